import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { accessListOf } from '../../../support/access-lists.ts';
import { replayedBy, type TestEvent } from './replayed.ts';

const PAGE = readFileSync('docs/reference/limits.md', 'utf8');

/**
 * Returns the example of a kind of limit: its access list, and the rows of the first table after
 * it.
 */
function exampleOf(kind: string) {
  const section = PAGE.slice(PAGE.indexOf(`\n### ${kind}\n`));
  const [, yaml = '', table = ''] =
    /```yaml kind=access-list\n([\s\S]*?)```\n\n((?:\|.*\n)+)/.exec(section) ?? [];
  const [names = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return {
    yaml,
    rows: rows.map((row) => new Map(row.map((cell, index) => [names[index]!, cell]))),
  };
}

function eventOf(row: ReadonlyMap<string, string>): TestEvent {
  const [time = '', tool = '', tokens] = ['time', 'tool', 'tokens'].map((name) => row.get(name));
  const at = Date.parse(time.includes('T') ? time : `2026-11-02T${time}Z`);
  const place = { session: 's', at };
  if (tool === "user's turn") return { ...place, turn: true };
  if (tool === '') {
    const numberOf = (word: string): number =>
      Number(new RegExp(`(\\d+) ${word}`).exec(tokens ?? '')?.[1] ?? 0);
    return { ...place, tokens: [numberOf('input'), numberOf('read'), 0, numberOf('output')] };
  }
  return { ...place, tool, status: row.get('status') === 'denied' ? 'denied' : 'ok' };
}

describe('the example of each kind of limit in the documentation', () => {
  test.each([
    ['rate', 6],
    ['retry_loop', 8],
    ['token_budget', 4],
    ['time_window', 7],
  ])('%s', async (kind, calls) => {
    const { yaml, rows } = exampleOf(kind);
    const list = await accessListOf(yaml);
    const { marks, counts, result } = replayedBy({ floors: [], own: [list] }, rows.map(eventOf));
    const expected = rows.filter((row) => row.get('result') !== '');
    expect(expected.length).toBe(calls);
    expect([...marks].map((mark) => (mark === 'x' ? 'hit' : 'pass'))).toEqual(
      expected.map((row) => row.get('result')),
    );
    for (const [index, row] of expected.entries())
      if (row.has('count') && row.get('result') === 'hit')
        expect(String(counts[index])).toBe(row.get('count'));
    expect(result.notEvaluated).toEqual([]);
  });
});
