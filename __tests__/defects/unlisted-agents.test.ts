import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const CONFIG = '.github/card-gate.yml';
/** The policy without its forbidden rule and with all mail allowed. */
const LOOSE = POLICY.replace('"mcp__mail__send_reply"', '"mcp__mail__*"');
const DESK_CARD = CARD.replace('agent_id: support', 'agent_id: desk').replace(
  'ac-support',
  'ac-desk',
);

/** An agent whose files have unusual names, so that only the configuration finds it. */
const DESK: FileTree = {
  'desk/who.yaml': DESK_CARD,
  'desk/what.yaml': POLICY,
  'desk/list.txt': TOOLS,
};
const LISTING =
  '{ name: desk, card: desk/who.yaml, policy: desk/what.yaml, tools: [desk/list.txt] }';
const config = (...agents: readonly string[]): string =>
  `agents:\n${agents.map((agent) => `  - ${agent}\n`).join('')}`;
const listed: FileTree = { ...DESK, [CONFIG]: config(LISTING) };
const both: FileTree = { ...listed, ...AGENT };

interface Expected {
  readonly verdict: 'pass' | 'warn' | 'fail' | 'error';
  readonly widened: '' | 'true' | 'false';
  readonly agents?: string;
  readonly said?: string;
}

async function verdictOf(
  changes: Partial<Scenario>,
): Promise<Expected & { readonly log: string; readonly everywhere: string }> {
  const world = await openWorld({ description: 'a change', event: 'pull_request', ...changes });
  try {
    const { outputs, stdout, summary } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    const comments = world.standIn.comments.map(({ body }) => body).join('\n');
    const { verdict, widened = '', agents } = outputs as Record<string, string>;
    return {
      verdict: verdict as Expected['verdict'],
      widened: widened as '',
      agents: agents!,
      log: stdout,
      everywhere: `${stdout}${summary}${comments}`,
    };
  } finally {
    await world.close();
  }
}

type Case = readonly [string, Partial<Scenario>, Expected];

/**
 * Changes that must not pass, because a configuration lists other agents or no longer lists this
 * one.
 */
const BLOCKED: readonly Case[] = [
  [
    'the control: an agent of a repository without configuration gets a forbidden tool',
    { base: AGENT, head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    { verdict: 'fail', widened: 'false' },
  ],
  [
    'an agent that is not listed gets a forbidden tool',
    { base: both, head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    { verdict: 'fail', widened: 'false', agents: '1' },
  ],
  [
    'an agent that is not listed is widened',
    {
      base: { ...both, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      head: { 'agents/support/policy.yaml': LOOSE },
    },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the other card of the folder of a listed agent gets a forbidden tool',
    {
      base: {
        ...listed,
        'desk/mail.card.yaml': CARD,
        'desk/mail.policy.yaml': POLICY,
        'desk/mail.tools.txt': TOOLS,
      },
      head: { 'desk/mail.tools.txt': FORBIDDEN_TOOLS },
    },
    { verdict: 'fail', widened: 'false' },
  ],
  [
    'the policy of an agent is named by another, and its card is widened',
    {
      base: {
        ...both,
        [CONFIG]: `widening: fail\n${config(LISTING.replace('desk/what', 'agents/support/policy').replace('what', 'policy'))}`,
      },
      head: { 'agents/support/card.yaml': CARD.replace('[issue_refund]', '[]') },
    },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the head takes an agent off the list, and gives it a forbidden tool',
    { base: listed, head: { [CONFIG]: 'min-coverage: 0\n', 'desk/list.txt': FORBIDDEN_TOOLS } },
    {
      verdict: 'fail',
      widened: 'true',
      said: 'removes the agent \\"desk\\" from the configuration but keeps its files',
    },
  ],
  [
    'the head removes the configuration, and gives the listed agent a forbidden tool',
    { base: listed, removed: [CONFIG], head: { 'desk/list.txt': FORBIDDEN_TOOLS } },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the head lists a copy of the agent, and widens the files in use',
    {
      base: { ...listed, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      head: {
        'copy/who.yaml': DESK_CARD,
        'copy/what.yaml': POLICY,
        'copy/list.txt': TOOLS,
        [CONFIG]: `widening: fail\n${config(LISTING.replaceAll('desk/', 'copy/'))}`,
        'desk/what.yaml': LOOSE,
      },
    },
    { verdict: 'fail', widened: 'true', said: 'desk (as listed in the base)' },
  ],
  [
    'the head lists a copy of the policy, and widens the one in use',
    {
      base: { ...listed, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      head: {
        'copy/what.yaml': POLICY,
        [CONFIG]: `widening: fail\n${config(LISTING.replace('desk/what', 'copy/what'))}`,
        'desk/what.yaml': LOOSE,
      },
    },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the head names the card of the agent among the traces of another',
    {
      base: both,
      head: {
        [CONFIG]: config(
          '{ name: support, card: agents/support/card.yaml, policy: agents/support/policy.yaml, traces: { files: [desk/who.yaml] }, tools: [agents/support/tools.txt] }',
        ),
        'desk/list.txt': FORBIDDEN_TOOLS,
      },
    },
    { verdict: 'error', widened: 'true' },
  ],
  [
    'the head lists another agent under the name, and gives the old one a forbidden tool',
    {
      base: {
        ...listed,
        ...Object.fromEntries(
          Object.entries(AGENT).map(([file, text]) => [
            file.replace('agents/support', 'mail').replace('card.', 'who.'),
            text,
          ]),
        ),
      },
      head: {
        [CONFIG]: config(
          '{ name: desk, card: mail/who.yaml, policy: mail/policy.yaml, tools: [mail/tools.txt] }',
        ),
        'desk/list.txt': FORBIDDEN_TOOLS,
      },
    },
    { verdict: 'fail', widened: 'true', said: 'desk (as listed in the base)' },
  ],
  [
    'the head no longer names the tool list, and puts a forbidden tool into it',
    {
      base: listed,
      head: {
        'desk/clean.txt': TOOLS,
        'desk/list.txt': FORBIDDEN_TOOLS,
        [CONFIG]: config(LISTING.replace('list.txt', 'clean.txt')),
      },
    },
    { verdict: 'fail', widened: 'false' },
  ],
  [
    'the head lists an agent without the policy that it was discovered with',
    {
      base: { ...AGENT, [CONFIG]: 'widening: fail\n' },
      head: {
        [CONFIG]: `widening: fail\n${config('{ name: support, card: agents/support/card.yaml, tools: [agents/support/tools.txt] }')}`,
      },
    },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the head excludes the agent, and gives it a forbidden tool',
    {
      base: AGENT,
      head: { [CONFIG]: 'exclude: ["agents/**"]\n', 'agents/support/tools.txt': FORBIDDEN_TOOLS },
    },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the head discovers nothing any more, and lists another agent alone',
    {
      base: { ...both, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      head: { [CONFIG]: `discover: false\n${config(LISTING)}` },
    },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'the head adds an agent with a forbidden tool together with its listing',
    { base: AGENT, head: { ...DESK, 'desk/list.txt': FORBIDDEN_TOOLS, [CONFIG]: config(LISTING) } },
    { verdict: 'fail', widened: 'true' },
  ],
  [
    'a listed agent goes, and its policy remains',
    { base: both, removed: ['desk/who.yaml'], head: { [CONFIG]: 'min-coverage: 0\n' } },
    { verdict: 'fail', widened: 'true', said: 'does not exist' },
  ],
  [
    'a listed agent goes, and its tool list remains',
    {
      base: both,
      removed: ['desk/who.yaml', 'desk/what.yaml'],
      head: { [CONFIG]: 'min-coverage: 0\n' },
    },
    { verdict: 'error', widened: 'true', said: 'does not exist' },
  ],
  [
    'a card that is not listed is added where nothing is discovered',
    { base: { ...listed, [CONFIG]: `discover: false\n${config(LISTING)}` }, head: AGENT },
    { verdict: 'fail', widened: '', said: '"discover" is false' },
  ],
  [
    'a listed agent at an excluded path gets a forbidden tool',
    {
      base: { ...listed, [CONFIG]: `exclude: ["desk/**"]\n${config(LISTING)}` },
      head: { 'desk/list.txt': FORBIDDEN_TOOLS },
    },
    {
      verdict: 'fail',
      widened: 'false',
      said: 'but the file is checked because the configuration lists it',
    },
  ],
];

describe('a change does not pass where', () => {
  test.concurrent.each(BLOCKED)('%s', async (_, changes, { said, ...expected }) => {
    const seen = await verdictOf(changes);
    expect(seen).toMatchObject(expected);
    if (said !== undefined) expect(seen.everywhere).toContain(said.replaceAll('\\"', '"'));
  });

  test('an agent that is not listed is widened, read as data on pull_request_target', async () => {
    const base = { ...both, [CONFIG]: `widening: fail\n${config(LISTING)}` };
    const head = { 'agents/support/policy.yaml': LOOSE };
    expect(await verdictOf({ event: 'pull_request_target', base, head })).toMatchObject({
      verdict: 'fail',
      widened: 'true',
    });
  });
});

const NO_CHANGE = /permissions unchanged|permissions unchanged/;

/** Cases without a comparison, in which it is unknown whether permissions changed. */
const UNKNOWN: readonly Case[] = [
  [
    'a policy that the listing of its agent leaves out',
    {
      base: {
        ...AGENT,
        [CONFIG]: config(
          '{ name: support, card: agents/support/card.yaml, tools: [agents/support/tools.txt] }',
        ),
      },
      head: { 'agents/support/policy.yaml': LOOSE },
    },
    { verdict: 'warn', widened: '' },
  ],
  [
    'a card that nothing discovers',
    {
      base: {
        ...both,
        [CONFIG]: `discover: false\nseverity: { unlisted-agent: warning }\n${config(LISTING)}`,
      },
      head: { 'agents/support/card.yaml': CARD.replace('privacy', 'privacy, fairness') },
    },
    { verdict: 'warn', widened: '' },
  ],
  [
    'traces of no agent',
    { base: { 'README.md': '' }, head: { 'traces/one.jsonl': '{"tool":"x"}\n' } },
    { verdict: 'pass', widened: '' },
  ],
];

describe('that permissions are unchanged is not said of', () => {
  test.concurrent.each(UNKNOWN)('%s', async (_, changes, expected) => {
    const { everywhere, ...seen } = await verdictOf(changes);
    expect(seen).toMatchObject(expected);
    expect(everywhere).not.toMatch(NO_CHANGE);
  });

  test('and it is reported where an agent was compared', async () => {
    const head = { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') };
    const seen = await verdictOf({ base: both, head });
    expect(seen).toMatchObject({ verdict: 'pass', widened: 'false' });
    expect(seen.everywhere).toMatch(NO_CHANGE);
  });
});

/** Intended changes to the list, which pass. */
const LEGITIMATE: readonly Case[] = [
  [
    'a first pull request that adds cards and configuration',
    { base: { 'README.md': '' }, head: both },
    { verdict: 'warn', widened: 'true', agents: '2' },
  ],
  [
    'an agent is moved together with its listing',
    {
      base: { ...listed, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      removed: Object.keys(DESK),
      head: {
        ...Object.fromEntries(
          Object.entries(DESK).map(([file, text]) => [file.replace('desk/', 'teams/desk/'), text]),
        ),
        [CONFIG]: `widening: fail\n${config(LISTING.replaceAll('desk/', 'teams/desk/'))}`,
      },
    },
    { verdict: 'pass', widened: 'false', agents: '1' },
  ],
  [
    'an agent is moved and renamed together with its listing',
    {
      base: { ...listed, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      removed: Object.keys(DESK),
      head: {
        ...Object.fromEntries(
          Object.entries(DESK).map(([file, text]) => [file.replace('desk/', 'front/'), text]),
        ),
        [CONFIG]: `widening: fail\n${config(LISTING.replaceAll('desk', 'front'))}`,
      },
    },
    { verdict: 'pass', widened: 'false', agents: '1' },
  ],
  [
    'an agent is removed with all its files and its listing',
    { base: both, removed: Object.keys(DESK), head: { [CONFIG]: '# no agent needs a listing\n' } },
    { verdict: 'warn', widened: 'true', agents: '1' },
  ],
  [
    'an agent with a discovered twin of its files is listed as it is',
    {
      base: { ...AGENT, [CONFIG]: 'widening: fail\n' },
      head: {
        [CONFIG]: `widening: fail\n${config('{ name: support, card: agents/support/card.yaml, policy: agents/support/policy.yaml }')}`,
      },
    },
    { verdict: 'pass', widened: 'false', agents: '1' },
  ],
  [
    'a listing that repeats the convention is dropped',
    {
      base: {
        ...AGENT,
        [CONFIG]: `widening: fail\n${config('{ name: support, card: agents/support/card.yaml, policy: agents/support/policy.yaml }')}`,
      },
      head: { [CONFIG]: 'widening: fail\n' },
    },
    { verdict: 'pass', widened: 'false', agents: '1' },
  ],
  [
    'an unlisted lab is left out by "exclude"',
    {
      base: { ...listed, [CONFIG]: `exclude: ["lab/**"]\n${config(LISTING)}` },
      head: { 'lab/card.yaml': 'aap_version: [\n' },
    },
    { verdict: 'pass', widened: '', agents: '0' },
  ],
  [
    'the policy of a listed agent is exchanged for another, and the old one is left as it was',
    {
      base: { ...listed, 'desk/v2.yaml': POLICY, [CONFIG]: `widening: fail\n${config(LISTING)}` },
      head: { [CONFIG]: `widening: fail\n${config(LISTING.replace('what.yaml', 'v2.yaml'))}` },
    },
    { verdict: 'pass', widened: 'false', agents: '1' },
  ],
];

describe('a change passes where', () => {
  test.concurrent.each(LEGITIMATE)('%s', async (_, changes, expected) => {
    expect(await verdictOf(changes)).toMatchObject(expected);
  });

  test('an agent is moved together with its listing, read as data on pull_request_target', async () => {
    const [, changes, expected] = LEGITIMATE[1]!;
    expect(await verdictOf({ ...changes, event: 'pull_request_target' })).toMatchObject(expected);
  });
});

/** Commits the base and the head, and runs commands about the change between them. */
async function locally(
  changes: Partial<Scenario>,
  ask: (
    run: (...args: readonly string[]) => Promise<{ readonly code: number; readonly out: string }>,
  ) => Promise<void>,
): Promise<void> {
  const world = await openWorld({
    description: 'a change',
    event: 'push',
    checkout: 'head',
    ...changes,
  });
  try {
    await ask(async (...args) => {
      const { code, stdout, stderr } = await runCli(world.workspace, [
        ...args,
        '--now',
        '2026-11-21T12:00:00Z',
      ]);
      return { code, out: `${stdout}${stderr}` };
    });
  } finally {
    await world.close();
  }
}

describe('the command line sees the same', () => {
  test.each(BLOCKED)('check --base does not pass: %s', (_, changes) =>
    locally(changes, async (run) =>
      expect((await run('check', '--base', 'HEAD~1')).code).not.toBe(0),
    ));

  test.each(LEGITIMATE)('check --base passes: %s', (_, changes) =>
    locally(changes, async (run) => expect((await run('check', '--base', 'HEAD~1')).code).toBe(0)));

  test.each(
    BLOCKED.filter(([, { base }, { widened }]) => base !== undefined && widened === 'true'),
  )('diff says that more is allowed: %s', (_, changes) =>
    locally(changes, async (run) => {
      const { code, out } = await run('diff', 'HEAD~1', 'HEAD', '--format', 'json');
      // If a file is missing, the commits cannot be compared.
      if (code !== 2) expect(JSON.parse(out)).toMatchObject({ direction: 'widens' });
      else expect(out).toContain('could-not-evaluate');
    }));

  test('diff reports nothing about permissions where no agent was compared', async () => {
    const changes = UNKNOWN[2]![1];
    await locally(changes, async (run) => {
      expect(await run('diff', 'HEAD~1', 'HEAD')).toEqual({
        code: 0,
        out: 'No agent was compared: the changed files do not belong to an agent\n',
      });
      expect(
        JSON.parse((await run('diff', 'HEAD~1', 'HEAD', '--format', 'json')).out),
      ).toMatchObject({ direction: null, changes: [] });
    });
  });
});
