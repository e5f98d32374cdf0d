import { type Place, type Scope, scopeOf } from '../document/document.ts';

/** The sections of an agent's effective parts, in the order in which they are shown. */
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
 * Where a part comes from: a scope, or `default` for the strict default that applies if no file
 * states a value (docs/reference/floors.md#where-each-part-comes-from).
 */
export type Giver = Scope | 'default';

/** A further place that states a part. */
export interface PartSource {
  readonly scope: Scope;
  readonly place: Place;
  /** What that place states. Absent if it states the same as the part. */
  readonly words?: string;
}

/**
 * One rule or value of an agent's effective card and policy, with the place that it comes from
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
export interface EffectivePart {
  readonly section: EffectiveSection;
  /** What the part is about, as written in the file: a pattern, a name, a condition or a key. */
  readonly subject: string;
  /**
   * What the part states, in words, with user values in double quotes. Empty if the subject alone
   * is enough.
   */
  readonly words: string;
  /** What the part states, as plain data. */
  readonly value: unknown;
  readonly scope: Giver;
  /** The place in a file. Absent for a default that no file states. */
  readonly place?: Place;
  /** Further places that state the same part, outermost scope first. */
  readonly sources: readonly PartSource[];
}

/** Creates a part. `sources` are further places that state it. */
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
