import { locate } from '../../finding/finding.ts';
import { effectiveParts } from '../../floors/parts.ts';
import { type Agent, type Exemption, ownParts } from '../../model/agent.ts';
import { floorOrigin } from '../writing/effective-words.ts';
import { type JsonPlace, placeToJson } from './changes-json.ts';

/**
 * A part in JSON: what holds, and who says so; file and lines are null where it was filled in by
 * default.
 */
export interface JsonEffectivePart extends JsonPlace {
  readonly section: string;
  readonly subject: string;
  readonly value: unknown;
  readonly scope: string;
  readonly sources: readonly (JsonPlace & { readonly scope: string })[];
}

/** Everything that holds for an agent, as plain data. */
export function effectiveToJson(agent: Agent): readonly JsonEffectivePart[] {
  return effectiveParts(agent).map((part) => ({
    section: part.section,
    subject: part.subject,
    value: part.value,
    scope: part.section === 'exemptions' ? 'configuration' : part.scope,
    ...placeToJson(part.place && locate(part.place)),
    sources: part.sources.map(({ scope, place }) => ({ scope, ...placeToJson(locate(place)) })),
  }));
}

/**
 * What `effective` answers in JSON (spec 14): the agent, its own files, the floors from outside in,
 * and every part of what holds.
 */
export function effectiveAnswer(agent: Agent): Readonly<Record<string, unknown>> {
  const { card, policy } = ownParts(agent);
  return {
    agent: agent.name,
    card: card?.place.document.file ?? null,
    policy: policy?.place.document.file ?? null,
    floors: (agent.floors ?? []).map((floor) => ({ ...floorOrigin(floor), file: floor.file })),
    exemptions: (agent.exemptions ?? []).map(exemptionToJson),
    parts: effectiveToJson(agent),
  };
}

/** An exemption in force. */
export interface JsonExemption extends JsonPlace {
  readonly section: string;
  readonly patterns: readonly string[];
  readonly reason: string;
  readonly granted_by: string;
  readonly granted_at: string;
  readonly expires_at: string;
}

/** An exemption as plain data. */
export function exemptionToJson(exemption: Exemption): JsonExemption {
  return {
    section: exemption.section,
    patterns: exemption.patterns.map((pattern) => pattern.value),
    reason: exemption.reason,
    granted_by: exemption.grantedBy,
    granted_at: exemption.grantedAt,
    expires_at: exemption.expiresAt,
    ...placeToJson(locate(exemption.place)),
  };
}
