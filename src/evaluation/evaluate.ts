import type { Located, Place } from '../document/document.ts';
import type { Agent } from '../model/agent.ts';
import {
  type EnforcementMode,
  type EscalationTrigger,
  governs,
  type Policy,
  type RuleSeverity,
} from '../model/policy.ts';
import { allNames, mergeTools, type Tool } from '../model/tool.ts';
import { evaluateCondition, usesToolMatches } from '../pattern/condition.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { atLeast, compileDecider, decideTool, type NameDecision } from './decide.ts';

/** What an evaluation or an agent or the gate comes to (spec 1). */
export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

/** The one outcome of a tool, the first that applies (spec 6, "Explanation is data"). */
export type Outcome = 'forbidden' | 'exceeded' | 'escalated' | 'mapped' | 'unmapped' | 'ungoverned';

/** Everything that was decided about one distinct tool. */
export interface ToolDecision extends NameDecision {
  readonly tool: Tool;
  readonly outcome: Outcome;
  /** Triggers that fired for this tool. */
  readonly triggers: readonly EscalationTrigger[];
}

/** A breach of the policy; medium and low ones warn, the others fail. */
export type Violation =
  | {
      readonly type: 'forbidden';
      readonly decision: ToolDecision;
      readonly severity: RuleSeverity;
      readonly rule: NameDecision['forbidden'][number];
    }
  | {
      readonly type: 'escalation';
      readonly decision?: ToolDecision;
      readonly severity: RuleSeverity;
      readonly trigger: EscalationTrigger;
    }
  | {
      readonly type: 'capability_exceeded';
      readonly decision: ToolDecision;
      readonly severity: RuleSeverity;
    }
  | { readonly type: 'unmapped'; readonly decision: ToolDecision; readonly severity: RuleSeverity };

/** Something that a person should look at and that blocks nothing. */
export type EvaluationWarning =
  | {
      readonly type: 'escalation';
      readonly decision?: ToolDecision;
      readonly trigger: EscalationTrigger;
    }
  | { readonly type: 'unmapped'; readonly decision: ToolDecision };

/**
 * The defaults of a policy with everything filled in that it does not say (spec 7, last words of
 * the introduction).
 */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /** Where the policy says so; absent when it does not and the strict default stands in. */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

/** What judging the names of a tool list, or of a trace, came to. */
export interface JudgedNames {
  readonly decisions: readonly ToolDecision[];
  readonly violations: readonly Violation[];
  readonly warnings: readonly EvaluationWarning[];
  /** Triggers of action `log` that fired. */
  readonly logged: readonly {
    readonly decision?: ToolDecision;
    readonly trigger: EscalationTrigger;
  }[];
  /** Unmapped tools that are still in their grace period, for which the default is silent. */
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /** Triggers whose condition could not be decided, each once. */
  readonly undecided: readonly EscalationTrigger[];
}

/** The result of judging one agent's tools and coverage. */
export interface Evaluation extends JudgedNames {
  readonly governed: boolean;
  readonly verdict: Exclude<Verdict, 'error'>;
  readonly coverage: Coverage;
  readonly defaults?: EffectiveDefaults;
}

const GRACE_HOURS = 24;

/**
 * Fills in what a policy's defaults do not say: deny, high, warn, 24 hours. A missing answer is
 * never read as permission.
 */
export function effectiveDefaults(policy: Policy): EffectiveDefaults {
  const { defaults } = policy;
  return {
    unmappedAction: defaults.unmappedAction?.value ?? 'deny',
    ...(defaults.unmappedAction && { unmappedAt: defaults.unmappedAction.place }),
    unmappedSeverity: defaults.unmappedSeverity?.value ?? 'high',
    mode: defaults.mode?.value ?? 'warn',
    graceHours: defaults.graceHours?.value ?? GRACE_HOURS,
  };
}

/** What is known beside names when tools are judged. */
export interface EvaluationOptions {
  /** Facts of a trace for conditions, beside the counts of tools (spec 5). */
  readonly lookup?: (
    field: string,
  ) => { readonly known: true; readonly value: unknown } | { readonly known: false };
  /**
   * Hours that are left of the grace period of an unmapped tool; undefined when it has none (spec
   * 8).
   */
  readonly graceLeft?: (tool: Tool) => number | undefined;
}

/**
 * Judges the tools of an agent and its coverage (spec 6). Pure: the same agent always gives the
 * same evaluation.
 */
export function evaluate(
  agent: Pick<Agent, 'card' | 'policy' | 'tools'>,
  circumstances: EvaluationOptions = {},
): Evaluation {
  const tools = mergeTools(agent.tools?.tools ?? []);
  const { card } = agent;
  const policy = governing(agent);
  const coverage = coverageOf(card, policy);
  if (policy === undefined) return ungoverned(tools, coverage);
  const decide = compileDecider(policy, card);
  const decided = tools.map((tool): DecidedName => ({ ...decideTool(decide, tool), tool }));
  const defaults = effectiveDefaults(policy);
  const judged = judgeNames(decided, triggersOf(agent), defaults, circumstances);
  return { governed: true, verdict: verdictOf(judged), ...judged, coverage, defaults };
}

/** The policy of an agent when it governs anything (spec 6). */
export function governing(agent: Pick<Agent, 'policy'>): Policy | undefined {
  return agent.policy && governs(agent.policy) ? agent.policy : undefined;
}

/** The triggers of an agent, those of its policy first (spec 2). */
export function triggersOf({
  policy,
  card,
}: Pick<Agent, 'card' | 'policy'>): readonly EscalationTrigger[] {
  return [...(policy?.triggers ?? []), ...(card?.triggers ?? [])];
}

/** A name of which is known what the policy says. */
export interface DecidedName extends NameDecision {
  readonly tool: Tool;
}

/** Steps 1 to 4 of spec 6 over names that are decided: of a tool list, or of one trace. */
export function judgeNames(
  names: readonly DecidedName[],
  triggers: readonly EscalationTrigger[],
  defaults: EffectiveDefaults,
  circumstances: EvaluationOptions = {},
): JudgedNames {
  const fired = applyTriggers(triggers, names, circumstances.lookup);
  const decisions = names.map((decision, index): ToolDecision => {
    const own = fired.perTool.get(index) ?? [];
    return { ...decision, triggers: own, outcome: outcomeOf(decision, own) };
  });
  const violations: Violation[] = [];
  const warnings: EvaluationWarning[] = [];
  const logged: { decision?: ToolDecision; trigger: EscalationTrigger }[] = [];
  const inGrace: { decision: ToolDecision; hoursLeft: number }[] = [];
  const trigger = (one: EscalationTrigger, decision?: ToolDecision): void => {
    const about = decision && { decision };
    if (one.action === 'deny')
      violations.push({ type: 'escalation', severity: 'high', trigger: one, ...about });
    else if (one.action === 'log') logged.push({ trigger: one, ...about });
    else warnings.push({ type: 'escalation', trigger: one, ...about });
  };
  for (const one of fired.perList) trigger(one);
  for (const decision of decisions) {
    for (const rule of decision.forbidden)
      violations.push({ type: 'forbidden', decision, rule, severity: rule.severity });
    for (const one of decision.triggers) trigger(one, decision);
    if (decision.exceeded.length > 0) {
      const forbidden = decision.exceeded.some((action) => action.forbiddenAt);
      violations.push({
        type: 'capability_exceeded',
        decision,
        severity: forbidden ? 'critical' : 'high',
      });
    }
    if (!defaultSpeaks(decision, defaults) || defaults.unmappedAction === 'allow') continue;
    const hoursLeft = circumstances.graceLeft?.(decision.tool);
    if (hoursLeft !== undefined) inGrace.push({ decision, hoursLeft });
    else if (defaults.unmappedAction === 'deny')
      violations.push({ type: 'unmapped', decision, severity: defaults.unmappedSeverity });
    else warnings.push({ type: 'unmapped', decision });
  }
  return { decisions, violations, warnings, logged, inGrace, undecided: fired.undecided };
}

/**
 * Whether the default has something to say of a tool (spec 6, step 4): a lesser prohibition never
 * softens it, an equal one says it already.
 */
export function defaultSpeaks(
  decision: Pick<ToolDecision, 'capability' | 'forbidden' | 'outcome'>,
  defaults: EffectiveDefaults,
): boolean {
  if (decision.capability) return false;
  switch (defaults.unmappedAction) {
    case 'allow':
      return decision.outcome === 'unmapped';
    case 'warn':
      return decision.forbidden.length === 0;
    case 'deny':
      return !decision.forbidden.some((rule) => atLeast(rule.severity, defaults.unmappedSeverity));
    default:
      return defaults.unmappedAction satisfies never;
  }
}

/** Which triggers fire, for which tool by its place in the list, or for all of it. */
export interface Fired {
  readonly perTool: ReadonlyMap<number, readonly EscalationTrigger[]>;
  readonly perList: readonly EscalationTrigger[];
  readonly undecided: readonly EscalationTrigger[];
}

/** Step 2, asked after step 3 because conditions may count what is unmapped (spec 5). */
export function applyTriggers(
  triggers: readonly EscalationTrigger[],
  decisions: readonly DecidedName[],
  facts: EvaluationOptions['lookup'],
): Fired {
  const perTool = new Map<number, EscalationTrigger[]>();
  const perList: EscalationTrigger[] = [];
  const undecided: EscalationTrigger[] = [];
  const counts: Readonly<Record<string, number>> = {
    tool_count: decisions.length,
    unmapped_tool_count: decisions.filter((decision) => decision.capability === undefined).length,
    forbidden_tool_count: decisions.filter((decision) => decision.forbidden.length > 0).length,
  };
  const lookup = (field: string) =>
    Object.hasOwn(counts, field)
      ? { known: true as const, value: counts[field] }
      : (facts?.(field) ?? { known: false as const });
  for (const trigger of triggers) {
    // Without any tool there is nothing that a trigger could have been asked about.
    if (decisions.length === 0) continue;
    const { condition } = trigger;
    if (condition === undefined) {
      undecided.push(trigger);
      continue;
    }
    let unknown = false;
    if (usesToolMatches(condition)) {
      decisions.forEach(({ tool }, index) => {
        const names = allNames(tool);
        const answer = evaluateCondition(condition, {
          lookup,
          toolMatches: (pattern) => names.some((name) => pattern.matches(name)),
        });
        if (answer === 'unknown') unknown = true;
        else if (answer) perTool.set(index, [...(perTool.get(index) ?? []), trigger]);
      });
    } else {
      const answer = evaluateCondition(condition, { lookup });
      if (answer === 'unknown') unknown = true;
      else if (answer) perList.push(trigger);
    }
    if (unknown) undecided.push(trigger);
  }
  return { perTool, perList, undecided };
}

function outcomeOf(decision: NameDecision, triggers: readonly EscalationTrigger[]): Outcome {
  if (decision.forbidden.length > 0) return 'forbidden';
  if (decision.exceeded.length > 0) return 'exceeded';
  if (triggers.some((trigger) => trigger.action !== 'log')) return 'escalated';
  return decision.capability ? 'mapped' : 'unmapped';
}

/**
 * `fail` with any critical or high violation, else `warn` with any violation or warning, else
 * `pass` (spec 6).
 */
export function verdictOf({
  violations,
  warnings,
}: Pick<JudgedNames, 'violations' | 'warnings'>): 'pass' | 'warn' | 'fail' {
  if (violations.some((violation) => atLeast(violation.severity, 'high'))) return 'fail';
  return violations.length + warnings.length > 0 ? 'warn' : 'pass';
}

function ungoverned(tools: readonly Tool[], coverage: Coverage): Evaluation {
  const decisions = tools.map(
    (tool): ToolDecision => ({
      tool,
      outcome: 'ungoverned',
      triggers: [],
      forbidden: [],
      alsoMapped: [],
      exceeded: [],
    }),
  );
  return {
    governed: false,
    verdict: 'pass',
    violations: [],
    warnings: [],
    logged: [],
    inGrace: [],
    undecided: [],
    decisions,
    coverage,
  };
}

/** The bounded actions without mapping, each with what would map it (spec 6, `card_gaps`). */
export function cardGaps(coverage: Coverage): readonly {
  readonly action: Located<string>;
  readonly reason: string;
  readonly suggestion: string;
}[] {
  return coverage.unmapped.map((action) => ({
    action,
    reason: `no capability maps the bounded action ${JSON.stringify(action.value)}`,
    suggestion: `add a capability whose card actions include ${JSON.stringify(action.value)}, with the tools that perform it`,
  }));
}
