import { digits } from '../../../document/digits.ts';
import type { History, TraceViolation, UsedTool } from '../../../evaluation/history/history.ts';
import { reasonOf } from '../../../evaluation/history/response.ts';
import { explain, policyId } from '../../../evaluation/response.ts';
import { compareFindings } from '../../../finding/finding.ts';
import { showTime } from '../../../finding/words.ts';
import { effectiveDefaults } from '../../../model/policy.ts';
import type { AgentReport } from '../../report.ts';
import { coverageText } from '../../sections/agents-table.ts';
import { findingsText } from '../../sections/findings-text.ts';
import { deciderText, outcomeWords } from '../../sections/tools-table.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';
import { ATTEMPTS, callsText, tracesText } from '../../writing/history-words.ts';
import { CALLS, counted, TRACES } from '../../writing/words.ts';

const MAX_NAME_LENGTH = 80;
/** The maximum number of traces to list. */
const MAX_TRACES = 10;
/** The maximum number of tools to list. */
const MAX_TOOLS = 30;

/**
 * Renders the output of `test` for a terminal. Shows how many traces would pass, warn and fail,
 * which traces fail, and why.
 */
export function renderHistoryText(report: AgentReport, options: TextOptions): string {
  const paint = paintOf(options);
  const { agent, history: past } = report;
  if (past === undefined) return '';
  const { history, sources } = past;
  const name = plain(cut(agent.name, MAX_NAME_LENGTH));
  const span = spanText(history);
  const lines = [
    paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${tracesText(history)}`)),
    ...columns([
      ['  Calls', callsText(history)],
      ...(span === undefined ? [] : [['  Time', span]]),
      ...sources.map((source) => ['  Traces', plain(source)]),
      ...(agent.card ? [['  Card', plain(agent.card.place.document.file)]] : []),
      ...(agent.policy && agent.policy.place.document.file !== agent.card?.place.document.file
        ? [
            [
              '  Policy',
              `${plain(agent.policy.place.document.file)} (${plain(policyId(agent) ?? '')})`,
            ],
          ]
        : []),
      ['  Coverage', coverageText(report)],
      ...(history.grace.kind === 'applies'
        ? [['  Grace', `tools first seen less than ${history.grace.hours} h ago are tolerated`]]
        : []),
    ]),
    '',
    ...findingsText([...report.findings].sort(compareFindings), paint, 'counted'),
    ...failingLines(history, paint),
    ...toolLines(report, history, paint),
  ];
  return lines.join('\n').trimEnd();
}

function spanText({ span }: History): string | undefined {
  if (span.first === undefined || span.last === undefined) return undefined;
  return span.first === span.last
    ? showTime(span.first)
    : `${showTime(span.first)} to ${showTime(span.last)}`;
}

/**
 * Lists the traces with violations, newest first. Each trace is listed with its first violation.
 */
function failingLines(history: History, paint: Paint): readonly string[] {
  const failing = new Map<string, TraceViolation[]>();
  for (const row of history.violations) {
    const before = failing.get(row.traceId);
    if (before) before.push(row);
    else failing.set(row.traceId, [row]);
  }
  if (failing.size === 0) return [];
  const rows = [...failing].slice(0, MAX_TRACES).map(([id, violations]) => {
    const [first, ...more] = violations as [TraceViolation, ...TraceViolation[]];
    const what = `${plain(cut(first.violation.decision?.tool.canonical ?? 'the trace', MAX_NAME_LENGTH))}: ${first.violation.severity}: ${plain(cut(reasonOf({ level: 'violation', violation: first.violation }), 200))}`;
    return [
      `  ${plain(cut(id, MAX_NAME_LENGTH))}`,
      first.at === undefined ? 'no time' : showTime(first.at),
      `${what}${more.length > 0 ? ` (and ${digits(more.length)} more)` : ''}`,
    ];
  });
  const rest = failing.size - rows.length;
  return [
    paint.bold('Traces with violations'),
    ...columns(rows),
    ...(rest > 0
      ? [`  and ${digits(rest)} more; --format json lists the newest 1,000 violations`]
      : []),
    '',
  ];
}

function toolLines({ agent }: AgentReport, history: History, paint: Paint): readonly string[] {
  const tools = [...history.tools].sort((a, b) => b.calls - a.calls);
  const defaults = agent.policy && history.governed ? effectiveDefaults(agent.policy) : undefined;
  const rows = tools
    .slice(0, MAX_TOOLS)
    .map((tool) => [
      `  ${plain(cut(tool.decision.tool.canonical, MAX_NAME_LENGTH))}`,
      tool.calls > 0
        ? `${counted(tool.calls, CALLS)} in ${counted(tool.traces, TRACES)}`
        : 'never called',
      `${decidedText(tool, defaults)}${tool.denied > 0 ? `; ${counted(tool.denied, ATTEMPTS)}` : ''}`,
    ]);
  const rest = tools.length - rows.length;
  return [
    paint.bold('Tools'),
    ...columns(rows),
    ...(rest > 0 ? [`  and ${digits(rest)} more`] : []),
  ];
}

function decidedText(
  { decision, redacted }: UsedTool,
  defaults: Parameters<typeof explain>[1],
): string {
  if (redacted) return 'name redacted by the source';
  const { decided_by } = explain(decision, defaults);
  const by = decided_by ? ` by ${deciderText(decided_by)}` : '';
  return `${outcomeWords(decision.outcome)}${by}`;
}
