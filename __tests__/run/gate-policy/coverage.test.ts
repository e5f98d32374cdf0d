import { describe, expect, test } from '@jest/globals';
import type { AgentComparison } from '../../../src/diff/change.ts';
import { coverageDrop, coverageGates } from '../../../src/run/gate-policy/coverage.ts';
import { agentFrom } from '../../support/sample-agents.ts';

const CARD = 'aap_version: "1.0"\nautonomy_envelope: { bounded_actions: [a, b] }\n';

const comparison = (
  before: number | null,
  after: number | null,
  status: AgentComparison['status'] = 'kept',
): AgentComparison => ({
  agent: 'support',
  status,
  direction: 'neutral',
  changes: [],
  coverage: { before, after },
});

describe('a minimum of coverage under only-new', () => {
  test.each([
    [100, 50, true],
    [66, 33, true],
    [50, 50, false],
    [50, 60, false],
    [50, null, true],
    [null, null, false],
    [null, 50, false],
    [0, null, false],
  ] as const)('from %s to %s decides: %s', (before, after, decides) => {
    expect(coverageGates(comparison(before, after))).toBe(decides);
  });

  test('decides about a new agent', () => {
    expect([
      coverageGates(comparison(null, 50, 'added')),
      coverageGates(comparison(null, null, 'added')),
    ]).toEqual([true, true]);
  });
});

describe('a drop of coverage', () => {
  const dropped = async (
    before: number | null,
    after: number | null,
    maximum: number,
  ): Promise<readonly string[]> => {
    const agent = await agentFrom({ name: 'support', card: ['card.yaml', CARD] });
    return coverageDrop(agent, comparison(before, after), maximum).map(
      ({ rule, severity, message, agent: name, location }) =>
        `${severity} ${rule} ${name} ${location.file}${location.pointer}: ${message}`,
    );
  };

  test.each([
    [100, 50, 49.9, '100 % to 50 %'],
    [100, null, 99, '100 % to unknown'],
    [200 / 3, 100 / 3, 33, '66.6 % to 33.3 %'],
    [50, 49.9, 0, '50 % to 49.9 %'],
  ] as const)('from %s to %s with at most %s', async (before, after, maximum, words) => {
    expect(await dropped(before, after, maximum)).toEqual([
      `error coverage-drop support card.yaml/autonomy_envelope/bounded_actions: coverage fell from ${words}; the largest allowed drop is ${maximum} percentage points`,
    ]);
  });

  test.each([
    [100, 50, 50],
    [90.3, 80.2, 10.1],
    [50, 100, 0],
    [50, 50, 0],
    [null, null, 0],
    [null, 0, 0],
    [0, null, 0],
  ] as const)('is not reported from %s to %s with at most %s', async (before, after, maximum) => {
    expect(await dropped(before, after, maximum)).toEqual([]);
  });

  test('is reported at the policy where the card is gone', async () => {
    const agent = await agentFrom({
      name: 'support',
      policy: ['policy.yaml', 'defaults: { unmapped_tool_action: deny }\n'],
    });
    expect(
      coverageDrop(agent, comparison(100, null), 0).map(({ location }) => location.file),
    ).toEqual(['policy.yaml']);
  });
});
