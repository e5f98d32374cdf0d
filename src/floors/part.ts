import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections of an agent's effective parts, in display order. */
export const EFFECTIVE_SECTIONS = [
  'forbidden',
  'capabilities',
  'triggers',
  'defaults',
  'access',
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
 * The origin of a part: a scope, or `default` if no file states a value and the strict default
 * applies (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** A further place that states a part. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  /** What this place states. Absent if it states the same as the part. */
  readonly words?: string;
}

/**
 * One rule or value of an agent's effective card and policy, with its place
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** The pattern, name, condition or key, as written in the file. */
  readonly subject: string;
  /**
   * What the part states, in words, with user values in double quotes. Empty if the subject says
   * everything.
   */
  readonly words: string;
  /** What the part states, as JSON data. */
  readonly value: unknown;
  readonly scope: Giver;
  /** The place in a file. Absent for a default that no file states. */
  readonly place?: Place;
  /** Further places that state the same part, outermost scope first. */
  readonly sources: readonly PartSource[];
}

/** Creates an effective part. `sources` are further places that state the same part. */
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
