import { digits } from '../../document/digits.ts';
import type { History } from '../../evaluation/history/history.ts';
import type { AgentReport } from '../report.ts';
import { CALLS, counted, type Noun, TOOLS, TRACES } from './words.ts';

export const ATTEMPTS: Noun = ['denied attempt', 'denied attempts'];

/**
 * Counts the traces that would fail, warn and pass, such as `12 traces: 2 would fail, 1 would warn,
 * 9 would pass; 1 more used no tool`.
 */
export function tracesText({
  summary: { pass, warn, fail, skipped },
}: Pick<History, 'summary'>): string {
  const checked = pass + warn + fail;
  const parts = [
    ...(fail > 0 ? [`${digits(fail)} would fail`] : []),
    ...(warn > 0 ? [`${digits(warn)} would warn`] : []),
    ...(pass > 0 ? [`${digits(pass)} would pass`] : []),
  ];
  const left = skipped === 0 ? '' : `; ${digits(skipped)} more used no tool`;
  return `${counted(checked, TRACES)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${left}`;
}

/** Counts calls and tools, such as `41 calls to 9 tools, 2 denied attempts`. */
export function callsText({
  calls,
  denied,
  tools,
}: Pick<History, 'calls' | 'denied' | 'tools'>): string {
  const called = tools.filter((tool) => tool.calls > 0).length;
  return `${counted(calls, CALLS)} to ${counted(called, TOOLS)}${denied > 0 ? `, ${counted(denied, ATTEMPTS)}` : ''}`;
}

/** Explains why no policy applies to an agent: it has none, or its policy could not be read. */
export function lackOfPolicy(unreadPolicy: string | undefined): string {
  return unreadPolicy === undefined ? 'no policy' : 'policy not loaded';
}

/**
 * Describes the result for an agent's traces in a table cell, such as `12 traces: 2 fail`. If the
 * traces were not checked, returns the reason.
 */
export function historyText({
  agent,
  history: past,
  unreadPolicy,
}: Pick<AgentReport, 'agent' | 'history' | 'unreadPolicy'>): string {
  if (past === undefined) return agent.traces === undefined ? 'none' : 'not checked';
  const { pass, warn, fail } = past.history.summary;
  const checked = pass + warn + fail;
  if (!past.history.governed) return `not checked (${lackOfPolicy(unreadPolicy)})`;
  if (checked === 0) return 'no calls';
  const parts = [
    ...(fail > 0 ? [`${digits(fail)} fail`] : []),
    ...(warn > 0 ? [`${digits(warn)} warn`] : []),
  ];
  return parts.length === 0
    ? `all ${counted(checked, TRACES)} pass`.replace(/^all 1 trace pass$/, '1 trace passes')
    : `${counted(checked, TRACES)}: ${parts.join(', ')}`;
}
