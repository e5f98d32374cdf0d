import { groupBy } from '../document/group-by.ts';
import { FIELD_BREAK } from './fields.ts';
import { landmarksOf } from './landmarks.ts';
import { compilePattern, holdsLoneSurrogate, isLiteral, type Pattern } from './match.ts';
import { isRegular } from './regular.ts';

/** Several patterns that are matched together, which is several times faster than one by one. */
interface PatternList {
  /** Returns the index of the first pattern that a name matches, or -1 if there is none. */
  first(name: string): number;
  /** Returns the indices of all patterns that a name matches, in ascending order. */
  all(name: string): readonly number[];
}

/**
 * Compiles several patterns, to match them together. A pattern is tried only if the name begins
 * with the text before the first wildcard of the pattern.
 */
export function compilePatternList(patterns: readonly string[]): PatternList {
  const root = nodeOf(patterns.flatMap(entriesOf), 0);
  const all = (name: string): readonly number[] => matching(root, name);
  return { all, first: (name) => all(name)[0] ?? -1 };
}

/** A pattern in the prefix tree, which finds patterns by the text before their first wildcard. */
interface Entry {
  readonly index: number;
  readonly pattern: Pattern;
  /** The text before the first wildcard. */
  readonly beginning: string;
  /**
   * The text that must follow `beginning` in a matching name: none, any, or one that only the
   * pattern itself can check.
   */
  readonly ask: 'nothing more' | 'anything' | 'the pattern';
  /**
   * A word that must appear after `beginning` in a matching name. Empty if no such word is known.
   */
  readonly word: string;
}

/**
 * A node of the prefix tree, for patterns with the same `beginning`. It has a branch for each code
 * unit that may come next.
 */
interface Node {
  readonly letters: string;
  /** The indices of the patterns that match only a name that ends at this node. */
  readonly ended: readonly number[];
  /** The indices of the patterns that match a name regardless of what follows this node. */
  readonly open: readonly number[];
  readonly groups: readonly Group[];
  readonly next: ReadonlyMap<number, Node>;
}

/**
 * The patterns whose `word` begins with the same letters. A name without these letters matches none
 * of them.
 */
interface Group {
  readonly letters: string;
  readonly entries: readonly Entry[];
}

/** The number of code units at the start of a word that determine its group. */
const GROUP_BY = 4;

/** Returns the entries of a pattern. A regular pattern has one for each beginning. */
function entriesOf(text: string, index: number): readonly Entry[] {
  const pattern = compilePattern(text);
  // A string search may find half of a surrogate pair inside another character, so only the pattern
  // itself can decide.
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
 * Adds the indices of the patterns at a node that a name matches. `at` is the number of code units
 * that were matched on the way to the node.
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
