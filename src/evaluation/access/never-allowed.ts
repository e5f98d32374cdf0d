import type { NeverAllowed } from '../../model/access.ts';
import type { Agent } from '../../model/agent.ts';
import type { DecisionPolicy, Match, Rule, Stage } from '../../model/decision.ts';
import { entryRule, otherwiseRule } from '../../model/entry-rule.ts';
import { joinFields } from '../../pattern/fields.ts';
import { compilePattern, type Pattern } from '../../pattern/match.ts';
import { alignmentPolicy, governing } from '../decision/alignment.ts';
import { widerRequest } from '../decision/compare-requests.ts';
import { compileDecisions } from '../decision/decide.ts';
import { simplePatterns } from '../decision/encoding.ts';
import { actorsOf } from './access-decider.ts';
import { type AccessPolicy, accessPolicy, type ListedEntry } from './access-policy.ts';
import {
  entryPatterns,
  FIXED_FIELDS,
  PRESENT,
  possibleRequests,
  type SqlPatterns,
} from './request-text.ts';
import { simplerRequests } from './simpler-requests.ts';

/** A request that an agent can make although a floor forbids it for all agents. */
interface AllowedNever {
  readonly item: NeverAllowed;
  /**
   * The request, encoded as a string. Absent if the work limit was reached before a request was
   * found.
   */
  readonly request?: string;
  /** The entry that allows the request. Absent if a default allows it. */
  readonly decidedBy?: ListedEntry;
}

/**
 * Finds requests that an agent can make although a floor lists them under `never`
 * (docs/reference/access-lists.md#never). Returns one example for each `never` item that the
 * agent's access lists and policy do not deny completely. A limit does not count as a denial,
 * because it allows the first calls.
 */
export function allowedNever(agent: Agent): readonly AllowedNever[] {
  const { access } = agent;
  const items = access?.floors.flatMap(({ never }) => never) ?? [];
  if (access === undefined || items.length === 0) return [];
  const { policy, entryOf, sqlPatterns } = accessPolicy(access, () => false);
  const head = { ...policy, stages: [...policyStages(agent, sqlPatterns), ...policy.stages] };
  const decide = compileDecisions(head);
  const names = {
    actors: actorsOf(agent),
    tools: (agent.tools?.tools ?? []).map(({ canonical }) => canonical),
    sqlPatterns,
  };
  return items.flatMap((item): readonly AllowedNever[] => {
    const base = denyingPolicy(item, head, sqlPatterns);
    const found = widerRequest(base, head);
    if (found.kind === 'none') return [];
    if (found.kind === 'undecided') return [{ item }];
    const isNever = compileDecisions(base);
    const isAllowed = (request: string): boolean =>
      isNever(request).level === 'denied' && decide(request).level !== 'denied';
    const request = firstOf(simplerRequests(found.name, names), isAllowed) ?? found.name;
    const decidedBy = entryThatAllows(decide(request).settled, entryOf);
    return [{ item, request, ...(decidedBy && { decidedBy }) }];
  });
}

function firstOf<T>(items: Iterable<T>, isWanted: (item: T) => boolean): T | undefined {
  for (const item of items) if (isWanted(item)) return item;
  return undefined;
}

function entryThatAllows(
  settled: readonly Rule[],
  entryOf: AccessPolicy['entryOf'],
): ListedEntry | undefined {
  const [rule] = settled;
  return rule && entryOf(rule);
}

/** Returns a policy that denies only the requests of a `never` item. */
function denyingPolicy(
  { patterns, place }: NeverAllowed,
  head: DecisionPolicy,
  sqlPatterns: SqlPatterns,
): DecisionPolicy {
  const texts = entryPatterns({ patterns, effect: 'deny' }, sqlPatterns) ?? [];
  const rule = entryRule({ level: 'denied', patterns: texts, name: 'never', place });
  return {
    ...head,
    stages: [{ role: 'decides', combinator: 'first', rules: [rule] }],
    otherwise: otherwiseRule('allowed'),
    fields: FIXED_FIELDS + sqlPatterns.size,
    requests: possibleRequests(sqlPatterns.size),
  };
}

/**
 * Converts an agent's policy to `limits` stages for `call` requests. Omits triggers whose
 * conditions depend on more than the tool name.
 */
function policyStages(agent: Agent, sqlPatterns: SqlPatterns): readonly Stage[] {
  if (governing(agent) === undefined) return [];
  const { stages, otherwise } = alignmentPolicy(agent);
  const limiting = stages.filter(({ role }) => role === 'limits');
  const deciding = stages.filter(({ role }) => role === 'decides');
  const rulesOf = (list: readonly Stage[]): readonly Rule[] =>
    list.flatMap(({ rules }) => rules.flatMap((rule) => overCalls(rule, sqlPatterns) ?? []));
  const others = overCalls({ ...otherwise, match: { except: [], tries: 'all' } }, sqlPatterns);
  return [
    { role: 'limits', combinator: 'all', rules: rulesOf(limiting) },
    {
      role: 'limits',
      combinator: 'first',
      rules: [...rulesOf(deciding), ...(others ? [others] : [])],
    },
  ];
}

/** Converts a rule for tool names to a rule for `call` requests. */
function overCalls(rule: Rule, { size }: SqlPatterns): Rule | undefined {
  const texts =
    rule.condition === undefined
      ? (rule.match.patterns?.map(({ text }) => text) ?? ['*'])
      : simplePatterns(rule);
  if (texts === undefined || texts.length === 0) return undefined;
  const rest = Array.from({ length: FIXED_FIELDS - 3 + size }, () => '?*');
  const callOf = (text: string): Pattern =>
    compilePattern(joinFields(['?*', `${PRESENT}call`, `?${text}`, ...rest]));
  const match: Match = {
    patterns: texts.map(callOf),
    except: rule.match.except.map(({ text }) => callOf(text)),
    tries: rule.match.tries,
  };
  const { condition: _, ...plain } = rule;
  return { ...plain, match } as Rule;
}
