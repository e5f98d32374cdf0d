import type { Decision, DecisionPolicy, ExceededAction } from '../model/decision.ts';
import type { Capability, ForbiddenRule, ToolPattern } from '../model/policy.ts';
import type { Tool } from '../model/tool.ts';
import type { AccessDecision } from './access/decide-access.ts';
import { compileViews } from './decision/decide.ts';

/**
 * The decision of a policy and access lists for one tool, excluding triggers. The conditions of
 * triggers can depend on all tools together.
 */
export interface NameDecision {
  /** The policy's decision. Absent if the agent has no policy. */
  readonly decision?: Decision;
  /** All matching forbidden rules, in the policy's order. */
  readonly forbidden: readonly ForbiddenRule[];
  /** The first matching capability. Absent if no capability matches. */
  readonly capability?: Capability;
  /** The pattern of `capability` that matches. */
  readonly pattern?: ToolPattern;
  /** The other capabilities that match, all of which come after `capability`. */
  readonly alsoMapped: readonly Capability[];
  /** The actions that `capability` grants but the card does not permit. */
  readonly exceeded: readonly ExceededAction[];
  /** The access lists' decision. Absent if the agent has no access lists. */
  readonly access?: AccessDecision;
}

/** A tool, and the decision for its names. */
export interface DecidedName extends NameDecision {
  readonly tool: Tool;
}

/**
 * Returns the decision for a tool with a canonical name, aliases and raw names. Forbidden rules are
 * matched against all of these names. Other rules are matched only against the canonical name and
 * the aliases.
 */
type Decider = (name: string, aliases?: readonly string[], raw?: readonly string[]) => NameDecision;

/**
 * Compiles a policy into a function that returns the decision for a tool. The function caches
 * decisions by name, because a trace can contain a million calls.
 */
export function compileDecider(policy: DecisionPolicy): Decider {
  const plainNames = new Map<string, NameDecision>();
  const severalNames = new Map<string, NameDecision>();
  const decide = compileViews(withoutConditions(policy), nameDecisionOf);
  return (name, aliases = NONE, raw = NONE) => {
    if (aliases.length === 0 && (raw.length === 0 || (raw.length === 1 && raw[0] === name))) {
      const before = plainNames.get(name);
      if (before) return before;
      const decision = decide(name);
      if (plainNames.size < MAX_REMEMBERED) plainNames.set(name, decision);
      return decision;
    }
    // A tool name may contain any character. If names were joined with a separator, the keys of two
    // tools could be equal.
    const key = JSON.stringify([name, aliases, raw]);
    const before = severalNames.get(key);
    if (before) return before;
    const granting = [name, ...aliases];
    const decision = decide({ all: [...new Set([...granting, ...raw])], granting });
    severalNames.set(key, decision);
    return decision;
  };
}

/**
 * The maximum number of cached decisions. Beyond this number, making a decision again costs less
 * than a larger cache.
 */
const MAX_REMEMBERED = 20_000;

const NONE: readonly never[] = [];

/** Returns the decision for a tool, based on all its names. */
export function decideTool(decide: Decider, tool: Tool): NameDecision {
  return decide(tool.canonical, tool.aliases, tool.raw);
}

/**
 * Returns a policy without its conditional rules, which are evaluated later, after the decisions
 * for all tools are known.
 */
function withoutConditions(policy: DecisionPolicy): DecisionPolicy {
  const stages = policy.stages.map((stage) => ({
    ...stage,
    rules: stage.rules.filter(({ condition }) => condition === undefined),
  }));
  return { ...policy, stages };
}

function nameDecisionOf(decision: Decision): NameDecision {
  const { limits, settled, matching } = decision;
  const [granter] = settled;
  const mapping = granter.kind === 'mapping' ? granter : undefined;
  const mapped = matching.flatMap((rule) =>
    rule.kind === 'mapping' && rule.capability !== mapping?.capability ? [rule.capability] : [],
  );
  return {
    decision,
    forbidden: limits.flatMap((limit) => (limit.kind === 'forbidden' ? [limit.forbidden] : [])),
    ...(mapping && { capability: mapping.capability, pattern: mapping.pattern }),
    alsoMapped: [...new Set(mapped)],
    exceeded: mapping?.exceeded ?? NONE,
  };
}
