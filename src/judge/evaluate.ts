import type { Located, Place } from '../document/document.ts';
import type { Agent } from '../model/agent.ts';
import { type EnforcementMode, type EscalationTrigger, governs, type Policy, type RuleSeverity } from '../model/policy.ts';
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
  | { readonly type: 'escalation'; readonly decision?: ToolDecision; readonly severity: RuleSeverity; readonly trigger: EscalationTrigger }
  | { readonly type: 'capability_exceeded'; readonly decision: ToolDecision; readonly severity: RuleSeverity }
  | { readonly type: 'unmapped'; readonly decision: ToolDecision; readonly severity: RuleSeverity };

/** Something that a person should look at and that blocks nothing. */
export type EvaluationWarning =
  | { readonly type: 'escalation'; readonly decision?: ToolDecision; readonly trigger: EscalationTrigger }
  | { readonly type: 'unmapped'; readonly decision: ToolDecision };

/** The defaults of a policy with everything filled in that it does not say (spec 7, last words of the introduction). */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /** Where the policy says so; absent when it does not and the strict default stands in. */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

/** The result of judging one agent's tools and coverage. */
export interface Evaluation {
  readonly governed: boolean;
  readonly verdict: Exclude<Verdict, 'error'>;
  readonly violations: readonly Violation[];
  readonly warnings: readonly EvaluationWarning[];
  /** Triggers of action `log` that fired. */
  readonly logged: readonly { readonly decision?: ToolDecision; readonly trigger: EscalationTrigger }[];
  /** Triggers whose condition could not be decided, each once. */
  readonly undecided: readonly EscalationTrigger[];
  readonly decisions: readonly ToolDecision[];
  readonly coverage: Coverage;
  readonly defaults?: EffectiveDefaults;
}

const GRACE_HOURS = 24;

/** Fills in what a policy's defaults do not say: deny, high, warn, 24 hours. A missing answer is never read as permission. */
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

/** Judges the tools of an agent and its coverage (spec 6). Pure: the same agent always gives the same evaluation. */
export function evaluate(agent: Pick<Agent, 'card' | 'policy' | 'tools'>): Evaluation {
  const tools = mergeTools(agent.tools?.tools ?? []);
  const { card } = agent;
  const policy = agent.policy && governs(agent.policy) ? agent.policy : undefined;
  const coverage = coverageOf(card, policy);
  if (policy === undefined) return ungoverned(tools, coverage);
  const defaults = effectiveDefaults(policy);
  const decide = compileDecider(policy, card);
  const fired = applyTriggers(
    [...policy.triggers, ...(card?.triggers ?? [])],
    tools,
    tools.map((tool) => decideTool(decide, tool)),
  );
  const decisions = tools.map((tool, index): ToolDecision => {
    const decision = fired.decisions[index]!;
    const triggers = fired.perTool.get(index) ?? [];
    return { ...decision, tool, triggers, outcome: outcomeOf(decision, triggers) };
  });
  const violations: Violation[] = [];
  const warnings: EvaluationWarning[] = [];
  const logged: { decision?: ToolDecision; trigger: EscalationTrigger }[] = [];
  const trigger = (one: EscalationTrigger, decision?: ToolDecision): void => {
    const about = decision && { decision };
    if (one.action === 'deny') violations.push({ type: 'escalation', severity: 'high', trigger: one, ...about });
    else if (one.action === 'log') logged.push({ trigger: one, ...about });
    else warnings.push({ type: 'escalation', trigger: one, ...about });
  };
  for (const one of fired.perList) trigger(one);
  for (const decision of decisions) {
    for (const rule of decision.forbidden) violations.push({ type: 'forbidden', decision, rule, severity: rule.severity });
    for (const one of decision.triggers) trigger(one, decision);
    if (decision.exceeded.length > 0) {
      const forbidden = decision.exceeded.some((action) => action.forbiddenAt);
      violations.push({ type: 'capability_exceeded', decision, severity: forbidden ? 'critical' : 'high' });
    }
    if (decision.capability === undefined) applyDefault(decision, defaults, violations, warnings);
  }
  return {
    governed: true,
    verdict: verdictOf(violations, warnings),
    violations,
    warnings,
    logged,
    undecided: fired.undecided,
    decisions,
    coverage,
    defaults,
  };
}

function applyDefault(decision: ToolDecision, defaults: EffectiveDefaults, violations: Violation[], warnings: EvaluationWarning[]): void {
  if (!defaultSpeaks(decision, defaults)) return;
  if (defaults.unmappedAction === 'deny') violations.push({ type: 'unmapped', decision, severity: defaults.unmappedSeverity });
  else if (defaults.unmappedAction === 'warn') warnings.push({ type: 'unmapped', decision });
}

/** Whether the default has something to say of a tool (spec 6, step 4): a lesser prohibition never softens it, an equal one says it already. */
export function defaultSpeaks(decision: Pick<ToolDecision, 'capability' | 'forbidden' | 'outcome'>, defaults: EffectiveDefaults): boolean {
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

interface Fired {
  readonly decisions: readonly NameDecision[];
  readonly perTool: ReadonlyMap<number, readonly EscalationTrigger[]>;
  readonly perList: readonly EscalationTrigger[];
  readonly undecided: readonly EscalationTrigger[];
}

/** Step 2, asked after step 3 because conditions may count what is unmapped (spec 5). */
function applyTriggers(triggers: readonly EscalationTrigger[], tools: readonly Tool[], decisions: readonly NameDecision[]): Fired {
  const perTool = new Map<number, EscalationTrigger[]>();
  const perList: EscalationTrigger[] = [];
  const undecided: EscalationTrigger[] = [];
  const counts: Readonly<Record<string, number>> = {
    tool_count: tools.length,
    unmapped_tool_count: decisions.filter((decision) => decision.capability === undefined).length,
    forbidden_tool_count: decisions.filter((decision) => decision.forbidden.length > 0).length,
  };
  const lookup = (field: string) =>
    Object.hasOwn(counts, field) ? { known: true as const, value: counts[field] } : { known: false as const };
  for (const trigger of triggers) {
    // Without any tool there is nothing that a trigger could have been asked about.
    if (tools.length === 0) continue;
    const { condition } = trigger;
    if (condition === undefined) {
      undecided.push(trigger);
      continue;
    }
    let unknown = false;
    if (usesToolMatches(condition)) {
      tools.forEach((tool, index) => {
        const names = allNames(tool);
        const answer = evaluateCondition(condition, { lookup, toolMatches: (pattern) => names.some((name) => pattern.matches(name)) });
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
  return { decisions, perTool, perList, undecided };
}

function outcomeOf(decision: NameDecision, triggers: readonly EscalationTrigger[]): Outcome {
  if (decision.forbidden.length > 0) return 'forbidden';
  if (decision.exceeded.length > 0) return 'exceeded';
  if (triggers.some((trigger) => trigger.action !== 'log')) return 'escalated';
  return decision.capability ? 'mapped' : 'unmapped';
}

/** `fail` with any critical or high violation, else `warn` with any violation or warning, else `pass` (spec 6). */
function verdictOf(violations: readonly Violation[], warnings: readonly EvaluationWarning[]): 'pass' | 'warn' | 'fail' {
  if (violations.some((violation) => atLeast(violation.severity, 'high'))) return 'fail';
  return violations.length + warnings.length > 0 ? 'warn' : 'pass';
}

function ungoverned(tools: readonly Tool[], coverage: Coverage): Evaluation {
  const decisions = tools.map(
    (tool): ToolDecision => ({ tool, outcome: 'ungoverned', triggers: [], forbidden: [], alsoMapped: [], exceeded: [] }),
  );
  return { governed: false, verdict: 'pass', violations: [], warnings: [], logged: [], undecided: [], decisions, coverage };
}

/** The bounded actions without mapping, each with what would map it (spec 6, `card_gaps`). */
export function cardGaps(
  coverage: Coverage,
): readonly { readonly action: Located<string>; readonly reason: string; readonly suggestion: string }[] {
  return coverage.unmapped.map((action) => ({
    action,
    reason: `no capability maps the bounded action ${JSON.stringify(action.value)}`,
    suggestion: `add a capability whose card actions include ${JSON.stringify(action.value)}, with the tools that perform it`,
  }));
}
