import { type Located, type Place, scopeOf } from '../document/document.ts';
import { enumeration, quoted } from '../finding/words.ts';
import { type Agent, type Floor, type OwnParts, ownParts } from '../model/agent.ts';
import type { Card } from '../model/card.ts';
import {
  type Capability,
  type EscalationTrigger,
  effectiveDefaults,
  type ForbiddenRule,
  governs,
  type Policy,
  type PolicyDefaults,
} from '../model/policy.ts';
import { accessParts } from './access-parts.ts';
import { cardParts } from './card-parts.ts';
import { EFFECTIVE_SECTIONS, type EffectivePart, type PartSource, partOf } from './part.ts';
import { type PlacesByPart, placesByPart, withFurtherPlaces } from './provenance.ts';

/**
 * Returns the parts of an agent's effective card and policy, sorted by section. Each part includes
 * its scope, file and line (docs/reference/floors.md#where-each-part-comes-from).
 */
export function effectiveParts(
  agent: Pick<Agent, 'card' | 'policy' | 'exemptions' | 'own' | 'floors' | 'access'>,
): readonly EffectivePart[] {
  const { floors = [] } = agent;
  const scopes =
    floors.length === 0
      ? []
      : [...floors.map(placesOfFloor), placesByPart(partsOf(ownParts(agent)))];
  const parts = [
    ...partsOf(agent).map((part) => withFurtherPlaces(part, scopes)),
    ...accessParts(agent),
    ...(agent.exemptions ?? []).map(
      ({ section, patterns, reason, grantedBy, grantedAt, expiresAt, place }) => {
        const named = patterns.map((pattern) => pattern.value);
        const words = `${named.length > 0 ? `for ${enumeration(named)}, ` : ''}until ${quoted(expiresAt)}, granted by ${quoted(grantedBy)}: ${reason}`;
        const value = {
          patterns: named,
          reason,
          granted_by: grantedBy,
          granted_at: grantedAt,
          expires_at: expiresAt,
        };
        return partOf('exemptions', section, words, value, place);
      },
    ),
  ];
  const rankOf = ({ section }: EffectivePart): number => EFFECTIVE_SECTIONS.indexOf(section);
  return parts.sort((a, b) => rankOf(a) - rankOf(b));
}

function partsOf({ card, policy }: OwnParts): readonly EffectivePart[] {
  return [
    ...(policy?.forbidden ?? []).map((rule) => forbiddenPart(rule)),
    ...capabilityParts(policy?.capabilities ?? []),
    ...[...(policy?.triggers ?? []), ...(card?.triggers ?? [])].map(triggerPart),
    ...(policy && governs(policy) ? defaultParts(policy) : []),
    ...forbiddenActions(card, policy).map((action) =>
      partOf('forbidden actions', action.value, '', action.value, action.place),
    ),
    ...(card ? cardParts(card) : []),
  ];
}

/** Caches the places of each floor's parts, because all agents under a floor share them. */
const knownFloors = new WeakMap<Floor, PlacesByPart>();

function placesOfFloor(floor: Floor): PlacesByPart {
  const known = knownFloors.get(floor);
  if (known) return known;
  const places = placesByPart(partsOf(floor));
  knownFloors.set(floor, places);
  return places;
}

function forbiddenActions(
  card: Card | undefined,
  policy: Policy | undefined,
): readonly Located<string>[] {
  return card?.forbiddenActions ?? policy?.forbiddenActions ?? [];
}

function forbiddenPart(rule: ForbiddenRule): EffectivePart {
  const except = (rule.except ?? []).map((pattern) => pattern.text);
  const exempt =
    except.length > 0 ? `; does not apply to ${enumeration(except)} because of an exemption` : '';
  return partOf(
    'forbidden',
    rule.pattern.text,
    `${rule.severity}: ${rule.reason}${exempt}`,
    { severity: rule.severity, reason: rule.reason, except },
    rule.pattern.place,
    (rule.also ?? []).map(({ pattern, severity, reason }) =>
      sourceOf(pattern.place, `${severity}: ${reason}`),
    ),
  );
}

function sourceOf(place: Place, words: string): PartSource {
  return { scope: scopeOf(place), place, words };
}

/**
 * Returns the effective parts for capabilities. A capability that several scopes define becomes one
 * part, but each scope's patterns map only to that scope's actions
 * (docs/reference/floors.md#where-each-part-comes-from).
 */
function capabilityParts(capabilities: readonly Capability[]): readonly EffectivePart[] {
  const byName = new Map<string, [Capability, ...Capability[]]>();
  for (const capability of capabilities) {
    const same = byName.get(capability.name);
    if (same) same.push(capability);
    else byName.set(capability.name, [capability]);
  }
  return [...byName].map(([name, [first, ...others]]) =>
    partOf(
      'capabilities',
      name,
      mappingWords(first),
      [first, ...others].map(mappingValue),
      first.place,
      others.map((capability) => sourceOf(capability.place, mappingWords(capability))),
    ),
  );
}

function mappingWords({
  patterns,
  actions,
  allowedDomains,
  severityOnUnmapped,
}: Capability): string {
  const tools =
    patterns.length > 0 ? enumeration(patterns.map((pattern) => pattern.text)) : 'no tool';
  const to = actions.length > 0 ? enumeration(actions.map((action) => action.value)) : 'no action';
  const hosts =
    allowedDomains === undefined
      ? ''
      : `; ${allowedDomains.value.length > 0 ? `hosts ${enumeration(allowedDomains.value)}` : 'no hosts'}`;
  return `${tools} for ${to}${hosts}${severityOnUnmapped ? `; severity of unmapped tools: ${severityOnUnmapped.value}` : ''}`;
}

function mappingValue({
  patterns,
  actions,
  binding,
  allowedDomains,
  severityOnUnmapped,
}: Capability): Readonly<Record<string, unknown>> {
  return {
    tools: patterns.map((pattern) => pattern.text),
    actions: actions.map((action) => action.value),
    binding,
    ...(allowedDomains && { allowed_domains: allowedDomains.value }),
    ...(severityOnUnmapped && { severity_on_unmapped: severityOnUnmapped.value }),
  };
}

function triggerPart({ text, action, reason, place }: EscalationTrigger): EffectivePart {
  return partOf('triggers', text, `${action}: ${reason}`, { action, reason }, place);
}

/** The key of each default, in policy files and in unified cards. */
const KEYS: Readonly<
  Record<keyof PolicyDefaults, { readonly policy: string; readonly unified: string }>
> = {
  unmappedAction: { policy: 'unmapped_tool_action', unified: 'unmapped_tool_action' },
  unmappedSeverity: { policy: 'unmapped_severity', unified: 'default_unmapped_severity' },
  failOpen: { policy: 'fail_open', unified: 'fail_open' },
  mode: { policy: 'enforcement_mode', unified: 'autonomy_mode' },
  graceHours: { policy: 'grace_period_hours', unified: 'grace_period_hours' },
};

/**
 * Returns the effective parts for a policy's defaults. Defaults that no file states have the scope
 * `default`.
 */
function defaultParts({ defaults, unified }: Policy): readonly EffectivePart[] {
  const filledIn = effectiveDefaults({ defaults });
  return (Object.keys(KEYS) as (keyof PolicyDefaults)[]).flatMap(
    (key): readonly EffectivePart[] => {
      const subject = KEYS[key][unified ? 'unified' : 'policy'];
      const given = defaults[key] as Located<unknown> | undefined;
      if (given)
        return [partOf('defaults', subject, String(given.value), given.value, given.place)];
      if (key === 'failOpen') return [];
      return [
        {
          section: 'defaults',
          subject,
          words: String(filledIn[key]),
          value: filledIn[key],
          scope: 'default',
          sources: [],
        },
      ];
    },
  );
}
