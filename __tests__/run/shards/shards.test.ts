import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Tree } from '../../../src/model/tree.ts';
import type { Report } from '../../../src/report/report.ts';
import { printReport } from '../../../src/report/surfaces/list.ts';
import type { Adapters } from '../../../src/run/adapters.ts';
import type { RunRequest } from '../../../src/run/request.ts';
import { run } from '../../../src/run/run.ts';
import { mergingAdapters, openMerge } from '../../../src/run/shards/open-merge.ts';
import { DIVIDED_BYTES } from '../../../src/run/shards/sources.ts';
import type { Options } from '../../../src/settings/settings.ts';
import { wordsOf } from '../../support/findings.ts';
import { newFolder } from '../../support/repository.ts';
import { runs } from '../../support/runs.ts';
import { treeOf } from '../../support/sample-agents.ts';
import { history, NOW, type RandomHistory } from './histories.ts';

const IDENTITY = { version: 'test', commit: 'c'.repeat(40), run: '7' };

const requestOf = (inputs: Options = {}): RunRequest => ({
  plan: { kind: 'all', reportSha: '' },
  purpose: 'check',
  event: 'schedule',
  repository: 'octo-org/agents',
  source: {
    inputs,
    configFile: '.github/card-gate.yml',
    configNamed: false,
    defaultId: 'gate',
    later: 'after the merge',
  },
  clock: { now: NOW, elapsed: () => 0, version: 'test' },
  onFailure: 'throw',
});

const adaptersOf = (tree: Tree): Adapters => ({
  checkedOut: () => tree,
  openChange: async () => undefined,
  labels: async () => ({ kind: 'unreadable', why: 'there are none' }),
  traceApi: () => ({ missing: 'warning', words: wordsOf('nobody is asked') }),
  runIdentity: async () => ({ commit: IDENTITY.commit, run: IDENTITY.run }),
});

/** Returns the tree of a history, in which some files count as large. */
const treeWith = ({ files, divided }: RandomHistory): Tree => ({
  ...treeOf(files),
  size: async (file) => (divided.includes(file) ? DIVIDED_BYTES : files[file]?.length),
});

const textOf = (report: Report): string => {
  const texts: string[] = [];
  report.shard!.write((text) => texts.push(text));
  return texts.join('');
};

/** Records the shards of a history, and returns their partial reports. */
async function partialsOf(
  of: number,
  past: RandomHistory,
  inputs: Options = {},
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const report = await run(
      requestOf({ ...inputs, shard: `${number}/${of}` }),
      adaptersOf(treeWith(past)),
    );
    expect([report.verdict, report.conclusion]).toEqual(['error', 'failure']);
    texts.push(textOf(report));
  }
  return texts;
}

let merges = 0;

/** Merges partial reports in a checkout that has no trace file. */
async function merged(
  partials: readonly string[],
  { files }: RandomHistory,
  inputs: Options = {},
): Promise<Report> {
  merges += 1;
  const folder = join(await newFolder('shards'), String(merges));
  mkdirSync(folder);
  for (const [index, text] of partials.entries())
    writeFileSync(join(folder, `${(index * 7) % 16}-${index}.ndjson`), text);
  const others = Object.entries(files).filter(([file]) => !file.endsWith('.jsonl'));
  const tree = treeOf(Object.fromEntries(others));
  const recorded = await openMerge([folder], '/', IDENTITY);
  return run(requestOf(inputs), mergingAdapters(adaptersOf(tree), recorded));
}

const OPTIONS = { colour: false } as never;
const json = (report: Report): string => printReport(report, 'json', OPTIONS);

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
      { numRuns: runs(12, 150), seed: of, endOnFailure: false },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  });
});
