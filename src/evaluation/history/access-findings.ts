import type { FoundProblem } from '../../finding/finding.ts';
import { counted } from '../../finding/words.ts';
import type { LimitKind } from '../../model/limit.ts';
import { accessDenied } from '../../rules/access-denied.ts';
import { limitNotEvaluated } from '../../rules/limit-not-evaluated.ts';
import { limitReached } from '../../rules/limit-reached.ts';
import type { DeniedGroup } from '../access/denied-groups.ts';
import { limitText } from '../access/limit-text.ts';
import type { LimitResult, NotEvaluated } from '../access/limits/limit-replay.ts';
import { deniedProblem, severityOf } from '../findings.ts';
import type { History } from './history.ts';

/** The maximum number of trace ids, sessions or files that a message lists. */
const MAX_SHOWN = 3;

/**
 * Returns findings about calls in traces that access lists would have denied or audited, and about
 * limits that could not be evaluated (docs/reference/traces.md#access-lists).
 */
export function accessProblems(history: History, isInspecting: boolean): readonly FoundProblem[] {
  const { access } = history;
  if (access === undefined) return [];
  return [
    ...access.denied.map(deniedGroupProblem),
    ...access.limits.flatMap(limitProblems),
    ...notEvaluatedProblems(access.notEvaluated, isInspecting),
  ];
}

function deniedGroupProblem({
  decision,
  action,
  resource,
  calls,
  sessions,
  last,
}: DeniedGroup): FoundProblem {
  const traceIds = [...sessions].slice(0, MAX_SHOWN);
  const occurrence = { kind: 'called', calls, traces: sessions.size, last, traceIds } as const;
  if (action === 'call') return [accessDenied, deniedProblem(resource, decision, occurrence)];
  return [accessDenied, deniedProblem(`${action} ${resource}`, decision, occurrence, true)];
}

function limitProblems(result: LimitResult): readonly FoundProblem[] {
  const { listed, hits, decisions, sessions, stopped } = result;
  const { limit, name, effect, message, severity } = listed.entry;
  if (limit === undefined || effect === 'allow' || hits === 0 || decisions === 0) return [];
  const words = limitReached.words.reached({
    entry: name,
    limit: limitText(limit),
    effect,
    reason: message,
    sessions,
    calls: decisions,
    stopped: stopped.slice(0, MAX_SHOWN).map(({ session, source, number, tool, at, count }) => ({
      session: session ?? source,
      call: number,
      tool,
      at,
      count: countText(limit.kind, count),
    })),
  });
  if (effect === 'audit') return [[limitReached, { at: limit.place, severity: 'note', ...words }]];
  return [
    [
      limitReached,
      { at: limit.place, severity: severityOf(severity), violation: severity, ...words },
    ],
  ];
}

function countText(kind: LimitKind, count: number): string | undefined {
  switch (kind) {
    case 'rate':
      return counted(count, 'call');
    case 'retry_loop':
      return `${counted(count, 'call')} in a row`;
    case 'token_budget':
      return counted(count, 'token');
    case 'time_window':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/**
 * Returns one note for each entry and each reason why the entry or its limit could not be
 * evaluated. The note lists the trace files that lack information.
 */
function notEvaluatedProblems(
  rows: readonly NotEvaluated[],
  isInspecting: boolean,
): readonly FoundProblem[] {
  const groups = new Map<string, { row: NotEvaluated; calls: number; sources: string[] }>();
  for (const row of rows) {
    const { entry } = row.listed;
    const key = JSON.stringify([entry.place.document.file, entry.name, row.reason]);
    const group = groups.get(key) ?? { row, calls: 0, sources: [] };
    groups.set(key, group);
    group.calls += row.calls;
    group.sources.push(row.source);
  }
  return [...groups.values()].map(({ row, calls, sources }) => {
    const { entry } = row.listed;
    return [
      limitNotEvaluated,
      {
        at: entry.limit?.place ?? entry.place,
        ...limitNotEvaluated.words.notEvaluated(
          entry.name,
          entry.limit !== undefined,
          row.reason,
          calls,
          [...new Set(sources)],
          isInspecting,
        ),
      },
    ];
  });
}
