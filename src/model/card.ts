import type { Located, Place } from '../document/document.ts';
import type { EnforcementMode, EscalationTrigger } from './policy.ts';

/**
 * The generation of a card's format. It affects only how a card is read, validated and described.
 */
export type Generation = 'aap' | 'unified';

/** An amount of money. */
export interface Money {
  readonly amount: number;
  /** An ISO 4217 code of three capital letters. Validation reports any other text. */
  readonly currency: string;
}

/** One of the conscience values in a card. */
export interface ConscienceValue {
  /**
   * The entry's type, such as `BOUNDARY`. Neither an exemption nor a floor can remove a `BOUNDARY`
   * (docs/reference/floors.md#exemptions).
   */
  readonly type: string;
  readonly content: string;
  readonly severity?: string;
  readonly place: Place;
}

/** The kinds of tamper evidence that an audit record can have, weakest first. */
export const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'] as const;
type TamperEvidence = (typeof TAMPER_EVIDENCE)[number];

/**
 * The audit record that an agent keeps: `audit_commitment` in AAP cards, `audit` in unified cards.
 */
export interface Audit {
  readonly retentionDays?: Located<number>;
  readonly queryable?: Located<boolean>;
  readonly tamperEvidence?: Located<TamperEvidence>;
  readonly queryEndpoint?: Located<string>;
  /** The storage settings, as written. They are combined and compared as a whole. */
  readonly storage?: Located<unknown>;
}

/**
 * A card says whom an agent serves and what the agent may do. All generations share this shape
 * (docs/reference/README.md#words).
 */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /**
   * The bounded actions of the card, without duplicates. Each has the place where it first appears.
   */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The names of the values that the agent promises to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly conflictsWith: readonly Located<string>[];
  /** The definitions of values, as written in the card. The keys are the names of the values. */
  readonly definitions: ReadonlyMap<string, Located<unknown>>;
  readonly hierarchy?: Located<string>;
  readonly conscienceMode?: Located<'augment' | 'replace'>;
  readonly conscienceValues: readonly ConscienceValue[];
  readonly maxAutonomousValue?: Located<Money>;
  /**
   * The integrity mode, which only unified cards have. The other mode of these cards,
   * `autonomy_mode`, is one of the policy's defaults.
   */
  readonly integrityMode?: Located<EnforcementMode>;
  readonly audit: Audit;
  /** The card's expiry date, as written. Absent if the card never expires. */
  readonly expiresAt?: Located<string>;
  /** The person or organisation that the agent serves, as written. */
  readonly principal?: Located<unknown>;
  readonly place: Place;
  /**
   * The place of the bounded actions. If the card has none, this is the nearest enclosing section,
   * so that a finding can point to it.
   */
  readonly autonomyPlace: Place;
}

/** Whether a list of located strings includes a value. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
