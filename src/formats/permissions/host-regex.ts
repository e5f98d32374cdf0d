import { EITHER_CASE, EXACT } from '../../pattern/regex/casing.ts';
import { parseCasedRegex } from '../../pattern/regex/parser.ts';
import type { RegexNode } from '../../pattern/regex/syntax.ts';
import { ANY_TEXT, isComparable } from '../../pattern/regular.ts';

/*
 * Converts hosts' regular expressions, which may match anywhere in a string
 * (docs/reference/permission-files.md#patterns).
 */

interface SearchOptions {
  readonly ignoresCase: boolean;
}

/**
 * Returns an expression for all strings that contain a match of a host's regular expression.
 * Returns undefined if the regular expression cannot be compared, for example because it contains a
 * lookahead.
 */
export function searchExpression(
  source: string,
  { ignoresCase }: SearchOptions,
): string | undefined {
  if (!isComparable(source, ignoresCase ? EITHER_CASE : EXACT)) return undefined;
  const isPlain = !hasChoice(source);
  const isAnchored = isPlain && source.startsWith('^');
  const inner = isAnchored ? source.slice(1) : source;
  const body = ignoresCase ? `(?i:${inner})` : `(?:${inner})`;
  return `${isAnchored ? '' : ANY_TEXT}${inner === '' ? '' : body}${ANY_TEXT}`;
}

/** Whether a regular expression has a `|` outside its groups. */
function hasChoice(source: string): boolean {
  const bare = source.replace(/\\[\s\S]/g, '').replace(/\[[^\]]*\]/g, '');
  let depth = 0;
  for (const char of bare) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === '|' && depth === 0) return true;
  }
  return false;
}

/**
 * Returns a string that a regular expression probably matches. Returns undefined if such a string
 * cannot be derived easily.
 */
export function sampleOfRegex(source: string): string | undefined {
  const text = source
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/\(\?[:i]*:?/g, '(')
    .replace(/\((?:[^()]*\([^()]*\))?[^()]*\)[*?]/g, '')
    .replace(/\(([^()|]*)(?:\|[^()]*)?\)\+?/g, '$1')
    .replace(/\\b/g, '')
    .replace(/\\s[+*]?/g, ' ')
    .replace(/\\S[+*]?|\\w[+*]?|\[[^\]]*\][+*]?/g, 'x')
    .replace(/\\d[+*]?/g, '1')
    .replace(/\.[*+]\??/g, '')
    .replace(/\\([^A-Za-z0-9])/g, '$1');
  return /[\\^$|(){}[\]]/.test(text) || text.trim() === '' ? undefined : text.trim();
}

/**
 * Whether a regular expression matches the empty string. Accepts only regular expressions that
 * `searchExpression` can convert.
 */
export function matchesNothing(source: string): boolean {
  return canBeEmpty(parseCasedRegex(source, EXACT));
}

function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'nothing':
      return true;
    case 'set':
      return false;
    case 'assertion':
      return node.assertion !== 'word-boundary';
    case 'sequence':
      return node.parts.every(canBeEmpty);
    case 'choice':
      return node.options.some(canBeEmpty);
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.of);
    default:
      return node satisfies never;
  }
}

/**
 * Whether a regular expression is valid in JavaScript. The expression is compiled but never
 * executed.
 */
export function isValidRegex(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== '';
  } catch {
    return false;
  }
}
