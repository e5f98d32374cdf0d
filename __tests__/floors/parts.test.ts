import { describe, expect, test } from '@jest/globals';
import { locate } from '../../src/finding/finding.ts';
import type { EffectivePart, EffectiveSection } from '../../src/floors/part.ts';
import { effectiveParts } from '../../src/floors/parts.ts';
import { effectiveDefaults } from '../../src/model/policy.ts';
import { flooredAgent } from '../support/compared-reports.ts';
import { aapCard, agentOf, policyOf } from '../support/evaluated.ts';

/** Returns the parts of a section in short form: subject, words, scope and line. */
function shown(parts: readonly EffectivePart[], section: EffectiveSection): readonly string[] {
  const at = (place: EffectivePart['place']): string =>
    place ? ` ${locate(place).file}:${locate(place).range?.start.line}` : '';
  return parts
    .filter((part) => part.section === section)
    .map(({ subject, words, scope, place, sources }) => {
      const also = sources.map((source) => ` + ${source.scope}${at(source.place)}`).join('');
      return `${subject} | ${words} | ${scope}${at(place)}${also}`;
    });
}

const UNIFIED = `card_version: unified/2026-04-26
agent_id: a
autonomy_mode: nudge
integrity_mode: observe
principal: { type: human, identifier: ada }
expires_at: "2027-01-01"
values:
  declared: [honesty, care]
  conflicts_with: [haste]
  definitions: { care: { name: Care, description: take care } }
  hierarchy: strict
conscience:
  mode: augment
  values: [{ type: BOUNDARY, content: never lie, severity: mandatory }]
autonomy:
  bounded_actions: [read, write]
  forbidden_actions: [wipe]
  max_autonomous_value: { amount: 50, currency: EUR }
  escalation_triggers: [{ condition: "spent > 3", action: warn, reason: dear }]
capabilities:
  reading: { tools: [read_*, list], required_actions: [read], allowed_domains: [a.example, b.example] }
enforcement: { allow_unmapped_tools: true }
audit: { retention_days: 30, queryable: true, query_endpoint: "https://a.example", tamper_evidence: signed, storage: { type: s3, region: eu } }
`;

describe('what holds', () => {
  test('of a card: every part with its line', async () => {
    const parts = effectiveParts(await agentOf({ card: UNIFIED }));
    const all = (section: EffectiveSection): readonly string[] => shown(parts, section);
    expect(all('bounded actions')).toEqual([
      'read |  | agent card.yaml:16',
      'write |  | agent card.yaml:16',
    ]);
    expect(all('forbidden actions')).toEqual(['wipe |  | agent card.yaml:17']);
    expect(all('limits')).toEqual(['max_autonomous_value | 50 EUR | agent card.yaml:18']);
    expect(all('triggers')).toEqual(['spent > 3 | warn: dear | agent card.yaml:19']);
    expect(all('capabilities')).toEqual([
      'reading | "read_*" and "list" for "read"; hosts "a.example" and "b.example" | agent card.yaml:21',
    ]);
    expect(all('values')).toEqual([
      'honesty | declared | agent card.yaml:8',
      'care | declared | agent card.yaml:8',
      'haste | in conflict with the card | agent card.yaml:9',
      'care | defined as name "Care", description "take care" | agent card.yaml:10',
      'hierarchy | "strict" | agent card.yaml:11',
    ]);
    expect(all('conscience')).toEqual([
      'mode | "augment" | agent card.yaml:13',
      'never lie | BOUNDARY, mandatory | agent card.yaml:14',
    ]);
    expect(all('audit')).toEqual([
      'retention_days | 30 | agent card.yaml:23',
      'queryable | true | agent card.yaml:23',
      'tamper_evidence | "signed" | agent card.yaml:23',
      'query_endpoint | "https://a.example" | agent card.yaml:23',
      'storage | type "s3", region "eu" | agent card.yaml:23',
    ]);
    expect(all('card')).toEqual([
      'integrity_mode | "observe" | agent card.yaml:4',
      'principal | type "human", identifier "ada" | agent card.yaml:5',
      'expires_at | "2027-01-01" | agent card.yaml:6',
    ]);
    expect(all('defaults')).toEqual([
      'unmapped_tool_action | allow | agent card.yaml:22',
      'default_unmapped_severity | high | default',
      'autonomy_mode | nudge | agent card.yaml:3',
      'grace_period_hours | 24 | default',
    ]);
    expect(parts.find((part) => part.subject === 'care')!.value).toEqual({
      declared: true,
      definition: expect.objectContaining({ name: 'Care' }),
    });
  });

  test('defaults that are filled in are those of the evaluation, and have no place', async () => {
    const agent = await agentOf({ policy: policyOf(['a']) });
    const defaults = effectiveParts(agent).filter((part) => part.section === 'defaults');
    const judging = effectiveDefaults(agent.policy!);
    expect(Object.fromEntries(defaults.map((part) => [part.subject, part.value]))).toEqual({
      unmapped_tool_action: judging.unmappedAction,
      unmapped_severity: judging.unmappedSeverity,
      enforcement_mode: judging.mode,
      grace_period_hours: judging.graceHours,
    });
    expect(defaults.every((part) => part.scope === 'default' && part.place === undefined)).toBe(
      true,
    );
  });

  test('without a policy that governs nothing is filled in', async () => {
    expect(
      shown(effectiveParts(await agentOf({ card: aapCard(['read'], ['wipe']) })), 'defaults'),
    ).toEqual([]);
    expect(effectiveParts({})).toEqual([]);
  });

  test('of a floor: who gave each part, further sources, and what an exemption takes out', async () => {
    const { agent } = await flooredAgent();
    const parts = effectiveParts(agent);
    expect(shown(parts, 'forbidden')).toEqual([
      'mcp__filesystem__delete* | critical: The organisation keeps its files; File deletion is not permitted for support agents | org policies/floor.yaml:10 + agent agents/tidy/policy.yaml:19',
      'mcp__shell__* | critical: No shells; does not apply to "mcp__shell__run_tests" because of an exemption | org policies/floor.yaml:13',
    ]);
    expect(shown(parts, 'capabilities')[0]).toBe(
      'web_browsing | "mcp__search__*" for "read" | org policies/floor.yaml:6 + agent agents/tidy/policy.yaml:6',
    );
    expect(parts.find((part) => part.subject === 'web_browsing')!.value).toEqual([
      { tools: ['mcp__search__*'], actions: ['read'], binding: 'declared' },
      { tools: ['mcp__browser__*'], actions: ['web_fetch'], binding: 'declared' },
    ]);
    expect(parts.find((part) => part.subject === 'mcp__shell__*')!.value).toEqual({
      severity: 'critical',
      reason: 'No shells',
      except: ['mcp__shell__run_tests'],
    });
    expect(shown(parts, 'exemptions')).toEqual([
      'forbidden | for "mcp__shell__run_tests", until "2026-12-24", granted by "ada@example.com": the build has to run its tests | agent .github/card-gate.yml:2',
    ]);
  });

  test('actions that a floor forbids an agent without a card are its policy’s', async () => {
    const { policy } = await agentOf({ policy: policyOf(['a']) });
    const place = policy!.place;
    expect(
      shown(
        effectiveParts({ policy: { ...policy!, forbiddenActions: [{ value: 'wipe', place }] } }),
        'forbidden actions',
      ),
    ).toHaveLength(1);
  });

  test('keys of a prototype are names like any other', async () => {
    const policy =
      '{"capability_mappings": {"__proto__": {"tools": ["a"], "card_actions": ["constructor"]}}, "defaults": {}}';
    expect(
      shown(effectiveParts(await agentOf({ policy, syntax: 'json' })), 'capabilities'),
    ).toEqual(['__proto__ | "a" for "constructor" | agent policy.json:1']);
  });
});
