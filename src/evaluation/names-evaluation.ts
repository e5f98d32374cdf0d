import {
  atLeast,
  type EffectiveDefaults,
  type EscalationTrigger,
  type RuleSeverity,
} from '../model/policy.ts';
import type { Tool } from '../model/tool.ts';
import { type AccessDecision, severityOfDenial } from './access/decide-access.ts';
import { applyTriggers } from './apply-triggers.ts';
import type { DecidedName, NameDecision } from './decide.ts';
import { isDefaultReported, outcomeOf, withTriggers } from './decision/alignment.ts';

/**
 * The possible outcomes for a tool, highest precedence first
 * (docs/reference/evaluation.md#the-outcome-of-a-tool).
 */
const TOOL_OUTCOMES = [
  'forbidden',
  'denied',
  'exceeded',
  'escalated',
  'mapped',
  'unmapped',
  'audited',
  'allowed',
  'ungoverned',
] as const;
export type Outcome = (typeof TOOL_OUTCOMES)[number];

/** The complete decision for one tool, including triggers. */
export interface ToolDecision extends NameDecision {
  readonly tool: Tool;
  readonly outcome: Outcome;
  /** The triggers that fired for this tool. */
  readonly triggers: readonly EscalationTrigger[];
}

/**
 * A breach of a policy or access list. Critical and high violations fail the check. Medium and low
 * violations only warn.
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
  | { readonly type: 'unmapped'; readonly decision: ToolDecision; readonly severity: RuleSeverity }
  | {
      readonly type: 'denied';
      readonly decision: ToolDecision;
      readonly severity: RuleSeverity;
      readonly access: AccessDecision;
    };

/** A problem that is not a violation and does not fail the check. */
type EvaluationWarning =
  | {
      readonly type: 'escalation';
      readonly decision?: ToolDecision;
      readonly trigger: EscalationTrigger;
    }
  | { readonly type: 'unmapped'; readonly decision: ToolDecision };

/**
 * A trigger with the action `log` that fired. If `decision` is absent, the trigger fired for the
 * whole tool list or trace.
 */
interface LoggedTrigger {
  readonly decision?: ToolDecision;
  readonly trigger: EscalationTrigger;
}

/** One rule's result for one tool, or for a whole tool list or trace. */
export type RuleResult =
  | { readonly level: 'violation'; readonly violation: Violation }
  | { readonly level: 'warning'; readonly warning: EvaluationWarning }
  | ({ readonly level: 'logged' } & LoggedTrigger);

/** The result of evaluating the tools in a tool list or trace by name. */
export interface NamesEvaluation {
  readonly decisions: readonly ToolDecision[];
  readonly violations: readonly Violation[];
  readonly warnings: readonly EvaluationWarning[];
  readonly logged: readonly LoggedTrigger[];
  /** The unmapped tools in their grace period, which are neither warnings nor violations. */
  readonly inGrace: readonly { readonly decision: ToolDecision; readonly hoursLeft: number }[];
  /** The distinct triggers whose conditions could not be evaluated. */
  readonly undecided: readonly EscalationTrigger[];
}

/** Functions that return facts about tools, in addition to the tools' names. */
export interface ToolFacts {
  /**
   * Returns the value that a trace contains for a field of a condition. Fields that count tools are
   * computed without this function (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly lookup?: (
    field: string,
  ) => { readonly known: true; readonly value: unknown } | { readonly known: false };
  /**
   * Returns the remaining hours of an unmapped tool's grace period, or undefined if the tool is not
   * in a grace period (docs/reference/grace.md#how-long).
   */
  readonly graceLeft?: (tool: Tool) => number | undefined;
}

/**
 * Applies all rules to the tools in a tool list or trace. The results are in the order of the
 * tools. For each tool, they are in the order of the policy's stages.
 */
export function evaluateNames(
  names: readonly DecidedName[],
  triggers: readonly EscalationTrigger[],
  defaults: EffectiveDefaults | undefined,
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
  if (name.decision === undefined)
    return { ...name, triggers, outcome: withAccess(undefined, name.access) };
  const decision = triggers.length > 0 ? withTriggers(name.decision, triggers) : name.decision;
  return { ...name, decision, triggers, outcome: withAccess(outcomeOf(decision), name.access) };
}

/**
 * Returns a tool's outcome under its policy and access lists. A denial takes precedence over every
 * outcome except `forbidden`. An allow or audit decision is relevant only if there is no policy.
 */
function withAccess(byPolicy: Outcome | undefined, access: AccessDecision | undefined): Outcome {
  if (access === undefined) return byPolicy ?? 'ungoverned';
  if (access.effect === 'deny') return byPolicy === 'forbidden' ? byPolicy : 'denied';
  return byPolicy ?? (access.effect === 'audit' ? 'audited' : 'allowed');
}

/**
 * Returns the result of a trigger that fired (docs/reference/evaluation.md#the-four-steps). If
 * `decision` is absent, the trigger fired for the whole tool list or trace.
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

/** Returns all results of an evaluation: violations, warnings, and then logged triggers. */
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

/** Collects violations, warnings, logged triggers and tools in their grace period. */
class RuleResults {
  readonly violations: Violation[] = [];
  readonly warnings: EvaluationWarning[] = [];
  readonly logged: LoggedTrigger[] = [];
  readonly inGrace: { decision: ToolDecision; hoursLeft: number }[] = [];
  readonly #defaults: EffectiveDefaults | undefined;
  readonly #context: ToolFacts;

  constructor(defaults: EffectiveDefaults | undefined, context: ToolFacts) {
    this.#defaults = defaults;
    this.#context = context;
  }

  /** Adds the results of all rules that apply to one tool. */
  addRulesOf(decision: ToolDecision): void {
    this.#addDenied(decision);
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
          if (this.#defaults && isDefaultReported(ofNames, this.#defaults))
            this.#addUnmapped(decision, this.#defaults);
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

  /**
   * Adds the result of a trigger that fired. If `decision` is absent, the trigger fired for the
   * whole tool list or trace.
   */
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

  #addDenied(decision: ToolDecision): void {
    const { access } = decision;
    if (access?.effect !== 'deny') return;
    this.violations.push({ type: 'denied', decision, severity: severityOfDenial(access), access });
  }

  #addUnmapped(
    decision: ToolDecision,
    { unmappedAction, unmappedSeverity }: EffectiveDefaults,
  ): void {
    if (unmappedAction === 'allow') return;
    const hoursLeft = this.#context.graceLeft?.(decision.tool);
    if (hoursLeft !== undefined) this.inGrace.push({ decision, hoursLeft });
    else if (unmappedAction === 'deny')
      this.violations.push({ type: 'unmapped', decision, severity: unmappedSeverity });
    else this.warnings.push({ type: 'unmapped', decision });
  }
}

/**
 * Returns an evaluation's verdict: `fail` if a violation is critical or high, `warn` if there are
 * only other violations or warnings, otherwise `pass`
 * (docs/reference/evaluation.md#verdict-of-an-evaluation).
 */
export function verdictOf({
  violations,
  warnings,
}: Pick<NamesEvaluation, 'violations' | 'warnings'>): 'pass' | 'warn' | 'fail' {
  if (violations.some((violation) => atLeast(violation.severity, 'high'))) return 'fail';
  return violations.length + warnings.length > 0 ? 'warn' : 'pass';
}
