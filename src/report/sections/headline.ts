import type { PermissionChanges } from '../../diff/change.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import type { Finding } from '../../finding/finding.ts';
import {
  besidesWidening,
  type ConfigurationChange,
  countOf,
  isCompared,
  isPreExisting,
  isWidening,
  type Report,
} from '../report.ts';
import { counted, type Noun } from '../writing/budget.ts';
import { judgedWords } from '../writing/checked-words.ts';
import { cut } from '../writing/escape.ts';
import { PROBLEMS, WARNINGS } from '../writing/nouns.ts';
import { letThroughWords, powerDetail, powerTitle } from '../writing/permission-words.ts';
import { besides, notJudged, relaxed, thereBefore } from './caveats.ts';
import { newFirst } from './groups.ts';

/**
 * What a hurried person reads: what happened, and what to do. Not escaped yet; values stand in
 * double quotes.
 */
export interface Headline {
  /** How it ended, for icons and colours: a failure that blocks nothing looks like a warning. */
  readonly tone: Verdict;
  /** Some words without a full stop: `2 problems block this change`. */
  readonly title: string;
  /**
   * More of the first sentence: the worst finding, what the change gives or takes, or what was
   * judged.
   */
  readonly detail: string;
  /** What follows it, each a sentence of its own. */
  readonly more: readonly string[];
  /**
   * What was left out of the judgement, why nothing blocks, or what the configuration will do: one
   * sentence each.
   */
  readonly caveats: readonly string[];
  /** The way out of the worst finding. */
  readonly todo?: string;
  /** The finding that `todo` speaks of. */
  readonly worst?: Finding;
}

/** Ways in which a configuration becomes weaker that a headline names. */
const MAX_WEAKENINGS = 5;
/** Longest message in a headline. */
const MESSAGE_LENGTH = 400;
/** Longest name of an agent. */
const NAME_LENGTH = 100;
/**
 * The first words of every surface: what blocks, what power the change gives or takes (spec 10,
 * 13), and what it does to the configuration.
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
    : `it weakens the configuration in ${weakens.length} ways`;
}

/**
 * What holds now and what will then be wrong, for a first configuration; for any other, what it
 * weakens if that is more than one thing.
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
            `the verdict will then be ${verdictThen}, because ${ofAgent(reasonThen)}${cut(reasonThen.message, MESSAGE_LENGTH)}`,
          ]),
    ];
  }
  if (weakens.length < 2) return [];
  const shown = weakens.slice(0, MAX_WEAKENINGS).join('; ');
  const more =
    weakens.length > MAX_WEAKENINGS ? `; and ${weakens.length - MAX_WEAKENINGS} more` : '';
  return [`${later} the configuration ${shown}${more}`];
}

function isSameWords(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.agent === other.agent && one.message === other.message;
}

/** Whose finding it is, where its words do not name the agent. */
function ofAgent({ agent, message }: Finding): string {
  const name = agent === undefined ? '' : JSON.stringify(cut(agent, NAME_LENGTH));
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
  const others = worstToTell(report);
  const worst = others[0] ?? report.findings.find((finding) => finding.severity !== 'note');
  const power = powerOfReport(report, worst);
  const tell = (count: number, word: string): string => describe(others[0], count, word);
  const about = worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {};
  const caveats = [...relaxed(report), ...thereBefore(report), ...notJudged(report, others[0])];
  switch (report.verdict) {
    case 'error':
      return {
        tone: toneOf(report),
        title: `${couldNotJudge(report)}${power?.widens ? `; this change ${power.title}` : ''}`,
        ...said(
          tell(others.filter((finding) => finding.blocking).length, 'the first reason'),
          power?.widens ? power.sentence : '',
        ),
        caveats: [...relaxed(report), ...besides(report), ...notJudged(report, others[0])],
        ...about,
      };
    case 'fail': {
      const count = countOf(others, 'error');
      const alone = power?.widens === true && count === 0 && report.findings.some(isWidening);
      return {
        tone: toneOf(report),
        title: alone
          ? blockedAlone(report, power.title)
          : withPower(blocking(report, count, PROBLEMS), power),
        ...(alone
          ? said(power.detail, describe(others[0], countOf(others, 'warning'), 'the first warning'))
          : said(tell(count, 'the worst'), power?.sentence)),
        caveats,
        ...about,
      };
    }
    case 'warn': {
      const count = countOf(others, 'warning');
      if (!power?.widens)
        return {
          tone: toneOf(report),
          title: withPower(warned(report, count), power),
          ...said(tell(count, 'the first'), power?.sentence),
          caveats,
          ...about,
        };
      return {
        tone: toneOf(report),
        title: givingPower(report, power.title, count),
        ...said(power.detail, tell(count, 'the first warning')),
        caveats,
        ...about,
      };
    }
    case 'pass':
      return {
        tone: 'pass',
        title:
          power === undefined
            ? 'passed'
            : `passed, ${power.changes ? 'and this change ' : ''}${power.title}`,
        ...said(power?.detail, judgedWords(report)),
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

/** What counts for the verdict but for the widening, of one severity what is new first. */
function worstToTell(report: Report): readonly Finding[] {
  const counting = besidesWidening(report).filter(
    (finding) => finding.severity !== 'note' && counts(report, finding),
  );
  return newFirst(counting);
}

/**
 * Whether a finding can make the verdict: with `only-new` those that were there before do not,
 * unless nothing could be judged.
 */
function counts({ settings }: Report, finding: Finding): boolean {
  return (
    finding.blocking === true ||
    !(finding.inBaseline || (settings.onlyNew === true && isPreExisting(finding)))
  );
}

/** The power that a change gives or takes, in words. */
interface PowerWords {
  readonly widens: boolean;
  /** Whether there is a change of power at all. */
  readonly changes: boolean;
  /** Words that can follow "this change", or say that there is none. */
  readonly title: string;
  /** What it is, to follow a title that speaks of it. */
  readonly detail: string;
  /** The same as a sentence of its own. */
  readonly sentence: string;
}

function powerOfReport(report: Report, worst: Finding | undefined): PowerWords | undefined {
  const { comparison } = report;
  if (comparison === undefined || !isCompared(report)) return undefined;
  const label = letThroughWords(comparison);
  const detail = tellsRemoval(comparison, worst) ? '' : powerDetail(comparison);
  const verb = comparison.power === 'widens' ? 'it gives ' : 'it takes away ';
  return {
    widens: comparison.power === 'widens',
    changes: comparison.power !== 'neutral',
    title: `${powerTitle(comparison)}${label === '' ? '' : `, ${label}`}`,
    detail,
    sentence: detail === '' || !/^\d[\d,]* things: /.test(detail) ? detail : `${verb}${detail}`,
  };
}

/**
 * Whether the worst finding tells of the one removal that is all the change of power there is, so
 * that it needs no second sentence.
 */
function tellsRemoval({ agents }: PermissionChanges, worst: Finding | undefined): boolean {
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

/** What blocks, and the power right after it. */
function withPower(title: string, power: PowerWords | undefined): string {
  if (power === undefined) return title;
  if (!power.changes) return `${title}${title.endsWith('this change') ? '; ' : ', '}${power.title}`;
  return title.endsWith(' this change')
    ? `${title}, which ${power.title}`
    : `${title}; this change ${power.title}`;
}

function blockedAlone(report: Report, power: string): string {
  return report.conclusion === 'failure'
    ? `blocked, because this change ${power}`
    : `this change ${power}, but nothing is blocked`;
}

/** A widening that does not block leads; what else is to be looked at follows. */
function givingPower(report: Report, power: string, others: number): string {
  if (report.conclusion === 'failure')
    return others === 0
      ? `blocked, because this change ${power}`
      : `${blocking(report, others, WARNINGS)}, which ${power}`;
  return `this change ${power}${others === 0 ? '' : `; ${counted(others, WARNINGS)} besides`}`;
}

/** A sentence with its first letter as a capital; a value in quotes stays as it is. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function toneOf(report: Report): Verdict {
  if (report.conclusion === 'failure') return report.verdict === 'warn' ? 'fail' : report.verdict;
  return report.verdict === 'pass' ? 'pass' : 'warn';
}

/** What the command line puts for the event. */
const LOCAL = 'local';
/** Events of a change, also where everything had to be judged. */
const CHANGE_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/**
 * Whether the run is about a change that somebody wants to make, and neither an audit nor a look at
 * local files.
 */
function ofChange(report: Report): boolean {
  const { event, scope } = report.settings;
  return event !== LOCAL && (scope === 'changed' || CHANGE_EVENTS.has(event));
}

function couldNotJudge(report: Report): string {
  const what = ofChange(report)
    ? 'this change could not be judged'
    : 'not everything could be judged';
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
  const message = cut(worst.message, MESSAGE_LENGTH);
  return count > 1 ? `${word}: ${message}` : message;
}
