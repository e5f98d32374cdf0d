import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/finding/finding.ts';
import { fingerprintOf } from '../../../src/finding/fingerprint.ts';
import { markNew } from '../../../src/run/gate-policy/new-findings.ts';
import { findingAbout } from '../../support/sample-agents.ts';

const NONE = { files: new Map<string, string>(), agents: new Map<string, string>() };

describe('what is new', () => {
  test('is what the base lacks', async () => {
    const [a, b] = [await findingAbout('a'), await findingAbout('b')];
    expect(markNew([a, b], [b], NONE).map(({ isNew }) => isNew)).toEqual([true, false]);
    expect(markNew([a], [], NONE).map(({ isNew }) => isNew)).toEqual([true]);
  });

  test('is one of two where base has one', async () => {
    const a = await findingAbout('a');
    expect(markNew([a, { ...a }], [a], NONE).map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  test('is what got worse, and not what only differs in its words', async () => {
    const a = await findingAbout('a');
    const all: readonly Finding[] = [
      { ...a, severity: 'error' },
      { ...a, message: 'in 2 days' },
    ];
    expect(markNew(all, [a, a], NONE).map(({ isNew }) => isNew)).toEqual([true, false]);
  });

  test('is found by a step only where the finding does not state it itself', async () => {
    const a = await findingAbout('a', { isNew: true });
    expect(markNew([a], [a], NONE)).toEqual([a]);
  });

  test('is nothing of an agent that has another name now, nor of a file', async () => {
    const renames = {
      files: new Map([['old.yaml', 'new.yaml']]),
      agents: new Map([['desk', 'support']]),
    };
    const base = [
      await findingAbout('a', { agent: 'desk' }),
      await findingAbout('b', {}, 'old.yaml'),
    ];
    const head = [
      await findingAbout('a', { agent: 'support' }),
      await findingAbout('b', {}, 'new.yaml'),
    ];
    expect(markNew(head, base, renames).map(({ isNew }) => isNew)).toEqual([false, false]);
    // An agent that takes over a former name does not take over its findings.
    expect(
      markNew([await findingAbout('a', { agent: 'desk' })], base, renames).map(
        ({ isNew }) => isNew,
      ),
    ).toEqual([true]);
  });

  test('is never hidden: of each kind at most as many are old as the base has, and all others are new', async () => {
    const some = await Promise.all(
      ['a', 'b', 'a"', 'a,b'].flatMap((text) => [
        findingAbout(text),
        findingAbout(text, { agent: 'x' }),
        findingAbout(text, { tool: 't' }),
      ]),
    );
    const several = fc.array(fc.constantFrom(...some), { maxLength: 20 });
    const count = (all: readonly Finding[], key: string): number =>
      all.filter((one) => fingerprintOf(one) === key).length;
    fc.assert(
      fc.property(several, several, (head, base) => {
        const marked = markNew(head, base, NONE);
        expect(marked.map(({ isNew: _, ...rest }) => rest)).toEqual(head);
        for (const key of new Set(head.map((one) => fingerprintOf(one)))) {
          const old = count(
            marked.filter(({ isNew }) => isNew === false),
            key,
          );
          expect(old).toBe(Math.min(count(base, key), count(head, key)));
        }
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
