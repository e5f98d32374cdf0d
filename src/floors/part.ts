import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections into which reports divide the effective parts of an agent, in display order. */
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
 * The source of a part: a scope, or `default` if no file states the value, so that the strict
 * default applies (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** Another place in the files that sets the same rule or value as an `EffectivePart`. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  /** A description of what this place states. Absent if it states the same as the part. */
  readonly words?: string;
}

/**
 * One rule or value of an agent's effective card and policy, with the place that states it
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** The pattern, name, condition or key, as written in the file. */
  readonly subject: string;
  /**
   * A description of the part's content. Text from the user's files is in double quotes. Empty if
   * `subject` already says everything.
   */
  readonly words: string;
  /** The part's content as JSON data. */
  readonly value: unknown;
  readonly scope: Giver;
  /** The place that states the part. Absent for a default that no file states. */
  readonly place?: Place;
  /** Other places that state the same part, outermost scope first. */
  readonly sources: readonly PartSource[];
}

/** Creates an effective part. `sources` are the other places that state it. */
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
