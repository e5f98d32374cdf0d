import { type Casing, FOLDED } from './casing.ts';
import { type FaultDetail, type RegexFaultReason, RegexStop } from './fault.ts';

/** Reads a regular expression one code point at a time. */
export class SourceReader {
  readonly source: string;
  /** The offset of the next character to read, in UTF-16 code units. */
  at = 0;
  /** The treatment of upper and lower case at the current position. */
  casing: Casing;

  constructor(source: string, casing: Casing = FOLDED) {
    this.source = source;
    this.casing = casing;
  }

  /** The character at the current offset, or an empty string at the end. */
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

  /** Whether the rest of the source begins with a string. */
  sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Moves past a string if the rest of the source begins with it, and returns whether it does. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  /**
   * Matches a sticky expression at the current offset and moves past the match. Returns undefined
   * if the expression does not match.
   */
  takeMatch(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match === null) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Throws a fault for the source from `offset` to the current offset. */
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
