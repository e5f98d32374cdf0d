import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DIALECTS } from '../../src/pattern/sql-dialects.ts';
import { readAs } from '../../src/pattern/sql-reader.ts';
import { firstWordOf, isSql, normalisedSql, sqlReadings } from '../../src/pattern/sql-text.ts';
import { runs } from '../support/runs.ts';

describe('normalised SQL', () => {
  test.each([
    ['', ''],
    [' \n ', ''],
    ['-- only a comment', ''],
    ['drop/**/table', 'drop table'],
    ['drop /* a */ /* b */\t-- c\n table', 'drop table'],
    ['DROP -- x\nTABLE', 'DROP TABLE'],
    ['DROP -- x\rTABLE', 'DROP TABLE'],
    ['DROP -- x\r\nTABLE', 'DROP TABLE'],
    ['DROP\u00a0\u0000\u0085\ufeffTABLE', 'DROP TABLE'],
    ['  SELECT   1 ;  ', 'SELECT 1 ;'],
    ['SELECT \'--  x\', "a  /* b */" -- c', 'SELECT \'--  x\', "a  /* b */"'],
    ["SELECT 'it''s  --'  , 1", "SELECT 'it''s  --' , 1"],
    ["SELECT '\\'  --'", "SELECT '\\'"],
    ['SELECT 4-/**/-1 - - 2', 'SELECT 4- -1 - - 2'],
    ['/* a /* b */ c', 'c'],
    ['a /* b', 'a /* b'],
    ['a /* DROP -- x\nTABLE', 'a /* DROP TABLE'],
    ["a 'b  DROP/**/TABLE", "a 'b DROP TABLE"],
    ['*/ a', '*/ a'],
    ['a/**/', 'a'],
    ['/*/ a */ b', 'b'],
  ])('%j is %j', (text, expected) => {
    expect(normalisedSql(text)).toBe(expected);
  });

  test('is the same when it is normalised again, if no comment mark is left', () => {
    const parts = fc.constantFrom('a', ' ', '\n', "'", '"', '--', '/*', '*/', '\\', '-', '/', 'b');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const once = normalisedSql(pieces.join(''));
        fc.pre(!/--|\/\*/.test(once));
        expect(normalisedSql(once)).toBe(once);
      }),
      { numRuns: runs(170, 5_000), seed: 20261129 },
    );
  });
});

describe('readings of SQL text', () => {
  test.each([
    ['MySQL: # begins a comment', 'DROP # x\nTABLE', 'DROP TABLE'],
    ['MySQL: -- needs a blank', 'SELECT 5--1', 'SELECT 5--1'],
    ['others: -- needs none', 'SELECT 5--1', 'SELECT 5'],
    ['MySQL: -- at the end', 'SELECT 5 --', 'SELECT 5'],
    ['MySQL: a carriage return is in the comment', 'DROP -- x\ry\nTABLE', 'DROP TABLE'],
    ['MySQL: executed comment with a version', '/*!50000 DROP*/ TABLE', 'DROP TABLE'],
    ['MySQL: executed comment with a long version', '/*!080013DROP*/ TABLE', 'DROP TABLE'],
    ['MySQL: executed comment without a version', 'DROP/*!TABLE*/x', 'DROP TABLE x'],
    ['MariaDB: executed comment', '/*M!100100 DROP */ TABLE', 'DROP TABLE'],
    ['MySQL: a comment in an executed one', '/*! DROP /* x */ TABLE */ y', 'DROP TABLE y'],
    ['MySQL: a quoted end mark in an executed comment', "/*! DROP '*/' */ x", "DROP '*/' x"],
    ['others: such a comment is a blank', 'SELECT /*!50000 a*/ 1', 'SELECT 1'],
    ['MySQL: a backslash in a text', "SELECT '\\'' -- ' x", "SELECT '\\''"],
    ['MySQL: a backslash in a double-quoted text', 'SELECT "\\"" -- " x', 'SELECT "\\""'],
    ['others: no backslash', "SELECT '\\' -- ' x", "SELECT '\\'"],
    ['MySQL: backtick', 'SELECT `a -- b`  /**/ x', 'SELECT `a -- b` x'],
    ['MySQL: two backticks in a name', 'SELECT `a``--`  x', 'SELECT `a``--` x'],
    ['PostgreSQL: nested comments', '/* a /* b */ c */ DROP/**/TABLE', 'DROP TABLE'],
    ['PostgreSQL: dollar quote', '$$ -- $$  DROP/**/TABLE', '$$ -- $$ DROP TABLE'],
    ['PostgreSQL: dollar quote with a tag', '$a$ $$ -- $b$ $a$ /**/ x', '$a$ $$ -- $b$ $a$ x'],
    ['PostgreSQL: a dollar in a name', 'a$$ -- $$\nDROP', 'a$$ DROP'],
    ['PostgreSQL: E string', "SELECT e'\\'--' /**/ x", "SELECT e'\\'--' x"],
    ['PostgreSQL: no E string in a name', "SELECT file'\\'--' /**/ x", "SELECT file'\\'"],
    ['PostgreSQL: old strings', "SELECT '\\'--' \"\\\" /**/ x", "SELECT '\\'--' \"\\\" x"],
    ['SQL Server: brackets', 'SELECT [a -- b]  /**/ x', 'SELECT [a -- b] x'],
    ['SQL Server: two brackets in a name', 'SELECT [a]]--]  x', 'SELECT [a]]--] x'],
    ['SQLite: one bracket ends a name', 'SELECT [a]]--]  x', 'SELECT [a]]'],
    ['SQLite: a comment that is not closed', 'DROP TABLE x /* y', 'DROP TABLE x'],
    ['Oracle: delimited quote', "SELECT q'[it's -- ]'  /**/ x", "SELECT q'[it's -- ]' x"],
    ['Oracle: delimited quote, national', "SELECT Nq'!it's -- !'  x", "SELECT Nq'!it's -- !' x"],
  ])('%s: %j can be %j', (_, text, expected) => {
    expect(sqlReadings(text)).toContain(expected);
  });

  test('begin with the text itself, and none is there twice', () => {
    expect(sqlReadings(' DROP  TABLE x')).toEqual([' DROP  TABLE x', 'DROP TABLE x']);
    expect(sqlReadings("SELECT 'a' ")).toEqual(["SELECT 'a' ", "SELECT 'a'"]);
    expect(sqlReadings('SELECT 1')).toEqual(['SELECT 1']);
    expect(sqlReadings('')).toEqual(['']);
  });

  test('agree where a text has no mark of a quote or comment', () => {
    const plain = fc.array(
      fc.constantFrom('a', ' ', '\n', '-', '/', '*', ']', ';', '(', '\\', '\0'),
    );
    fc.assert(
      fc.property(plain, (pieces) => {
        const text = pieces.map((piece, at) => (pieces[at - 1] === '-' ? 'b' : piece)).join('');
        fc.pre(!text.includes('/*'));
        expect(new Set(DIALECTS.map((dialect) => readAs(text, dialect)))).toEqual(
          new Set([normalisedSql(text)]),
        );
        expect(new Set(sqlReadings(text))).toEqual(new Set([text, normalisedSql(text)]));
      }),
      { numRuns: runs(170, 5_000), seed: 20261129 },
    );
  });

  test('keep every word that is in no comment, whatever is not closed', () => {
    const marks = fc.constantFrom("'", '"', '`', '[', '$$', '$a$', "q'(", "E'", ' ', '\\');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 8 }), fc.nat(8), (pieces, at) => {
        const text = [...pieces.slice(0, at), ' DROP ', ...pieces.slice(at)].join('');
        for (const reading of sqlReadings(text)) expect(reading).toContain('DROP');
      }),
      { numRuns: runs(170, 5_000), seed: 20261129 },
    );
  });

  test.each([
    "'",
    '"',
    '`',
    '[',
    '$$',
    '$a$',
    "q'[",
    "E'",
    "'\\'",
    '"`',
    "['",
    '/*!',
    '/*!50000',
  ])('see the statement behind %j, which is not closed', (mark) => {
    const readings = DIALECTS.map((dialect) => readAs(`${mark} DROP/**/TABLE`, dialect));
    expect(readings.filter((reading) => !reading.endsWith('DROP TABLE'))).toEqual(
      mark.startsWith('/*') ? readings.filter((reading) => reading === 'TABLE') : [],
    );
    expect(sqlReadings(`${mark} DROP/**/TABLE`).some((text) => text.endsWith('DROP TABLE'))).toBe(
      true,
    );
  });

  test.each([
    '/*',
    '/*!',
    '*/*',
    "'",
    '"\'',
    '`',
    '[',
    '$a$b',
    "q'[",
    "E'\\'",
    '#',
    '-- ',
    "'/*",
    '(;',
    '/**/',
  ])('of %j many times end', (mark) => {
    const text = mark.repeat(50_000);
    expect(sqlReadings(text)[0]).toBe(text);
    expect(isSql(text)).toBe(false);
  });
});

describe('the first word of a statement', () => {
  test.each([
    ['DROP TABLE users', 'DROP'],
    ['drop/**/table', 'DROP'],
    [' \n;(( select 1))', 'SELECT'],
    ['-- x\n/* y */ Truncate t', 'TRUNCATE'],
    ['# x\nDELETE FROM t', 'DELETE'],
    ['--x\nDELETE FROM t', 'DELETE'],
    ['/*!50000 DROP*/ TABLE t', 'DROP'],
    ['/* a /* b */ c */ GRANT x', 'GRANT'],
    ['/* not closed', undefined],
    ['/* DROP */', undefined],
    ['SELECT*FROM t', 'SELECT'],
    ["SELECT'x'", 'SELECT'],
    ['SELECT:x FROM t', 'SELECT'],
    ['BEGIN; DROP TABLE t', 'BEGIN'],
    ['(/**/(/**/WITH x AS (SELECT 1) SELECT 2', 'WITH'],
    ['selection of the day', undefined],
    ['drop_everything()', undefined],
    ['From: a@example.com', undefined],
    ['hunter2 is the password', undefined],
    ['/home/user/select', undefined],
    ['# Heading\n\nText', undefined],
    ['- a list', undefined],
    ['{"query": "SELECT 1"}', undefined],
    ['1 SELECT', undefined],
    ['', undefined],
  ])('of %j is %s', (text, expected) => {
    expect(firstWordOf(text)).toBe(expected);
    expect(isSql(text)).toBe(expected !== undefined);
  });
});
