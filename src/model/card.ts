import type { Located, Place } from '../document/document.ts';
import type { EnforcementMode, EscalationTrigger } from './policy.ts';

/**
 * The generation of a card's format. Only reading, validating and describing cards depends on it.
 */
export type Generation = 'aap' | 'unified';

/** An amount of money. */
export interface Money {
  readonly amount: number;
  /** The ISO 4217 code of three capital letters. Validation reports any other text. */
  readonly currency: string;
}

/** One entry of the conscience values in a card. */
export interface ConscienceValue {
  /**
   * The type of the entry, such as `BOUNDARY`. A boundary stays in force whatever floors and
   * exemptions say (docs/reference/floors.md#exemptions).
   */
  readonly type: string;
  readonly content: string;
  readonly severity?: string;
  readonly place: Place;
}

/** The kinds of evidence that an audit record was tampered with, weakest first. */
export const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'] as const;
type TamperEvidence = (typeof TAMPER_EVIDENCE)[number];

/**
 * A card's settings for the audit record of its agent: `audit_commitment` in AAP cards, `audit` in
 * unified cards.
 */
export interface Audit {
  readonly retentionDays?: Located<number>;
  readonly queryable?: Located<boolean>;
  readonly tamperEvidence?: Located<TamperEvidence>;
  readonly queryEndpoint?: Located<string>;
  /** The storage settings as written. They are combined and compared as one value. */
  readonly storage?: Located<unknown>;
}

/**
 * A card says whom an agent serves and what it may do (docs/reference/README.md#words). Cards of
 * every format version are read into this shape.
 */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /** The bounded actions of the card without duplicates, each with its first place. */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The names of the values that the agent promises to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly conflictsWith: readonly Located<string>[];
  /** The definitions of values as written in the card, keyed by the name of the value. */
  readonly definitions: ReadonlyMap<string, Located<unknown>>;
  readonly hierarchy?: Located<string>;
  readonly conscienceMode?: Located<'augment' | 'replace'>;
  readonly conscienceValues: readonly ConscienceValue[];
  readonly maxAutonomousValue?: Located<Money>;
  /**
   * The mode for checking integrity. Only unified cards have one. Their other mode,
   * `autonomy_mode`, is a default of the policy.
   */
  readonly integrityMode?: Located<EnforcementMode>;
  readonly audit: Audit;
  /** The date on which the card expires, as written. Absent if it never expires. */
  readonly expiresAt?: Located<string>;
  /** The person or organisation that the agent serves, as written. */
  readonly principal?: Located<unknown>;
  readonly place: Place;
  /**
   * The place of the bounded actions, for findings about them. In a card without any, the nearest
   * section that could contain them.
   */
  readonly autonomyPlace: Place;
}

/** Whether a list of located strings includes a value. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
