import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DOORS, type Prepare, through } from '../support/doors.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, CARD, POLICY } from '../support/support-agent.ts';

const SECRET = 'hunter2-of-the-environment';
const ENV = `forbidden: [{ pattern: "${SECRET}", reason: "${SECRET}", severity: critical }]\nTOKEN: ${SECRET}\n- ${SECRET}\n`;

/**
 * Files in the workspace that are not part of the project: secrets of a build, and git's own
 * settings.
 */
const secrets: Prepare = async (workspace) => {
  await writeFile(join(workspace, '.env'), ENV);
  await writeFile(join(workspace, '.git', 'gate.yaml'), ENV);
  await writeFile(join(workspace, 'ignored.yaml'), ENV);
};

const LINKS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a policy', { 'agents/support/policy.yaml': '../../.env' }],
  ['a policy, to settings of git', { 'agents/support/policy.yaml': '../../.git/gate.yaml' }],
  [
    'a policy, to settings of git in capitals',
    { 'agents/support/policy.yaml': '../../.GIT/gate.yaml' },
  ],
  ['a policy, to a file that git ignores', { 'agents/support/policy.yaml': '../../ignored.yaml' }],
  ['a card', { 'agents/new/card.yaml': '../../.env' }],
  ['a tool list', { 'agents/support/tools.txt': '../../.env' }],
  ['a trace file', { 'agents/support/traces/a.jsonl': '../../../.env' }],
  ['the configuration', { '.github/card-gate.yml': '../.env' }],
  ['a folder', { 'agents/more': '../.git' }],
  [
    'a policy, through a link to the root',
    { 'agents/support/policy.yaml': '../../root/.env', root: '.' },
  ],
];

describe.each(DOORS)('through %s', (door) => {
  test.concurrent.each(
    LINKS,
  )('a link is not followed to what git does not track: %s', async (_, symlinks) => {
    const base = { ...AGENT, '.gitignore': 'ignored.yaml\n.env\n' };
    const said = await through(door, { base, symlinks }, secrets);
    expect(said.text).not.toContain(SECRET);
    expect(said.verdict).toBe(Object.keys(symlinks).includes('agents/more') ? 'pass' : 'error');
  });

  test('the control: a link to a tracked file is followed', async () => {
    const base = {
      ...AGENT,
      'shared/rules.yaml': POLICY.replace('tickets are records', 'a reason of its own').replace(
        'mcp__tickets__delete_*',
        'mcp__tickets__get_ticket',
      ),
    };
    const said = await through(
      door,
      { base, symlinks: { 'agents/support/policy.yaml': '../../shared/rules.yaml' } },
      secrets,
    );
    expect([said.verdict, said.text]).toEqual([
      'fail',
      expect.stringContaining('a reason of its own'),
    ]);
  });
});

test.concurrent('a path that leads into the folder of git is refused without any link', async () => {
  const base = {
    ...AGENT,
    '.github/card-gate.yml':
      'agents: [{ name: support, card: agents/support/card.yaml, policy: .git/gate.yaml }]\n',
  };
  const said = await through(
    'one commit deep',
    { base, head: { 'agents/support/tools.txt': 'mcp__x\n' } },
    secrets,
  );
  expect([said.verdict, said.text]).toEqual(['error', expect.not.stringContaining(SECRET)]);
});

test.concurrent('an untracked link that a step of the run makes is not followed out of the repository either', async () => {
  const link: Prepare = async (workspace) => {
    await secrets(workspace);
    const file = join(workspace, 'agents/other/policy.yaml');
    await mkdir(dirname(file), { recursive: true });
    await symlink('../../.env', file);
  };
  const said = await through(
    'one commit deep',
    { base: AGENT, head: { 'agents/other/card.yaml': CARD.replaceAll('support', 'other') } },
    link,
  );
  expect([said.verdict, said.text]).toEqual(['error', expect.not.stringContaining(SECRET)]);
});

describe('a floor in a private repository', () => {
  const floor = POLICY.replace('support-policy, scope: agent', 'private, scope: org').replace(
    'mcp__tickets__delete_*',
    SECRET,
  );
  const repositories = {
    'octo-org/private': { files: { 'policy.yaml': floor }, token: 'floor-token' },
  } as const;
  const named = 'org: { policy: octo-org/private/policy.yaml@main }\n';
  const run = async (
    scenario: Partial<Scenario>,
  ): Promise<{
    readonly asked: boolean;
    readonly text: string;
    readonly verdict: string | undefined;
  }> => {
    const inputs = { 'floor-token': 'floor-token' };
    const world = await openWorld({
      description: 'a floor',
      event: 'pull_request',
      inputs,
      repositories,
      ...scenario,
    });
    try {
      const { stdout, summary, outputs } = await world.run();
      const text =
        stdout + summary + JSON.stringify([world.standIn.comments, world.standIn.checkRuns]);
      return {
        asked: world.standIn.requests.some(({ path }) => path.includes('/octo-org/private/')),
        text,
        verdict: outputs.verdict,
      };
    } finally {
      await world.close();
    }
  };

  test.concurrent.each([
    ['one commit deep', {}],
    ['whole', { checkout: 'merge' }],
    ['pull_request_target', { event: 'pull_request_target' }],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
  ])[])('is not read where only the change names it: %s', async (_, scenario) => {
    const { asked, text } = await run({
      base: AGENT,
      head: {
        '.github/card-gate.yml': named,
        'agents/support/tools.txt': 'mcp__tickets__get_one\n',
      },
      ...scenario,
    });
    expect([asked, text]).toEqual([false, expect.not.stringContaining(SECRET)]);
  });

  test.concurrent('the control: is read where the configuration in force names it', async () => {
    const { asked } = await run({
      base: { ...AGENT, '.github/card-gate.yml': named },
      head: { 'agents/support/tools.txt': 'mcp__tickets__get_one\n' },
    });
    expect(asked).toBe(true);
  });
});

describe('evidence for a grace period', () => {
  const trace = (at: string): string =>
    `${JSON.stringify({ tool: 'mcp__crm__lookup', timestamp: at, session_id: 's' })}\n`;
  const OLD = `${JSON.stringify({ tool: 'mcp__tickets__get_ticket', timestamp: '2026-10-01T10:00:00Z', session_id: 'r' })}\n`;
  const graced = {
    ...AGENT,
    'agents/support/policy.yaml': POLICY.replace(
      'fail_open: false',
      'fail_open: false\n  grace_period_hours: 24',
    ),
  };
  const tools = { 'agents/support/tools.txt': 'mcp__tickets__get_ticket\nmcp__crm__lookup\n' };

  test.concurrent.each([
    'pull_request',
    'merge_group',
    'push',
  ])('an uncommitted trace file gives none: %s', async (event) => {
    const made: Prepare = async (workspace) => {
      await mkdir(join(workspace, 'agents/support/traces'), { recursive: true });
      await writeFile(
        join(workspace, 'agents/support/traces/made.jsonl'),
        OLD + trace('2026-11-21T11:00:00Z'),
      );
    };
    expect(
      (await through('one commit deep', { event, base: graced, head: tools }, made)).verdict,
    ).toBe('fail');
  });

  test.concurrent('the control: a committed one that the change leaves alone gives it', async () => {
    const base = {
      ...graced,
      'agents/support/traces/kept.jsonl': OLD + trace('2026-11-21T11:00:00Z'),
    };
    expect((await through('one commit deep', { base, head: tools })).verdict).not.toBe('fail');
  });

  test.concurrent('a first call that is dated in the future gives none', async () => {
    const base = {
      ...graced,
      'agents/support/traces/kept.jsonl': OLD + trace('2026-12-21T11:00:00Z'),
    };
    expect((await through('one commit deep', { base, head: tools })).verdict).toBe('fail');
  });
});
