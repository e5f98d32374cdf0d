import { expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, POLICY } from '../support/support-agent.ts';

const LABELS = 'GET /repos/octo-org/agents/issues/7/labels';

/** A pull request that grants the agent new tools, and that fails without a label. */
const WIDENING: Scenario = {
  description: 'a pattern is added',
  event: 'pull_request',
  base: AGENT,
  head: {
    'agents/support/policy.yaml': POLICY.replace(
      '"mcp__tickets__get_*"',
      '"mcp__tickets__get_*", "mcp__tickets__list_*"',
    ),
  },
  inputs: { widening: 'fail', 'widening-label': 'more-power' },
};

test.each([
  'pull_request',
  'pull_request_target',
])('a label that is added and removed between runs counts as it is at each of them, on %s', async (event) => {
  const world = await openWorld({ ...WIDENING, event });
  try {
    const seen: (readonly [number | null, boolean])[] = [];
    for (const [index, labels] of [[], ['more-power'], ['docs']].entries()) {
      world.standIn.setLabels(7, labels);
      const { exitCode } = await world.run({ run: { number: 12 + index } });
      const [body, ...more] = world.standIn.comments.map((comment) => comment.body);
      expect(more).toEqual([]);
      seen.push([exitCode, body!.split('\n')[1]!.startsWith('❌')]);
    }
    expect(seen).toEqual([
      [1, true],
      [0, false],
      [1, true],
    ]);
    expect(
      world.standIn.requests.filter(({ method, path }) => `${method} ${path}`.startsWith(LABELS)),
    ).toHaveLength(3);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
  }
});

test('the last of the hundred labels that a pull request may have is found', async () => {
  const world = await openWorld({
    ...WIDENING,
    labels: [...Array.from({ length: 99 }, (_, index) => `label-${index}`), 'more-power'],
  });
  try {
    expect((await world.run()).exitCode).toBe(0);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
  }
});
