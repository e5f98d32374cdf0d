import { actorsOf } from '../../evaluation/access/access-decider.ts';
import { inOrderOfPriority } from '../../evaluation/access/access-policy.ts';
import { callRequest, sqlPatternsOf } from '../../evaluation/access/request-text.ts';
import { requestOfTool } from '../../evaluation/decision/decide.ts';
import type { AccessEntry, AccessList, AccessLists } from '../../model/access.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tool } from '../../model/tool.ts';
import type { SearchLimits } from '../../pattern/language.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { Causes } from '../names/edits.ts';
import { type KnownRequest, nameChanges } from '../names/name-changes.ts';
import { accessSides } from './access-side.ts';
import { accessPhrases } from './access-words.ts';
import { contentOf, entryPairs } from './entry-pairs.ts';
import { entrySettingChanges } from './entry-settings.ts';
import { limitChanges } from './limit-changes.ts';
import { type LimitState, limitStates } from './limit-states.ts';

/**
 * Compares an agent's access lists before and after a change
 * (docs/reference/comparison.md#access-lists). The comparison covers all possible requests, both
 * before and after limits are reached, as well as the limits themselves and the severities.
 * Examples use the tools in `tools`.
 */
export function accessChanges(
  base: Agent | undefined,
  head: Agent | undefined,
  tools: readonly Tool[],
  limits: SearchLimits,
): readonly ChangeDraft[] {
  if (base?.access === undefined && head?.access === undefined) return [];
  const lists = { base: base?.access, head: head?.access };
  const sqlCount = sqlPatternsOf([...entriesOf(lists.base), ...entriesOf(lists.head)]).size;
  const isTooMuch = sqlCount > MAX_SQL_PATTERNS && !haveSameRules(lists);
  const { states, isComplete } = limitStates(lists);
  const requests = new Map<string, ChangeDraft>();
  for (const state of sqlCount > MAX_SQL_PATTERNS ? [] : states)
    for (const change of requestChanges(base, head, state, tools, limits)) {
      const key = reasonAndDirection(change);
      if (!requests.has(key)) requests.set(key, change);
    }
  const pairs = base && head ? entryPairs(lists) : [];
  return [
    ...requests.values(),
    ...(isTooMuch ? [undecided('requests with SQL')] : []),
    ...(isComplete ? [] : [undecided('requests that are made while only some limits are reached')]),
    ...limitChanges(pairs),
    ...(base && head ? entrySettingChanges(lists, pairs) : []),
  ];
}

/**
 * The maximum number of distinct SQL patterns in the two versions of the access lists. The
 * comparison time grows with the square of this number.
 */
const MAX_SQL_PATTERNS = 64;

function entriesOf(lists: AccessLists | undefined): readonly AccessEntry[] {
  return [...(lists?.floors ?? []), ...(lists?.own ?? [])].flatMap(({ entries }) => entries);
}

/**
 * Whether base and head have the same rules in the same order, and therefore the same decision for
 * every request.
 */
function haveSameRules({ base, head }: BaseAndHead<AccessLists | undefined>): boolean {
  const rulesOf = (group: readonly AccessList[]): readonly unknown[] => [
    inOrderOfPriority(group).map(({ entry }) => contentOf(entry)),
    group.some(({ otherwise }) => otherwise === 'deny'),
  ];
  const textOf = (lists: AccessLists | undefined): string =>
    JSON.stringify(lists && [...lists.floors.map((floor) => rulesOf([floor])), rulesOf(lists.own)]);
  return textOf(base) === textOf(head);
}

/** Returns a change for requests that could not be compared. */
function undecided(subject: string): ChangeDraft {
  return {
    direction: 'widens',
    kind: 'request',
    subject,
    before: null,
    after: null,
    sentence: `Card Gate could not determine whether the change allows more ${subject}, so this counts as a widening`,
    undecided: true,
  };
}

/**
 * Returns a key that is equal for changes with the same cause and direction, even if their example
 * requests differ.
 */
function reasonAndDirection({ direction, subject, before, after }: ChangeDraft): string {
  return JSON.stringify([direction, subject, before, after]);
}

function requestChanges(
  base: Agent | undefined,
  head: Agent | undefined,
  state: LimitState,
  tools: readonly Tool[],
  limits: SearchLimits,
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
  const phrases = accessPhrases(sides, state.size > 0 ? 'reached' : 'open', {
    actors,
    tools: names,
    sqlPatterns,
  });
  return nameChanges(policies, new Causes(policies), known, limits, phrases).changes;
}
