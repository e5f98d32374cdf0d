import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/finding/finding.ts';
import type { AgentReport, Report } from '../../src/report/report.ts';
import { renderCheckRun } from '../../src/report/surfaces/check-run.ts';
import { renderComment } from '../../src/report/surfaces/comment.ts';
import { renderIssue } from '../../src/report/surfaces/issue.ts';
import { renderSummary } from '../../src/report/surfaces/summary.ts';
import { codePoints, utf8Bytes } from '../../src/report/writing/budget.ts';
import {
  change,
  comparisonOf,
  flooredAgent,
  lineOf,
  together,
} from '../support/compared-reports.ts';
import { agentOf, reportOf, toolList } from '../support/sample-reports.ts';
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
  const sentence = /> Not shown here for lack of room: ([^.]*)\./.exec(text)?.[1] ?? '';
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
    expect(codePoints(body)).toBeLessThanOrEqual(65_000);
    const shown = body.split('\n').filter((line) => /^- (❌|⚠️|ℹ️)/u.test(line));
    const missing = omitted(body);
    expect(shown.length + missing.problem! + missing.warning! + missing.note!).toBe(
      report.findings.length,
    );
    expect([missing.warning, missing.note, missing.tool]).toEqual([
      400,
      400 + report.findings.length - 1200,
      1000,
    ]);
    expect(missing.problem).toBeLessThan(400);
    expect(body).toMatch(/<\/sub>\n$/);
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
        expect(codePoints(renderComment(report))).toBeLessThanOrEqual(65_000);
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
  expect(codePoints(renderComment(report))).toBeLessThanOrEqual(65_000);
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

test('a table of very many agents keeps the worst', async () => {
  const pass = await bigAgent('pass', 1, 'x');
  const report = reportOf({
    agents: [...Array<AgentReport>(200).fill(pass), { ...pass, verdict: 'fail' as const }],
  });
  const rows = renderComment(report)
    .split('\n')
    .filter((line) => line.startsWith('| **'));
  expect(rows).toHaveLength(100);
  expect(rows[0]).toContain('❌ fail');
  expect(omitted(renderComment(report))).toMatchObject({ agent: 101 });
});
