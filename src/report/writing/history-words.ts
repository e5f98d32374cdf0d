import { digits } from '../../document/digits.ts';
import type { History } from '../../evaluation/history/history.ts';
import type { AgentReport } from '../report.ts';
import { counted, type Noun } from './budget.ts';

export const TRACES: Noun = ['trace', 'traces'];
export const CALLS: Noun = ['call', 'calls'];
export const ATTEMPTS: Noun = ['attempt denied', 'attempts denied'];
const TOOLS: Noun = ['tool', 'tools'];

/**
 * How many traces pass, warn and fail: `12 traces: 9 would pass, 1 would warn, 2 would fail; 1 more
 * has no tool call`.
 */
export function tracesText({
  summary: { pass, warn, fail, skipped },
}: Pick<History, 'summary'>): string {
  const judged = pass + warn + fail;
  const parts = [
    ...(fail > 0 ? [`${digits(fail)} would fail`] : []),
    ...(warn > 0 ? [`${digits(warn)} would warn`] : []),
    ...(pass > 0 ? [`${digits(pass)} would pass`] : []),
  ];
  const left = skipped === 0 ? '' : `; ${digits(skipped)} more used no tool`;
  return `${counted(judged, TRACES)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${left}`;
}

/** How much there is: `41 calls of 9 tools, 2 attempts denied`. */
export function callsText({
  calls,
  denied,
  tools,
}: Pick<History, 'calls' | 'denied' | 'tools'>): string {
  const called = tools.filter((tool) => tool.calls > 0).length;
  return `${counted(calls, CALLS)} of ${counted(called, TOOLS)}${denied > 0 ? `, ${counted(denied, ATTEMPTS)}` : ''}`;
}

/** The history of an agent in a cell: `2 of 12 traces fail`, or why there is none. */
export function historyText({
  agent,
  history: past,
}: Pick<AgentReport, 'agent' | 'history'>): string {
  if (past === undefined) return agent.traces === undefined ? 'none' : 'not judged';
  const { pass, warn, fail } = past.history.summary;
  const judged = pass + warn + fail;
  if (!past.history.governed) return 'not judged (no policy)';
  if (judged === 0) return 'no calls';
  const parts = [
    ...(fail > 0 ? [`${digits(fail)} fail`] : []),
    ...(warn > 0 ? [`${digits(warn)} warn`] : []),
  ];
  return parts.length === 0
    ? `all ${counted(judged, TRACES)} pass`.replace(/^all 1 trace pass$/, '1 trace passes')
    : `${parts.join(', ')} of ${counted(judged, TRACES)}`;
}
