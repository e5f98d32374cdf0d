import type { Located } from '../../document/document.ts';
import { distinct, type Reader } from '../../document/reader.ts';
import {
  type Capability,
  type EnforcementMode,
  type EscalationTrigger,
  type Policy,
  type PolicyDefaults,
  RULE_SEVERITIES,
} from '../../model/policy.ts';
import {
  escalationTriggers,
  forbiddenRules,
  type Spelling,
  spellingOf,
  toolPatterns,
} from './parts.ts';

const UNMAPPED_ACTIONS = ['allow', 'warn', 'deny'] as const;
const MODES = ['off', 'warn', 'enforce'] as const satisfies readonly EnforcementMode[];

/**
 * The sections of the policy DSL (Mnemom's "Policy Management"). Cards of both generations may also
 * contain these sections (docs/reference/files.md#cards-that-carry-a-policy).
 */
export const POLICY_SECTIONS = [
  'capability_mappings',
  'forbidden',
  'escalation_triggers',
  'defaults',
] as const;

/**
 * Reads the policy DSL's sections in a policy file or a card (Mnemom's "Policy Management"). If the
 * escalation triggers have already been read, pass them as `triggers`.
 */
export function readPolicySections(
  top: Reader,
  triggers: readonly EscalationTrigger[] = escalationTriggers(top.get('escalation_triggers')),
): Policy {
  const mappings = top.get('capability_mappings');
  const forbidden = top.get('forbidden');
  const spelling = spellingOf(mappings, forbidden);
  const name = top.get('meta').get('name').text();
  return {
    ...(name && { name }),
    scope: top.get('meta').get('scope').text() === 'org' ? 'org' : 'agent',
    capabilities: mappings.entries().map(([key, mapping]) => capability(key, mapping, spelling)),
    forbidden: forbiddenRules(forbidden, spelling),
    triggers,
    defaults: readDefaults(top.get('defaults')),
    place: top.place,
    unified: false,
  };
}

function capability(name: string, mapping: Reader, spelling: Spelling): Capability {
  return {
    name,
    patterns: toolPatterns(mapping, spelling),
    actions: distinct(mapping.get('card_actions').texts()),
    binding: 'declared',
    place: mapping.place,
  };
}

/**
 * Reads the `defaults` section of a policy. An unreadable value is treated as the strictest one.
 */
export function readDefaults(defaults: Reader): PolicyDefaults {
  const part = <T>(key: string, read: (reader: Reader) => T): Located<T> | undefined => {
    const reader = defaults.get(key);
    return reader.exists ? { value: read(reader), place: reader.place } : undefined;
  };
  const unmappedAction = part('unmapped_tool_action', (at) => at.oneOf(UNMAPPED_ACTIONS, 'deny'));
  const unmappedSeverity = part('unmapped_severity', (at) => at.oneOf(RULE_SEVERITIES, 'critical'));
  const failOpen = part('fail_open', (at) => at.boolean() ?? false);
  const mode = part<EnforcementMode>('enforcement_mode', (at) => at.oneOf(MODES, 'enforce'));
  const graceHours = part('grace_period_hours', (at) => at.number() ?? 0);
  return {
    ...(unmappedAction && { unmappedAction }),
    ...(unmappedSeverity && { unmappedSeverity }),
    ...(failOpen && { failOpen }),
    ...(mode && { mode }),
    ...(graceHours && { graceHours }),
  };
}
