import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Report } from '../../../src/report/report.ts';
import { renderIssue } from '../../../src/report/surfaces/issue.ts';
import type { TraceApi } from '../../../src/run/history/read-sources.ts';
import { run } from '../../../src/run/run.ts';
import { wordsOf } from '../../support/findings.ts';
import { runs } from '../../support/runs.ts';
import { traceAt } from '../../support/stand-in/mnemom.ts';
import { CARD } from '../../support/support-agent.ts';
import {
  adaptersOf,
  history,
  json,
  merged,
  NOW,
  partialsOf,
  requestOf,
  treeWith,
} from './shard-runs.ts';

const ROWS = [
  traceAt('t1', NOW.getTime() - 3_600_000, 'get_mail'),
  traceAt('t2', NOW.getTime() - 7_200_000, 'mail_delete'),
] as never[];

describe('the sum of the shards is the whole', () => {
  test.each([1, 2, 7, 16])('for random agents and histories in %i shards', async (of) => {
    const seen = { calls: 0, violations: 0, divided: 0, repeated: 0, evaluated: 0 };
    await fc.assert(
      fc.asyncProperty(history, async (past) => {
        const whole = await run(requestOf(), adaptersOf(treeWith(past)));
        const sum = await merged(await partialsOf(of, past), past);
        expect(json(sum)).toBe(json(whole));
        for (const { history: found } of whole.agents) {
          seen.calls += found?.history.calls ?? 0;
          seen.violations += found?.history.violationCount ?? 0;
        }
        seen.divided += past.divided.length;
        seen.repeated += json(whole).match(/ repeated/g)?.length ?? 0;
        if (whole.verdict !== 'error') seen.evaluated += 1;
      }),
      { numRuns: runs(15, 150), seed: of, endOnFailure: false },
    );
    for (const [what, count] of Object.entries(seen))
      expect([what, count > 1]).toEqual([what, true]);
  });
});

/** Returns the text of the tracking issue, which has no time of its own. */
const issueOf = (report: Report): string =>
  renderIssue(report, { complete: report.verdict !== 'error', at: NOW }).body;

test.each([
  1, 2, 7, 16,
])('the tracking issue and its patches are the same in %i shards', async (of) => {
  const inputs = { 'tracking-issue': true };
  let patches = 0;
  await fc.assert(
    fc.asyncProperty(history, async (past) => {
      const whole = await run(requestOf(inputs), adaptersOf(treeWith(past)));
      const sum = await merged(await partialsOf(of, past, inputs), past, inputs);
      expect(issueOf(sum)).toBe(issueOf(whole));
      expect(sum.agents.map(({ advice }) => advice)).toEqual(
        whole.agents.map(({ advice }) => advice),
      );
      patches += issueOf(whole).split('```diff').length - 1;
    }),
    { numRuns: runs(4, 100), seed: of, endOnFailure: false },
  );
  expect(patches).toBeGreaterThan(1);
});

test('traces from the API are fetched by one shard, and are replayed like those of files', async () => {
  const files = {
    'desk/card.yaml': CARD,
    '.github/card-gate.yml': 'agent-id: mnm-desk\non-no-tools: pass\n',
  };
  const past = { files, divided: [] };
  let asked = 0;
  const api: TraceApi = async () => {
    asked += 1;
    return { rows: ROWS, truncated: true, windowStart: 5, oldest: 7, skipped: 1 };
  };
  const whole = await run(requestOf(), adaptersOf(treeWith(past), api));
  expect(json(whole)).toContain('the API (agent mnm-desk): 2 calls');
  expect(json(await merged(await partialsOf(7, past, {}, api), past))).toBe(json(whole));
  expect(asked).toBe(2);

  const missing: TraceApi = { missing: 'error', words: wordsOf('there is no key') };
  const without = await run(requestOf(), adaptersOf(treeWith(past), missing));
  expect(without.verdict).toBe('error');
  expect(json(await merged(await partialsOf(2, past, {}, missing), past))).toBe(json(without));
});

test('every line of a partial report has the form that the schema describes', async () => {
  const schema = JSON.parse(readFileSync('src/formats/shards/partial.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const lines = new Set<string>();
  for (const past of fc.sample(history, { numRuns: 10, seed: 3 }))
    for (const text of await partialsOf(2, past)) {
      for (const line of text.trimEnd().split('\n')) {
        lines.add(Object.keys(JSON.parse(line))[0]!);
        expect([validate(JSON.parse(line)), validate.errors]).toEqual([true, null]);
      }
    }
  expect([...lines].sort()).toEqual(['end', 'lines', 'schema', 'source', 'texts']);
  expect(validate({ events: [] })).toBe(false);
});
