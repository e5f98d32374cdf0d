import type { Verdict } from '../../evaluation/evaluate.ts';
import { isOf } from '../../rules/catalogue.ts';
import type {
  ReceivedChange,
  ReceivedFinding,
  ReceivedPlace,
  ReceivedReport,
} from '../sections/received-report.ts';
import { assemble, codePoints, type Item, type Part } from '../writing/budget.ts';
import { code, cut, inline, prose, urlPath } from '../writing/escape.ts';
import type { RunNumber } from '../writing/marker.ts';
import {
  capital,
  counted,
  MAX_NAME_LENGTH,
  type Noun,
  PROBLEMS,
  WARNINGS,
} from '../writing/words.ts';
import { commentMarker } from './comment.ts';

/** Facts about the run that wrote a received report. All of them come from GitHub. */
export interface ReceivedRun {
  /**
   * The reporting gate's id. The id is part of the marker, so a report cannot take over another
   * gate's comment.
   */
  readonly id: string;
  readonly run: RunNumber;
  /** The run's conclusion, such as `success` or `failure`. */
  readonly conclusion: string;
  /** The pull request's head commit. */
  readonly sha: string;
  /** The URLs of the repository and the run. Absent if the server has no URL. */
  readonly links?: { readonly repository: string; readonly run: string };
  readonly version: string;
}

/**
 * The maximum length of a comment, in code points. People are unlikely to read more of an untrusted
 * report.
 */
const MAX_LENGTH = 20_000;
const MAX_SENTENCE_LENGTH = 400;
const MAX_PATH_LENGTH = 300;
const MAX_RULE_LENGTH = 60;
/** The maximum number of changes to show expanded. */
const MAX_OPEN_CHANGES = 6;
/** The maximum number of findings to show expanded. */
const MAX_OPEN_FINDINGS = 3;
/** The maximum number of items in each list. */
const MAX_ITEMS = 50;
const MAX_AGENTS = 20;

const AGENT_RESULTS: Noun = ['agent', 'agents'];
const PERMISSION_CHANGES: Noun = ['permission change', 'permission changes'];
const FINDINGS: Noun = ['finding', 'findings'];

/**
 * The icon for each verdict. A forged report must not look like a passing check, so `pass` does not
 * have a green icon.
 */
const ICON: Readonly<Record<Verdict, string>> = {
  pass: 'ℹ️',
  warn: '⚠️',
  fail: '❌',
  error: '⛔',
};

/**
 * Renders the comment about a report written by the pull request's own run. The report's text is
 * escaped as untrusted input, and links lead only to files in the head commit. The second paragraph
 * states that the comment is not a check.
 */
export function renderReceivedComment(report: ReceivedReport, run: ReceivedRun): string {
  const parts: readonly Part[] = [
    opening(run, `${ICON[report.verdict]} **Card Gate: ${titleOf(report)}**`),
    { kind: 'fixed', text: `*${originWords(run)}${doubt(report, run)}*\n\n` },
    { kind: 'omissions' },
    ...changeParts(report, run),
    ...findingParts(report, run),
    agentsPart(report),
    closing(run),
  ];
  return assembled(parts);
}

/**
 * Renders the text that replaces an earlier comment if the latest run wrote no readable report.
 * The text keeps the result for an older commit from remaining visible. `why` is a clause about the
 * file.
 */
export function renderNothingReceived(why: string, run: ReceivedRun): string {
  const title = "this pull request's run did not produce a readable report";
  return assembled([
    opening(run, `⛔ **Card Gate: ${title}** — ${inline(cut(why, MAX_SENTENCE_LENGTH))}.`),
    { kind: 'fixed', text: `*${originWords(run)}*\n\n` },
    closing(run),
  ]);
}

/** Whether a report states that no governed file changed. */
export function reportsNothing({ verdict, agents, findings, changes }: ReceivedReport): boolean {
  return verdict === 'pass' && agents.length + findings.length + changes.length === 0;
}

function assembled(parts: readonly Part[]): string {
  return assemble(parts, {
    limit: MAX_LENGTH,
    measure: codePoints,
    omitted: (what) => `> ${capital(what)} omitted here; the run shows all of them.\n\n`,
  });
}

function opening({ id, run }: ReceivedRun, line: string): Part {
  return { kind: 'fixed', text: `${commentMarker(id, run)}\n${line}\n\n` };
}

function closing({ id, version }: ReceivedRun): Part {
  const words = [`Card Gate ${inline(version)}`, code(cut(id, MAX_PATH_LENGTH))];
  return { kind: 'fixed', text: `<sub>${words.join(' · ')}</sub>\n` };
}

function titleOf(report: ReceivedReport): string {
  const { verdict, findings, direction } = report;
  const count = (severity: ReceivedFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity && finding.isNew).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const found = errors > 0 ? counted(errors, PROBLEMS) : counted(warnings, WARNINGS);
  const permissions = direction === 'widens' ? 'new permissions' : '';
  const who = "this pull request's run reports";
  if (reportsNothing(report)) return `${who} nothing to check`;
  if (verdict === 'error')
    return `${who} that not everything could be checked${permissions && `, and ${permissions}`}`;
  if (errors + warnings === 0) return `${who} ${permissions || `the verdict ${verdict}`}`;
  return `${who} ${found}${permissions && ` and ${permissions}`}`;
}

/**
 * Returns a sentence that states which run wrote the report, and that warns that the comment is not
 * a check.
 */
function originWords({ sha, links }: ReceivedRun): string {
  const where = links === undefined ? 'own run' : `[own run](${links.run})`;
  return `This is what the pull request's ${where} reported at ${code(sha.slice(0, 7))}. A pull request can change its own run, so this comment is not a check: only the required check decides.`;
}

/**
 * Returns a sentence that warns that the run's conclusion differs from the one in its report.
 * Returns an empty string if the two agree.
 */
function doubt({ conclusion: reported }: ReceivedReport, { conclusion }: ReceivedRun): string {
  if (conclusion === reported || !/^[a-z_]{1,30}$/.test(conclusion)) return '';
  return ` The report says ${reported}, but the run ended with ${conclusion}.`;
}

function changeParts({ changes }: ReceivedReport, run: ReceivedRun): readonly Part[] {
  const order = ['widens', 'narrows'] as const;
  const shown = order.flatMap((word) => changes.filter(({ direction }) => direction === word));
  const items = shown.slice(0, MAX_ITEMS).map((change) => item(changeLine(change, run)));
  const rest = shown.length - MAX_ITEMS;
  return [
    itemsPart(
      1,
      '**Permissions:**\n\n',
      items.slice(0, MAX_OPEN_CHANGES),
      '\n',
      PERMISSION_CHANGES,
    ),
    folded(3, counted(shown.length - MAX_OPEN_CHANGES, PERMISSION_CHANGES), PERMISSION_CHANGES, [
      ...items.slice(MAX_OPEN_CHANGES),
      ...(rest > 0 ? [item(`- … and ${rest} more\n`)] : []),
    ]),
  ];
}

function changeLine({ agent, direction, sentence, ...place }: ReceivedChange, run: ReceivedRun) {
  const word = direction === 'widens' ? 'Added for' : 'Removed from';
  const name = inline(cut(agent, MAX_NAME_LENGTH));
  return `- ${word} ${name}: ${shownText(sentence)}${placeWords(place, run)}\n`;
}

function findingParts({ findings, changes }: ReceivedReport, run: ReceivedRun): readonly Part[] {
  // The list of permission changes already shows each widening.
  const isListed = changes.some(({ direction }) => direction === 'widens');
  const shown = findings.filter(
    ({ rule, severity, isNew }) =>
      severity !== 'note' && isNew && !(isListed && isOf({ rule }, 'widening')),
  );
  const items = shown.slice(0, MAX_ITEMS).map((finding) => item(findingLine(finding, run)));
  const rest = shown.length - MAX_ITEMS;
  return [
    itemsPart(2, '**Findings:**\n\n', items.slice(0, MAX_OPEN_FINDINGS), '\n', FINDINGS),
    folded(4, counted(shown.length - MAX_OPEN_FINDINGS, FINDINGS), FINDINGS, [
      ...items.slice(MAX_OPEN_FINDINGS),
      ...(rest > 0 ? [item(`- … and ${rest} more\n`)] : []),
    ]),
  ];
}

function findingLine(finding: ReceivedFinding, run: ReceivedRun): string {
  const { rule, severity, message, help } = finding;
  const what = `${severity === 'error' ? '❌' : '⚠️'} ${shownText(capital(message))}`;
  const todo = help === null ? '' : `\\\n  **What to do:** ${shownText(help)}`;
  return `- ${what}${todo}\\\n  ${code(cut(rule, MAX_RULE_LENGTH))}${placeWords(finding, run)}\n`;
}

function agentsPart({ agents }: ReceivedReport): Part {
  // If there is only one agent, the first line already shows its result.
  const shown = agents.length > 1 ? agents.filter(({ verdict }) => verdict !== 'pass') : [];
  const lines = shown
    .slice(0, MAX_AGENTS)
    .map(({ name, verdict }) =>
      item(`| ${inline(cut(name, MAX_NAME_LENGTH))} | ${ICON[verdict]} ${verdict} |\n`),
    );
  const unchanged = agents.length - lines.length;
  const more = unchanged > 0 ? `\nAnd ${counted(unchanged, ['other', 'others'])}.\n` : '';
  return itemsPart(5, '| Agent | Result |\n|---|---|\n', lines, `${more}\n`, AGENT_RESULTS);
}

function item(text: string): Item {
  return { weight: 1, forms: [() => text] };
}

function itemsPart(
  rank: number,
  open: string,
  items: readonly Item[],
  close: string,
  noun: Noun,
): Part {
  return { kind: 'items', rank, open, items, close, noun };
}

function folded(rank: number, summary: string, noun: Noun, items: readonly Item[]): Part {
  const open = `<details><summary>${summary.replace(/[\d,]+/, '$& more')}</summary>\n\n`;
  return itemsPart(rank, open, items, '\n</details>\n\n', noun);
}

function shownText(text: string): string {
  return prose(cut(text, MAX_SENTENCE_LENGTH));
}

/** Renders a location. Links to the head commit if the path is inside the repository. */
function placeWords({ file, line }: ReceivedPlace, { links, sha }: ReceivedRun): string {
  if (file === null || file === '') return '';
  const place = code(cut(file, MAX_PATH_LENGTH) + (line === null ? '' : `:${line}`));
  if (links === undefined || !isInside(file)) return ` — ${place}`;
  const anchor = line === null ? '' : `#L${line}`;
  return ` — [${place}](${links.repository}/blob/${sha}/${urlPath(file)}${anchor})`;
}

/** Whether a path stays inside the repository. Browsers resolve dot segments in URLs. */
function isInside(file: string): boolean {
  if (file.length > MAX_PATH_LENGTH || file.includes('\\')) return false;
  return file.split('/').every((part) => !['', '.', '..'].includes(part.trim()));
}
