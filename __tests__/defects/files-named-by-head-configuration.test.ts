import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, POLICY, TOOLS } from '../support/support-agent.ts';

const CONFIG = '.github/card-gate.yml';
const base: FileTree = { ...AGENT, [CONFIG]: 'min-coverage: 0\n' };
const DESK: FileTree = {
  'desk/who.yaml': CARD.replace('agent_id: support', 'agent_id: desk'),
  'desk/what.yaml': POLICY,
  'desk/list.txt': TOOLS,
};
const FLOOR = `meta: { schema_version: "1.0", name: org-policy, scope: org }
forbidden:
  - { pattern: "mcp__bank__*", reason: no payments, severity: critical }
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }
`;
const listing = (more: string): string => `agents: [{ name: desk, card: desk/who.yaml${more} }]\n`;
const CALL =
  '{"tool":"mcp__tickets__get_ticket","session_id":"s1","timestamp":"2026-11-20T10:00:00Z"}\n';

type Case = readonly [string, string, Partial<Scenario>];

/** The files that the head's configuration lists, and the path of the missing file. */
const BLOCKED: readonly Case[] = [
  ['the control: an unknown key', 'min-coverrage', { head: { [CONFIG]: 'min-coverrage: 1\n' } }],
  [
    'a card',
    'desk/gone.yaml',
    { head: { [CONFIG]: 'agents: [{ name: desk, card: desk/gone.yaml }]\n' } },
  ],
  [
    'a policy',
    'desk/gone.yaml',
    { head: { ...DESK, [CONFIG]: listing(', policy: desk/gone.yaml') } },
  ],
  [
    'a tool list of an agent',
    'desk/gone.txt',
    { head: { ...DESK, [CONFIG]: listing(', policy: desk/what.yaml, tools: [desk/gone.txt]') } },
  ],
  [
    'a pattern of tool lists',
    'desk/gone/*.txt',
    { head: { ...DESK, [CONFIG]: listing(', policy: desk/what.yaml, tools: [desk/gone/*.txt]') } },
  ],
  [
    'traces of an agent',
    'desk/gone',
    {
      head: {
        ...DESK,
        [CONFIG]: listing(', policy: desk/what.yaml, traces: { files: [desk/gone] }'),
      },
    },
  ],
  ['tools of all agents', 'gone.json', { head: { [CONFIG]: 'tools: [gone.json]\n' } }],
  [
    'a folder of tools without a list',
    'docs',
    { head: { 'docs/readme.md': 'text\n', [CONFIG]: 'tools: [docs/]\n' } },
  ],
  ['traces of all agents', 'gone/*.jsonl', { head: { [CONFIG]: 'traces: [gone/*.jsonl]\n' } }],
  [
    'a file of traces of all agents',
    'gone.jsonl',
    { head: { [CONFIG]: 'traces: [gone.jsonl]\n' } },
  ],
  [
    "the organisation's policy",
    'org/gone.yaml',
    { head: { [CONFIG]: 'org: { policy: org/gone.yaml }\n' } },
  ],
  [
    "the organisation's card",
    'org/gone.yaml',
    {
      head: {
        'org/policy.yaml': FLOOR,
        [CONFIG]: 'org: { policy: org/policy.yaml, card: org/gone.yaml }\n',
      },
    },
  ],
  [
    'a floor that is not a policy',
    'card.yaml',
    { head: { [CONFIG]: 'org: { policy: agents/support/card.yaml }\n' } },
  ],
  [
    'a floor of a team',
    'org/gone.yaml',
    {
      head: {
        ...DESK,
        [CONFIG]: `${listing(', policy: desk/what.yaml, teams: [pay]')}teams: { pay: { policy: org/gone.yaml } }\n`,
      },
    },
  ],
  ['a baseline', 'gone.json', { head: { [CONFIG]: 'baseline-file: gone.json\n' } }],
  [
    'a tool list, in a first configuration',
    'gone.json',
    { base: AGENT, head: { [CONFIG]: 'tools: [gone.json]\n' } },
  ],
  [
    'a tool list, in a merge queue',
    'gone.json',
    { event: 'merge_group', head: { [CONFIG]: 'tools: [gone.json]\n' } },
  ],
  [
    'a floor, read as data',
    'org/gone.yaml',
    { event: 'pull_request_target', head: { [CONFIG]: 'org: { policy: org/gone.yaml }\n' } },
  ],
  [
    'itself, which the input names and the change removes',
    'gate.yml',
    { base: { ...AGENT, 'gate.yml': '' }, removed: ['gate.yml'], inputs: { config: 'gate.yml' } },
  ],
];

/**
 * Files that exist, that are in another repository, or that are removed together with their entry.
 */
const LEGITIMATE: readonly Case[] = [
  [
    'everything is there',
    '',
    {
      head: {
        ...DESK,
        'desk/one.jsonl': CALL,
        'org/policy.yaml': FLOOR,
        'all.txt': TOOLS,
        'lists/github.json': '["mcp__mail__send_reply"]',
        [CONFIG]: `${listing(', policy: desk/what.yaml, tools: [desk/list.txt], traces: { files: [desk/one.jsonl] }')}org: { policy: org/policy.yaml }\ntools: [all.txt, lists]\n`,
      },
    },
  ],
  [
    'a listed agent goes with all its files',
    '',
    {
      base: {
        ...AGENT,
        ...DESK,
        [CONFIG]: listing(', policy: desk/what.yaml, tools: [desk/list.txt]'),
      },
      removed: Object.keys(DESK),
      head: { [CONFIG]: 'min-coverage: 0\n' },
    },
  ],
  [
    'a floor of another repository is not read before it is in force',
    '',
    { head: { [CONFIG]: 'org: { policy: acme/rules/org/policy.yaml@v1 }\n' } },
  ],
  ['the default configuration goes', '', { removed: [CONFIG] }],
];

async function run(changes: Partial<Scenario>): Promise<{
  readonly verdict: string | undefined;
  readonly log: string;
  readonly code: number | null;
}> {
  const world = await openWorld({
    description: 'a configuration',
    event: 'pull_request',
    base,
    ...changes,
  });
  try {
    const { outputs, stdout, exitCode } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return { verdict: outputs.verdict, log: stdout, code: exitCode };
  } finally {
    await world.close();
  }
}

describe('a configuration of the head is refused that names', () => {
  test.concurrent.each(BLOCKED)('%s, which is not there (%s)', async (_, named, changes) => {
    const { verdict, log, code } = await run(changes);
    expect([code, log]).toEqual([1, expect.stringContaining(named)]);
    expect(['fail', 'error']).toContain(verdict);
  });
});

describe('a configuration of the head passes where', () => {
  test.concurrent.each(LEGITIMATE)('%s%s', async (_, __, changes) => {
    const { verdict, log, code } = await run(changes);
    expect([code, log]).toEqual([0, expect.not.stringContaining('error ')]);
    expect(['pass', 'warn']).toContain(verdict);
  });
});
