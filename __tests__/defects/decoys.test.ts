import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { DOORS, through } from '../support/doors.ts';
import { NOW, type Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { CARD, POLICY, TOOLS } from '../support/support-agent.ts';

const WIDER = POLICY.replace('"mcp__mail__send_reply"', '"mcp__mail__*"');
const STRICT = 'widening: fail\n';

const agentAt = (folder: string, card = CARD, policy = POLICY): FileTree => ({
  [`${folder}/card.yaml`]: card,
  [`${folder}/policy.yaml`]: policy,
  [`${folder}/tools.txt`]: TOOLS,
});
const config = (text: string): FileTree => ({ '.github/card-gate.yml': text });
const BOT = agentAt('bot');
const TWIN = agentAt('staging/bot');

/** Changes that widen an agent, while their own configuration lists another agent instead. */
const CASES: readonly (readonly [string, Pick<Scenario, 'base' | 'head'>])[] = [
  [
    'a first configuration that leaves the agent out',
    {
      base: { ...BOT },
      head: { 'bot/policy.yaml': WIDER, ...TWIN, ...config(`${STRICT}exclude: ["bot/**"]\n`) },
    },
  ],
  [
    'a path that is left out',
    {
      base: { ...BOT, ...config(STRICT) },
      head: { 'bot/policy.yaml': WIDER, ...TWIN, ...config(`${STRICT}exclude: ["bot/**"]\n`) },
    },
  ],
  [
    'other patterns of cards',
    {
      base: { ...BOT, ...config(STRICT) },
      head: {
        'bot/policy.yaml': WIDER,
        ...TWIN,
        ...config(`${STRICT}cards: ["staging/**/{card,policy}.yaml"]\n`),
      },
    },
  ],
  [
    'a list that names the copy alone',
    {
      base: { ...BOT, ...config(STRICT) },
      head: {
        'bot/policy.yaml': WIDER,
        ...TWIN,
        ...config(
          `${STRICT}discover: false\nagents: [{ name: bot, card: staging/bot/card.yaml, policy: staging/bot/policy.yaml, tools: [staging/bot/tools.txt] }]\n`,
        ),
      },
    },
  ],
  [
    'another id, and a copy that takes the former one',
    {
      base: { ...BOT, ...config(STRICT) },
      head: {
        'bot/policy.yaml': WIDER,
        'bot/card.yaml': CARD.replace('agent_id: support', 'agent_id: other'),
        ...agentAt('moved/bot'),
        ...config(`${STRICT}exclude: ["bot/**"]\n`),
      },
    },
  ],
  [
    'a list that is dropped, and a policy next to the card',
    {
      base: {
        'bot/card.yaml': CARD,
        'bot/tools.txt': TOOLS,
        'x/rules.txt': POLICY,
        ...config(
          `${STRICT}exclude: ["bot/**"]\nagents: [{ name: bot, card: bot/card.yaml, policy: x/rules.txt, tools: [bot/tools.txt] }]\n`,
        ),
      },
      head: { 'x/rules.txt': WIDER, 'bot/policy.yaml': POLICY, ...config(STRICT) },
    },
  ],
  [
    'a list that names a copy of the policy',
    {
      base: { ...BOT, ...config(STRICT) },
      head: {
        'bot/policy.yaml': WIDER,
        'n/rules.txt': POLICY,
        ...config(
          `${STRICT}agents: [{ name: bot, card: bot/card.yaml, policy: n/rules.txt, tools: [bot/tools.txt] }]\n`,
        ),
      },
    },
  ],
];

test('check --base takes an environment of the configuration', async () => {
  const environments = 'environments: { production: { min-coverage: 100 } }\n';
  const world = await openWorld({
    description: 'a change',
    event: 'pull_request',
    checkout: 'merge',
    base: { ...BOT, ...config(environments) },
    head: { 'bot/policy.yaml': WIDER },
  });
  try {
    const { code, stderr } = await runCli(world.workspace, [
      'check',
      '--base',
      world.history.main,
      '--environment',
      'production',
      '--now',
      NOW,
    ]);
    expect([code, stderr]).toEqual([0, '']);
  } finally {
    await world.close();
  }
});

describe.each(DOORS)('through %s, an agent is not widened behind', (door) => {
  test.concurrent.each(CASES)('%s', async (name, change) => {
    const said = await through(
      door,
      name.startsWith('a first') ? { ...change, inputs: { widening: 'fail' } } : change,
    );
    expect([said.verdict, said.widened]).toEqual(['fail', 'true']);
  });

  test.concurrent.each([
    [
      'an agent that moves with its listing',
      {
        base: {
          ...agentAt('a/bot'),
          ...config(
            `${STRICT}agents: [{ name: bot, card: a/bot/card.yaml, policy: a/bot/policy.yaml, tools: [a/bot/tools.txt] }]\n`,
          ),
        },
        head: {
          ...agentAt('b/bot'),
          ...config(
            `${STRICT}agents: [{ name: bot, card: b/bot/card.yaml, policy: b/bot/policy.yaml, tools: [b/bot/tools.txt] }]\n`,
          ),
        },
        removed: ['a/bot/card.yaml', 'a/bot/policy.yaml', 'a/bot/tools.txt'],
      },
    ],
    [
      'an alias that nothing uses',
      { base: { ...BOT, ...config(STRICT) }, head: config(`${STRICT}min-coverage: 100\n`) },
    ],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
  ])[])('the control: %s passes', async (_, change) => {
    expect((await through(door, change)).verdict).toBe('pass');
  });
});
