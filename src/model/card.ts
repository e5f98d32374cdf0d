import type { Located, Place } from '../document/document.ts';
import type { EnforcementMode, EscalationTrigger } from './policy.ts';

/**
 * Which generation of card a file was written in; only loading, validation and words about it
 * depend on this.
 */
export type Generation = 'aap' | 'unified';

/** An amount of money. */
export interface Money {
  readonly amount: number;
  /** Three capital letters (ISO 4217); validation reports another. */
  readonly currency: string;
}

/** One entry of a card's conscience. */
export interface ConscienceValue {
  /**
   * `BOUNDARY` is never crossed, by no exemption and no composition
   * (docs/reference/floors.md#exemptions).
   */
  readonly type: string;
  readonly content: string;
  readonly severity?: string;
  readonly place: Place;
}

/** How hard it is to change a record afterwards, the weakest first. */
export const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'] as const;
type TamperEvidence = (typeof TAMPER_EVIDENCE)[number];

/** The record that the agent keeps: `audit_commitment` of AAP cards, `audit` of unified ones. */
export interface Audit {
  readonly retentionDays?: Located<number>;
  readonly queryable?: Located<boolean>;
  readonly tamperEvidence?: Located<TamperEvidence>;
  readonly queryEndpoint?: Located<string>;
  /** As written; it is composed and compared whole. */
  readonly storage?: Located<unknown>;
}

/**
 * Who an agent serves and what it may do: what judging, composing and comparing need of a card, in
 * one shape for all generations (docs/reference/README.md#words).
 */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /** As declared, duplicates taken out; where each stands first. */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The values that the agent declares to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly conflictsWith: readonly Located<string>[];
  /** What is said of each value, by its name and as written. */
  readonly definitions: ReadonlyMap<string, Located<unknown>>;
  readonly hierarchy?: Located<string>;
  readonly conscienceMode?: Located<'augment' | 'replace'>;
  readonly conscienceValues: readonly ConscienceValue[];
  readonly maxAutonomousValue?: Located<Money>;
  /** Of unified cards; `autonomy_mode` is the mode of the policy's defaults. */
  readonly integrityMode?: Located<EnforcementMode>;
  readonly audit: Audit;
  /** As written; absent where the card never expires. */
  readonly expiresAt?: Located<string>;
  /** Whom the agent serves, as written. */
  readonly principal?: Located<unknown>;
  readonly place: Place;
  /**
   * The node that holds the bounded actions, or the nearest that exists, to point at when something
   * should be added.
   */
  readonly autonomyPlace: Place;
}

/** Whether a text is among located texts. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
