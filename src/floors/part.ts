import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections of what holds for an agent, in the order in which they are shown. */
export const EFFECTIVE_SECTIONS = [
  'forbidden',
  'capabilities',
  'triggers',
  'defaults',
  'forbidden actions',
  'bounded actions',
  'limits',
  'values',
  'conscience',
  'audit',
  'card',
  'exemptions',
] as const;
export type EffectiveSection = (typeof EFFECTIVE_SECTIONS)[number];

/**
 * Who gave a part: a scope, or the strict default that stands in where nobody says anything
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** A place that gives a part, and what it says there where several say different things. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  readonly words?: string;
}

/**
 * One part of what holds for an agent, and who says so
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** What it is about, as the file writes it: a pattern, a name, a condition, a key. */
  readonly subject: string;
  /**
   * What holds, as words; values of users stand in double quotes. Empty where being there says it
   * all.
   */
  readonly words: string;
  /** What holds, as plain data. */
  readonly value: unknown;
  readonly scope: Giver;
  /** Absent where the part was filled in by default. */
  readonly place?: Place;
  /** Further places that give it, from outside in. */
  readonly sources: readonly PartSource[];
}

/** A part that one place gives. */
export function partOf(
  section: EffectiveSection,
  subject: string,
  words: string,
  value: unknown,
  place: Place,
  sources: readonly PartSource[] = [],
): EffectivePart {
  return { section, subject, words, value, scope: scopeOf(place), place, sources };
}
