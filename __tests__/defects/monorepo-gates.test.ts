import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const agentAt = (folder: string, id: string): FileTree => ({
  [`${folder}/card.yaml`]: CARD.replace('agent_id: support', `agent_id: ${id}`),
  [`${folder}/policy.yaml`]: POLICY,
  [`${folder}/tools.txt`]: TOOLS,
});

/**
 * Three services, each with a gate. One gate is limited by its cards, one by its list alone, and
 * one has the default configuration without the paths of the others.
 */
const PAYMENTS = '.github/card-gate.payments.yml';
const SEARCH = 'services/search/card-gate.yml';
const DEFAULT = '.github/card-gate.yml';
const base: FileTree = {
  ...agentAt('services/payments/bot', 'pay'),
  ...agentAt('services/search/bot', 'search'),
  ...agentAt('agents/desk', 'desk'),
  [PAYMENTS]: 'cards: ["services/payments/**/{card,policy}.yaml"]\nmin-coverage: 100\n',
  [SEARCH]:
    'discover: false\nexclude: ["services/payments/**", "agents/**"]\nagents: [{ name: search, card: services/search/bot/card.yaml, policy: services/search/bot/policy.yaml }]\n',
  [DEFAULT]: 'exclude: ["services/**"]\n',
};

type Verdicts = readonly [payments: string, search: string, rest: string];

const CASES: readonly (readonly [string, Partial<Scenario>, Verdicts])[] = [
  [
    'the desk gets a forbidden tool',
    { head: { 'agents/desk/tools.txt': FORBIDDEN_TOOLS } },
    ['pass', 'pass', 'fail'],
  ],
  [
    'payments gets a forbidden tool',
    { head: { 'services/payments/bot/tools.txt': FORBIDDEN_TOOLS } },
    ['fail', 'pass', 'pass'],
  ],
  [
    'search gets a forbidden tool',
    { head: { 'services/search/bot/tools.txt': FORBIDDEN_TOOLS } },
    ['pass', 'fail', 'pass'],
  ],
  ['nothing governed changes', { head: { 'README.md': 'more\n' } }, ['pass', 'pass', 'pass']],
  [
    'payments edits its own configuration',
    { head: { [PAYMENTS]: 'cards: ["services/payments/**/{card,policy}.yaml"]\n' } },
    ['pass', 'pass', 'pass'],
  ],
  [
    'search edits its own configuration',
    { head: { [SEARCH]: `${base[SEARCH]}min-coverage: 100\n` } },
    ['pass', 'pass', 'pass'],
  ],
  [
    'the default configuration is edited',
    { head: { [DEFAULT]: 'exclude: ["services/**"]\nmin-coverage: 100\n' } },
    ['pass', 'pass', 'pass'],
  ],
  [
    'search adds an agent with its listing',
    {
      head: {
        ...agentAt('services/search/new', 'new'),
        [SEARCH]: `${String(base[SEARCH]).replace(/\]\n$/, '')}, { name: new, card: services/search/new/card.yaml, policy: services/search/new/policy.yaml }]\n`,
      },
    },
    // A new agent grants new permissions.
    ['pass', 'warn', 'pass'],
  ],
  [
    'search adds a card without a listing',
    { head: agentAt('services/search/new', 'new') },
    ['pass', 'fail', 'pass'],
  ],
];

describe('of several gates each checks its own when', () => {
  test.concurrent.each(CASES)('%s', async (_, changes, expected) => {
    const world = await openWorld({
      description: 'a monorepo',
      event: 'pull_request',
      base,
      ...changes,
    });
    try {
      const verdicts: (string | undefined)[] = [];
      for (const inputs of [
        { id: 'payments', config: PAYMENTS },
        { id: 'search', config: SEARCH },
        { id: 'rest' },
      ]) {
        const { outputs, stdout } = await world.run({ inputs });
        verdicts.push(outputs.verdict);
        expect(stdout).not.toContain('misplaced-configuration');
      }
      expect(verdicts).toEqual(expected);
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
