import { describe, expect, test } from '@jest/globals';
import { readCardFile } from '../../src/discovery/files.ts';
import { ownPolicy } from '../../src/floors/own-policy.ts';
import { stricterDefaults } from '../../src/floors/strictness.ts';
import type { Governed } from '../../src/model/governed.ts';
import { governs, type PolicyDefaults } from '../../src/model/policy.ts';
import { AAP, memoryTree, settingsOf } from '../support/memory-tree.ts';

async function governed(file: string, text: string): Promise<Governed> {
  const read = await readCardFile(memoryTree({ [file]: text }), file, { named: true });
  if (read.kind !== 'governed') throw new Error(`${file} is ${read.kind}`);
  return read.governed;
}

async function environment(defaults: string): Promise<PolicyDefaults> {
  return (await settingsOf(`environment: e\nenvironments: {e: {defaults: ${defaults}}}\n`))
    .environmentDefaults;
}

const values = (defaults: PolicyDefaults): object =>
  Object.fromEntries(Object.entries(defaults).map(([key, part]) => [key, part.value]));
const mapping = (name: string): string =>
  `capability_mappings: {${name}: {tools: [${name}_*], card_actions: [search]}}\n`;
const forbidden = (pattern: string): string =>
  `forbidden: [{pattern: "${pattern}", reason: r, severity: high}]\n`;
const trigger = (condition: string): string =>
  `escalation_triggers: [{condition: "${condition}", action: warn, reason: r}]\n`;
const DEFAULTS =
  'defaults: {unmapped_tool_action: allow, unmapped_severity: low, fail_open: true, enforcement_mode: off, grace_period_hours: 48}\n';

describe('the policy of an agent', () => {
  test('is that of its file, that of its card, or none', async () => {
    const card = await governed('card.yaml', AAP);
    const carrying = await governed('card.yaml', AAP + mapping('a') + DEFAULTS);
    const file = await governed('policy.yaml', mapping('b'));
    expect(ownPolicy(card, undefined, {})).toEqual({ findings: [] });
    expect(ownPolicy(undefined, undefined, {})).toEqual({ findings: [] });
    expect(ownPolicy(card, file, {})).toEqual({ policy: file.policy, findings: [] });
    expect(ownPolicy(carrying, undefined, {})).toEqual({ policy: carrying.policy, findings: [] });
  });

  test('is the union of card and file, without a finding where they differ', async () => {
    const card = await governed(
      'card.yaml',
      AAP +
        forbidden('rm') +
        trigger('tool_count > 1') +
        DEFAULTS.replace('defaults', 'x_defaults'),
    );
    const file = await governed('policy.yaml', mapping('a') + trigger('tool_count > 2') + DEFAULTS);
    const { policy, findings } = ownPolicy(card, file, {});
    expect(findings).toEqual([]);
    expect(policy!.capabilities.map((one) => one.name)).toEqual(['a']);
    expect(policy!.forbidden.map((one) => one.pattern.text)).toEqual(['rm']);
    // Triggers of both apply, those of the policy first.
    expect(policy!.triggers.map((one) => one.text)).toEqual(['tool_count > 2', 'tool_count > 1']);
    expect(values(policy!.defaults)).toMatchObject({ unmappedAction: 'allow' });
  });

  test.each([
    [
      'capabilities',
      mapping('a'),
      mapping('b'),
      '/capability_mappings/b',
      '/capability_mappings/a',
    ],
    ['forbidden rules', forbidden('x'), forbidden('y'), '/forbidden/0', '/forbidden/0'],
    [
      'defaults',
      DEFAULTS,
      'forbidden: []\ndefaults: {fail_open: false}\n',
      '/defaults/fail_open',
      '/defaults/unmapped_tool_action',
    ],
  ])('has %s in two places: an error that names both', async (what, inCard, inFile, there, here) => {
    const { policy, findings } = ownPolicy(
      await governed('a/card.yaml', AAP + inCard),
      await governed('a/policy.yaml', inFile),
      {},
    );
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'two-policies',
        severity: 'error',
        message: `${what} are set both here and in the card "a/card.yaml"`,
        location: expect.objectContaining({ file: 'a/policy.yaml', pointer: there }),
        related: [
          expect.objectContaining({
            location: expect.objectContaining({ file: 'a/card.yaml', pointer: here }),
          }),
        ],
      }),
    ]);
    // Both apply until the policy determines which one does.
    expect(
      policy!.capabilities.length + policy!.forbidden.length + Object.keys(policy!.defaults).length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('all three at once are three errors', async () => {
    const all = (name: string): string => mapping(name) + forbidden(name) + DEFAULTS;
    const { findings, policy } = ownPolicy(
      await governed('card.yaml', AAP + all('a')),
      await governed('policy.yaml', all('b')),
      {},
    );
    expect(findings.map((finding) => finding.rule)).toEqual([
      'two-policies',
      'two-policies',
      'two-policies',
    ]);
    expect([policy!.capabilities.length, policy!.forbidden.length]).toEqual([2, 2]);
  });

  test('of a unified card stays one, whatever file is next to it', async () => {
    const unified =
      'card_version: unified/2026-04-15\nautonomy_mode: enforce\nautonomy: {bounded_actions: [search]}\n';
    const card = await governed('card.yaml', unified);
    const { policy, findings } = ownPolicy(card, await governed('policy.yaml', mapping('a')), {});
    expect(policy!.unified).toBe(true);
    // The mode belongs to the card, and is not a default of a policy.
    expect(findings).toEqual([]);
    const other = ownPolicy(card, await governed('policy.yaml', mapping('a') + DEFAULTS), {});
    expect(other.findings).toEqual([]);
    expect(values(other.policy!.defaults)).toMatchObject({ mode: 'enforce' });
  });
});

describe('an environment', () => {
  test('goes over what card and file say, part by part, whether stricter or not', async () => {
    const file = await governed('policy.yaml', mapping('a') + DEFAULTS.replace('allow', 'deny'));
    const { policy } = ownPolicy(
      undefined,
      file,
      await environment('{unmapped_tool_action: warn, enforcement_mode: enforce}'),
    );
    expect(values(policy!.defaults)).toEqual({
      unmappedAction: 'warn',
      unmappedSeverity: 'low',
      failOpen: true,
      mode: 'enforce',
      graceHours: 48,
    });
    expect(policy!.defaults.unmappedAction!.place.document.file).toBe('.github/card-gate.yml');
    expect(policy!.defaults.failOpen!.place.document.file).toBe('policy.yaml');
  });

  test('goes over the stricter of two that contradict each other', async () => {
    const card = await governed('card.yaml', `${AAP}defaults: {unmapped_tool_action: deny}\n`);
    const file = await governed('policy.yaml', 'defaults: {unmapped_tool_action: allow}\n');
    expect(values(ownPolicy(card, file, {}).policy!.defaults)).toEqual({ unmappedAction: 'deny' });
    expect(
      values(
        ownPolicy(card, file, await environment('{unmapped_tool_action: warn}')).policy!.defaults,
      ),
    ).toEqual({
      unmappedAction: 'warn',
    });
  });

  test('governs a card that has no policy', async () => {
    const card = await governed('card.yaml', AAP);
    const { policy } = ownPolicy(
      card,
      undefined,
      await environment('{unmapped_tool_action: deny}'),
    );
    expect(governs(policy!)).toBe(true);
    expect(policy).toMatchObject({
      scope: 'agent',
      capabilities: [],
      forbidden: [],
      triggers: [],
      unified: false,
    });
    expect(policy!.place.document.file).toBe('card.yaml');
  });

  test('without defaults changes nothing', async () => {
    expect(ownPolicy(await governed('card.yaml', AAP), undefined, await environment('{}'))).toEqual(
      { findings: [] },
    );
  });
});

describe('the stricter of two defaults', () => {
  const defaultsOf = async (text: string): Promise<PolicyDefaults> =>
    (await governed('policy.yaml', `forbidden: []\ndefaults: ${text}\n`)).policy!.defaults;

  test.each([
    ['{unmapped_tool_action: allow}', '{unmapped_tool_action: warn}', { unmappedAction: 'warn' }],
    ['{unmapped_tool_action: warn}', '{unmapped_tool_action: deny}', { unmappedAction: 'deny' }],
    ['{unmapped_severity: low}', '{unmapped_severity: medium}', { unmappedSeverity: 'medium' }],
    [
      '{unmapped_severity: high}',
      '{unmapped_severity: critical}',
      { unmappedSeverity: 'critical' },
    ],
    ['{fail_open: true}', '{fail_open: false}', { failOpen: false }],
    ['{enforcement_mode: off}', '{enforcement_mode: warn}', { mode: 'warn' }],
    ['{enforcement_mode: warn}', '{enforcement_mode: enforce}', { mode: 'enforce' }],
    ['{grace_period_hours: 24}', '{grace_period_hours: 0}', { graceHours: 0 }],
    [
      '{unmapped_tool_action: allow, fail_open: true}',
      '{unmapped_severity: low}',
      { unmappedAction: 'allow', failOpen: true, unmappedSeverity: 'low' },
    ],
    ['{}', '{}', {}],
  ])('%s and %s', async (one, other, stricter) => {
    const [a, b] = [await defaultsOf(one), await defaultsOf(other)];
    expect(values(stricterDefaults(a, b))).toEqual(stricter);
    expect(values(stricterDefaults(b, a))).toEqual(stricter);
  });

  test('what cannot be read counts as the strictest', async () => {
    const unreadable = await defaultsOf(
      '{unmapped_tool_action: alow, unmapped_severity: 3, fail_open: maybe, enforcement_mode: [], grace_period_hours: x}',
    );
    expect(values(unreadable)).toEqual({
      unmappedAction: 'deny',
      unmappedSeverity: 'critical',
      failOpen: false,
      mode: 'enforce',
      graceHours: 0,
    });
    expect(values(stricterDefaults(await defaultsOf(DEFAULTS.slice(10)), unreadable))).toEqual(
      values(unreadable),
    );
  });
});
