import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessListOf } from '../../../support/access-lists.ts';
import { runs } from '../../../support/runs.ts';
import { referenceDecisions } from './reference.ts';
import { replayedBy, START, type TestEvent } from './replayed.ts';

const max = fc.integer({ min: 1, max: 4 });
const LIMIT = fc.oneof(
  fc.record({
    rate: fc.record({
      max,
      per: fc.constantFrom('1s', '2s', '5s', 'session'),
      by: fc.constantFrom('session', 'agent', 'tool', 'entry'),
    }),
  }),
  fc.record({
    retry_loop: fc.record(
      {
        max,
        on: fc.constantFrom('denied', 'failed', 'identical'),
        within: fc.constantFrom('1s', '3s'),
      },
      { requiredKeys: ['max', 'on'] },
    ),
  }),
  fc.record({
    token_budget: fc.record({
      max: fc.integer({ min: 1, max: 60 }),
      per: fc.constant('session'),
      count: fc.constantFrom('total', 'output', 'input', 'uncached'),
    }),
  }),
  fc.record({
    time_window: fc.record({ deny: fc.constantFrom(['0-4 12 * * *'], ['* 13 * * *']) }),
  }),
);

const ENTRIES = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ effect: fc.constantFrom('deny', 'audit'), limit: LIMIT }),
      },
      { weight: 1, arbitrary: fc.record({ effect: fc.constantFrom('deny', 'audit', 'allow') }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((entries) =>
    fc.tuple(
      ...entries.map((entry, index) =>
        fc
          .record({
            resource: fc.constantFrom('*', '*', 'get', 'put'),
            priority: fc.integer({ min: 0, max: 2 }),
          })
          .map((more) => ({ name: `e${index}`, action: 'call', ...entry, ...more })),
      ),
    ),
  );

const number = fc.integer({ min: 0, max: 9 });
const STEP = fc.record({
  session: fc.constantFrom('s', 't', 'u'),
  after: fc.constantFrom(0, 0, 1, 500, 1000, 1001, 60_000),
  what: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        tool: fc.constantFrom('get', 'get', 'put'),
        actor: fc.constantFrom('main', 'help'),
        status: fc.constantFrom('ok', 'error', 'denied', 'denied'),
        digest: fc.constantFrom(1, 1, 2),
      }),
    },
    { weight: 1, arbitrary: fc.record({ turn: fc.constant(true as const) }) },
    { weight: 2, arbitrary: fc.record({ tokens: fc.tuple(number, number, number, number) }) },
  ),
});
type Step = typeof STEP extends fc.Arbitrary<infer Value> ? Value : never;

/** Sessions `s` and `t` share a file, and `u` is in another. Each session begins with tokens. */
function eventsOf(steps: readonly Step[], keepsTimes: boolean) {
  let at = START;
  const first = ['s', 't', 'u'].map((session) => ({
    session,
    after: 0,
    what: { tokens: [0, 0, 0, 0] as [number, number, number, number] },
  }));
  return [...first, ...steps].map(({ session, after, what }, order) => {
    at += after;
    const isCall = 'tool' in what;
    return {
      ...what,
      session,
      order,
      source: session === 'u' ? 'a' : 'b',
      ...((isCall || keepsTimes) && { at }),
    } as TestEvent & { readonly source: string; readonly order: number };
  });
}

describe('a replay of everything that is known', () => {
  test('decides as the rules say, whatever the order in which events are added', async () => {
    await fc.assert(
      fc.asyncProperty(
        ENTRIES,
        fc.array(STEP, { maxLength: 40 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        async (entries, steps, keepsTimes, random) => {
          const events = eventsOf(steps, keepsTimes);
          const list = await accessListOf(JSON.stringify(entries));
          const expected = [...referenceDecisions(list.entries, events)];
          const keys = events.map(() => random.next().value as number);
          const added = [...events.keys()].sort((a, b) => keys[a]! - keys[b]!);
          const { marks, result, order } = replayedBy({ floors: [], own: [list] }, events, added);
          const calls = events.filter((event) => 'tool' in event);
          expect(order.map((index) => calls[index])).toEqual(expected.map(([call]) => call));
          expect(marks).toBe(
            calls
              .map((call) => {
                const effect = expected.find(([other]) => other === call)?.[1].effect;
                return effect === 'deny' ? 'x' : effect === 'audit' ? 'a' : '-';
              })
              .join(''),
          );
          expect(result.notEvaluated).toEqual([]);
          for (const { listed, hits, stopped, sessions } of result.limits) {
            const { name } = listed.entry;
            const hit = expected.filter(([, decision]) => decision.hits.includes(name));
            expect(hits).toBe(hit.length);
            const bySession = new Set(hit.map(([{ session }]) => session));
            expect(sessions).toBe(bySession.size);
            expect(stopped.map(({ session, order: place }) => [session, place])).toEqual(
              [...bySession].map((session) => [
                session,
                hit.find(([call]) => call.session === session)?.[0].order,
              ]),
            );
            expect(stopped.reduce((sum, { further }) => sum + 1 + further, 0)).toBe(hit.length);
          }
        },
      ),
      { numRuns: runs(100, 5000) },
    );
  });
});

describe('a replay of a log with gaps', () => {
  /** The fact that each event lacks, or `none`. */
  const GAPS = fc.array(fc.constantFrom('none', 'none', 'time', 'status', 'digest'), {
    minLength: 40,
    maxLength: 40,
  });

  test('hits only what is hit whatever fills the gaps, and counts the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        LIMIT,
        fc.array(STEP, { maxLength: 40 }),
        GAPS,
        async (limit, steps, gaps) => {
          const entry = { name: 'limit', effect: 'audit', action: 'call', limit };
          const events = eventsOf(steps, false);
          const gapped = events.map((event, index) => {
            const { at, digest, status, ...rest } = event;
            const gap = gaps[index - 3];
            return {
              ...rest,
              ...(gap !== 'time' && at !== undefined && { at }),
              ...(gap !== 'digest' && digest !== undefined && { digest }),
              ...(status && { status: gap === 'status' ? ('unknown' as const) : status }),
            };
          });
          const lists = { floors: [], own: [await accessListOf(JSON.stringify([entry]))] };
          const full = replayedBy(lists, events);
          const { marks, result } = replayedBy(lists, gapped);
          for (const [index, mark] of [...marks].entries())
            if (mark === 'a') expect(full.marks[index]).toBe('a');
          const unknown = result.notEvaluated.reduce((sum, { calls }) => sum + calls, 0);
          const hitsOf = (text: string) => [...text].filter((mark) => mark === 'a').length;
          expect(hitsOf(full.marks)).toBeLessThanOrEqual(hitsOf(marks) + unknown);
          const evaluated = result.limits[0]?.evaluated ?? 0;
          expect(evaluated + unknown).toBe(marks.length);
        },
      ),
      { numRuns: runs(130, 5000) },
    );
  });
});
