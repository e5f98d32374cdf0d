import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { TraceFormat } from '../../../src/formats/traces/trace-format.ts';
import type { Call } from '../../../src/model/call.ts';

/**
 * Returns a call without its position and the digest of its content, which are used only for
 * comparison.
 */
export function withoutContent({ content: _, copied: __, order: ___, ...call }: Call): Call {
  return call;
}

/** Returns the calls and declared tools that a reader finds in the records of one file. */
export function gather(
  format: TraceFormat,
  records: readonly unknown[],
): { readonly calls: Call[]; readonly declared: string[] } {
  const calls: Call[] = [];
  const declared: string[] = [];
  const reader = format.open({
    call: (call) => calls.push(withoutContent(call)),
    trace: () => expect('a trace').toBe('never given'),
    declare: ({ name, server }) => declared.push(server === undefined ? name : `${server}/${name}`),
  });
  for (const record of records) reader.read(record);
  reader.end();
  return { calls, declared };
}

/**
 * Returns one row for each call with its tool, server and status, for tests that check nothing
 * else.
 */
export function callRows(format: TraceFormat, records: readonly unknown[]): readonly string[] {
  return gather(format, records).calls.map(
    ({ tool, server, status }) => `${server === undefined ? '' : `${server}/`}${tool} ${status}`,
  );
}

/**
 * Passes arbitrary JSON to a reader, and real records in which arbitrary JSON replaces any part.
 * Checks that nothing throws, and that every name is valid.
 */
export function survives(format: TraceFormat, records: readonly unknown[]): void {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 6 }),
      (noise, faults) => {
        let place = 0;
        const broken = new Map(faults.map(([at, value]) => [at % 60, value]));
        const mutated = (value: unknown): unknown => {
          place += 1;
          if (broken.has(place)) return broken.get(place);
          if (Array.isArray(value)) return value.map(mutated);
          if (typeof value !== 'object' || value === null) return value;
          return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mutated(one)]));
        };
        const all = [...noise, ...records.map(mutated), ...records];
        for (const record of all) format.recognise(record);
        const { calls, declared } = gather(format, all);
        for (const { tool, at } of calls) {
          expect(typeof tool === 'string' && tool !== '').toBe(true);
          expect(at === undefined || Number.isFinite(at)).toBe(true);
        }
        expect(declared).not.toContain('');
      },
    ),
  );
}
