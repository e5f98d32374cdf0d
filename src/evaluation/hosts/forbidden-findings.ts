import type { Place } from '../../document/document.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import { callPattern } from '../../formats/permissions/patterns.ts';
import type { DecisionPolicy, Level } from '../../model/decision.ts';
import { entryRule } from '../../model/entry-rule.ts';
import type { HostUnit } from '../../model/host-permissions.ts';
import type { Condition } from '../../pattern/condition.ts';
import type { Remainder, SearchLimits } from '../../pattern/language.ts';
import { ANY_TEXT } from '../../pattern/regular.ts';
import { type Denial, hostAllowsForbidden } from '../../rules/host-allows-forbidden.ts';
import { widerRequest } from '../decision/compare-requests.ts';
import { compileDecisions } from '../decision/decide.ts';
import { callWords } from './call-text.ts';

/** Calls that a floor, or a file of an agent, forbids to an agent host. */
export interface ForbiddenCalls {
  readonly denial: Denial;
  /** Undefined if what the pattern means for a host is not known. */
  readonly patterns: readonly string[] | undefined;
  /** Patterns of calls that are not forbidden, although `patterns` match them. */
  readonly except?: readonly string[];
  /** A condition that must be true too. Its tool patterns are patterns of calls. */
  readonly condition?: Condition;
  readonly place: Place;
}

/**
 * Returns a finding for each forbidden pattern with a call that the host allows all the same, and
 * for each that cannot be applied to a host.
 */
export function forbiddenFindings(
  { name, permissions }: HostUnit,
  calls: readonly ForbiddenCalls[],
): readonly Finding[] {
  const { policy } = permissions.situations[0];
  const { words } = hostAllowsForbidden;
  const candidates = policy.stages.flatMap(({ rules }) =>
    rules.flatMap(({ examples = [] }) => examples),
  );
  return calls.flatMap((forbidden): readonly Finding[] => {
    const { denial, place } = forbidden;
    const denying = withDenied(policy, forbidden);
    if (denying === undefined)
      return [findingAt(hostAllowsForbidden, { at: place, ...words.unreadable(name, denial) })];
    const answer = allowedCall(denying, policy, { candidates, ...certainCalls(forbidden) });
    if (answer.kind === 'none') return [];
    const sentence =
      answer.kind === 'undecided'
        ? words.undecided(name, denial)
        : words.allowed(name, callWords(answer.name), denial);
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

/** Finds a call that a host allows, although `denying`, the same policy with denials, denies it. */
function allowedCall(
  denying: DecisionPolicy,
  policy: DecisionPolicy,
  { without, ...limits }: SearchLimits,
): Remainder {
  const isAllowed = (limited: Level, level: Level): boolean =>
    limited === 'denied' && level === 'allowed';
  const answer = widerRequest(denying, policy, isAllowed, {
    ...limits,
    without: [...(without ?? []), READS],
  });
  return answer.kind === 'none'
    ? widerRequest(denying, policy, isAllowed, { ...limits, within: [[KNOWN_READS]] })
    : answer;
}

/** Commands that a host considers read-only. */
const READS = callPattern(['shell-read'], ANY_TEXT);
/**
 * Commands that hosts certainly consider read-only. Their complete lists are not published, and
 * nobody could deny a command that they do not contain.
 */
const KNOWN_READS = callPattern(
  ['shell-read'],
  '(?:(?:ls|cat|pwd|head|tail|grep|wc|which|diff|stat|du)|git (?:status|log|diff|show|blame))(?: [A-Za-z0-9_./][A-Za-z0-9_./-]*)*',
  '',
);
/** Names of MCP tools that a rule may mean as a server and a tool in two ways. */
const AMBIGUOUS = /^mcp__.+?__.+?__./;
const AMBIGUOUS_NAMES = callPattern(['mcp'], `mcp__${ANY_TEXT}__${ANY_TEXT}__${ANY_TEXT}`);

/** Returns patterns of calls to leave out, because nobody can know whether the host allows them. */
function certainCalls({ denial }: ForbiddenCalls): Pick<SearchLimits, 'without'> {
  const isNamed = 'pattern' in denial && AMBIGUOUS.test(denial.pattern);
  return isNamed ? {} : { without: [AMBIGUOUS_NAMES] };
}

/**
 * Returns the policy of a host with some calls denied before all its rules. Returns undefined if it
 * is not known which calls these are.
 */
function withDenied(
  policy: DecisionPolicy,
  { patterns, except, condition, place }: ForbiddenCalls,
): DecisionPolicy | undefined {
  if (patterns === undefined) return undefined;
  const rule = entryRule({
    level: 'denied',
    patterns,
    ...(except && { except }),
    ...(condition && { condition }),
    name: 'forbidden',
    place,
  });
  return {
    ...policy,
    stages: [{ role: 'decides', combinator: 'first', rules: [rule] }, ...policy.stages],
  };
}
