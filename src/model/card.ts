import type { Located, Place } from '../document/document.ts';
import type { EnforcementMode, EscalationTrigger } from './policy.ts';

/** The generation of a card, on which only loading, validation and texts depend. */
export type Generation = 'aap' | 'unified';

/** An amount of money. */
export interface Money {
  readonly amount: number;
  /** Three capital letters (ISO 4217); validation reports others. */
  readonly currency: string;
}

/** One entry of a card's conscience. */
export interface ConscienceValue {
  /**
   * A `BOUNDARY` is never removed, by an exemption or by composition
   * (docs/reference/floors.md#exemptions).
   */
  readonly type: string;
  readonly content: string;
  readonly severity?: string;
  readonly place: Place;
}

/** The kinds of tamper evidence of a record, the weakest first. */
export const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'] as const;
type TamperEvidence = (typeof TAMPER_EVIDENCE)[number];

/**
 * The audit record that the agent keeps: `audit_commitment` of AAP cards, `audit` of unified ones.
 */
export interface Audit {
  readonly retentionDays?: Located<number>;
  readonly queryable?: Located<boolean>;
  readonly tamperEvidence?: Located<TamperEvidence>;
  readonly queryEndpoint?: Located<string>;
  /** As written; it is composed and compared as a whole. */
  readonly storage?: Located<unknown>;
}

/**
 * A card: whom an agent serves and what it may do. It is one shape for all generations
 * (docs/reference/README.md#words).
 */
export interface Card {
  readonly generation: Generation;
  readonly cardId?: string;
  readonly agentId?: string;
  /** As declared, each once, at its first place. */
  readonly boundedActions: readonly Located<string>[];
  readonly forbiddenActions: readonly Located<string>[];
  readonly triggers: readonly EscalationTrigger[];
  /** The values that the agent declares to follow. */
  readonly declaredValues: readonly Located<string>[];
  readonly conflictsWith: readonly Located<string>[];
  /** The definitions of values by name, as written. */
  readonly definitions: ReadonlyMap<string, Located<unknown>>;
  readonly hierarchy?: Located<string>;
  readonly conscienceMode?: Located<'augment' | 'replace'>;
  readonly conscienceValues: readonly ConscienceValue[];
  readonly maxAutonomousValue?: Located<Money>;
  /** Only of unified cards; their `autonomy_mode` is the mode of the policy's defaults. */
  readonly integrityMode?: Located<EnforcementMode>;
  readonly audit: Audit;
  /** As written; absent where the card never expires. */
  readonly expiresAt?: Located<string>;
  /** Whom the agent serves, as written. */
  readonly principal?: Located<unknown>;
  readonly place: Place;
  /**
   * The place of the bounded actions, or the nearest that exists, for findings about missing ones.
   */
  readonly autonomyPlace: Place;
}

/** Whether a list of located texts includes a text. */
export function includes(list: readonly Located<string>[], value: string): boolean {
  return list.some((item) => item.value === value);
}
