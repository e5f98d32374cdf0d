/** Why a text is not a pattern of the subset (docs/reference/sql-patterns.md#what-is-refused). */
export type RegexFaultReason =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'too-large'
  | 'back-reference'
  | 'look-around'
  | 'atomic-group'
  | 'possessive-quantifier'
  | 'inline-flag'
  | 'unicode-property'
  | 'unknown-group'
  | 'group-name'
  | 'duplicate-group-name'
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-class'
  | 'empty-class'
  | 'class-syntax'
  | 'class-hyphen'
  | 'reversed-range'
  | 'unknown-escape'
  | 'incomplete-escape'
  | 'nothing-to-repeat'
  | 'double-quantifier'
  | 'malformed-quantifier'
  | 'reversed-quantifier'
  | 'unescaped-bracket';

/** The reason why a text is not a pattern of the subset, as data for a message. */
export interface RegexFault {
  readonly kind: 'fault';
  readonly reason: RegexFaultReason;
  /** Where the refused part begins, in code units of the source. */
  readonly offset: number;
  /** The refused part of the source, as it is written. */
  readonly text: string;
  /** What to write in place of `text`, if something means the same. */
  readonly instead?: string;
  /** The limit that is exceeded: characters, levels or instructions. */
  readonly limit?: number;
}

/** What a fault may add to its reason and its place. */
export type FaultDetail = Pick<RegexFault, 'instead' | 'limit'>;

/** Thrown inside the parser to stop reading; `compileRegex` returns its fault. */
export class RegexStop extends Error {
  readonly fault: RegexFault;

  constructor(fault: RegexFault) {
    super(fault.reason);
    this.fault = fault;
  }
}
