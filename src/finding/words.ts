import { digits } from '../document/digits.ts';
import {
  type Document,
  type Node,
  nodeAt,
  type Path,
  type Place,
  scopeOf,
} from '../document/document.ts';

/** The maximum number of characters of a user's value that a message quotes. */
const MAX_SHOWN = 60;

/**
 * Matches invisible characters: control and format characters, lone surrogates, and line and
 * paragraph separators. Messages escape them to prevent hidden text.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Quotes a user's value for a message. Shortens the value to 60 characters and escapes invisible
 * characters.
 */
export function quoted(text: string): string {
  const shown =
    text.length > MAX_SHOWN
      ? `${text.slice(0, MAX_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
      : text;
  return quotedWhole(shown);
}

/**
 * Quotes a value like `quoted`, but never shortens it. Use it for paths and names that people
 * search for.
 */
export function quotedWhole(text: string): string {
  return JSON.stringify(text).replace(
    INVISIBLE,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Quotes a pattern like `quoted`, but does not double backslashes, which would make the pattern
 * hard to read.
 */
export function quotedPattern(text: string): string {
  return quoted(text).replaceAll('\\\\', '\\');
}

/** Joins the lines of a string into a single line, which messages require. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Formats a number with its noun, such as `1 tool` or `1,204 tools`. Pass `plural` if the plural is
 * not formed with "s".
 */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${digits(count)} ${count === 1 ? noun : plural}`;
}

/** Lists at most `limit` parts and counts the rest, as in `a, b and 3 more`. */
export function listed(parts: readonly string[], limit: number): string {
  const more = parts.length - limit;
  return `${parts.slice(0, limit).join(', ')}${more > 0 ? ` and ${digits(more)} more` : ''}`;
}

/** Quotes words and joins them with "or", as in `"a", "b" or "c"`. */
export function choice(words: readonly string[]): string {
  const shown = words.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

/** Quotes words and joins them with "and", as in `"a", "b" and "c"`. */
export function enumeration(words: readonly string[]): string {
  const shown = words.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/**
 * Describes the node at a path for use in a message, such as `"severity" in entry 2 of
 * "forbidden"`. Returns `the file` for an empty path.
 */
export function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  const parent = path.slice(0, -1);
  if (typeof last === 'number') return `entry ${last + 1} of ${label(parent)}`;
  const outer = parent.at(-1);
  if (outer === undefined) return quoted(last);
  return `${quoted(last)} in ${typeof outer === 'number' ? label(parent) : quoted(outer)}`;
}

/**
 * Returns the scalar at a path as the user wrote it, in double quotes. Returns undefined for null,
 * a map or a list.
 */
export function writtenAt(document: Document, path: Path): string | undefined {
  const node: Node | undefined = nodeAt(document, path);
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  if (typeof node.value === 'string') return quoted(node.value);
  return quoted(document.text.slice(node.start, node.end));
}

/**
 * Returns the first sentence of a description without its initial capital and full stop, for use
 * after a colon.
 */
export function clause(description: string): string {
  const sentence = description.replace(/\.(\s.*)?$/su, '');
  return /^[A-Z](?![A-Z])/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

/**
 * Returns the first sentence of a description as an aside in a help text. An instruction follows a
 * semicolon. Any other sentence is in brackets.
 */
export function aside(description: string): string {
  const text = clause(description);
  return text.startsWith('use ') ? `; ${text}` : ` (${text})`;
}

/**
 * Returns the owner of a place as a phrase for use in a sentence, such as `the card` or `the
 * organisation`.
 */
export function ownerOf(place: Place): string {
  switch (scopeOf(place)) {
    case 'platform':
      return 'the platform';
    case 'org':
      return 'the organisation';
    case 'team':
      return 'the team';
    case 'environment':
      return 'the environment';
    default:
      return 'the card';
  }
}

/** Formats a time to the minute in UTC. `at` is in milliseconds since 1970. */
export function showTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
