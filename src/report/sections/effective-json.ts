import { locate } from '../../finding/finding.ts';
import { effectiveParts } from '../../floors/parts.ts';
import type { Agent, Exemption } from '../../model/agent.ts';
import { type JsonPlace, placeToJson } from './finding-json.ts';

/** A part of an effective policy, as JSON. The file and line are null for a default. */
export interface JsonEffectivePart extends JsonPlace {
  readonly section: string;
  readonly subject: string;
  readonly value: unknown;
  readonly scope: string;
  readonly sources: readonly (JsonPlace & { readonly scope: string })[];
}

/** Converts an agent's effective policy to plain data. */
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

/** An exemption in force, as JSON. */
export interface JsonExemption extends JsonPlace {
  readonly section: string;
  readonly patterns: readonly string[];
  readonly reason: string;
  readonly granted_by: string;
  readonly granted_at: string;
  readonly expires_at: string;
}

/** Converts an exemption to plain data. */
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
