import type { Evaluation } from '../../../evaluation/evaluate.ts';
import type { ToolDecision } from '../../../evaluation/names-evaluation.ts';
import { explain, policyId } from '../../../evaluation/response.ts';
import { compareFindings } from '../../../finding/finding.ts';
import type { Agent } from '../../../model/agent.ts';
import type { Part } from '../../../model/governed.ts';
import { mappingTarget } from '../../../model/policy.ts';
import type { AgentReport } from '../../report.ts';
import { coverageText, otherErrors, violationsText } from '../../sections/agents-table.ts';
import { areGapsReported, mappingStub } from '../../sections/coverage.ts';
import { barred, findingsText } from '../../sections/findings-text.ts';
import { modeSentence } from '../../sections/run-time.ts';
import { byDefault, deciderText, OUTCOMES, outcomeWords } from '../../sections/tools-table.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';
import { counted, type Noun, someOf, TOOLS, WARNINGS } from '../../writing/words.ts';

/**
 * The maximum number of tools with the same outcome to list individually. Longer lists are grouped
 * by the rule that applied.
 */
const MAX_LISTED = 12;
/** The maximum number of tools to name as examples. */
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;

const VIOLATIONS: Noun = ['violation', 'violations'];

/**
 * Renders the output of `evaluate` for a terminal. Shows the verdict, the coverage, the findings,
 * and every tool.
 */
export function renderEvaluationText(agent: AgentReport, options: TextOptions): string {
  const paint = paintOf(options);
  const { evaluation } = agent;
  const lines = [
    paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
    ...(evaluation ? factLines(agent, evaluation) : []),
    '',
    ...findingsText([...agent.findings].sort(compareFindings), paint, 'counted', options.frames),
    ...(evaluation ? toolLines(evaluation, paint) : []),
    ...gapLines(agent, paint),
  ];
  return lines.join('\n').trimEnd();
}

function verdictLine(report: AgentReport): string {
  const { agent, verdict, evaluation } = report;
  const name = plain(cut(agent.name, MAX_NAME_LENGTH));
  if (evaluation === undefined) return `${name}: ${verdict}: the agent's files could not be read`;
  if (!evaluation.governed)
    return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
  if (agent.tools === undefined)
    return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
  const { violations, warnings } = evaluation;
  const found = [
    violations.length === 0
      ? 'no violations'
      : `${counted(violations.length, VIOLATIONS)} (${violationsText(evaluation)})`,
    ...(warnings.length === 0 ? [] : [counted(warnings.length, WARNINGS)]),
  ];
  const others = otherErrors(report, {});
  const rest = others === 0 ? '' : `; ${counted(others, ['other error', 'other errors'])}`;
  return `${name}: ${verdict}: ${found.join(', ')} among ${counted(evaluation.decisions.length, TOOLS)}${rest}`;
}

function factLines(report: AgentReport, evaluation: Evaluation): readonly string[] {
  const { agent } = report;
  const gaps = evaluation.coverage.unmapped.length;
  const rows = [
    [
      '  Coverage',
      `${coverageText(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${counted(gaps, ['action', 'actions'])} to map (see below)` : ''}`,
    ],
    ...fileRows(agent),
    ...(agent.tools?.sources ?? []).map((source) => ['  Tools', plain(source)]),
    ...(evaluation.governed ? [['  Run time', modeSentence(evaluation)]] : []),
  ];
  return columns(rows);
}

/** Returns a row for each of an agent's files. */
function fileRows(agent: Agent): readonly (readonly string[])[] {
  const card = agent.card?.place.document.file;
  const policy = agent.policy?.place.document.file;
  const policyName = agent.policy?.name === undefined ? '' : ` (${plain(policyId(agent) ?? '')})`;
  const rowsByPart: Readonly<Record<Part, readonly (readonly string[])[]>> = {
    card:
      card === undefined
        ? []
        : [['  Card', `${plain(card)}${policy === card ? ', with the policy' : ''}`]],
    policy:
      policy === undefined || policy === card
        ? []
        : [['  Policy', `${plain(policy)}${policyName}`]],
    access: (agent.access?.own ?? []).map(({ document }) => ['  Access', plain(document.file)]),
  };
  return Object.values(rowsByPart).flat();
}

/** Lists tools by outcome, with counts. Long lists are grouped by the rule that applied. */
function toolLines(evaluation: Evaluation, paint: Paint): readonly string[] {
  if (evaluation.decisions.length === 0) return [];
  const blocks = OUTCOMES.flatMap((outcome) => {
    const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
    if (decisions.length === 0) return [];
    const title = `${outcomeWords(outcome)}: ${counted(decisions.length, TOOLS)}`;
    const rows =
      decisions.length <= MAX_LISTED
        ? decisions.map((decision) => toolRow(decision, evaluation))
        : deciderRows(decisions, evaluation);
    return [paint.bold(`  ${title}`), ...columns(rows)];
  });
  return [paint.bold('Tools'), ...blocks, ''];
}

function toolRow(decision: ToolDecision, evaluation: Evaluation): readonly string[] {
  return [
    `    ${plain(cut(decision.tool.canonical, MAX_NAME_LENGTH))}`,
    decidedText(decision, evaluation),
  ];
}

function deciderRows(
  decisions: readonly ToolDecision[],
  evaluation: Evaluation,
): readonly (readonly string[])[] {
  const deciders = new Map<string, string[]>();
  for (const decision of decisions) {
    const decider = decidedText(decision, evaluation);
    const name = plain(cut(decision.tool.canonical, MAX_NAME_LENGTH));
    const names = deciders.get(decider);
    if (names) names.push(name);
    else deciders.set(decider, [name]);
  }
  return [...deciders].map(([decider, tools]) => [
    `    ${counted(tools.length, TOOLS)}`,
    decider,
    `such as ${someOf(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
  ]);
}

function decidedText(decision: ToolDecision, evaluation: Evaluation): string {
  const { decided_by } = explain(decision, evaluation.defaults);
  if (decided_by) return `by ${deciderText(decided_by)}`;
  return evaluation.governed
    ? `by ${byDefault(decision, evaluation.defaults)}`
    : 'no policy governs it';
}

function gapLines({ agent, evaluation, findings }: AgentReport, paint: Paint): readonly string[] {
  const { policy } = agent;
  // Findings normally report unmapped actions, with lines to paste. The list below is needed only
  // if the rule `unmapped-action` is disabled.
  if (areGapsReported(findings)) return [];
  if (
    !evaluation ||
    !policy ||
    evaluation.coverage.percent === null ||
    evaluation.coverage.unmapped.length === 0
  )
    return [];
  const { document, section } = mappingTarget(policy);
  const where = `${section} in ${plain(document.file)}`;
  return [
    paint.bold('Unmapped bounded actions'),
    `  add under ${where}, and enter the tools:`,
    ...evaluation.coverage.unmapped.flatMap((action) =>
      barred(mappingStub(action.value, policy), paint),
    ),
  ];
}
