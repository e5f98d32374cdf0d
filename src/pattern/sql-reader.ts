import type { SqlDialect } from './sql-dialects.ts';

/**
 * Matches Unicode white space, as well as control characters, which some databases also treat as
 * blanks.
 */
const BLANKS = /[\s\x00-\x1f\x85]+/y;
/** Matches characters that never begin or end a comment or a quoted string. */
const PLAIN = /[^\s\x00-\x1f\x85'"`[$#/*-]+/y;
/** Matches the rest of a line, up to a line feed. */
const TO_LINE_FEED = /[^\n]*/y;
/** Matches the rest of a line, up to a line feed or carriage return. */
const TO_LINE_END = /[^\n\r]*/y;
/**
 * Matches `/*!` or MariaDB's `/*M!`. If a number follows, it is the lowest server version that
 * executes the content.
 */
const EXECUTED = /\/\*M?!(?:\d{5,6})?/y;
const COMMENT_MARK = /\/\*|\*\//g;
const DOLLAR_QUOTE = /\$(?:[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)?\$/y;
const NAME_CHARACTER = /[\w$\x80-\uffff]/;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')', '<': '>' };

/**
 * Returns SQL text as the given dialect interprets it. Each comment and each run of white space
 * becomes one blank, or is removed if it is at the start or end of the text. Quoted strings and
 * names are unchanged. Takes time proportional to the length of the text.
 *
 * A database does not run text with an unclosed quote or comment. In this case, the unclosed
 * delimiter and all later delimiters of the same kind are treated as code, so patterns still match
 * the words that follow.
 */
export function readAs(text: string, dialect: SqlDialect): string {
  return [...piecesAs(text, dialect)].join('');
}

/**
 * Yields the result of `readAs` piece by piece, reading only as much SQL text as the caller
 * consumes.
 */
export function piecesAs(text: string, dialect: SqlDialect): Iterable<string> {
  return new SqlReader(text, dialect).pieces();
}

class SqlReader {
  readonly #text: string;
  readonly #dialect: SqlDialect;
  /**
   * The kinds of opening delimiter that are treated as code, because an earlier one was not closed.
   */
  readonly #unclosed = new Set<string>();
  #at = 0;
  #hasBlank = false;
  #isFirst = true;
  #nestsComments: boolean;
  /** The number of executed comments that enclose the current position. */
  #executed = 0;

  constructor(text: string, dialect: SqlDialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.#nestsComments = dialect.nestsComments;
  }

  *pieces(): Generator<string> {
    while (this.#at < this.#text.length) {
      const blankEnd = this.#endOf(PLAIN) === undefined ? this.#endOfBlank() : undefined;
      if (blankEnd !== undefined) {
        this.#hasBlank = true;
        this.#at = blankEnd;
        continue;
      }
      if (this.#hasBlank && !this.#isFirst) yield ' ';
      this.#hasBlank = false;
      this.#isFirst = false;
      const start = this.#at;
      this.#at = this.#endOf(PLAIN) ?? this.#endOfQuoted() ?? start + 1;
      yield this.#text.slice(start, this.#at);
    }
  }

  /**
   * Returns the position after the white space or comment at the current position, or undefined if
   * there is neither.
   */
  #endOfBlank(): number | undefined {
    return this.#endOf(BLANKS) ?? this.#endOfComment() ?? this.#endOfExecutedMark();
  }

  /**
   * Returns the position after an expression's match at the current position. Returns undefined if
   * the expression does not match there.
   */
  #endOf(expression: RegExp): number | undefined {
    expression.lastIndex = this.#at;
    return expression.test(this.#text) ? expression.lastIndex : undefined;
  }

  #sees(mark: string): boolean {
    return this.#text.startsWith(mark, this.#at);
  }

  #endOfComment(): number | undefined {
    const { hasHashComments, returnEndsComment, executesComments } = this.#dialect;
    if ((hasHashComments && this.#sees('#')) || this.#seesDashComment())
      return this.#endOf(returnEndsComment ? TO_LINE_END : TO_LINE_FEED);
    if (!this.#sees('/*') || (executesComments && this.#endOf(EXECUTED) !== undefined))
      return undefined;
    if (this.#nestsComments) {
      const end = this.#endOfNested();
      if (end !== undefined) return end;
      this.#nestsComments = false;
    }
    if (this.#unclosed.has('/*')) return undefined;
    const close = this.#text.indexOf('*/', this.#at + 2);
    if (close !== -1) return close + 2;
    if (this.#dialect.mayLeaveCommentOpen) return this.#text.length;
    this.#unclosed.add('/*');
    return undefined;
  }

  #seesDashComment(): boolean {
    if (!this.#sees('--')) return false;
    if (!this.#dialect.dashNeedsBlank || this.#at + 2 >= this.#text.length) return true;
    BLANKS.lastIndex = this.#at + 2;
    return BLANKS.test(this.#text);
  }

  #endOfNested(): number | undefined {
    let depth = 0;
    COMMENT_MARK.lastIndex = this.#at;
    for (let mark = COMMENT_MARK.exec(this.#text); mark; mark = COMMENT_MARK.exec(this.#text)) {
      depth += mark[0] === '/*' ? 1 : -1;
      if (depth === 0) return COMMENT_MARK.lastIndex;
    }
    return undefined;
  }

  /**
   * Returns the position after a delimiter that begins or ends an executed comment, or undefined if
   * there is none at the current position.
   */
  #endOfExecutedMark(): number | undefined {
    if (!this.#dialect.executesComments) return undefined;
    const begins = this.#endOf(EXECUTED);
    if (begins !== undefined) {
      this.#executed += 1;
      return begins;
    }
    if (this.#executed === 0 || !this.#sees('*/')) return undefined;
    this.#executed -= 1;
    return this.#at + 2;
  }

  /**
   * Returns the position after the quoted string or name at the current position, or undefined if
   * there is neither.
   */
  #endOfQuoted(): number | undefined {
    const open = this.#text[this.#at] ?? '';
    const { quotes, hasDollarQuotes, hasDelimitedQuotes } = this.#dialect;
    if (open === '$' && hasDollarQuotes) return this.#endOfDollarQuote();
    if (!quotes.includes(open)) return undefined;
    if (open === "'" && hasDelimitedQuotes && this.#followsWord(/^n?q$/i)) {
      const end = this.#endOfDelimited();
      if (end !== undefined) return end;
    }
    return this.#closed(open, () => this.#endOfPlainQuote(open));
  }

  #endOfPlainQuote(open: string): number | undefined {
    const { backslashIn, hasDollarQuotes, doublesBracket } = this.#dialect;
    const close = CLOSING[open] ?? open;
    const escapes =
      backslashIn.includes(open) || (hasDollarQuotes && open === "'" && this.#followsWord(/^e$/i));
    const doubles = open !== '[' || doublesBracket;
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === '\\' && escapes) at += 1;
      else if (char === close) {
        if (!doubles || this.#text[at + 1] !== close) return at + 1;
        at += 1;
      }
    }
    return undefined;
  }

  #endOfDollarQuote(): number | undefined {
    const tagEnd = this.#endOf(DOLLAR_QUOTE);
    if (tagEnd === undefined || NAME_CHARACTER.test(this.#text[this.#at - 1] ?? ''))
      return undefined;
    const tag = this.#text.slice(this.#at, tagEnd);
    return this.#closed('$', () => this.#endAfter(tag, tagEnd));
  }

  #endOfDelimited(): number | undefined {
    const delimiter = this.#text[this.#at + 1] ?? '';
    const close = `${CLOSING[delimiter] ?? delimiter}'`;
    return this.#closed("q'", () => this.#endAfter(close, this.#at + 2));
  }

  #endAfter(mark: string, from: number): number | undefined {
    const at = this.#text.indexOf(mark, from);
    return at === -1 ? undefined : at + mark.length;
  }

  /**
   * Returns the position that `findEnd` returns, or undefined if it finds none. After an unclosed
   * quote, returns undefined for every later quote of the same kind.
   */
  #closed(kind: string, findEnd: () => number | undefined): number | undefined {
    if (this.#unclosed.has(kind)) return undefined;
    const end = findEnd();
    if (end === undefined) this.#unclosed.add(kind);
    return end;
  }

  /**
   * Whether the one or two letters directly before the current position form a separate word that
   * matches `word`.
   */
  #followsWord(word: RegExp): boolean {
    const before = /(?:^|[^\w$\x80-\uffff])([A-Za-z]{1,2})$/.exec(
      this.#text.slice(Math.max(0, this.#at - 3), this.#at),
    );
    return before !== null && word.test(before[1] ?? '');
  }
}
