import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Prepare, through } from '../support/doors.ts';
import { git } from '../support/scenario/git.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const ORG = POLICY.replace('support-policy, scope: agent', 'org-policy, scope: org').replace(
  'mcp__tickets__delete_*',
  'mcp__tickets__get_secret*',
);
const LAX_ORG = ORG.replace(/forbidden:.*?defaults:/s, 'forbidden: []\ndefaults:');
const LENIENT = 'fail-on: never\n';
const STRICT = 'fail-on: fail\n';

async function verdictOf(
  scenario: Partial<Scenario>,
  prepare: Prepare = async () => undefined,
): Promise<readonly [string | undefined, string | undefined]> {
  const world = await openWorld({ description: 'a change', event: 'pull_request', ...scenario });
  try {
    await prepare(world.workspace);
    const { outputs } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return [outputs.verdict, outputs.conclusion];
  } finally {
    await world.close();
  }
}

const OLD_BRANCH = [
  ['its head, whole', { checkout: 'head' }],
  ['its head, one commit deep', { checkout: 'shallow-head' }],
  ['the test merge', {}],
  ['nothing of it, on pull_request_target', { event: 'pull_request_target' }],
] as const satisfies readonly (readonly [string, Partial<Scenario>])[];

describe('a branch that main has left behind, of which is checked out', () => {
  test.concurrent.each(
    OLD_BRANCH,
  )('%s: the configuration of main as it is now decides', async (_, scenario) => {
    const change: Partial<Scenario> = {
      base: { ...AGENT, '.github/card-gate.yml': LENIENT },
      ahead: { '.github/card-gate.yml': STRICT },
      head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
    };
    expect(await verdictOf({ ...change, ...scenario })).toEqual(['fail', 'failure']);
  });

  test.concurrent.each(
    OLD_BRANCH,
  )('%s: the floor of main as it is now holds', async (_, scenario) => {
    const change: Partial<Scenario> = {
      base: { ...AGENT, 'org/policy.yaml': LAX_ORG },
      ahead: { 'org/policy.yaml': ORG },
      head: { 'agents/support/tools.txt': `${TOOLS}mcp__tickets__get_secret_note\n` },
    };
    expect(await verdictOf({ ...change, ...scenario })).toEqual(['fail', 'failure']);
  });

  test.concurrent.each(
    OLD_BRANCH,
  )('%s: to take the floor of main as it is now out of the configuration widens', async (_, scenario) => {
    const change: Partial<Scenario> = {
      base: {
        ...AGENT,
        'x/o.yaml': LAX_ORG,
        '.github/card-gate.yml': 'widening: fail\norg: { policy: x/o.yaml }\n',
      },
      ahead: { 'x/o.yaml': ORG },
      head: { '.github/card-gate.yml': 'widening: fail\n' },
    };
    expect(await verdictOf({ ...change, ...scenario })).toEqual(['fail', 'failure']);
    // As a control, an old branch that changes another part of the configuration does not widen.
    const other = {
      ...change,
      head: {
        '.github/card-gate.yml': 'widening: fail\norg: { policy: x/o.yaml }\nmin-coverage: 50\n',
      },
    };
    expect(await verdictOf({ ...other, ...scenario })).toEqual(['pass', 'success']);
  });

  test.concurrent.each(
    OLD_BRANCH,
  )('%s: later changes of main do not count as its own', async (_, scenario) => {
    const change: Partial<Scenario> = {
      base: { ...AGENT, '.github/card-gate.yml': 'widening: fail\n' },
      ahead: {
        'agents/support/policy.yaml': POLICY.replace('mcp__mail__send_reply', 'mcp__mail__*'),
      },
      head: { 'readme.md': 'more\n' },
    };
    expect(await verdictOf({ ...change, ...scenario })).toEqual(['pass', 'success']);
  });

  test.concurrent('by refs that inputs name: the configuration of the named branch as it is now decides', async () => {
    const change: Partial<Scenario> = {
      event: 'workflow_run',
      base: { ...AGENT, '.github/card-gate.yml': LENIENT },
      ahead: { '.github/card-gate.yml': STRICT },
      head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
      inputs: { 'base-ref': 'main', 'head-ref': '{{head}}' },
    };
    expect(await verdictOf(change)).toEqual(['fail', 'failure']);
  });
});

describe('a floor that the change loosens', () => {
  const change: Partial<Scenario> = {
    base: { ...AGENT, 'org/policy.yaml': ORG, '.github/card-gate.yml': 'widening: allow\n' },
    head: {
      'org/policy.yaml': LAX_ORG,
      'agents/support/tools.txt': `${TOOLS}mcp__tickets__get_secret_note\n`,
    },
  };

  test.concurrent.each([
    'one commit deep',
    'whole checkout',
    'pull_request_target',
    'check --base',
  ] as const)('still holds for what the same change adds: %s', async (door) => {
    expect((await through(door, change)).verdict).toBe('fail');
  });

  test.concurrent('the control: without the floor the tool is allowed', async () => {
    const base = { ...AGENT, 'org/policy.yaml': LAX_ORG };
    expect((await through('one commit deep', { base, head: change.head! })).verdict).toBe('pass');
  });
});

describe('names of commits', () => {
  const tagged =
    (name: string): Prepare =>
    async (workspace) => {
      await git(workspace, ['tag', name, 'HEAD']);
    };

  test.concurrent.each([
    ['main', 'whole checkout'],
    ['origin/main', 'whole checkout'],
  ] as const)('a tag %s is not taken for the branch main: %s', async (tag, door) => {
    const change: Partial<Scenario> = {
      base: AGENT,
      head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
      inputs: { 'base-ref': 'main' },
    };
    expect((await through(door, change, tagged(tag))).verdict).toBe('fail');
  });

  test.concurrent('a plain tag is not a commit to compare with', async () => {
    const change: Partial<Scenario> = {
      base: AGENT,
      head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
      inputs: { 'base-ref': 'v1' },
    };
    expect((await through('whole checkout', change, tagged('v1'))).verdict).toBe('error');
  });
});

describe('another commit is checked out', () => {
  const VIOLATION: Partial<Scenario> = {
    base: AGENT,
    head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
  };
  const back: Prepare = async (workspace) => {
    await git(workspace, ['checkout', '--quiet', '--detach', 'HEAD~1']);
  };
  // A fetched branch that undoes the changes of the pull request.
  const stacked: Prepare = async (workspace) => {
    await writeFile(join(workspace, 'agents/support/tools.txt'), TOOLS);
    await git(workspace, ['commit', '--quiet', '--all', '-m', 'undo']);
    await git(workspace, ['update-ref', 'refs/remotes/origin/stacked', 'HEAD']);
  };

  test.concurrent.each([
    ['a pull request: the base branch', { checkout: 'base' }, undefined],
    ['a pull request: the base branch, one commit deep', { checkout: 'shallow-base' }, undefined],
    ['a pull request: another branch on top of it', { checkout: 'head' }, stacked],
    ['a merge group: the base branch', { event: 'merge_group', checkout: 'base' }, undefined],
    [
      'a merge group: the base branch, one commit deep',
      { event: 'merge_group', checkout: 'shallow-base' },
      undefined,
    ],
    [
      'a merge group: the head of the pull request alone',
      { event: 'merge_group', checkout: 'head', ahead: { 'readme.md': 'ahead\n' } },
      undefined,
    ],
    ['a push: the commit before it', { event: 'push', checkout: 'head' }, back],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
    Prepare | undefined,
  ])[])('on %s: is an error', async (_, scenario, prepare) => {
    expect(await verdictOf({ ...VIOLATION, ...scenario }, prepare)).toEqual(['error', 'failure']);
  });

  test.concurrent.each([
    ['a pull request', {}],
    ['a pull request, its head', { checkout: 'shallow-head' }],
    ['a merge group', { event: 'merge_group' }],
    ['a push', { event: 'push' }],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
  ])[])('the control: on %s, the commit of the event is checked', async (_, scenario) => {
    expect(await verdictOf({ ...VIOLATION, ...scenario })).toEqual(['fail', 'failure']);
  });
});

describe('a commit that the run makes on top of the event’s', () => {
  const committing =
    (files: Readonly<Record<string, string>>): Prepare =>
    async (workspace) => {
      for (const [file, text] of Object.entries(files))
        await writeFile(join(workspace, file), text);
      await git(workspace, ['add', '--all']);
      await git(workspace, ['commit', '--quiet', '-m', 'in the run']);
    };
  const change: Partial<Scenario> = { base: AGENT, head: { 'readme.md': 'more\n' } };

  test.concurrent.each([
    ['one commit deep', {}],
    ['whole', { checkout: 'merge' }],
    ['its head', { checkout: 'shallow-head' }],
    ['of a merge group', { event: 'merge_group' }],
    ['of a push', { event: 'push' }],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
  ])[])('is checked too: %s', async (_, scenario) => {
    expect(
      await verdictOf(
        { ...change, ...scenario },
        committing({ 'agents/support/tools.txt': FORBIDDEN_TOOLS }),
      ),
    ).toEqual(['fail', 'failure']);
    expect(
      await verdictOf({ ...change, ...scenario }, committing({ 'readme.md': 'formatted\n' })),
    ).toEqual(['pass', 'success']);
  });

  test.concurrent('and so is what it leaves uncommitted', async () => {
    const edit: Prepare = (workspace) =>
      writeFile(join(workspace, 'agents/support/tools.txt'), FORBIDDEN_TOOLS);
    expect(await verdictOf(change, edit)).toEqual(['fail', 'failure']);
  });
});

describe('a merge queue with two changes queued', () => {
  test.concurrent('compares each with what is queued before it', async () => {
    // The merge group of the second change: main, the first change, and then the second.
    const scenario: Partial<Scenario> = {
      event: 'merge_group',
      base: AGENT,
      ahead: { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') },
      head: { 'readme.md': 'second\n' },
    };
    expect(await verdictOf(scenario)).toEqual(['pass', 'success']);
    expect(
      await verdictOf({ ...scenario, head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } }),
    ).toEqual(['fail', 'failure']);
  });
});
