import { compareFindings, type Finding } from '../../finding/finding.ts';
import { counted } from '../../finding/words.ts';
import {
  type AgentReport,
  isSetAside,
  isWidening,
  preExistingWords,
  type Report,
  withoutWidening,
} from '../report.ts';
import {
  coverageText,
  hasHistory,
  toolsText,
  violationsText,
  worstFirst,
} from '../sections/agents-table.ts';
import { exemptionLines, ignoredWords } from '../sections/allowances.ts';
import { hasChanges } from '../sections/changes.ts';
import { changesText } from '../sections/changes-text.ts';
import { dialectsOf } from '../sections/dialects.ts';
import { countsText, findingsText, shortText } from '../sections/findings-text.ts';
import { groupFindings } from '../sections/groups.ts';
import { headlineOf } from '../sections/headline.ts';
import { remoteLines } from '../sections/remote.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../writing/colour.ts';
import { cut, plain } from '../writing/escape.ts';
import { historyText } from '../writing/history-words.ts';
import { capital } from '../writing/words.ts';
import type { Surface } from './surface.ts';

/** The maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 4_000;
/** The maximum length of a name, in characters. */
const MAX_NAME_LENGTH = 60;

/** The symbol before each verdict. */
const SIGN = { pass: '✔', warn: '!', fail: '✖', error: '✖' } as const;

/** Renders the report for a terminal, without a trailing line break. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = paintOf(options);
  const headline = headlineOf(report);
  const findings = [...withoutWidening(report)].sort(compareFindings);
  const dialects = dialectsOf(report.comparison);
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
      ? [
          paint.bold('What this change does'),
          '',
          ...changesText(report.comparison, paint),
          ...approvalText(report),
        ]
      : []),
    ...findingsText(
      findings.filter((finding) => !isSetAside(finding, report)),
      paint,
      'listed',
      options.frames,
    ),
    ...preExistingText(
      findings.filter((finding) => isSetAside(finding, report)),
      preExistingWords(report),
      paint,
    ),
    ...(report.agents.length > 0 ? [...agentsText(report.agents, paint), ''] : []),
    ...remoteText(report.agents, paint),
    ...allowancesText(report),
    ...withoutBaseText(report),
    ...(report.notices.length > 0
      ? [...report.notices.map((notice) => `notice: ${plain(cut(notice, MAX_MESSAGE_LENGTH))}`), '']
      : []),
    paint.dim(
      [
        `Found: ${countsText(report.findings, report.comparison)}. Verdict: ${report.verdict}.`,
        ...(dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(', ')}.`]),
        ...(report.settings.now === undefined
          ? []
          : [`The clock was set to ${plain(report.settings.now)}.`]),
      ].join(' '),
    ),
  ];
  return lines.join('\n');
}

/** Returns the help for new permissions that fail the check. Empty if there are none. */
function approvalText({ findings }: Report): readonly string[] {
  const widening = findings.find((finding) => isWidening(finding) && finding.severity === 'error');
  if (widening?.help === undefined) return [];
  return [`  help: ${plain(cut(widening.help, MAX_MESSAGE_LENGTH))}`, ''];
}

/**
 * Returns a sentence that explains how to compare the permission files with a base. Empty if there
 * is a base or there are no permission files.
 */
function withoutBaseText(report: Report): readonly string[] {
  const { comparison, compared, permissionFiles = [] } = report;
  if (comparison || compared || permissionFiles.length === 0) return [];
  const [files, are] =
    permissionFiles.length === 1
      ? ['the permission file', 'is']
      : [`the ${counted(permissionFiles.length, 'permission file')}`, 'are'];
  return [
    `Without a base, ${files} ${are} only checked for errors. To see what a change permits, add --base origin/main.`,
    '',
  ];
}

/** Renders the pre-existing findings, one line each. */
function preExistingText(
  findings: readonly Finding[],
  words: string,
  paint: Paint,
): readonly string[] {
  if (findings.length === 0) return [];
  return [
    paint.bold(`${capital(words)}: ${countsText(findings)}`),
    ...groupFindings(findings).map((group) => shortText(group, paint)),
    '',
  ];
}

/** Renders the lines about exemptions and ignored findings. */
function allowancesText(report: Report): readonly string[] {
  const ignored = ignoredWords(report);
  const lines = [
    ...exemptionLines(report.agents).map((line) => `exemption: ${plain(line)}`),
    ...(ignored === '' ? [] : [plain(ignored)]),
  ];
  return lines.length > 0 ? [...lines, ''] : [];
}

/** Renders the API's evaluations of published cards, for a terminal. */
function remoteText(agents: readonly AgentReport[], paint: Paint): readonly string[] {
  return worstFirst(agents).flatMap((agent) => {
    const lines = remoteLines(agent);
    if (lines.length === 0) return [];
    const name = plain(cut(agent.agent.name, MAX_NAME_LENGTH));
    const shown = lines.map((line) => `  ${plain(cut(line, MAX_MESSAGE_LENGTH))}`);
    return [paint.bold(`Remote check of ${name}`), ...shown, ''];
  });
}

function agentsText(agents: readonly AgentReport[], paint: Paint): readonly string[] {
  const sorted = worstFirst(agents);
  const past = hasHistory(agents);
  const rows = sorted.map((agent) => [
    plain(cut(agent.agent.name, MAX_NAME_LENGTH)),
    agent.verdict,
    coverageText(agent),
    violationsText(agent.evaluation),
    toolsText(agent),
    ...(past ? [historyText(agent)] : []),
  ]);
  const [head = '', ...lines] = columns([
    ['Agent', 'Verdict', 'Coverage', 'Violations', 'Tools checked', ...(past ? ['History'] : [])],
    ...rows,
  ]);
  return [paint.dim(head), ...lines];
}

/** The report as plain text, which is the default format on the command line. */
export const TEXT = {
  name: 'text',
  doors: ['command line'],
  render: renderText,
  format: { flag: 'text', print: (report, options) => renderText(report, options).trimEnd() },
} as const satisfies Surface;
