import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Tree } from '../../../src/model/tree.ts';
import type { Report } from '../../../src/report/report.ts';
import { printReport } from '../../../src/report/surfaces/list.ts';
import type { Adapters } from '../../../src/run/adapters.ts';
import type { TraceApi } from '../../../src/run/history/trace-api.ts';
import type { RunRequest } from '../../../src/run/request.ts';
import { run } from '../../../src/run/run.ts';
import { mergingAdapters, openMerge } from '../../../src/run/shards/open-merge.ts';
import { DIVIDED_BYTES } from '../../../src/run/shards/sources.ts';
import type { Options } from '../../../src/settings/settings.ts';
import { wordsOf } from '../../support/findings.ts';
import { newFolder } from '../../support/repository.ts';
import { treeOf } from '../../support/sample-agents.ts';
import { NOW, type RandomHistory } from './histories.ts';

export const IDENTITY = { version: 'test', commit: 'c'.repeat(40), run: '7' };

export const requestOf = (inputs: Options = {}): RunRequest => ({
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

const NOT_ASKED: TraceApi = { missing: 'warning', words: wordsOf('nobody is asked') };

export const adaptersOf = (tree: Tree, api: TraceApi = NOT_ASKED): Adapters => ({
  checkedOut: () => tree,
  openChange: async () => undefined,
  labels: async () => ({ kind: 'unreadable', why: 'there are none' }),
  traceApi: () => api,
  runIdentity: async () => ({ commit: IDENTITY.commit, run: IDENTITY.run }),
});

/** Returns the tree of a history, in which some files count as large. */
export const treeWith = ({ files, divided }: RandomHistory): Tree => ({
  ...treeOf(files),
  size: async (file) => (divided.includes(file) ? DIVIDED_BYTES : files[file]?.length),
});

const textOf = (report: Report): string => {
  const texts: string[] = [];
  report.shard!.write((text) => texts.push(text));
  return texts.join('');
};

/** Records the shards of a history, and returns their partial reports. */
export async function partialsOf(
  of: number,
  past: RandomHistory,
  inputs: Options = {},
  api?: TraceApi,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const report = await run(
      requestOf({ ...inputs, shard: `${number}/${of}` }),
      adaptersOf(treeWith(past), api),
    );
    expect([report.verdict, report.conclusion]).toEqual(['error', 'failure']);
    texts.push(textOf(report));
  }
  return texts;
}

let merges = 0;

/** Merges partial reports in a checkout that has no trace file. */
export async function merged(
  partials: readonly string[],
  { files }: RandomHistory,
  inputs: Options = {},
  identity: Parameters<typeof openMerge>[2] = IDENTITY,
): Promise<Report> {
  merges += 1;
  const folder = join(await newFolder('shards'), String(merges));
  mkdirSync(folder);
  for (const [index, text] of partials.entries())
    writeFileSync(join(folder, `${(index * 7) % 16}-${index}.ndjson`), text);
  const others = Object.entries(files).filter(([file]) => !file.endsWith('.jsonl'));
  const tree = treeOf(Object.fromEntries(others));
  const recorded = await openMerge([folder], '/', identity);
  return run(requestOf(inputs), mergingAdapters(adaptersOf(tree), recorded));
}

const OPTIONS = { colour: false } as never;
export const json = (report: Report): string => printReport(report, 'json', OPTIONS);
