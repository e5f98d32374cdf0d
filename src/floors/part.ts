import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections of effective parts, in the order in which they are shown. */
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
 * The origin of a part: a scope, or the strict default of what no file states
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** A further place that gives a part. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  /** The statement there; absent where it is the same as that of the part. */
  readonly words?: string;
}

/**
 * One effective part of an agent's card and policy, with its origin
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** Its subject as the file writes it: a pattern, a name, a condition or a key. */
  readonly subject: string;
  /**
   * The statement in words, with values of users in double quotes. Empty where the subject is all
   * there is to say.
   */
  readonly words: string;
  /** The statement as plain data. */
  readonly value: unknown;
  readonly scope: Giver;
  /** Absent for a default that no file states. */
  readonly place?: Place;
  /** Further places that give it, from outside in. */
  readonly sources: readonly PartSource[];
}

/** The part that a place gives, with further places that give it. */
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
