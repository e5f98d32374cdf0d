import type { Place } from '../../document/document.ts';
import { levelOfSeverity } from '../../evaluation/decision/alignment.ts';
import type { ForbiddenCalls } from '../../evaluation/hosts/floor-findings.ts';
import { forbiddenCalls } from '../../formats/permissions/forbidden-calls.ts';
import type { Floor } from '../../model/agent.ts';
import type { Policy } from '../../model/policy.ts';

/**
 * Returns the calls that floors forbid (docs/reference/permission-files.md#floors): the forbidden
 * patterns of their policies, and the requests that their access lists never allow.
 */
export function forbiddenByFloors(floors: readonly Floor[]): readonly ForbiddenCalls[] {
  return floors.flatMap(({ policy, access }) => [
    ...(policy ? forbiddenByPolicy(policy) : []),
    ...(access?.never ?? []).flatMap(({ patterns: { action, resource }, place }) =>
      resource !== undefined && (action === undefined || action.text === 'call')
        ? [forbidden(resource.text.replace(/^tool:/, ''), place)]
        : [],
    ),
  ]);
}

/** Returns the calls that a policy forbids with a severity that blocks them. */
function forbiddenByPolicy(policy: Policy): readonly ForbiddenCalls[] {
  return policy.forbidden
    .filter(({ severity }) => levelOfSeverity(severity) === 'denied')
    .map(({ pattern }) => forbidden(pattern.text, pattern.place));
}

function forbidden(text: string, place: Place): ForbiddenCalls {
  return { text, patterns: forbiddenCalls(text), place };
}
