/*
 * Claude Code 2.1.240, according to its documentation of 2026-08-22 and its changelog. C1 to C45
 * are the numbers of the vectors collected from them.
 */

import { describe, expect, test } from '@jest/globals';
import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import {
  type CallDecision,
  callOfText,
  compileCalls,
  type ToolCall,
} from '../../../src/formats/permissions/claude/calls.ts';
import { readClaudeCode } from '../../../src/formats/permissions/claude/claude-code.ts';
import type { CallPlace } from '../../../src/formats/permissions/claude/paths.ts';
import { LEVELS } from '../../../src/model/decision.ts';
import { messages, sentences } from '../../support/host-units.ts';
import { permissionFile } from '../../support/hosts.ts';

/** The contents of a settings file, in short form. */
interface Given {
  readonly allow?: readonly string[];
  readonly ask?: readonly string[];
  readonly deny?: readonly string[];
  readonly mode?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A call: its text, or a tool with its input. */
type Called = string | readonly [string, Readonly<Record<string, unknown>>];

const OUTCOMES = { D: 'denied', K: 'needs approval', J: 'warned', A: 'allowed' } as const;

function settingsOf({ allow = [], ask = [], deny = [], mode, settings = {} }: Given): unknown {
  const permissions = { allow, ask, deny, ...(mode !== undefined && { defaultMode: mode }) };
  return { permissions, ...settings };
}

function decided(
  given: Given | readonly Given[],
  called: Called,
  place: CallPlace = {},
): CallDecision {
  const list = Array.isArray(given) ? given : [given];
  const files = list.map((each, index) =>
    permissionFile(index === 0 ? 'settings' : 'local', settingsOf(each)),
  );
  return compileCalls(readClaudeCode(files), { compile: compileDecisions, place })(
    toolCall(called),
  );
}

function toolCall(called: Called): ToolCall {
  if (typeof called !== 'string') return { tool: called[0], input: called[1] };
  const call = callOfText(called);
  if (call === undefined) throw new Error(`${called} is not a call`);
  return call;
}

const bash = (command: string): Called => ['Bash', { command }];
const write = (file_path: string): Called => ['Write', { file_path }];

const ANY_MCP = ['mcp__github__create_issue', 'mcp__a__b'];

/** Rows with a source, settings, calls, and Claude Code's decision on each call. */
const VECTORS: readonly (readonly [string, Given, readonly Called[], string])[] = [
  ['C1', { allow: ['Bash(ls *)'] }, ['ls -la', 'ls', 'lsx'].map(bash), 'A A K'],
  ['C2', { allow: ['Bash(ls*)'] }, [bash('lsx -a')], 'A'],
  [
    'C3',
    { allow: ['Bash(npm run build)'] },
    ['npm run build', 'npm run build --x'].map(bash),
    'A K',
  ],
  [
    'C4',
    { allow: ['Bash(npm run test:*)'] },
    ['npm run test', 'npm run test:unit'].map(bash),
    'A K',
  ],
  [
    'C5',
    { allow: ['Bash(git * main)'] },
    ['git push origin main', 'git checkout main'].map(bash),
    'A A',
  ],
  ['C6', { allow: ['Bash(* install)'] }, [bash('rm -rf x install')], 'A'],
  ['C7', { allow: ['Bash(git:* push)'] }, [bash('git push')], 'K'],
  ['C8', { allow: ['Bash(safe-cmd *)'] }, [bash('safe-cmd && other-cmd')], 'K'],
  [
    'C9',
    { allow: ['Bash(npm test *)'] },
    ['timeout 30 npm test', 'NODE_ENV=test npm test', 'FOO=1 npm test'].map(bash),
    'A A K',
  ],
  [
    'C10',
    { deny: ['Bash(rm *)'], allow: ['Bash'] },
    ['FOO=bar rm -rf tmp/', 'git status && rm x', 'sudo rm x'].map(bash),
    'D D D',
  ],
  ['C11', { allow: ['Bash(grep *)'] }, ['xargs grep p', 'xargs -n1 grep p'].map(bash), 'A K'],
  ['C12', { allow: ['Bash(devbox run *)'] }, [bash('devbox run rm -rf .')], 'A'],
  ['C13', { allow: ['Bash(watch *)'] }, [bash('watch ls')], 'K'],
  ['C13', { allow: ['Bash(watch ls)'] }, [bash('watch ls')], 'A'],
  ['C14', { allow: ['Bash(find *)'] }, [bash('find . -delete')], 'K'],
  ['C15', { deny: ['Bash(aws *)'], allow: ['Bash(aws s3 ls)'] }, [bash('aws s3 ls')], 'D'],
  ['C16', { ask: ['Bash(git push *)'], allow: ['Bash(git *)'] }, [bash('git push')], 'K'],
  [
    'C16',
    { ask: ['Bash(git push *)'], allow: ['Bash(git *)'], mode: 'dontAsk' },
    [bash('git push')],
    'D',
  ],
  [
    'C16',
    { ask: ['Bash(git push *)'], allow: ['Bash(git *)'], mode: 'bypassPermissions' },
    [bash('git push')],
    'K',
  ],
  ['C17', {}, ['ls > out.txt', 'cat a 2>/dev/null', 'cd p && git log'].map(bash), 'K A K'],
  ['C18', { allow: ['Bash(git commit *)'] }, [bash('git commit -m x > .git/y')], 'K'],
  ['C19', { allow: ['Edit(src/**)'] }, ['Edit(src/app.ts)', 'Edit(vendor/pkg/src/lib.js)'], 'A K'],
  ['C20', { deny: ['Edit(src/**)'] }, ['Edit(src/app.ts)', 'Edit(vendor/pkg/src/lib.js)'], 'D D'],
  ['C21', { allow: ['Edit(/src/**)'] }, ['Edit(src/app.ts)', 'Edit(vendor/pkg/src/lib.js)'], 'A K'],
  ['C22', { deny: ['Read(.env)'] }, ['Read(.env)', 'Read(a/b/.env)', 'Read(../.env)'], 'D D K'],
  [
    'C23',
    { deny: ['Read(./.env)'] },
    [
      write('.env'),
      ['NotebookEdit', { notebook_path: '.env' }],
      bash('cat .env'),
      bash('python r.py'),
    ],
    'D K D K',
  ],
  ['C24', { deny: ['Write(docs/**)'] }, [write('docs/a')], 'K'],
  ['C25', { deny: ['Write'] }, [write('docs/a')], 'D'],
  ['C26', { allow: ['Read(/Users/a/f)'] }, ['Read(/Users/a/f)'], 'K'],
  ['C27', { allow: ['Edit(.claude/**)'] }, ['Edit(.claude/settings.json)'], 'K'],
  [
    'C27',
    { allow: ['Edit(.claude/**)'], mode: 'acceptEdits' },
    ['Edit(.claude/settings.json)'],
    'K',
  ],
  [
    'C27',
    { allow: ['Edit(.claude/**)'], mode: 'bypassPermissions' },
    ['Edit(.claude/settings.json)'],
    'A',
  ],
  ['C27', { allow: ['Edit(.claude/**)'], mode: 'dontAsk' }, ['Edit(.claude/settings.json)'], 'D'],
  [
    'C28',
    { allow: ['WebFetch(domain:*.example.com)'] },
    ['WebFetch(https://a.b.example.com/x)', 'WebFetch(https://example.com)'],
    'A K',
  ],
  [
    'C29',
    { allow: ['WebFetch(domain:example.*)'] },
    ['WebFetch(domain:example.org)', 'WebFetch(domain:example.evil.com)'],
    'A K',
  ],
  ['C30', { allow: ['mcp__puppeteer'] }, ['mcp__puppeteer__x', 'mcp__puppeteer2__x'], 'A K'],
  ['C31', { allow: ['mcp__*'] }, ANY_MCP, 'K K'],
  ['C31', { allow: ['*'] }, ANY_MCP, 'K K'],
  ['C32', { deny: ['mcp__*'] }, ['mcp__a__b'], 'D'],
  ['C33', { deny: ['Agent(Explore)'] }, ['Agent(Explore)', 'Agent(Plan)'], 'D A'],
  ['C33', { deny: ['Task(Explore)'] }, ['Agent(Explore)', 'Agent(Plan)'], 'D A'],
  [
    'C34',
    { deny: ['Agent(model:opus)'] },
    [
      ['Agent', { subagent_type: 'Plan', model: 'opus' }],
      ['Agent', { subagent_type: 'Plan' }],
      ['Agent', { subagent_type: 'Plan', model: 'claude-opus-4-5' }],
    ],
    'D A A',
  ],
  ['C35', { deny: ['Bash(command:rm *)'] }, [bash('rm x')], 'K'],
  [
    'C36',
    { deny: ['Bash(run_in_background:true)'] },
    [['Bash', { command: 'ls', run_in_background: true }], bash('ls')],
    'D A',
  ],
  [
    'C37',
    { allow: ['Skill(deploy *)'] },
    ['Skill(deploy prod)', 'Skill(deploy)', 'Skill(deployx)'],
    'A A K',
  ],
  [
    'C38',
    { mode: 'bypassPermissions', deny: ['Bash(curl *)'] },
    ['curl x', 'wget x', 'rm -rf ~'].map(bash),
    'D A K',
  ],
  [
    'C39',
    { mode: 'dontAsk', allow: ['Bash(npm test)'] },
    ['npm test', 'npm ci', 'ls'].map(bash),
    'A D A',
  ],
  [
    'C40',
    { mode: 'acceptEdits' },
    [bash('mv a b'), bash('mv a /etc/b'), 'Edit(.mcp.json)'],
    'A K K',
  ],
  ['C41', { settings: { sandbox: { enabled: true } } }, [bash('make')], 'A'],
  ['C41', { settings: { sandbox: { enabled: true } }, ask: ['Bash'] }, [bash('make')], 'A'],
  ['C41', { settings: { sandbox: { enabled: true } }, ask: ['Bash(make *)'] }, [bash('make')], 'K'],
  ['C43', { allow: ['Bash(rm:*)'] }, [bash('rm -rf /')], 'K'],
  ['C44', { allow: ['Edit(//srv/a/**)'] }, ['Read(/srv/a/x)', 'Read(/srv/b)'], 'A K'],
];

describe('the documented decisions', () => {
  test.each(
    VECTORS.map(([id, given, calls, outcomes]) => ({ id, given, calls, outcomes })),
  )('$id: $given $calls is $outcomes', ({ given, calls, outcomes }) => {
    const levels = calls.map((called) => decided(given, called).level);
    const letters = levels.map((level) => 'DKJA'[LEVELS.indexOf(level)]);
    expect(letters.join(' ')).toBe(outcomes);
  });

  test('C42: a rule that denies in one file beats one that allows in another', () => {
    const files = [{ allow: ['Bash(make *)'] }, { deny: ['Bash(make *)'] }];
    expect(decided(files, bash('make')).level).toBe(OUTCOMES.D);
    expect(decided(files.toReversed(), bash('make')).level).toBe(OUTCOMES.D);
  });

  test('C45: a file with a trailing comma counts as no file', async () => {
    const file = '.claude/settings.json';
    const broken = { [file]: '{"permissions": {"deny": ["Bash(rm *)"],}}' };
    expect(await messages(broken)).toEqual([expect.stringMatching(/^parse-error: /)]);
    const [lost] = await sentences({ [file]: { permissions: { deny: ['Bash(rm *)'] } } }, broken);
    expect(lost).toMatch(/^claude-code widens: .*: the deny rule "Bash\(rm \*\)" was removed$/);
    expect(await sentences({}, broken)).toEqual([]);
  });
});
