import type { Finding } from '../finding/finding.ts';
import { showPercent } from '../judge/coverage.ts';
import type { Verdict } from '../judge/evaluate.ts';
import { counted, type Noun } from './budget.ts';
import { cut } from './escape.ts';
import { someOf } from './groups.ts';
import { TRACES } from './history-words.ts';
import { type AgentReport, countOf, lowestCoverage, type Report } from './report.ts';

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
  const worst = report.findings.find((finding) => finding.severity !== 'note');
  const about = worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {};
  const caveats = [...relaxed(report), ...notJudged(report)];
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
        title: blocking(report, countOf(report.findings, 'error'), PROBLEMS),
        detail: describe(worst, countOf(report.findings, 'error'), 'the worst'),
        caveats,
        ...about,
      };
    case 'warn':
      return {
        tone: toneOf(report),
        title: warned(report),
        detail: describe(worst, countOf(report.findings, 'warning'), 'the first'),
        caveats,
        ...about,
      };
    case 'pass':
      return { tone: 'pass', title: 'passed', detail: judged(report), caveats };
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

function warned(report: Report): string {
  const count = countOf(report.findings, 'warning');
  if (report.conclusion === 'failure') return blocking(report, count, WARNINGS);
  return count === 0 ? 'passed with warnings' : `passed with ${counted(count, WARNINGS)}`;
}

/** The worst finding in words, introduced where there are others. */
function describe(worst: Finding | undefined, count: number, word: string): string {
  if (worst === undefined) return '';
  const message = cut(worst.message, MESSAGE_LENGTH);
  return count > 1 ? `${word}: ${message}` : message;
}

/** What was judged and found right. */
function judged(report: Report): string {
  const [first] = report.agents;
  if (first === undefined) return 'nothing is wrong';
  const alone = report.agents.length === 1;
  const whose = alone ? JSON.stringify(cut(first.agent.name, NAME_LENGTH)) : counted(report.agents.length, AGENTS);
  const tools = report.agents.reduce((sum, agent) => sum + (agent.evaluation?.governed ? agent.evaluation.decisions.length : 0), 0);
  const traces = report.agents.reduce((sum, { history }) => sum + (history?.history.governed ? history.response.traces_evaluated : 0), 0);
  const past = traces === 0 ? '' : `; ${traces === 1 ? 'the one trace would' : `all ${counted(traces, TRACES)} would`} pass`;
  const lowest = lowestCoverage(report);
  const coverage = lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${showPercent(lowest)}`;
  if (tools === 0) return `the files of ${whose} are in order${past}${coverage}`;
  return `${tools === 1 ? 'the one tool' : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${past}${coverage}`;
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
