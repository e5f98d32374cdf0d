/**
 * The reasons why a regular expression can be refused
 * (docs/reference/sql-patterns.md#what-is-refused).
 */
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

/** The reason why Card Gate refuses a regular expression, with the data for a message. */
export interface RegexFault {
  readonly kind: 'fault';
  readonly reason: RegexFaultReason;
  /** The offset of the part that is refused, in UTF-16 code units. */
  readonly offset: number;
  /** The part that is refused, as written. */
  readonly text: string;
  /** A replacement for `text` with the same meaning. Absent if there is none. */
  readonly instead?: string;
  /** The limit that was exceeded, in characters, levels or instructions. */
  readonly limit?: number;
}

/** The optional details of a fault. */
export type FaultDetail = Pick<RegexFault, 'instead' | 'limit'>;

/** Thrown to stop parsing. `compileRegex` returns the fault that it contains. */
export class RegexStop extends Error {
  readonly fault: RegexFault;

  constructor(fault: RegexFault) {
    super(fault.reason);
    this.fault = fault;
  }
}
