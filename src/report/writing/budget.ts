import { counted, joined, type Noun } from './words.ts';

/** Measures the size of a string. The unit depends on the surface. */
type Measure = (text: string) => number;

/** Counts code points, the unit of GitHub's size limit for comments. */
export const codePoints: Measure = (text) => {
  let surrogates = 0;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogates += 1;
  return text.length - surrogates;
};

/** Counts bytes in UTF-8, the unit of GitHub's size limit for job summaries. */
export const utf8Bytes: Measure = (text) => new TextEncoder().encode(text).length;

/**
 * Counts UTF-16 code units, for limits stated in unspecified "characters". A string has at least as
 * many code units as code points.
 */
export const codeUnits: Measure = (text) => text.length;

/** A piece of a document that is either shown whole or omitted. */
export interface Item {
  /**
   * The same content in several forms, from shortest to longest. The longest form that fits is
   * shown. A form is rendered only if it might fit.
   */
  readonly forms: readonly [Form, ...Form[]];
  /** The number that is added to the count of omitted items if this item is omitted. */
  readonly weight: number;
}

type Form = () => string;

/** A part of a document that must fit a size limit. */
export type Part =
  /** Text that is always shown. The calling code limits its size. */
  | { readonly kind: 'fixed'; readonly text: string }
  /**
   * Items with an opening and a closing string. Both strings are shown only if at least one item is
   * shown.
   */
  | {
      readonly kind: 'items';
      /**
       * Parts with a lower rank receive space first. Parts with the same rank receive space in
       * document order.
       */
      readonly rank: number;
      readonly open: string;
      readonly items: readonly Item[];
      readonly close: string;
      /** The noun for these items in the sentence about omitted items. */
      readonly noun: Noun;
      /** The maximum number of items to show, even if more would fit. */
      readonly most?: number;
    }
  /** Marks the position of the sentence about omitted items. */
  | { readonly kind: 'omissions' };

type ItemsPart = Extract<Part, { kind: 'items' }>;

/** A surface's size limit, and the sentence to show if items are omitted. */
export interface Size {
  readonly limit: number;
  readonly measure: Measure;
  /**
   * Returns a sentence about omitted items. `what` contains only numbers and nouns, so the sentence
   * is always short.
   */
  readonly omitted: (what: string) => string;
}

/**
 * Assembles a document within its size limit. Within each rank, the short forms of all items are
 * placed first. Longer forms then replace them, starting with the first item. If an item does not
 * fit, the remaining items with the same or a higher rank are omitted. A less important item
 * therefore never displaces a more important one.
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

/** The space that remains in a document. It is never negative. */
class Left {
  #room: number;
  readonly #measure: Measure;
  /** Whether an item did not fit. If so, no more items are added. */
  closed = false;

  constructor(room: number, measure: Measure) {
    this.#room = Math.max(0, room);
    this.#measure = measure;
  }

  /**
   * Reserves space for a string. If the string replaces `instead`, the space that `instead`
   * occupied is freed. Returns false if there is not enough space.
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
    const shown = chosen.get(part) ?? [];
    for (const [index, short] of shown.entries()) {
      const longer = part.items[index]?.forms.slice(1).reverse() ?? [];
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
    const omitted = part.items
      .slice(chosen.get(part)?.length ?? 0)
      .reduce((sum, item) => sum + item.weight, 0);
    if (omitted === 0) continue;
    counts.set(part.noun[0], {
      noun: part.noun,
      count: (counts.get(part.noun[0])?.count ?? 0) + omitted,
    });
  }
  return joined([...counts.values()].map(({ noun, count }) => counted(count, noun)));
}

function longestOmission(parts: readonly ItemsPart[]): string {
  return omissionsOf(parts, new Map());
}
