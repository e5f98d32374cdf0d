import type { Decision, DecisionPolicy, ExceededAction } from '../model/decision.ts';
import type { Capability, ForbiddenRule, ToolPattern } from '../model/policy.ts';
import type { Tool } from '../model/tool.ts';
import { compileViews } from './decision/decide.ts';

/**
 * The decision of a policy about one name, without its triggers, which may ask for counts over all
 * names.
 */
export interface NameDecision {
  /** The decision by the rules of a policy; absent without a policy. */
  readonly decision?: Decision;
  /** Every forbidden rule that matches, in the order of the policy. */
  readonly forbidden: readonly ForbiddenRule[];
  /** The first capability in declaration order with a matching pattern, and that pattern. */
  readonly capability?: Capability;
  readonly pattern?: ToolPattern;
  /** Later capabilities that also match. */
  readonly alsoMapped: readonly Capability[];
  /** Actions of the deciding capability that the card does not bound or that it forbids. */
  readonly exceeded: readonly ExceededAction[];
}

/**
 * Decides about a tool by its names: its canonical name, its aliases, which count like it, and its
 * raw names, which only prohibitions try.
 */
export type Decider = (
  name: string,
  aliases?: readonly string[],
  raw?: readonly string[],
) => NameDecision;

/**
 * Compiles a policy into a decider, which decides about each distinct name once. It takes names and
 * no objects, because a trace may hold a million calls and a known name should cost nothing.
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
    // Names may hold any character, so with a separator between them two tools could share a key.
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
 * How many names are remembered. Further names are decided again, which costs less than a table
 * that grows without end.
 */
const MAX_REMEMBERED = 20_000;

const NONE: readonly never[] = [];

/** The decision about a tool. */
export function decideTool(decide: Decider, tool: Tool): NameDecision {
  return decide(tool.canonical, tool.aliases, tool.raw);
}

/** A policy without its conditional rules, which are evaluated over all names together. */
function withoutConditions(policy: DecisionPolicy): DecisionPolicy {
  const stages = policy.stages.map((stage) => ({
    ...stage,
    rules: stage.rules.filter(({ condition }) => condition === undefined),
  }));
  return { ...policy, stages };
}

/** A decision in the terms of alignment policies. */
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
