import type { Place } from '../../../document/document.ts';
import type { Level } from '../../../model/decision.ts';
import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern, either, OUTSIDE_PATH } from '../patterns.ts';
import type { Mode } from './keys.ts';
import { SAFE_PREFIX, uncoveredPatterns } from './shell-rules.ts';

/*
 * Claude Code's decisions on calls that no rule matches, for each mode
 * (docs/reference/claude-code.md#modes).
 */

/**
 * For each mode, the level of calls that need approval. In the mode `dontAsk`, nobody is asked. In
 * the mode `auto`, a model makes the decision.
 */
const ASKED: Readonly<Record<Mode, Level>> = {
  dontAsk: 'denied',
  plan: 'needs approval',
  default: 'needs approval',
  acceptEdits: 'needs approval',
  auto: 'warned',
  bypassPermissions: 'allowed',
};

const EDITED: Readonly<Record<Mode, Level>> = {
  dontAsk: 'denied',
  plan: 'denied',
  default: 'needs approval',
  acceptEdits: 'allowed',
  auto: 'allowed',
  bypassPermissions: 'allowed',
};

const FILE_COMMANDS: Readonly<Record<Mode, Level>> = { ...ASKED, acceptEdits: 'allowed' };
const CRITICAL: Readonly<Record<Mode, Level>> = { ...ASKED, bypassPermissions: 'needs approval' };

const EDITS: readonly CallKind[] = ['edit', 'write', 'notebook'];
const SHELL: readonly CallKind[] = ['shell', 'shell-read'];

/**
 * An expression for paths that a repository's rules cannot approve in advance. The paths are
 * relative to the working folder.
 */
const PROTECTED = `(?:${ANY_TEXT}/)?(?:${[
  '.git',
  '.claude',
  '.vscode',
  '.idea',
  '.husky',
  '.devcontainer',
]
  .map(literally)
  .join('|')})(?:/${ANY_TEXT})?|(?:${ANY_TEXT}/)?(?:${[
  '.gitconfig',
  '.gitmodules',
  '.bashrc',
  '.bash_profile',
  '.zshrc',
  '.zprofile',
  '.profile',
  '.ripgreprc',
  '.mcp.json',
  '.claude.json',
]
  .map(literally)
  .join('|')})`;
/** Returns an expression for a variable whose name matches `name`, in any shell spelling. */
const VARIABLE = (name: string): string => `"?\\$[{]?${name}[}]?"?`;
/**
 * An expression for the root, home and working folders, and all folders above the working folder.
 */
const CRITICAL_TARGET = either([
  '/[*]?',
  '~(?:/[*]?)?',
  '[.]/?',
  '(?:[.][.]/)*[.][.]/?',
  `${VARIABLE('(?:HOME|PWD)')}(?:/[*]?)?`,
  `${VARIABLE('[A-Za-z_][A-Za-z0-9_]*')}/[*]`,
]);
/** An expression for commands that delete one of these folders. */
const CRITICAL_REMOVAL = `(?:rm|rmdir)(?: ${ANY_TEXT})? +"?${CRITICAL_TARGET}"?(?: ${ANY_TEXT})?`;
/** An expression for the names of commands that edit files. */
const FILE_COMMAND_NAME = '(?:mkdir|touch|rm|rmdir|mv|cp|sed)';
/** An expression for commands that edit files. */
const FILE_COMMAND = `${FILE_COMMAND_NAME}(?: ${ANY_TEXT})?`;
/** An expression for commands that edit files and may name one outside the working folder. */
const NAMES_OUTSIDE = `${FILE_COMMAND_NAME}${ANY_TEXT}(?:[ "'=][/~]|[.][.]|[$\`])${ANY_TEXT}`;

/** An expression for tools that need no permission. */
const FREE_TOOLS =
  '(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task(?:Create|Get|List|Output|Stop|Update)|Cron(?:Create|Delete|List)|ToolSearch)';

/**
 * Returns the rules for protected paths, critical commands and questions to the user. `allow` rules
 * cannot override these rules.
 */
export function protectedRules(mode: Mode, at: Place | undefined): readonly HostRule[] {
  return [
    builtIn('commands that delete the root, home or working folder', CRITICAL[mode], at, {
      patterns: [callPattern(SHELL, CRITICAL_REMOVAL)],
      examples: [shell('rm -rf /'), shell('rm -rf ~')],
    }),
    builtIn('protected paths', ASKED[mode], at, {
      patterns: [callPattern(EDITS, PROTECTED)],
      examples: [
        call('edit', '.claude/settings.json'),
        call('write', '.git/hooks/pre-commit'),
        call('edit', '.mcp.json'),
      ],
    }),
    builtIn('questions to the user', askLevel(mode), at, {
      patterns: [callPattern(['tool'], 'AskUserQuestion')],
      examples: [call('tool', 'AskUserQuestion')],
    }),
  ];
}

/**
 * Returns the rule for commands that start other programs. No `allow` rule with a `*` matches them.
 */
export function uncoveredRule(mode: Mode, at: Place | undefined): HostRule {
  return builtIn('commands that start other programs', ASKED[mode], at, {
    patterns: uncoveredPatterns(),
    examples: [
      shell('find . -name "*.tmp" -delete'),
      { kind: 'shell', prefix: 'watch ', text: 'npm test' },
    ],
  });
}

/**
 * Returns a mode's rules for calls that no other rule matches, in order. `folders` lists the
 * additional working folders.
 */
export function modeRules(
  mode: Mode,
  at: Place | undefined,
  folders: readonly string[],
): readonly HostRule[] {
  const more = `${either(folders.map(literally))}(?:/${ANY_TEXT})?`;
  const [folder = ''] = folders;
  const ofFolders = (kinds: readonly CallKind[], level: Level): readonly HostRule[] =>
    folders.length === 0
      ? []
      : [
          builtIn('files in additional folders', level, at, {
            patterns: [callPattern(kinds, more)],
            examples: kinds.map((kind) => call(kind, `${folder}/app.ts`)),
          }),
        ];
  return [
    ...ofFolders(['read'], 'allowed'),
    ...ofFolders(EDITS, EDITED[mode]),
    builtIn('read-only commands', 'allowed', at, {
      patterns: [callPattern(['shell-read'], ANY_TEXT, SAFE_PREFIX)],
      examples: [call('shell-read', 'cat README.md'), call('shell-read', 'git log')],
    }),
    builtIn('files outside the working folder', ASKED[mode], at, {
      patterns: [callPattern([...EDITS, 'read'], OUTSIDE_PATH)],
      examples: [
        call('read', '/etc/passwd'),
        call('edit', '~/.bashrc'),
        call('write', '../notes.txt'),
      ],
    }),
    builtIn('files in the working folder', 'allowed', at, {
      patterns: [callPattern(['read'], ANY_TEXT)],
      examples: [call('read', 'src/app.ts')],
    }),
    builtIn('edits in the working folder', EDITED[mode], at, {
      patterns: [callPattern(EDITS, ANY_TEXT)],
      examples: [
        call('edit', 'src/app.ts'),
        call('write', 'src/app.ts'),
        call('notebook', 'analysis.ipynb'),
      ],
    }),
    builtIn('commands that edit files in the working folder', FILE_COMMANDS[mode], at, {
      patterns: [callPattern(['shell'], FILE_COMMAND, SAFE_PREFIX)],
      except: [callPattern(['shell'], NAMES_OUTSIDE, SAFE_PREFIX)],
      examples: [shell('mv draft.md notes.md'), shell('rm -rf build')],
    }),
    builtIn('agents', 'allowed', at, {
      patterns: [callPattern(['agent'], ANY_TEXT)],
      examples: [call('agent', 'Explore')],
    }),
    builtIn('tools that need no permission', 'allowed', at, {
      patterns: [callPattern(['tool'], FREE_TOOLS)],
      examples: [call('tool', 'TodoWrite')],
    }),
  ];
}

/** Examples of calls whose level depends only on the mode, not on any rule. */
export const OTHER_CALLS: readonly HostCall[] = [
  shell('npm install left-pad'),
  call('fetch', 'example.com'),
  call('mcp', 'mcp__github__create_issue'),
  call('skill', 'deploy'),
  call('tool', 'WebSearch'),
];

/** Returns the level of calls that none of the mode's rules match. */
export function otherLevel(mode: Mode): Level {
  return ASKED[mode];
}

/** Returns the level of calls that a rule in the list `ask` matches. */
export function askLevel(mode: Mode): Level {
  return mode === 'dontAsk' ? 'denied' : 'needs approval';
}

/** A built-in rule's patterns, and examples of calls that it matches. */
interface BuiltIn {
  readonly patterns: readonly string[];
  readonly except?: readonly string[];
  readonly examples: readonly HostCall[];
}

function builtIn(
  name: string,
  level: Level,
  place: Place | undefined,
  { patterns, except = [], examples }: BuiltIn,
): HostRule {
  return hostRule({
    list: 'mode',
    level,
    patterns,
    except,
    name,
    examples,
    ...(place && { place }),
  });
}

function call(kind: CallKind, text: string): HostCall {
  return { kind, prefix: '', text };
}

function shell(text: string): HostCall {
  return call('shell', text);
}
