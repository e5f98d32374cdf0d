import { describe, expect, test } from '@jest/globals';
import { runEveryDoor } from '../support/every-door.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { CARD, POLICY, TOOLS } from '../support/support-agent.ts';

/** A policy that allows unmapped tools. */
const LOOSE = POLICY.replace('action: deny', 'action: allow');

/** Returns the card with the given lines in place of its ids. */
function cardOf(ids: string): string {
  return CARD.replace('card_id: ac-support\nagent_id: support\n', ids);
}

const idOf = (id: string): string => cardOf(`agent_id: ${id}\ncard_id: ac-${id.trim()}\n`);

/** Returns the files of an agent in a folder. */
function agentIn(folder: string, card: string, policy = POLICY): FileTree {
  return {
    [`${folder}/card.yaml`]: card,
    [`${folder}/policy.yaml`]: policy,
    [`${folder}/tools.txt`]: TOOLS,
  };
}

/** Two agents: "tight" denies unmapped tools, and "loose" allows them. */
const TWO: FileTree = {
  ...agentIn('agents/tight', idOf('tight')),
  ...agentIn('agents/loose', idOf('loose'), LOOSE),
};
const ofStems = (first: string, second: string): FileTree => ({
  'agents/first.card.yaml': idOf(first),
  'agents/first.policy.yaml': POLICY,
  'agents/first.tools.txt': TOOLS,
  'agents/second.card.yaml': idOf(second),
  'agents/second.policy.yaml': LOOSE,
  'agents/second.tools.txt': TOOLS,
});
const listed = (first: string, second: string): FileTree => ({
  '.github/card-gate.yml': `agents:
  - { name: one, card: one/who.yaml, policy: one/what.yaml, tools: [mcp__mail__send_reply] }
  - { name: two, card: two/who.yaml, policy: two/what.yaml, tools: [mcp__mail__send_reply] }
`,
  'one/who.yaml': idOf(first),
  'one/what.yaml': POLICY,
  'two/who.yaml': idOf(second),
  'two/what.yaml': LOOSE,
});
const mnemom = (first: string, second: string): FileTree => ({
  '.mnemom/agents/first.yaml': `${idOf(first)}${POLICY.replace(/^meta:.*\n/, '')}`,
  '.mnemom/agents/second.yaml': `${idOf(second)}${LOOSE.replace(/^meta:.*\n/, '')}`,
});
const byCardId = (first: string, second: string): FileTree => ({
  ...agentIn('agents/first', cardOf(`card_id: ${first}\n`)),
  ...agentIn('agents/second', cardOf(`card_id: ${second}\n`), LOOSE),
});
const THREE = (ids: readonly [string, string, string]): FileTree => ({
  ...agentIn('agents/a', idOf(ids[0])),
  ...agentIn('agents/b', idOf(ids[1])),
  ...agentIn('agents/c', idOf(ids[2]), LOOSE),
});

/** Changes after which an id has different permissions, although every file keeps its own. */
const TAKEN: readonly (readonly [string, Partial<Scenario>])[] = [
  [
    'control: the policy itself is loosened',
    { base: TWO, head: { 'agents/tight/policy.yaml': LOOSE } },
  ],
  [
    'two cards swap their ids',
    {
      base: TWO,
      head: { 'agents/tight/card.yaml': idOf('loose'), 'agents/loose/card.yaml': idOf('tight') },
    },
  ],
  [
    'two cards swap their agent_id alone',
    {
      base: TWO,
      head: {
        'agents/tight/card.yaml': idOf('tight').replace('agent_id: tight', 'agent_id: loose'),
        'agents/loose/card.yaml': idOf('loose').replace('agent_id: loose', 'agent_id: tight'),
      },
    },
  ],
  ['three agents rotate their ids', { base: THREE(['a', 'b', 'c']), head: THREE(['b', 'c', 'a']) }],
  [
    'cards without agent_id swap their card_id',
    { base: byCardId('x', 'y'), head: byCardId('y', 'x') },
  ],
  ['cards of one folder swap their ids', { base: ofStems('x', 'y'), head: ofStems('y', 'x') }],
  [
    'agents of the configuration swap their ids',
    { base: listed('x', 'y'), head: listed('y', 'x') },
  ],
  ['agents under .mnemom swap their ids', { base: mnemom('x', 'y'), head: mnemom('y', 'x') }],
  [
    'ids are swapped in other case',
    {
      base: TWO,
      head: { 'agents/tight/card.yaml': idOf('LOOSE'), 'agents/loose/card.yaml': idOf('Tight') },
    },
  ],
  [
    'ids are swapped with white space around them',
    {
      base: TWO,
      head: {
        'agents/tight/card.yaml': idOf('" loose"'),
        'agents/loose/card.yaml': idOf('"tight "'),
      },
    },
  ],
  [
    'ids are swapped in another normal form',
    {
      base: { ...TWO, 'agents/tight/card.yaml': idOf('"caf\u00e9"') },
      head: {
        'agents/tight/card.yaml': idOf('loose'),
        'agents/loose/card.yaml': idOf('"cafe\u0301"'),
      },
    },
  ],
  [
    'an agent takes the id of one that goes',
    {
      base: TWO,
      head: { 'agents/loose/card.yaml': idOf('tight') },
      removed: Object.keys(agentIn('agents/tight', '')),
    },
  ],
  [
    'two agents swap their policies, and keep their ids',
    {
      base: TWO,
      head: { 'agents/tight/policy.yaml': LOOSE, 'agents/loose/policy.yaml': POLICY },
    },
  ],
  [
    'an agent takes the id of another, which gets a new one',
    {
      base: TWO,
      head: { 'agents/loose/card.yaml': idOf('tight'), 'agents/tight/card.yaml': idOf('other') },
    },
  ],
  [
    'an id is that of another agent, whose folder bears the name of the first',
    {
      base: {
        ...agentIn('agents/tight', idOf('loose')),
        ...agentIn('agents/loose', idOf('tight'), LOOSE),
      },
      head: { 'agents/tight/card.yaml': idOf('tight'), 'agents/loose/card.yaml': idOf('loose') },
    },
  ],
  [
    'an agent is split in two, of which the looser keeps the id',
    {
      base: agentIn('agents/desk', idOf('desk')),
      head: {
        'agents/desk/card.yaml': idOf('desk-a'),
        ...agentIn('agents/more', idOf('desk'), LOOSE),
      },
    },
  ],
  ['a second agent is split off', { base: TWO, head: agentIn('agents/new', idOf('new')) }],
];

describe('an id that goes with wider permissions widens', () => {
  test.concurrent.each(TAKEN)('%s', async (_, changes) => {
    const said = await runEveryDoor({ ...changes, inputs: { widening: 'fail' } });
    expect([said.exitCode, said.verdict, said.widened]).toEqual([1, 'fail', 'true']);
    expect(said.check).toMatchObject({ code: 1, verdict: 'fail', changes: said.changes });
    expect(said.diff).toMatchObject({ direction: 'widens', changes: said.changes });
  });
});

describe('the report about swapped ids', () => {
  test.concurrent('names the agents that it is compared with', async () => {
    const swapped = {
      'agents/tight/card.yaml': idOf('loose'),
      'agents/loose/card.yaml': idOf('tight'),
    };
    const said = await runEveryDoor({ base: TWO, head: swapped });
    expect(said.headline).toContain(
      'grants `loose` new permissions, compared with `tight` and `loose`',
    );
    expect(said.agents.map(({ name, compared_with }) => [name, compared_with])).toEqual([
      ['loose', ['tight', 'loose']],
      ['tight', ['loose', 'tight']],
    ]);
    expect(said.changes).toContainEqual(
      expect.objectContaining({
        agent: 'loose',
        kind: 'agent-id',
        direction: 'neutral',
        sentence: 'the agent_id is now "tight" instead of "loose"',
        base_agent: 'loose',
      }),
    );
  });

  test.concurrent('names the agent elsewhere whose id a card takes, and with which it is compared', async () => {
    const said = await runEveryDoor({
      base: TWO,
      head: { 'agents/loose/card.yaml': idOf('tight') },
    });
    expect([said.exitCode, said.verdict]).toEqual([1, 'fail']);
    expect(said.findings).toContainEqual(
      expect.objectContaining({
        rule: 'duplicate-id',
        severity: 'error',
        agent: 'loose',
        new: true,
        message: '"agents/tight/card.yaml" in the same environment has the same agent_id, "tight"',
      }),
    );
    expect(said.changes).toContainEqual(
      expect.objectContaining({ agent: 'loose', direction: 'widens', base_agent: 'tight' }),
    );
    expect(said.check).toMatchObject({ code: 1, verdict: 'fail', changes: said.changes });
    expect(said.diff?.changes).toEqual(said.changes);
  });
});

/** Cards of the head that state the same id, with the severity of the finding. */
const DUPLICATES: readonly (readonly [
  string,
  'error' | 'warning' | undefined,
  Partial<Scenario>,
])[] = [
  [
    'a copy in a second folder',
    'error',
    { base: TWO, head: agentIn('agents/copy', idOf('tight')) },
  ],
  [
    'a copy whose id differs in case',
    'error',
    { base: TWO, head: agentIn('agents/copy', idOf('TIGHT')) },
  ],
  [
    'a copy whose id is written with an escape',
    'error',
    { base: TWO, head: agentIn('agents/copy', idOf('"\\x74ight"')) },
  ],
  [
    'two new agents',
    'error',
    { base: TWO, head: { ...agentIn('agents/x', idOf('x')), ...agentIn('agents/y', idOf('x')) } },
  ],
  [
    'a third card next to two of the base',
    'error',
    {
      base: { ...TWO, ...agentIn('agents/copy', idOf('tight')) },
      head: agentIn('agents/third', idOf('tight')),
    },
  ],
  [
    'two of the base, of which one is touched',
    'warning',
    {
      base: { ...TWO, ...agentIn('agents/copy', idOf('tight')) },
      head: { 'agents/copy/policy.yaml': POLICY.replace('are records', 'stay') },
    },
  ],
  [
    'two of the base, of which one moves',
    'warning',
    {
      base: { ...TWO, ...agentIn('agents/copy', idOf('tight')) },
      head: agentIn('agents/moved', idOf('tight')),
      removed: Object.keys(agentIn('agents/copy', '')),
    },
  ],
  [
    'two of the base, seen by a run over everything',
    'warning',
    {
      base: { ...TWO, ...agentIn('agents/copy', idOf('tight')) },
      head: { 'agents/copy/policy.yaml': POLICY.replace('are records', 'stay') },
      inputs: { scope: 'all' },
    },
  ],
  [
    'control: one in an environment of its own',
    undefined,
    { base: TWO, head: agentIn('agents/staging/tight', idOf('tight')) },
  ],
  [
    'control: an id of its own',
    undefined,
    { base: TWO, head: agentIn('agents/copy', idOf('copy')) },
  ],
  [
    'control: a template of the organisation',
    undefined,
    { base: TWO, head: { '.mnemom/orgs/acme.yaml': idOf('tight') } },
  ],
];

describe('two cards of one id in one environment', () => {
  test.concurrent.each(DUPLICATES)('%s: %s', async (_, severity, changes) => {
    const { inputs, ...rest } = changes;
    const said = await runEveryDoor({ ...rest, ...(inputs && { inputs }) });
    const found = said.findings.filter(({ rule }) => rule === 'duplicate-id');
    expect(found.map((finding) => [finding.severity, finding.new])).toEqual(
      severity === undefined ? [] : [[severity, severity === 'error']],
    );
    expect(said.exitCode).toBe(severity === 'error' ? 1 : 0);
  });

  test.concurrent('an audit, which compares nothing, reports them as an error', async () => {
    const { openWorld } = await import('../support/scenario/world.ts');
    const base = { ...TWO, ...agentIn('agents/copy', idOf('tight')) };
    const world = await openWorld({ description: 'an audit', event: 'schedule', base });
    try {
      const { exitCode, outputs, stdout } = await world.run();
      expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
      expect(stdout).toContain('duplicate-id');
    } finally {
      await world.close();
    }
  });
});

/** A trace in which an agent with this id calls a forbidden tool. */
const violating = (id: string): string =>
  `${JSON.stringify({
    trace_id: 't',
    agent_id: id,
    timestamp: '2026-11-20T10:00:00Z',
    action: { type: 'execute', name: 'mcp__tickets__delete_ticket', category: 'bounded' },
  })}\n`;
const traced = (card: string): FileTree => ({
  ...agentIn('agents/desk', card),
  'agents/desk/traces/a.jsonl': violating('mnm-1'),
});
const SHARED = {
  '.github/card-gate.yml': 'traces: [runs/*.jsonl]\n',
  'runs/a.jsonl': violating('mnm-1'),
  ...agentIn('agents/desk', idOf('mnm-1')),
  ...agentIn('agents/other', idOf('mnm-2')),
};

/** Changes after which an agent's traces contain another id than its card. */
const LEFT_BEHIND: readonly (readonly [string, Partial<Scenario>])[] = [
  [
    'control: the id stays',
    {
      base: traced(idOf('mnm-1')),
      head: { 'agents/desk/policy.yaml': POLICY.replace('are records', 'stay') },
    },
  ],
  [
    'the card states another id',
    { base: traced(idOf('mnm-1')), head: { 'agents/desk/card.yaml': idOf('mnm-9') } },
  ],
  [
    'the card states its first id',
    { base: traced(cardOf('')), head: { 'agents/desk/card.yaml': idOf('mnm-9') } },
  ],
  [
    'the agent moves and states another id',
    {
      base: traced(idOf('mnm-1')),
      head: {
        ...agentIn('agents/moved', idOf('mnm-9')),
        'agents/moved/traces/a.jsonl': violating('mnm-1'),
      },
      removed: Object.keys(traced('')),
    },
  ],
  [
    'the card states another id, and the traces are shared',
    { base: SHARED, head: { 'agents/desk/card.yaml': idOf('mnm-9') } },
  ],
  [
    'two agents of shared traces swap their ids, and the one that is left unread is the violating',
    {
      base: SHARED,
      head: { 'agents/desk/card.yaml': idOf('mnm-2'), 'agents/other/card.yaml': idOf('mnm-1') },
    },
  ],
];

describe('traces of any id that an agent had are its own', () => {
  test.concurrent.each(LEFT_BEHIND)('%s', async (_, changes) => {
    const said = await runEveryDoor(changes);
    expect([said.exitCode, said.verdict, said.check.code]).toEqual([1, 'fail', 1]);
    expect(said.findings).toContainEqual(
      expect.objectContaining({
        rule: 'forbidden-tool',
        agent: expect.stringMatching(/desk|moved/),
      }),
    );
  });
});

/** Ordinary changes, which must pass under strict settings. */
const LEGITIMATE: readonly (readonly [string, 'fail' | 'warn', Partial<Scenario>])[] = [
  [
    'an amended card with a new card_id',
    'fail',
    { base: TWO, head: { 'agents/tight/card.yaml': idOf('tight').replace('ac-tight', 'ac-2') } },
  ],
  [
    'an agent that is renamed',
    'fail',
    { base: TWO, head: { 'agents/tight/card.yaml': idOf('tighter') } },
  ],
  [
    'an agent that moves to another folder',
    'fail',
    {
      base: TWO,
      head: agentIn('bots/tight', idOf('tight')),
      removed: Object.keys(agentIn('agents/tight', '')),
    },
  ],
  [
    'an agent that moves to another folder and is rewritten',
    'fail',
    {
      base: TWO,
      head: agentIn('bots/tight', `# Moved.\n${idOf('tight')}`, `# Moved.\n${POLICY}`),
      removed: Object.keys(agentIn('agents/tight', '')),
    },
  ],
  [
    'two agents that move one folder on',
    'warn',
    {
      base: TWO,
      head: {
        ...agentIn('agents/loose', idOf('tight')),
        ...agentIn('agents/looser', idOf('loose'), LOOSE),
      },
      removed: Object.keys(agentIn('agents/tight', '')),
    },
  ],
  [
    'a staging copy under another environment',
    'warn',
    { base: TWO, head: agentIn('agents/staging/tight', idOf('tight')) },
  ],
  ['an agent that is split off', 'warn', { base: TWO, head: agentIn('agents/new', idOf('new')) }],
  [
    'an agent that is removed whole',
    'warn',
    { base: TWO, removed: Object.keys(agentIn('agents/tight', '')) },
  ],
];

describe('a legitimate change still passes', () => {
  test.concurrent.each(LEGITIMATE)('%s (widening: %s)', async (_, widening, changes) => {
    const said = await runEveryDoor({ ...changes, inputs: { widening } });
    expect([said.exitCode, said.check.code]).toEqual([0, 0]);
    expect(said.verdict).toBe(widening === 'fail' ? 'pass' : said.verdict);
    expect(said.check.changes).toEqual(said.changes);
    expect(said.diff?.changes).toEqual(said.changes);
  });
});
