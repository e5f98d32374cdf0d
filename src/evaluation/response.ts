import type { Place } from '../document/document.ts';
import { locate } from '../finding/finding.ts';
import { ownerOf } from '../finding/words.ts';
import type { Agent } from '../model/agent.ts';
import type { Rule } from '../model/decision.ts';
import type { EffectiveDefaults } from '../model/policy.ts';
import { capabilityExceeded, type Exceeded } from '../rules/capability-exceeded.ts';
import type { ListedEntry } from './access/access-policy.ts';
import { type AccessDecision, reasonOf as reasonOfAccess } from './access/decide-access.ts';
import { isDefaultReported, OUTCOMES } from './decision/alignment.ts';
import { explainDecision, type MatchedRule } from './decision/explain.ts';
import { cardGaps, type Evaluation } from './evaluate.ts';
import type { ToolDecision, Violation } from './names-evaluation.ts';

/**
 * The contexts that Mnemom's "Policy API" defines. The response repeats the context, which has no
 * other effect.
 */
export const CONTEXTS = ['gateway', 'runtime', 'audit', 'cicd'] as const;
export type Context = (typeof CONTEXTS)[number];

/** A rule in a response, which either determined a tool's outcome or also matched the tool. */
export interface DecidedBy {
  readonly file: string;
  /** The rule's line number, starting from 1. */
  readonly line: number;
  /** The name of the capability or entry, or the text of the pattern or condition. */
  readonly name: string;
  /**
   * The repository that contains the file, as `owner/repo@ref`. Absent if the file is in the
   * checked repository.
   */
  readonly repository?: string;
}

/**
 * A tool, its outcome and the rules that led to it
 * (docs/reference/evaluation.md#the-outcome-of-a-tool).
 */
export interface ExplainedTool {
  readonly tool: string;
  readonly outcome: ToolDecision['outcome'];
  readonly decided_by: DecidedBy | null;
  readonly also_matched: readonly DecidedBy[];
}

/**
 * The response of Mnemom's "Policy API" to an evaluation. Card Gate adds the field `tools`, which
 * explains each outcome.
 */
export interface EvaluationResponse {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly violations: readonly Record<string, unknown>[];
  readonly warnings: readonly {
    readonly type: 'unmapped' | 'escalation';
    readonly tool: string;
    readonly reason: string;
  }[];
  readonly card_gaps: readonly {
    readonly card_action: string;
    readonly reason: string;
    readonly suggestion: string;
  }[];
  readonly coverage: {
    readonly total_card_actions: number;
    readonly mapped_card_actions: readonly string[];
    readonly unmapped_card_actions: readonly string[];
    readonly coverage_pct: number | null;
  };
  readonly policy_id: string | null;
  readonly policy_version: 1;
  readonly evaluated_at: string;
  readonly context: Context;
  readonly duration_ms: number;
  readonly tools: readonly ExplainedTool[];
}

/**
 * Builds the response of Mnemom's "Policy API" for an evaluation
 * (docs/reference/evaluation.md#the-answer-as-json).
 */
export function responseOf(
  agent: Agent,
  evaluation: Evaluation,
  at: { readonly now: Date; readonly context: Context; readonly durationMs: number },
): EvaluationResponse {
  const { coverage } = evaluation;
  return {
    verdict: evaluation.verdict,
    violations: evaluation.violations.map(violationRow),
    warnings: evaluation.warnings.map((warning) =>
      warning.type === 'unmapped'
        ? {
            type: 'unmapped',
            tool: warning.decision.tool.canonical,
            reason: unmappedReason(warning.decision),
          }
        : {
            type: 'escalation',
            tool: warning.decision?.tool.canonical ?? '*',
            reason: escalationReason(warning.trigger),
          },
    ),
    card_gaps: cardGaps(coverage).map((gap) => ({
      card_action: gap.action.value,
      reason: gap.reason,
      suggestion: gap.suggestion,
    })),
    coverage: {
      total_card_actions: coverage.total,
      mapped_card_actions: coverage.mapped.map((action) => action.value),
      unmapped_card_actions: coverage.unmapped.map((action) => action.value),
      coverage_pct: coverage.percent,
    },
    policy_id: policyId(agent),
    policy_version: 1,
    evaluated_at: at.now.toISOString(),
    context: at.context,
    duration_ms: at.durationMs,
    tools: evaluation.decisions.map((decision) => explain(decision, evaluation.defaults)),
  };
}

/**
 * Returns the id that responses use for a policy: the first available of the policy's name, the
 * card's id, and the path of the policy or card file. Returns null for an agent that has neither a
 * policy nor a card (docs/reference/evaluation.md#the-answer-as-json).
 */
export function policyId(agent: Pick<Agent, 'policy' | 'card'>): string | null {
  return (
    agent.policy?.name ||
    agent.card?.cardId ||
    (agent.policy?.place.document.file ?? agent.card?.place.document.file ?? null)
  );
}

function violationRow(violation: Violation): Record<string, unknown> {
  const { type, severity } = violation;
  switch (type) {
    case 'forbidden':
      return {
        type,
        tool: violation.decision.tool.canonical,
        reason: violation.rule.reason,
        severity,
        rule: violation.rule.pattern.text,
      };
    case 'escalation':
      return {
        type,
        tool: violation.decision?.tool.canonical ?? '*',
        reason: violation.trigger.reason,
        severity,
        condition: violation.trigger.text,
      };
    case 'capability_exceeded':
      return {
        type,
        tool: violation.decision.tool.canonical,
        reason: exceededReason(violation.decision),
        severity,
        capability: violation.decision.capability?.name,
        missing_card_actions: violation.decision.exceeded.map(({ action }) => action.value),
      };
    case 'unmapped':
      return {
        type,
        tool: violation.decision.tool.canonical,
        reason: unmappedReason(violation.decision),
        severity,
      };
    case 'denied':
      return {
        type,
        tool: violation.decision.tool.canonical,
        reason: reasonOfAccess(violation.access),
        severity,
        policy_id: violation.access.decidedBy?.entry.name ?? null,
      };
    default:
      return violation satisfies never;
  }
}

/** Explains why a tool is unmapped, for the response field `reason`. */
export function unmappedReason(decision: ToolDecision): string {
  return `no capability maps ${JSON.stringify(decision.tool.canonical)}`;
}

/** Explains why a trigger fired, for the response field `reason`. */
export function escalationReason(trigger: Evaluation['undecided'][number]): string {
  return trigger.action === 'escalate' ? `needs human approval: ${trigger.reason}` : trigger.reason;
}

/**
 * Returns the actions that a tool's capability grants but the card does not permit. For an action
 * that a card or floor forbids, the result includes the owner of that file.
 */
export function exceededActions(decision: ToolDecision): readonly Exceeded[] {
  return decision.exceeded.map(({ action, forbiddenAt }) => ({
    action: action.value,
    ...(forbiddenAt && { forbiddenBy: ownerOf(forbiddenAt) }),
  }));
}

/**
 * Lists the actions that a tool's capability grants but the card does not permit, for the response
 * field `reason`.
 */
export function exceededReason(decision: ToolDecision): string {
  const capability = decision.capability?.name ?? '';
  return capabilityExceeded.words.reason(capability, exceededActions(decision));
}

/**
 * Explains the decision for one tool: the rule that determined it, and the other matching rules.
 * The policy's default is included only if the tool is reported as unmapped and a file states the
 * default.
 */
export function explain(
  { decision, tool, outcome, access }: ToolDecision,
  defaults: EffectiveDefaults | undefined,
): ExplainedTool {
  const isShown = ({ kind }: Rule): boolean =>
    kind !== 'default' ||
    (decision !== undefined &&
      defaults?.unmappedAt !== undefined &&
      isDefaultReported(decision, defaults));
  const byList = (access?.decidedBy ? [access.decidedBy, ...access.beaten] : []).map(entryOf);
  const isByList = access !== undefined && ['denied', 'audited', 'allowed'].includes(outcome);
  const explained = decision && explainDecision(decision, { outcomes: OUTCOMES }, isShown);
  const byPolicy = explained?.decidedBy ? decidedBy(explained.decidedBy) : null;
  const alsoByPolicy = (explained?.alsoMatched ?? []).map(decidedBy);
  const [first = defaultOf(access), ...others] = byList;
  return {
    tool: tool.canonical,
    outcome,
    decided_by: isByList ? first : byPolicy,
    also_matched: isByList
      ? [...others, ...(byPolicy ? [byPolicy] : []), ...alsoByPolicy]
      : [...alsoByPolicy, ...byList],
  };
}

/** Converts an access-list entry to a rule for a response. */
function entryOf({ entry }: ListedEntry): DecidedBy {
  return decidedAt(entry.name, entry.place);
}

/**
 * Converts an access list's default to a rule for a response. Returns null if the decision comes
 * from an entry, or if no file states the default.
 */
function defaultOf(access: AccessDecision | undefined): DecidedBy | null {
  const place = access?.mode === 'default' ? access.rule.place : undefined;
  return place ? decidedAt('default', place) : null;
}

function decidedBy({ rule: { name, place: rulePlace }, place }: MatchedRule): DecidedBy {
  const at = place ?? rulePlace;
  return at === undefined ? { file: '', line: 1, name } : decidedAt(name, at);
}

function decidedAt(name: string, at: Place): DecidedBy {
  const { file, range, repository } = locate(at);
  return {
    file,
    line: range?.start.line ?? 1,
    name,
    ...(repository !== undefined && { repository }),
  };
}
