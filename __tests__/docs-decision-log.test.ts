import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DECISION_COLUMNS, DECISION_LOG_SCHEMA } from '../src/model/decision-row.ts';
import { attestationOf } from '../src/report/attestation.ts';
import { ALL_OPTIONS, flagOf } from '../src/settings/options/derived.ts';
import { decision, logOf, SUBJECT } from './report/decision-log/sample-log.ts';

const PAGE = readFileSync('docs/decision-log.md', 'utf8');
const sectionOf = (heading: string): string =>
  PAGE.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
const firstColumn = (heading: string): readonly string[] =>
  [...sectionOf(heading).matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );

test('the page lists the columns in the order of the file', () => {
  expect(firstColumn('Columns')).toEqual([...DECISION_COLUMNS]);
});

test('the page lists the keys of the header and the last row', () => {
  const lines = logOf([decision()]).text.trimEnd().split('\n');
  const section = sectionOf('The file');
  expect(section).toContain(DECISION_LOG_SCHEMA);
  for (const line of [lines[0]!, lines[2]!])
    for (const key of Object.keys(JSON.parse(line))) expect(section).toContain(`\`${key}\``);
});

test('the page lists the options that choose decisions', () => {
  const options = ALL_OPTIONS.map(([name]) => name)
    .filter((name) => name.startsWith('decisions --'))
    .map((name) => `--${flagOf(name)}`);
  const listed = [...firstColumn('Search'), '--log', '--format', '--final-hash'];
  expect([...listed].sort()).toEqual([...options].sort());
});

test('the workflow of the page signs the predicate that the code writes', () => {
  const statement = attestationOf({
    repository: 'o/r',
    commit: SUBJECT.commit!,
    result: 'pass',
    policyFiles: [],
    passed: [],
    warned: [],
    failed: [],
  });
  expect(sectionOf('Attest')).toContain(`predicate-type: ${statement.predicateType}\n`);
});
