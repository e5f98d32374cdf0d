import type { Finding } from '../../finding/finding.ts';
import type { AgentReport, Report } from '../report.ts';
import { coverageText, toolsText, violationsText, worstFirst } from '../sections/agents-table.ts';
import { exemptionLines, ignoredWords } from '../sections/allowances.ts';
import { hasChanges } from '../sections/changes.ts';
import { changesText } from '../sections/changes-text.ts';
import { countsText, logLine } from '../sections/findings-text.ts';
import { newFirst } from '../sections/groups.ts';
import { headlineOf } from '../sections/headline.ts';
import { remoteLines } from '../sections/remote.ts';
import { modeSentence } from '../sections/run-time.ts';
import { paintOf } from '../writing/colour.ts';
import { commandData, cut, plain } from '../writing/escape.ts';
import { callsText, historyText, tracesText } from '../writing/history-words.ts';
import { placeText } from '../writing/links.ts';
import { capital } from '../writing/words.ts';
import type { Surface } from './surface.ts';

interface LogOptions {
  /**
   * Whether to group agents with workflow commands. Otherwise, the log contains only plain lines.
   */
  readonly commands?: boolean;
}

const WHAT_IT_DOES = 'What this change does';
const PLAIN = paintOf({ colour: false });
/** The maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 4_000;

/**
 * Renders the report for the job log, one string per line. Shows the verdict, the action required,
 * each agent's findings, the coverage, and the notices. No line begins with text from the user's
 * files. Workflow commands are included only if `commands` is set.
 */
export function renderLog(
  report: Report,
  { commands = false }: LogOptions = {},
): readonly string[] {
  const group = (title: string, lines: readonly string[]): readonly string[] =>
    commands ? [`::group::${commandData(title)}`, ...lines, '::endgroup::'] : [title, ...lines];
  const owned = new Set(report.agents.flatMap((agent) => agent.findings));
  const ignored = ignoredWords(report);
  const unattributed = report.findings.filter((finding) => !owned.has(finding));
  return [
    ...head(report),
    ...(hasChanges(report.comparison)
      ? group(
          WHAT_IT_DOES,
          changesText(report.comparison, PLAIN).filter((line) => line !== ''),
        )
      : []),
    ...worstFirst(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
    ...byAgent(unattributed).flatMap(([agent, findings]) =>
      group(
        `Findings ${agent === undefined ? 'without an agent' : `of ${plain(cut(agent, MAX_MESSAGE_LENGTH))}`}: ${countsText(findings)}`,
        findingLines(findings),
      ),
    ),
    ...exemptionLines(report.agents).map((line) => `exemption: ${plain(line)}`),
    ...(ignored === '' ? [] : [plain(ignored)]),
    ...report.notices.map((notice) => `notice: ${plain(cut(notice, MAX_MESSAGE_LENGTH))}`),
    tail(report),
  ];
}

/** Groups findings by the agent host or removed agent to which they belong. */
function byAgent(
  findings: readonly Finding[],
): readonly (readonly [agent: string | undefined, findings: readonly Finding[]])[] {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.agent);
    if (group) group.push(finding);
    else groups.set(finding.agent, [finding]);
  }
  return [...groups];
}

function head(report: Report): readonly string[] {
  const headline = headlineOf(report);
  // With a first configuration, the title already contains the verdict.
  const saysVerdict = report.configurationChange?.verdictThen !== undefined;
  const at =
    headline.worst && headline.worst.location.file !== ''
      ? ` (${placeText(headline.worst.location)})`
      : '';
  return [
    `Card Gate: ${plain(headline.title)}${saysVerdict ? '' : ` (verdict ${report.verdict})`}`,
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
    `tools checked: ${toolsText(agent)}`,
    ...(agent.agent.traces === undefined ? [] : [`history: ${historyText(agent)}`]),
  ];
  return `Agent ${plain(cut(agent.agent.name, MAX_MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join('; ')}`;
}

function agentLines(agent: AgentReport): readonly string[] {
  const { evaluation } = agent;
  const lines = [...findingLines(agent.findings)];
  if (evaluation === undefined) return [...lines, 'not checked: its files could not be read'];
  const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
  const gaps =
    unmapped.length > 0
      ? `; unmapped: ${unmapped.map((action) => plain(JSON.stringify(action.value))).join(', ')}`
      : '';
  lines.push(`coverage: ${coverageText(agent)}${gaps}`);
  for (const source of agent.agent.tools?.sources ?? []) lines.push(`tools from: ${plain(source)}`);
  if (agent.history)
    lines.push(
      `history: ${tracesText(agent.history.history)}; ${callsText(agent.history.history)}`,
    );
  for (const source of agent.history?.sources ?? []) lines.push(`traces from: ${plain(source)}`);
  if (evaluation.governed) lines.push(`run time: ${modeSentence(evaluation)}`);
  for (const line of remoteLines(agent)) lines.push(`API: ${plain(line)}`);
  return lines;
}

/**
 * Renders each finding as one line, sorted by severity with new findings first. If consecutive
 * findings have the same help, the help is shown only once.
 */
function findingLines(findings: readonly Finding[]): readonly string[] {
  let shown: string | undefined;
  return newFirst(findings).flatMap((finding) => {
    const help =
      finding.help !== undefined && finding.help !== shown
        ? [`  help: ${plain(cut(finding.help, MAX_MESSAGE_LENGTH))}`]
        : [];
    shown = finding.help;
    return [logLine(finding), ...help];
  });
}

function tail(report: Report): string {
  const compared = report.compared === undefined ? '' : `; ${plain(report.compared)}`;
  return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${countsText(report.findings)}${compared} (Card Gate ${plain(report.version)})`;
}

/** The job log, which the action writes immediately after the outputs. */
export const LOG = { name: 'log', doors: ['action'], render: renderLog } as const satisfies Surface;
