import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections of effective parts, in display order. */
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
 * The origin of a part: a scope, or the strict default if no file states a value
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** An additional place that contains a part. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  /** The statement at that place; absent if it is the same as the statement of the part. */
  readonly words?: string;
}

/**
 * One effective part of an agent's card and policy, with its origin
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** The subject as written in the file: a pattern, a name, a condition or a key. */
  readonly subject: string;
  /**
   * The statement in words, with user values in double quotes. Empty if the subject alone is
   * enough.
   */
  readonly words: string;
  /** The statement as plain data. */
  readonly value: unknown;
  readonly scope: Giver;
  /** Absent if no file states the default. */
  readonly place?: Place;
  /** Additional places with the same part, from outside in. */
  readonly sources: readonly PartSource[];
}

/** Builds the part from its place and from any additional places with the same part. */
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
