import type { Place } from '../../document/document.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import { ownerOf } from '../../finding/words.ts';
import type { DecisionPolicy } from '../../model/decision.ts';
import { entryRule } from '../../model/entry-rule.ts';
import type { HostUnit } from '../../model/host-permissions.ts';
import { hostAllowsForbidden } from '../../rules/host-allows-forbidden.ts';
import { widerRequest } from '../decision/compare-requests.ts';
import { compileDecisions } from '../decision/decide.ts';
import { callWords } from './call-text.ts';

/** Calls that a floor or a policy forbids to the agent of a host. */
export interface ForbiddenCalls {
  /** The pattern as it is written. */
  readonly text: string;
  /** The patterns for the host's calls. Undefined if the host has no known equivalent. */
  readonly patterns: readonly string[] | undefined;
  readonly place: Place;
}

/**
 * Returns a finding for each forbidden pattern if the host allows a call that matches it, or if the
 * pattern cannot be applied to the host.
 */
export function forbiddenFindings(
  { name, permissions }: HostUnit,
  calls: readonly ForbiddenCalls[],
): readonly Finding[] {
  const { policy } = permissions.situations[0];
  const { words } = hostAllowsForbidden;
  return calls.flatMap(({ text, patterns, place }): readonly Finding[] => {
    const owner = ownerOf(place);
    if (patterns === undefined)
      return [
        findingAt(hostAllowsForbidden, { at: place, ...words.unreadable(name, owner, text) }),
      ];
    const answer = widerRequest(
      withDenied(policy, patterns, place),
      policy,
      (limited, level) => limited === 'denied' && level === 'allowed',
      {
        candidates: policy.stages.flatMap(({ rules }) =>
          rules.flatMap(({ examples = [] }) => examples),
        ),
      },
    );
    if (answer.kind === 'none') return [];
    const sentence =
      answer.kind === 'undecided'
        ? words.undecided(name, owner, text)
        : words.allowed(name, callWords(answer.name), owner, text);
    const rule =
      answer.kind === 'witness' ? compileDecisions(policy)(answer.name).settled[0] : undefined;
    const at = rule?.place ?? place;
    return [
      findingAt(hostAllowsForbidden, {
        at,
        ...sentence,
        related: [{ at: place, message: words.statedHere() }],
      }),
    ];
  });
}

/**
 * Returns a host's policy with an additional rule that denies some calls before any other rule
 * applies.
 */
function withDenied(
  policy: DecisionPolicy,
  patterns: readonly string[],
  place: Place,
): DecisionPolicy {
  const rule = entryRule({ level: 'denied', patterns, name: 'forbidden', place });
  return {
    ...policy,
    stages: [{ role: 'decides', combinator: 'first', rules: [rule] }, ...policy.stages],
  };
}
