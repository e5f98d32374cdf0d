import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { LOST_COMMIT, NO_COMMIT } from './events.ts';
import type { Scenario } from './scenario.ts';
import { openTrial } from './trial.ts';
import type { World } from './world.ts';

const trial = openTrial();
afterEach(trial.closeWorlds);
afterAll(trial.remove);

let world: World;

describe('the event', () => {
  const eventOf = async (
    changes: Partial<Scenario>,
  ): Promise<Record<string, Record<string, unknown>>> => {
    world = await trial.open(changes);
    return world.event as Record<string, Record<string, unknown>>;
  };

  test.each([
    'opened',
    'synchronize',
    'closed',
    'reopened',
    'labeled',
  ])('pull_request %s names our commits', async (action) => {
    const event = await eventOf({ action, labels: ['approved'], draft: true });
    const { base, head, merge } = world.history;
    const repo = expect.objectContaining({ full_name: 'octo-org/agents', fork: false });
    expect(event).toMatchObject({
      action,
      number: 7,
      repository: {
        full_name: 'octo-org/agents',
        default_branch: 'main',
        owner: { login: 'octo-org' },
      },
      pull_request: {
        number: 7,
        draft: true,
        state: action === 'closed' ? 'closed' : 'open',
        labels: [{ name: 'approved' }],
        merge_commit_sha: merge,
        base: { sha: base, ref: 'main', repo },
        head: { sha: head, ref: 'feature', label: 'octo-org:feature', repo },
      },
    });
    expect(JSON.stringify(event)).not.toMatch(/Codertocat\/Hello-World|octo-repo/);
  });

  test('of a fork has another head repository, of Dependabot another actor', async () => {
    expect(await eventOf({ fork: true })).toMatchObject({
      sender: { login: 'contributor' },
      pull_request: {
        head: { repo: { full_name: 'contributor/agents', fork: true } },
        base: { repo: { full_name: 'octo-org/agents', fork: false } },
      },
    });
    expect(await eventOf({ dependabot: true })).toMatchObject({
      sender: { login: 'dependabot[bot]', type: 'Bot' },
      pull_request: {
        user: { login: 'dependabot[bot]' },
        head: { repo: { full_name: 'octo-org/agents' } },
      },
    });
  });

  test.each([
    ['update', {}],
    ['forced', { before: LOST_COMMIT, forced: true }],
    ['new-branch', { before: NO_COMMIT, created: true, ref: 'refs/heads/feature' }],
    ['tag', { before: NO_COMMIT, created: true, ref: 'refs/tags/v1' }],
    ['deleted', { after: NO_COMMIT, deleted: true, head_commit: null, ref: 'refs/heads/feature' }],
  ] as const)('push can be %s', async (push, expected) => {
    const event = await eventOf({ event: 'push', push });
    const { base, head } = world.history;
    const update = {
      before: base,
      after: head,
      created: false,
      deleted: false,
      forced: false,
      ref: 'refs/heads/main',
    };
    const before = push === 'deleted' ? { before: head } : {};
    expect(event).toMatchObject({ ...update, ...before, ...expected });
  });

  test('of the others has what the gate reads, and may be changed', async () => {
    expect(await eventOf({ event: 'merge_group' })).toMatchObject({
      merge_group: {
        base_sha: world.history.main,
        head_sha: world.history.merge,
        head_ref: world.history.ref,
        base_ref: 'refs/heads/main',
      },
    });
    expect(await eventOf({ event: 'schedule' })).toMatchObject({
      schedule: '0 6 * * 1',
      repository: { full_name: 'octo-org/agents' },
    });
    const dispatch = await eventOf({
      event: 'workflow_dispatch',
      payload: { inputs: { commit: '{{base}}' } },
    });
    expect(dispatch).toMatchObject({
      ref: 'refs/heads/main',
      inputs: { commit: world.history.base },
    });
    expect(await eventOf({ event: 'workflow_run' })).toMatchObject({
      action: 'completed',
      workflow_run: { head_sha: world.history.head },
    });
    expect(await eventOf({ event: 'issue_comment' })).toMatchObject({
      action: 'created',
      issue: { number: 7, pull_request: {} },
    });
    expect(await eventOf({ event: 'made_up' })).toMatchObject({
      repository: { full_name: 'octo-org/agents' },
    });
  });
});
