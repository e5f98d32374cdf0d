import { DIALECTS, type SqlDialect, STANDARD } from './sql-dialects.ts';
import { piecesAs, readAs } from './sql-reader.ts';

/** Matches characters that databases may interpret in different ways. */
const AMBIGUOUS = /['"`[$#]|--|\/\*/;
/**
 * Matches the first word of a statement, including any white space, opening brackets and empty
 * statements before it.
 */
const FIRST_WORD = /^[\s\x00-\x1f\x85(;]*([A-Za-z]+)(?![\w$]|:\s)/;
/** Matches text that contains only white space, opening brackets and empty statements. */
const NO_CODE = /^[\s\x00-\x1f\x85(;]*$/;
/** Matches text that does not begin with a comment. */
const BEGINS_WITH_CODE = /^[\s\x00-\x1f\x85(;]*[^\s\x00-\x1f\x85(;#/-]/;

/** The words that can begin a statement in common databases. */
const STATEMENT_WORDS: ReadonlySet<string> = new Set(
  `ABORT ALTER ANALYSE ANALYZE ATTACH AUDIT BACKUP BEGIN BULK CALL CHANGE CHECKPOINT CLOSE
  CLUSTER COMMENT COMMIT COPY CREATE DBCC DEALLOCATE DECLARE DELETE DENY DESC DESCRIBE DETACH
  DISABLE DISCARD DO DROP ENABLE END EXEC EXECUTE EXPLAIN EXPORT FETCH FLASHBACK FLUSH FROM
  GRANT HANDLER IMPORT INSERT INSTALL KILL LISTEN LOAD LOCK MERGE MOVE NOTIFY OPEN OPTIMIZE
  PIVOT PRAGMA PREPARE PRINT PURGE REASSIGN REFRESH REINDEX RELEASE RENAME REPAIR REPLACE RESET
  RESTORE REVOKE ROLLBACK SAVEPOINT SELECT SET SHOW SHUTDOWN START STOP TABLE TRUNCATE UNDROP
  UNINSTALL UNLISTEN UNLOAD UNLOCK UPDATE UPSERT USE VACUUM VALUES WAITFOR WITH XA`.split(/\s+/),
);

/**
 * Returns SQL text as standard SQL interprets it. Each comment and each run of white space becomes
 * one blank, or is removed if it is at the start or end of the text. Quoted strings and names are
 * unchanged.
 */
export function normalisedSql(text: string): string {
  return readAs(text, STANDARD);
}

/**
 * Returns the distinct interpretations of SQL text: the text as written, followed by its
 * interpretations in several databases (docs/reference/sql-patterns.md#readings). A `deny` rule
 * applies if it matches at least one interpretation. An `allow` rule applies only if it matches all
 * of them.
 */
export function sqlReadings(text: string): readonly string[] {
  const dialects = AMBIGUOUS.test(text) ? DIALECTS : [STANDARD];
  return [...new Set([text, ...dialects.map((dialect) => readAs(text, dialect))])];
}

/**
 * Returns the first word of a statement in upper case, such as `DROP`. White space, comments and
 * opening brackets are skipped, except that comments executed by MySQL are treated as code. Returns
 * undefined if the word cannot begin a statement, because reports must not show any other part of
 * the text.
 */
export function firstWordOf(text: string): string | undefined {
  if (BEGINS_WITH_CODE.test(text)) return statementWordOf(text);
  for (const dialect of DIALECTS) {
    const word = statementWordOf(beginningOf(text, dialect));
    if (word !== undefined) return word;
  }
  return undefined;
}

/**
 * Whether text appears to be an SQL statement: its first word, after white space and comments, can
 * begin a statement. To prevent text from evading a `deny` rule, sentences such as "Update the
 * page" also qualify. "From: …" does not qualify.
 */
export function isSql(text: string): boolean {
  return firstWordOf(text) !== undefined;
}

/** Returns the first piece that contains code, together with the piece after it. */
function beginningOf(text: string, dialect: SqlDialect): string {
  let beginning = '';
  for (const piece of piecesAs(text, dialect)) {
    if (beginning !== '') return beginning + piece;
    if (!NO_CODE.test(piece)) beginning = piece;
  }
  return beginning;
}

function statementWordOf(text: string): string | undefined {
  const word = FIRST_WORD.exec(text)?.[1]?.toUpperCase();
  return word !== undefined && STATEMENT_WORDS.has(word) ? word : undefined;
}
