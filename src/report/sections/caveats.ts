import type { Finding } from '../../finding/finding.ts';
import {
  type AgentReport,
  besidesWidening,
  countOf,
  isAside,
  isPreExisting,
  type Report,
  thereWords,
} from '../report.ts';
import { counted } from '../writing/budget.ts';
import { cut } from '../writing/escape.ts';
import { AGENTS, PROBLEMS, WARNINGS } from '../writing/nouns.ts';
import { someOf } from './groups.ts';

/**
 * Sentences that the first line adds, so that nothing green hides what was left out. Not escaped
 * yet.
 */

/** Longest name of an agent. */
const NAME_LENGTH = 100;
/** Agents that are named before the rest is counted. */
const NAMED_AGENTS = 3;

/** How much of what is told was there before the change. */
export function thereBefore(report: Report): readonly string[] {
  const old = besidesWidening(report).filter(
    (finding) => isPreExisting(finding) && finding.severity !== 'note',
  );
  if (old.length === 0) return [];
  const words = [
    ...(countOf(old, 'error') > 0 ? [counted(countOf(old, 'error'), PROBLEMS)] : []),
    ...(countOf(old, 'warning') > 0 ? [counted(countOf(old, 'warning'), WARNINGS)] : []),
  ].join(' and ');
  const verb = old.length === 1 ? 'was' : 'were';
  return [
    `${words} ${verb} ${thereWords(report)}${old.every((finding) => isAside(finding, report)) ? `, and ${old.length === 1 ? 'does' : 'do'} not count` : ''}`,
  ];
}

/** Where a file could not be judged, what was found in the others counts all the same. */
export function besides(report: Report): readonly string[] {
  const others = besidesWidening(report).filter(
    (finding) => finding.severity === 'error' && !finding.blocking,
  ).length;
  return others === 0 ? [] : [`what could be judged has ${counted(others, PROBLEMS)}`];
}

/** Why nothing blocks. */
export function relaxed(report: Report): readonly string[] {
  return report.relaxed === undefined ? [] : [report.relaxed];
}

/**
 * Tools that no policy governs, or that nobody listed, were not judged: the first line has to say
 * so (spec 6), unless the finding that it tells says it already.
 */
export function notJudged({ agents, findings }: Report, told?: Finding): readonly string[] {
  // An agent whose files could not be read is told about by what is wrong with them.
  const readable = agents.filter((agent) => agent.verdict !== 'error');
  const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
  const listless = readable.filter(
    (agent) =>
      agent.evaluation?.governed && agent.agent.tools === undefined && agent.history === undefined,
  );
  const unfetched = new Set(
    findings.flatMap(({ rule, agent }) => (rule === 'history-not-evaluated' ? [agent] : [])),
  );
  return [
    ...(unfetched.size > 0 ? [historyMissing(unfetched.size, agents)] : []),
    ...(saysNoTools(told, listless) ? [] : listlessWords(listless, agents)),
    ...because(ungoverned, agents, 'no policy governs', 'files were judged'),
  ];
}

/**
 * Traces that were to be judged and were not: what is green without them is not all green (spec 8,
 * last words of "API").
 */
function historyMissing(count: number, agents: readonly AgentReport[]): string {
  const whose = agents.length === 1 ? '' : ` of ${counted(count, AGENTS)}`;
  return `the history${whose} was not judged, because there is no key to fetch it with`;
}

function saysNoTools(
  told: Finding | undefined,
  [only, ...others]: readonly AgentReport[],
): boolean {
  return (
    (told?.rule === 'no-tools' || told?.rule === 'tools-removed') &&
    others.length === 0 &&
    told.agent === only?.agent.name
  );
}

function listlessWords(
  some: readonly AgentReport[],
  all: readonly AgentReport[],
): readonly string[] {
  if (some.length === 0) return [];
  if (some.length === all.length) return ['no tool list is known, so no tool was checked'];
  const names = someOf(
    some.map((one) => JSON.stringify(cut(one.agent.name, NAME_LENGTH))),
    NAMED_AGENTS,
  );
  return [
    `no tool list is known for ${names}, so no tool of ${some.length === 1 ? 'that agent' : 'those agents'} was checked`,
  ];
}

function because(
  some: readonly AgentReport[],
  all: readonly AgentReport[],
  reason: string,
  instead: string,
): readonly string[] {
  if (some.length === 0) return [];
  const names = someOf(
    some.map((one) => JSON.stringify(cut(one.agent.name, NAME_LENGTH))),
    NAMED_AGENTS,
  );
  return [`${reason} ${names}, so only ${some.length === all.length ? '' : 'their '}${instead}`];
}
