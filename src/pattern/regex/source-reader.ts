import { type Casing, FOLDED } from './casing.ts';
import { type FaultDetail, type RegexFaultReason, RegexStop } from './fault.ts';

/** Reads the source of a pattern from its start to its end, one code point at a time. */
export class SourceReader {
  readonly source: string;
  /** The current offset, in code units. */
  at = 0;
  /** How the characters at the current place are compared. */
  casing: Casing;

  constructor(source: string, casing: Casing = FOLDED) {
    this.source = source;
    this.casing = casing;
  }

  /** The character at the current place; empty at the end. */
  get current(): string {
    const point = this.source.codePointAt(this.at);
    return point === undefined ? '' : String.fromCodePoint(point);
  }

  /** Returns the current character and moves past it. */
  next(): string {
    const char = this.current;
    this.at += char.length;
    return char;
  }

  /** Whether the source continues with a text. */
  sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Moves past a text if the source continues with it. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  /**
   * Returns the match of a sticky expression at the current place and moves past it, or undefined.
   */
  takeMatch(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match === null) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Throws the fault of the source between an offset and the current place. */
  refuse(reason: RegexFaultReason, offset: number, detail: FaultDetail = {}): never {
    throw new RegexStop({
      kind: 'fault',
      reason,
      offset,
      text: this.source.slice(offset, this.at),
      ...detail,
    });
  }
}
