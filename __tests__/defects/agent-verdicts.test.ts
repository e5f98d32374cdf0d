import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, POLICY, VIOLATION } from '../support/support-agent.ts';

const billing = Object.fromEntries(
  Object.entries(AGENT).map(([file, text]) => [file.replace('support', 'billing'), text]),
);

/**
 * Problems in the files of "support". Its verdict then follows from its findings
 * (docs/reference/verdicts.md#order-of-verdicts), and is never a pass.
 */
const CASES: readonly (readonly [string, 'error' | 'fail', Partial<Scenario>])[] = [
  [
    'whose card does not load',
    'error',
    { head: { 'agents/support/card.yaml': 'aap_version: [\n' } },
  ],
  [
    'whose policy does not load',
    'error',
    { head: { 'agents/support/policy.yaml': 'forbidden: [\n' } },
  ],
  ['whose card is of no kind', 'error', { head: { 'agents/support/card.yaml': 'hello: world\n' } }],
  [
    'whose card links out of the workspace',
    'error',
    { head: {}, symlinks: { 'agents/support/card.yaml': '../../../../../event.json' } },
  ],
  ['whose card is removed', 'fail', { head: {}, removed: ['agents/support/card.yaml'] }],
  [
    'whose tool list does not load',
    'error',
    { head: { 'agents/support/tools.json': '[\n' }, removed: ['agents/support/tools.txt'] },
  ],
];

test.concurrent.each(CASES)('an agent %s has not passed', async (_, verdict, changes) => {
  const world = await openWorld({
    ...VIOLATION,
    base: { ...AGENT, ...billing },
    inputs: { 'report-file': 'report.json', scope: 'all' },
    ...changes,
  });
  try {
    const { exitCode, outputs } = await world.run();
    expect([exitCode, outputs.verdict]).toEqual([1, verdict]);
    const report = JSON.parse(await readFile(join(world.workspace, 'report.json'), 'utf8')) as {
      readonly agents: readonly { readonly name: string; readonly verdict: string }[];
    };
    const verdicts = Object.fromEntries(report.agents.map((agent) => [agent.name, agent.verdict]));
    // An agent that cannot be read at all may be missing, but the other agent must be evaluated.
    expect({ support: verdict, ...verdicts }).toEqual({ support: verdict, billing: 'pass' });
    expect(world.standIn.comments[0]!.body).not.toMatch(/^\| \*\*support\*\*.*✅/m);
  } finally {
    await world.close();
  }
});

/** Settings under which a consequence of another finding decides whether the check fails. */
const DECISIVE: readonly (readonly [string, string, Partial<Scenario>])[] = [
  [
    'no policy, if its file may fail to load',
    'on-error: warn\nseverity: { no-policy: error }\n',
    { head: { 'agents/support/policy.yaml': 'forbidden: [\n' } },
  ],
  [
    'no card, if its file may fail to load',
    'on-error: warn\nseverity: { no-card: error }\n',
    { head: { 'agents/support/card.yaml': 'aap_version: [\n' } },
  ],
  [
    'unused patterns, if all names have another style',
    'severity: { unused-pattern: error }\n',
    {
      head: {
        'agents/support/policy.yaml': POLICY.replace(
          /unmapped_tool_action: \w+/,
          'unmapped_tool_action: allow',
        ),
        'agents/support/tools.txt': 'close\nreply\n',
      },
    },
  ],
  [
    'another style, if unmapped tools are switched off',
    'fail-on: warn\nseverity: { unmapped-tool: off }\n',
    {
      head: {
        'agents/support/policy.yaml': POLICY.replace(
          /unmapped_tool_action: \w+/,
          'unmapped_tool_action: warn',
        ),
        'agents/support/tools.txt': 'close\nreply\n',
      },
    },
  ],
];

test.concurrent.each(DECISIVE)('%s fails the check', async (_, configuration, changes) => {
  const world = await openWorld({
    ...VIOLATION,
    base: { ...AGENT, '.github/card-gate.yml': configuration },
    inputs: { 'widening-label': 'approved' },
    labels: ['approved'],
    ...changes,
  });
  try {
    const { exitCode, outputs } = await world.run();
    expect([exitCode, outputs.conclusion]).toEqual([1, 'failure']);
  } finally {
    await world.close();
  }
});
