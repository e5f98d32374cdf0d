import { DIALECTS, type SqlDialect, STANDARD } from './sql-dialects.ts';
import { piecesAs, readAs } from './sql-reader.ts';

/** What makes databases read a text differently. */
const AMBIGUOUS = /['"`[$#]|--|\/\*/;
/** The first word of a statement, behind blanks, opening brackets and empty statements. */
const FIRST_WORD = /^[\s\x00-\x1f\x85(;]*([A-Za-z]+)(?![\w$]|:\s)/;
/** Nothing but blanks, opening brackets and empty statements. */
const NO_CODE = /^[\s\x00-\x1f\x85(;]*$/;
/** Whether something other than a comment comes first. */
const BEGINS_WITH_CODE = /^[\s\x00-\x1f\x85(;]*[^\s\x00-\x1f\x85(;#/-]/;

/** The words with which statements of common databases begin. */
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
 * Returns SQL text as standard SQL reads it, with one blank for each comment and each run of
 * blanks, and none at the start and the end. Quoted texts and names are kept as they are.
 */
export function normalisedSql(text: string): string {
  return readAs(text, STANDARD);
}

/**
 * Returns the text itself, and then its normalised forms as several databases read it, without
 * duplicates (docs/reference/sql-patterns.md#readings). A `deny` has to match one of them, an
 * `allow` has to match all.
 */
export function sqlReadings(text: string): readonly string[] {
  const dialects = AMBIGUOUS.test(text) ? DIALECTS : [STANDARD];
  return [...new Set([text, ...dialects.map((dialect) => readAs(text, dialect))])];
}

/**
 * Returns the word with which a statement begins, in upper case, behind blanks, comments and
 * opening brackets: `DROP`. An executed comment of MySQL counts as code. Returns undefined if the
 * word is not one with which statements begin: reports must not show any other part of the text.
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
 * Whether a text begins with a word of an SQL statement, behind blanks and comments. A sentence
 * such as "Update the page" does so too, and counts as SQL so that nothing can hide from a `deny`.
 * "From: …" does not.
 */
export function isSql(text: string): boolean {
  return firstWordOf(text) !== undefined;
}

/** Returns the first piece of a text with code in it, and the piece behind it. */
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
