import { reasonOf as accessReason } from '../../../evaluation/access/decide-access.ts';
import type { Evaluation } from '../../../evaluation/evaluate.ts';
import type { ToolDecision, Violation } from '../../../evaluation/names-evaluation.ts';
import {
  escalationReason,
  exceededReason,
  explain,
  unmappedReason,
} from '../../../evaluation/response.ts';
import { atLeast } from '../../../model/policy.ts';
import { runTimeEffects } from '../../sections/run-time.ts';
import { byDefault, deciderText, outcomeWords } from '../../sections/tools-table.ts';
import { columns, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';

/** The maximum length of a tool's name, in characters. */
const MAX_NAME_LENGTH = 80;

/**
 * Renders the output of `explain` for a terminal. Shows a tool's outcome, the deciding rule, other
 * matching rules, and the resulting violations and warnings.
 */
export function renderExplanationText(
  decision: ToolDecision,
  evaluation: Evaluation,
  options: TextOptions,
): string {
  const paint = paintOf(options);
  const { decided_by, also_matched } = explain(decision, evaluation.defaults);
  const violations = evaluation.violations.filter((violation) => violation.decision === decision);
  const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
  const rows = [
    [
      '  decided by',
      decided_by ? deciderText(decided_by) : byDefault(decision, evaluation.defaults),
    ],
    ...also_matched.map((other) => ['  also matched', deciderText(other)]),
    ...violations.map((violation) => [
      '  violation',
      `${violation.severity}: ${plain(reasonOf(violation))}`,
    ]),
    ...warnings.map((warning) => [
      '  warning',
      plain(
        warning.type === 'unmapped'
          ? unmappedReason(warning.decision)
          : escalationReason(warning.trigger),
      ),
    ]),
    [
      '  at run time',
      evaluation.governed
        ? (runTimeEffects(evaluation).get(decision) ?? 'allowed')
        : 'unknown: no policy governs this agent',
    ],
  ];
  const verdict = violations.some(({ severity }) => atLeast(severity, 'high'))
    ? 'fail'
    : violations.length + warnings.length > 0
      ? 'warn'
      : 'pass';
  const title = `${plain(cut(decision.tool.canonical, MAX_NAME_LENGTH))}: ${outcomeWords(decision.outcome)}`;
  return [paint.verdict(verdict, paint.bold(title)), ...columns(rows)].join('\n');
}

function reasonOf(violation: Violation): string {
  switch (violation.type) {
    case 'forbidden':
      return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
    case 'escalation':
      return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
    case 'capability_exceeded':
      return exceededReason(violation.decision);
    case 'unmapped':
      return unmappedReason(violation.decision);
    case 'denied':
      return accessReason(violation.access);
    default:
      return violation satisfies never;
  }
}
