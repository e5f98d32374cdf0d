import type { Finding } from '../finding/finding.ts';
import { showPercent } from '../judge/coverage.ts';
import type { Evaluation, Verdict } from '../judge/evaluate.ts';
import { counted, type Noun } from './budget.ts';
import { cut } from './escape.ts';
import { someOf } from './groups.ts';
import { TRACES } from './history-words.ts';
import { deedOf, gainOf } from './power-words.ts';
import { type AgentReport, countingOf, countOf, lowestCoverage, type Report } from './report.ts';

/** What a hurried person reads: what happened, and what to do. Not escaped yet; values stand in double quotes. */
export interface Headline {
  /** How it ended, for icons and colours: a failure that blocks nothing looks like a warning. */
  readonly tone: Verdict;
  /** Some words without a full stop: `2 problems block this change`. */
  readonly title: string;
  /** More of the first sentence: the worst finding, or what was judged. */
  readonly detail: string;
  /** What was left out of the judgement, or why nothing blocks: one sentence each. */
  readonly caveats: readonly string[];
  /** The way out of the worst finding. */
  readonly todo?: string;
  /** The finding that `detail` and `todo` speak of. */
  readonly worst?: Finding;
}

export const PROBLEMS: Noun = ['problem', 'problems'];
export const WARNINGS: Noun = ['warning', 'warnings'];
export const NOTES: Noun = ['note', 'notes'];
export const AGENTS: Noun = ['agent', 'agents'];
export const TOOLS: Noun = ['tool', 'tools'];

/** Longest message in a headline. */
const MESSAGE_LENGTH = 400;
/** Longest name of an agent. */
const NAME_LENGTH = 100;
/** Agents that are named before the rest is counted. */
const NAMED_AGENTS = 3;

/** The first words of every surface. */
export function headlineOf(report: Report): Headline {
  if (report.nothingToCheck) {
    return {
      tone: report.verdict,
      title: 'nothing to check',
      detail: 'no card, policy, tool list or configuration changed',
      caveats: relaxed(report),
    };
  }
  const counting = countingOf(report);
  const worst = counting.find((finding) => finding.severity !== 'note');
  const about = worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {};
  const caveats = [...relaxed(report), ...letThrough(report), ...there(report, counting), ...notJudged(report)];
  const gain = gainAlone(report, counting);
  if (gain) return { ...gain, caveats, ...about };
  switch (report.verdict) {
    case 'error':
      return {
        tone: toneOf(report),
        title: couldNotJudge(report),
        detail: describe(worst, report.findings.filter((finding) => finding.blocking).length, 'the first reason'),
        caveats: [...relaxed(report), ...besides(report), ...notJudged(report)],
        ...about,
      };
    case 'fail':
      return {
        tone: toneOf(report),
        title: blocking(report, countOf(counting, 'error'), PROBLEMS),
        detail: describe(worst, countOf(counting, 'error'), 'the worst'),
        caveats: [...gainBeside(report), ...caveats],
        ...about,
      };
    case 'warn':
      return {
        tone: toneOf(report),
        title: warned(report, counting),
        detail: describe(worst, countOf(counting, 'warning'), 'the first'),
        caveats: [...gainBeside(report), ...caveats],
        ...about,
      };
    case 'pass':
      return { tone: 'pass', title: passed(report), detail: judged(report), caveats };
    default:
      return report.verdict satisfies never;
  }
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
const CHANGE_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/** Whether the run is about a change that somebody wants to make, and neither an audit nor a look at local files. */
function ofChange(report: Report): boolean {
  const { event, scope } = report.settings;
  return event !== LOCAL && (scope === 'changed' || CHANGE_EVENTS.has(event));
}

function couldNotJudge(report: Report): string {
  const what = ofChange(report) ? 'this change could not be judged' : 'not everything could be judged';
  if (report.settings.event === LOCAL) return what;
  return report.conclusion === 'failure' ? `${what}, which counts as a failure` : `${what}, but nothing is blocked`;
}

function blocking(report: Report, count: number, noun: Noun): string {
  if (count === 0) return report.conclusion === 'failure' ? 'failed' : 'would fail, but nothing is blocked';
  if (report.conclusion === 'success') return `${counted(count, noun)}, but nothing is blocked`;
  if (!ofChange(report)) return `${counted(count, noun)} found`;
  return `${counted(count, noun)} ${count === 1 ? 'blocks' : 'block'} this change`;
}

/**
 * Where all that is wrong is that the change gives more power, that is what the first line says: whose, how much, and what first
 * (spec 10). A label that lets it through, or `widening: allow`, leaves no finding that counts, and says the same.
 */
function gainAlone(report: Report, counting: readonly Finding[]): Pick<Headline, 'tone' | 'title' | 'detail'> | undefined {
  const { comparison } = report;
  if (comparison?.power !== 'widens' || report.verdict === 'error') return undefined;
  const serious = counting.filter(({ severity }) => severity !== 'note');
  const others = serious.filter(({ rule }) => rule !== 'widening');
  if (others.some(({ severity }) => severity === 'error')) return undefined;
  const beside = others.length === 0 ? '' : `, and has ${counted(others.length, OTHER_WARNINGS)}`;
  const blocks = report.conclusion === 'failure' ? ', which blocks it' : '';
  return { tone: toneOf(report), title: `this change ${deedOf(comparison)}${beside}${blocks}`, detail: gainOf(comparison) };
}

const OTHER_WARNINGS: Noun = ['other warning', 'other warnings'];

/** Beside what is worse, that the change gives more power is still said in the first line. */
function gainBeside({ comparison }: Report): readonly string[] {
  return comparison?.power === 'widens' ? [`this change also ${deedOf(comparison)}: ${gainOf(comparison)}`] : [];
}

function letThrough({ comparison }: Report): readonly string[] {
  return comparison?.letThrough === undefined ? [] : [`the label ${JSON.stringify(comparison.letThrough)} lets it through`];
}

/** What was there before the change, and does not count. */
function there({ findings }: Report, counting: readonly Finding[]): readonly string[] {
  const old = findings.filter((finding) => finding.severity !== 'note' && !counting.includes(finding)).length;
  return old === 0
    ? []
    : [`${counted(old, FINDINGS)} ${old === 1 ? 'was' : 'were'} there before this change and ${old === 1 ? 'does' : 'do'} not count`];
}

const FINDINGS: Noun = ['finding', 'findings'];

function passed({ comparison }: Report): string {
  if (comparison === undefined || comparison.agents.length === 0) return 'passed';
  return comparison.power === 'neutral' ? 'passed, no change of power' : `passed, this change ${deedOf(comparison)}`;
}

function warned(report: Report, counting: readonly Finding[]): string {
  const count = countOf(counting, 'warning');
  if (report.conclusion === 'failure') return blocking(report, count, WARNINGS);
  return count === 0 ? 'passed with warnings' : `passed with ${counted(count, WARNINGS)}`;
}

/** The worst finding in words, introduced where there are others. */
function describe(worst: Finding | undefined, count: number, word: string): string {
  if (worst === undefined) return '';
  const message = cut(worst.message, MESSAGE_LENGTH);
  return count > 1 ? `${word}: ${message}` : message;
}

/** What was judged and found right; where what is wrong does not count, nothing is called right that is not. */
function judged(report: Report): string {
  const [first] = report.agents;
  const isWrong = report.findings.some(({ severity }) => severity !== 'note');
  if (first === undefined) return isWrong ? 'nothing new is wrong' : 'nothing is wrong';
  const alone = report.agents.length === 1;
  const whose = alone ? JSON.stringify(cut(first.agent.name, NAME_LENGTH)) : counted(report.agents.length, AGENTS);
  const lowest = lowestCoverage(report);
  const coverage = lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${showPercent(lowest)}`;
  const tools = report.agents.reduce((sum, agent) => sum + (agent.evaluation?.governed ? agent.evaluation.decisions.length : 0), 0);
  const past = tracesWords(report);
  if (tools === 0)
    return `${isWrong ? `nothing new is wrong with the files of ${whose}` : `the files of ${whose} are in order`}${past}${coverage}`;
  const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
  if (refused > 0) return `${tools - refused} of ${counted(tools, TOOLS)} of ${whose} may be used${past}${coverage}`;
  return `${tools === 1 ? 'the one tool' : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${past}${coverage}`;
}

/** Tools that a violation names; one of the whole list, as of a trigger that counts, names them all. */
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
  if (failing > 0) return `; ${traces - failing} of ${counted(traces, TRACES)} would pass`;
  return `; ${traces === 1 ? 'the one trace would' : `all ${counted(traces, TRACES)} would`} pass`;
}

/** Where a file could not be judged, what was found in the others counts all the same. */
function besides(report: Report): readonly string[] {
  const others = report.findings.filter((finding) => finding.severity === 'error' && !finding.blocking).length;
  return others === 0 ? [] : [`what could be judged has ${counted(others, PROBLEMS)}`];
}

function relaxed(report: Report): readonly string[] {
  return report.relaxed === undefined ? [] : [report.relaxed];
}

/** Tools that no policy governs, or that nobody listed, were not judged: the first line has to say so (spec 6). */
function notJudged({ agents, findings }: Report): readonly string[] {
  // An agent whose files could not be read is told about by what is wrong with them.
  const readable = agents.filter((agent) => agent.verdict !== 'error');
  const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
  const listless = readable.filter((agent) => agent.evaluation?.governed && agent.agent.tools === undefined && agent.history === undefined);
  const unfetched = new Set(findings.flatMap(({ rule, agent }) => (rule === 'history-not-evaluated' ? [agent] : [])));
  return [
    ...(unfetched.size > 0 ? [historyMissing(unfetched.size, agents)] : []),
    ...because(listless, agents, 'no tool list is known', 'files and coverage were judged'),
    ...because(ungoverned, agents, 'no policy governs', 'files were judged'),
  ];
}

/** Traces that were to be judged and were not: what is green without them is not all green (spec 8, last words of "API"). */
function historyMissing(count: number, agents: readonly AgentReport[]): string {
  const whose = agents.length === 1 ? '' : ` of ${counted(count, AGENTS)}`;
  return `the history${whose} was not judged, because there is no key to fetch it with`;
}

function because(some: readonly AgentReport[], all: readonly AgentReport[], reason: string, instead: string): readonly string[] {
  if (some.length === 0) return [];
  const names = someOf(
    some.map((one) => JSON.stringify(cut(one.agent.name, NAME_LENGTH))),
    NAMED_AGENTS,
  );
  const whose = reason.endsWith('governs') ? ` ${names}` : some.length === all.length ? '' : ` for ${names}`;
  return [`${reason}${whose}, so only ${some.length === all.length ? '' : 'their '}${instead}`];
}
