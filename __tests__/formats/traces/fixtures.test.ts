import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTraceFile } from '../../../src/discovery/traces.ts';
import { TRACE_FORMATS } from '../../../src/formats/traces/formats.ts';
import { TraceFileReader, type TraceSource } from '../../../src/formats/traces/read-traces.ts';
import { RecordSplitter } from '../../../src/formats/traces/records.ts';
import type { TraceSink } from '../../../src/formats/traces/trace-format.ts';
import type { Call, Trace } from '../../../src/model/call.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { withoutContent } from './read-records.ts';

/**
 * Files named by their format: `otlp.genai.jsonl`. Next to each is the expected output, which
 * `UPDATE=1` writes.
 */
const FOLDER = path.resolve('__tests__/fixtures/traces');
const FILES = readdirSync(FOLDER).filter((file) => !file.endsWith('.calls.json'));

/** Everything that a reader gives, in its order. */
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

/** The records of a file, whatever it keeps them in. */
function recordsOf(file: string): readonly unknown[] {
  const records: unknown[] = [];
  const splitter = new RecordSplitter((record) => records.push(record));
  splitter.push(readFileSync(path.join(FOLDER, file)));
  splitter.end();
  return records;
}

const without = ({ source: _, ...given }: ReturnType<typeof read>): Given => given;

describe('every format of traces', () => {
  test.each(TRACE_FORMATS.map(({ id }) => id))('%s has a fixture', (id) => {
    expect(FILES.filter((file) => file.startsWith(`${id}.`))).not.toEqual([]);
  });

  test.each(FILES)('%s gives its calls, and never what was said', (file) => {
    const given = without(read(readFileSync(path.join(FOLDER, file))));
    expect(given.format).toBe(file.split('.')[0]);
    expect(JSON.stringify(given)).not.toContain('not to be kept');
    const expected = path.join(FOLDER, `${file}.calls.json`);
    if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(given, null, 2)}\n`);
    expect(existsSync(expected)).toBe(true);
    expect(JSON.parse(JSON.stringify(given))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  test.each(FILES)('%s gives the same in every container', async (file) => {
    const records = recordsOf(file);
    const wanted = without(read(readFileSync(path.join(FOLDER, file))));
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
    const bytes = gzipSync(readFileSync(path.join(FOLDER, file)));
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
      reader.push(readFileSync(path.join(FOLDER, file)));
      reader.end();
    }
    const once = without(read(readFileSync(path.join(FOLDER, file))));
    expect(given.calls.filter(({ id }) => id !== undefined)).toEqual(
      once.calls.filter(({ id }) => id !== undefined),
    );
    expect(given.traces).toEqual(once.traces);
  });
});

/** A value with some parts of it replaced by anything. */
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

describe('readers', () => {
  test.each(
    FILES,
  )('%s, with anything in the place of anything: nothing throws, and no call is without a name', (file) => {
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
        }
      }),
    );
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
