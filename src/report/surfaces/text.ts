import { compareFindings, type Finding, type Fix } from '../../finding/finding.ts';
import { type AgentReport, besidesWidening, isAside, type Report, thereWords } from '../report.ts';
import {
  coverageText,
  hasHistory,
  toolsText,
  violationsText,
  worstFirst,
} from '../sections/agents-table.ts';
import { exemptionLines, ignoredWords } from '../sections/allowances.ts';
import { hasChanges } from '../sections/changes.ts';
import { type Group, groupFindings, someOf } from '../sections/groups.ts';
import { capital, headlineOf } from '../sections/headline.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../writing/colour.ts';
import { cut, plain } from '../writing/escape.ts';
import { historyText } from '../writing/history-words.ts';
import { placeText } from '../writing/links.ts';
import { changesText } from './changes-text.ts';
import { countsText } from './log.ts';

/** Longest message and longest name. */
const MESSAGE_LENGTH = 4_000;
const NAME_LENGTH = 60;
/** Tools and further messages that one finding names. */
const NAMED = 10;
/** Findings of one rule and agent that are told in full. */
const IN_FULL = 5;
/** Tools that stand for many. */
const EXAMPLES = 3;

/** The sign before a verdict. */
export const SIGN = { pass: '✔', warn: '!', fail: '✖', error: '✖' } as const;

/** The report for a terminal: what `check` prints, without a line break at its end. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = paintOf(options);
  const headline = headlineOf(report);
  const findings = [...besidesWidening(report)].sort(compareFindings);
  const lines = [
    paint.verdict(
      headline.tone,
      paint.bold(`${SIGN[headline.tone]} Card Gate: ${plain(headline.title)}`),
    ),
    ...(headline.tone === 'pass' && headline.detail !== ''
      ? [`  ${plain(headline.detail)}`, ...headline.more.map((sentence) => `  ${plain(sentence)}`)]
      : []),
    ...headline.caveats.map((caveat) => `  ${plain(caveat)}`),
    '',
    ...(hasChanges(report.comparison)
      ? [paint.bold('What this change does'), '', ...changesText(report.comparison, paint)]
      : []),
    ...findingsText(
      findings.filter((finding) => !isAside(finding, report)),
      paint,
      'listed',
    ),
    ...thereText(
      findings.filter((finding) => isAside(finding, report)),
      thereWords(report),
      paint,
    ),
    ...(report.agents.length > 0 ? [...agentsText(report.agents, paint), ''] : []),
    ...allowancesText(report),
    ...(report.notices.length > 0
      ? [...report.notices.map((notice) => `notice: ${plain(cut(notice, MESSAGE_LENGTH))}`), '']
      : []),
    paint.dim(
      `Found: ${countsText(report.findings)}. Verdict: ${report.verdict}.${report.settings.now === undefined ? '' : ` The clock was set to ${plain(report.settings.now)}.`}`,
    ),
  ];
  return lines.join('\n');
}

/** What was there before the change, in a line each. */
function thereText(findings: readonly Finding[], words: string, paint: Paint): readonly string[] {
  if (findings.length === 0) return [];
  return [
    paint.bold(`${capital(words)}: ${countsText(findings)}`),
    ...groupFindings(findings).map((group) => shortText(group, paint)),
    '',
  ];
}

/** What somebody decided to live with. */
function allowancesText(report: Report): readonly string[] {
  const ignored = ignoredWords(report);
  const lines = [
    ...exemptionLines(report.agents).map((line) => `exemption: ${plain(line)}`),
    ...(ignored === '' ? [] : [`ignored: ${plain(ignored)}`]),
  ];
  return lines.length > 0 ? [...lines, ''] : [];
}

/**
 * Findings worst first, each with what, where, and the way out, and a blank line after each. Of one
 * rule and agent the first few are told in full; the others follow in a line each, or are only
 * counted, so that a long list can still be read.
 */
export function findingsText(
  findings: readonly Finding[],
  paint: Paint,
  others: 'listed' | 'counted',
): readonly string[] {
  const kinds = new Map<string, Group[]>();
  for (const group of groupFindings(findings)) {
    const kind = `${group.first.rule}\n${group.first.severity}\n${group.first.agent ?? ''}`;
    const same = kinds.get(kind);
    if (same) same.push(group);
    else kinds.set(kind, [group]);
  }
  return [...kinds.values()].flatMap((groups) => {
    const full = groups.slice(0, IN_FULL).flatMap((group) => [...groupText(group, paint), '']);
    const rest = groups.slice(IN_FULL);
    if (rest.length === 0) return full;
    return [
      ...full,
      ...(others === 'listed'
        ? rest.map((group) => shortText(group, paint))
        : [countText(rest, paint)]),
      '',
    ];
  });
}

/** Groups that are only counted, with some of their tools. */
function countText(groups: readonly Group[], paint: Paint): string {
  const { first } = groups[0]!;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const tools = [...new Set(groups.flatMap((group) => group.tools))];
  const such = tools.length === 0 ? '' : `: ${plain(someOf(tools, EXAMPLES))}`;
  return `${paint.severity(first.severity, paint.bold(first.severity))} ${paint.dim(`[${first.rule}]`)} and ${count.toLocaleString('en-US')} more${such}`;
}

function shortText({ first, count }: Group, paint: Paint): string {
  return `${head(first, paint)} ${plain(cut(first.message, MESSAGE_LENGTH))}${count > 1 ? ` (${count} times)` : ''}`;
}

function head(finding: Finding, paint: Paint): string {
  const place = placeText(finding.location);
  return `${paint.severity(finding.severity, paint.bold(finding.severity))}${place === '' ? '' : ` ${paint.bold(place)}`} ${paint.dim(`[${finding.rule}]`)}`;
}

function groupText(group: Group, paint: Paint): readonly string[] {
  const { first, count, tools, others } = group;
  const times = count > 1 ? ` (${count} times)` : '';
  const shown = (message: string): string => plain(cut(message, MESSAGE_LENGTH));
  return [
    head(first, paint),
    `  ${shown(first.message)}${times}`,
    ...others.slice(0, NAMED).map((other) => `  ${shown(other)}`),
    ...(others.length > NAMED ? [`  and ${others.length - NAMED} more`] : []),
    ...(count > 1 && tools.length > 1 ? [`  tools: ${plain(someOf(tools, NAMED))}`] : []),
    ...(first.help === undefined ? [] : [`  help: ${shown(first.help)}`]),
    ...group.related.map(
      (related) => `  see ${placeText(related.location)}: ${shown(related.message)}`,
    ),
    ...(first.fix ? fixText(first.fix, paint) : []),
  ];
}

/** Lines to paste, behind a bar, so that none begins with foreign text. */
export function fixText(fix: Pick<Fix, 'title' | 'lines'>, paint: Paint): readonly string[] {
  return [`  fix: ${plain(fix.title)}`, ...barred(fix.lines, paint)];
}

/** The lines of a text behind a bar. */
export function barred(text: string, paint: Paint): readonly string[] {
  return text.split('\n').map((line) => `    ${paint.dim('|')} ${plain(line)}`);
}

function agentsText(agents: readonly AgentReport[], paint: Paint): readonly string[] {
  const sorted = worstFirst(agents);
  const past = hasHistory(agents);
  const rows = sorted.map((agent) => [
    plain(cut(agent.agent.name, NAME_LENGTH)),
    agent.verdict,
    coverageText(agent),
    violationsText(agent.evaluation),
    toolsText(agent),
    ...(past ? [historyText(agent)] : []),
  ]);
  const [head, ...lines] = columns([
    ['Agent', 'Verdict', 'Coverage', 'Violations', 'Tools judged', ...(past ? ['History'] : [])],
    ...rows,
  ]);
  return [paint.dim(head!), ...lines];
}
