import { actorsOf } from '../../evaluation/access/access-decider.ts';
import { callRequest, sqlPatternsOf } from '../../evaluation/access/request-text.ts';
import { requestOfTool } from '../../evaluation/decision/decide.ts';
import type { Agent } from '../../model/agent.ts';
import type { Tool } from '../../model/tool.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { Causes } from '../names/edits.ts';
import { type KnownRequest, nameChanges } from '../names/name-changes.ts';
import { accessSides } from './access-side.ts';
import { accessWording } from './access-words.ts';
import { entryPairs } from './entry-pairs.ts';
import { entrySettingChanges } from './entry-settings.ts';
import { limitChanges } from './limit-changes.ts';
import { type LimitState, limitStates } from './limit-states.ts';

/**
 * Compares the access lists of an agent before and after a change, exactly over all requests: in
 * every state of the limits that matters. Then compares the limits themselves and the
 * severities (docs/reference/comparison.md#access-lists). `tools` are known tools.
 */
export function accessChanges(
  base: Agent | undefined,
  head: Agent | undefined,
  tools: readonly Tool[],
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  if (base?.access === undefined && head?.access === undefined) return [];
  const lists = { base: base?.access, head: head?.access };
  const { states, isComplete } = limitStates(lists);
  const requests = new Map<string, ChangeDraft>();
  for (const state of states)
    for (const change of requestChanges(base, head, state, tools, limits)) {
      const key = reasonAndDirection(change);
      if (!requests.has(key)) requests.set(key, change);
    }
  const pairs = base && head ? entryPairs(lists) : [];
  return [
    ...requests.values(),
    ...(isComplete ? [] : [tooManyLimits()]),
    ...limitChanges(pairs),
    ...(base && head ? entrySettingChanges(lists, pairs) : []),
  ];
}

/** The change that stands for states of limits that were not compared. */
function tooManyLimits(): ChangeDraft {
  return {
    direction: 'widens',
    kind: 'request',
    subject: 'requests while some limits are reached',
    before: null,
    after: null,
    sentence:
      'Card Gate could not decide whether more requests are now allowed while only some limits are reached, so this counts as a widening',
    undecided: true,
  };
}

/** Identifies the edit behind a change and its direction, whatever the example. */
function reasonAndDirection({ direction, subject, before, after }: ChangeDraft): string {
  return JSON.stringify([direction, subject, before, after]);
}

function requestChanges(
  base: Agent | undefined,
  head: Agent | undefined,
  state: LimitState,
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
  const wording = accessWording(sides, state.size > 0 ? 'reached' : 'open', {
    actors,
    tools: names,
    sqlPatterns,
  });
  return nameChanges(policies, new Causes(policies), known, limits, wording).changes;
}
