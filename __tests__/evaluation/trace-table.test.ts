import { expect, test } from '@jest/globals';
import { TraceTable } from '../../src/evaluation/history/trace-table.ts';

/** More tools than are searched for one by one. */
const TOOLS = 500;
const ROUNDS = 3;

test('a trace of many tools counts each of them once, with its times, and a denied attempt separately', () => {
  const table = new TraceTable({ times: true });
  const many = table.trace('many');
  const few = table.trace('few');
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let tool = 0; tool < TOOLS; tool += 1) {
      table.add(many, tool, false, round * TOOLS + tool);
      if (tool % 2 === 0) table.add(many, tool, true, undefined);
      if (tool < 2) table.add(few, tool, false, undefined);
    }
  }

  const seen = new Map<string, unknown>();
  let visits = 0;
  table.each(many, (tool, denied, calls, first, last) => {
    visits += 1;
    seen.set(`${tool} ${denied}`, [calls, first, last]);
  });
  expect(visits).toBe(TOOLS + TOOLS / 2);
  for (let tool = 0; tool < TOOLS; tool += 1) {
    expect(seen.get(`${tool} false`)).toEqual([ROUNDS, tool, (ROUNDS - 1) * TOOLS + tool]);
    expect(seen.get(`${tool} true`)).toEqual(
      tool % 2 === 0 ? [ROUNDS, undefined, undefined] : undefined,
    );
  }

  const others: unknown[] = [];
  table.each(few, (tool, denied, calls) => others.push([tool, denied, calls]));
  expect(others).toEqual([
    [1, false, ROUNDS],
    [0, false, ROUNDS],
  ]);
});
