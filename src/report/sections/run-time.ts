import type { Evaluation } from '../../evaluation/evaluate.ts';
import type { ToolDecision } from '../../evaluation/names-evaluation.ts';
import type { EffectiveDefaults } from '../../model/policy.ts';

/**
 * Describes what an enforcement mode does with a violation at run time, such as `would be blocked`.
 * The mode does not affect the verdict.
 */
export function modeEffect(mode: EffectiveDefaults['mode']): string {
  switch (mode) {
    case 'off':
      return 'not evaluated';
    case 'observe':
      return 'would be recorded';
    case 'warn':
      return 'would be logged';
    case 'nudge':
      return 'would be allowed, with a message to the agent';
    case 'enforce':
      return 'would be blocked';
    default:
      return mode satisfies never;
  }
}

/** Returns a sentence about what happens to the agent's violations at run time. */
export function modeSentence(evaluation: Evaluation): string {
  const mode = evaluation.defaults?.mode;
  if (mode === undefined)
    return evaluation.governed
      ? 'At run time, a denied request is blocked, and an audited request is allowed and logged.'
      : 'No policy governs this agent.';
  const effect = mode === 'off' ? 'nothing is evaluated' : `a violation ${modeEffect(mode)}`;
  return `The enforcement mode is ${mode}: at run time, ${effect}. The verdict does not depend on this mode.`;
}

/**
 * Describes, for each tool, the effect on calls at run time. Calls to tools that are not in the map
 * would be allowed.
 */
export function runTimeEffects(evaluation: Evaluation): ReadonlyMap<ToolDecision, string> {
  const mode = evaluation.defaults?.mode;
  if (mode === undefined) return accessEffects(evaluation);
  if (mode === 'off')
    return new Map(
      evaluation.decisions.map((decision) => [decision, `${mode}: ${modeEffect(mode)}`]),
    );
  const effects = new Map<ToolDecision, string>();
  for (const warning of evaluation.warnings) {
    if (warning.decision === undefined) continue;
    const approval =
      warning.type === 'escalation' && warning.trigger.action === 'escalate' && mode === 'enforce';
    if (approval || !effects.has(warning.decision))
      effects.set(
        warning.decision,
        approval ? 'enforce: would need approval' : `${mode}: would be logged`,
      );
  }
  for (const violation of evaluation.violations)
    if (violation.decision) effects.set(violation.decision, `${mode}: ${modeEffect(mode)}`);
  for (const [decision, effect] of accessEffects(evaluation))
    if (decision.access?.effect === 'deny') effects.set(decision, effect);
  return effects;
}

/**
 * Describes, for each tool, the effect of access lists at run time. Access lists have no
 * enforcement mode.
 */
function accessEffects({ decisions }: Evaluation): ReadonlyMap<ToolDecision, string> {
  const effects = new Map<ToolDecision, string>();
  for (const decision of decisions) {
    const effect = decision.access?.effect;
    if (effect === 'deny') effects.set(decision, 'would be blocked');
    if (effect === 'audit') effects.set(decision, 'would be allowed and logged');
  }
  return effects;
}
