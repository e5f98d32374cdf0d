/** What a database reads as a comment or as a quote in SQL text. */
export interface SqlDialect {
  /** The characters that open a text or a quoted name: `'`, `"`, a backtick, `[`. */
  readonly quotes: string;
  /** Those of `quotes` in which a backslash escapes the next character. */
  readonly backslashIn: string;
  /** Whether `]]` is a bracket inside `[…]`. */
  readonly doublesBracket: boolean;
  /** Whether there are `$$…$$` and `$tag$…$tag$`, and a backslash counts in `E'…'`. */
  readonly hasDollarQuotes: boolean;
  /** Whether the dialect has delimited quotes, such as `q'[…]'` and `q'{…}'`. */
  readonly hasDelimitedQuotes: boolean;
  /** Whether `#` begins a comment. */
  readonly hasHashComments: boolean;
  /** Whether `--` begins a comment only before a blank or at the end. */
  readonly dashNeedsBlank: boolean;
  /** Whether a carriage return ends a line comment; a line feed always does. */
  readonly returnEndsComment: boolean;
  /** Whether block comments nest. */
  readonly nestsComments: boolean;
  /** Whether the content of a comment that begins with an exclamation mark is executed. */
  readonly executesComments: boolean;
  /** Whether a block comment may go on to the end of the text without its end mark. */
  readonly mayLeaveCommentOpen: boolean;
}

/** Standard SQL (ISO/IEC 9075-2, lexical elements), with comments that do not nest. */
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
 * MySQL and MariaDB. Their modes NO_BACKSLASH_ESCAPES and ANSI_QUOTES decide where a backslash
 * counts, and their versions whether a comment is executed.
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

/** https://learn.microsoft.com/en-us/sql/t-sql/language-elements/slash-star-comment-transact-sql */
const SQL_SERVER: SqlDialect = {
  ...STANDARD,
  quotes: '\'"[',
  doublesBracket: true,
  nestsComments: true,
};

/** https://www.sqlite.org/lang_comment.html */
const SQLITE: SqlDialect = {
  ...STANDARD,
  quotes: '\'"`[',
  returnEndsComment: false,
  mayLeaveCommentOpen: true,
};

const ORACLE: SqlDialect = { ...STANDARD, returnEndsComment: false, hasDelimitedQuotes: true };

/**
 * The ways to read a text (docs/reference/sql-patterns.md#readings). Those that execute comments
 * come first.
 */
export const DIALECTS: readonly SqlDialect[] = [
  ...MYSQL,
  STANDARD,
  ...POSTGRESQL,
  SQL_SERVER,
  SQLITE,
  ORACLE,
];
