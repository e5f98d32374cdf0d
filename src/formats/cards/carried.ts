import { distinct, type Reader } from '../../document/reader.ts';
import type { Card } from '../../model/card.ts';
import {
  type Capability,
  type EnforcementMode,
  type Policy,
  type PolicyDefaults,
  RULE_SEVERITIES,
} from '../../model/policy.ts';
import { forbiddenRules, type Spelling, spellingOf, toolPatterns } from './parts.ts';
import { POLICY_SECTIONS, readPolicySections } from './policy.ts';

/**
 * The values of `autonomy_mode` and `integrity_mode` in a unified card, from no checks (`off`) to
 * blocking (`enforce`).
 */
export const AUTONOMY_MODES = [
  'off',
  'observe',
  'nudge',
  'enforce',
] as const satisfies readonly EnforcementMode[];

/**
 * The sections of a unified card that contain the card's policy. An AAP card may also contain these
 * sections.
 */
const CARD_SECTIONS = ['capabilities', 'enforcement'] as const;

/**
 * Returns a card's policy. The policy may be in `capabilities` and `enforcement`, in the sections
 * of the policy DSL, or in both. The rule `two-policies` reports a card with both. A unified card
 * always has a policy. Returns undefined for an AAP card without any of these sections.
 */
export function carriedPolicy(top: Reader, card: Card): Policy | undefined {
  const isOld = POLICY_SECTIONS.some((section) => top.has(section));
  const isNew = card.generation === 'unified' || CARD_SECTIONS.some((section) => top.has(section));
  if (!isNew) return isOld ? readPolicySections(top) : undefined;
  const own = cardSections(top, card);
  if (!isOld) return own;
  const carried = readPolicySections(top);
  const enforcement = top.has('enforcement') ? own.defaults : {};
  return {
    ...own,
    ...(carried.name !== undefined && { name: carried.name }),
    forbidden: [...own.forbidden, ...carried.forbidden],
    triggers: [...own.triggers, ...carried.triggers],
    capabilities: [...own.capabilities, ...carried.capabilities],
    defaults: { ...carried.defaults, ...enforcement },
  };
}

function cardSections(top: Reader, card: Card): Policy {
  const capabilities = top.get('capabilities');
  const enforcement = top.get('enforcement');
  const forbidden = enforcement.get('forbidden_tools');
  const spelling = spellingOf(capabilities, forbidden);
  return {
    scope: 'agent',
    capabilities: capabilities
      .entries()
      .map(([name, capability]) => readCapability(name, capability, card, spelling)),
    forbidden: forbiddenRules(forbidden, spelling),
    triggers: [],
    defaults: enforcementDefaults(top, enforcement),
    place: top.place,
    unified: true,
  };
}

/**
 * Reads a capability and its actions from `required_actions` or its alias `card_actions`. If
 * neither key is present and a bounded action has the same name as the capability, that action is
 * used (docs/reference/files.md#actions-of-a-capability).
 */
function readCapability(
  name: string,
  capability: Reader,
  card: Card,
  spelling: Spelling,
): Capability {
  const patterns = toolPatterns(capability, spelling);
  const domains = capability.get('allowed_domains');
  const severity = capability.get('severity_on_unmapped');
  const more = {
    ...(domains.exists && {
      allowedDomains: {
        value: domains.texts().map((domain) => domain.value),
        place: domains.place,
      },
    }),
    ...(severity.exists && {
      severityOnUnmapped: {
        value: severity.oneOf(RULE_SEVERITIES, 'critical'),
        place: severity.place,
      },
    }),
    place: capability.place,
  };
  const listed = ['required_actions', 'card_actions'].find((key) => capability.has(key));
  if (listed !== undefined)
    return {
      name,
      patterns,
      actions: distinct(capability.get(listed).texts()),
      binding: 'declared',
      ...more,
    };
  const bounded = card.boundedActions.some((action) => action.value === name);
  return {
    name,
    patterns,
    actions: bounded ? [{ value: name, place: capability.place }] : [],
    binding: bounded ? 'inferred' : 'none',
    ...more,
  };
}

/**
 * Reads the policy defaults in a unified card. Ignores the legacy keys `unmapped_tool_action` and
 * `fail_open`, which are errors (src/rules/README.md#legacy-key).
 */
function enforcementDefaults(top: Reader, enforcement: Reader): PolicyDefaults {
  const allow = enforcement.get('allow_unmapped_tools');
  const severity = enforcement.get('default_unmapped_severity');
  const mode = top.get('autonomy_mode');
  const grace = enforcement.get('grace_period_hours');
  return {
    ...(allow.exists && {
      unmappedAction: {
        value: allow.boolean() === true ? ('allow' as const) : ('deny' as const),
        place: allow.place,
      },
    }),
    ...(severity.exists && {
      unmappedSeverity: {
        value: severity.oneOf(RULE_SEVERITIES, 'critical'),
        place: severity.place,
      },
    }),
    ...(mode.exists && {
      mode: { value: mode.oneOf(AUTONOMY_MODES, 'enforce'), place: mode.place },
    }),
    ...(grace.exists && { graceHours: { value: grace.number() ?? 0, place: grace.place } }),
  };
}
