import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { AgentComparison } from '../../src/diff/change.ts';
import type { Report } from '../../src/report/report.ts';
import { changesToJson } from '../../src/report/sections/changes-json.ts';
import { renderComment } from '../../src/report/surfaces/comment.ts';
import { toJson } from '../../src/report/surfaces/json.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { change, comparisonOf, lineOf, together } from '../support/compared-reports.ts';
import { reportOf } from '../support/sample-reports.ts';

const SETTINGS = '.claude/settings.json';

/** Returns the comparison of Claude Code in a folder, with a change of the given kind. */
function hostIn(folder: string, kind: 'call' | 'code' | 'opaque'): AgentComparison {
  const agent = folder === '' ? 'claude-code' : `claude-code (${folder})`;
  const changes = [
    change({
      agent,
      kind,
      sentence: '"npm run build" is now allowed without approval',
      before: 'needs approval',
      example: 'npm run build',
      at: lineOf(SETTINGS, 3),
    }),
  ];
  return comparisonOf(changes, {
    agent,
    coverage: { before: null, after: null },
    host: { dialect: 'claude-code', version: '2.1.240', folder },
  });
}

/** Returns a report of comparisons. */
function reported(agents: readonly AgentComparison[]): Report {
  return reportOf({
    more: { comparison: together(agents), compared: 'the checked-out files compared with main' },
  });
}

const HOSTS = [
  hostIn('', 'call'),
  hostIn('services/api', 'code'),
  { ...hostIn('lab', 'opaque'), host: { dialect: 'opencode', version: '1.0', folder: 'lab' } },
];

describe('the permission files of agent hosts in reports', () => {
  test('the answer of diff has the dialect, the version and the folder of each host', () => {
    const { agents } = changesToJson(together([...HOSTS, comparisonOf([])]));
    expect(agents.map(({ host }) => host)).toEqual([
      { dialect: 'claude-code', version: '2.1.240', folder: '' },
      { dialect: 'claude-code', version: '2.1.240', folder: 'services/api' },
      { dialect: 'opencode', version: '1.0', folder: 'lab' },
      null,
    ]);
  });

  test('the JSON report lists the hosts that were compared, as its schema says', () => {
    const schema = JSON.parse(readFileSync('src/report/surfaces/report.schema.json', 'utf8'));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
      schema,
    );
    const json = toJson(reported([...HOSTS, comparisonOf([])]));
    validate(JSON.parse(JSON.stringify(json)));
    expect(validate.errors ?? []).toEqual([]);
    expect(json.hosts[1]).toEqual({
      name: 'claude-code (services/api)',
      dialect: 'claude-code',
      version: '2.1.240',
      folder: 'services/api',
      direction: 'widens',
      also_narrows: false,
    });
    expect(json.hosts.length).toBe(3);
    expect(json.changes.map(({ kind }) => kind)).toEqual(['call', 'code', 'opaque']);
  });

  test('the foot names each dialect once, with its version', () => {
    const report = reported(HOSTS);
    const foot =
      / · the checked-out files compared with main · as of claude-code 2\.1\.240, opencode 1\.0 · /;
    expect(renderComment(report)).toMatch(foot);
    expect(renderText(report, { colour: false })).toMatch(
      /Permission files as of claude-code 2\.1\.240, opencode 1\.0\.$/,
    );
  });

  test('a report without hosts names none', () => {
    const report = reported([comparisonOf([])]);
    expect(renderComment(report)).not.toContain('as of');
    expect(renderText(report, { colour: false })).not.toContain('as of');
    expect(toJson(report).hosts).toEqual([]);
  });
});
