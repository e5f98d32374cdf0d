import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections under which reports list an agent's effective parts, in display order. */
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
 * The source of an effective part: a scope, or `default` if no file sets the value and the strict
 * default applies (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** Another place that sets the same rule or value as an `EffectivePart`. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  /** A description of what this place states. Absent if it is the same as the part's `words`. */
  readonly words?: string;
}

/**
 * One rule or value of an agent's effective card and policy, and the place that sets it
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** The pattern, name, condition or key, as written in the file. */
  readonly subject: string;
  /**
   * A description of the part's content. Text from the user's files is in double quotes. Empty if
   * `subject` is sufficient.
   */
  readonly words: string;
  /** The part's content as plain data, for the JSON output. */
  readonly value: unknown;
  readonly scope: Giver;
  /** The place that sets the part. Absent for a default that no file states. */
  readonly place?: Place;
  /** Other places that set the same part, outermost scope first. */
  readonly sources: readonly PartSource[];
}

/** Creates an effective part. `sources` lists the other places that set it. */
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
