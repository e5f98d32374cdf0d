import { describe, expect, test } from '@jest/globals';
import type { Change, PermissionChanges } from '../../src/diff/change.ts';
import type { Finding, Location } from '../../src/finding/finding.ts';
import { secretRanges } from '../../src/formats/permissions/secrets.ts';
import type { Report } from '../../src/report/report.ts';
import { diagramOf } from '../../src/report/sections/diagram.ts';
import { headlineOf } from '../../src/report/sections/headline.ts';
import { modeEffect } from '../../src/report/sections/run-time.ts';
import { renderEvaluationText } from '../../src/report/surfaces/answers/evaluate.ts';
import { renderLog } from '../../src/report/surfaces/log.ts';
import { outputsOf } from '../../src/report/surfaces/outputs.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { codeFrame } from '../../src/report/writing/code-frame.ts';
import { columns, type Frames, paintOf } from '../../src/report/writing/colour.ts';
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
      '"no-tools" has no tool list, so its tools were not checked',
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
    expect(detail).toContain(`may use ${decisions.length - refused} of ${decisions.length} tools`);
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
    expect(text.split('\n')[0]).toBe(
      'tidy-agent: fail: no violations among 3 tools; 1 other error',
    );
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

/** Returns frames of a text, and a function that finds the location of a part of it. */
function sourceOf(text: string, width = 60): { frames: Frames; at: (part: string) => Location } {
  const lines = text.split('\n');
  return {
    frames: {
      width,
      lineOf: ({ range }) => {
        const index = (range?.start.line ?? 0) - 1;
        return lines[index] === undefined
          ? undefined
          : { text: lines[index], secrets: secretRanges(lines, index) };
      },
    },
    at: (part) => {
      const offset = text.indexOf(part);
      const before = text.slice(0, offset).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      const start = { line: before.length, column, offset };
      const end = { ...start, column: column + part.length, offset: offset + part.length };
      return { file: 'a.json', pointer: '', range: { start, end } };
    },
  };
}

describe('code frames', () => {
  const PLAIN = paintOf({ colour: false });
  const framed = (text: string, part: string, width?: number, label = ''): readonly string[] => {
    const { frames, at } = sourceOf(text, width);
    return codeFrame([{ location: at(part), label, severity: 'error' }], frames, PLAIN);
  };

  test.each([
    ['a line', 'a: 1\nbad: 2', 'bad', ['  2 | bad: 2', '    | ^^^']],
    ['a tab', '\tbad', 'bad', ['  1 |     bad', '    |     ^^^']],
    ['a wide character', '漢字: bad', 'bad', ['  1 | 漢字: bad', '    |       ^^^']],
    ['an accent of its own', 'e\u0301: bad', 'bad', ['  1 | e\u0301: bad', '    |    ^^^']],
    ['an emoji of several', '👩‍🚀 bad', 'bad', ['  1 | 👩‍🚀 bad', '    |    ^^^']],
    ['an escape', '\u001b[2J bad', 'bad', ['  1 | \\x1b[2J bad', '    |         ^^^']],
    ['reordered text', '\u202e bad', 'bad', ['  1 | \\u{202e} bad', '    |          ^^^']],
    [
      'a command of a runner',
      '##[error] bad',
      'bad',
      ['  1 | ##\\x5berror] bad', '    |              ^^^'],
    ],
    ['the carriage return', 'bad\r', 'bad', ['  1 | bad\\r', '    | ^^^']],
    ['the end of a line', 'a:', '', ['  1 | a:', '    | ^']],
  ])('mark %s', (_, text, part, expected) => {
    expect(framed(text, part)).toEqual(expected);
  });

  test('have the label next to the mark, or under it if there is no room', () => {
    expect(framed('bad: 1', 'bad', 40, 'fix this')[1]).toBe('    | ^^^ fix this');
    expect(framed(`${'a'.repeat(30)}bad`, 'bad', 40, 'fix this').slice(1)).toEqual([
      `    | ${' '.repeat(30)}^^^`,
      '    | fix this',
    ]);
  });

  test.each([0, 1, 30, 60, 500, 996])('cut a long line around the mark at %d', (at) => {
    for (const width of [20, 40, 80, 200]) {
      const text = `${'x'.repeat(at)}BAD!${'y'.repeat(1000 - at)}`;
      const [line = '', mark = ''] = framed(text, 'BAD!', width);
      const from = mark.indexOf('^');
      expect(line.slice(from, from + 4)).toBe('BAD!');
      expect(mark.slice(from)).toBe('^^^^');
      expect(line.length).toBeLessThanOrEqual(Math.max(width, 26));
      expect(line.includes('…')).toBe(true);
    }
  });

  test('cut a mark that is longer than the width', () => {
    const [line = '', mark = ''] = framed(`a: ${'z'.repeat(500)}`, 'z'.repeat(500), 50);
    expect([line.length, mark.length].every((length) => length <= 50)).toBe(true);
    expect(mark).toMatch(/\^{30,}$/);
  });

  test('show a related place of the same file in the same frame', () => {
    const { frames, at } = sourceOf('a: 1\nb: 2\nc: 3\na: 4');
    const related = { location: at('a: 1'), label: 'first here' };
    const again = { ...at('a: 4'), file: 'a.json' };
    expect(
      codeFrame([{ location: again, label: '', severity: 'error' }, related], frames, PLAIN),
    ).toEqual(['  1 | a: 1', '    | ---- first here', '  ...', '  4 | a: 4', '    | ^^^^']);
  });

  const KEY = `-----BEGIN RSA PRIVATE KEY-----\\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(2)}`;
  const TOKEN = ['sk', 'ant', 'api03', 'abcdefgh0123456789'].join('-');
  const B64 = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ';
  test.each([
    [`"env": { "X": "${TOKEN}" }`, '"X"', [TOKEN.slice(0, 6)]],
    ['"GITHUB_TOKEN": "hunter2"', '"GITHUB_TOKEN"', ['hunter2']],
    ['"DB_PASSWORD":"it\\"s hunter2, ok"', '"DB_PASSWORD"', ['hunter2', 'ok']],
    ['api_key: hunter2 # mine', 'api_key', ['hunter2']],
    ["client-secret: 'hunter2'", 'client-secret', ['hunter2']],
    ['AZURE_KEY = hunter2', 'AZURE_KEY', ['hunter2']],
    ['"args": ["--token", "hunter2", "-v"]', '"args"', ['hunter2']],
    ['"url": "https://me:hunter2@example.com"', '"url"', ['hunter2']],
    ['"Authorization": "Bearer hunter2 x"', '"Authorization"', ['hunter2']],
    ['"Bash(curl -H \'authorization: bearer hunter2\')"', '"Bash', ['hunter2']],
    [`"key": "${KEY}"`, '"key"', ['MIIE', 'RSA']],
    [`ssh:\n  key: |\n    ${B64}`, B64, ['MIIE']],
    ['password: |\n  hunter2\n  hunter3', 'hunter3', ['hunter3']],
    ['"password":\n  "hunter2"', '"hunter2"', ['hunter2']],
    ['"args": [\n "--api-key",\n "hunter2"]', '"hunter2"', ['hunter2']],
  ])('hide the credential in %s', (text, part, hidden) => {
    const shown = framed(text, part, 100).join('\n');
    expect(shown).toMatch(/…/);
    expect(shown).toMatch(/\^/);
    for (const secret of hidden) expect(shown).not.toContain(secret);
  });

  test.each([
    'max_tokens: 500',
    'tool: mcp__vault__read_secret',
    '- "Read(./secrets/**)"',
    'sha: 0123456789abcdef0123456789abcdef01234567',
  ])('show %s, which is no credential', (text) => {
    expect(framed(text, text)[0]).toBe(`  1 | ${text}`);
  });

  test('are given to errors and warnings only, and to the first of many', () => {
    const text = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n');
    const { frames } = sourceOf(text);
    const textOf = (findings: readonly Finding[]): string =>
      renderText(reportOf({ loose: findings }), { colour: false, frames });
    expect(textOf([finding(0, { severity: 'note' })])).not.toContain('^');
    expect(textOf([finding(0, { severity: 'warning' })])).toContain('    | ^ help: map it\n');
    const many = Array.from({ length: 60 }, (_, index) =>
      finding(index, { rule: `rule-${index}` }),
    );
    expect(textOf(many).match(/\^/g)).toHaveLength(20);
  });
});

const widens = (sentence: string): Change => ({
  agent: 'claude-code',
  direction: 'widens',
  kind: 'names',
  subject: sentence,
  before: 'blocked',
  after: 'allowed',
  sentence,
  tools: [],
});

function comparisonOf(changes: readonly Change[]): PermissionChanges {
  const coverage = { before: null, after: null };
  const agent = { agent: 'claude-code', status: 'kept', direction: 'widens', coverage } as const;
  return { direction: 'widens', agents: [{ ...agent, changes }] };
}

describe('permission files on the command line', () => {
  const more = { permissionFiles: ['.claude/settings.json'] };

  test('without a base, the report says how to give one', () => {
    const text = renderText(reportOf({ more }), { colour: false });
    expect(text).toContain('To see what a change permits, add --base origin/main.');
    const compared = { ...more, compared: 'the files compared with 1a2b3c4' };
    expect(renderText(reportOf({ more: compared }), { colour: false })).not.toContain('--base');
  });

  const changes = ['a is now allowed', 'b is now allowed', 'c now runs'].map(widens);
  const widening = (message: string): Finding =>
    finding(0, { rule: 'widening', message, help: 'undo it, or set the label "ok"' });

  test('new permissions are counted once for each line, and the help names the label', () => {
    const comparison = comparisonOf(changes);
    const loose = [
      widening('a is now allowed'),
      widening('b is now allowed'),
      finding(1, { rule: 'runs-by-itself', message: 'c now runs' }),
    ];
    const text = renderText(reportOf({ loose, more: { ...more, comparison } }), { colour: false });
    expect(text.match(/▲/g)).toHaveLength(3);
    expect(text).toContain('Found: 1 problem, 3 new permissions.');
    expect(text).toContain('  help: undo it, or set the label "ok"');
  });
});

describe('a change to the configuration in the first words', () => {
  const titleWith = (loose: readonly Finding[], more: Partial<Report>) =>
    headlineOf(reportOf({ loose, more })).title;
  const comparison = comparisonOf([widens('x is now allowed')]);

  test('new permissions are not new after the merge, whatever the configuration says', () => {
    const configurationChange = {
      weakens: [],
      later: 'after the merge',
      verdictThen: 'pass',
    } as const;
    const widening = finding(0, { rule: 'widening', severity: 'warning' });
    expect(titleWith([widening], { comparison, configurationChange })).toBe(
      'this change grants "claude-code" new permissions (verdict warn now; pass under the new configuration after the merge, when these permissions are no longer new)',
    );
  });

  test('a weakened configuration has a clause of its own', () => {
    const configurationChange = { weakens: ['allows x'], later: 'after the merge' };
    expect(titleWith([finding(0)], { configurationChange })).toBe(
      '1 problem blocks this change; the change weakens the configuration by allowing x',
    );
    expect(titleWith([finding(0)], { comparison, configurationChange })).toBe(
      '1 problem blocks this change, which grants "claude-code" new permissions; the change weakens the configuration by allowing x',
    );
  });
});
