import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

type Case = readonly [string, 'fail' | 'error', Partial<Scenario>];

const LOOSE = POLICY.replace('"mcp__mail__send_reply"', '"*"').replace(
  '[send_reply]',
  '[issue_refund]',
);
const linked: FileTree = {
  'agents/support/card.yaml': CARD,
  'agents/support/tools.txt': TOOLS,
  'agents/support/policy.yaml': { symlink: '../../shared/rules.txt' },
  'shared/rules.txt': POLICY,
};
const configured = (tools: string): FileTree => ({
  '.github/card-gate.yml': `agents:\n  - { name: desk, card: desk/who.yaml, policy: desk/what.yaml, tools: [${tools}] }\n`,
  'desk/who.yaml': CARD,
  'desk/what.yaml': POLICY,
  'desk/lists/one.txt': TOOLS,
});

/**
 * Changes that affect an agent through a path other than its usual files. They must not be reported
 * as "nothing to check".
 */
const CASES: readonly Case[] = [
  [
    'the file that a policy links to',
    'fail',
    { base: linked, head: { 'shared/rules.txt': LOOSE } },
  ],
  [
    'the file that a policy links to, in a whole checkout',
    'fail',
    { base: linked, head: { 'shared/rules.txt': LOOSE }, checkout: 'merge' },
  ],
  [
    'a folder of a linked agent',
    'fail',
    {
      base: {
        'agents/support': { symlink: '../shared/support' },
        'shared/support/rules.txt': POLICY,
        'shared/support/card.yaml': CARD,
        'shared/support/policy.yaml': { symlink: 'rules.txt' },
        'shared/support/tools.txt': TOOLS,
      },
      head: { 'shared/support/rules.txt': LOOSE },
    },
  ],
  [
    'a glob of tool lists that finds nothing any more',
    'error',
    { base: configured('desk/lists/*.txt'), removed: ['desk/lists/one.txt'] },
  ],
  [
    'a tool list of the configuration that goes',
    'error',
    { base: configured('./desk/lists/one.txt'), removed: ['desk/lists/one.txt'] },
  ],
  [
    'a tool list of the configuration that is written with a detour',
    'fail',
    {
      base: configured('desk/../desk/lists/one.txt'),
      head: { 'desk/lists/one.txt': FORBIDDEN_TOOLS },
    },
  ],
  [
    'a new file that a glob of tool lists finds',
    'fail',
    {
      base: configured('desk/lists/*.txt'),
      head: { 'desk/lists/two.txt': 'mcp__tickets__delete_ticket\n' },
    },
  ],
  [
    'an agent in a folder with a line break in its name',
    'fail',
    {
      base: AGENT,
      head: {
        'agents/new\nline/card.yaml': CARD,
        'agents/new\nline/policy.yaml': POLICY,
        'agents/new\nline/tools.txt': FORBIDDEN_TOOLS,
      },
    },
  ],
  [
    'an agent in a folder with a line separator in its name',
    'fail',
    {
      base: AGENT,
      head: {
        'agents/new\u2028line/card.yaml': CARD,
        'agents/new\u2028line/policy.yaml': POLICY,
        'agents/new\u2028line/tools.txt': FORBIDDEN_TOOLS,
      },
    },
  ],
  [
    'a card that becomes an empty file',
    'error',
    { base: AGENT, head: { 'agents/support/card.yaml': '' } },
  ],
  [
    'a policy that becomes a folder',
    'fail',
    {
      base: AGENT,
      removed: ['agents/support/policy.yaml', 'agents/support/card.yaml'],
      head: { 'agents/support/policy.yaml/readme.md': '' },
    },
  ],
  [
    'a card that becomes a policy',
    'fail',
    {
      base: AGENT,
      head: { 'agents/support/card.yaml': LOOSE.replace('support-policy', 'other') },
      removed: ['agents/support/policy.yaml'],
    },
  ],
  [
    'another file of the agent, after main added a forbidden tool',
    'fail',
    {
      base: AGENT,
      ahead: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
      head: { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') },
    },
  ],
];

describe('a change is seen that reaches an agent through', () => {
  test.concurrent.each(CASES)('%s', async (_, verdict, changes) => {
    const world = await openWorld({ description: 'a change', event: 'pull_request', ...changes });
    try {
      const { exitCode, outputs } = await world.run();
      expect([exitCode, outputs.verdict]).toEqual([1, verdict]);
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
