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
  /** Whether managed settings deny the calls, which then also hold at run time. */
  readonly isManaged?: true;
}

/**
 * Returns a finding for each forbidden pattern with a call that a host allows all the same, and for
 * each that cannot be applied to a host. What a host allows is not reported again for its agents
 * and skills, but what they allow beyond it is.
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
      // What a condition means is not a list of patterns, so all its calls are searched again.
      const isKnown = known.has(forbidden) && forbidden.condition === undefined;
      const finding = findingAbout(unit, forbidden, isKnown ? host : undefined);
      if (finding === undefined) continue;
      findings.push(finding);
      if (host === undefined) known.add(forbidden);
    }
  }
  return findings;
}

/** Returns the finding about a unit. With `host`, only calls that the host does not allow count. */
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

/** Finds a forbidden call that a part of a host allows, but the host itself does not. */
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
 * Returns the finding about a pattern that cannot be applied to calls. Managed settings deny such
 * calls at run time in any case, so they need only attention.
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

/** Returns calls that a forbidden pattern of MCP tools matches and that a person could type. */
function examplesOf(denial: Denial): readonly string[] {
  if (!('pattern' in denial) || !denial.pattern.startsWith('mcp__')) return [];
  const text = denial.pattern.replace(/\*/g, 'all');
  return [requestOfCall({ kind: 'mcp', prefix: '', text })];
}

/**
 * Returns a finding for each thing that a permission file does although managed settings do not let
 * files do it.
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
const READS = regularFields(['shell-read', ANY_TEXT, ANY_TEXT]);
/**
 * Commands that hosts certainly consider read-only. Their complete lists are not published, and
 * nobody could deny a command that they do not contain.
 */
const KNOWN_READS = regularFields([
  'shell-read',
  '',
  '(?:(?:ls|cat|pwd|head|tail|grep|wc|which|diff|stat|du)|git (?:status|log|diff|show|blame))(?: [A-Za-z0-9_./][A-Za-z0-9_./-]*)*',
]);
/** Names of MCP tools that a rule may mean as a server and a tool in two ways. */
const AMBIGUOUS = /^mcp__.+?__.+?__./;
const AMBIGUOUS_NAMES = regularFields(['mcp', '', `mcp__${ANY_TEXT}__${ANY_TEXT}__${ANY_TEXT}`]);

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
