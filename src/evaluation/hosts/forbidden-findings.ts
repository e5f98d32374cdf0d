import type { Place } from '../../document/document.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import { ownerOf } from '../../finding/words.ts';
import type { DecisionPolicy, Level } from '../../model/decision.ts';
import { entryRule } from '../../model/entry-rule.ts';
import { requestOfCall } from '../../model/host-call.ts';
import type { HostUnit, ManagedSettings } from '../../model/host-permissions.ts';
import type { Condition } from '../../pattern/condition.ts';
import type { Remainder, SearchLimits } from '../../pattern/language.ts';
import { ANY_TEXT, regularFields } from '../../pattern/regular.ts';
import { type Denial, hostAllowsForbidden } from '../../rules/host-allows-forbidden.ts';
import { widerRequest } from '../decision/compare-requests.ts';
import { compileDecisions } from '../decision/decide.ts';
import { callWords } from './call-text.ts';

/** Calls that a floor or an agent's file forbids on an agent host. */
export interface ForbiddenCalls {
  readonly denial: Denial;
  /**
   * The patterns for the calls. Undefined if Card Gate cannot apply the forbidden pattern to the
   * host's calls.
   */
  readonly patterns: readonly string[] | undefined;
  /** Patterns for calls that match `patterns` but are not forbidden. */
  readonly except?: readonly string[];
  /** A condition that must also be true. Tool patterns in the condition are patterns for calls. */
  readonly condition?: Condition;
  readonly place: Place;
  /** Whether managed settings deny the calls. If so, the calls are also denied at run time. */
  readonly isManaged?: true;
}

/**
 * Returns a finding for each forbidden pattern that matches a call that a host allows, and for each
 * pattern that cannot be applied to the host. A call that an agent or skill of the host allows is
 * reported only if the host itself does not allow it.
 */
export function forbiddenFindings(
  units: readonly HostUnit[],
  callsOf: (unit: HostUnit) => readonly ForbiddenCalls[],
): readonly Finding[] {
  const keyOf = ({ dialect, folder }: HostUnit): string => JSON.stringify([dialect, folder]);
  const hosts = units.filter(({ agent }) => agent === undefined);
  const reported = new Map<string, Set<ForbiddenCalls>>();
  const findings: Finding[] = [];
  for (const unit of [...hosts, ...units.filter((each) => !hosts.includes(each))]) {
    const host = hosts.find((each) => each !== unit && keyOf(each) === keyOf(unit));
    const known = reported.get(keyOf(unit)) ?? new Set<ForbiddenCalls>();
    reported.set(keyOf(unit), known);
    for (const forbidden of callsOf(unit)) {
      // Patterns cannot express a condition, so all calls that match a conditional pattern are
      // searched again.
      const isKnown = known.has(forbidden) && forbidden.condition === undefined;
      const finding = findingAbout(unit, forbidden, isKnown ? host : undefined);
      if (finding === undefined) continue;
      findings.push(finding);
      if (host === undefined) known.add(forbidden);
    }
  }
  return findings;
}

/**
 * Returns the finding about one unit and one forbidden pattern, or undefined if there is none. If
 * `host` is set, calls that the host itself allows are ignored.
 */
function findingAbout(
  { name, permissions }: HostUnit,
  forbidden: ForbiddenCalls,
  host: HostUnit | undefined,
): Finding | undefined {
  const { policy } = permissions.situations[0];
  const { words } = hostAllowsForbidden;
  const { denial, place } = forbidden;
  const denying = withDenied(policy, forbidden);
  if (denying === undefined) return host ? undefined : unreadable(name, forbidden);
  const limits = {
    candidates: [...examplesIn(policy), ...examplesOf(denial)],
    ...certainCalls(forbidden),
  };
  const answer = host
    ? callBeyond(host.permissions.situations[0].policy, policy, forbidden, limits)
    : allowedCall(denying, policy, limits);
  if (answer.kind === 'none') return undefined;
  const sentence =
    answer.kind === 'undecided'
      ? words.undecided(name, denial)
      : words.allowed(name, callWords(answer.name), denial);
  const rule =
    answer.kind === 'witness' ? compileDecisions(policy)(answer.name).settled[0] : undefined;
  return findingAt(hostAllowsForbidden, {
    at: rule?.place ?? place,
    ...sentence,
    related: [{ at: place, message: words.statedHere() }],
  });
}

/**
 * Finds a forbidden call that a part of the host, such as an agent, allows and the host itself does
 * not.
 */
function callBeyond(
  host: DecisionPolicy,
  part: DecisionPolicy,
  { patterns = [], except = [] }: ForbiddenCalls,
  { without = [], ...limits }: SearchLimits,
): Remainder {
  const isBeyond = (before: Level, after: Level): boolean =>
    after === 'allowed' && before !== 'allowed';
  return widerRequest(host, part, isBeyond, {
    ...limits,
    within: [patterns],
    without: [...without, ...except, READS],
  });
}

/**
 * Returns the finding about a pattern that cannot be applied to calls. If managed settings contain
 * the pattern, the finding is only a warning, because the calls are denied at run time anyway.
 */
function unreadable(host: string, { denial, place, isManaged }: ForbiddenCalls): Finding {
  const { words } = hostAllowsForbidden;
  return isManaged && denial.kind === 'forbidden'
    ? findingAt(hostAllowsForbidden, {
        at: place,
        severity: 'warning',
        ...words.notApplied(host, denial.owner, denial.pattern),
      })
    : findingAt(hostAllowsForbidden, { at: place, ...words.unreadable(host, denial) });
}

function examplesIn({ stages }: DecisionPolicy): readonly string[] {
  return stages.flatMap(({ rules }) => rules.flatMap(({ examples = [] }) => examples));
}

/** Returns readable example calls for a forbidden pattern that matches MCP tools. */
function examplesOf(denial: Denial): readonly string[] {
  if (!('pattern' in denial) || !denial.pattern.startsWith('mcp__')) return [];
  const text = denial.pattern.replace(/\*/g, 'all');
  return [requestOfCall({ kind: 'mcp', prefix: '', text })];
}

/**
 * Returns a finding for each use, in permission files, of a feature that managed settings disallow.
 */
export function managedFindings(
  units: readonly HostUnit[],
  managedOf: (unit: HostUnit) => readonly ManagedSettings[],
): readonly Finding[] {
  const { words } = hostAllowsForbidden;
  return units.flatMap((unit) =>
    managedOf(unit)
      .flatMap(({ breaches }) => breaches(unit))
      .map((breach) => {
        const { at, statedAt } = breach;
        return findingAt(hostAllowsForbidden, {
          at,
          ...words.managed(unit.name, breach, ownerOf(statedAt)),
          related: [{ at: statedAt, message: words.managedHere() }],
        });
      }),
  );
}

/**
 * Finds a call that a host's policy allows, but that `denying` denies. `denying` is the same policy
 * with additional denials.
 */
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

/** Patterns for commands that a host considers read-only. */
const READS = regularFields(['shell-read', ANY_TEXT, ANY_TEXT]);
/**
 * Patterns for commands that hosts certainly consider read-only. Hosts do not publish their
 * complete lists, so findings must not depend on any other command.
 */
const KNOWN_READS = regularFields([
  'shell-read',
  '',
  '(?:(?:ls|cat|pwd|head|tail|grep|wc|which|diff|stat|du)|git (?:status|log|diff|show|blame))(?: [A-Za-z0-9_./][A-Za-z0-9_./-]*)*',
]);
/** Matches names of MCP tools that can be split into server and tool in more than one way. */
const AMBIGUOUS = /^mcp__.+?__.+?__./;
const AMBIGUOUS_NAMES = regularFields(['mcp', '', `mcp__${ANY_TEXT}__${ANY_TEXT}__${ANY_TEXT}`]);

/**
 * Returns search limits that exclude calls with ambiguous names, because Card Gate cannot determine
 * whether the host allows them.
 */
function certainCalls({ denial }: ForbiddenCalls): Pick<SearchLimits, 'without'> {
  const isNamed = 'pattern' in denial && AMBIGUOUS.test(denial.pattern);
  return isNamed ? {} : { without: [AMBIGUOUS_NAMES] };
}

/**
 * Returns a host's policy with additional denials before all its rules. Returns undefined if the
 * calls to deny are unknown.
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
