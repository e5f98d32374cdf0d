import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecordSplitter } from '../../../src/formats/traces/records.ts';
import { type TraceFault, traceSource } from '../../../src/rules/trace-source.ts';

/** Returns the result of splitting bytes that arrive in pieces of the given size. */
function split(
  bytes: Uint8Array | string,
  piece = 7,
): { records: unknown[]; end: ReturnType<RecordSplitter['end']> } {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const records: unknown[] = [];
  const splitter = new RecordSplitter((record) => records.push(record));
  for (let at = 0; at < all.length; at += piece) splitter.push(all.subarray(at, at + piece));
  return { records, end: splitter.end() };
}

const CLEAN = { unparsable: 0, tooLong: 0, cutOff: false };
const A = { tool: 'a', n: 1, text: 'with "quotes", {braces} and \\ in it' };
const B = { tool: 'b', nested: { list: [1, [2], { c: null }] } };

describe('records in every container', () => {
  test.each([
    ['NDJSON', `${JSON.stringify(A)}\n${JSON.stringify(B)}\n`],
    [
      'NDJSON with CRLF, a byte-order mark and blank lines',
      `\uFEFF${JSON.stringify(A)}\r\n\r\n${JSON.stringify(B)}\r\n`,
    ],
    ['NDJSON without a last line break', `${JSON.stringify(A)}\n${JSON.stringify(B)}`],
    ['one list on one line', JSON.stringify([A, B])],
    ['one list over many lines', `${JSON.stringify([A, B], null, 2)}\n`],
    [
      'documents over many lines, one after another',
      `${JSON.stringify(A, null, 2)}\n${JSON.stringify(B, null, 2)}\n`,
    ],
    ['documents without anything between', `${JSON.stringify(A)}${JSON.stringify(B)}`],
    ['records behind separators', `\x1e${JSON.stringify(A)}\n\x1e${JSON.stringify(B)}\n`],
    [
      'a line for each behind a time',
      `2026-11-20T10:00:00Z stdin ${JSON.stringify(A)}\n2026-11-20T10:00:00Z stdin ${JSON.stringify(B)}\n`,
    ],
  ])('%s', (_, text) => {
    for (const piece of [1, 3, 64, 100_000])
      expect(split(text, piece)).toEqual({ records: [A, B], end: CLEAN });
  });

  test('are the same in all of them, for any records, in pieces of any size', () => {
    const record = fc
      .dictionary(fc.string(), fc.jsonValue())
      .filter((one) => !Object.hasOwn(one, '__proto__'));
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        (records, piece) => {
          const wanted = JSON.parse(JSON.stringify(records)) as unknown[];
          const lines = records.map((one) => JSON.stringify(one)).join('\n');
          const pretty = records.map((one) => JSON.stringify(one, null, 2)).join('\n');
          for (const text of [
            lines,
            `${lines}\n`,
            pretty,
            JSON.stringify(records),
            JSON.stringify(records, null, 1),
          ])
            expect(split(text, piece)).toEqual({ records: wanted, end: CLEAN });
        },
      ),
    );
  });

  test('CSV: a row is a record of texts, with quotation marks, line breaks in them, and other separators', () => {
    const csv = 'Tool,timestamp,note\r\na,2026-11-20,"one, ""two""\nthree"\r\nb,,\r\n';
    expect(split(csv).records).toEqual([
      { tool: 'a', timestamp: '2026-11-20', note: 'one, "two"\nthree' },
      { tool: 'b', timestamp: '', note: '' },
    ]);
    expect(split('session_id;tool_name\ns1;a\n').records).toEqual([
      { session_id: 's1', tool_name: 'a' },
    ]);
  });
});

describe('what is broken', () => {
  test('a line that is not JSON is left out and counted, the others stay', () => {
    expect(split(`${JSON.stringify(A)}\n{"tool": \n${JSON.stringify(B)}\n`)).toEqual({
      records: [A, B],
      end: { ...CLEAN, unparsable: 1 },
    });
  });

  test('a last line that is cut off is reported as such', () => {
    expect(split(`${JSON.stringify(A)}\n{"tool":"b`).end).toEqual({
      unparsable: 1,
      tooLong: 0,
      cutOff: true,
    });
  });

  test('a document that never ends gives no record of its content', () => {
    const { records, end } = split('{\n  "messages": [\n    {"tool": "inner"}\n');
    expect([records, end]).toEqual([[], { unparsable: 1, tooLong: 0, cutOff: true }]);
  });

  test('a first line that is cut off does not take the others with it', () => {
    expect(split(`{"tool":"x\n${JSON.stringify(A)}\n${JSON.stringify(B)}\n`).records).toEqual([
      A,
      B,
    ]);
  });

  test('bytes that are not UTF-8 spoil only their own line', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify(A)}\n{"tool":"`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"}\n${JSON.stringify(B)}\n`),
    ]);
    for (const piece of [5, 1000])
      expect(split(bytes, piece)).toEqual({ records: [A, B], end: { ...CLEAN, unparsable: 1 } });
  });

  test('a line of more than 16 MiB is skipped and counted, and memory does not hold it', () => {
    const long = Buffer.alloc(17 * 1024 * 1024, 'x');
    const records: unknown[] = [];
    const splitter = new RecordSplitter((record) => records.push(record));
    splitter.push(Buffer.from(`${JSON.stringify(A)}\n{"a":"`));
    for (let at = 0; at < long.length; at += 65_536) splitter.push(long.subarray(at, at + 65_536));
    splitter.push(Buffer.from(`"}\n${JSON.stringify(B)}\n`));
    expect([records, splitter.end()]).toEqual([[A, B], { ...CLEAN, tooLong: 1 }]);
  });

  test.each([
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 0]],
    ['Parquet', [...Buffer.from('PAR1')]],
    ['SQLite', [...Buffer.from('SQLite format 3')]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0]],
    ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ])('%s is refused with the way to make text of it', (is, bytes) => {
    const { end } = split(Uint8Array.from(bytes), 1000);
    expect(end).toEqual({ kind: expect.any(String) });
    expect(traceSource.words.unreadable('a', end as TraceFault)).toEqual({
      message: expect.stringContaining(is),
      help: expect.any(String),
    });
  });

  test('an empty file has no records and no faults', () => {
    expect(split('')).toEqual({ records: [], end: CLEAN });
    expect(split('\n \n')).toEqual({ records: [], end: CLEAN });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.string(),
        fc.integer({ min: 1, max: 40 }),
        (bytes, text, piece) => {
          split(bytes, piece);
          split(`{"a":${text}}\n${text}`, piece);
          split(`tool,${text}\n${text}`, piece);
        },
      ),
    );
  });
});
