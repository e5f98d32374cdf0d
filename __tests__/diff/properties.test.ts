import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, type Direction, LEVEL_WORDS, wordOf } from '../../src/diff/change.ts';
import { alignmentPolicy } from '../../src/evaluation/decision/alignment.ts';
import { compileDecisions } from '../../src/evaluation/decision/decide.ts';
import { rankOf } from '../../src/model/decision.ts';
import { agentOf } from '../support/evaluated.ts';
import { runs } from '../support/runs.ts';
import { compared, evaluatedLevel } from './compared.ts';
import { agent, NAMES, pair, textsOf } from './random-agents.ts';

const SEED = { seed: 20261122 };

/** Some names of every length, the same in each run. */
const SOME = NAMES.filter((_, index) => index < 39 || index % 7 === 0);

describe('the level of a name', () => {
  test('is what evaluating the agent with that tool gives', async () => {
    await fc.assert(
      fc.asyncProperty(agent, async (one) => {
        const made = await agentOf(textsOf(one));
        const decide = compileDecisions(alignmentPolicy(made));
        for (const name of SOME)
          expect(`${name} ${wordOf(decide(name))}`).toBe(`${name} ${evaluatedLevel(made, name)}`);
      }),
      { ...SEED, numRuns: runs(50, 400) },
    );
  }, 60_000);
});

describe('the change of permissions for tools', () => {
  test('is what trying every short name finds, for each pair of levels, with an example that shows it', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([base, head]) => {
        const { changes } = await compared(textsOf(base), textsOf(head));
        const [baseAgent, headAgent] = [await agentOf(textsOf(base)), await agentOf(textsOf(head))];
        const names = changes.filter(({ kind }) => kind === 'names');
        for (const { before, after, example, direction } of names) {
          expect([
            evaluatedLevel(baseAgent, example!),
            evaluatedLevel(headAgent, example!),
          ]).toEqual([before, after]);
          expect(direction).toBe(
            LEVEL_WORDS.indexOf(before as never) < LEVEL_WORDS.indexOf(after as never)
              ? 'widens'
              : 'narrows',
          );
        }
        const found = new Set(names.map(({ before, after }) => `${before} > ${after}`));
        const [ofBase, ofHead] = [baseAgent, headAgent].map((one) =>
          compileDecisions(alignmentPolicy(one)),
        );
        for (const name of NAMES) {
          const [before, after] = [wordOf(ofBase!(name)), wordOf(ofHead!(name))];
          if (before !== after) expect([...found]).toContain(`${before} > ${after}`);
        }
      }),
      { ...SEED, numRuns: runs(50, 400) },
    );
  }, 60_000);

  test('names every rule and trigger that has a part in it', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([base, head]) => {
        const [baseAgent, headAgent] = [await agentOf(textsOf(base)), await agentOf(textsOf(head))];
        const [ofBase, ofHead] = [baseAgent, headAgent].map((one) =>
          compileDecisions(alignmentPolicy(one)),
        );
        if (alignmentPolicy(headAgent).otherwise.kind === 'ungoverned') return;
        const { changes } = await compared(textsOf(base), textsOf(head));
        const found = new Set(
          changes.filter(({ kind }) => kind === 'names').map(({ subject }) => subject),
        );
        const widened = SOME.map((name) => [ofBase!(name), ofHead!(name)] as const).filter(
          ([before, after]) => rankOf(before) < rankOf(after),
        );
        for (const [before, after] of widened) {
          for (const limit of before.limits) {
            if (rankOf(limit) >= rankOf(after)) continue;
            const text =
              limit.kind === 'forbidden'
                ? `tools that "${limit.forbidden.pattern.text}" matches`
                : 'trigger';
            expect([...found].some((subject) => subject.includes(text))).toBe(true);
          }
        }
      }),
      { ...SEED, numRuns: runs(50, 400) },
    );
  }, 60_000);

  test('the looser questions give the same directions', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([base, head]) => {
        const exact = await compared(textsOf(base), textsOf(head));
        const bounded = await compared(textsOf(base), textsOf(head), { stateLimit: 12 });
        const directions = (changes: readonly Change[]) =>
          new Set(changes.filter(({ kind }) => kind === 'names').map(({ direction }) => direction));
        const some = directions(bounded.changes);
        if (bounded.changes.some(({ undecided }) => undecided)) expect(some).toContain('widens');
        else expect(some).toEqual(directions(exact.changes));
      }),
      { ...SEED, numRuns: runs(50, 300) },
    );
  }, 60_000);
});

describe('a comparison', () => {
  const reverse: Readonly<Record<Direction, Direction>> = {
    widens: 'narrows',
    narrows: 'widens',
    neutral: 'neutral',
  };
  const row = ({ direction, kind, subject, before, after, tools, noEffect }: Change): string =>
    JSON.stringify([
      direction,
      kind === 'card-added' ? 'card-removed' : kind,
      subject,
      before,
      after,
      tools,
      noEffect ?? false,
    ]);

  test('reports the reverse, change by change, when base and head swap', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([base, head]) => {
        const tools = ['a', 'ab', 'bza', 'zz'];
        const [one, two] = [
          { ...textsOf(base), tools },
          { ...textsOf(head), tools },
        ];
        const there = await compared(one, two);
        const back = await compared(two, one);
        const turned = back.changes.map((change) =>
          row({
            ...change,
            direction: reverse[change.direction],
            before: change.after,
            after: change.before,
          }),
        );
        expect(there.changes.map(row).sort()).toEqual(turned.sort());
      }),
      { ...SEED, numRuns: runs(50, 400) },
    );
  }, 60_000);

  test('finds nothing where a file is rewritten: reordered, renamed, said twice, in another syntax', async () => {
    await fc.assert(
      fc.asyncProperty(agent, fc.integer(), async (one, seed) => {
        const turned = <T>(list: readonly T[]): readonly T[] =>
          seed % 2 ? list.toReversed() : [...list, ...list.slice(0, 1)];
        const {
          capability_mappings: mappings,
          forbidden,
          escalation_triggers: triggers,
          defaults,
        } = one.policy;
        const again = {
          ...one,
          ...(one.bounded && { bounded: turned(one.bounded) }),
          forbidden: turned(one.forbidden),
          policy: {
            ...(defaults && { defaults: Object.fromEntries(Object.entries(defaults).reverse()) }),
            ...(triggers && {
              escalation_triggers: turned(triggers).map((trigger) => ({
                ...trigger,
                reason: 'other words',
              })),
            }),
            ...(forbidden && {
              forbidden: turned(forbidden).map((rule) => ({ ...rule, reason: 'other words' })),
            }),
            ...(mappings && {
              capability_mappings: Object.fromEntries(
                Object.entries(mappings).map(([name, { tools, card_actions }]) => [
                  `renamed ${name}`,
                  { card_actions: turned(card_actions), tools: turned(tools) },
                ]),
              ),
            }),
          },
        };
        const { direction, changes } = await compared(textsOf(one), {
          ...textsOf(again),
          syntax: 'json',
        });
        expect({ direction, changes }).toEqual({ direction: 'neutral', changes: [] });
      }),
      { ...SEED, numRuns: runs(50, 300) },
    );
  }, 60_000);
});
