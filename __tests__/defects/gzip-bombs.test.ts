import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { InflationBudget, InflationError } from '../../src/discovery/inflate.ts';
import { evaluateTraces } from './evaluate-traces.ts';

const MIB = 1024 * 1024;
const RECORD = '{"tool":"read","session_id":"s"}\n';

/** Returns a small amount of gzip data that unpacks to a very large one, in many members. */
function bomb(content: string, megabytes: number): Uint8Array {
  const block = gzipSync(content.repeat(Math.ceil(MIB / content.length)));
  return Buffer.concat(Array.from({ length: megabytes }, () => block));
}

describe('gzip data that is made to exhaust what reads it', () => {
  test.each([
    ['of zeros', '\0'],
    ['of spaces', ' '],
    ['of blank lines', '\n'],
    ['of empty records', '{}\n'],
    ['of calls', RECORD],
    ['of brackets', '['],
  ])('%s is said to be that, and never passes', async (_, content) => {
    const { code, text, verdict } = await evaluateTraces({
      'a.jsonl.gz': bomb(content, 400),
      'b.jsonl': RECORD,
    });
    expect(code).not.toBe(0);
    expect(verdict).not.toBe('pass');
    expect(text).toContain(
      'a.jsonl.gz: the gzip data decompresses to more than 200 times its size (32 MiB so far), as a decompression bomb does',
    );
  });

  test('two in one run are two errors, and are read no further than one', async () => {
    const { code, text } = await evaluateTraces({
      'a.jsonl.gz': bomb(' ', 400),
      'b.jsonl.gz': bomb(' ', 400),
    });
    expect(code).toBe(2);
    const bombs = text.match(/traces\/\S+: the gzip .* as a decompression bomb does/g);
    expect(new Set(bombs).size).toBe(2);
  });

  test('many files that are small each', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, at) => [`${at}.jsonl.gz`, bomb(RECORD, 20)]),
    );
    const { code, text } = await evaluateTraces(files);
    expect(code).not.toBe(0);
    expect(text).toContain(
      'the gzip files in this run decompress to more than 200 times their size',
    );
  });
});

describe('what gzip files may come to in one run', () => {
  /** Records this many MiB, with this many compressed bytes for each. */
  const take = (budget: InflationBudget, megabytes: number, bytesIn: number): void => {
    for (let at = 1; at <= megabytes; at += 1)
      budget.take(MIB, { bytesIn: at * bytesIn, bytesOut: at * MIB });
    budget.close(megabytes * bytesIn);
  };

  test('ends with the run, not with the file', () => {
    const budget = new InflationBudget();
    take(budget, 600, MIB / 20);
    expect(() => take(budget, 600, MIB / 20)).toThrow(InflationError);
    expect(() => take(new InflationBudget(), 1000, MIB / 20)).not.toThrow();
    expect(() => take(new InflationBudget(), 1025, MIB / 20)).toThrow(/more than 1,024 MiB/);
  });

  test('may be any ratio that traces have', () => {
    expect(() => take(new InflationBudget(), 500, MIB / 190)).not.toThrow();
    expect(() => take(new InflationBudget(), 500, MIB / 210)).toThrow(/200 times its size/);
    expect(() => take(new InflationBudget(), 32, 1)).not.toThrow();
  });
});

describe('the content of gzip data', () => {
  test('control: one member or several, and zeros that fill up a block, are read', async () => {
    const members = Buffer.concat([
      gzipSync(RECORD),
      gzipSync('{"tool":"burn"}\n'),
      Buffer.alloc(512),
    ]);
    expect(await evaluateTraces({ 'a.jsonl.gz': members })).toMatchObject({
      code: 1,
      calls: { read: 1, burn: 1 },
    });
  });

  test.each([
    ['lines behind it', Buffer.from('{"tool":"burn"}\n')],
    [
      'zeros and lines behind it',
      Buffer.concat([Buffer.alloc(3), Buffer.from('{"tool":"burn"}\n')]),
    ],
  ])('%s are not passed over', async (_, more) => {
    const { code, text } = await evaluateTraces({
      'a.jsonl.gz': Buffer.concat([gzipSync(RECORD), more]),
      'b.jsonl': RECORD,
    });
    expect(code).not.toBe(0);
    expect(text).toMatch(/gzip data is damaged|gzip data is followed by other data/);
  });

  test('gzip in gzip, and gzip between lines, are reported', async () => {
    expect((await evaluateTraces({ 'a.jsonl.gz': gzipSync(gzipSync(RECORD)) })).text).toContain(
      'compressed with gzip twice',
    );
    const between = Buffer.concat([
      Buffer.from(RECORD.repeat(40)),
      gzipSync('{"tool":"burn"}\n'),
      Buffer.from(`\n${RECORD}`),
    ]);
    const { calls, text } = await evaluateTraces({ 'a.jsonl': between });
    expect([calls, text.includes('[trace-lines-skipped]')]).toEqual([{ read: 41 }, true]);
  });
});
