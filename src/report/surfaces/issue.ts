import { digits } from '../../document/digits.ts';
import { showTime } from '../../finding/words.ts';
import { isOf } from '../../rules/catalogue.ts';
import { DEFAULT_CONFIG, type Settings } from '../../settings/settings.ts';
import type { Advice, Report } from '../report.ts';
import { agentsTable, worstFirst } from '../sections/agents-table.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { areGapsReported, coveragePart } from '../sections/coverage.ts';
import { findingParts } from '../sections/finding-items.ts';
import { footPart, noticesPart, omitted } from '../sections/frame.ts';
import { headPart } from '../sections/headline.ts';
import { remoteParts } from '../sections/remote.ts';
import { assemble, codePoints, type Item, type Part } from '../writing/budget.ts';
import { code, cut, fenced, inline, prose, visible } from '../writing/escape.ts';
import {
  type Marker,
  markerOf,
  NO_RUN,
  type RunNumber,
  readMarker,
  withoutRun,
} from '../writing/marker.ts';
import { AGENTS, CALLS, counted, MAX_NAME_LENGTH, type Noun, TRACES } from '../writing/words.ts';
import type { Delivery, DeliveryContext, IssueState } from './delivery.ts';
import type { Surface } from './surface.ts';

/**
 * The maximum length of an issue, in code points. GitHub accepts 65,536, and may add some text
 * itself.
 */
const ISSUE_LIMIT = 65_000;
/**
 * The maximum length of an id in a title. GitHub accepts 256 characters for the title, which leaves
 * enough space even if each character in the id counts twice.
 */
const MAX_ID_LENGTH = 80;
/** The maximum length of an option in the command that reproduces the findings, in characters. */
const MAX_OPTION_LENGTH = 300;
/** The maximum number of agents in the table. Readers do not benefit from a longer table. */
const MAX_AGENTS = 100;
/** The maximum number of exemptions to list. */
const MAX_EXEMPTIONS = 50;

/** The title, text and desired state of the tracking issue. */
export interface RenderedIssue {
  /**
   * The title in plain text, at most 256 characters. It never changes for a given gate, so people
   * can search for it.
   */
  readonly title: string;
  /** The Markdown text, at most 65,000 code points. It begins with the marker. */
  readonly body: string;
  readonly state: IssueState;
}

/** Facts that are needed to render an issue but are not in the report. */
export interface IssueOptions {
  /** Whether the evaluation is complete, according to the findings. */
  readonly complete: boolean;
  /** The time of the audit. */
  readonly at: Date;
  readonly run?: RunNumber;
}

/** Returns the marker at the start of a gate's issue. */
export function issueMarker(id: string, run: RunNumber = NO_RUN): string {
  return markerOf('issue', id, run);
}

/** Reads the marker at the start of an issue. Returns undefined if there is none. */
export function parseIssueMarker(body: string): Marker | undefined {
  return readMarker('issue', body);
}

/**
 * Whether two issue bodies are identical except for times, commits and runs. If so, the issue is
 * not updated.
 */
export function issueSaysTheSame(body: string, other: string): boolean {
  return withoutTimes(body) === withoutTimes(other);
}

function withoutTimes(body: string): string {
  // Links to an older commit remain correct, because moving a finding to another line would change
  // the text.
  return withoutRun('issue', body)
    .replace(/^(_As of the audit at )\d{4}-\d\d-\d\d \d\d:\d\d UTC/m, '$1')
    .replace(
      /(\/(?:blob|commit)\/|^git (?:fetch origin|checkout) )[0-9a-f]{40,64}(?![0-9a-f])/gm,
      '$1',
    );
}

/**
 * Renders the tracking issue of a scheduled audit: the result, the time, the agents with problems,
 * the findings, how to reproduce them, and what closes the issue. The issue has at most 65,000 code
 * points. If necessary, the least severe findings are omitted and counted.
 */
export function renderIssue(
  report: Report,
  { complete, at, run = NO_RUN }: IssueOptions,
): RenderedIssue {
  const { id } = report.settings;
  const state = stateOf(report, complete);
  const troubled = report.agents.filter(({ verdict }) => verdict !== 'pass');
  const parts: readonly Part[] = [
    { kind: 'fixed', text: `${issueMarker(id, run)}\n` },
    headPart(report),
    { kind: 'fixed', text: `${asOf(report, at)}${whose(report, troubled.length)}` },
    agentsTable(
      { ...report, agents: troubled.length > 0 ? troubled : report.agents },
      1,
      MAX_AGENTS,
    ),
    { kind: 'omissions' },
    ...findingParts(report, 2, { perRule: 5, perSeverity: 25 }),
    exemptionsPart(report, 3, MAX_EXEMPTIONS),
    ignoredPart(report, 3),
    // Findings with lines to paste already show the unmapped actions.
    ...(areGapsReported(report.findings) ? [] : [coveragePart(report, 4, 'gaps')]),
    noticesPart(report, 3),
    ...(state === 'open' ? adviceParts(report, 5) : []),
    ...remoteParts(report, 5),
    { kind: 'fixed', text: `${state === 'closed' ? '' : reproduce(report)}${life(state)}` },
    footPart(state === 'kept' ? { ...report, compared: 'not everything was checked' } : report),
  ];
  return {
    title: `Card Gate: the audit needs attention (${cut(visible(id), MAX_ID_LENGTH)})`,
    body: assemble(parts, {
      limit: ISSUE_LIMIT,
      measure: codePoints,
      omitted: omitted(report, 'run summary'),
    }),
    state,
  };
}

/**
 * Determines whether the issue is opened, closed or kept unchanged. Only a complete audit that
 * passes closes the issue. A warning opens the issue, because an audit must report problems such as
 * a card that expires soon. A failure opens the issue even if `fail-on` or `on-error` lets the run
 * succeed. A pass with an incomplete audit is inconclusive, so the issue is kept.
 */
function stateOf(report: Report, complete: boolean): IssueState {
  switch (report.verdict) {
    case 'error':
    case 'fail':
    case 'warn':
      return 'open';
    case 'pass':
      return complete && checkedAll(report) ? 'closed' : 'kept';
    default:
      return report.verdict satisfies never;
  }
}

/**
 * Whether the report shows that everything was checked. Does not rely on warnings, because they may
 * be disabled.
 */
function checkedAll({ settings, nothingToCheck, agents }: Report): boolean {
  return (
    settings.scope === 'all' &&
    !nothingToCheck &&
    // A pass without agents is inconclusive: the cards may have been removed, or discovery may no
    // longer find them.
    agents.length > 0 &&
    agents.every(
      ({ agent, evaluation, history }) =>
        evaluation && agent.tools?.complete !== false && (history?.history.cut ?? 0) === 0,
    )
  );
}

function asOf({ links }: Report, at: Date): string {
  const more = [
    ...(links === undefined ? [] : [`[commit](${links.repository}/commit/${links.sha})`]),
    ...(links?.run === undefined ? [] : [`[run](${links.run})`]),
  ];
  return `_As of the audit at ${showTime(at.getTime())}${more.length > 0 ? `: ${more.join(', ')}` : ''}. Later audits with the same result do not update this text._\n\n`;
}

function whose({ agents }: Report, troubled: number): string {
  if (troubled === 0) return '';
  if (agents.length === 1) return 'The only agent needs attention:\n\n';
  const which = troubled === agents.length ? 'All' : `${digits(troubled)} of`;
  return `${which} ${counted(agents.length, AGENTS)} ${troubled === 1 ? 'needs' : 'need'} attention:\n\n`;
}

const RULES: Noun = ['rule', 'rules'];
/** The maximum length of a patch in an issue, in characters. */
const MAX_PATCH_LENGTH = 12_000;
/** The maximum number of denied tools without a rule that are listed with a patch. */
const MAX_REFUSED = 5;

/** Renders a collapsed section for each agent with recommended patches. */
function adviceParts({ agents }: Report, rank: number): readonly Part[] {
  return worstFirst(agents).flatMap(({ agent, advice = [], history }) => {
    if (advice.length === 0 || history === undefined) return [];
    const name = inline(cut(agent.name, MAX_NAME_LENGTH));
    const { calls, summary } = history.history;
    const traces = summary.pass + summary.warn + summary.fail + summary.skipped;
    const from = `From ${counted(calls, CALLS)} in ${counted(traces, TRACES)}. Traces show what the agent did, not what it should do, so review each line. Save the patches that you accept, and apply them in this order with \`git apply\`.`;
    const part: Part = {
      kind: 'items',
      rank,
      open: `<details><summary>Recommended for ${name}: ${advice.map(adviceTitle).join('; ')}</summary>\n\n${from}\n\n`,
      items: advice.map(adviceItem),
      close: '</details>\n\n',
      noun: ['recommendation', 'recommendations'],
    };
    return [part];
  });
}

function adviceTitle({ of, rules }: Advice): string {
  const what = counted(rules, RULES);
  const one = rules === 1;
  return of === 'denials'
    ? `${what} that ${one ? 'ends' : 'end'} denials`
    : `${what} that no call needs`;
}

function adviceItem(advice: Advice): Item {
  const { file, patch, proof, refused } = advice;
  const title = `**${code(file)}**: ${adviceTitle(advice)}`;
  const command = `Run ${code(`card-gate recommend ${file} --traces … --for ${advice.of}`)} for the patch.`;
  const others = refused
    .slice(0, MAX_REFUSED)
    .map(
      (each) =>
        `- not recommended: ${code(cut(each.name, MAX_NAME_LENGTH))}, because ${prose(each.why)}`,
    );
  const more = refused.length - others.length;
  const notes = [
    ...proof.map((sentence) => `- ${prose(sentence)}`),
    ...others,
    ...(more > 0 ? [`- not recommended: ${digits(more)} more`] : []),
  ];
  const short = (): string => `${title}. ${command}\n\n`;
  const long = (): string =>
    `${title}\n\n${notes.join('\n')}\n\n${fenced(patch.trimEnd(), 'diff')}\n\n`;
  return { weight: 1, forms: isShown(patch) ? [short, long] : [short] };
}

/**
 * Whether a patch can be copied from an issue. Invisible characters would be escaped, and the patch
 * could not be applied.
 */
function isShown(patch: string): boolean {
  return (
    patch.length <= MAX_PATCH_LENGTH &&
    !patch.includes('<!--') &&
    patch.split('\n').every((line) => visible(line) === line)
  );
}

/** Renders a collapsed section with the commands that reproduce the findings on another machine. */
function reproduce({ settings, links }: Report): string {
  const options = [
    ...(settings.config === DEFAULT_CONFIG ? [] : optionOf('--config', settings.config)),
    ...optionOf('--environment', settings.environment),
    ...optionOf(
      '--min-coverage',
      settings.minCoverage === undefined ? undefined : String(settings.minCoverage),
    ),
    ...(settings.failOn === 'fail' ? [] : optionOf('--fail-on', settings.failOn)),
    ...(settings.onNoCards === 'warn' ? [] : optionOf('--on-no-cards', settings.onNoCards)),
    ...(settings.onNoTools === 'warn' ? [] : optionOf('--on-no-tools', settings.onNoTools)),
  ];
  const lines = [
    ...(links === undefined ? [] : [`git fetch origin ${links.sha}`, `git checkout ${links.sha}`]),
    ['card-gate check', ...options].join(' '),
  ];
  const line =
    links?.documentation === undefined
      ? 'command line'
      : `[command line](${links.documentation}docs/reference/command-line.md)`;
  const more =
    'Other workflow inputs, such as `tools`, are also available as command-line options.';
  return `<details><summary>How to reproduce this on your own machine</summary>\n\nUse the Card Gate ${line} in a clone of this repository:\n\n${fenced(lines.join('\n'), 'text')}\n\n${more}\n</details>\n\n`;
}

/**
 * Returns a flag and its value for a POSIX shell. Single quotes make every character literal.
 * Returns an empty list if the value is missing, too long, or contains invisible characters.
 */
function optionOf(name: string, value: string | undefined): readonly string[] {
  if (value === undefined || value.length > MAX_OPTION_LENGTH || visible(value) !== value)
    return [];
  return [name, /^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`];
}

/** Returns a sentence about the conditions that close and reopen the issue. */
function life(state: IssueState): string {
  switch (state) {
    case 'open':
      return 'A full audit without problems or warnings closes this issue. A later audit that finds problems or warnings opens it again.\n\n';
    case 'closed':
      return 'Everything was checked, so this issue is closed. An audit that finds problems or warnings opens it again.\n\n';
    case 'kept':
      return 'The audit was not complete, so this issue stays as it is. A full audit without problems or warnings closes it.\n\n';
    default:
      return state satisfies never;
  }
}

/**
 * Renders a duplicate issue's text. Two concurrent audits can each create an issue, and the marker
 * lets later audits recognise the duplicate.
 */
export function renderDuplicate(id: string, run: RunNumber, original: number): string {
  return `${issueMarker(id, run)}\nTwo audits opened an issue at the same moment. This one is a duplicate of #${original}.\n`;
}

/** Events for which everything is checked, even without changes. */
const AUDITS: readonly string[] = ['schedule', 'workflow_dispatch'];

/** Whether a run writes the tracking issue. Only audits do, because other runs check less. */
export function isIssueOfAudit(
  { trackingIssue }: Pick<Settings, 'trackingIssue'>,
  { scope, event }: Pick<Report['settings'], 'scope' | 'event'>,
): boolean {
  return trackingIssue && scope === 'all' && AUDITS.includes(event);
}

/**
 * Rules that report an incomplete evaluation. A pass with any of these findings does not close the
 * issue.
 */
const INCOMPLETE = [
  'history-not-evaluated',
  'traces-truncated',
  'trace-lines-skipped',
  'redacted-names',
  'idle',
  'remote-not-checked',
] as const;

/**
 * Returns the issue to publish. Returns undefined if the settings do not request an issue or the
 * run is not an audit, because other runs do not check everything.
 */
function deliveryOf(report: Report, { settings, run, now }: DeliveryContext): Delivery | undefined {
  if (!isIssueOfAudit(settings, report.settings)) return undefined;
  const complete = !report.findings.some((finding) => isOf(finding, ...INCOMPLETE));
  const issue = { id: settings.id, run, ...renderIssue(report, { complete, at: now, run }) };
  return { to: 'issue', issue, output: 'issue-url' };
}

/** The issue in which scheduled audits list the problems that they found. */
export const ISSUE = {
  name: 'issue',
  doors: ['action'],
  render: renderIssue,
  published: { called: 'the tracking issue', permission: 'issues: write', delivery: deliveryOf },
} as const satisfies Surface;
