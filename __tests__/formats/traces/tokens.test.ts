import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { eventsOf, rowsOf, totalsOf } from './session-events.ts';

const FOLDER = path.resolve('__tests__/fixtures/traces');

/** The files with numbers of tokens: their totals, and their events in order. */
const EXPECTED: Readonly<
  Record<string, { readonly totals: readonly number[]; readonly rows: readonly string[] }>
> = {
  'claude-transcript.tokens.jsonl': {
    totals: [112, 1000, 300, 71],
    rows: [
      'turn',
      'tokens 5 1000 300 40',
      'call Read',
      'call Read',
      'tokens 7 0 0 11',
      'call Task (delegate sorter)',
      'tokens 100 0 0 20',
      'call memory (memory write)',
      'turn',
    ],
  },
  'claude-stream-json.tokens.jsonl': {
    totals: [7, 820, 20, 55],
    rows: ['turn', 'tokens 3 400 20 1', 'call Bash', 'tokens 4 420 0 1', 'tokens 0 0 0 53'],
  },
};

const contentOf = (file: string): Buffer => readFileSync(path.join(FOLDER, file));

describe('tokens, turns and operations', () => {
  test.each(Object.keys(EXPECTED))('%s has its totals and its order', (file) => {
    const events = eventsOf({ [file]: contentOf(file) });
    expect(rowsOf(events)).toEqual(EXPECTED[file]?.rows);
    expect(totalsOf(events.usage)).toEqual(EXPECTED[file]?.totals);
  });

  test.each(Object.keys(EXPECTED))('%s, repeated in a second file, counts once', (file) => {
    const once = eventsOf({ [file]: contentOf(file) });
    const twice = eventsOf({ [file]: contentOf(file), again: contentOf(file) });
    expect(totalsOf(twice.usage)).toEqual(totalsOf(once.usage));
    expect(twice.turns.length).toBe(once.turns.length);
  });

  test.each(Object.keys(EXPECTED))('%s gives the same in small pieces', (file) => {
    expect(eventsOf({ [file]: contentOf(file) }, 7)).toEqual(eventsOf({ [file]: contentOf(file) }));
  });
});
