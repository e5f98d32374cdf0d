import { describe, expect, test } from '@jest/globals';
import { Reader } from '../../src/document/reader.ts';
import { type Composed, composeAgent } from '../../src/floors/compose.ts';
import { ownPolicy } from '../../src/floors/own-policy.ts';
import { readDefaults } from '../../src/formats/cards/policy.ts';
import type { PolicyDefaults } from '../../src/model/policy.ts';
import { fileOf, floorOf, lineOf, sourceOf } from './scopes.ts';

/** Returns the defaults of an environment, on the second line of a configuration. */
async function environment(defaults: string): Promise<PolicyDefaults> {
  const { document } = await fileOf(
    'environment',
    'config.yml',
    `forbidden: []\ndefaults: ${defaults}`,
  );
  return readDefaults(Reader.of(document).get('defaults'));
}

async function compose(
  floor: string | undefined,
  agent: string,
  overlay: string,
): Promise<Composed> {
  const file = await fileOf(
    'agent',
    'agent.yaml',
    `forbidden: []\n# the agent\ndefaults: ${agent}`,
  );
  const { policy } = ownPolicy(undefined, file, await environment(overlay));
  return composeAgent(
    { ...(policy && { policy }) },
    floor === undefined ? [] : [await floorOf('org', `defaults: ${floor}`)],
  );
}

const action = ({ policy }: Composed): string => {
  const { value, place } = policy!.defaults.unmappedAction!;
  return `${value} ${sourceOf(place)}`;
};

describe('agent file, then environment, then floor', () => {
  const [ALLOW, WARN, DENY] = ['allow', 'warn', 'deny'].map(
    (value) => `{unmapped_tool_action: ${value}}`,
  ) as [string, string, string];

  test.each([
    ['tightens the agent', undefined, ALLOW, DENY, 'deny config.yml:2 (environment)', []],
    [
      'loosens the agent where no floor holds',
      undefined,
      DENY,
      ALLOW,
      'allow config.yml:2 (environment)',
      [],
    ],
    ['tightens the agent over a floor', ALLOW, WARN, DENY, 'deny config.yml:2 (environment)', []],
    ['loosens the agent down to its floor', WARN, DENY, WARN, 'warn org.yaml:1 (org)', []],
    [
      'loosens nothing that a floor holds',
      DENY,
      DENY,
      ALLOW,
      'deny org.yaml:1 (org)',
      ['weakens-org config.yml:2 <- org.yaml:1'],
    ],
    [
      'is reported in the place of an agent that is weaker too',
      DENY,
      WARN,
      ALLOW,
      'deny org.yaml:1 (org)',
      ['weakens-org config.yml:2 <- org.yaml:1'],
    ],
    [
      'makes up for an agent that is weaker',
      WARN,
      ALLOW,
      DENY,
      'deny config.yml:2 (environment)',
      [],
    ],
    [
      'says nothing of what it does not name',
      DENY,
      ALLOW,
      '{fail_open: false}',
      'deny org.yaml:1 (org)',
      ['weakens-org agent.yaml:3 <- org.yaml:1'],
    ],
    [
      'loosens where the floor is silent',
      '{fail_open: false}',
      DENY,
      ALLOW,
      'allow config.yml:2 (environment)',
      [],
    ],
  ])('an environment %s', async (_, floor, agent, overlay, held, findings) => {
    const composed = await compose(floor, agent, overlay);
    expect(action(composed)).toBe(held);
    expect(composed.findings.map(lineOf)).toEqual(findings);
  });

  test.each([
    ['unmapped_severity', 'low', 'high'],
    ['fail_open', 'true', 'false'],
    ['enforcement_mode', 'off', 'enforce'],
    ['grace_period_hours', '24', '1'],
  ])('%s under a floor: loosened is reported at the configuration, tightened holds', async (key, weak, strict) => {
    const loosened = await compose(
      `{${key}: ${strict}}`,
      `{${key}: ${strict}}`,
      `{${key}: ${weak}}`,
    );
    expect(loosened.findings.map(lineOf)).toEqual(['weakens-org config.yml:2 <- org.yaml:1']);
    const tightened = await compose(
      `{${key}: ${weak}}`,
      `{${key}: ${weak}}`,
      `{${key}: ${strict}}`,
    );
    expect(tightened.findings).toEqual([]);
    const [part] = Object.values(tightened.policy!.defaults);
    expect(sourceOf(part!.place)).toBe('config.yml:2 (environment)');
  });

  test('an environment also applies to an agent without a policy', async () => {
    const { card } = await fileOf('agent', 'agent.yaml', 'aap_version: "1"');
    const { policy } = ownPolicy(
      { ...(await fileOf('agent', 'agent.yaml', 'aap_version: "1"')), card: card! },
      undefined,
      await environment('{unmapped_tool_action: allow}'),
    );
    const composed = composeAgent({ card: card!, policy: policy! }, [
      await floorOf('org', 'defaults: {unmapped_tool_action: deny}'),
    ]);
    expect(action(composed)).toBe('deny org.yaml:1 (org)');
    expect(composed.findings.map(lineOf)).toEqual(['weakens-org config.yml:2 <- org.yaml:1']);
  });
});
