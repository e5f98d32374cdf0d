import type { Finding } from '../../finding/finding.ts';
import { type AgentReport, countOf, isPreExisting, type Report } from '../report.ts';
import { coverageText, toolsText, violationsText, worstFirst } from '../sections/agents-table.ts';
import { exemptionLines, ignoredWords } from '../sections/allowances.ts';
import { hasChanges } from '../sections/changes.ts';
import { newFirst } from '../sections/groups.ts';
import { capital, headlineOf } from '../sections/headline.ts';
import { modeSentence } from '../sections/run-time.ts';
import { counted } from '../writing/budget.ts';
import { paintOf } from '../writing/colour.ts';
import { commandData, cut, plain } from '../writing/escape.ts';
import { callsText, historyText, tracesText } from '../writing/history-words.ts';
import { placeText } from '../writing/links.ts';
import { NOTES, PROBLEMS, WARNINGS } from '../writing/nouns.ts';
import { changesText } from './changes-text.ts';

/** How the log is written. */
export interface LogOptions {
  /** Group by agent with the runner's commands; without it the groups are plain lines. */
  readonly commands?: boolean;
}

const WHAT_IT_DOES = 'What this change does';
const PLAIN = paintOf({ colour: false });
/** Longest message that is logged. */
const MESSAGE_LENGTH = 4_000;

/**
 * The report for the log of a run, a string a line, readable alone (spec 13): verdict, what to do,
 * every finding by agent, coverage, notices. Every line begins with words of ours or is a command
 * of ours, and holds nothing that the runner would obey.
 */
export function renderLog(
  report: Report,
  { commands = false }: LogOptions = {},
): readonly string[] {
  const group = (title: string, lines: readonly string[]): readonly string[] =>
    commands ? [`::group::${commandData(title)}`, ...lines, '::endgroup::'] : [title, ...lines];
  const owned = new Set(report.agents.flatMap((agent) => agent.findings));
  const ignored = ignoredWords(report);
  const loose = report.findings.filter((finding) => !owned.has(finding));
  return [
    ...head(report),
    ...(hasChanges(report.comparison)
      ? group(
          WHAT_IT_DOES,
          changesText(report.comparison, PLAIN).filter((line) => line !== ''),
        )
      : []),
    ...worstFirst(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
    ...(loose.length > 0
      ? group(`Findings outside of agents: ${countsText(loose)}`, findingLines(loose))
      : []),
    ...exemptionLines(report.agents).map((line) => `exemption: ${plain(line)}`),
    ...(ignored === '' ? [] : [`ignored: ${plain(ignored)}`]),
    ...report.notices.map((notice) => `notice: ${plain(cut(notice, MESSAGE_LENGTH))}`),
    tail(report),
  ];
}

function head(report: Report): readonly string[] {
  const headline = headlineOf(report);
  const at =
    headline.worst && headline.worst.location.file !== ''
      ? ` (${placeText(headline.worst.location)})`
      : '';
  return [
    `Card Gate: ${plain(headline.title)} (verdict ${report.verdict})`,
    ...[headline.detail, ...headline.more, ...headline.caveats]
      .filter((words) => words !== '')
      .map((words) => plain(capital(words))),
    ...(headline.todo === undefined ? [] : [`What to do: ${plain(headline.todo)}${at}`]),
  ];
}

function agentTitle(agent: AgentReport): string {
  const words = [
    `coverage ${coverageText(agent)}`,
    `violations: ${violationsText(agent.evaluation)}`,
    ...(agent.findings.length > 0 ? [countsText(agent.findings)] : []),
    `tools judged: ${toolsText(agent)}`,
    ...(agent.agent.traces === undefined ? [] : [`history: ${historyText(agent)}`]),
  ];
  return `Agent ${plain(cut(agent.agent.name, MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join('; ')}`;
}

function agentLines(agent: AgentReport): readonly string[] {
  const { evaluation } = agent;
  const lines = [...findingLines(agent.findings)];
  if (evaluation === undefined)
    return [...lines, 'not judged: its files could not be read far enough'];
  const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
  const gaps =
    unmapped.length > 0
      ? `; nothing maps ${unmapped.map((action) => plain(JSON.stringify(action.value))).join(', ')}`
      : '';
  lines.push(`coverage: ${coverageText(agent)}${gaps}`);
  for (const source of agent.agent.tools?.sources ?? []) lines.push(`tools from: ${plain(source)}`);
  if (agent.history)
    lines.push(
      `history: ${tracesText(agent.history.history)}; ${callsText(agent.history.history)}`,
    );
  for (const source of agent.history?.sources ?? []) lines.push(`traces from: ${plain(source)}`);
  if (evaluation.governed) lines.push(`run time: ${modeSentence(evaluation)}`);
  return lines;
}

/**
 * A plain line for every finding, of each severity the new ones first; a way out that was just
 * given is not repeated.
 */
function findingLines(findings: readonly Finding[]): readonly string[] {
  let given: string | undefined;
  return newFirst(findings).flatMap((finding) => {
    const help =
      finding.help !== undefined && finding.help !== given
        ? [`  help: ${plain(cut(finding.help, MESSAGE_LENGTH))}`]
        : [];
    given = finding.help;
    return [logLine(finding), ...help];
  });
}

/**
 * One finding as a line: `error file:line:column message [rule]`, with a word where it was there
 * before.
 */
export function logLine(finding: Finding): string {
  const place = placeText(finding.location);
  return `${finding.severity} ${place === '' ? '' : `${place} `}${plain(cut(finding.message, MESSAGE_LENGTH))} [${finding.rule}]${isPreExisting(finding) ? ' (already there)' : ''}`;
}

/** How many findings there are of each severity: `2 problems, 1 warning`; `none` without any. */
export function countsText(findings: readonly Finding[]): string {
  const counts = [
    [countOf(findings, 'error'), PROBLEMS],
    [countOf(findings, 'warning'), WARNINGS],
    [countOf(findings, 'note'), NOTES],
  ] as const;
  return (
    counts.flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : [])).join(', ') ||
    'none'
  );
}

function tail(report: Report): string {
  const compared = report.compared === undefined ? '' : `; ${plain(report.compared)}`;
  return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${countsText(report.findings)}${compared} (Card Gate ${plain(report.version)})`;
}
