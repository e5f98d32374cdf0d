import { describe, expect, test } from '@jest/globals';
import { toCheckAnnotations, toWorkflowCommands } from '../../src/report/surfaces/annotations.ts';
import { basePlaceLink, lineLink, placeLink, placeText } from '../../src/report/writing/links.ts';
import { lineOf } from '../support/compared-reports.ts';
import { LINKS, reportOf } from '../support/sample-reports.ts';

const linked = { links: LINKS, staleFiles: new Set(['policy.yaml']) };
const foreign = (repository: string) => lineOf('policy.yaml', 7, repository);

describe('a place in another repository', () => {
  test('is linked there, at its ref, also where a file of this repository with that path changed since', () => {
    expect(placeLink(linked, foreign('octo-org/floors@release/v1'))).toBe(
      '[`octo-org/floors@release/v1:policy.yaml:7`](https://github.com/octo-org/floors/blob/release/v1/policy.yaml#L7)',
    );
    expect(placeText(foreign('octo-org/floors@main'))).toBe('octo-org/floors@main:policy.yaml:7:5');
    expect(lineLink(linked, { file: 'a.yaml', line: 2, repository: 'o/r@main' })).toContain(
      'https://github.com/o/r/blob/main/a.yaml#L2',
    );
  });

  test('is linked on the server of our own repository', () => {
    const enterprise = {
      ...linked,
      links: { ...LINKS, repository: 'https://git.example.com/octo-org/agents' },
    };
    expect(placeLink(enterprise, foreign('o/r@v1'))).toContain(
      '](https://git.example.com/o/r/blob/v1/policy.yaml#L7)',
    );
  });

  test.each([
    'no-ref',
    'a/b/c@main',
    '@main',
    'o/r@',
    '../r)x@main',
  ])('%j is none, and is not linked', (repository) => {
    expect(placeLink(linked, foreign(repository))).not.toContain('](');
  });

  test('is never annotated, and reported for the run', () => {
    const finding = {
      rule: 'wrong-type' as const,
      severity: 'error' as const,
      message: 'm',
      location: foreign('o/r@v1'),
      related: [],
    };
    const report = reportOf({ loose: [finding] });
    expect(toCheckAnnotations(report)).toEqual({ annotations: [], notShown: 0, withoutFile: 1 });
    expect(toWorkflowCommands(report).commands[0]).toMatch(
      /^::error title=[^,:]*::M%0AAt o\/r@v1:policy\.yaml:7:5$/,
    );
  });
});

describe('a line of the base commit', () => {
  const at = lineOf('policy.yaml', 7);
  test('is linked at that commit, whatever changed since, and not at all where it is not known', () => {
    expect(basePlaceLink({ ...linked, links: { ...LINKS, base: 'abc' } }, at)).toBe(
      `[\`policy.yaml:7\`](${LINKS.repository}/blob/abc/policy.yaml#L7)`,
    );
    expect(basePlaceLink(linked, at)).toBe('`policy.yaml:7`');
    expect(basePlaceLink(linked, foreign('o/r@v1'))).toContain('](https://github.com/o/r/blob/v1/');
  });
});

describe('a file that the change takes away', () => {
  const governed = [
    { file: 'gone.yaml', status: 'removed' as const },
    { file: 'new.yaml', status: 'renamed' as const, previous: 'old.yaml' },
  ];
  const place = (file: string) =>
    placeLink({ ...linked, links: { ...LINKS, base: 'abc' }, governed }, { file, pointer: '' });

  test('is linked at the base commit, since the head has none', () => {
    expect(place('gone.yaml')).toBe(`[\`gone.yaml\`](${LINKS.repository}/blob/abc/gone.yaml)`);
    expect(place('old.yaml')).toContain('/blob/abc/old.yaml');
    expect(place('new.yaml')).toContain(`/blob/${LINKS.sha}/new.yaml`);
  });

  test('is not linked where that commit is not known', () => {
    expect(placeLink({ ...linked, governed }, { file: 'gone.yaml', pointer: '' })).toBe(
      '`gone.yaml`',
    );
  });
});
