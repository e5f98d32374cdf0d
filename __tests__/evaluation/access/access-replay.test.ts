import { expect, test } from '@jest/globals';
import { AccessReplay } from '../../../src/evaluation/access/access-replay.ts';
import { Replay } from '../../../src/evaluation/history/replay.ts';
import type { OperationEvent } from '../../../src/model/session-event.ts';
import { ownList } from '../../support/access-lists.ts';
import { agentOf } from '../../support/evaluated.ts';

const delegation = (target: string, order: number): OperationEvent => ({
  kind: 'delegate',
  target,
  session: 's',
  order,
});

/**
 * Returns a replay of delegations against a list that denies them all. Those to `root` are
 * critical.
 */
async function replayed(targets: readonly string[]) {
  const access = await ownList({
    policies: [
      { name: 'root', effect: 'deny', action: 'delegate', resource: 'root', severity: 'critical' },
      { name: 'others', effect: 'deny', action: 'delegate', severity: 'low' },
    ],
  });
  const replay = new AccessReplay({ name: 'main', access }, false);
  for (const [order, target] of targets.entries())
    replay.operation(delegation(target, order), 'a file');
  return replay.finish();
}

test('a worse denial is found behind any number of others, and none is lost', async () => {
  const targets = Array.from({ length: 3000 }, (_, index) => `agent-${index}`);
  const { denied, deniedCount } = await replayed([...targets, 'root', 'root']);
  expect(deniedCount).toBe(3002);
  expect(denied.reduce((sum, { calls }) => sum + calls, 0)).toBe(3002);
  expect(denied).toHaveLength(1002);
  expect(denied.at(-1)).toMatchObject({ resource: 'root', calls: 2 });
  expect(denied.at(-1)?.decision.decidedBy?.entry.severity).toBe('critical');
});

test('a resource that has a group keeps it beyond the maximum', async () => {
  const targets = Array.from({ length: 1000 }, (_, index) => `agent-${index}`);
  const { denied } = await replayed([...targets, 'agent-0', 'agent-1000', 'agent-1001']);
  expect(denied).toHaveLength(1001);
  expect([denied[0]?.calls, denied.at(-1)?.calls]).toEqual([2, 2]);
});

test.each([
  ['of this agent', true, 'main', true],
  ['of another agent', true, 'other', false],
  ['without an agent, in a shared source', true, undefined, false],
  ['without an agent, in a source of its own', false, undefined, true],
  ['of another card', false, 'other', false],
])('an operation %s counts as its trace: %#', async (_, shared, agent, counts) => {
  const access = await ownList({ policies: [{ name: 'a', effect: 'audit' }] });
  const replay = new Replay({
    agent: { ...(await agentOf({})), name: 'main', access },
    ids: new Set(['main']),
    aliases: new Map(),
  });
  const source = { name: 'a file', agentIds: 'card', shared, evidence: false } as const;
  replay.from(source).operation?.({ ...delegation('x', 0), ...(agent && { agent }) });
  expect(replay.access?.hasOperations()).toBe(counts);
  expect(replay.access?.hasOperations('a file')).toBe(counts);
  expect(replay.access?.hasOperations('another file')).toBe(false);
});
