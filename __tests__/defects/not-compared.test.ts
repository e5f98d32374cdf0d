import { describe, expect, test } from '@jest/globals';
import { runEveryDoor } from '../support/every-door.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, POLICY } from '../support/support-agent.ts';

const LOOSE = POLICY.replace('action: deny', 'action: allow');
const BROKEN = 'capability_mappings: [\n';
const FLOOR =
  'meta: { schema_version: "1.0", name: org, scope: org }\nforbidden:\n  - { pattern: "mcp__pay__*", reason: no payments, severity: critical }\ndefaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }\n';
const FLOORED: FileTree = {
  ...AGENT,
  'org/policy.yaml': FLOOR,
  '.github/card-gate.yml': 'org: { policy: org/policy.yaml }\n',
};

/**
 * Changes that hide an agent's permissions behind a file that does not load, with the file that the
 * message must name.
 */
const HIDDEN: readonly (readonly [string, string, Partial<Scenario>])[] = [
  [
    'a broken file next to the agent',
    'night-policy.yaml',
    {
      base: AGENT,
      head: { 'agents/support/policy.yaml': LOOSE, 'agents/support/night-policy.yaml': BROKEN },
    },
  ],
  [
    'a broken card next to a loosened policy',
    'card.yaml',
    {
      base: AGENT,
      head: { 'agents/support/policy.yaml': LOOSE, 'agents/support/card.yaml': 'aap_version: [\n' },
    },
  ],
  [
    'a broken policy',
    'policy.yaml',
    { base: AGENT, head: { 'agents/support/policy.yaml': BROKEN } },
  ],
  [
    'a broken policy under another name',
    'support.policy.yaml',
    {
      base: AGENT,
      head: { 'agents/support/support.policy.yaml': `${POLICY}${BROKEN}` },
      removed: ['agents/support/policy.yaml'],
    },
  ],
  [
    'a card that is all that the agent has',
    'card.yaml',
    {
      base: { 'agents/support/card.yaml': CARD },
      head: { 'agents/support/card.yaml': 'aap_version: [\n' },
    },
  ],
  [
    'a second policy that pairs with nothing',
    'night.policy.yaml',
    {
      base: AGENT,
      head: { 'agents/support/policy.yaml': LOOSE, 'agents/support/night.policy.yaml': POLICY },
    },
  ],
  [
    'a key that appears twice',
    'policy.yaml',
    { base: AGENT, head: { 'agents/support/policy.yaml': `${LOOSE}forbidden: []\n` } },
  ],
  ['a broken floor', 'org/policy.yaml', { base: FLOORED, head: { 'org/policy.yaml': BROKEN } }],
  [
    'a broken floor that the configuration does not name',
    'agents/org/policy.yaml',
    {
      base: { 'agents/org/policy.yaml': FLOOR, ...AGENT },
      head: { 'agents/org/policy.yaml': BROKEN },
    },
  ],
  [
    'a broken configuration',
    'card-gate.yml',
    { base: FLOORED, head: { '.github/card-gate.yml': 'org: [\n' } },
  ],
  [
    'a policy that was broken before',
    'in the base',
    {
      base: {
        ...AGENT,
        'agents/support/policy.yaml': BROKEN,
        'agents/x/card.yaml': CARD.replace('support', 'x'),
      },
      head: { 'agents/support/policy.yaml': LOOSE, 'agents/x/card.yaml': 'aap_version: [\n' },
    },
  ],
];

describe('on-error: warn does not let through what could not be compared', () => {
  test.concurrent.each(HIDDEN)('%s', async (_, reason, changes) => {
    const run = (inputs: Readonly<Record<string, string>>) =>
      runEveryDoor({ ...changes, inputs: { ...inputs, 'on-error': 'warn' } });
    const strict = await run({ widening: 'fail' });
    expect([strict.exitCode, strict.verdict, strict.widened]).toEqual([1, 'error', 'true']);
    expect(strict.changes).toContainEqual(
      expect.objectContaining({
        kind: 'not-compared',
        direction: 'widens',
        undecided: true,
        sentence: expect.stringContaining(reason),
      }),
    );
    expect(strict.headline).toMatch(
      /may grant (?:`support`|2 agents) new permissions|grants `support` new permissions/,
    );
    // If a widening only warns, the error is relaxed and reported.
    const relaxed = await run({ widening: 'warn' });
    expect([relaxed.exitCode, relaxed.verdict, relaxed.widened]).toEqual([0, 'error', 'true']);
  });

  test.concurrent('without on-error the verdict error stays as it is', async () => {
    const said = await runEveryDoor({
      base: AGENT,
      head: { 'agents/support/policy.yaml': BROKEN },
    });
    expect([said.exitCode, said.verdict, said.widened]).toEqual([1, 'error', 'true']);
    expect(said.findings).toContainEqual(
      expect.objectContaining({ rule: 'widening', severity: 'warning' }),
    );
    expect(said.check).toMatchObject({ code: 2, verdict: 'error', changes: said.changes });
    // Two commits cannot be compared if one of them does not load.
    expect(said.diff).toBeUndefined();
  });

  test.concurrent('known widenings are reported as well', async () => {
    const said = await runEveryDoor({
      base: AGENT,
      head: { 'agents/support/policy.yaml': LOOSE, 'agents/support/night-policy.yaml': BROKEN },
    });
    expect(new Set(said.changes.map(({ kind }) => kind))).toEqual(
      new Set(['names', 'not-compared']),
    );
    expect(said.check.changes).toEqual(said.changes);
  });

  test.concurrent('control: a broken file in another folder hides nothing', async () => {
    const head = {
      'agents/support/policy.yaml': POLICY.replace('are records', 'stay'),
      'agents/new/card.yaml': 'aap_version: [\n',
    };
    const said = await runEveryDoor({
      base: AGENT,
      head,
      inputs: { widening: 'fail', 'on-error': 'warn' },
    });
    expect([said.exitCode, said.verdict]).toEqual([0, 'error']);
    expect(said.changes).toEqual([]);
  });

  test.concurrent('a run that ends before it compares anything is held by a widening that blocks, and let through by its label', async () => {
    const nowhere: Scenario = {
      description: 'a link that leads nowhere',
      event: 'pull_request',
      base: AGENT,
      head: { 'agents/support/policy.yaml': LOOSE },
      symlinks: { 'agents/new/card.yaml': '../../nowhere.yaml' },
      inputs: { 'on-error': 'warn', 'widening-label': 'approved' },
    };
    for (const [widening, labels, exitCode] of [
      ['warn', [], 0],
      ['fail', [], 1],
      ['fail', ['approved'], 0],
    ] as const) {
      const world = await openWorld({
        ...nowhere,
        labels,
        inputs: { ...nowhere.inputs, widening },
      });
      try {
        const result = await world.run();
        expect([widening, labels, result.exitCode, result.outputs.verdict]).toEqual([
          widening,
          labels,
          exitCode,
          'error',
        ]);
      } finally {
        await world.close();
      }
    }
  });
});
