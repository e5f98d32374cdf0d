import type { CallKind } from '../../../model/host-call.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally, regularPattern } from '../../../pattern/regular.ts';
import { callPattern, either } from '../patterns.ts';
import { sampleText } from '../samples.ts';

/*
 * The commands that `Bash(…)` matches in Claude Code's permission rules
 * (docs/reference/claude-code.md#shell-commands). Restrictive rules ignore all assignments and
 * several wrappers before a command. Granting rules ignore only a few assignments.
 */

const SHELL: readonly CallKind[] = ['shell', 'shell-read'];

/**
 * Programs that run another command. Restrictive rules ignore these programs, and no rule with a
 * `*` allows the command that follows.
 */
const UNCOVERED_WRAPPERS = ['watch', 'setsid', 'ionice', 'flock'];
/** All programs that run another command and are ignored by restrictive rules. */
export const WRAPPERS: readonly string[] = ['sudo', 'env', ...UNCOVERED_WRAPPERS];
/**
 * Variables that granting rules ignore if they are assigned before a command. The complete list is
 * not published.
 */
const SAFE_VARIABLES: readonly string[] = ['NODE_ENV', 'LANG', 'NO_COLOR'];

const VALUE = `[^ ${FIELD_BREAK}]*`;
const ASSIGNMENT = `[A-Za-z_][A-Za-z0-9_]*=${VALUE} `;
const ANY_PREFIX = `(?:${ASSIGNMENT}|${either(WRAPPERS)} )*`;
/** An expression for the assignments that granting rules ignore. */
export const SAFE_PREFIX = `(?:${either(SAFE_VARIABLES)}=${VALUE} )*`;
/** Matches rule text that begins with an assignment or a wrapper. */
const BEGINS_WITH_PREFIX = new RegExp(
  `^(?:[A-Za-z_][A-Za-z0-9_]*=|(?:${WRAPPERS.join('|')})(?: |$))`,
);
/** Matches the operators at which a command line is split. */
const OPERATOR = /&&|\|\||[;|&\n]/;

/** Whether granting rules ignore all the assignments in a command's prefix. */
export function hasSafePrefix(prefix: string): boolean {
  return HAS_SAFE_PREFIX.test(prefix);
}

const HAS_SAFE_PREFIX = new RegExp(`^(?:(?:${SAFE_VARIABLES.join('|')})=[^ ]* )*$`);

/** A part of a shell rule. `words` matches an empty string, or a space followed by any text. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'words' };

/** The parsed text between a shell rule's brackets. */
interface ShellRule {
  readonly pieces: readonly Piece[];
  /** Whether the rule matches only one command. */
  readonly isExact: boolean;
}

/** Parses the text between the brackets of `Bash(…)`. */
export function readShellRule(spec: string): ShellRule {
  const isPrefix = spec.endsWith(':*');
  const stars = spec.split('*').length - 1;
  const isWords = isPrefix || (stars === 1 && spec.endsWith(' *'));
  const body = isWords ? spec.slice(0, -2) : spec;
  const pieces: Piece[] = body
    .split(/(\*+)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('*') ? { kind: 'any' } : { kind: 'text', text: part }));
  if (isWords) pieces.push({ kind: 'words' });
  return { pieces, isExact: pieces.every(({ kind }) => kind === 'text') };
}

/**
 * Returns the first unquoted operator in a rule's literal text, or undefined if there is none.
 * Command lines are split at operators, so a rule that contains one never matches.
 */
export function operatorIn({ pieces }: ShellRule): string | undefined {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\0')).join('');
  const bare = text.replace(/"[^"]*"|'[^']*'|\\./g, '').replace(/\d?>&\d?|&>/g, '');
  return OPERATOR.exec(bare)?.[0];
}

/** Returns patterns for the calls that a shell rule matches. */
export function shellPatterns(rule: ShellRule, reading: 'grants' | 'restricts'): readonly string[] {
  const prefix = reading === 'grants' ? SAFE_PREFIX : ANY_TEXT;
  const patterns = [callPattern(SHELL, expressionOf(rule), prefix)];
  const [first] = rule.pieces;
  const isBehindPrefix =
    first?.kind === 'any' || (first?.kind === 'text' && BEGINS_WITH_PREFIX.test(first.text));
  // The rule may match a command together with its prefix.
  return isBehindPrefix ? [...patterns, wholePattern(rule, reading)] : patterns;
}

/** Returns a pattern for every shell command. */
export function everyShellPattern(): string {
  return callPattern(SHELL, ANY_TEXT);
}

/** Returns patterns for commands that no rule with a `*` allows. */
export function uncoveredPatterns(): readonly string[] {
  const wrapper = `(?:${ANY_TEXT} )?${either(UNCOVERED_WRAPPERS)} `;
  return [
    callPattern(SHELL, ANY_TEXT, `${wrapper}${ANY_TEXT}`),
    callPattern(
      SHELL,
      `find ${ANY_TEXT}-${either(['exec', 'execdir', 'ok', 'delete'])}${ANY_TEXT}`,
    ),
  ];
}

/** Patterns that define the set of possible requests for commands. */
export const SHELL_REQUESTS = {
  possible: [callPattern(SHELL, `[^ \\n${FIELD_BREAK}]${ANY_TEXT}`, ANY_PREFIX)],
  impossible: [
    // A prefix belongs to the prefix field.
    callPattern(SHELL, `(?:${ASSIGNMENT}|${either(WRAPPERS)} )${ANY_TEXT}`),
    // Command lines are split at unquoted operators. Redirections are excluded here.
    callPattern(
      SHELL,
      `(?:[^"'\\\\>${FIELD_BREAK}]|\\\\[^${FIELD_BREAK}])*(?:[;|\\n]${ANY_TEXT}|&(?:[^>${FIELD_BREAK}]${ANY_TEXT})?)`,
    ),
  ],
} as const;

/** Returns a realistic command that a rule matches. */
export function sampleCommand({ pieces }: ShellRule): string {
  let sample = '';
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') sample += piece.text.replace(/ +/g, ' ');
    else sample += sampleText(sample, piece.kind === 'words' || sample.endsWith(' '), index === 0);
  }
  return sample;
}

function expressionOf({ pieces }: ShellRule): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'any') return ANY_TEXT;
      return piece.kind === 'words' ? `(?: ${ANY_TEXT})?` : blanksExpression(piece.text);
    })
    .join('');
}

/** Returns an expression for a string in which each space matches one or more spaces. */
function blanksExpression(text: string): string {
  return text
    .split(/ +/)
    .map((word) => literally(word))
    .join(' +');
}

/**
 * Returns a pattern that treats the prefix and the command as a single string. The field break can
 * be anywhere in that string.
 */
function wholePattern({ pieces }: ShellRule, reading: 'grants' | 'restricts'): string {
  const split = `${FIELD_BREAK}?`;
  const any = `(?:${ANY_TEXT}${split})*`;
  const source = pieces.map((piece) => {
    if (piece.kind === 'any') return any;
    if (piece.kind === 'words') return `(?: ${any})?`;
    return [...piece.text.replace(/ +/g, ' ')]
      .map((char) => (char === ' ' ? ` +${split}` : `${literally(char)}${split}`))
      .join('');
  });
  const start = reading === 'grants' ? SAFE_PREFIX : `(?:${ANY_TEXT} )?`;
  return regularPattern(
    `${either(SHELL.map(literally))}${FIELD_BREAK}${start}${split}${source.join('')}`,
  );
}
