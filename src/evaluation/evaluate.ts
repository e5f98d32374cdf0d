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
  isDefaultHeard,
  outcomeOf,
  triggersOf,
  withTriggers,
} from './decision/alignment.ts';

/**
 * What an evaluation or an agent or the gate comes to
 * (docs/reference/verdicts.md#order-of-verdicts).
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

/**
 * The one outcome of a tool, the first that applies
 * (docs/reference/evaluation.md#the-outcome-of-a-tool).
 */
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

/** What judging the names of a tool list, or of a trace, came to. */
export interface NamesEvaluation {
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
export interface Evaluation extends NamesEvaluation {
  readonly governed: boolean;
  readonly verdict: Exclude<Verdict, 'error'>;
  readonly coverage: Coverage;
  readonly defaults?: EffectiveDefaults;
}

/** What is known beside names when tools are judged. */
interface ToolFacts {
  /**
   * Facts of a trace for conditions, beside the counts of tools
   * (docs/reference/conditions.md#what-a-condition-can-ask).
   */
  readonly lookup?: (
    field: string,
  ) => { readonly known: true; readonly value: unknown } | { readonly known: false };
  /**
   * Hours that are left of the grace period of an unmapped tool; undefined when it has none
   * (docs/reference/grace.md#how-long).
   */
  readonly graceLeft?: (tool: Tool) => number | undefined;
}

/**
 * Judges the tools of an agent and its coverage (docs/reference/evaluation.md#the-four-steps).
 * Pure: the same agent always gives the same evaluation.
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
  const decided = tools.map((tool): DecidedName => ({ ...decideTool(decide, tool), tool }));
  const defaults = effectiveDefaults(policy);
  const judged = evaluateNames(decided, triggersOf(agent), defaults, context);
  return { governed: true, verdict: verdictOf(judged), ...judged, coverage, defaults };
}

/** A name of which is known what the policy says. */
export interface DecidedName extends NameDecision {
  readonly tool: Tool;
}

/**
 * What is to be said of names that are decided, of a tool list or of one trace: each rule that
 * counts for a name says its own thing, in the order of the stages.
 */
export function evaluateNames(
  names: readonly DecidedName[],
  triggers: readonly EscalationTrigger[],
  defaults: EffectiveDefaults,
  context: ToolFacts = {},
): NamesEvaluation {
  const fired = applyTriggers(triggers, names, context.lookup);
  const decisions = names.map((name, index) => toolDecisionOf(name, fired.perTool.get(index)));
  const said = new SaidOfNames(defaults, context);
  for (const trigger of fired.perList) said.trigger(trigger);
  for (const decision of decisions) said.all(decision);
  const { violations, warnings, logged, inGrace } = said;
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

/** Collects what rules say of names. */
class SaidOfNames {
  readonly violations: Violation[] = [];
  readonly warnings: EvaluationWarning[] = [];
  readonly logged: { decision?: ToolDecision; trigger: EscalationTrigger }[] = [];
  readonly inGrace: { decision: ToolDecision; hoursLeft: number }[] = [];
  readonly #defaults: EffectiveDefaults;
  readonly #context: ToolFacts;

  constructor(defaults: EffectiveDefaults, context: ToolFacts) {
    this.#defaults = defaults;
    this.#context = context;
  }

  /** What every rule that counts says of a tool. */
  all(tool: ToolDecision): void {
    const { decision } = tool;
    if (decision === undefined) return;
    for (const stated of new Set([...decision.limits, ...decision.settled])) {
      switch (stated.kind) {
        case 'rule': {
          const { rule } = stated;
          this.violations.push({
            type: 'forbidden',
            decision: tool,
            rule,
            severity: rule.severity,
          });
          break;
        }
        case 'trigger':
          this.trigger(stated.trigger, tool);
          break;
        case 'mapping':
          this.#exceeded(tool);
          break;
        case 'default':
          if (isDefaultHeard(decision, this.#defaults)) this.#unmapped(tool);
          break;
        case 'ungoverned':
        case 'absent':
        case 'entry':
        case 'otherwise':
          break;
        default:
          stated satisfies never;
      }
    }
  }

  /** What a trigger says that fired, of one tool or of all together. */
  trigger(trigger: EscalationTrigger, decision?: ToolDecision): void {
    const about = decision && { decision };
    if (trigger.action === 'deny')
      this.violations.push({ type: 'escalation', severity: 'high', trigger, ...about });
    else if (trigger.action === 'log') this.logged.push({ trigger, ...about });
    else this.warnings.push({ type: 'escalation', trigger, ...about });
  }

  #exceeded(decision: ToolDecision): void {
    if (decision.exceeded.length === 0) return;
    const isForbidden = decision.exceeded.some(({ forbiddenAt }) => forbiddenAt);
    this.violations.push({
      type: 'capability_exceeded',
      decision,
      severity: isForbidden ? 'critical' : 'high',
    });
  }

  #unmapped(decision: ToolDecision): void {
    const { unmappedAction, unmappedSeverity } = this.#defaults;
    if (unmappedAction === 'allow') return;
    const hoursLeft = this.#context.graceLeft?.(decision.tool);
    if (hoursLeft !== undefined) this.inGrace.push({ decision, hoursLeft });
    else if (unmappedAction === 'deny')
      this.violations.push({ type: 'unmapped', decision, severity: unmappedSeverity });
    else this.warnings.push({ type: 'unmapped', decision });
  }
}

/** Which triggers fire, for which tool by its place in the list, or for all of it. */
export interface Fired {
  readonly perTool: ReadonlyMap<number, readonly EscalationTrigger[]>;
  readonly perList: readonly EscalationTrigger[];
  readonly undecided: readonly EscalationTrigger[];
}

/**
 * Step 2, asked after step 3 because conditions may count what is unmapped
 * (docs/reference/conditions.md#what-a-condition-can-ask).
 */
export function applyTriggers(
  triggers: readonly EscalationTrigger[],
  decisions: readonly DecidedName[],
  facts: ToolFacts['lookup'],
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

/**
 * `fail` with any critical or high violation, else `warn` with any violation or warning, else
 * `pass` (docs/reference/evaluation.md#verdict-of-an-evaluation).
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
 * The bounded actions without mapping, each with what would map it
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
