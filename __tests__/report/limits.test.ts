import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/finding/finding.ts';
import type { AgentReport, Report } from '../../src/report/report.ts';
import { renderCheckRun } from '../../src/report/surfaces/check-run.ts';
import { renderComment } from '../../src/report/surfaces/comment.ts';
import { renderIssue } from '../../src/report/surfaces/issue.ts';
import { toJson } from '../../src/report/surfaces/json.ts';
import { outputsOf } from '../../src/report/surfaces/outputs.ts';
import { renderSummary } from '../../src/report/surfaces/summary.ts';
import { codePoints, utf8Bytes } from '../../src/report/writing/budget.ts';
import {
  change,
  comparedStates,
  comparisonOf,
  flooredAgent,
  lineOf,
  together,
} from '../support/compared-reports.ts';
import { agentOf, LINKS, reportOf, states, toolList } from '../support/sample-reports.ts';
import { unfoldedLines } from '../support/scenario/run-scenario.ts';
import { breaches } from '../support/stand-in/body-rules.ts';

const SUMMARY_LIMIT = 900 * 1024;

/** Returns a long finding that consists of one kind of character. */
function finding(severity: Finding['severity'], index: number, filler: string): Finding {
  const at = { line: index + 1, column: 1, offset: index * 10 };
  return {
    rule: severity === 'note' ? 'also-mapped' : 'unmapped-tool',
    severity,
    message: `"tool-${index}" ${filler}`,
    help: filler,
    location: {
      file: `agents/${index % 7}/policy.yaml`,
      pointer: '',
      range: { start: at, end: { ...at, column: 5, offset: index * 10 + 4 } },
    },
    related: [],
    tool: `tool-${index}`,
    fix: { title: 'add this', lines: `a:\n  - ${filler}`, language: 'yaml' },
  };
}

/** Returns an agent with many tools whose names repeat one character. */
async function bigAgent(name: string, tools: number, character: string): Promise<AgentReport> {
  const names = Array.from({ length: tools }, (_, index) => `${character.repeat(40)}${index}`);
  const policy = {
    capability_mappings: { all: { tools: ['*'], card_actions: ['a'] } },
    forbidden: [],
    defaults: { unmapped_tool_action: 'allow' },
  };
  const card = {
    aap_version: '1.0',
    autonomy_envelope: { bounded_actions: ['a', ...names.slice(0, 30)] },
  };
  return agentOf({
    name,
    card: [`agents/${name}/card.json`, JSON.stringify(card)],
    policy: [`agents/${name}/policy.json`, JSON.stringify(policy)],
    tools: [`agents/${name}/tools.json`, toolList(names)],
  });
}

/** Returns the numbers of omitted items that a rendering states, by noun. */
function omitted(text: string): Readonly<Record<string, number>> {
  const sentence = /> Not shown here because of limited space: ([^.]*)\./.exec(text)?.[1] ?? '';
  return Object.fromEntries(
    [...sentence.matchAll(/([\d,]+) ([a-z ]+?)(?=,| and |$)/g)].map((match) => [
      match[2]!.replace(/s$/, ''),
      Number(match[1]!.replaceAll(',', '')),
    ]),
  );
}

describe.each(['x', '日', '👍🏽', '\u202e', '|`<'])('a report too large, of %j', (character) => {
  let report: Report;
  beforeAll(async () => {
    const filler = character.repeat(150);
    const all = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      Array.from({ length: 400 }, (_, index) => finding(severity, index, filler)),
    );
    report = reportOf({
      agents: [await bigAgent('one', 500, character), await bigAgent('two', 500, character)],
      loose: all,
    });
  });

  test('fits into a comment, and the missing are counted', () => {
    const body = renderComment(report, { run: { number: 1, attempt: 1 } });
    expect(codePoints(body)).toBeLessThanOrEqual(10_000);
    const shown = body
      .slice(body.indexOf('<details>'))
      .split('\n')
      .filter((line) => /^- (❌|⚠️|ℹ️)/u.test(line));
    const missing = omitted(body);
    const told = report.findings.filter(({ severity }) => severity !== 'note');
    expect(shown.length + missing.problem! + missing.warning!).toBe(told.length);
    expect(missing.warning).toBe(400);
    expect(missing.problem).toBeLessThanOrEqual(400);
    expect(body).toMatch(/<\/sub>\n\n<\/details>\n$/);
  });

  test('fits into a summary, with what is there already', () => {
    expect(utf8Bytes(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_LIMIT);
    const tight = renderSummary(report, { bytesBefore: SUMMARY_LIMIT - 20_000 });
    expect(utf8Bytes(tight)).toBeLessThanOrEqual(20_000);
    expect(omitted(tight)).toMatchObject({ warning: 400 });
  });

  test('fits into a check run', () => {
    const { title, summary, text } = renderCheckRun(report);
    const body = {
      name: 'n',
      head_sha: 'a'.repeat(40),
      status: 'completed',
      conclusion: 'failure',
      output: { title, summary, text },
    };
    expect(breaches('new check run', body)).toEqual([]);
    expect(Math.max(summary.length, text!.length)).toBeLessThanOrEqual(65_535);
  });
});

describe('for any findings', () => {
  const findings = fc.array(
    fc
      .tuple(
        fc.constantFrom('error', 'warning', 'note' as const),
        fc.nat(50),
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
      )
      .map(([severity, index, filler]) => finding(severity as Finding['severity'], index, filler)),
    { maxLength: 60 },
  );

  test('no surface is over its limit', () => {
    fc.assert(
      fc.property(findings, (loose) => {
        const report = reportOf({ loose });
        expect(codePoints(renderComment(report))).toBeLessThanOrEqual(10_000);
        expect(
          utf8Bytes(renderSummary(report, { bytesBefore: SUMMARY_LIMIT - 30_000 })),
        ).toBeLessThanOrEqual(30_000);
        const { summary, text = '' } = renderCheckRun(report);
        expect(Math.max(summary.length, text.length)).toBeLessThanOrEqual(65_535);
      }),
      { numRuns: 40 },
    );
  });
});

test('no surface is over its limit with very many changes, agents, exemptions and ignored findings', async () => {
  const filler = 'w'.repeat(2_000);
  const changes = Array.from({ length: 400 }, (_, index) =>
    change({
      sentence: `"t${index}" ${filler}`,
      tools: Array.from({ length: 300 }, () => filler),
      example: filler,
      at: lineOf(`${filler}.yaml`, 1),
    }),
  );
  const comparisons = Array.from({ length: 30 }, (_, index) =>
    comparisonOf(changes, { agent: `${filler}${index}`, formerly: filler }),
  );
  const floored = await flooredAgent();
  const exemptions = Array.from({ length: 2_000 }, () => ({
    ...floored.agent.exemptions![0]!,
    reason: filler,
    grantedBy: filler,
  }));
  const agents = comparisons.map((comparison) => ({
    ...floored,
    comparison,
    agent: { ...floored.agent, name: comparison.agent, exemptions },
  }));
  const report = reportOf({
    agents,
    more: {
      comparison: together(comparisons, { letThrough: filler }),
      ignored: Array.from({ length: 500 }, () => ({
        rule: 'placeholder' as const,
        path: filler,
        reason: filler,
        count: 3,
      })),
    },
  });
  expect(codePoints(renderComment(report))).toBeLessThanOrEqual(10_000);
  expect(omitted(renderComment(report))).toHaveProperty('permission change');
  expect(utf8Bytes(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_LIMIT);
  const { title, summary, text = '' } = renderCheckRun(report);
  expect(Math.max(title.length * 100, summary.length, text.length)).toBeLessThanOrEqual(65_535);
  const { body } = renderIssue(report, { complete: true, at: new Date('2026-11-21T12:00:00Z') });
  expect(codePoints(body)).toBeLessThanOrEqual(65_000);
});

test('when nothing is missing, there is no line about missing parts', async () => {
  const report = reportOf({ agents: [await bigAgent('one', 20, 'x')] });
  expect(renderComment(report)).not.toContain('Not shown');
});

test('a table of very many agents keeps the worst, and counts the others', async () => {
  const pass = await bigAgent('pass', 1, 'x');
  const agents = Array.from({ length: 1_000 }, (_, index) => ({
    ...pass,
    agent: { ...pass.agent, name: `agent-${index}` },
    verdict: index % 20 === 19 ? ('fail' as const) : ('pass' as const),
  }));
  const body = renderComment(reportOf({ agents }));
  const rows = body.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows).toHaveLength(20);
  expect(rows[0]).toBe('| **agent-19** | ❌ fail | not compared | 50 % |');
  expect(body).toContain('… and 30 more that fail, warn or change, and 950 unchanged');
  expect(codePoints(body)).toBeLessThanOrEqual(10_000);
});

/** Returns twenty agents, of which five get new permissions, a problem and lower coverage. */
async function twentyAgents(): Promise<Report> {
  const sample = await bigAgent('sample', 20, 'x');
  const names = Array.from({ length: 20 }, (_, index) => `team-${index}-assistant`);
  const comparisons = names.map((agent, index) =>
    comparisonOf(
      index % 4 === 0
        ? [1, 2, 3].map((line) =>
            change({
              agent,
              sentence: `"mcp__pay__refund_${line}" is now allowed: the rule was removed`,
              at: lineOf(`agents/${agent}/policy.yaml`, line),
            }),
          )
        : [],
      { agent, coverage: { before: 100, after: index % 4 === 0 ? 50 : 100 } },
    ),
  );
  const agents = comparisons.map((comparison, index): AgentReport => {
    const { agent } = comparison;
    const at = finding('error', index, 'forbids this tool');
    const location = lineOf(`agents/${agent}/policy.yaml`, 7);
    const findings = index % 4 === 0 ? [{ ...at, agent, location, isNew: true }] : [];
    const verdict = index % 4 === 0 ? 'fail' : 'pass';
    return { ...sample, agent: { ...sample.agent, name: agent }, comparison, findings, verdict };
  });
  return reportOf({ agents, more: { comparison: together(comparisons), links: LINKS } });
}

describe('a comment for a hurried reader', () => {
  let reports: readonly (readonly [string, Report])[];
  beforeAll(async () => {
    const all = { ...(await states()), ...(await comparedStates()), twenty: await twentyAgents() };
    reports = Object.entries(all);
  });

  test('has at most twelve unfolded lines for one agent, one fold and no bar', () => {
    for (const [name, report] of reports) {
      const body = renderComment(report);
      const lines = unfoldedLines(body);
      if (report.agents.length <= 1) expect([name, lines.length <= 12]).toEqual([name, true]);
      expect(lines.filter((line) => line === '…').length).toBeLessThanOrEqual(1);
      expect(
        lines.filter((line) => /^[+!-] /.test(line) && !line.startsWith('- ')).length,
      ).toBeLessThanOrEqual(6);
      expect([name, codePoints(body) <= 10_000]).toEqual([name, true]);
      expect(body).not.toMatch(/[█░]/);
    }
  });

  test('about twenty agents lists those that change, and each cause once', () => {
    const [, report] = reports.at(-1)!;
    const lines = unfoldedLines(renderComment(report));
    expect(lines.filter((line) => line.startsWith('| **'))).toEqual(
      [0, 4, 8, 12, 16].map(
        (index) => `| **team-${index}-assistant** | ❌ 1 problem | 3 added | 4.7 % (was 100 %) |`,
      ),
    );
    expect(lines).toContain('… and 15 unchanged');
    expect(lines[0]).toMatch(/5 problems block this change, which grants 5 agents new permissions/);
    expect(lines[0]).toMatch(
      /\(5 agents: `team-0-assistant`.* and 2 more\)\. 15 permissions added/,
    );
  });

  test('counts the same in its first line, in its table, in the outputs and in JSON', () => {
    for (const [name, report] of reports) {
      if (report.nothingToCheck) continue;
      const [first = '', ...lines] = unfoldedLines(renderComment(report));
      const { counts } = toJson(report);
      const { warnings } = outputsOf(report);
      const title = /\*\*(.*?)\*\*/.exec(first)?.[1] ?? '';
      const number = (pattern: RegExp): number | undefined => {
        const found = pattern.exec(title)?.[1];
        return found === undefined ? undefined : Number(found);
      };
      expect([name, warnings]).toEqual([name, String(counts.warnings)]);
      expect([counts.problems, undefined]).toContain(number(/(\d+) problems?/));
      expect([counts.warnings, undefined]).toContain(number(/(\d+) warnings?/));
      const rows = lines.filter((line) => line.startsWith('| **')).join();
      const sum = (noun: string): number =>
        [...rows.matchAll(new RegExp(`(\\d+) ${noun}`, 'g'))].reduce(
          (all, [, n]) => all + Number(n),
          0,
        );
      if (rows === '' || report.findings.some(({ agent }) => agent === undefined)) continue;
      expect([name, sum('problem'), sum('warning')]).toEqual([
        name,
        counts.problems,
        counts.warnings,
      ]);
      expect([name, sum('added')]).toEqual([name, expect.any(Number)]);
    }
  });

  test('has no note, and nothing from before the change that does not decide', () => {
    const place = finding('warning', 1, 'old').location;
    const old = { ...finding('warning', 1, 'an old warning'), isNew: false };
    const fresh = { ...finding('error', 2, 'a new problem'), location: place, isNew: true };
    const body = renderComment(reportOf({ loose: [old, fresh, finding('note', 3, 'a note')] }));
    expect(body).toContain('a new problem');
    expect(body).not.toMatch(/an old warning|a note/);
  });

  test('always shows that a forbidden rule was removed', () => {
    const rule = change({
      direction: 'neutral',
      kind: 'forbidden-rule',
      after: null,
      noEffect: true,
      sentence: 'the rule against "mcp__old__*" is gone',
      wasAt: lineOf('policy.yaml', 22),
    });
    const body = renderComment(
      reportOf({ more: { comparison: together([comparisonOf([rule])]) } }),
    );
    expect(unfoldedLines(body)).toContain(
      '! the rule against "mcp__old__*" is gone (no effect today)  was policy.yaml:22',
    );
  });
});
