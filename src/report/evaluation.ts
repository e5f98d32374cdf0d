import { compareFindings } from '../finding/finding.ts';
import type { Evaluation, ToolDecision } from '../judge/evaluate.ts';
import { type DecidedBy, explain, policyId } from '../judge/response.ts';
import { RULE_SEVERITIES } from '../model/policy.ts';
import { coverageText, violationsText } from './agents-table.ts';
import { counted } from './budget.ts';
import { columns, type Paint, paintOf, type TextOptions } from './colour.ts';
import { mappingStub } from './coverage-section.ts';
import { cut, plain } from './escape.ts';
import { someOf } from './groups.ts';
import { TOOLS } from './headline.ts';
import type { AgentReport } from './report.ts';
import { modeSentence, runTimeEffects } from './run-time.ts';
import { barred, findingsText } from './text.ts';
import { byDefault, OUTCOMES, outcomeWords } from './tools-table.ts';

/** Tools of one outcome that are listed one by one; more are put together by what decided. */
const LISTED = 12;
/** Tools that stand for many. */
const EXAMPLES = 3;
const NAME_LENGTH = 80;

/** The answer of `evaluate` for a terminal: verdict, coverage, what is wrong and the way out, then every tool. Ends with a line break. */
export function renderEvaluationText(agent: AgentReport, options: TextOptions): string {
  const paint = paintOf(options);
  const { evaluation } = agent;
  const lines = [
    paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
    ...(evaluation ? factLines(agent, evaluation) : []),
    '',
    ...findingsText([...agent.findings].sort(compareFindings), paint),
    ...(evaluation ? toolLines(evaluation, paint) : []),
    ...gapLines(agent, paint),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function verdictLine({ agent, verdict, evaluation }: AgentReport): string {
  const name = plain(cut(agent.name, NAME_LENGTH));
  if (evaluation === undefined) return `${name}: ${verdict}: its files could not be read far enough to judge it`;
  if (!evaluation.governed) return `${name}: ${verdict}: no policy governs this agent, so no tool was judged`;
  if (agent.tools === undefined) return `${name}: ${verdict}: no tool list is known, so only files and coverage were judged`;
  const tools = counted(evaluation.decisions.length, TOOLS);
  const violations = violationsText(evaluation);
  if (violations === '0') return `${name}: ${verdict}: no violation among ${tools}`;
  return `${name}: ${verdict}: ${counted(evaluation.violations.length, ['violation', 'violations'])} (${violations}) among ${tools}`;
}

function factLines(one: AgentReport, evaluation: Evaluation): readonly string[] {
  const { agent } = one;
  const policy = agent.policy?.place.document.file;
  const gaps = evaluation.coverage.unmapped.length;
  const rows = [
    ['  Coverage', `${coverageText(one)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${gaps} to map, see below` : ''}`],
    ...(agent.card ? [['  Card', plain(agent.card.place.document.file)]] : []),
    ...(policy === undefined
      ? []
      : [['  Policy', `${plain(policy)}${agent.policy?.name === undefined ? '' : ` (${plain(policyId(agent) ?? '')})`}`]]),
    ...(agent.tools?.sources ?? []).map((source) => ['  Tools', plain(source)]),
    ...(evaluation.governed ? [['  Run time', modeSentence(evaluation)]] : []),
  ];
  return columns(rows);
}

/** Tools by outcome with counts; where one outcome has many, they are put together by what decided. */
function toolLines(evaluation: Evaluation, paint: Paint): readonly string[] {
  if (evaluation.decisions.length === 0) return [];
  const blocks = OUTCOMES.flatMap((outcome) => {
    const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
    if (decisions.length === 0) return [];
    const title = `${outcomeWords(outcome)}: ${counted(decisions.length, TOOLS)}`;
    const rows =
      decisions.length <= LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
    return [paint.bold(`  ${title}`), ...columns(rows)];
  });
  return [paint.bold('Tools'), ...blocks, ''];
}

function toolRow(decision: ToolDecision, evaluation: Evaluation): readonly string[] {
  return [`    ${plain(cut(decision.tool.canonical, NAME_LENGTH))}`, deciderText(decision, evaluation)];
}

function deciderRows(decisions: readonly ToolDecision[], evaluation: Evaluation): readonly (readonly string[])[] {
  const deciders = new Map<string, string[]>();
  for (const decision of decisions) {
    const decider = deciderText(decision, evaluation);
    deciders.set(decider, [...(deciders.get(decider) ?? []), plain(cut(decision.tool.canonical, NAME_LENGTH))]);
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
  return evaluation.governed ? `by ${byDefault(decision, evaluation.defaults)}` : 'no policy governs it';
}

function byText({ file, line, name }: DecidedBy): string {
  return `${plain(JSON.stringify(cut(name, NAME_LENGTH)))} at ${plain(file)}:${line}`;
}

function gapLines({ agent, evaluation }: AgentReport, paint: Paint): readonly string[] {
  const { policy } = agent;
  if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
  const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${plain(policy.place.document.file)}`;
  return [
    paint.bold('Bounded actions that nothing maps'),
    `  add under ${where}, and name the tools:`,
    ...evaluation.coverage.unmapped.flatMap((action) => barred(mappingStub(action.value, policy), paint)),
  ];
}

/** The answer of `explain` for a terminal: the outcome of one tool, what decided, and everything else that matched. Ends with a line break. */
export function renderExplanationText(decision: ToolDecision, evaluation: Evaluation, options: TextOptions): string {
  const paint = paintOf(options);
  const { decided_by, also_matched } = explain(decision, evaluation.defaults);
  const tool = plain(cut(decision.tool.canonical, NAME_LENGTH));
  const verdict = decisionVerdict(decision, evaluation);
  const rows = [
    [
      '  decided by',
      decided_by
        ? `${byText(decided_by)}${reasonOf(decision)}`
        : evaluation.governed
          ? byDefault(decision, evaluation.defaults)
          : 'no policy governs this agent',
    ],
    ...also_matched.map((other) => ['  also matched', byText(other)]),
    ...decision.exceeded.map((one) => [
      '  beyond the card',
      `the action ${plain(JSON.stringify(one.action.value))}, which the card ${one.forbiddenAt ? 'forbids' : 'does not bound'}`,
    ]),
    ...(evaluation.governed ? [['  at run time', runTimeEffects(evaluation).get(decision) ?? 'allowed']] : []),
  ];
  return `${[paint.verdict(verdict, paint.bold(`${tool}: ${outcomeWords(decision.outcome)}`)), ...columns(rows)].join('\n')}\n`;
}

function decisionVerdict(decision: ToolDecision, evaluation: Evaluation): 'pass' | 'warn' | 'fail' {
  const violations = evaluation.violations.filter((violation) => violation.decision === decision);
  if (violations.some((violation) => RULE_SEVERITIES.indexOf(violation.severity) <= 1)) return 'fail';
  return violations.length > 0 || evaluation.warnings.some((warning) => warning.decision === decision) ? 'warn' : 'pass';
}

/** The reason that the policy gives, where it gives one. */
function reasonOf(decision: ToolDecision): string {
  const rule = decision.forbidden[0];
  if (rule) return ` (${rule.severity}): ${plain(rule.reason)}`;
  const trigger = decision.outcome === 'escalated' ? decision.triggers.find((one) => one.action !== 'log') : undefined;
  return trigger ? ` (${trigger.action}): ${plain(trigger.reason)}` : '';
}
