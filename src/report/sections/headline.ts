import type { AgentComparison, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Evaluation, Verdict } from '../../evaluation/evaluate.ts';
import type { Finding } from '../../finding/finding.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import { isOf } from '../../rules/catalogue.ts';
import {
  type ConfigurationChange,
  countOf,
  isCompared,
  isPreExisting,
  isWidening,
  lowestCoverage,
  type Report,
  withoutWidening,
} from '../report.ts';
import { cut } from '../writing/escape.ts';
import {
  approvedWords,
  directionWords,
  formerNames,
  isUnknown,
  withoutReason,
} from '../writing/permission-words.ts';
import {
  AGENTS,
  CHANGES,
  counted,
  type Noun,
  PROBLEMS,
  someOf,
  TOOLS,
  TRACES,
  WARNINGS,
} from '../writing/words.ts';
import { notChecked, otherProblems, preExisting, relaxed } from './caveats.ts';
import { newFirst } from './groups.ts';

/**
 * The start of every surface: the result, and the next step for the reader. They are not escaped
 * yet, and values are in double quotes.
 */
interface Headline {
  /** The result, for icons and colours. A failure that blocks nothing looks like a warning. */
  readonly tone: Verdict;
  /** A clause without a full stop: `2 problems block this change`. */
  readonly title: string;
  /**
   * The rest of the first sentence: the worst finding, the effect on permissions, or what was
   * checked.
   */
  readonly detail: string;
  /** The sentences after the first one. */
  readonly more: readonly string[];
  /**
   * One sentence each about unchecked files, the reason why nothing blocks, and the effect of the
   * configuration.
   */
  readonly caveats: readonly string[];
  /** The help of the worst finding. */
  readonly todo?: string;
  /** The finding that `todo` is about. */
  readonly worst?: Finding;
}

/** The maximum number of weakened settings that a headline names. */
const MAX_WEAKENINGS = 5;
/** The maximum length of a message in a headline, in characters. */
const MAX_MESSAGE_LENGTH = 400;
/** The maximum length of an agent's name, in characters. */
const MAX_NAME_LENGTH = 100;
/** The maximum number of changes that a headline names. The rest is counted. */
const MAX_CHANGES = 3;

/**
 * Creates the headline of a report: problems that block, and the effect of the change on
 * permissions and on the configuration.
 */
export function headlineOf(report: Report): Headline {
  const headline = ofVerdict(report);
  const { configurationChange: change } = report;
  if (!change) return headline;
  const title = `${headline.title}; ${configurationTitle(change)}`;
  return {
    ...headline,
    title,
    caveats: [...headline.caveats, ...configurationDetail(change, report)],
  };
}

/** Describes the effect of a change on the configuration, to follow the rest of a title. */
function configurationTitle({ weakens, later, verdictThen }: ConfigurationChange): string {
  if (verdictThen !== undefined)
    return `its configuration takes effect ${later}, and the verdict will then be ${verdictThen}`;
  return weakens.length === 1
    ? `it weakens the configuration, which ${weakens[0]} ${later}`
    : `it weakens the configuration in ${digits(weakens.length)} ways`;
}

/**
 * Returns sentences about a changed configuration. For a first configuration, they give the
 * settings until it takes effect, and the reason of the verdict after that. For any other
 * configuration, they list the weakened settings, if there are several.
 */
function configurationDetail(
  { weakens, later, verdictThen, reasonThen }: ConfigurationChange,
  { settings, findings }: Report,
): readonly string[] {
  if (verdictThen !== undefined) {
    const given =
      settings.event === LOCAL ? 'the options of this command' : 'the inputs of the workflow';
    const isKnown =
      reasonThen === undefined || findings.some((finding) => isSameWords(finding, reasonThen));
    return [
      `until then only the defaults and ${given} apply, because the base has no configuration`,
      ...(isKnown
        ? []
        : [
            `the verdict will then be ${verdictThen}, because ${ofAgent(reasonThen)}${cut(reasonThen.message, MAX_MESSAGE_LENGTH)}`,
          ]),
    ];
  }
  if (weakens.length < 2) return [];
  const shown = weakens.slice(0, MAX_WEAKENINGS).join('; ');
  const more =
    weakens.length > MAX_WEAKENINGS ? `; and ${digits(weakens.length - MAX_WEAKENINGS)} more` : '';
  return [`${later} the configuration ${shown}${more}`];
}

function isSameWords(finding: Finding, other: Finding): boolean {
  return (
    finding.rule === other.rule &&
    finding.agent === other.agent &&
    finding.message === other.message
  );
}

/** Describes the agent of a finding. Empty if the message already names it. */
function ofAgent({ agent, message }: Finding): string {
  const name = agent === undefined ? '' : JSON.stringify(cut(agent, MAX_NAME_LENGTH));
  return name === '' || message.includes(name) ? '' : `of ${name}: `;
}

/** The data from which each verdict makes its headline. */
interface HeadlineContext {
  readonly report: Report;
  /** The findings that count for the verdict, worst first, without the widening. */
  readonly counting: readonly Finding[];
  readonly permissions: PermissionWords | undefined;
  readonly caveats: readonly string[];
  /** The worst finding, and how to fix it. */
  readonly about: Pick<Headline, 'worst' | 'todo'>;
}

function ofVerdict(report: Report): Headline {
  if (report.nothingToCheck) {
    return {
      tone: report.verdict,
      title: 'nothing to check',
      ...sentences('no card, policy, tool list or configuration changed'),
      caveats: relaxed(report),
    };
  }
  const counting = worstFindings(report);
  const worst = counting[0] ?? report.findings.find((finding) => finding.severity !== 'note');
  const context: HeadlineContext = {
    report,
    counting,
    permissions: permissionsOf(report, worst),
    caveats: [...relaxed(report), ...preExisting(report), ...notChecked(report, counting[0])],
    about: worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {},
  };
  switch (report.verdict) {
    case 'error':
      return ofError(context);
    case 'fail':
      return ofFailure(context);
    case 'warn':
      return ofWarning(context);
    case 'pass':
      return ofPass(context);
    default:
      return report.verdict satisfies never;
  }
}

function ofError({ report, counting, permissions, about }: HeadlineContext): Headline {
  const blockers = counting.filter((finding) => finding.blocking).length;
  return {
    tone: toneOf(report),
    title: `${couldNotCheck(report)}${permissions?.widens ? `; this change ${permissions.title}` : ''}`,
    ...sentences(
      describe(counting[0], blockers, 'the first reason'),
      permissions?.widens ? permissions.sentence : '',
    ),
    caveats: [...relaxed(report), ...otherProblems(report), ...notChecked(report, counting[0])],
    ...about,
  };
}

function ofFailure({ report, counting, permissions, caveats, about }: HeadlineContext): Headline {
  const count = countOf(counting, 'error');
  if (permissions?.widens && count === 0 && report.findings.some(isWidening))
    return {
      tone: toneOf(report),
      title: blockedAlone(report, permissions.title),
      ...sentences(
        permissions.detail,
        describe(counting[0], countOf(counting, 'warning'), 'the first warning'),
      ),
      caveats,
      ...about,
    };
  return {
    tone: toneOf(report),
    title: withPermissions(blocking(report, count, PROBLEMS), permissions),
    ...sentences(describe(counting[0], count, 'the worst'), permissions?.sentence),
    caveats,
    ...about,
  };
}

function ofWarning({ report, counting, permissions, caveats, about }: HeadlineContext): Headline {
  const count = countOf(counting, 'warning');
  if (permissions?.widens)
    return {
      tone: toneOf(report),
      title: widened(report, permissions.title, count),
      ...sentences(permissions.detail, describe(counting[0], count, 'the first warning')),
      caveats,
      ...about,
    };
  return {
    tone: toneOf(report),
    title: withPermissions(warned(report, count), permissions),
    ...sentences(describe(counting[0], count, 'the first'), permissions?.sentence),
    caveats,
    ...about,
  };
}

function ofPass({ report, permissions, caveats }: HeadlineContext): Headline {
  return {
    tone: 'pass',
    title:
      permissions === undefined
        ? 'passed'
        : `passed, ${permissions.changes ? 'and this change ' : ''}${permissions.title}`,
    ...sentences(permissions?.detail, checkedWords(report)),
    caveats,
  };
}

/** Splits sentences into the first one and the others. Empty ones are dropped. */
function sentences(...words: readonly (string | undefined)[]): Pick<Headline, 'detail' | 'more'> {
  const [detail = '', ...more] = words.flatMap((word) =>
    word === undefined || word === '' ? [] : [word],
  );
  return { detail, more };
}

/**
 * Returns the findings that count for the verdict, without the widening. They are sorted worst
 * first, with new ones before others.
 */
function worstFindings(report: Report): readonly Finding[] {
  const counting = withoutWidening(report).filter(
    (finding) => finding.severity !== 'note' && counts(report, finding),
  );
  return newFirst(counting);
}

/**
 * Whether a finding can decide the verdict. With `only-new`, a finding that the base has too
 * cannot, unless it prevented a check.
 */
function counts({ settings }: Report, finding: Finding): boolean {
  return (
    finding.blocking === true ||
    !(finding.inBaseline || (settings.onlyNew === true && isPreExisting(finding)))
  );
}

/** The effect of a change on permissions, as text. */
interface PermissionWords {
  readonly widens: boolean;
  /** Whether permissions change at all. */
  readonly changes: boolean;
  /** A phrase that can follow "this change", or `permissions unchanged`. */
  readonly title: string;
  /** The changes, to follow a title about permissions: `5 changes: …`. */
  readonly detail: string;
  /** The changes as a separate sentence: `5 permission changes: …`. */
  readonly sentence: string;
}

/** Describes the effect of a report's change on permissions. Returns undefined if it is unknown. */
function permissionsOf(report: Report, worst: Finding | undefined): PermissionWords | undefined {
  const { comparison } = report;
  if (comparison === undefined || !isCompared(report)) return undefined;
  const label = approvedWords(comparison);
  const isSaid = isRemovalSaid(comparison, worst);
  return {
    widens: comparison.direction === 'widens',
    changes: comparison.direction !== 'neutral',
    title: `${permissionsTitle(comparison)}${label === '' ? '' : `, ${label}`}`,
    detail: isSaid ? '' : permissionsDetail(comparison),
    sentence: isSaid ? '' : permissionsDetail(comparison, PERMISSION_CHANGES),
  };
}

const PERMISSION_CHANGES: Noun = ['permission change', 'permission changes'];

/** Whether the only permission change is a removal that the worst finding already reports. */
function isRemovalSaid({ agents }: PermissionChanges, worst: Finding | undefined): boolean {
  const [only, ...others] = agents.flatMap(({ changes }) =>
    changes.filter(({ direction }) => direction !== 'neutral'),
  );
  if (others.length > 0) return false;
  if (worst === undefined) return false;
  if (isOf(worst, 'tools-removed')) return only?.kind === 'tools-removed';
  return (
    isOf(worst, 'card-removed') && (only?.kind === 'card-removed' || only?.kind === 'agent-removed')
  );
}

/**
 * Describes the effect of a change on the permissions of all agents. The result can follow "this
 * change": `grants "a" new permissions`, `removes permissions from 2 agents`. Otherwise, it is
 * `permissions unchanged`.
 */
export function permissionsTitle({ direction, agents }: PermissionChanges): string {
  if (direction === 'neutral') return directionWords('neutral');
  const concerned = agents.filter((agent) => agent.direction === direction);
  if (direction === 'narrows') return `removes permissions from ${namesOf(concerned)}`;
  const removed = concerned.filter((agent) => agent.status === 'removed');
  const unknown = concerned.filter(isUnknown);
  const others = concerned.filter((agent) => agent.status !== 'removed' && !isUnknown(agent));
  return [
    ...(others.length > 0
      ? [`grants ${namesOf(others)} new permissions${comparedWith(others)}`]
      : []),
    ...(removed.length > 0 ? [`removes ${namesOf(removed)}`] : []),
    ...(unknown.length > 0 ? [`may grant ${namesOf(unknown)} new permissions`] : []),
  ].join(' and ');
}

/**
 * Names the base agents that a single agent is compared with, if its id and its place point to
 * different ones.
 */
function comparedWith([only, ...others]: readonly AgentComparison[]): string {
  if (only === undefined || others.length > 0 || !only.alsoFormerly) return '';
  return `, compared with ${enumeration(formerNames(only))}`;
}

function namesOf(agents: readonly AgentComparison[]): string {
  const [first, ...others] = agents;
  return first !== undefined && others.length === 0
    ? JSON.stringify(cut(first.agent, MAX_NAME_LENGTH))
    : counted(agents.length, AGENTS);
}

/**
 * Summarises the widening changes, or the narrowing ones if none widens: `5 changes: "a" and 2 more
 * tools are now allowed; …; and 2 more`. Empty if permissions are unchanged.
 */
export function permissionsDetail(
  { direction, agents }: PermissionChanges,
  noun: Noun = CHANGES,
): string {
  const concerned = agents.filter((agent) => agent.direction === direction);
  const changes = concerned.flatMap((agent) =>
    agent.changes.filter((change) => change.direction === direction),
  );
  if (direction === 'neutral' || changes.length === 0) return '';
  const isCounted = changes.length > 1 && !concerned.every(isUnknown);
  const count = isCounted ? `${counted(changes.length, noun)}: ` : '';
  if (concerned.length === 1)
    return `${count}${someOf(changes.map(withoutReason), MAX_CHANGES, '; ')}`;
  // One change from each agent is more informative than many changes of the first agent.
  const each = concerned.map((comparison) => {
    const { agent, changes: all, alsoFormerly } = comparison;
    const [first, ...others] = all.filter((change) => change.direction === direction);
    const compared = alsoFormerly ? `, compared with ${enumeration(formerNames(comparison))}` : '';
    const rest = others.length > 0 ? `, and ${digits(others.length)} more` : '';
    const words = first ? withoutReason(first) : directionWords(direction);
    return `${quoted(agent)}${compared}: ${words}${rest}`;
  });
  return `${count}${someOf(each, MAX_CHANGES, '; ')}`;
}

/** Adds the effect of the change on permissions to a title about findings. */
function withPermissions(title: string, permissions: PermissionWords | undefined): string {
  if (permissions === undefined) return title;
  const isAboutChange = title.endsWith(' this change');
  if (!permissions.changes) return `${title}${isAboutChange ? '; ' : ', '}${permissions.title}`;
  return isAboutChange
    ? `${title}, which ${permissions.title}`
    : `${title}; this change ${permissions.title}`;
}

function blockedAlone(report: Report, permissions: string): string {
  return report.conclusion === 'failure'
    ? `blocked, because this change ${permissions}`
    : `this change ${permissions}, but nothing is blocked`;
}

/** Describes a widening that does not block, followed by the number of warnings. */
function widened(report: Report, permissions: string, others: number): string {
  if (report.conclusion === 'failure')
    return others === 0
      ? `blocked, because this change ${permissions}`
      : `${blocking(report, others, WARNINGS)}, which ${permissions}`;
  return `this change ${permissions}${others === 0 ? '' : `, plus ${counted(others, WARNINGS)}`}`;
}

function toneOf(report: Report): Verdict {
  if (report.conclusion === 'failure') return report.verdict === 'warn' ? 'fail' : report.verdict;
  return report.verdict === 'pass' ? 'pass' : 'warn';
}

/** The event on the command line. */
const LOCAL = 'local';
/** The events that concern a change, even if everything is checked. */
const CHANGE_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/** Whether the run is about a proposed change, as opposed to an audit or a check of local files. */
function ofChange(report: Report): boolean {
  const { event, scope } = report.settings;
  return event !== LOCAL && (scope === 'changed' || CHANGE_EVENTS.has(event));
}

function couldNotCheck(report: Report): string {
  const what = ofChange(report)
    ? 'this change could not be checked'
    : 'not everything could be checked';
  if (report.settings.event === LOCAL) return what;
  return report.conclusion === 'failure'
    ? `${what}, which counts as a failure`
    : `${what}, but nothing is blocked`;
}

function blocking(report: Report, count: number, noun: Noun): string {
  if (count === 0)
    return report.conclusion === 'failure' ? 'failed' : 'would fail, but nothing is blocked';
  if (report.conclusion === 'success') return `${counted(count, noun)}, but nothing is blocked`;
  if (!ofChange(report)) return `${counted(count, noun)} found`;
  return `${counted(count, noun)} ${count === 1 ? 'blocks' : 'block'} this change`;
}

function warned(report: Report, count: number): string {
  if (report.conclusion === 'failure') return blocking(report, count, WARNINGS);
  return count === 0 ? 'passed with warnings' : `passed with ${counted(count, WARNINGS)}`;
}

/** Returns the message of the worst finding. If there are others, `word` introduces it. */
function describe(worst: Finding | undefined, count: number, word: string): string {
  if (worst === undefined) return '';
  const message = cut(worst.message, MAX_MESSAGE_LENGTH);
  return count > 1 ? `${word}: ${message}` : message;
}

/**
 * Returns the sentence about everything that passed. If some findings do not count for the verdict,
 * it says "no new problems".
 */
function checkedWords(report: Report): string {
  const [first] = report.agents;
  const isWrong = report.findings.some(({ severity }) => severity !== 'note');
  const none = isWrong ? 'no new problems' : 'no problems';
  if (first === undefined) return none;
  const alone = report.agents.length === 1;
  const whose = alone
    ? JSON.stringify(cut(first.agent.name, MAX_NAME_LENGTH))
    : counted(report.agents.length, AGENTS);
  const lowest = lowestCoverage(report);
  const coverage =
    lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${showPercent(lowest)}`;
  const tools = report.agents.reduce(
    (sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0),
    0,
  );
  const past = tracesWords(report);
  if (tools === 0) return `${none} in the files of ${whose}${past}${coverage}`;
  const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
  if (refused > 0)
    return `${digits(tools - refused)} of ${counted(tools, TOOLS)} of ${whose} may be used${past}${coverage}`;
  return `${tools === 1 ? 'the one tool' : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${past}${coverage}`;
}

/**
 * Counts the tools in violation. If the whole list is in violation, all of its tools count. A
 * trigger that counts tools can cause that.
 */
function refusedTools(evaluation: Evaluation | undefined): number {
  if (!evaluation?.governed) return 0;
  const { violations, decisions } = evaluation;
  return violations.some(({ decision }) => decision === undefined)
    ? decisions.length
    : new Set(violations.map(({ decision }) => decision)).size;
}

function tracesWords({ agents }: Report): string {
  const past = agents.flatMap(({ history }) => (history?.history.governed ? history.response : []));
  const traces = past.reduce((sum, response) => sum + response.traces_evaluated, 0);
  const failing = past.reduce((sum, response) => sum + response.summary.fail, 0);
  if (traces === 0) return '';
  if (failing > 0) return `; ${digits(traces - failing)} of ${counted(traces, TRACES)} would pass`;
  return `; ${traces === 1 ? 'the one trace would' : `all ${counted(traces, TRACES)} would`} pass`;
}
