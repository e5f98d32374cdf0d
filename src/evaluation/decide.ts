import type { Decision, DecisionPolicy, ExceededAction } from '../model/decision.ts';
import type { Capability, ForbiddenRule, ToolPattern } from '../model/policy.ts';
import type { Tool } from '../model/tool.ts';
import { compileViews } from './decision/decide.ts';

/**
 * What a policy says of one name, before triggers: triggers may ask for counts over all names.
 */
export interface NameDecision {
  /** The rules behind it; absent where no policy was asked. */
  readonly decision?: Decision;
  /** Every forbidden rule that matches, in the order of the policy. */
  readonly forbidden: readonly ForbiddenRule[];
  /** The first capability in declaration order with a matching pattern, and that pattern. */
  readonly capability?: Capability;
  readonly pattern?: ToolPattern;
  /** Later capabilities that match too. */
  readonly alsoMapped: readonly Capability[];
  /** Actions of the deciding capability that the card does not bound or that it forbids. */
  readonly exceeded: readonly ExceededAction[];
}

/**
 * Decides a tool by its names: the first, aliases that are as good as it, and raw names that only
 * prohibitions try.
 */
export type Decider = (
  name: string,
  aliases?: readonly string[],
  raw?: readonly string[],
) => NameDecision;

/**
 * Compiles a policy into a decider; each distinct name is decided once. It takes bare names because
 * a trace may hold a million calls, and no object should be made for a name that is already known.
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
    // Names are data and may hold any character, so no separator between them would be safe: two
    // tools could share a decision.
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
 * Names that are remembered: past it a name is decided again, which costs less than a table that
 * grows without end.
 */
const MAX_REMEMBERED = 20_000;

const NONE: readonly never[] = [];

/** The decision about a tool. */
export function decideTool(decide: Decider, tool: Tool): NameDecision {
  return decide(tool.canonical, tool.aliases, tool.raw);
}

/** A policy without the rules that have a condition, which are asked over all names together. */
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
    forbidden: limits.flatMap((limit) => (limit.kind === 'rule' ? [limit.rule] : [])),
    ...(mapping && { capability: mapping.capability, pattern: mapping.pattern }),
    alsoMapped: [...new Set(mapped)],
    exceeded: mapping?.exceeded ?? NONE,
  };
}

/** Whether any spelling of a pattern matches any of the names. */
export function matchesAny(pattern: ToolPattern, names: readonly string[]): boolean {
  for (const spelling of pattern.spellings) {
    for (const name of names) if (spelling.matches(name)) return true;
  }
  return false;
}
