import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { argumentFacts } from '../../../src/formats/traces/arguments.ts';
import { isSqlText } from '../../../src/formats/traces/sql-text.ts';
import type { TraceSink } from '../../../src/formats/traces/trace-format.ts';
import type { Call } from '../../../src/model/call.ts';
import { askingSink, eventsOf } from './session-events.ts';

const { sink } = askingSink();
const QUIET: TraceSink = { call: () => {}, trace: () => {}, declare: () => {} };

const digest = (value: unknown, tool = 't'): number | undefined =>
  argumentFacts(sink, { tool }, value).inputDigest;
const inputOf = (value: unknown): Call['input'] => argumentFacts(sink, { tool: 't' }, value).input;

/** Returns the same value with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  );
}

/** Formats JSON text that does not depend on the order of keys. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}

const ARGUMENTS = fc.dictionary(fc.string(), fc.jsonValue());

describe('the digest of arguments', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(ARGUMENTS, (value) => {
        expect(digest(value)).toBe(digest(reversed(value)));
        expect(digest(value)).toBe(digest(JSON.stringify(value)));
      }),
    );
  });

  test('differs for different arguments and different tools', () => {
    fc.assert(
      fc.property(ARGUMENTS, ARGUMENTS, (one, other) => {
        fc.pre(sortedText(one) !== sortedText(other));
        expect(digest(one)).not.toBe(digest(other));
        expect(digest(one, 'a')).not.toBe(digest(one, 'b'));
      }),
    );
  });

  test.each([
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    [{ a: { b: 1 } }, { a: 1, b: 1 }],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['ab'], ['a', 'b']],
    [{ a: '1' }, { a: 1 }],
    [{ a: null }, { a: 'null' }],
    [{ a: [] }, { a: {} }],
    [{}, { a: undefined }],
  ])('%j and %j differ', (one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  test('is absent without arguments, and without the request', () => {
    expect(argumentFacts(sink, { tool: 't' }, undefined)).toEqual({});
    expect(argumentFacts(sink, { tool: 't' }, null)).toEqual({});
    expect(argumentFacts(QUIET, { tool: 't' }, { a: 1 })).toEqual({});
  });

  test('of arguments that are nested too deeply equals nothing', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 200_000; depth += 1) value = [value];
    expect(digest(value)).toBeNaN();
    expect(inputOf(value)).toBeUndefined();
  });
});

describe('the text of arguments', () => {
  test.each([
    ['plain text', 'plain text'],
    [{ command: 'ls' }, 'ls'],
    ['{"command":"ls"}', 'ls'],
    [{ command: ['ls'] }, '{"command":["ls"]}'],
    [{ a: 'x', b: 'y' }, '{"a":"x","b":"y"}'],
    [{ a: 1 }, '{"a":1}'],
    [{}, '{}'],
    [['a', 1], '["a",1]'],
  ])('of %j is %j', (value, text) => {
    expect(inputOf(value)?.text).toBe(text);
  });

  test.each([
    [{ query: 'SELECT 1' }, ['SELECT 1']],
    [{ sql: 'drop table users', note: 'select nothing' }, ['drop table users']],
    [
      { body: { statements: ['INSERT INTO a', 'hello', { text: 'DELETE FROM b' }] } },
      ['INSERT INTO a', 'DELETE FROM b'],
    ],
    [{ sql_query: '-- why\n(select 1)' }, ['-- why\n(select 1)']],
    ['DROP TABLE users', ['DROP TABLE users']],
    [{ command: 'ls -l' }, []],
    [{ path: 'select.sql' }, []],
    [{ query: 'selection of cats' }, []],
  ])('of %j has the SQL %j', (value, sql) => {
    expect(inputOf(value)?.sql).toEqual(sql);
  });
});

describe('SQL', () => {
  test.each([
    'SELECT 1',
    ' \n\tselect*from a',
    ';;/* a */ -- b\n DROP TABLE a',
    'with a as (select 1) select 1',
    'EXEC xp_cmdshell',
    'values(1)',
    'call "proc"()',
    '\uFEFFupdate a set b = 1',
    '#c\nDROP TABLE a',
    ' # c\r\n#d\n -- e\n drop table a',
    '/*!DROP TABLE a*/',
    '/*!50000 DROP TABLE a */',
    '/*M!100100DROP TABLE a */',
    '/*! */ DROP TABLE a',
    '\0\x01DROP TABLE a',
  ])('%j is a statement', (text) => expect(isSqlText(text)).toBe(true));

  test.each([
    '',
    ' ',
    'selects',
    'select_one',
    '# note\nwith open("a") as file: pass',
    '#!/bin/sh\nset -e',
    '# title',
    '###',
    '/*!',
    '/*! important */',
    'drop-in',
    'set -e',
    'show',
    '-- select',
    '/* select',
    'ls',
    '1 select',
  ])('%j is not', (text) => expect(isSqlText(text)).toBe(false));

  test('long texts of blanks and comments end', () => {
    expect(isSqlText(`${'/**/ -- \n;('.repeat(200_000)}select`)).toBe(true);
    expect(isSqlText('/*'.repeat(1_000_000))).toBe(false);
    expect(isSqlText('s'.repeat(1_000_000))).toBe(false);
  });
});

describe('plain records', () => {
  const line = (input: string): string => `{"tool":"scan","session_id":"s","input":${input}}`;

  test('have the same digests and inputs on one line as in a document', () => {
    const inputs = [
      '{"a":1,"b":"x"}',
      '{"b":"x","a":1}',
      '"\\u0061 text"',
      '[1.5,{"q":"SELECT 1"}]',
      'null',
      '7',
    ];
    const lines = eventsOf({ f: inputs.map(line).join('\n') }).calls;
    const document = eventsOf({ f: `[\n${inputs.map(line).join(',\n')}\n]` }).calls;
    const facts = (calls: readonly Call[]): unknown =>
      calls.map(({ inputDigest, input }) => ({ inputDigest, input }));
    expect(facts(lines)).toEqual(facts(document));
    expect(lines[0]?.inputDigest).toBe(lines[1]?.inputDigest);
    expect(lines[0]?.inputDigest).not.toBe(lines[2]?.inputDigest);
    expect(lines[3]?.input?.sql).toEqual(['SELECT 1']);
    expect(lines[4]?.inputDigest).toBeUndefined();
  });

  test('have their positions on one line as in a document', () => {
    const lines = eventsOf({ f: Array.from({ length: 1200 }, () => line('{}')).join('\n') }).calls;
    expect(lines.map(({ order }) => order)).toEqual(lines.map((_, index) => index + 1));
  });
});
