import { digits } from '../document/digits.ts';
import {
  type Document,
  type Node,
  nodeAt,
  type Path,
  type Place,
  scopeOf,
} from '../document/document.ts';

/** The most characters of a user's value that a message shows. */
const MAX_SHOWN = 60;

/**
 * Invisible characters: control and format characters, lone surrogates, line and paragraph
 * separators. Messages show them as escapes, so that nothing can hide in them.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A value of the user in double quotes, cut after 60 characters, with invisible ones escaped. */
export function quoted(text: string): string {
  const shown =
    text.length > MAX_SHOWN
      ? `${text.slice(0, MAX_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
      : text;
  return quotedWhole(shown);
}

/** Like `quoted`, but never cut: for paths and names, which people search for. */
export function quotedWhole(text: string): string {
  return JSON.stringify(text).replace(
    INVISIBLE,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A text of several lines as one line, which a message has to be. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A number and its noun: `1 tool`, `1,204 tools`; `plural` where that is not formed with "s". */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${digits(count)} ${count === 1 ? noun : plural}`;
}

/** At most `limit` parts, with the number of the others: `a, b and 3 more`. */
export function listed(parts: readonly string[], limit: number): string {
  const more = parts.length - limit;
  return `${parts.slice(0, limit).join(', ')}${more > 0 ? ` and ${digits(more)} more` : ''}`;
}

/** Words as a choice: `"a", "b" or "c"`. */
export function choice(words: readonly string[]): string {
  const shown = words.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

/** Words as a list: `"a", "b" and "c"`. */
export function enumeration(words: readonly string[]): string {
  const shown = words.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/**
 * The name of a node in a message, by its path: `"severity" of entry 2 of "forbidden"`; that of the
 * top is `the file`.
 */
export function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  const parent = path.slice(0, -1);
  if (typeof last === 'number') return `entry ${last + 1} of ${label(parent)}`;
  const outer = parent.at(-1);
  if (outer === undefined) return quoted(last);
  return `${quoted(last)} of ${typeof outer === 'number' ? label(parent) : quoted(outer)}`;
}

/** The scalar at a path as the user wrote it, in double quotes; undefined where there is none. */
export function writtenAt(document: Document, path: Path): string | undefined {
  const node: Node | undefined = nodeAt(document, path);
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  if (typeof node.value === 'string') return quoted(node.value);
  return quoted(document.text.slice(node.start, node.end));
}

/** The first sentence of a description without its capital and full stop, to follow a colon. */
export function clause(description: string): string {
  const sentence = description.replace(/\.(\s.*)?$/su, '');
  return /^[A-Z](?![A-Z])/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

/** The owner of a place, as the subject of a sentence: the card, or the scope of a floor. */
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

/** A time in milliseconds since 1970 as text, to the minute, in UTC. */
export function showTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
