import type { AgentComparison, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Evaluation, Verdict } from '../../evaluation/evaluate.ts';
import type { Finding } from '../../finding/finding.ts';
import { enumeration, quoted } from '../../finding/words.ts';
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
 * The first words of every surface: what happened, and what to do. Not escaped yet; values are in
 * double quotes.
 */
interface Headline {
  /** How it ended, for icons and colours: a failure that blocks nothing looks like a warning. */
  readonly tone: Verdict;
  /** Some words without a full stop: `2 problems block this change`. */
  readonly title: string;
  /**
   * The rest of the first sentence: the worst finding, what the change does to permissions, or what
   * was checked.
   */
  readonly detail: string;
  /** Sentences that follow it. */
  readonly more: readonly string[];
  /**
   * What was not checked, why nothing blocks, or what the configuration will do: one sentence each.
   */
  readonly caveats: readonly string[];
  /** What to do about the worst finding. */
  readonly todo?: string;
  /** The finding that `todo` is about. */
  readonly worst?: Finding;
}

/** Ways in which a configuration becomes weaker that a headline names. */
const MAX_WEAKENINGS = 5;
/** Longest message in a headline, in characters. */
const MAX_MESSAGE_LENGTH = 400;
/** Longest name of an agent, in characters. */
const MAX_NAME_LENGTH = 100;
/** Changes that a headline names before it counts the rest. */
const MAX_CHANGES = 3;

/**
 * The headline of a report: what blocks, what the change does to permissions, and what it does to
 * the configuration.
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

/** What a change does to the configuration, to follow the rest of a title. */
function configurationTitle({ weakens, later, verdictThen }: ConfigurationChange): string {
  if (verdictThen !== undefined)
    return `its configuration takes effect ${later}, and the verdict will then be ${verdictThen}`;
  return weakens.length === 1
    ? `it weakens the configuration, which ${weakens[0]} ${later}`
    : `it weakens the configuration in ${digits(weakens.length)} ways`;
}

/**
 * For a first configuration: what applies until it takes effect, and what will then be wrong. For
 * any other: what it weakens, if that is more than one thing.
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

function isSameWords(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.agent === other.agent && one.message === other.message;
}

/** Whose finding it is, where its words do not name the agent. */
function ofAgent({ agent, message }: Finding): string {
  const name = agent === undefined ? '' : JSON.stringify(cut(agent, MAX_NAME_LENGTH));
  return name === '' || message.includes(name) ? '' : `of ${name}: `;
}

function ofVerdict(report: Report): Headline {
  if (report.nothingToCheck) {
    return {
      tone: report.verdict,
      title: 'nothing to check',
      ...said('no card, policy, tool list or configuration changed'),
      caveats: relaxed(report),
    };
  }
  const others = worstFindings(report);
  const worst = others[0] ?? report.findings.find((finding) => finding.severity !== 'note');
  const permissions = permissionsOf(report, worst);
  const worstWords = (count: number, word: string): string => describe(others[0], count, word);
  const about = worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {};
  const caveats = [...relaxed(report), ...preExisting(report), ...notChecked(report, others[0])];
  switch (report.verdict) {
    case 'error':
      return {
        tone: toneOf(report),
        title: `${couldNotCheck(report)}${permissions?.widens ? `; this change ${permissions.title}` : ''}`,
        ...said(
          worstWords(others.filter((finding) => finding.blocking).length, 'the first reason'),
          permissions?.widens ? permissions.sentence : '',
        ),
        caveats: [...relaxed(report), ...otherProblems(report), ...notChecked(report, others[0])],
        ...about,
      };
    case 'fail': {
      const count = countOf(others, 'error');
      const alone = permissions?.widens === true && count === 0 && report.findings.some(isWidening);
      return {
        tone: toneOf(report),
        title: alone
          ? blockedAlone(report, permissions.title)
          : withPermissions(blocking(report, count, PROBLEMS), permissions),
        ...(alone
          ? said(
              permissions.detail,
              describe(others[0], countOf(others, 'warning'), 'the first warning'),
            )
          : said(worstWords(count, 'the worst'), permissions?.sentence)),
        caveats,
        ...about,
      };
    }
    case 'warn': {
      const count = countOf(others, 'warning');
      if (!permissions?.widens)
        return {
          tone: toneOf(report),
          title: withPermissions(warned(report, count), permissions),
          ...said(worstWords(count, 'the first'), permissions?.sentence),
          caveats,
          ...about,
        };
      return {
        tone: toneOf(report),
        title: widened(report, permissions.title, count),
        ...said(permissions.detail, worstWords(count, 'the first warning')),
        caveats,
        ...about,
      };
    }
    case 'pass':
      return {
        tone: 'pass',
        title:
          permissions === undefined
            ? 'passed'
            : `passed, ${permissions.changes ? 'and this change ' : ''}${permissions.title}`,
        ...said(permissions?.detail, checkedWords(report)),
        caveats,
      };
    default:
      return report.verdict satisfies never;
  }
}

/** The sentences that there is something to say in. */
function said(...words: readonly (string | undefined)[]): Pick<Headline, 'detail' | 'more'> {
  const [detail = '', ...more] = words.flatMap((word) =>
    word === undefined || word === '' ? [] : [word],
  );
  return { detail, more };
}

/** What counts for the verdict, except the widening; of one severity the new findings first. */
function worstFindings(report: Report): readonly Finding[] {
  const counting = withoutWidening(report).filter(
    (finding) => finding.severity !== 'note' && counts(report, finding),
  );
  return newFirst(counting);
}

/**
 * Whether a finding can decide the verdict. With `only-new`, one that the base has too cannot,
 * unless it kept something from being checked.
 */
function counts({ settings }: Report, finding: Finding): boolean {
  return (
    finding.blocking === true ||
    !(finding.inBaseline || (settings.onlyNew === true && isPreExisting(finding)))
  );
}

/** What a change does to permissions, in words. */
interface PermissionWords {
  readonly widens: boolean;
  /** Whether permissions change at all. */
  readonly changes: boolean;
  /** Words that can follow "this change", or `permissions unchanged`. */
  readonly title: string;
  /** What changes, after a title that says so: `5 changes: …`. */
  readonly detail: string;
  /** The same as a sentence of its own: `5 permission changes: …`. */
  readonly sentence: string;
}

/** The permissions of a report in words; undefined where they are not known. */
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

/**
 * Whether the worst finding says already that something was removed, and nothing else changes
 * permissions.
 */
function isRemovalSaid({ agents }: PermissionChanges, worst: Finding | undefined): boolean {
  const [only, ...others] = agents.flatMap(({ changes }) =>
    changes.filter(({ direction }) => direction !== 'neutral'),
  );
  if (others.length > 0) return false;
  if (worst?.rule === 'tools-removed') return only?.kind === 'tools-removed';
  return (
    worst?.rule === 'card-removed' &&
    (only?.kind === 'card-removed' || only?.kind === 'agent-removed')
  );
}

/**
 * What a change does to the permissions of all agents, as words that can follow "this change":
 * `grants "a" new permissions`, `removes permissions from 2 agents`; or `permissions unchanged`.
 */
export function permissionsTitle({ direction, agents }: PermissionChanges): string {
  if (direction === 'neutral') return directionWords('neutral');
  const concerned = agents.filter((agent) => agent.direction === direction);
  if (direction === 'narrows') return `removes permissions from ${namesOf(concerned)}`;
  const removed = concerned.filter((agent) => agent.status === 'removed');
  const unknown = concerned.filter(isUnknown);
  const others = concerned.filter((agent) => agent.status !== 'removed' && !isUnknown(agent));
  return [
    ...(others.length > 0 ? [`grants ${namesOf(others)} new permissions${than(others)}`] : []),
    ...(removed.length > 0 ? [`removes ${namesOf(removed)}`] : []),
    ...(unknown.length > 0 ? [`may grant ${namesOf(unknown)} new permissions`] : []),
  ].join(' and ');
}

/** The agents of the base that one agent is compared with, where id and place disagree. */
function than([one, ...others]: readonly AgentComparison[]): string {
  if (one === undefined || others.length > 0 || !one.alsoFormerly) return '';
  return `, compared with ${enumeration(formerNames(one))}`;
}

function namesOf(agents: readonly AgentComparison[]): string {
  return agents.length === 1
    ? JSON.stringify(cut(agents[0]!.agent, MAX_NAME_LENGTH))
    : counted(agents.length, AGENTS);
}

/**
 * The changes that widen, or those that narrow where none widens, in some words: `5 changes: "a"
 * and 2 more tools are now allowed; …; and 2 more`. Empty where permissions are unchanged.
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
  // One change of each agent says more than many changes of the first.
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

/** What blocks, and right after it what the change does to permissions. */
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

/** A widening that does not block comes first; the number of warnings follows. */
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

/** The event of the command line. */
const LOCAL = 'local';
/** Events of a change, also where everything had to be checked. */
const CHANGE_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/**
 * Whether the run is about a proposed change, and not an audit or a check of local files.
 */
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

/** The worst finding in words, introduced where there are others. */
function describe(worst: Finding | undefined, count: number, word: string): string {
  if (worst === undefined) return '';
  const message = cut(worst.message, MAX_MESSAGE_LENGTH);
  return count > 1 ? `${word}: ${message}` : message;
}

/**
 * What was checked and passed. Where findings do not count for the verdict, only what is new is
 * called free of problems.
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
 * How many tools a violation names. A violation of the whole list, as of a trigger that counts
 * tools, names them all.
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
  const traces = past.reduce((sum, one) => sum + one.traces_evaluated, 0);
  const failing = past.reduce((sum, one) => sum + one.summary.fail, 0);
  if (traces === 0) return '';
  if (failing > 0) return `; ${digits(traces - failing)} of ${counted(traces, TRACES)} would pass`;
  return `; ${traces === 1 ? 'the one trace would' : `all ${counted(traces, TRACES)} would`} pass`;
}
