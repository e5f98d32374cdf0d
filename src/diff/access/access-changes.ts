import { actorsOf } from '../../evaluation/access/access-decider.ts';
import { callRequest, sqlPatternsOf } from '../../evaluation/access/request-text.ts';
import { requestOfTool } from '../../evaluation/decision/decide.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tool } from '../../model/tool.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { Causes } from '../names/edits.ts';
import { type KnownRequest, nameChanges } from '../names/name-changes.ts';
import { type AccessSide, accessSides } from './access-side.ts';
import { accessWording } from './access-words.ts';
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
  if (base?.access === undefined && head?.access === undefined) return [];
  const open = requestChanges(base, head, 'open', tools, limits);
  const sides = accessSides(base, head, 'reached');
  const reached = hasLimits(sides) ? requestChanges(base, head, 'reached', tools, limits) : [];
  const known = new Set(open.map(reasonAndDirection));
  return [
    ...open,
    ...reached.filter((change) => !known.has(reasonAndDirection(change))),
    ...(base && head ? limitChanges(sides) : []),
    ...(base && head ? entrySettingChanges(sides) : []),
  ];
}

/** Identifies the edit behind a change and its direction, whatever the example. */
function reasonAndDirection({ direction, subject, before, after }: ChangeDraft): string {
  return JSON.stringify([direction, subject, before, after]);
}

function hasLimits({ base, head }: BaseAndHead<AccessSide>): boolean {
  return [base, head].some(({ lists }) =>
    [...(lists?.floors ?? []), ...(lists?.own ?? [])].some(({ entries }) =>
      entries.some(({ enabled, limit }) => enabled && limit),
    ),
  );
}

function requestChanges(
  base: Agent | undefined,
  head: Agent | undefined,
  state: 'reached' | 'open',
  tools: readonly Tool[],
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const sides = accessSides(base, head, state);
  const policies = { base: sides.base.side, head: sides.head.side };
  const lists = [base, head].flatMap((agent) =>
    agent?.access ? [...agent.access.floors, ...agent.access.own] : [],
  );
  const sqlPatterns = sqlPatternsOf(lists.flatMap(({ entries }) => entries));
  const present = head ?? base;
  const actors = present ? actorsOf(present) : [];
  const known = tools.flatMap((tool): readonly KnownRequest[] => {
    const [actor] = actors;
    if (actor === undefined) return [];
    const request = callRequest({ actor }, requestOfTool(tool), sqlPatterns);
    return [{ name: tool.canonical, request }];
  });
  const names = tools.map(({ canonical }) => canonical);
  const wording = accessWording(sides, state, { actors, tools: names, sqlPatterns });
  return nameChanges(policies, new Causes(policies), known, limits, wording).changes;
}
