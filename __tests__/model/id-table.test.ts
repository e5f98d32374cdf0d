import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IdTable } from '../../src/model/id-table.ts';
import { runs } from '../support/runs.ts';

/** The number of ids of each of two forms. It is enough for the table to grow many times. */
const PER_ROUND = runs(10_000, 250_000);

describe('a table of ids', () => {
  test('numbers ids in the order in which they are met, as a map does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.constantFrom('', 'a', 'ab'))),
        (ids) => {
          const table = new IdTable('numbers');
          const numbers = new Map<string, number>();
          for (const [id, scope] of ids) {
            const key = JSON.stringify([id, scope]);
            const known = numbers.get(key) ?? numbers.size;
            numbers.set(key, known);
            expect(table.number(id, scope)).toBe(known);
          }
          expect(table.size).toBe(numbers.size);
        },
      ),
    );
  });

  test('finds new ids among many that differ by little', () => {
    const table = new IdTable('presence');
    let fresh = 0;
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < PER_ROUND; at += 1) {
        if (table.add(`call_${at}`)) fresh += 1;
        if (table.add(String(at), `session-${at % 7}`)) fresh += 1;
      }
    }
    expect([fresh, table.size]).toEqual([2 * PER_ROUND, 2 * PER_ROUND]);
  });

  test('keeps scope and id apart', () => {
    const table = new IdTable('presence');
    expect([
      table.add('bc', 'a'),
      table.add('c', 'ab'),
      table.add('abc'),
      table.add('bc', 'a'),
    ]).toEqual([true, true, true, false]);
  });
});
