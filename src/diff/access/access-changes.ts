import { actorsOf } from '../../evaluation/access/access-decider.ts';
import {
  callRequest,
  type SqlPatterns,
  sqlPatternsOf,
} from '../../evaluation/access/request-text.ts';
import { requestOfTool } from '../../evaluation/decision/decide.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tool } from '../../model/tool.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { Causes } from '../names/edits.ts';
import { type KnownRequest, nameChanges } from '../names/name-changes.ts';
import { type AccessSide, accessSides } from './access-side.ts';
import { accessPhrases } from './access-words.ts';
import { entrySettingChanges } from './entry-settings.ts';
import { limitChanges } from './limit-changes.ts';

/**
 * Compares the access lists of an agent before and after a change, exactly over all requests: while
 * no limit is reached, and while every limit is. Then compares the limits themselves and the
 * severities (docs/reference/comparison.md#access-lists). `tools` are known tools.
 */
export function accessChanges(
  base: Agent | undefined,
  head: Agent | undefined,
  tools: readonly Tool[],
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const present = head ?? base;
  if (present === undefined || [base, head].every((agent) => agent?.access === undefined))
    return [];
  const lists = [base, head].flatMap((agent) =>
    agent?.access ? [...agent.access.floors, ...agent.access.own] : [],
  );
  const entries = lists.flatMap((list) => list.entries);
  const known = { tools, actors: actorsOf(present), sqlPatterns: sqlPatternsOf(entries) };
  const open = accessSides(base, head, 'open');
  const changes = requestChanges(open, 'open', known, limits);
  const hasLimits = entries.some(({ enabled, limit }) => enabled && limit);
  const reached = hasLimits ? accessSides(base, head, 'reached') : open;
  const beyond = hasLimits ? requestChanges(reached, 'reached', known, limits) : [];
  const reported = new Set(changes.map(reasonAndDirection));
  return [
    ...changes,
    ...beyond.filter((change) => !reported.has(reasonAndDirection(change))),
    ...(base && head ? limitChanges(reached) : []),
    ...(base && head ? entrySettingChanges(reached) : []),
  ];
}

/** Identifies the edit behind a change and its direction, whatever the example. */
function reasonAndDirection({ direction, subject, before, after }: ChangeDraft): string {
  return JSON.stringify([direction, subject, before, after]);
}

function requestChanges(
  sides: BaseAndHead<AccessSide>,
  state: 'reached' | 'open',
  {
    tools,
    actors,
    sqlPatterns,
  }: {
    readonly tools: readonly Tool[];
    readonly actors: readonly [string, ...string[]];
    readonly sqlPatterns: SqlPatterns;
  },
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const policies = { base: sides.base.side, head: sides.head.side };
  const [actor] = actors;
  const known = tools.map((tool): KnownRequest => {
    const request = callRequest({ actor }, requestOfTool(tool), sqlPatterns);
    return { name: tool.canonical, request };
  });
  const names = tools.map(({ canonical }) => canonical);
  const phrases = accessPhrases(sides, state, { actors, tools: names, sqlPatterns });
  return nameChanges(policies, new Causes(policies), known, limits, phrases).changes;
}
