import { FIELD_BREAK } from './fields.ts';
import { compilePattern, holdsLoneSurrogate, isLiteral, type Pattern } from './match.ts';

/**
 * Patterns that are asked together about many names, which is several times faster than one after
 * the other.
 */
interface PatternList {
  /** The index of the first pattern that matches, or -1. */
  first(name: string): number;
  /** The indices of all patterns that match, ascending. */
  all(name: string): readonly number[];
}

/**
 * Compiles patterns together: a name meets only those whose letters before their first star or
 * question mark it begins with.
 */
export function compilePatternList(patterns: readonly string[]): PatternList {
  const root = nodeOf(patterns.map(entryOf), 0);
  const all = (name: string): readonly number[] => matching(root, name);
  return { all, first: (name) => all(name)[0] ?? -1 };
}

/**
 * A pattern, the letters that it begins with, and what has to be asked behind these; then perhaps a
 * word that has to be there.
 */
interface Entry {
  readonly index: number;
  readonly pattern: Pattern;
  readonly beginning: string;
  readonly ask: 'nothing more' | 'anything' | 'the pattern';
  readonly word: string;
}

/**
 * Patterns that go on from one beginning: letters that all of them share, and then one way for each
 * next code unit.
 */
interface Node {
  readonly letters: string;
  /** Patterns that are no longer than this. */
  readonly ended: readonly number[];
  /** Patterns that take whatever follows. */
  readonly open: readonly number[];
  readonly groups: readonly Group[];
  readonly next: ReadonlyMap<number, Node>;
}

/** Patterns whose words begin alike, so that one search tells whether any of them can match. */
interface Group {
  readonly letters: string;
  readonly entries: readonly Entry[];
}

/** So many code units of a word decide its group. */
const GROUP_BY = 4;

function entryOf(text: string, index: number): Entry {
  const pattern = compilePattern(text);
  // Half a character may stand within a whole one, where only the pattern itself tells.
  if (holdsLoneSurrogate(text))
    return { index, pattern, beginning: '', ask: 'the pattern', word: '' };
  const beginning = /^[^*?]*/.exec(text)![0];
  const rest = text.slice(beginning.length);
  const ask = isLiteral(text)
    ? 'nothing more'
    : /^\*+$/.test(rest) && !text.includes(FIELD_BREAK)
      ? 'anything'
      : 'the pattern';
  return { index, pattern, beginning, ask, word: /^\*+([^*?]+)/.exec(rest)?.[1] ?? '' };
}

function nodeOf(entries: readonly Entry[], from: number): Node {
  const letters = sharedBeginning(entries.map(({ beginning }) => beginning.slice(from)));
  const at = from + letters.length;
  const here = entries.filter(({ beginning }) => beginning.length === at);
  const longer = entries.filter(({ beginning }) => beginning.length > at);
  const searched = here.filter(({ ask }) => ask === 'the pattern');
  return {
    letters,
    ended: here.filter(({ ask }) => ask === 'nothing more').map(({ index }) => index),
    open: here.filter(({ ask }) => ask === 'anything').map(({ index }) => index),
    groups: [...by(searched, ({ word }) => word.slice(0, GROUP_BY)).values()].map((group) => ({
      letters: sharedBeginning(group.map(({ word }) => word)),
      entries: group,
    })),
    next: new Map(
      [...by(longer, ({ beginning }) => beginning.charCodeAt(at))].map(([unit, some]) => [
        unit,
        nodeOf(some, at),
      ]),
    ),
  };
}

function matching(root: Node, name: string): readonly number[] {
  const found: number[] = [];
  let at = 0;
  for (
    let node: Node | undefined = root;
    node !== undefined && name.startsWith(node.letters, at);
  ) {
    at += node.letters.length;
    if (at === name.length) for (const index of node.ended) found.push(index);
    for (const index of node.open) found.push(index);
    for (const { letters, entries } of node.groups) {
      if (!name.includes(letters, at)) continue;
      for (const { index, pattern } of entries) if (pattern.matches(name)) found.push(index);
    }
    node = node.next.get(name.charCodeAt(at));
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

function by<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function sharedBeginning(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && first[same] === other[same]) same += 1;
    length = same;
  }
  return first.slice(0, length);
}
