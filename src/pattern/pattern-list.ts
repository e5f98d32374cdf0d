import { groupBy } from '../document/group-by.ts';
import { FIELD_BREAK } from './fields.ts';
import { landmarksOf } from './landmarks.ts';
import { compilePattern, holdsLoneSurrogate, isLiteral, type Pattern } from './match.ts';
import { isRegular } from './regular.ts';

/**
 * Several patterns that are matched together, which is several times faster than matching them
 * separately.
 */
interface PatternList {
  /** Returns the index of the first pattern that matches a name, or -1 if no pattern does. */
  first(name: string): number;
  /** Returns the indices of all patterns that match a name, in ascending order. */
  all(name: string): readonly number[];
}

/**
 * Compiles several patterns for matching them together. A pattern is tried only if the name begins
 * with the text before the pattern's first wildcard.
 */
export function compilePatternList(patterns: readonly string[]): PatternList {
  const root = nodeOf(patterns.flatMap(entriesOf), 0);
  const all = (name: string): readonly number[] => matching(root, name);
  return { all, first: (name) => all(name)[0] ?? -1 };
}

/** A pattern in the prefix tree, which indexes patterns by the text before the first wildcard. */
interface Entry {
  readonly index: number;
  readonly pattern: Pattern;
  /** The text before the first wildcard. */
  readonly beginning: string;
  /**
   * How to test the rest of the name after `beginning`: the rest must be empty, it can be any text,
   * or the whole pattern must be matched.
   */
  readonly ask: 'nothing more' | 'anything' | 'the pattern';
  /**
   * A word that must appear after `beginning` in a matching name. Empty if no such word is known.
   */
  readonly word: string;
}

/**
 * A node of the prefix tree, for patterns with the same `beginning`. The node has a branch for each
 * possible next code unit.
 */
interface Node {
  readonly letters: string;
  /** The indices of the patterns that match only names that end at this node. */
  readonly ended: readonly number[];
  /** The indices of the patterns that match a name regardless of the text after this node. */
  readonly open: readonly number[];
  readonly groups: readonly Group[];
  readonly next: ReadonlyMap<number, Node>;
}

/**
 * The patterns whose `word` begins with the same letters. If a name does not contain these letters,
 * none of the patterns match it.
 */
interface Group {
  readonly letters: string;
  readonly entries: readonly Entry[];
}

/** The number of leading code units that determine a word's group. */
const GROUP_BY = 4;

/** Returns a pattern's entries. A regular pattern has one entry for each possible beginning. */
function entriesOf(text: string, index: number): readonly Entry[] {
  const pattern = compilePattern(text);
  // A string search may find half of a surrogate pair inside another character, so the pattern
  // itself must be matched.
  if (holdsLoneSurrogate(text))
    return [{ index, pattern, beginning: '', ask: 'the pattern', word: '' }];
  if (isRegular(text))
    return landmarksOf(text).map(({ beginning, word }) => ({
      index,
      pattern,
      beginning,
      ask: 'the pattern',
      word,
    }));
  const beginning = /^[^*?]*/.exec(text)?.[0] ?? '';
  const rest = text.slice(beginning.length);
  const ask = isLiteral(text)
    ? 'nothing more'
    : /^\*+$/.test(rest) && !text.includes(FIELD_BREAK)
      ? 'anything'
      : 'the pattern';
  return [{ index, pattern, beginning, ask, word: /^\*+([^*?]+)/.exec(rest)?.[1] ?? '' }];
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
    groups: [...groupBy(searched, ({ word }) => word.slice(0, GROUP_BY)).values()].map((group) => ({
      letters: sharedBeginning(group.map(({ word }) => word)),
      entries: group,
    })),
    next: new Map(
      [...groupBy(longer, ({ beginning }) => beginning.charCodeAt(at))].map(([unit, group]) => [
        unit,
        nodeOf(group, at),
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
    addMatches(node, name, at, found);
    node = node.next.get(name.charCodeAt(at));
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/**
 * Adds the indices of a node's patterns that match a name. `at` is the number of code units matched
 * before the node.
 */
function addMatches({ ended, open, groups }: Node, name: string, at: number, found: number[]) {
  if (at === name.length) for (const index of ended) found.push(index);
  for (const index of open) found.push(index);
  for (const { letters, entries } of groups) {
    if (!name.includes(letters, at)) continue;
    for (const { index, pattern } of entries) if (pattern.matches(name)) found.push(index);
  }
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
