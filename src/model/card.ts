import type { Located, Place } from '../document/document.ts';
import type { EnforcementMode, EscalationTrigger } from './policy.ts';

/** The generation of a card. Only loading, validation and the wording of messages depend on it. */
export type Generation = 'aap' | 'unified';

/** An amount of money. */
export interface Money {
  readonly amount: number;
  /** Three capital letters (ISO 4217). Validation reports anything else. */
  readonly currency: string;
}

/** One entry of a card's conscience. */
export interface ConscienceValue {
  /**
   * The type of the value, such as `BOUNDARY`. Neither exemptions nor composition can remove a
   * `BOUNDARY` (docs/reference/floors.md#exemptions).
   */
  readonly type: string;
  readonly content: string;
  readonly severity?: string;
  readonly place: Place;
}

/** The kinds of tamper evidence for a record, weakest first. */
export const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'] as const;
type TamperEvidence = (typeof TAMPER_EVIDENCE)[number];

/**
 * The audit record that the agent keeps: `audit_commitment` in AAP cards, `audit` in unified ones.
 */
export interface Audit {
  readonly retentionDays?: Located<number>;
  readonly queryable?: Located<boolean>;
  readonly tamperEvidence?: Located<TamperEvidence>;
  readonly queryEndpoint?: Located<string>;
  /** The storage, as written. It is composed and compared as a whole. */
  readonly storage?: Located<unknown>;
}

/**
 * A card: whom an agent serves and what it may do. All generations share this shape
 * (docs/reference/README.md#words).
 */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /** The declared actions, without duplicates. Each has the place where it first appears. */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The names of the values that the agent declares to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly conflictsWith: readonly Located<string>[];
  /** The definitions of values, as written, by the name of the value. */
  readonly definitions: ReadonlyMap<string, Located<unknown>>;
  readonly hierarchy?: Located<string>;
  readonly conscienceMode?: Located<'augment' | 'replace'>;
  readonly conscienceValues: readonly ConscienceValue[];
  readonly maxAutonomousValue?: Located<Money>;
  /**
   * The integrity mode, which only unified cards have. Their other mode, `autonomy_mode`, is in the
   * policy's defaults.
   */
  readonly integrityMode?: Located<EnforcementMode>;
  readonly audit: Audit;
  /** The date, as written. Absent if the card never expires. */
  readonly expiresAt?: Located<string>;
  /** Whom the agent serves, as written. */
  readonly principal?: Located<unknown>;
  readonly place: Place;
  /**
   * The place of the bounded actions. If the card has none, this is the nearest node that exists,
   * so that a finding still has a place to point to.
   */
  readonly autonomyPlace: Place;
}

/** Whether a list of located strings includes a value. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
