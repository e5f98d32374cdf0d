import type { Place } from '../../../document/document.ts';
import type { Level } from '../../../model/decision.ts';
import type { CallKind } from '../../../model/host-call.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern, either } from '../patterns.ts';
import type { Mode } from './keys.ts';
import { uncoveredPatterns } from './shell-rules.ts';

/*
 * What Claude Code decides about calls that no rule matches, in each mode
 * (docs/reference/claude-code.md#modes).
 */

/** `needs approval`, where nobody is asked in the mode `dontAsk` and a model decides in `auto`. */
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

/** A path outside of the working folder. */
const OUTSIDE = `(?:/|~|\\.\\.(?:/|$))${ANY_TEXT}`;
/** Paths that no rule of a repository pre-approves, relative to the working folder. */
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
/** The removal of the root, of the home folder, or of the working folder and those above it. */
const CRITICAL_REMOVAL = `(?:rm|rmdir)(?: +-[A-Za-z-]+)*(?: +(?:/|~/?|\\./?|\\.\\./?|/\\*|~/\\*))+`;
/** Commands that edit files, and the texts that show that files are outside of the working folder. */
const FILE_COMMAND = `(?:mkdir|touch|rm|rmdir|mv|cp|sed)(?: ${ANY_TEXT})?`;
const NAMES_OUTSIDE = `${ANY_TEXT}(?: [/~]|\\.\\.|[$]|=[/~])${ANY_TEXT}`;

/** Tools that need no permission. */
const FREE_TOOLS =
  '(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task[A-Z][a-z]+|Cron[A-Z][a-z]+|ToolSearch)';

/**
 * Returns the rules about protected paths and critical commands, which no rule that allows beats.
 */
export function protectedRules(mode: Mode, at: Place | undefined): readonly HostRule[] {
  return [
    builtIn('commands that remove a whole system', CRITICAL[mode], at, [
      callPattern(SHELL, CRITICAL_REMOVAL),
    ]),
    builtIn('protected paths', ASKED[mode], at, [callPattern(EDITS, PROTECTED)]),
  ];
}

/** Returns the rule about commands that no rule with a `*` allows. */
export function uncoveredRule(mode: Mode, at: Place | undefined): HostRule {
  return builtIn('commands that start other programs', ASKED[mode], at, uncoveredPatterns());
}

/**
 * Returns what the mode decides about calls that no rule matches, in order. `folders` are the
 * additional working folders.
 */
export function modeRules(
  mode: Mode,
  at: Place | undefined,
  folders: readonly string[],
): readonly HostRule[] {
  const more = `${either(folders.map(literally))}(?:/${ANY_TEXT})?`;
  const ofFolders = (kinds: readonly CallKind[], level: Level): readonly HostRule[] =>
    folders.length === 0
      ? []
      : [builtIn('files of additional folders', level, at, [callPattern(kinds, more)])];
  return [
    ...ofFolders(['read'], 'allowed'),
    ...ofFolders(EDITS, EDITED[mode]),
    builtIn('commands that only read', 'allowed', at, [callPattern(['shell-read'], ANY_TEXT)]),
    builtIn('files outside of the working folder', ASKED[mode], at, [
      callPattern([...EDITS, 'read'], OUTSIDE),
    ]),
    builtIn('files of the working folder', 'allowed', at, [callPattern(['read'], ANY_TEXT)]),
    builtIn('edits in the working folder', EDITED[mode], at, [callPattern(EDITS, ANY_TEXT)]),
    builtIn(
      'commands that edit files of the working folder',
      FILE_COMMANDS[mode],
      at,
      [callPattern(['shell'], FILE_COMMAND)],
      [callPattern(['shell'], NAMES_OUTSIDE)],
    ),
    builtIn('agents', 'allowed', at, [callPattern(['agent'], ANY_TEXT)]),
    builtIn('tools that need no permission', 'allowed', at, [callPattern(['tool'], FREE_TOOLS)]),
  ];
}

/** Returns the level of all other calls. */
export function otherLevel(mode: Mode): Level {
  return ASKED[mode];
}

/** Returns the level of calls that a rule of the list `ask` matches. */
export function askLevel(mode: Mode): Level {
  return mode === 'dontAsk' ? 'denied' : 'needs approval';
}

function builtIn(
  name: string,
  level: Level,
  place: Place | undefined,
  patterns: readonly string[],
  except: readonly string[] = [],
): HostRule {
  return hostRule({ list: 'mode', level, patterns, except, name, ...(place && { place }) });
}
