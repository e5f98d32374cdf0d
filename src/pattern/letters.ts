import { FIELD_BREAK } from './fields.ts';

const { clz32 } = Math;

/** A set of letters, with one bit for each letter. */
export type LetterSet = Uint32Array;

/** Characters that look odd in an example and are therefore tried last. */
const UNEXPECTED = new Set('"\'`;|&$<>\\!(){}*?.~=\n');

/**
 * The letters of a comparison. Characters that no pattern distinguishes share a letter, so one step
 * covers all of these characters. Letters are numbered from 0, in the order in which they are
 * tried.
 */
export class Letters {
  /** The letter for all characters that no pattern lists. */
  readonly other: number;
  readonly count: number;
  readonly #letterOf = new Map<string, number>();
  /** A sample character for each letter. Empty for `other`. */
  readonly #chars: readonly string[];

  /**
   * @param single the characters that each form their own letter
   * @param partitions the characters that each pattern lists, with their class numbers; a pattern
   * does not distinguish characters in the same class
   */
  constructor(single: Iterable<string>, partitions: Iterable<ReadonlyMap<string, number>>) {
    const groups = groupsOf(single, partitions);
    const chars = [...groups.values()].map(([first = '']) => first).sort(inOrderOfTrial);
    const expected = chars.findIndex((char) => UNEXPECTED.has(char));
    this.other = expected === -1 ? chars.length : expected;
    this.#chars = chars.toSpliced(this.other, 0, '');
    this.count = this.#chars.length;
    const letterOfFirst = new Map(this.#chars.map((char, letter) => [char, letter]));
    for (const members of groups.values())
      for (const char of members)
        this.#letterOf.set(char, letterOfFirst.get(members[0] ?? '') ?? this.other);
  }

  /** Returns the letter that represents a character. */
  of(char: string): number {
    return this.#letterOf.get(char) ?? this.other;
  }

  /** Returns a sample character for a letter, or an empty string for `other`. */
  charOf(letter: number): string {
    return this.#chars[letter] ?? '';
  }

  /** Returns the set of the given letters. */
  setOf(letters: Iterable<number>): LetterSet {
    const set = this.emptySet();
    for (const letter of letters) addLetter(set, letter);
    return set;
  }

  /** Returns a new empty set. */
  emptySet(): LetterSet {
    return new Uint32Array((this.count + 31) >> 5);
  }
}

/** Adds a letter to a set. */
export function addLetter(set: LetterSet, letter: number): void {
  set[letter >> 5] = (set[letter >> 5] ?? 0) | (1 << (letter & 31));
}

/** Adds the letters of one set to another. */
export function addLetters(set: LetterSet, more: LetterSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (more[word] ?? 0);
}

/** Whether a set contains a letter. */
export function hasLetter(set: LetterSet, letter: number): boolean {
  return (((set[letter >> 5] ?? 0) >>> (letter & 31)) & 1) === 1;
}

/** Returns the letters in a set, in ascending order. */
export function lettersIn(set: LetterSet): readonly number[] {
  const letters: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    let bits = set[word] ?? 0;
    while (bits !== 0) {
      const bit = bits & -bits;
      letters.push(word * 32 + 31 - clz32(bit));
      bits ^= bit;
    }
  }
  return letters;
}

/** Groups the characters that no pattern distinguishes. */
function groupsOf(
  single: Iterable<string>,
  partitions: Iterable<ReadonlyMap<string, number>>,
): ReadonlyMap<number, readonly string[]> {
  const alone = new Set([FIELD_BREAK, ...single]);
  const groupOf = new Map<string, number>();
  let count = 1;
  for (const classes of partitions) {
    // Characters in the same group and the same class stay together.
    const split = new Map<number, Map<number, number>>();
    for (const [char, id] of classes) {
      const group = groupOf.get(char) ?? 0;
      const parts = split.get(group) ?? new Map<number, number>();
      split.set(group, parts);
      const part = parts.get(id) ?? count;
      if (part === count) {
        parts.set(id, part);
        count += 1;
      }
      groupOf.set(char, part);
    }
  }
  const groups = new Map<number, string[]>();
  for (const char of alone) groups.set(-groups.size - 1, [char]);
  for (const [char, group] of groupOf) {
    if (alone.has(char)) continue;
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    members.push(char);
  }
  return groups;
}

/**
 * Compares two characters by how well they suit examples: plain letters and digits come first, and
 * unexpected characters last.
 */
function inOrderOfTrial(left: string, right: string): number {
  const difference = rankOf(left) - rankOf(right);
  if (difference !== 0) return difference;
  return (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0);
}

function rankOf(char: string): number {
  if (UNEXPECTED.has(char)) return 4;
  if (char >= 'a' && char <= 'z') return 0;
  if (char >= '0' && char <= '9') return 1;
  return char >= 'A' && char <= 'Z' ? 2 : 3;
}
