import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTraceFile } from '../../../src/discovery/trace-file.ts';
import { TRACE_FORMATS } from '../../../src/formats/traces/formats.ts';
import { TraceFileReader, type TraceSource } from '../../../src/formats/traces/read-traces.ts';
import { RecordSplitter } from '../../../src/formats/traces/records.ts';
import type { TraceFormat, TraceSink } from '../../../src/formats/traces/trace-format.ts';
import type { Call, Trace } from '../../../src/model/call.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { readArchive } from '../../support/text-archive.ts';
import { withoutContent } from './read-records.ts';
import { askingSink, type SessionEvents } from './session-events.ts';

/**
 * Trace files. Each name begins with the format, as in `otlp.genai.jsonl`. The expected output of all
 * files is in `EXPECTED`. `UPDATE=1` writes it.
 */
const FOLDER = path.resolve('__tests__/fixtures/traces');
/** Small trace files, which are named in the same way. */
const ARCHIVE = readArchive(path.resolve('__tests__/fixtures/small-traces.txt'));
const FILES = [...readdirSync(FOLDER), ...ARCHIVE.keys()];

function bytesOf(file: string): Buffer {
  const text = ARCHIVE.get(file);
  return text === undefined ? readFileSync(path.join(FOLDER, file)) : Buffer.from(text);
}
const EXPECTED = path.resolve('__tests__/golden/trace-calls.json');
const expected: Record<string, unknown> = JSON.parse(readFileSync(EXPECTED, 'utf8'));

/** Everything that a reader passes to its sink, in order. */
interface Given {
  readonly format: string | undefined;
  readonly calls: Call[];
  readonly traces: Omit<Trace, 'facts' | 'content'>[];
  readonly declared: string[];
}

function collect(): { given: Omit<Given, 'format'>; sink: TraceSink } {
  const given: Omit<Given, 'format'> = { calls: [], traces: [], declared: [] };
  const sink: TraceSink = {
    call: (call) => given.calls.push(withoutContent(call)),
    trace: ({ facts: _, content: __, ...trace }) =>
      given.traces.push({ ...trace, calls: trace.calls.map(withoutContent) }),
    declare: ({ name, server }) =>
      given.declared.push(server === undefined ? name : `${server}/${name}`),
  };
  return { given, sink };
}

function read(
  bytes: Uint8Array | string,
  piece = 100_000,
): Given & { readonly source: TraceSource } {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const { given, sink } = collect();
  const reader = new TraceFileReader('a file', () => sink, { seen: new IdTable('presence') });
  for (let at = 0; at < all.length; at += piece) reader.push(all.subarray(at, at + piece));
  const source = reader.end();
  return { format: source.format?.id, ...given, source };
}

/** Returns the records of a file in any syntax. */
function recordsOf(file: string): readonly unknown[] {
  const records: unknown[] = [];
  const splitter = new RecordSplitter((record) => records.push(record));
  splitter.push(bytesOf(file));
  splitter.end();
  return records;
}

const without = ({ source: _, ...given }: ReturnType<typeof read>): Given => given;

describe('every format of traces', () => {
  test.each(TRACE_FORMATS.map(({ id }) => id))('%s has a fixture', (id) => {
    expect(FILES.filter((file) => file.startsWith(`${id}.`))).not.toEqual([]);
  });

  test.each(FILES)('%s gives its calls, and never what was said', (file) => {
    const given = without(read(bytesOf(file)));
    expect(given.format).toBe(file.split('.')[0]);
    expect(JSON.stringify(given)).not.toContain('not to be kept');
    const found: unknown = JSON.parse(JSON.stringify(given));
    if (process.env.UPDATE) expected[file] = found;
    expect(found).toEqual(expected[file]);
  });

  test('the expected output is that of the files', () => {
    if (process.env.UPDATE) {
      const all = Object.fromEntries(FILES.map((file) => [file, expected[file]]));
      writeFileSync(EXPECTED, `${JSON.stringify(all, null, 2)}\n`);
    } else expect(Object.keys(expected)).toEqual(FILES);
  });

  test.each(FILES)('%s gives the same in every container', async (file) => {
    const records = recordsOf(file);
    const wanted = without(read(bytesOf(file)));
    const lines = records.map((record) => JSON.stringify(record)).join('\n');
    const texts = [
      lines,
      `\uFEFF${lines.replaceAll('\n', '\r\n')}\r\n`,
      JSON.stringify(records),
      JSON.stringify(records, null, 2),
    ];
    if (!file.endsWith('.csv'))
      for (const text of texts)
        for (const piece of [50, 100_000]) expect(without(read(text, piece))).toEqual(wanted);
    const { given, sink } = collect();
    const bytes = gzipSync(bytesOf(file));
    await readTraceFile(
      memoryTree({ 'traces.gz': bytes }),
      { file: 'traces.gz' },
      () => sink,
      new IdTable('presence'),
    );
    expect({ format: wanted.format, ...given }).toEqual(wanted);
  });

  test.each(FILES)('%s, read twice, gives each call that has an id once', (file) => {
    const { given, sink } = collect();
    const seen = new IdTable('presence');
    for (let time = 0; time < 2; time += 1) {
      const reader = new TraceFileReader('a file', () => sink, { seen });
      reader.push(bytesOf(file));
      reader.end();
    }
    const once = without(read(bytesOf(file)));
    expect(given.calls.filter(({ id }) => id !== undefined)).toEqual(
      once.calls.filter(({ id }) => id !== undefined),
    );
    expect(given.traces).toEqual(once.traces);
  });
});

/** Returns a copy of a value in which some parts are replaced by `other`. */
function mutated(value: unknown, pick: () => number, other: unknown): unknown {
  if (pick() % 9 === 0) return other;
  if (Array.isArray(value)) return value.map((one) => mutated(one, pick, other));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      pick() % 13 === 0 ? 'other' : key,
      mutated(one, pick, other),
    ]),
  );
}

/** Expects everything that a reader returned to have the declared types. */
function expectSound({ calls, usage, turns, operations }: SessionEvents): void {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  const unsound = [
    ...calls.filter(
      ({ tool, inputDigest, input, operation }) =>
        typeof tool !== 'string' ||
        tool === '' ||
        !['number', 'undefined'].includes(typeof inputDigest) ||
        !isText(input?.text) ||
        input?.sql.some((text) => typeof text !== 'string') ||
        !isText(operation?.target),
    ),
    ...usage.filter(
      ({ input, cacheRead, cacheWrite, output, partial }) =>
        ![input, cacheRead, cacheWrite, output].every(isCount) ||
        (partial !== true && input + cacheRead + cacheWrite + output === 0),
    ),
    ...[...calls, ...usage, ...turns, ...operations].filter(
      ({ order, at, session, trace }) =>
        !Number.isInteger(order) ||
        !(at === undefined || Number.isFinite(at)) ||
        !isText(session) ||
        !isText(trace),
    ),
  ];
  expect(unsound).toEqual([]);
}

/** Reads records into a sink that asks for all optional data. */
function readAll(format: TraceFormat, records: readonly unknown[]): SessionEvents {
  const { events, sink } = askingSink();
  const reader = new TraceFileReader('a file', () => sink, {
    seen: new IdTable('presence'),
    format,
  });
  for (const record of records) reader.record(record);
  reader.end();
  return events;
}

describe('readers', () => {
  test.each(
    FILES,
  )('%s, with arbitrary values in any place: nothing throws, and every call has a name', (file) => {
    const records = recordsOf(file);
    const format = TRACE_FORMATS.find(({ id }) => id === file.split('.')[0])!;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.jsonValue(), (numbers, other) => {
        const pick = (): number => numbers.next().value as number;
        const { given, sink } = collect();
        const reader = format.open(sink);
        for (const record of records) {
          const value = mutated(record, pick, other);
          format.recognise(value);
          reader.read(value);
        }
        reader.end();
        const calls = [...given.calls, ...given.traces.flatMap((trace) => trace.calls)];
        for (const call of calls)
          expect(typeof call.tool === 'string' && call.tool !== '').toBe(true);
        expect(given.declared.every((name) => name !== '')).toBe(true);
        expectSound(
          readAll(
            format,
            records.map((record) => mutated(record, pick, other)),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('any JSON is read without a throw by all of them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const format of TRACE_FORMATS) {
          const { given, sink } = collect();
          const reader = format.open(sink);
          format.recognise(value);
          reader.read(value);
          reader.end();
          expect(given.calls.every(({ tool }) => tool !== '')).toBe(true);
          expectSound(readAll(format, [value]));
        }
      }),
    );
  });
});

/** Values that are not valid token counts. */
const WRONG: readonly unknown[] = [-1, 1e300, 2.5, '12', 'many', '', true, null, [], {}, [5]];

/** Returns a copy of a value in which every token count is replaced. */
function withWrongTokens(value: unknown, wrong: unknown, isToken = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withWrongTokens(one, wrong, isToken));
  if (typeof value === 'number') return isToken ? wrong : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      withWrongTokens(one, wrong, isToken || /token|usage|metrics/i.test(key)),
    ]),
  );
}

describe('wrong numbers of tokens', () => {
  // These formats also write numbers as text, so only the test of all arbitrary values covers them.
  const asText = /^(?:otlp|otel-spans|langfuse|records)\./;
  test.each(
    FILES.filter((file) => file.includes('.tokens') && !asText.test(file)),
  )('%s counts none of them', (file) => {
    const format = TRACE_FORMATS.find(({ id }) => id === file.split('.')[0])!;
    expect(readAll(format, recordsOf(file)).usage).not.toEqual([]);
    for (const wrong of WRONG)
      expect(
        readAll(
          format,
          recordsOf(file).map((record) => withWrongTokens(record, wrong)),
        ).usage,
      ).toEqual([]);
  });
});

describe('the marks of a format', () => {
  test.each(FILES)('%s: every record that a format knows has one of them', (file) => {
    for (const record of recordsOf(file))
      for (const format of TRACE_FORMATS.filter((one) => one.recognise(record))) {
        if (!Array.isArray(record))
          expect(Object.keys(record as object).some((key) => format.marks.includes(key))).toBe(
            true,
          );
      }
  });
});
