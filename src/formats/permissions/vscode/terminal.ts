import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { OpaqueValue, Remark } from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { isValidRegex, matchesNothing, sampleOfRegex, searchExpression } from '../host-regex.ts';
import { RUNNERS, sampleText } from '../samples.ts';
import { withoutSecrets } from '../secrets.ts';

/*
 * The keys in `chat.tools.terminal.autoApprove`. Each key is the beginning of a command or a
 * regular expression (docs/reference/vscode.md#keys).
 */

/** A type of shell. Keys match commands differently in each type. */
export type Shell = 'posix' | 'powershell';

/** The commands that a key matches. */
type TerminalKey =
  | {
      readonly kind: 'key';
      /** Returns an expression for the commands that the key matches in a shell. */
      readonly expression: (shell: Shell) => string;
      readonly example: string | undefined;
      /** Whether the key is a regular expression, which can match operators between commands. */
      readonly isRegex: boolean;
    }
  | { readonly kind: 'dead'; readonly why: string; readonly instead?: string }
  | { readonly kind: 'opaque'; readonly why: string };

const WORD = 'A-Za-z0-9_';
/** An expression for the text after the end of a word. */
export const BEHIND_WORD = `(?:[^${WORD}${FIELD_BREAK}]${ANY_TEXT})?`;

/** Parses a key of the terminal settings, which is a command prefix or a regular expression. */
function readTerminalKey(key: string): TerminalKey {
  const [, source, flags = ''] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(key) ?? [];
  if (source !== undefined) return readRegex(source, flags);
  if (key.trim() === '' || key === '//') return { kind: 'dead', why: 'an empty key never matches' };
  if (key.endsWith('*')) {
    const beginning = key.replace(/\s*\*+$/, '');
    return {
      kind: 'dead',
      why: 'a key cannot contain wildcards, and already matches the beginning of a command',
      ...(beginning !== '' && { instead: beginning }),
    };
  }
  const isPath = /[/\\]/.test(key);
  const text = isPath
    ? `(?:\\.[/\\\\])?${key
        .split(/[/\\]+/)
        .map(literally)
        .join('[/\\\\]')}`
    : literally(key);
  const end = /\w$/.test(key) ? BEHIND_WORD : `[${WORD}]${ANY_TEXT}`;
  return {
    kind: 'key',
    expression: inShell(`${text}${end}`),
    example: exampleOf(key),
    isRegex: false,
  };
}

/**
 * Returns an example of a command that a regular expression matches, with typical arguments.
 * Returns undefined if no example can be derived.
 */
function exampleOfRegex(source: string): string | undefined {
  const sample = sampleOfRegex(source);
  if (sample === undefined || source.endsWith('$')) return sample;
  return `${sample} ${sampleText(`${sample} `, true, false)}`;
}

/**
 * Returns an example of a command that a key matches. If the key ends with a special character, the
 * example contains text after that character.
 */
function exampleOf(key: string): string {
  if (/[/\\]$/.test(key)) return `${key}run.sh`;
  return /\w$/.test(key) ? `${key}${sampleText(key, true, false)}`.trim() : `${key}x`;
}

/**
 * Returns a function that adapts an expression to a type of shell. In PowerShell, letter case and
 * an opening bracket before the command are ignored.
 */
function inShell(expression: string): (shell: Shell) => string {
  return (shell) => (shell === 'posix' ? expression : `\\(?(?i:${expression})`);
}

function readRegex(source: string, flags: string): TerminalKey {
  if (source === '.*')
    return { kind: 'key', expression: () => ANY_TEXT, example: 'npm run build', isRegex: true };
  if (!isValidRegex(source, flags.replace('g', '')))
    return { kind: 'dead', why: 'it is not a valid regular expression' };
  // A sticky regular expression continues after its last match, so its result depends on earlier
  // commands.
  const isSticky = flags.includes('y') || (/[ms]/.test(flags) && !/^[\w\s\\/^-]*$/.test(source));
  const folded = searchExpression(behindBracket(source), { ignoresCase: true });
  const exact = searchExpression(source, { ignoresCase: flags.includes('i') });
  if (isSticky || folded === undefined || exact === undefined)
    return { kind: 'opaque', why: 'Card Gate cannot compare the regular expression' };
  if (matchesNothing(source))
    return { kind: 'dead', why: 'a regular expression that matches the empty string is ignored' };
  return {
    kind: 'key',
    expression: (shell) => (shell === 'posix' ? exact : folded),
    example: exampleOfRegex(source),
    isRegex: true,
  };
}

/** Returns a regular expression that also matches commands after an opening bracket. */
function behindBracket(source: string): string {
  return source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\^/g, (part) =>
    part === '^' ? '^\\(?' : part,
  );
}

/** A terminal rule: a key and its value. */
export interface TerminalRule {
  readonly key: string;
  readonly approves: boolean;
  /** Whether the rule applies to whole command lines rather than single commands. */
  readonly isOfLine: boolean;
  readonly place: Place;
  readonly read: TerminalKey;
}

/** A file's terminal rules, and the keys that replace built-in rules. */
export interface TerminalRules {
  readonly rules: readonly TerminalRule[];
  /**
   * All keys, regardless of their values. Each key replaces the built-in rule with the same key.
   */
  readonly keys: ReadonlySet<string>;
  readonly opaque: readonly OpaqueValue[];
}

/** Reads terminal rules from several maps. Later maps override keys from earlier maps. */
export function readTerminalRules(maps: readonly Reader[]): TerminalRules {
  const entries = new Map(maps.flatMap((map) => map.entries()));
  const rules: TerminalRule[] = [];
  const opaque: OpaqueValue[] = [];
  for (const [key, value] of entries) {
    const approves = value.boolean() ?? value.get('approve').boolean();
    const isOfLine = value.get('matchCommandLine').boolean() === true;
    const { place } = value;
    if (approves === undefined) {
      if (value.value() !== null)
        opaque.push(opaqueRule(key, value, undefined, 'the value is not true, false or null'));
      continue;
    }
    const read: TerminalKey = hasSecret(key)
      ? { kind: 'opaque', why: 'it contains a credential, which reports never show' }
      : readTerminalKey(key);
    if (read.kind === 'opaque') opaque.push(opaqueRule(key, value, approves, read.why));
    rules.push({ key, approves, isOfLine, place, read });
  }
  return { rules, keys: new Set(entries.keys()), opaque };
}

function hasSecret(key: string): boolean {
  return withoutSecrets(key) !== key;
}

function opaqueRule(
  key: string,
  value: Reader,
  approves: boolean | undefined,
  why: string,
): OpaqueValue {
  return {
    key: `terminal ${withoutSecrets(key)}`,
    subject: `the rule ${quoted(withoutSecrets(key))}`,
    text: JSON.stringify(value.value() ?? null),
    place: value.place,
    ...(approves !== undefined && { effect: approves ? 'grants' : 'restricts' }),
    why,
  };
}

/** Returns remarks on terminal rules that have no effect or allow too much. */
export function remarksOfTerminal(rules: readonly TerminalRule[]): readonly Remark[] {
  return rules.flatMap(({ key, approves, place, read }): readonly Remark[] => {
    const rule = withoutSecrets(key);
    if (read.kind === 'dead') {
      const { why, instead } = read;
      return [{ kind: 'dead-rule', rule, why, ...(instead !== undefined && { instead }), place }];
    }
    if (!approves) return [];
    if (/^\/\^?\.[*+]\$?\/[a-z]*$/.test(key)) {
      const what = 'every command that no other rule restricts';
      return [{ kind: 'allows-everything', rule, what, place }];
    }
    const name = /^\/\^?([\w.+ -]+?)(?:\\b|\\s)?(?:\.\*)?\/[a-z]*$/.exec(key)?.[1] ?? key;
    const what = `every program that ${quoted(name)} can start`;
    return RUNNERS.test(name) ? [{ kind: 'allows-everything', rule, what, place }] : [];
  });
}
