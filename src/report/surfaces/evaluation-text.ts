import type { Evaluation, ToolDecision, Violation } from '../../evaluation/evaluate.ts';
import {
  type DecidedBy,
  escalationReason,
  exceededReason,
  explain,
  policyId,
  unmappedReason,
} from '../../evaluation/response.ts';
import { compareFindings } from '../../finding/finding.ts';
import { atLeast } from '../../model/policy.ts';
import type { AgentReport } from '../report.ts';
import { coverageText, otherErrors, violationsText } from '../sections/agents-table.ts';
import { mappingStub } from '../sections/coverage.ts';
import { someOf } from '../sections/groups.ts';
import { modeSentence, runTimeEffects } from '../sections/run-time.ts';
import { byDefault, OUTCOMES, outcomeWords } from '../sections/tools-table.ts';
import { counted, type Noun } from '../writing/budget.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../writing/colour.ts';
import { cut, plain } from '../writing/escape.ts';
import { lineText } from '../writing/links.ts';
import { TOOLS, WARNINGS } from '../writing/nouns.ts';
import { barred, findingsText } from './text.ts';

/** Tools of one outcome that are listed one by one; more are put together by what decided. */
const LISTED = 12;
/** Tools that stand for many. */
const EXAMPLES = 3;
const NAME_LENGTH = 80;

const VIOLATIONS: Noun = ['violation', 'violations'];

/**
 * The answer of `evaluate` for a terminal: verdict, coverage, what is wrong and the way out, then
 * every tool.
 */
export function renderEvaluationText(agent: AgentReport, options: TextOptions): string {
  const paint = paintOf(options);
  const { evaluation } = agent;
  const lines = [
    paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
    ...(evaluation ? factLines(agent, evaluation) : []),
    '',
    ...findingsText([...agent.findings].sort(compareFindings), paint, 'counted'),
    ...(evaluation ? toolLines(evaluation, paint) : []),
    ...gapLines(agent, paint),
  ];
  return lines.join('\n').trimEnd();
}

function verdictLine(one: AgentReport): string {
  const { agent, verdict, evaluation } = one;
  const name = plain(cut(agent.name, NAME_LENGTH));
  if (evaluation === undefined)
    return `${name}: ${verdict}: its files could not be read far enough to judge it`;
  if (!evaluation.governed)
    return `${name}: ${verdict}: no policy governs this agent, so no tool was judged`;
  if (agent.tools === undefined)
    return `${name}: ${verdict}: no tool list is known, so only files and coverage were judged`;
  const { violations, warnings } = evaluation;
  const found = [
    violations.length === 0
      ? 'no violation'
      : `${counted(violations.length, VIOLATIONS)} (${violationsText(evaluation)})`,
    ...(warnings.length === 0 ? [] : [counted(warnings.length, WARNINGS)]),
  ];
  const others = otherErrors(one);
  const rest = others === 0 ? '' : `; ${counted(others, ['other error', 'other errors'])}`;
  return `${name}: ${verdict}: ${found.join(', ')} among ${counted(evaluation.decisions.length, TOOLS)}${rest}`;
}

function factLines(one: AgentReport, evaluation: Evaluation): readonly string[] {
  const { agent } = one;
  const policy = agent.policy?.place.document.file;
  const gaps = evaluation.coverage.unmapped.length;
  const rows = [
    [
      '  Coverage',
      `${coverageText(one)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${gaps} to map, see below` : ''}`,
    ],
    ...(agent.card
      ? [
          [
            '  Card',
            `${plain(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`,
          ],
        ]
      : []),
    ...(policy === undefined || policy === agent.card?.place.document.file
      ? []
      : [
          [
            '  Policy',
            `${plain(policy)}${agent.policy?.name === undefined ? '' : ` (${plain(policyId(agent) ?? '')})`}`,
          ],
        ]),
    ...(agent.tools?.sources ?? []).map((source) => ['  Tools', plain(source)]),
    ...(evaluation.governed ? [['  Run time', modeSentence(evaluation)]] : []),
  ];
  return columns(rows);
}

/**
 * Tools by outcome with counts; where one outcome has many, they are put together by what decided.
 */
function toolLines(evaluation: Evaluation, paint: Paint): readonly string[] {
  if (evaluation.decisions.length === 0) return [];
  const blocks = OUTCOMES.flatMap((outcome) => {
    const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
    if (decisions.length === 0) return [];
    const title = `${outcomeWords(outcome)}: ${counted(decisions.length, TOOLS)}`;
    const rows =
      decisions.length <= LISTED
        ? decisions.map((decision) => toolRow(decision, evaluation))
        : deciderRows(decisions, evaluation);
    return [paint.bold(`  ${title}`), ...columns(rows)];
  });
  return [paint.bold('Tools'), ...blocks, ''];
}

function toolRow(decision: ToolDecision, evaluation: Evaluation): readonly string[] {
  return [
    `    ${plain(cut(decision.tool.canonical, NAME_LENGTH))}`,
    deciderText(decision, evaluation),
  ];
}

function deciderRows(
  decisions: readonly ToolDecision[],
  evaluation: Evaluation,
): readonly (readonly string[])[] {
  const deciders = new Map<string, string[]>();
  for (const decision of decisions) {
    const decider = deciderText(decision, evaluation);
    const name = plain(cut(decision.tool.canonical, NAME_LENGTH));
    const names = deciders.get(decider);
    if (names) names.push(name);
    else deciders.set(decider, [name]);
  }
  return [...deciders].map(([decider, tools]) => [
    `    ${counted(tools.length, TOOLS)}`,
    decider,
    `such as ${someOf(tools, EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
  ]);
}

function deciderText(decision: ToolDecision, evaluation: Evaluation): string {
  const { decided_by } = explain(decision, evaluation.defaults);
  if (decided_by) return `by ${byText(decided_by)}`;
  return evaluation.governed
    ? `by ${byDefault(decision, evaluation.defaults)}`
    : 'no policy governs it';
}

function byText(decider: DecidedBy): string {
  return `${plain(JSON.stringify(cut(decider.name, NAME_LENGTH)))} at ${lineText(decider)}`;
}

function gapLines({ agent, evaluation, findings }: AgentReport, paint: Paint): readonly string[] {
  const { policy } = agent;
  // Each gap is a finding already, with its lines to write, unless that rule is switched off.
  if (findings.some(({ rule }) => rule === 'unmapped-action')) return [];
  if (
    !evaluation ||
    !policy ||
    evaluation.coverage.percent === null ||
    evaluation.coverage.unmapped.length === 0
  )
    return [];
  const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${plain(policy.place.document.file)}`;
  return [
    paint.bold('Bounded actions that nothing maps'),
    `  add under ${where}, and name the tools:`,
    ...evaluation.coverage.unmapped.flatMap((action) =>
      barred(mappingStub(action.value, policy), paint),
    ),
  ];
}

/**
 * The answer of `explain` for a terminal: the outcome of one tool, what decided, what else matched,
 * and what comes of it.
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
    ['  decided by', decided_by ? byText(decided_by) : byDefault(decision, evaluation.defaults)],
    ...also_matched.map((other) => ['  also matched', byText(other)]),
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
        : 'not known: no policy governs this agent',
    ],
  ];
  const verdict = violations.some(({ severity }) => atLeast(severity, 'high'))
    ? 'fail'
    : violations.length + warnings.length > 0
      ? 'warn'
      : 'pass';
  const title = `${plain(cut(decision.tool.canonical, NAME_LENGTH))}: ${outcomeWords(decision.outcome)}`;
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
    default:
      return violation satisfies never;
  }
}
