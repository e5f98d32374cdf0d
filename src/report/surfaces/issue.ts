import { digits } from '../../document/digits.ts';
import { showTime } from '../../finding/words.ts';
import { DEFAULT_CONFIG } from '../../settings/settings.ts';
import type { Report } from '../report.ts';
import { agentsTable } from '../sections/agents-table.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { coveragePart } from '../sections/coverage.ts';
import { findingParts } from '../sections/finding-items.ts';
import { footPart, headPart, noticesPart, omitted } from '../sections/frame.ts';
import { assemble, codePoints, counted, type Part } from '../writing/budget.ts';
import { cut, fenced, visible } from '../writing/escape.ts';
import {
  type Marker,
  markerOf,
  NO_RUN,
  type RunNumber,
  readMarker,
  withoutRun,
} from '../writing/marker.ts';
import { AGENTS } from '../writing/nouns.ts';

/** GitHub takes 65,536 code points; some are left for what it may add. */
const ISSUE_LIMIT = 65_000;
/**
 * GitHub takes a title of 256 characters; an id of this many leaves room for the words around it,
 * also where each counts twice.
 */
const ID_LENGTH = 80;
/** An option of a command that is longer than this is not written out. */
const OPTION_LENGTH = 300;
/** An issue about more agents than these is a list that nobody reads. */
const MOST_AGENTS = 100;
const MOST_EXEMPTIONS = 50;

/**
 * What an audit wants of the issue: `open` makes, updates or reopens it; `closed` ends one that
 * exists; `kept` leaves one that exists open or closed as it is, and makes none.
 */
export type IssueState = 'open' | 'closed' | 'kept';

/** The tracking issue as it should stand. */
export interface RenderedIssue {
  /**
   * The same for one gate as long as it lives, so that people and searches find it again. Plain
   * text, at most 256 characters.
   */
  readonly title: string;
  /** Markdown that begins with the marker, at most 65,000 code points. */
  readonly body: string;
  readonly state: IssueState;
}

/** What an issue needs beyond the report. */
export interface IssueOptions {
  /**
   * Whether everything was judged that there is to judge, as far as the gate knows; what the report
   * itself shows is looked at besides.
   */
  readonly complete: boolean;
  /** When the audit ran. */
  readonly at: Date;
  readonly run?: RunNumber;
}

/** The marker of the issue of a gate; a body of ours begins with it. */
export function issueMarker(id: string, run: RunNumber = NO_RUN): string {
  return markerOf('issue', id, run);
}

/** Reads the marker of an issue that begins with one. */
export function parseIssueMarker(body: string): Marker | undefined {
  return readMarker('issue', body);
}

/** Whether two bodies say the same but for times, commits and runs: such an issue is left alone. */
export function issueSaysTheSame(one: string, other: string): boolean {
  return withoutTimes(one) === withoutTimes(other);
}

function withoutTimes(body: string): string {
  // Lines of an older commit show the same finding at the same line, or the text would be another.
  return withoutRun('issue', body)
    .replace(/^(_As of the audit of )\d{4}-\d\d-\d\d \d\d:\d\d UTC/m, '$1')
    .replace(
      /(\/(?:blob|commit)\/|^git (?:fetch origin|checkout) )[0-9a-f]{40,64}(?![0-9a-f])/gm,
      '$1',
    );
}

/**
 * The tracking issue of a scheduled audit (spec 13): what happened, when, whose it is, the findings
 * worst first, how to see them again, and what ends the issue. Within 65,000 code points; the least
 * severe fall first, and their number is said.
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
      MOST_AGENTS,
    ),
    { kind: 'omissions' },
    ...findingParts(report, 2, { perRule: 5, perSeverity: 25 }),
    exemptionsPart(report, 3, MOST_EXEMPTIONS),
    ignoredPart(report, 3),
    // Where each gap is a finding already, with its lines to paste, a list of them would only say
    // it again.
    ...(report.findings.some(({ rule }) => rule === 'unmapped-action')
      ? []
      : [coveragePart(report, 4, 'gaps')]),
    noticesPart(report, 3),
    { kind: 'fixed', text: `${state === 'closed' ? '' : reproduce(report)}${life(state)}` },
    footPart(state === 'kept' ? { ...report, compared: 'not everything was judged' } : report),
  ];
  return {
    title: `Card Gate: the audit needs attention (${cut(visible(id), ID_LENGTH)})`,
    body: assemble(parts, {
      limit: ISSUE_LIMIT,
      measure: codePoints,
      omitted: omitted(report, 'summary of the run'),
    }),
    state,
  };
}

/**
 * Only a pass of everything closes an issue. A warning keeps it open, and makes one: an audit is
 * there to tell of a card that is about to expire, and a warning that nobody is told of becomes
 * tomorrow's failure. What blocks nothing, because `fail-on` or `on-error` say so, is still to be
 * mended. A pass of less than everything has mended nothing and found nothing, so that it may
 * neither close nor make one.
 */
function stateOf(report: Report, complete: boolean): IssueState {
  switch (report.verdict) {
    case 'error':
    case 'fail':
    case 'warn':
      return 'open';
    case 'pass':
      return complete && judgedAll(report) ? 'closed' : 'kept';
    default:
      return report.verdict satisfies never;
  }
}

/**
 * What the report shows of its own completeness, also where the warning about a gap is switched
 * off.
 */
function judgedAll({ settings, nothingToCheck, agents }: Report): boolean {
  return (
    settings.scope === 'all' &&
    !nothingToCheck &&
    // Without agents nothing was found right: the cards may be gone, or no longer be found.
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
  return `_As of the audit of ${showTime(at.getTime())}${more.length > 0 ? `: ${more.join(', ')}` : ''}. Later audits that found the same left this text alone._\n\n`;
}

function whose({ agents }: Report, troubled: number): string {
  if (troubled === 0) return '';
  if (agents.length === 1) return 'The one agent needs attention:\n\n';
  const which = troubled === agents.length ? 'All' : `${digits(troubled)} of`;
  return `${which} ${counted(agents.length, AGENTS)} ${troubled === 1 ? 'needs' : 'need'} attention:\n\n`;
}

/** The commands that show the same findings on a person's own machine. */
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
      : `[command line](${links.documentation}README.md#command-line)`;
  const more =
    'Inputs of the workflow that are not written here, such as `tools`, are options of the same name.';
  return `<details><summary>How to see this on your own machine</summary>\n\nWith the ${line} of Card Gate, in a clone of this repository:\n\n${fenced(lines.join('\n'), 'text')}\n\n${more}\n</details>\n\n`;
}

/** An option for a POSIX shell, in which quotes keep every character what it is. */
function optionOf(name: string, value: string | undefined): readonly string[] {
  if (value === undefined || value.length > OPTION_LENGTH || visible(value) !== value) return [];
  return [name, /^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`];
}

/** What becomes of the issue. */
function life(state: IssueState): string {
  switch (state) {
    case 'open':
      return 'An audit of everything that finds neither problems nor warnings closes this issue; one that finds some opens it again.\n\n';
    case 'closed':
      return 'Everything was judged, so this issue is closed. An audit that finds problems or warnings opens it again.\n\n';
    case 'kept':
      return 'The audit left something out, so this issue stays as it is. An audit of everything that finds neither problems nor warnings closes it.\n\n';
    default:
      return state satisfies never;
  }
}

/**
 * What a second issue of ours becomes when two audits made theirs at one moment; it keeps a marker,
 * so that nobody takes it for the one.
 */
export function renderDuplicate(id: string, run: RunNumber, original: number): string {
  return `${issueMarker(id, run)}\nTwo audits made an issue at the same moment. This one is not needed: see #${original}.\n`;
}
