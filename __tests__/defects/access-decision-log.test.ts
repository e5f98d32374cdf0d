import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { endWithTests } from '../support/leftovers.ts';
import { readScenario } from '../support/scenario/scenario-file.ts';
import { openWorld } from '../support/scenario/world.ts';

const SCENARIO = fileURLToPath(new URL('../scenarios/access-decision-log.yml', import.meta.url));

/** Runs the scenario with a decision log, and returns its files by output. */
async function runWithLog() {
  const world = await openWorld(readScenario(SCENARIO).scenario, {});
  const ended = endWithTests(() => void world.close());
  const result = await world.run();
  const file = (output: string): string => {
    const name = result.outputs[output];
    if (name === undefined) throw new Error(`there is no output "${output}"`);
    return readFileSync(name, 'utf8');
  };
  return { ...result, file, world, close: () => world.close().then(ended) };
}

test('the final hash of the decision log is in the summary, the log and the JSON report', async () => {
  const run = await runWithLog();
  const text = run.file('decisions-file');
  const lines = text.trimEnd().split('\n');
  const rows: readonly Readonly<Record<string, unknown>>[] = lines.map((line) => JSON.parse(line));
  const hash = String(rows.at(-1)!.hash);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(run.summary).toContain(hash);
  expect(run.stdout).toContain(hash);
  expect(run.file('report-file')).toContain(hash);
  const log = path.relative(run.world.workspace, run.outputs['decisions-file']!);
  const args = ['decisions', 'verify', log, '--final-hash', hash];
  expect((await runCli(run.world.workspace, args)).code).toBe(0);
  expect(rows.slice(1, -1).map((row) => [row.effect, row.resource, row.policy_id])).toEqual([
    ['allow', 'web_search', 'searches'],
    ['deny', 'ticket_delete', 'no-deletion'],
  ]);
  const list = readFileSync(path.join(run.world.workspace, 'agents/triage/access.yaml'));
  const sha256 = createHash('sha256').update(list).digest('hex');
  expect(rows[0]!.files).toEqual([{ path: 'agents/triage/access.yaml', sha256 }]);
  expect(rows[0]!.commit).toBe(run.world.history.head);
  await run.close();
});

test('the statement for an attestation is about the commit and the access list', async () => {
  const run = await runWithLog();
  const statement = JSON.parse(run.file('attestation-file'));
  expect(statement._type).toBe('https://in-toto.io/Statement/v1');
  expect(statement.predicateType).toBe('https://in-toto.io/attestation/test-result/v0.1');
  expect(JSON.stringify(statement.subject)).toContain(run.world.history.head!);
  expect(statement.predicate.result).toBe('PASSED');
  expect(JSON.stringify(statement.predicate.configuration)).toContain('agents/triage/access.yaml');
  await run.close();
});
