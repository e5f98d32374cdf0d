import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { AgentComparison, Change } from '../../src/diff/change.ts';
import type { Report } from '../../src/report/report.ts';
import { changesToJson } from '../../src/report/sections/changes-json.ts';
import { renderComment } from '../../src/report/surfaces/comment.ts';
import { toJson } from '../../src/report/surfaces/json.ts';
import { renderLog } from '../../src/report/surfaces/log.ts';
import { renderText } from '../../src/report/surfaces/text.ts';
import { change, comparisonOf, lineOf, together } from '../support/compared-reports.ts';
import { findingIn } from '../support/findings.ts';
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

/** Returns the lines of a comment's diff block. */
function diffLines(report: Report): readonly string[] {
  return /```diff\n([\s\S]*?)\n```/.exec(renderComment(report))?.[1]?.split('\n') ?? [];
}

describe('what a hurried reader sees in a comment', () => {
  const call = (sentence: string, line: number, example = 'npm publish'): Change =>
    change({
      kind: 'call',
      sentence,
      before: 'needs approval',
      example,
      at: lineOf(SETTINGS, line),
    });
  const ADDED = call(
    'calls such as "npm publish" are now allowed without approval: the allow rule "Bash(npm publish *)" was added',
    5,
  );
  const MODE = call(
    'calls such as "npm install left-pad" are now allowed without approval: the mode "bypassPermissions" now applies instead of the user\'s mode',
    6,
    'npm install left-pad',
  );

  test('a line begins with what was edited, without articles', () => {
    expect(diffLines(reported([comparisonOf([ADDED, MODE])]))).toEqual([
      '+ allow rule "Bash(npm publish *)" added: "npm publish" is now allowed  settings.json:5',
      '+ mode "bypassPermissions" now applies instead of the user\'s mode  settings.json:6',
    ]);
  });

  test('no line is wider than a comment, whatever the agent and the folder are called', () => {
    const far = (agent: string, file: string): AgentComparison =>
      comparisonOf(
        [ADDED, MODE].map((one) => ({
          ...one,
          agent,
          sentence: one.sentence.replace("the user's", agent === 'b' ? 'the old' : 'the new'),
          at: lineOf(file, 12),
        })),
        { agent },
      );
    const lines = diffLines(
      reported([far('claude-code (services/api)', 'services/api/a/b/c'), far('b', 'lab/d')]),
    );
    expect(lines.length).toBe(3);
    for (const line of lines) {
      expect(`${line.length > 104 ? line : ''}`).toBe('');
      expect(line).toMatch(/:12$/);
    }
    expect(lines.some((line) => line.startsWith('+ 2 agents: allow rule'))).toBe(true);
  });

  test('a sentence is cut only if it is too long without its articles', () => {
    const removed = {
      ...call(
        'calls such as "git push origin main" are no longer blocked, but held for approval: the deny rule "Bash(git push *)" was removed',
        7,
        'git push origin main',
      ),
      at: undefined,
      after: 'needs approval',
      wasAt: lineOf(SETTINGS, 7),
    } as unknown as Change;
    expect(diffLines(reported([comparisonOf([removed, MODE])]))[0]).toBe(
      '+ deny rule "Bash(git push *)" removed: "git push origin main" now needs approval  was settings.json:7',
    );
  });

  test('a sentence that begins with another word than a kind of rule keeps its article', () => {
    const card = change({
      kind: 'bounded-action',
      sentence: 'the card now lets the agent perform "refund", a new bounded action',
      at: lineOf('card.yaml', 3),
    });
    expect(diffLines(reported([comparisonOf([card, ADDED])]))[0]).toMatch(/^\+ the card now lets/);
  });

  test('a value is never shortened by this', () => {
    const sentence =
      'the hook "the rule was added: x" now automatically runs "the file was removed"';
    expect(diffLines(reported([comparisonOf([call(sentence, 3), MODE])]))[0]).toBe(
      '+ hook "the rule was added: x" now automatically runs "the file was removed"  settings.json:3',
    );
  });

  test('a tool that an earlier line names is followed by what else was edited', () => {
    const names = (reason: string, line: number): Change =>
      change({
        sentence: `"mcp__mail__send" is no longer blocked, only flagged with a warning: ${reason}`,
        after: 'warned',
        tools: ['mcp__mail__send'],
        at: lineOf('policy.yaml', line),
      });
    const unmapped =
      'unmapped tools are now flagged with a warning instead of denied with severity high';
    const removed = names('the rule that forbade "mcp__mail__send" was removed', 3);
    expect(diffLines(reported([comparisonOf([removed, names(unmapped, 7)])]))).toEqual([
      '+ "mcp__mail__send" is no longer blocked, only flagged with a warning  policy.yaml:3',
      `+ ${unmapped}  policy.yaml:7`,
    ]);
  });

  test('the first line names a permission that is a problem, otherwise the first', () => {
    const agents = [comparisonOf([ADDED, MODE])];
    const firstOf = (report: Report): string => renderComment(report).split('\n')[1] ?? '';
    expect(firstOf(reported(agents))).toContain(
      '2 permissions added: allow rule `Bash(npm publish *)`, and 1 more;',
    );
    const problem = {
      ...findingIn('allows-everything', SETTINGS, 'the mode asks nothing', { severity: 'error' }),
      location: lineOf(SETTINGS, 6),
    };
    const more = { comparison: together(agents) };
    expect(firstOf(reportOf({ loose: [problem], more }))).toContain(
      "2 permissions added: mode `bypassPermissions` now applies instead of the user's mode, and 1 more.",
    );
  });

  test('agents of one result are in the order of their numbers', () => {
    const agents = ['team-13', 'team-5', 'team-9'].map((agent) =>
      comparisonOf([{ ...ADDED, agent }], { agent }),
    );
    const rows = renderComment(reported(agents)).match(/^\| \*\*team-\d+/gm);
    expect(rows).toEqual(['| **team-5', '| **team-9', '| **team-13']);
  });

  test('the table has a column of coverage only if coverage has something to say', () => {
    const two = (after: number): string =>
      renderComment(
        reported(
          ['a', 'b'].map((agent) =>
            comparisonOf([{ ...ADDED, agent }], { agent, coverage: { before: 100, after } }),
          ),
        ),
      );
    expect(two(100)).toContain('| Agent | Result | Permissions |\n');
    expect(two(50)).toContain('| Agent | Result | Permissions | Coverage |\n');
  });

  test('the log names the agent host to which findings belong', () => {
    const finding = findingIn('widening', SETTINGS, ADDED.sentence, { agent: 'claude-code' });
    const report = reportOf({ loose: [finding] });
    expect(renderLog(report).join('\n')).toContain('Findings of claude-code: 1 new permission');
  });
});
