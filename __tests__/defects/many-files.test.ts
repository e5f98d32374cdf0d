import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '../support/scenario/run-action.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import {
  AGENT,
  CARD,
  FORBIDDEN_TOOLS,
  POLICY,
  TOOLS,
  VIOLATION,
} from '../support/support-agent.ts';

/** Returns this many files that the gate ignores. */
function documents(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `docs/page-${String(index).padStart(5, '0')}.md`,
      `${index}\n`,
    ]),
  );
}

async function inWorld(
  changes: Partial<Scenario>,
  work: (world: World, result: ActionResult) => void,
): Promise<void> {
  const world = await openWorld({ ...VIOLATION, ...changes });
  try {
    const result = await world.run();
    expect(world.standIn.problems).toEqual([]);
    work(world, result);
  } finally {
    await world.close();
  }
}

const listings = ({ standIn }: World): readonly string[] =>
  standIn.requests.flatMap(({ method, path }) =>
    /\/compare\/|\/pulls\/7\/files/.test(path)
      ? [`${method} ${path.replace(/.*\/(compare|files).*?(&page=\d+)?$/, '$1$2')}`]
      : [],
  );

/** An untouched agent next to the changed one. */
const BILLING = {
  'agents/billing/card.yaml': CARD,
  'agents/billing/policy.yaml': POLICY,
  'agents/billing/tools.txt': TOOLS,
};

describe('a pull request of many files', () => {
  // Like GitHub, the stand-in lists changed files by name, so "zz" comes after all documents. Large
  // numbers of files are removed rather than added, so that no working copy has to contain them.
  const late = { 'zz/card.yaml': CARD, 'zz/policy.yaml': POLICY, 'zz/tools.txt': TOOLS };

  test.concurrent('of 299: the comparison names them all', () =>
    inWorld(
      {
        base: { ...BILLING, ...late },
        head: { ...documents(298), 'zz/tools.txt': FORBIDDEN_TOOLS },
      },
      (world, { outputs }) => {
        expect(listings(world)).toEqual(['GET compare']);
        expect(outputs).toMatchObject({ verdict: 'fail', agents: '1' });
      },
    ));

  test.concurrent('of more than 300: every page of its own files is read, because the comparison is cut', () =>
    inWorld(
      {
        base: { ...BILLING, ...late },
        head: { ...documents(340), 'zz/tools.txt': FORBIDDEN_TOOLS },
      },
      (world, { outputs }) => {
        expect(listings(world)).toEqual([
          'GET compare',
          'GET files&page=1',
          'GET files&page=2',
          'GET files&page=3',
          'GET files&page=4',
        ]);
        expect(outputs).toMatchObject({ verdict: 'fail', agents: '1', violations: '1' });
      },
    ));

  test.concurrent('of more than 3,000: everything is checked, and a notice reports it', () =>
    inWorld(
      {
        base: { ...BILLING, ...late, ...documents(3050) },
        head: { 'zz/tools.txt': FORBIDDEN_TOOLS },
        removed: Object.keys(documents(3050)),
      },
      (world, { outputs, stdout, exitCode }) => {
        expect(exitCode).toBe(1);
        expect(outputs).toMatchObject({ verdict: 'fail', agents: '2', violations: '1' });
        expect(stdout).toMatch(/^notice: .*3,000.*everything is checked/m);
        expect(world.standIn.comments[0]!.body).toContain('3,000');
      },
    ));

  test.concurrent('of more than 3,000 in a whole checkout: git names them all', () =>
    inWorld(
      {
        base: { ...BILLING, ...late, ...documents(3050) },
        head: { 'zz/tools.txt': FORBIDDEN_TOOLS },
        removed: Object.keys(documents(3050)),
        checkout: 'merge',
      },
      (world, { outputs }) => {
        expect(listings(world)).toEqual([]);
        expect(outputs).toMatchObject({ verdict: 'fail', agents: '1' });
      },
    ));

  test.concurrent('on a push of more than 300: everything is checked', () =>
    inWorld(
      {
        event: 'push',
        base: { ...BILLING, ...AGENT },
        head: { ...documents(310), 'agents/support/tools.txt': FORBIDDEN_TOOLS },
      },
      (world, { outputs }) => {
        expect(listings(world)).toEqual(['GET compare']);
        expect(outputs).toMatchObject({ verdict: 'fail', agents: '2' });
      },
    ));
});

describe('a repository of many agents', () => {
  const agents: Record<string, string> = {};
  for (let index = 0; index < 120; index += 1)
    Object.assign(agents, {
      [`agents/a${index}/card.yaml`]: CARD.replace('agent_id: support', `agent_id: a${index}`),
      [`agents/a${index}/policy.yaml`]: POLICY,
      [`agents/a${index}/tools.txt`]: FORBIDDEN_TOOLS,
    });

  test.concurrent('is audited whole, and the summary names every agent', () =>
    inWorld({ event: 'schedule', base: agents, head: {} }, (_, { outputs, summary, exitCode }) => {
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ verdict: 'fail', agents: '120', violations: '120' });
      for (let index = 0; index < 120; index += 1) expect(summary).toContain(`a${index}`);
    }));

  test.concurrent('costs no more requests where one of them changes', () =>
    inWorld({ base: agents, head: { 'agents/a7/tools.txt': TOOLS } }, (world, { outputs }) => {
      expect(outputs).toMatchObject({ verdict: 'pass', agents: '1' });
      expect(world.standIn.requests.length).toBeLessThanOrEqual(6);
    }));
});
