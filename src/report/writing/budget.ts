import { counted, joined, type Noun } from './words.ts';

/**
 * Fits a document into the size that GitHub accepts. The least severe items are dropped first, and
 * their number is stated.
 */

/** How a surface counts. */
type Measure = (text: string) => number;

/** Code points: what the body of a comment is counted in. */
export const codePoints: Measure = (text) => {
  let surrogates = 0;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogates += 1;
  return text.length - surrogates;
};

/** Bytes of UTF-8: what a job summary is counted in. */
export const utf8Bytes: Measure = (text) => new TextEncoder().encode(text).length;

/**
 * UTF-16 code units: never less than code points, for limits in "characters" that do not say which.
 */
export const codeUnits: Measure = (text) => text.length;

/** Something that is shown whole or not at all. */
export interface Item {
  /**
   * The same thing from short to long; the longest that fits is shown. They are only written when
   * there may be room for them.
   */
  readonly forms: readonly [Form, ...Form[]];
  /** How many things it counts for in the number of dropped ones. */
  readonly weight: number;
}

type Form = () => string;

/** A stretch of a document. */
export type Part =
  /** Always shown; whoever writes it bounds it. */
  | { readonly kind: 'fixed'; readonly text: string }
  /** Items between an opening and a closing text, all absent when no item is shown. */
  | {
      readonly kind: 'items';
      /** Parts of a lower rank get their room first; parts of one rank share it, in their order. */
      readonly rank: number;
      readonly open: string;
      readonly items: readonly Item[];
      readonly close: string;
      /** What the items are, for the sentence about those that were dropped. */
      readonly noun: Noun;
      /** Items past this number are dropped, however much room there is. */
      readonly most?: number;
    }
  /** Where the sentence about dropped items goes. */
  | { readonly kind: 'omissions' };

type ItemsPart = Extract<Part, { kind: 'items' }>;

/** The size of a surface, and how it says what does not fit. */
export interface Size {
  readonly limit: number;
  readonly measure: Measure;
  /**
   * The text about what is not shown; called with nothing but numbers and nouns, so that its size
   * is bounded.
   */
  readonly omitted: (what: string) => string;
}

/**
 * Assembles a document within its size. Each rank first shows the short form of all its items, then
 * longer forms, the first items first. Once an item has no room, nothing of the same or a later
 * rank is shown: nothing is dropped in favour of something less important.
 */
export function assemble(parts: readonly Part[], size: Size): string {
  const lists = parts.filter((part) => part.kind === 'items');
  const fixed = parts.reduce(
    (sum, part) => sum + (part.kind === 'fixed' ? size.measure(part.text) : 0),
    0,
  );
  const left = new Left(
    size.limit - fixed - size.measure(size.omitted(longestOmission(lists))),
    size.measure,
  );
  const chosen = new Map<ItemsPart, string[]>();
  const ranks = [...new Set(lists.map((part) => part.rank))].sort((a, b) => a - b);
  for (const rank of ranks)
    fill(
      lists.filter((part) => part.rank === rank),
      chosen,
      left,
    );
  const omissions = omissionsOf(lists, chosen);
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'fixed':
          return part.text;
        case 'items': {
          const shown = chosen.get(part) ?? [];
          return shown.length > 0 ? part.open + shown.join('') + part.close : '';
        }
        case 'omissions':
          return omissions === '' ? '' : size.omitted(omissions);
        default:
          return part satisfies never;
      }
    })
    .join('');
}

/** The room that is left, which never becomes less than none. */
class Left {
  #room: number;
  readonly #measure: Measure;
  /** True once something had no room. */
  closed = false;

  constructor(room: number, measure: Measure) {
    this.#room = Math.max(0, room);
    this.#measure = measure;
  }

  /**
   * Takes room for a text, less what an earlier form of it has taken; false when there is not
   * enough.
   */
  take(text: string, instead = ''): boolean {
    const size = this.#measure(text) - this.#measure(instead);
    if (size > this.#room) return false;
    this.#room -= size;
    return true;
  }
}

function fill(parts: readonly ItemsPart[], chosen: Map<ItemsPart, string[]>, left: Left): void {
  for (const part of parts) {
    const shown: string[] = [];
    chosen.set(part, shown);
    for (const item of part.items.slice(0, part.most)) {
      if (left.closed) break;
      const text = item.forms[0]();
      if (left.take(shown.length === 0 ? part.open + text + part.close : text)) shown.push(text);
      else left.closed = true;
    }
  }
  for (const part of parts) {
    const shown = chosen.get(part)!;
    for (const [index, short] of shown.entries()) {
      const longer = part.items[index]!.forms.slice(1).reverse();
      shown[index] = firstThatFits(longer, short, left);
    }
  }
}

function firstThatFits(longer: readonly Form[], short: string, left: Left): string {
  for (const form of longer) {
    const text = form();
    if (left.take(text, short)) return text;
  }
  return short;
}

function omissionsOf(
  parts: readonly ItemsPart[],
  chosen: ReadonlyMap<ItemsPart, readonly string[]>,
): string {
  const counts = new Map<string, { noun: Noun; count: number }>();
  for (const part of parts) {
    const fallen = part.items
      .slice(chosen.get(part)?.length ?? 0)
      .reduce((sum, item) => sum + item.weight, 0);
    if (fallen === 0) continue;
    counts.set(part.noun[0], {
      noun: part.noun,
      count: (counts.get(part.noun[0])?.count ?? 0) + fallen,
    });
  }
  return joined([...counts.values()].map(({ noun, count }) => counted(count, noun)));
}

function longestOmission(parts: readonly ItemsPart[]): string {
  return omissionsOf(parts, new Map());
}
