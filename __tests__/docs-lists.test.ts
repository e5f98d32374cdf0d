import { describe, expect, test } from '@jest/globals';
import { DIALECTS, permissionPathOf } from '../src/formats/permissions/dialects.ts';
import { DECISION_COLUMNS, DECISION_LOG_SCHEMA } from '../src/model/decision-row.ts';
import { attestationOf } from '../src/report/attestation.ts';
import { ALL_OPTIONS, flagOf } from '../src/settings/options/derived.ts';
import { decision, logOf, SUBJECT } from './report/decision-log/sample-log.ts';
import { pageText } from './support/doc-pages.ts';

/** The pages of dialects whose page has another name. */
const PAGES: Readonly<Record<string, string>> = { 'cursor-cli': 'cursor' };

const PAGE = pageText('docs/decision-log.md');
const sectionOf = (heading: string): string =>
  PAGE.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
const firstColumn = (heading: string): readonly string[] =>
  [...sectionOf(heading).matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );

describe('the page about decision logs', () => {
  test('lists the columns in the order of the file', () => {
    expect(firstColumn('Columns')).toEqual([...DECISION_COLUMNS]);
  });

  test('lists the keys of the header and the last row', () => {
    const lines = logOf([decision()]).text.trimEnd().split('\n');
    const section = sectionOf('The file');
    expect(section).toContain(DECISION_LOG_SCHEMA);
    for (const line of [lines[0]!, lines[2]!])
      for (const key of Object.keys(JSON.parse(line))) expect(section).toContain(`\`${key}\``);
  });

  test('lists the options that choose decisions', () => {
    const options = ALL_OPTIONS.map(([name]) => name)
      .filter((name) => name.startsWith('decisions --'))
      .map((name) => `--${flagOf(name)}`);
    const listed = [...firstColumn('Search'), '--log', '--format', '--final-hash'];
    expect([...listed].sort()).toEqual([...options].sort());
  });

  test('has a workflow that signs the predicate that the code writes', () => {
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
});

describe('the page about discovered files', () => {
  const section = pageText('docs/discovered-files.md')
    .split('\n## Permission files of agent hosts\n')[1]!
    .split('\n## ')[0]!;
  const rows = section
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
    .filter(([host = '']) => host.includes('.md'));
  /** Each name with the page of its row. A part in angle brackets is any name. */
  const names = rows.flatMap(([host = '', files = '']) =>
    [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => [host, file!] as const),
  );
  const pathsOf = (file: string): readonly string[] => {
    const name = file.replaceAll(/<\w+>/g, 'name');
    return [name, `apps/shop/${name}`];
  };

  test.each(names)('says for %s that %s is read', (host, file) => {
    for (const path of pathsOf(file)) {
      const id = permissionPathOf(path)?.dialect.id ?? 'nobody';
      expect(`${path}: ${host}`).toContain(`reference/${PAGES[id] ?? id}.md`);
    }
  });

  test('has every file that a dialect reads', () => {
    const paths = names.flatMap(([, file]) => pathsOf(file));
    const missing = DIALECTS.flatMap(({ id, files }) =>
      files
        // A pattern that matches nothing is for files that only a configuration names.
        .filter(({ path }) => path.source !== '(?!)' && !paths.some((name) => path.test(name)))
        .map(({ path }) => `${id}: ${path.source}`),
    );
    expect(missing).toEqual([]);
  });
});
