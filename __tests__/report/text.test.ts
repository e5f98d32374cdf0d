import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/finding/finding.ts';
import { diagramOf } from '../../src/report/sections/diagram.ts';
import { headlineOf } from '../../src/report/sections/headline.ts';
import { modeEffect } from '../../src/report/sections/run-time.ts';
import { renderEvaluationText } from '../../src/report/surfaces/answers/evaluate.ts';
import { renderLog } from '../../src/report/surfaces/log.ts';
import { outputsOf } from '../../src/report/surfaces/outputs.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { columns } from '../../src/report/writing/colour.ts';
import {
  agentOf,
  quietAgents,
  reportOf,
  SUPPORT_CARD,
  SUPPORT_POLICY,
  supportAgent,
  tidyAgent,
  toolList,
} from '../support/sample-reports.ts';

const finding = (index: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'unmapped-tool',
  severity: 'error',
  message: `tool ${index}`,
  help: 'map it',
  location: {
    file: 'a.json',
    pointer: '',
    range: {
      start: { line: index + 1, column: 1, offset: index },
      end: { line: index + 1, column: 2, offset: index + 1 },
    },
  },
  related: [],
  ...more,
});

async function manyTools(count: number, policy = SUPPORT_POLICY) {
  const names = Array.from({ length: count }, (_, index) => `mcp__browser__do_${index}`);
  return agentOf({
    name: 'many',
    card: ['a/card.yaml', SUPPORT_CARD],
    policy: ['a/policy.yaml', policy],
    tools: ['a/tools.json', toolList(names)],
  });
}

describe('the first words', () => {
  const titleOf = (loose: readonly Finding[], more: Parameters<typeof reportOf>[0] = {}) =>
    headlineOf(reportOf({ loose, ...more })).title;

  test.each([
    ['1 problem blocks this change', [finding(0)], {}],
    ['2 problems block this change', [finding(0), finding(1)], {}],
    ['2 problems block this change', [finding(0), finding(1)], { settings: { scope: 'all' } }],
    [
      '2 problems found',
      [finding(0), finding(1)],
      { settings: { scope: 'all', event: 'schedule' } },
    ],
    ['2 problems found', [finding(0), finding(1)], { settings: { event: 'local' } }],
    ['1 problem found, but nothing is blocked', [finding(0)], { settings: { failOn: 'never' } }],
    ['passed with 1 warning', [finding(0, { severity: 'warning' })], {}],
    [
      '1 warning blocks this change',
      [finding(0, { severity: 'warning' })],
      { settings: { failOn: 'warn' } },
    ],
    ['passed', [finding(0, { severity: 'note' })], {}],
    [
      'this change could not be checked, which counts as a failure',
      [finding(0, { blocking: true })],
      {},
    ],
    [
      'this change could not be checked, but nothing is blocked',
      [finding(0, { blocking: true })],
      { settings: { onError: 'warn' } },
    ],
    [
      'not everything could be checked, which counts as a failure',
      [finding(0, { blocking: true })],
      { settings: { event: 'schedule', scope: 'all' } },
    ],
  ] as const)('%s', (title, loose, more) => {
    expect(titleOf(loose, more)).toBe(title);
  });

  test('say what was not checked', async () => {
    const [cardOnly, noTools] = (await quietAgents()) as [
      Awaited<ReturnType<typeof tidyAgent>>,
      Awaited<ReturnType<typeof tidyAgent>>,
    ];
    expect(headlineOf(reportOf({ agents: [noTools] })).caveats).toEqual([
      'the agent has no tool list, so no tool was checked',
    ]);
    expect(headlineOf(reportOf({ agents: [cardOnly] })).caveats).toEqual([
      'no policy governs "card-only", so only files were checked',
    ]);
    expect(headlineOf(reportOf({ agents: [await tidyAgent(), noTools] })).caveats).toEqual([
      '"no-tools" has no tool list, so none of its tools was checked',
    ]);
    expect(headlineOf(reportOf({ agents: [await tidyAgent()] })).caveats).toEqual([]);
  });
});

describe('the first words of a pass over what was there before', () => {
  const there = (findings: readonly Finding[]): readonly Finding[] =>
    findings.map((one) => ({ ...one, isNew: false }));
  const onlyNew = {
    settings: { onlyNew: true },
    more: { verdict: 'pass', conclusion: 'success' },
  } as const;

  test('call no tool allowed that is not', async () => {
    const agent = await supportAgent();
    const { violations, decisions } = agent.evaluation!;
    const refused = new Set(violations.map(({ decision }) => decision)).size;
    expect(refused).toBeGreaterThan(0);
    const { detail } = headlineOf(
      reportOf({
        agents: [{ ...agent, verdict: 'pass', findings: there(agent.findings) }],
        ...onlyNew,
      }),
    );
    expect(detail).toContain(`${decisions.length - refused} of ${decisions.length} tools of`);
  });

  test('call no file in order that is not', async () => {
    const [, noTools] = await quietAgents();
    const wrong = { ...noTools!, verdict: 'pass', findings: there([finding(0)]) } as const;
    expect(headlineOf(reportOf({ agents: [wrong], ...onlyNew })).detail).toContain(
      'no new problems in the files of "no-tools"',
    );
    expect(headlineOf(reportOf({ loose: there([finding(0)]), ...onlyNew })).detail).toBe(
      'no new problems',
    );
  });
});

describe('outputs', () => {
  test('coverage is empty when unknown, never 0, and exact when known', async () => {
    const [cardOnly] = await quietAgents();
    expect(outputsOf(reportOf({ agents: [cardOnly!] })).coverage).toBe('');
    expect(outputsOf(reportOf()).coverage).toBe('');
    expect(
      outputsOf(reportOf({ agents: [await tidyAgent(), await supportAgent()] })).coverage,
    ).toBe('75');
    const unmapped = await agentOf({
      name: 'none',
      card: ['c.yaml', SUPPORT_CARD],
      policy: ['p.yaml', 'forbidden: []\ndefaults: { unmapped_tool_action: warn }\n'],
    });
    expect(outputsOf(reportOf({ agents: [unmapped] })).coverage).toBe('0');
  });
});

describe('text for a terminal', () => {
  test('shows the first few findings of a rule in full and the others in a line each', () => {
    const text = renderText(
      reportOf({ loose: Array.from({ length: 9 }, (_, index) => finding(index)) }),
      { colour: false },
    );
    expect(text.match(/help: map it/g)).toHaveLength(5);
    expect(text).toContain(
      'error a.json:8:1 [unmapped-tool] tool 7\nerror a.json:9:1 [unmapped-tool] tool 8\n\n',
    );
  });

  test('keeps findings of one rule together, so that the list can be cut', async () => {
    const list = [0, 1, 2].flatMap((index) => [
      finding(index * 2),
      finding(index * 2 + 1, { rule: 'wrong-type' }),
    ]);
    const rules = renderText(reportOf({ loose: list }), { colour: false }).match(/\[[a-z-]+\]/g);
    expect(rules).toEqual([...Array(3).fill('[unmapped-tool]'), ...Array(3).fill('[wrong-type]')]);
  });

  test('only counts what an evaluation finds many times', async () => {
    const policy = SUPPORT_POLICY.replace('mcp__browser__*', 'mcp__other__*');
    const text = renderEvaluationText(await manyTools(30, policy), { colour: false });
    expect(text.match(/no capability maps "mcp/g)).toHaveLength(5);
    expect(text).toContain(
      'error [unmapped-tool] and 25 more: mcp__browser__do_5, mcp__browser__do_6, mcp__browser__do_7 and 22 more',
    );
  });

  test('names errors that are not violations in the first line of an evaluation', async () => {
    const { findings, ...rest } = await tidyAgent();
    const text = renderEvaluationText(
      { ...rest, verdict: 'fail', findings: [...findings, finding(0, { rule: 'card-expired' })] },
      { colour: false },
    );
    expect(text.split('\n')[0]).toBe('tidy-agent: fail: no violation among 3 tools; 1 other error');
  });

  test('has colours only when they are wanted, and the same words', async () => {
    const report = reportOf({ agents: [await supportAgent()] });
    const plain = renderText(report, { colour: false });
    const painted = renderText(report, { colour: true });
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[31m');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  test('puts tools of one outcome together when they are many', async () => {
    const text = renderEvaluationText(await manyTools(117), { colour: false });
    expect(text).toContain(
      '  mapped: 117 tools\n    117 tools  by "web_browsing" at a/policy.yaml:8  such as mcp__browser__do_0, mcp__browser__do_1, mcp__browser__do_2 and 114 more',
    );
    expect(text.split('\n').length).toBeLessThan(40);
  });

  test('columns are as wide as their widest cell, in characters', () => {
    expect(columns([['a', 'x', 'last'], ['👍👍', 'yyy', 'z'], ['b']])).toEqual([
      'a   x    last',
      '👍👍  yyy  z',
      'b',
    ]);
  });
});

describe('the log', () => {
  test('shows every finding on a line, and its help once', () => {
    const lines = renderLog(
      reportOf({ loose: Array.from({ length: 30 }, (_, index) => finding(index)) }),
      { commands: true },
    );
    expect(lines.filter((line) => line.startsWith('error a.json:'))).toHaveLength(30);
    expect(lines.filter((line) => line === '  help: map it')).toHaveLength(1);
  });
  test('holds the findings of an agent in its group alone', async () => {
    const agent = await supportAgent();
    const lines = renderLog(reportOf({ agents: [agent] }), { commands: true });
    expect(lines.filter((line) => /^(error|warning|note) /.test(line))).toHaveLength(
      agent.findings.length,
    );
    expect(lines.filter((line) => line.startsWith('::group::'))).toHaveLength(1);
  });
});

describe('what the mode would do', () => {
  test.each([
    ['off', 'not evaluated'],
    ['observe', 'would be recorded'],
    ['warn', 'would be logged'],
    ['nudge', 'would be allowed, with a message to the agent'],
    ['enforce', 'would be blocked'],
  ] as const)('%s: %s', (mode, effect) => {
    expect(modeEffect(mode)).toBe(effect);
  });
  test('off evaluates no tool', async () => {
    const policy = SUPPORT_POLICY.replace('enforcement_mode: enforce', 'enforcement_mode: off');
    expect(renderEvaluationText(await manyTools(1, policy), { colour: false })).toContain(
      'The enforcement mode is off: at run time, nothing is evaluated.',
    );
  });
});

describe('the diagram', () => {
  test('names tools while there are few, counts them when there are more', async () => {
    expect(diagramOf(await manyTools(10))).toContain('c0 --> c0t9["mcp#95;_browser#95;_do_9"]');
    const counted = diagramOf(await manyTools(60))!;
    expect(counted).toContain('["60 tools"]');
    expect(counted.split('\n').length).toBeLessThan(10);
  });
  test('has fewer than 40 nodes, or is not drawn', async () => {
    for (const count of [33, 34, 35, 36]) {
      const nodes = diagramOf(await manyTools(count))!.match(/\["/g)!.length;
      expect(nodes).toBeLessThan(40);
    }
    const capabilities = Array.from(
      { length: 60 },
      (_, index) => `  cap${index}: { tools: ["x${index}"], card_actions: [read] }`,
    ).join('\n');
    const crowded = `capability_mappings:\n${capabilities}\nforbidden: []\n`;
    expect(diagramOf(await manyTools(2, crowded))).toBeUndefined();
  });
  test('is not drawn where nothing was checked', async () => {
    for (const agent of await quietAgents()) expect(diagramOf(agent)).toBeUndefined();
  });
});
