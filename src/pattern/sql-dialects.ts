/** A database's lexical rules for quotes and comments in SQL text. */
export interface SqlDialect {
  /** The characters that open a string or a quoted name, such as `'`, `"`, a backtick or `[`. */
  readonly quotes: string;
  /** The quotes in which a backslash escapes the next character. */
  readonly backslashIn: string;
  /** Whether `]]` inside `[…]` represents a single `]`. */
  readonly doublesBracket: boolean;
  /**
   * Whether the dialect supports strings such as `$$…$$` and `$tag$…$tag$`, and backslash escapes
   * in `E'…'`.
   */
  readonly hasDollarQuotes: boolean;
  /** Whether the dialect supports strings with custom delimiters, such as `q'[…]'` and `q'{…}'`. */
  readonly hasDelimitedQuotes: boolean;
  /** Whether `#` begins a comment. */
  readonly hasHashComments: boolean;
  /** Whether `--` begins a comment only before white space or the end of the text. */
  readonly dashNeedsBlank: boolean;
  /** Whether a carriage return ends a line comment. A line feed ends it in every dialect. */
  readonly returnEndsComment: boolean;
  /** Whether block comments can be nested. */
  readonly nestsComments: boolean;
  /** Whether the database executes the content of comments that begin with `/*!`. */
  readonly executesComments: boolean;
  /** Whether an unclosed block comment extends to the end of the text. */
  readonly mayLeaveCommentOpen: boolean;
}

/** Standard SQL (ISO/IEC 9075-2, lexical elements). Comments cannot be nested. */
export const STANDARD: SqlDialect = {
  quotes: '\'"',
  backslashIn: '',
  doublesBracket: false,
  hasDollarQuotes: false,
  hasDelimitedQuotes: false,
  hasHashComments: false,
  dashNeedsBlank: false,
  returnEndsComment: true,
  nestsComments: false,
  executesComments: false,
  mayLeaveCommentOpen: false,
};

/**
 * All variants of MySQL and MariaDB. The modes NO_BACKSLASH_ESCAPES and ANSI_QUOTES determine which
 * quotes support backslash escapes. The server version determines whether a comment is executed.
 * https://dev.mysql.com/doc/refman/8.4/en/comments.html
 */
const MYSQL: readonly SqlDialect[] = [true, false].flatMap((executesComments) =>
  ['\'"', "'", ''].map((backslashIn) => ({
    ...STANDARD,
    quotes: '\'"`',
    backslashIn,
    hasHashComments: true,
    dashNeedsBlank: true,
    returnEndsComment: false,
    executesComments,
  })),
);

/**
 * PostgreSQL, with and without `standard_conforming_strings`.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
const POSTGRESQL: readonly SqlDialect[] = ['', "'"].map((backslashIn) => ({
  ...STANDARD,
  backslashIn,
  hasDollarQuotes: true,
  nestsComments: true,
}));

/**
 * Microsoft SQL Server.
 * https://learn.microsoft.com/en-us/sql/t-sql/language-elements/slash-star-comment-transact-sql
 */
const SQL_SERVER: SqlDialect = {
  ...STANDARD,
  quotes: '\'"[',
  doublesBracket: true,
  nestsComments: true,
};

/** SQLite. https://www.sqlite.org/lang_comment.html */
const SQLITE: SqlDialect = {
  ...STANDARD,
  quotes: '\'"`[',
  returnEndsComment: false,
  mayLeaveCommentOpen: true,
};

const ORACLE: SqlDialect = { ...STANDARD, returnEndsComment: false, hasDelimitedQuotes: true };

/**
 * The dialects in which Card Gate interprets SQL text (docs/reference/sql-patterns.md#readings).
 * Dialects that execute comments come first.
 */
export const DIALECTS: readonly SqlDialect[] = [
  ...MYSQL,
  STANDARD,
  ...POSTGRESQL,
  SQL_SERVER,
  SQLITE,
  ORACLE,
];
