import type { Located, Place } from '../document/document.ts';
import type { EnforcementMode, EscalationTrigger } from './policy.ts';

/**
 * The generation of a card's format. Only the code that reads, validates and describes cards
 * depends on the generation.
 */
export type Generation = 'aap' | 'unified';

export interface Money {
  readonly amount: number;
  /** The ISO 4217 code, in three capital letters. Validation reports any other string. */
  readonly currency: string;
}

/** One of the conscience values in a card. */
export interface ConscienceValue {
  /**
   * The type of the value, such as `BOUNDARY`. Floors and exemptions cannot remove a boundary
   * (docs/reference/floors.md#exemptions).
   */
  readonly type: string;
  readonly content: string;
  readonly severity?: string;
  readonly place: Place;
}

/** The kinds of tamper evidence for an audit record, weakest first. */
export const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'] as const;
type TamperEvidence = (typeof TAMPER_EVIDENCE)[number];

/**
 * A card's settings for the agent's audit record, under `audit_commitment` in AAP cards and `audit`
 * in unified cards.
 */
export interface Audit {
  readonly retentionDays?: Located<number>;
  readonly queryable?: Located<boolean>;
  readonly tamperEvidence?: Located<TamperEvidence>;
  readonly queryEndpoint?: Located<string>;
  /** The storage settings as written, which are combined and compared as a single value. */
  readonly storage?: Located<unknown>;
}

/**
 * A card, which defines whom an agent serves and what the agent may do
 * (docs/reference/README.md#words). Cards in every format version are converted to this type.
 */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /** The card's distinct bounded actions, each with the place of its first occurrence. */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The names of the values that the agent promises to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly conflictsWith: readonly Located<string>[];
  /** The definitions of values as written in the card, keyed by value name. */
  readonly definitions: ReadonlyMap<string, Located<unknown>>;
  readonly hierarchy?: Located<string>;
  readonly conscienceMode?: Located<'augment' | 'replace'>;
  readonly conscienceValues: readonly ConscienceValue[];
  readonly maxAutonomousValue?: Located<Money>;
  /**
   * The integrity-check mode, which only unified cards have. The other mode in these cards,
   * `autonomy_mode`, is a policy default.
   */
  readonly integrityMode?: Located<EnforcementMode>;
  readonly audit: Audit;
  /** The card's expiry date, as written. Absent if the card does not expire. */
  readonly expiresAt?: Located<string>;
  /** The person or organisation that the agent serves, as written. */
  readonly principal?: Located<unknown>;
  readonly place: Place;
  /**
   * The place of the bounded actions, for use in findings. If the card has none, this is the
   * nearest section that could contain them.
   */
  readonly autonomyPlace: Place;
}

/** Returns whether a list of located strings includes a value. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
