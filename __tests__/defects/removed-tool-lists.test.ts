import { describe, expect, test } from '@jest/globals';
import { runEveryDoor } from '../support/every-door.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const LIST = 'agents/support/tools.txt';
const UNIFIED = `card_version: unified/2026-04-26
card_id: ac-desk
agent_id: desk
issued_at: 2026-09-01T00:00:00Z
expires_at: 2027-06-01T00:00:00Z
principal: { type: unspecified, relationship: delegated_authority }
values: { declared: [honesty] }
autonomy_mode: enforce
integrity_mode: enforce
autonomy: { bounded_actions: [read_ticket] }
capabilities: { tickets: { tools: ["mcp__tickets__get_*"], required_actions: [read_ticket] } }
audit: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;
const ofStems: FileTree = {
  'agents/first.card.yaml': CARD.replace('agent_id: support', 'agent_id: first'),
  'agents/first.policy.yaml': POLICY,
  'agents/first.tools.txt': TOOLS,
  'agents/second.card.yaml': CARD.replace('agent_id: support', 'agent_id: second'),
  'agents/second.policy.yaml': POLICY,
  'agents/second.tools.txt': TOOLS,
};
const configured = (tools: string): FileTree => ({
  '.github/card-gate.yml': `agents:\n  - { name: desk, card: desk/who.yaml, policy: desk/what.yaml${tools} }\n`,
  'desk/who.yaml': CARD,
  'desk/what.yaml': POLICY,
  'desk/lists/one.txt': TOOLS,
});

/** Changes that leave an agent without a tool list. */
const GONE: readonly (readonly [string, Partial<Scenario>])[] = [
  ['it is deleted', { base: AGENT, removed: [LIST] }],
  [
    'it is renamed to a name that no tool list has',
    { base: AGENT, head: { 'agents/support/toolbox.txt': TOOLS }, removed: [LIST] },
  ],
  [
    'it moves to another folder',
    { base: AGENT, head: { 'agents/lists/tools.txt': TOOLS }, removed: [LIST] },
  ],
  [
    'it is deleted together with a forbidden tool',
    { base: { ...AGENT, [LIST]: FORBIDDEN_TOOLS }, removed: [LIST] },
  ],
  [
    'that of one of several agents of a folder is deleted',
    { base: ofStems, removed: ['agents/second.tools.txt'] },
  ],
  [
    'it becomes a folder',
    { base: AGENT, head: { 'agents/support/tools.txt/readme.md': '' }, removed: [LIST] },
  ],
  [
    'that of a unified card is deleted',
    {
      base: {
        'agents/desk/card.yaml': UNIFIED,
        'agents/desk/tools.txt': 'mcp__tickets__get_ticket\n',
      },
      removed: ['agents/desk/tools.txt'],
    },
  ],
  [
    'the agent moves, and leaves its list behind',
    {
      base: AGENT,
      head: { 'bots/support/card.yaml': CARD, 'bots/support/policy.yaml': POLICY },
      removed: ['agents/support/card.yaml', 'agents/support/policy.yaml'],
    },
  ],
  [
    'the configuration names it no more',
    { base: configured(', tools: [desk/lists/*.txt]'), head: configured('') },
  ],
];

const STRICT = { widening: 'fail', 'fail-on': 'warn', 'min-coverage': '100' };

describe('no change passes that takes the tool list of an agent away', () => {
  test.concurrent.each(GONE)('%s', async (_, changes) => {
    for (const inputs of [STRICT, { widening: 'allow' }]) {
      const said = await runEveryDoor({ ...changes, inputs });
      expect([said.exitCode, said.verdict, said.widened]).toEqual([1, 'fail', 'true']);
      const removed = said.findings.filter(({ rule }) => rule === 'tools-removed');
      expect(removed.map(({ severity, new: isNew }) => [severity, isNew])).toEqual([
        ['error', true],
      ]);
      expect(said.changes).toContainEqual(
        expect.objectContaining({ kind: 'tools-removed', direction: 'widens' }),
      );
      // Only the worse problem is reported.
      expect(said.findings.map(({ rule }) => rule)).not.toContain('no-tools');
      expect(said.diff?.changes).toEqual(said.changes);
      expect(said.headline).toMatch(/no tools are checked/);
    }
  });

  test.concurrent('check reports it for the working tree', async () => {
    const said = await runEveryDoor({ base: AGENT, removed: [LIST] });
    expect(said.check).toMatchObject({ code: 1, verdict: 'fail', changes: said.changes });
  });

  test.concurrent('a list that is there and cannot be read leaves open what it holds, which counts as a widening', async () => {
    const broken: Partial<Scenario> = { base: AGENT, head: { [LIST]: '\u0000\n' } };
    const relaxed = await runEveryDoor({ ...broken, inputs: { 'on-error': 'warn' } });
    expect([relaxed.exitCode, relaxed.verdict, relaxed.widened]).toEqual([0, 'error', 'true']);
    expect(relaxed.findings.map(({ rule }) => rule)).not.toContain('tools-removed');
    const strict = await runEveryDoor({
      ...broken,
      inputs: { 'on-error': 'warn', widening: 'fail' },
    });
    expect([strict.exitCode, strict.verdict, strict.widened]).toEqual([1, 'error', 'true']);
  });

  test.concurrent.each([
    ['switches it off', 'severity: { tools-removed: off }'],
    ['makes it a note', 'severity: { tools-removed: note }'],
    ['makes it a warning', 'severity: { tools-removed: warning }'],
    ['ignores it', 'ignore: [{ rule: tools-removed, reason: no longer needed }]'],
  ])('on-no-tools: fail holds where the configuration %s', async (_, setting) => {
    const results = await runEveryDoor({
      base: { ...AGENT, '.github/card-gate.yml': `${setting}\n` },
      removed: [LIST],
      inputs: { 'on-no-tools': 'fail' },
    });
    expect([results.exitCode, results.verdict, results.check.code]).toEqual([1, 'fail', 1]);
    const found = results.findings.filter(({ rule }) => rule === 'no-tools');
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });

  test.concurrent('a label for widenings lets it through, and no other', async () => {
    const inputs = { 'widening-label': 'approved' };
    const removal = {
      description: 'a list goes',
      event: 'pull_request',
      base: AGENT,
      removed: [LIST],
      inputs,
    };
    for (const [labels, exitCode, verdict] of [
      [['approved'], 0, 'pass'],
      [['other'], 1, 'fail'],
    ] as const) {
      const world = await openWorld({ ...removal, labels });
      try {
        const result = await world.run();
        expect([result.exitCode, result.outputs.verdict, result.outputs.widened]).toEqual([
          exitCode,
          verdict,
          'true',
        ]);
        if (exitCode === 0) expect(result.summary).toContain('approved by the label `approved`');
        expect(result.summary).toMatch(/no tools are checked|no tool was checked/i);
      } finally {
        await world.close();
      }
    }
  });
});

/** Changes after which the agent still has a tool list. They must pass under strict settings. */
const IN_ITS_PLACE: readonly (readonly [string, Partial<Scenario>])[] = [
  [
    'it is renamed to another tool list',
    { base: AGENT, head: { 'agents/support/support.tools.txt': TOOLS }, removed: [LIST] },
  ],
  [
    'it is written as JSON',
    {
      base: AGENT,
      head: { 'agents/support/tools.json': JSON.stringify(TOOLS.trim().split('\n')) },
      removed: [LIST],
    },
  ],
  [
    'it becomes generated',
    {
      base: AGENT,
      head: { '.gitignore': 'tools.txt\n' },
      removed: [LIST],
      untracked: { [LIST]: TOOLS },
    },
  ],
  [
    'the agent moves with it',
    {
      base: AGENT,
      head: Object.fromEntries(
        Object.entries(AGENT).map(([file, text]) => [file.replace('agents/', 'bots/'), text]),
      ),
      removed: Object.keys(AGENT),
    },
  ],
  [
    'a tool is taken out of it',
    { base: { ...AGENT, [LIST]: FORBIDDEN_TOOLS }, head: { [LIST]: TOOLS } },
  ],
  [
    'the configuration names it elsewhere',
    { base: configured(''), head: configured(', tools: [desk/lists/one.txt]') },
  ],
];

describe('a tool list that is replaced does not count as removed', () => {
  test.concurrent.each(IN_ITS_PLACE)('%s', async (title, changes) => {
    // An agent in the configuration had no tool list before. The change adds one.
    const inputs = title.startsWith('the configuration') ? { widening: 'fail' } : STRICT;
    const world = await openWorld({
      description: title,
      event: 'pull_request',
      ...changes,
      inputs,
    });
    try {
      const { exitCode, outputs, stdout } = await world.run();
      expect([exitCode, outputs.widened]).toEqual([0, 'false']);
      expect(stdout).not.toContain('tools-removed');
    } finally {
      await world.close();
    }
  });
});

const LISTLESS: FileTree = {
  'agents/support/card.yaml': CARD,
  'agents/support/policy.yaml': POLICY,
};
const EDIT = { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') };
const TRACE = `${JSON.stringify({ trace_id: 't', agent_id: 'support', timestamp: '2026-11-20T10:00:00Z', action: { type: 'execute', name: 'mcp__tickets__get_ticket', category: 'bounded' } })}\n`;

describe('an agent without a tool list', () => {
  test.concurrent.each([
    ['pass', 0, 'pass', 'note'],
    ['warn', 0, 'warn', 'warning'],
    ['fail', 1, 'fail', 'error'],
  ] as const)('on-no-tools: %s', async (value, exitCode, verdict, severity) => {
    const said = await runEveryDoor({
      base: LISTLESS,
      head: EDIT,
      inputs: { 'on-no-tools': value },
    });
    expect([said.exitCode, said.verdict, said.check.code, said.check.verdict]).toEqual([
      exitCode,
      verdict,
      exitCode,
      verdict,
    ]);
    expect(
      said.findings
        .filter(({ rule }) => rule === 'no-tools')
        .map((finding) => [finding.severity, finding.new]),
    ).toEqual([[severity, false]]);
    expect(said.headline).toMatch(/(?:its tools are not|no tool was) checked/);
  });

  test.concurrent.each([
    [
      'a unified card',
      {
        base: { 'agents/desk/card.yaml': UNIFIED },
        head: { 'agents/desk/card.yaml': UNIFIED.replace('[honesty]', '[honesty, privacy]') },
      },
      ['no-tools'],
    ],
    [
      'a card that no policy governs',
      {
        base: { 'agents/support/card.yaml': CARD },
        head: { 'agents/support/card.yaml': CARD.replace('privacy', 'privacy, fairness') },
      },
      [],
    ],
    [
      'traces instead of a list',
      { base: { ...LISTLESS, 'agents/support/traces/a.jsonl': TRACE }, head: EDIT },
      [],
    ],
    ['a list', { base: AGENT, head: EDIT }, []],
  ] as const)('with %s', async (_, changes, rules) => {
    const said = await runEveryDoor(changes);
    expect(said.findings.map(({ rule }) => rule).filter((rule) => rule === 'no-tools')).toEqual(
      rules,
    );
    expect(said.exitCode).toBe(0);
  });
});
