import type { Located } from '../document/document.ts';
import type { Agent } from '../model/agent.ts';
import {
  atLeast,
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
  type RuleSeverity,
} from '../model/policy.ts';
import { allNames, mergeTools, type Tool } from '../model/tool.ts';
import { evaluateCondition, usesToolMatches } from '../pattern/condition.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { compileDecider, decideTool, type NameDecision } from './decide.ts';
import {
  alignmentPolicy,
  governing,
  isDefaultReported,
  outcomeOf,
  triggersOf,
  withTriggers,
} from './decision/alignment.ts';

/**
 * The result of an evaluation, for an agent or a run
 * (docs/reference/verdicts.md#order-of-verdicts).
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

/**
 * The outcomes of a tool. It has the first of these that applies
 * (docs/reference/evaluation.md#the-outcome-of-a-tool).
 */
export type Outcome = 'forbidden' | 'exceeded' | 'escalated' | 'mapped' | 'unmapped' | 'ungoverned';

/** The complete decision about one tool. */
export interface ToolDecision extends NameDecision {
  readonly tool: Tool;
  readonly outcome: Outcome;
  /** The triggers that fired for this tool. */
  readonly triggers: readonly EscalationTrigger[];
}

/**
 * A breach of the policy. If its severity is medium or low, it only causes a warning; otherwise the
 * check fails.
 */
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

/** A problem that needs attention but blocks nothing. */
type EvaluationWarning =
  | {
      readonly type: 'escalation';
      readonly decision?: ToolDecision;
      readonly trigger: EscalationTrigger;
    }
  | { readonly type: 'unmapped'; readonly decision: ToolDecision };

/**
 * A trigger with the action `log` that fired, either for one tool or, without `decision`, for all
 * tools together.
 */
interface LoggedTrigger {
  readonly decision?: ToolDecision;
  readonly trigger: EscalationTrigger;
}

/** The result of a rule, for one tool or for all tools of a list or trace together. */
export type RuleResult =
  | { readonly level: 'violation'; readonly violation: Violation }
  | { readonly level: 'warning'; readonly warning: EvaluationWarning }
  | ({ readonly level: 'logged' } & LoggedTrigger);

/** The result of evaluating the names of a tool list or of a trace. */
export interface NamesEvaluation {
  readonly decisions: readonly ToolDecision[];
  readonly violations: readonly Violation[];
  readonly warnings: readonly EvaluationWarning[];
  readonly logged: readonly LoggedTrigger[];
  /** Unmapped tools that are still in their grace period, so they are not reported as unmapped. */
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /** The triggers whose condition is unknown, without duplicates. */
  readonly undecided: readonly EscalationTrigger[];
}

/** The result of evaluating an agent's tools and its coverage. */
export interface Evaluation extends NamesEvaluation {
  /** Whether a policy governs the agent. */
  readonly governed: boolean;
  readonly verdict: Exclude<Verdict, 'error'>;
  readonly coverage: Coverage;
  readonly defaults?: EffectiveDefaults;
}

/** What is known about tools apart from their names. */
interface ToolFacts {
  /**
   * Returns the value of a condition's field from a trace. The counts of tools are known without it
   * (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly lookup?: (
    field: string,
  ) => { readonly known: true; readonly value: unknown } | { readonly known: false };
  /**
   * Returns the hours that are left of an unmapped tool's grace period, or undefined if there is no
   * such period (docs/reference/grace.md#how-long).
   */
  readonly graceLeft?: (tool: Tool) => number | undefined;
}

/**
 * Evaluates an agent's tools and its coverage (docs/reference/evaluation.md#the-four-steps). The
 * result depends only on the arguments.
 */
export function evaluate(
  agent: Pick<Agent, 'card' | 'policy' | 'tools'>,
  context: ToolFacts = {},
): Evaluation {
  const tools = mergeTools(agent.tools?.tools ?? []);
  const { card } = agent;
  const policy = governing(agent);
  const coverage = coverageOf(card, policy);
  if (policy === undefined) return ungoverned(tools, coverage);
  const decide = compileDecider(alignmentPolicy({ policy, ...(card && { card }) }));
  const names = tools.map((tool): DecidedName => ({ ...decideTool(decide, tool), tool }));
  const defaults = effectiveDefaults(policy);
  const evaluated = evaluateNames(names, triggersOf(agent), defaults, context);
  return { governed: true, verdict: verdictOf(evaluated), ...evaluated, coverage, defaults };
}

/** A tool and the policy's decision about its names. */
export interface DecidedName extends NameDecision {
  readonly tool: Tool;
}

/**
 * Applies all rules to the names of a tool list or of one trace. Every rule that counts for a name
 * gives a result, in the order of the stages.
 */
export function evaluateNames(
  names: readonly DecidedName[],
  triggers: readonly EscalationTrigger[],
  defaults: EffectiveDefaults,
  context: ToolFacts = {},
): NamesEvaluation {
  const fired = applyTriggers(triggers, names, context.lookup);
  const decisions = names.map((name, index) => toolDecisionOf(name, fired.perTool.get(index)));
  const results = new RuleResults(defaults, context);
  for (const trigger of fired.perList) results.addTrigger(trigger);
  for (const decision of decisions) results.addRulesOf(decision);
  const { violations, warnings, logged, inGrace } = results;
  return { decisions, violations, warnings, logged, inGrace, undecided: fired.undecided };
}

function toolDecisionOf(
  name: DecidedName,
  triggers: readonly EscalationTrigger[] = [],
): ToolDecision {
  if (name.decision === undefined) return { ...name, triggers, outcome: 'ungoverned' };
  const decision = triggers.length > 0 ? withTriggers(name.decision, triggers) : name.decision;
  return { ...name, decision, triggers, outcome: outcomeOf(decision) };
}

/**
 * Returns the result of a trigger that fired, for one tool or for all tools together
 * (docs/reference/evaluation.md#the-four-steps).
 */
export function triggerResult(
  trigger: EscalationTrigger,
  decision: ToolDecision | undefined,
): RuleResult {
  const about = decision && { decision };
  switch (trigger.action) {
    case 'deny':
      return {
        level: 'violation',
        violation: { type: 'escalation', severity: 'high', trigger, ...about },
      };
    case 'log':
      return { level: 'logged', trigger, ...about };
    case 'escalate':
    case 'warn':
      return { level: 'warning', warning: { type: 'escalation', trigger, ...about } };
    default:
      return trigger.action satisfies never;
  }
}

/**
 * Returns all results of an evaluation in one list: violations, then warnings, then logged
 * triggers.
 */
export function resultsOf({
  violations,
  warnings,
  logged,
}: Pick<NamesEvaluation, 'violations' | 'warnings' | 'logged'>): readonly RuleResult[] {
  return [
    ...violations.map((violation): RuleResult => ({ level: 'violation', violation })),
    ...warnings.map((warning): RuleResult => ({ level: 'warning', warning })),
    ...logged.map((trigger): RuleResult => ({ level: 'logged', ...trigger })),
  ];
}

/** Collects the results of rules. */
class RuleResults {
  readonly violations: Violation[] = [];
  readonly warnings: EvaluationWarning[] = [];
  readonly logged: LoggedTrigger[] = [];
  readonly inGrace: { decision: ToolDecision; hoursLeft: number }[] = [];
  readonly #defaults: EffectiveDefaults;
  readonly #context: ToolFacts;

  constructor(defaults: EffectiveDefaults, context: ToolFacts) {
    this.#defaults = defaults;
    this.#context = context;
  }

  /** Adds the results of all rules that count for a tool. */
  addRulesOf(decision: ToolDecision): void {
    const { decision: ofNames } = decision;
    if (ofNames === undefined) return;
    for (const rule of new Set([...ofNames.limits, ...ofNames.settled])) {
      switch (rule.kind) {
        case 'forbidden':
          this.violations.push({
            type: 'forbidden',
            decision,
            rule: rule.forbidden,
            severity: rule.forbidden.severity,
          });
          break;
        case 'trigger':
          this.addTrigger(rule.trigger, decision);
          break;
        case 'mapping':
          this.#addExceeded(decision);
          break;
        case 'default':
          if (isDefaultReported(ofNames, this.#defaults)) this.#addUnmapped(decision);
          break;
        case 'ungoverned':
        case 'absent':
        case 'entry':
        case 'otherwise':
          break;
        default:
          rule satisfies never;
      }
    }
  }

  /** Adds the result of a trigger that fired, for one tool or for all tools together. */
  addTrigger(trigger: EscalationTrigger, decision?: ToolDecision): void {
    const result = triggerResult(trigger, decision);
    if (result.level === 'violation') this.violations.push(result.violation);
    else if (result.level === 'warning') this.warnings.push(result.warning);
    else this.logged.push({ trigger, ...(decision && { decision }) });
  }

  #addExceeded(decision: ToolDecision): void {
    if (decision.exceeded.length === 0) return;
    const isForbidden = decision.exceeded.some(({ forbiddenAt }) => forbiddenAt);
    this.violations.push({
      type: 'capability_exceeded',
      decision,
      severity: isForbidden ? 'critical' : 'high',
    });
  }

  #addUnmapped(decision: ToolDecision): void {
    const { unmappedAction, unmappedSeverity } = this.#defaults;
    if (unmappedAction === 'allow') return;
    const hoursLeft = this.#context.graceLeft?.(decision.tool);
    if (hoursLeft !== undefined) this.inGrace.push({ decision, hoursLeft });
    else if (unmappedAction === 'deny')
      this.violations.push({ type: 'unmapped', decision, severity: unmappedSeverity });
    else this.warnings.push({ type: 'unmapped', decision });
  }
}

/** The triggers that fired, and those that may have. */
export interface Fired {
  /** The triggers that fired for one tool, by the index of the tool in the list. */
  readonly perTool: ReadonlyMap<number, readonly EscalationTrigger[]>;
  /** The triggers that fired for all tools together. */
  readonly perList: readonly EscalationTrigger[];
  /** The triggers whose condition is unknown. */
  readonly undecided: readonly EscalationTrigger[];
}

/**
 * Evaluates triggers for the tools of a list or trace. The decisions about names come first,
 * because a condition may depend on the number of unmapped tools
 * (docs/reference/conditions.md#fields-of-a-condition).
 */
export function applyTriggers(
  triggers: readonly EscalationTrigger[],
  names: readonly DecidedName[],
  facts: ToolFacts['lookup'],
): Fired {
  const perTool = new Map<number, EscalationTrigger[]>();
  const perList: EscalationTrigger[] = [];
  const undecided: EscalationTrigger[] = [];
  const counts: Readonly<Record<string, number>> = {
    tool_count: names.length,
    unmapped_tool_count: names.filter(({ capability }) => capability === undefined).length,
    forbidden_tool_count: names.filter(({ forbidden }) => forbidden.length > 0).length,
  };
  const lookup = (field: string) =>
    Object.hasOwn(counts, field)
      ? { known: true as const, value: counts[field] }
      : (facts?.(field) ?? { known: false as const });
  for (const trigger of triggers) {
    // Without tools, no trigger applies.
    if (names.length === 0) continue;
    const { condition } = trigger;
    if (condition === undefined) {
      undecided.push(trigger);
      continue;
    }
    let unknown = false;
    if (usesToolMatches(condition)) {
      names.forEach(({ tool }, index) => {
        const texts = allNames(tool);
        const answer = evaluateCondition(condition, {
          lookup,
          toolMatches: (pattern) => texts.some((text) => pattern.matches(text)),
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

/**
 * Returns the verdict of an evaluation (docs/reference/evaluation.md#verdict-of-an-evaluation). It
 * is `fail` if there is a critical or high violation, `warn` if there is any other violation or a
 * warning, and otherwise `pass`.
 */
export function verdictOf({
  violations,
  warnings,
}: Pick<NamesEvaluation, 'violations' | 'warnings'>): 'pass' | 'warn' | 'fail' {
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

/**
 * Returns the bounded actions that no capability maps, each with a suggested fix
 * (docs/reference/coverage.md#what-counts).
 */
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
