import type { Located, Place } from '../document/document.ts';
import type { Card } from '../model/card.ts';
import type {
  Capability,
  ForbiddenRule,
  Policy,
  RuleSeverity,
  ToolPattern,
} from '../model/policy.ts';
import type { Tool } from '../model/tool.ts';
import { compilePatternList } from '../pattern/pattern-list.ts';

/**
 * What a policy says of one name, before triggers: triggers may ask for counts over all names (spec
 * 6, steps 1 and 3).
 */
export interface NameDecision {
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

/** An action that a capability grants beyond the card. */
export interface ExceededAction {
  readonly action: Located<string>;
  /** Where the card forbids the action; absent when it is only not among the bounded ones. */
  readonly forbiddenAt?: Place;
}

/**
 * Decides a tool by its names: the first, aliases that are as good as it, and raw names that only
 * prohibitions try (spec 3).
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
export function compileDecider(policy: Policy, card: Card | undefined): Decider {
  const plainNames = new Map<string, NameDecision>();
  const severalNames = new Map<string, NameDecision>();
  const exceededOf = new Map<Capability, readonly ExceededAction[]>();
  for (const capability of policy.capabilities)
    exceededOf.set(capability, exceeded(capability, card, policy.forbiddenActions));
  const decidePlain = plainDecider(policy, exceededOf);
  return (name, aliases = NONE, raw = NONE) => {
    if (aliases.length === 0 && (raw.length === 0 || (raw.length === 1 && raw[0] === name))) {
      const before = plainNames.get(name);
      if (before) return before;
      const decision = decidePlain(name);
      if (plainNames.size < MOST_REMEMBERED) plainNames.set(name, decision);
      return decision;
    }
    // Names are data and may hold any character, so no separator between them would be safe: two
    // tools could share a decision.
    const key = JSON.stringify([name, aliases, raw]);
    const before = severalNames.get(key);
    if (before) return before;
    const granting = [name, ...aliases];
    const decision = decideName(policy, exceededOf, granting, [...new Set([...granting, ...raw])]);
    severalNames.set(key, decision);
    return decision;
  };
}

/**
 * Names that are remembered: past it a name is decided anew, which costs less than a table that
 * grows without end.
 */
const MOST_REMEMBERED = 20_000;

/**
 * Decides tools of one name: all patterns of the policy are asked together, and names that meet the
 * same patterns share one decision, of which there are few.
 */
function plainDecider(
  policy: Policy,
  exceededOf: ReadonlyMap<Capability, readonly ExceededAction[]>,
): (name: string) => NameDecision {
  const patterns = [
    ...policy.forbidden.flatMap((rule) => [rule.pattern, ...(rule.except ?? [])]),
    ...policy.capabilities.flatMap((capability) => capability.patterns),
  ];
  const list = compilePatternList(
    patterns.flatMap((pattern) => pattern.spellings.map((spelling) => spelling.text)),
  );
  const decisions = new Map<string, NameDecision>();
  return (name) => {
    const met = list.all(name).join();
    const known = decisions.get(met);
    if (known) return known;
    const decision = decideName(policy, exceededOf, [name], [name]);
    decisions.set(met, decision);
    return decision;
  };
}

/** The decision about a tool. */
export function decideTool(decide: Decider, tool: Tool): NameDecision {
  return decide(tool.canonical, tool.aliases, tool.raw);
}

const NONE: readonly never[] = [];

function decideName(
  policy: Policy,
  exceededOf: ReadonlyMap<Capability, readonly ExceededAction[]>,
  granting: readonly string[],
  all: readonly string[],
): NameDecision {
  const forbidden = policy.forbidden.filter((rule) => forbids(rule, granting, all));
  let capability: Capability | undefined;
  let pattern: ToolPattern | undefined;
  let alsoMapped: Capability[] | undefined;
  for (const candidate of policy.capabilities) {
    const matching = candidate.patterns.find((one) => matchesAny(one, granting));
    if (matching === undefined) continue;
    if (capability === undefined) {
      capability = candidate;
      pattern = matching;
    } else {
      alsoMapped ??= [];
      alsoMapped.push(candidate);
    }
  }
  return {
    forbidden: forbidden.length > 0 ? forbidden : NONE,
    ...(capability && { capability }),
    ...(pattern && { pattern }),
    alsoMapped: alsoMapped ?? NONE,
    exceeded: capability ? (exceededOf.get(capability) ?? []) : NONE,
  };
}

/**
 * Whether a rule hits a tool: by any of its names, unless an exemption, which grants, takes it out
 * by its canonical name or an alias (spec 7).
 */
export function forbids(
  { pattern, except }: ForbiddenRule,
  granting: readonly string[],
  all: readonly string[],
): boolean {
  return matchesAny(pattern, all) && !except?.some((one) => matchesAny(one, granting));
}

/** Whether any spelling of a pattern matches any of the names. */
export function matchesAny(pattern: ToolPattern, names: readonly string[]): boolean {
  for (const spelling of pattern.spellings) {
    for (const name of names) if (spelling.matches(name)) return true;
  }
  return false;
}

/**
 * Without a card of the agent only what its floor forbids is beyond it (spec 6, "What governs").
 */
function exceeded(
  capability: Capability,
  card: Card | undefined,
  ofFloor: readonly Located<string>[] = [],
): readonly ExceededAction[] {
  return capability.actions.flatMap((action): ExceededAction[] => {
    const forbidden = [...(card?.forbiddenActions ?? []), ...ofFloor].find(
      (one) => one.value === action.value,
    );
    if (forbidden) return [{ action, forbiddenAt: forbidden.place }];
    return card === undefined || card.boundedActions.some((one) => one.value === action.value)
      ? []
      : [{ action }];
  });
}

/** Order of rule severities, the worst first. */
export const SEVERITY_RANK: Readonly<Record<RuleSeverity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Whether the first severity is the same as the second or worse. */
export function atLeast(severity: RuleSeverity, than: RuleSeverity): boolean {
  return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}
