import { digits } from '../../document/digits.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import type { Finding } from '../../finding/finding.ts';
import {
  type ConfigurationChange,
  countOf,
  isAboutChange,
  isWidening,
  LOCAL_EVENT,
  type Report,
} from '../report.ts';
import type { Part } from '../writing/budget.ts';
import { cut, prose } from '../writing/escape.ts';
import { capital, counted, type Noun, PROBLEMS, WARNINGS } from '../writing/words.ts';
import { VERDICT_ICON } from './agents-table.ts';
import { caveatsOf } from './caveats.ts';
import { checkedWords } from './checked-sentence.ts';
import { configurationSentences } from './configuration-sentences.ts';
import { whatToDo } from './frame.ts';
import { worstFindings } from './groups.ts';
import { type PermissionWords, permissionsOf } from './permission-sentences.ts';

/**
 * The headline of a report, shown first on every surface: the result, and the reader's next step.
 * The strings are not escaped, and values in them are in double quotes.
 */
interface Headline {
  /**
   * The verdict that determines the icon and the colour. A failure that does not block has the tone
   * of a warning.
   */
  readonly tone: Verdict;
  /** A clause without a full stop, such as `2 problems block this change`. */
  readonly title: string;
  /**
   * The rest of the first sentence: the worst finding, the permission changes, or a summary of the
   * checks.
   */
  readonly detail: string;
  /** The sentences that follow the first one. */
  readonly more: readonly string[];
  /**
   * Sentences about limitations: what was not checked, why nothing blocks, and the effect of a
   * changed configuration.
   */
  readonly caveats: readonly string[];
  /** The worst finding's `help` line. */
  readonly todo?: string;
  /** The worst finding, to which `todo` applies. */
  readonly worst?: Finding;
}

/** The maximum length of a message in a headline, in characters. */
const MAX_MESSAGE_LENGTH = 400;
/** The maximum length of a line of Markdown, in characters. */
const MAX_LINE_LENGTH = 1_000;

/** Renders the first two paragraphs in Markdown: the result and the action required. */
export function headPart(report: Report): Part {
  const headline = headlineOf(report);
  const first = `${VERDICT_ICON[headline.tone]} **Card Gate: ${prose(headline.title)}**`;
  const detail = headline.detail === '' ? '' : ` — ${ended(prose(headline.detail))}`;
  const more = headline.more.map((sentence) => ` ${ended(prose(capital(sentence)))}`).join('');
  const caveats = headline.caveats
    .map((caveat) => ` *${prose(capital(cut(caveat, MAX_LINE_LENGTH)))}.*`)
    .join('');
  return {
    kind: 'fixed',
    text: `${first}${detail}${more}${caveats}\n\n${whatToDo(headline, report)}`,
  };
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Returns the headline with which every surface begins a report. */
export function headlineOf(report: Report): Headline {
  const { configurationChange: change, verdict } = report;
  const counting = worstFindings(report);
  const worst = counting[0] ?? report.findings.find((finding) => finding.severity !== 'note');
  const permissions = permissionsOf(report, worst);
  const { title, sentences } = firstWords({ report, counting, permissions });
  const [detail = '', ...more] = sentences.flatMap((sentence) => sentence || []);
  const isAbout = worst !== undefined && verdict !== 'pass' && !report.nothingToCheck;
  const isOfWidening =
    permissions?.widens === true &&
    ((verdict === 'warn' && countOf(counting, 'warning') === 0) ||
      (verdict === 'fail' && countOf(counting, 'error') === 0));
  const context = { title, permissions, verdict, isOfWidening };
  return {
    tone: toneOf(report),
    title: `${title}${change ? configurationTitle(change, context) : ''}`,
    detail,
    more,
    caveats: [
      ...caveatsOf(report, counting[0]),
      ...(change ? configurationSentences(change, report) : []),
    ],
    ...(isAbout && { worst, ...(worst.help !== undefined && { todo: worst.help }) }),
  };
}

function toneOf(report: Report): Verdict {
  if (report.nothingToCheck) return report.verdict;
  if (report.conclusion === 'failure') return report.verdict === 'warn' ? 'fail' : report.verdict;
  return report.verdict === 'pass' ? 'pass' : 'warn';
}

/** A title and the sentences that follow it. Empty sentences are omitted. */
interface FirstWords {
  readonly title: string;
  readonly sentences: readonly (string | undefined)[];
}

interface FirstContext {
  readonly report: Report;
  /**
   * The findings that affect the verdict, worst first. Omits widenings that the list of permission
   * changes shows.
   */
  readonly counting: readonly Finding[];
  readonly permissions: PermissionWords | undefined;
}

function firstWords(context: FirstContext): FirstWords {
  const { report } = context;
  if (report.nothingToCheck)
    return {
      title: 'nothing to check',
      sentences: ['no card, policy, permission file, tool list or configuration changed'],
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

function ofError({ report, counting, permissions }: FirstContext): FirstWords {
  const blockers = counting.filter((finding) => finding.blocking).length;
  const reason = describe(counting[0], blockers, 'the first problem');
  const title = couldNotCheck(report);
  return permissions?.widens
    ? {
        title: `${title}; it ${permissions.title}`,
        sentences: [reason, permissions.sentence],
      }
    : { title, sentences: [reason] };
}

function ofFailure({ report, counting, permissions }: FirstContext): FirstWords {
  const [worst] = counting;
  const count = countOf(counting, 'error');
  if (permissions?.widens && count === 0 && report.findings.some(isWidening)) {
    const warnings = describe(worst, countOf(counting, 'warning'), 'the first warning');
    return {
      title: blockedAlone(report, permissions.title),
      sentences: [permissions.detail, warnings],
    };
  }
  return {
    title: withPermissions(blocking(report, count, PROBLEMS), permissions),
    sentences: [describe(worst, count, 'the worst problem'), permissions?.sentence],
  };
}

function ofWarning({ report, counting, permissions }: FirstContext): FirstWords {
  const [worst] = counting;
  const count = countOf(counting, 'warning');
  return permissions?.widens
    ? {
        title: widened(report, permissions.title, count),
        sentences: [permissions.detail, describe(worst, count, 'the first warning')],
      }
    : {
        title: withPermissions(warned(report, count), permissions),
        sentences: [describe(worst, count, 'the first warning'), permissions?.sentence],
      };
}

function ofPass({ report, permissions }: FirstContext): FirstWords {
  return {
    title:
      permissions === undefined
        ? 'passed'
        : `passed; ${permissions.changes ? 'this change ' : ''}${permissions.title}`,
    sentences: [permissions?.detail, checkedWords(report)],
  };
}

/** Combines a title about findings with a clause about permissions. */
function withPermissions(title: string, permissions: PermissionWords | undefined): string {
  if (permissions === undefined) return title;
  const isAboutChange = title.endsWith(' this change');
  if (!permissions.changes) return `${title}; ${permissions.title}`;
  return isAboutChange
    ? `${title}, which ${permissions.title}`
    : `${title}; this change ${permissions.title}`;
}

function blockedAlone(report: Report, permissions: string): string {
  return report.conclusion === 'failure'
    ? `blocked, because this change ${permissions}`
    : `this change ${permissions}, but nothing is blocked`;
}

/**
 * Returns the title of a run in which new permissions are reported as warnings. The title includes
 * the number of other warnings.
 */
function widened(report: Report, permissions: string, others: number): string {
  if (report.conclusion === 'failure')
    return others === 0
      ? `blocked, because this change ${permissions}`
      : `${blocking(report, others, WARNINGS)}, which ${permissions}`;
  return `this change ${permissions}${others === 0 ? '' : `, plus ${counted(others, WARNINGS)}`}`;
}

function couldNotCheck(report: Report): string {
  const what = isAboutChange(report)
    ? 'this change could not be checked'
    : 'not everything could be checked';
  if (report.settings.event === LOCAL_EVENT) return what;
  return report.conclusion === 'failure'
    ? `${what}, which counts as a failure`
    : `${what}, but nothing is blocked`;
}

function blocking(report: Report, count: number, noun: Noun): string {
  if (count === 0)
    return report.conclusion === 'failure' ? 'failed' : 'would fail, but nothing is blocked';
  if (report.conclusion === 'success')
    return `${counted(count, noun)} found, but nothing is blocked`;
  if (!isAboutChange(report)) return `${counted(count, noun)} found`;
  return `${counted(count, noun)} ${count === 1 ? 'blocks' : 'block'} this change`;
}

function warned(report: Report, count: number): string {
  if (report.conclusion === 'failure') return blocking(report, count, WARNINGS);
  return count === 0 ? 'passed with warnings' : `passed with ${counted(count, WARNINGS)}`;
}

/**
 * Returns words about a configuration change, to be appended to `title`. They explain how the
 * change weakens the gate or, for a first configuration, which verdict the new configuration would
 * give.
 */
function configurationTitle(
  { weakens, later, verdictThen }: ConfigurationChange,
  { title, permissions, verdict, isOfWidening }: TitleContext,
): string {
  if (verdictThen !== undefined) {
    if (verdict === verdictThen)
      return ` (verdict ${verdict} now and under the new configuration ${later})`;
    const why = isOfWidening ? ', when these permissions are no longer new' : '';
    return ` (verdict ${verdict} now; ${verdictThen} under the new configuration ${later}${why})`;
  }
  const words = weakeningWords(weakens);
  const isAfterVerb =
    permissions?.changes &&
    !permissions.isUncertain &&
    title.endsWith(`this change ${permissions.title}`);
  if (!isAfterVerb) return `; the change ${words}`;
  return `${/, | and /.test(permissions.title) ? ',' : ''} and ${words}`;
}

/** The parts of a headline that determine how a configuration change is described. */
interface TitleContext {
  readonly title: string;
  readonly permissions: PermissionWords | undefined;
  readonly verdict: Verdict;
  /** Whether the verdict is due to new permissions alone. */
  readonly isOfWidening: boolean;
}

/** Returns a clause to put after "this change", such as `weakens the configuration by adding …`. */
function weakeningWords([first = '', ...others]: readonly string[]): string {
  if (others.length > 0) return `weakens the configuration in ${digits(others.length + 1)} ways`;
  return first === 'is removed'
    ? 'deletes the configuration'
    : `weakens the configuration by ${gerund(first)}`;
}

/**
 * Converts a clause's leading verb to its "-ing" form: `adds an entry` becomes `adding an entry`.
 */
function gerund(clause: string): string {
  return clause.replace(
    /^(no longer )?([a-z]+)s /,
    (_, no = '', verb: string) => `${no}${verb === 'set' ? 'sett' : verb.replace(/e$/, '')}ing `,
  );
}

/**
 * Returns the worst finding's message. If there are several findings, `word` comes before the
 * message.
 */
function describe(worst: Finding | undefined, count: number, word: string): string {
  if (worst === undefined) return '';
  const message = cut(worst.message, MAX_MESSAGE_LENGTH);
  return count > 1 ? `${word}: ${message}` : message;
}
