import type { Decision, DecisionPolicy, ExceededAction } from '../model/decision.ts';
import type { Capability, ForbiddenRule, ToolPattern } from '../model/policy.ts';
import type { Tool } from '../model/tool.ts';
import type { AccessDecision } from './access/decide-access.ts';
import { compileViews } from './decision/decide.ts';

/**
 * A policy's decision about one tool name. It leaves out triggers, because their conditions may
 * depend on counts over all names.
 */
export interface NameDecision {
  /** The decision of the policy's rules. Absent if there is no policy. */
  readonly decision?: Decision;
  /** Every forbidden rule that matches, in the order of the policy. */
  readonly forbidden: readonly ForbiddenRule[];
  /**
   * The first capability that matches, in the order of the policy, and the pattern that matches.
   */
  readonly capability?: Capability;
  readonly pattern?: ToolPattern;
  /** Later capabilities that also match. */
  readonly alsoMapped: readonly Capability[];
  /** The actions of `capability` that the card forbids or does not list as bounded. */
  readonly exceeded: readonly ExceededAction[];
  /** The decision of the access lists. Absent if there are none. */
  readonly access?: AccessDecision;
}

/** A tool and the policy's decision about its names. */
export interface DecidedName extends NameDecision {
  readonly tool: Tool;
}

/**
 * Decides about a tool, given its canonical name, its aliases and its raw names. Aliases count like
 * the canonical name. Raw names count only for rules that forbid tools.
 */
type Decider = (name: string, aliases?: readonly string[], raw?: readonly string[]) => NameDecision;

/**
 * Compiles a policy into a function that decides about tool names. It decides about each distinct
 * name once. It takes strings instead of objects, because a trace may contain a million calls, and
 * looking up a known name should cost almost nothing.
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
    // Names may contain any character, so a separator could give two tools the same key.
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
 * The maximum number of decisions that are kept. Deciding about further names again costs less than
 * a table that grows without limit.
 */
const MAX_REMEMBERED = 20_000;

const NONE: readonly never[] = [];

/** Returns the decision of a policy about a tool, from all its names. */
export function decideTool(decide: Decider, tool: Tool): NameDecision {
  return decide(tool.canonical, tool.aliases, tool.raw);
}

/**
 * Returns a policy without its conditional rules. Those are evaluated later, for all names
 * together.
 */
function withoutConditions(policy: DecisionPolicy): DecisionPolicy {
  const stages = policy.stages.map((stage) => ({
    ...stage,
    rules: stage.rules.filter(({ condition }) => condition === undefined),
  }));
  return { ...policy, stages };
}

/** Expresses a decision in the terms of alignment policies. */
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
