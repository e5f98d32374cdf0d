import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { type Command, isExpanded, readCommandLine, unquoted } from './command-line.ts';
import { type CallPlace, namesOfPath } from './paths.ts';
import { filesOf, isReadOnly } from './read-only.ts';
import { hasSafePrefix } from './shell-rules.ts';

/*
 * Splits command lines into the calls that Claude Code checks separately
 * (docs/reference/claude-code.md#shell-commands).
 */

/** A part of a tool call that Claude Code checks separately. */
export interface CallPart {
  /** The spellings of the requested command or path, most common first. */
  readonly names: readonly [HostCall, ...HostCall[]];
  /** Other spellings, which only rules from files match. */
  readonly others: readonly HostCall[];
  /**
   * The part's effect on the decision. `decides`: all rules apply. `asks`: no rule can allow the
   * part. `restricts`: only rules that deny or ask apply.
   */
  readonly effect: 'decides' | 'asks' | 'restricts';
  /** The spellings that apply if Claude Code does not treat the command as read-only. */
  readonly otherwise?: readonly [HostCall, ...HostCall[]];
}

/** The maximum length, in characters, of a command line that rules can allow. */
const MAX_LINE = 10_000;

/** Splits a command line into the parts that Claude Code checks separately. */
export function partsOfLine(line: string, place: CallPlace): readonly CallPart[] {
  const { commands, isUnderstood } = readCommandLine(line);
  const isOpen = isUnderstood && line.length <= MAX_LINE && commands.length > 0;
  let folder: string | undefined = '.';
  const parts: CallPart[] = isOpen
    ? []
    : [{ names: [shellCall('shell', '', line.trim())], others: [], effect: 'asks' }];
  for (const command of commands) {
    const isAllowable = isOpen && !command.isNested;
    for (const part of partsOfCommand(command, { place, folder, isAllowable })) parts.push(part);
    if (!command.isNested) folder = folderAfter(command, folder, place);
  }
  return parts;
}

/** The folder in which a command runs, and whether rules can allow the command. */
interface CommandContext {
  readonly place: CallPlace;
  /** The folder, relative to the working folder. Undefined if unknown. */
  readonly folder: string | undefined;
  readonly isAllowable: boolean;
}

function partsOfCommand(
  command: Command,
  { place, folder, isAllowable }: CommandContext,
): readonly CallPart[] {
  const [{ prefix, words }, ...others] = spellingsOf(command.words);
  const text = words.join(' ');
  const isGitElsewhere = words[0] === 'git' && folder !== '.';
  const context = { place, folder, isAllowable };
  const kind = kindOfCommand(words, prefix, place);
  return [
    {
      names: [shellCall(kind, prefix, text)],
      others: others.map((other) => shellCall(kind, other.prefix, other.words.join(' '))),
      effect: isAllowable && !isGitElsewhere ? 'decides' : 'asks',
      ...(kind === 'shell-read' && { otherwise: [shellCall('shell', prefix, text)] }),
    },
    ...filesOf(words).flatMap(({ kind: access, word }) =>
      pathParts(word, access, 'restricts', context),
    ),
    ...command.redirections.flatMap(({ target, isRead, isWritten }) => [
      ...(isWritten && unquoted(target) !== '/dev/null'
        ? pathParts(target, 'edit', 'decides', context)
        : []),
      ...(isRead ? pathParts(target, 'read', 'restricts', context) : []),
    ]),
  ];
}

function kindOfCommand(words: readonly string[], prefix: string, place: CallPlace): CallKind {
  if (words[0] === 'cd') return moveKind(words, place);
  return isReadOnly(words) && hasSafePrefix(prefix) ? 'shell-read' : 'shell';
}

/** Returns the call parts for a file that a command reads or edits. */
function pathParts(
  word: string,
  kind: 'read' | 'edit',
  effect: 'decides' | 'restricts',
  { place, folder, isAllowable }: CommandContext,
): readonly CallPart[] {
  const path = word.replace(/^"?\$(?:HOME|\{HOME\})"?(?=\/|$)/, '~');
  const isKnown = !isExpanded(path.replace(/^~(?=\/|$)/, '')) && folder !== undefined;
  if (effect === 'restricts' && !isKnown) return [];
  const { usual, others } = namesOfPath(unquoted(path), place, folder ?? '.');
  const [first, ...rest] = usual;
  const callOf = (text: string): HostCall => ({ kind, prefix: '', text });
  const isTilde = path.startsWith('~');
  return [
    {
      names: [callOf(first), ...rest.map(callOf)],
      others: others.map(callOf),
      effect: effect === 'decides' && (!isKnown || isTilde || !isAllowable) ? 'asks' : effect,
    },
  ];
}

/**
 * Programs that run another command. `valued` matches options that take a value. `words` is the
 * number of arguments before the command.
 */
const RUNNERS: Readonly<Record<string, { readonly valued: RegExp; readonly words: number }>> = {
  timeout: { valued: /^(?:-k|-s|--kill-after|--signal)$/, words: 1 },
  time: { valued: /^(?:-f|-o)$/, words: 0 },
  nice: { valued: /^(?:-n|--adjustment)$/, words: 0 },
  nohup: { valued: /^$/, words: 0 },
  stdbuf: { valued: /^-[ioe]$/, words: 0 },
  command: { valued: /^$/, words: 0 },
  builtin: { valued: /^$/, words: 0 },
  noglob: { valued: /^$/, words: 0 },
};

/**
 * Programs that are treated as part of a command's prefix. The fields are the same as in `RUNNERS`.
 */
const PREFIXES: Readonly<Record<string, { readonly valued: RegExp; readonly words: number }>> = {
  sudo: { valued: /^-[ughpCTrtRD]$/, words: 0 },
  env: { valued: /^-[uCS]$/, words: 0 },
  watch: { valued: /^(?:-n|--interval)$/, words: 0 },
  ionice: { valued: /^-[cnpPu]$/, words: 0 },
  setsid: { valued: /^$/, words: 0 },
  flock: { valued: /^-[wE]$/, words: 1 },
};

const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;

/** A command without leading assignments and wrappers. */
interface StrippedCommand {
  /** The assignments and wrappers, each followed by a space. */
  readonly prefix: string;
  readonly words: readonly string[];
}

/**
 * Returns the spellings of a command that rules may use. The first spelling omits all programs that
 * only run the command. The other spellings keep some of these programs.
 */
function spellingsOf(all: readonly string[]): readonly [StrippedCommand, ...StrippedCommand[]] {
  const others: StrippedCommand[] = [];
  let prefix = '';
  let words = all;
  for (let count = wordsToStrip(words); count > 0; count = wordsToStrip(words)) {
    if (isPrefix(words[0] ?? '')) prefix += `${words.slice(0, count).join(' ')} `;
    else others.push({ prefix, words });
    words = words.slice(count);
  }
  const plain = withoutFolder(words);
  return [{ prefix, words: plain }, ...(plain === words ? [] : [{ prefix, words }]), ...others];
}

function isPrefix(word: string): boolean {
  return ASSIGNMENT.test(word) || Object.hasOwn(PREFIXES, word);
}

/**
 * Returns the number of words to strip if the first word is an assignment or a wrapper. Otherwise,
 * returns 0.
 */
function wordsToStrip(words: readonly string[]): number {
  const [name = '', second] = words;
  if (ASSIGNMENT.test(name)) return 1;
  if (name === 'xargs') return second === undefined || second.startsWith('-') ? 0 : 1;
  if (name === 'command' && /^-[vV]/.test(second ?? '')) return 0;
  const form = Object.hasOwn(RUNNERS, name)
    ? RUNNERS[name]
    : Object.hasOwn(PREFIXES, name)
      ? PREFIXES[name]
      : undefined;
  const count = form === undefined ? 0 : wordsBefore(words, form);
  return count < words.length ? count : 0;
}

/** Returns the number of words before the command that a wrapper runs. */
function wordsBefore(
  words: readonly string[],
  { valued, words: fixed }: { readonly valued: RegExp; readonly words: number },
): number {
  let at = 1;
  while (words[at]?.startsWith('-')) {
    const word = words[at] ?? '';
    at += 1;
    if (word === '--') break;
    if (valued.test(word)) at += 1;
  }
  return at + fixed;
}

/** Shortens `git -C dir log` to `git log`. */
function withoutFolder(words: readonly string[]): readonly string[] {
  let rest = words;
  while (rest[0] === 'git' && rest[1] === '-C' && rest.length > 3) rest = ['git', ...rest.slice(3)];
  return rest;
}

/**
 * Returns the call kind of a `cd` command. Changing to a folder inside the working folder is
 * treated as read-only.
 */
function moveKind([, target = '~']: readonly string[], place: CallPlace): CallKind {
  if (isExpanded(target)) return 'shell';
  const [name] = namesOfPath(unquoted(target), place).usual;
  return /^(?:\/|~|\.\.(?:\/|$))/.test(name) ? 'shell' : 'shell-read';
}

/**
 * Returns the current folder after a command, relative to the working folder. Returns undefined if
 * the folder is unknown.
 */
function folderAfter(
  { words }: Command,
  folder: string | undefined,
  place: CallPlace,
): string | undefined {
  const [name, target = '~'] = words;
  if (name === 'pushd' || name === 'popd') return undefined;
  if (name !== 'cd' || folder === undefined) return folder;
  if (isExpanded(target.replace(/^~(?=\/|$)/, '')) || target === '-') return undefined;
  return namesOfPath(unquoted(target), place, folder).usual[0];
}

function shellCall(kind: CallKind, prefix: string, text: string): HostCall {
  return { kind, prefix, text };
}
