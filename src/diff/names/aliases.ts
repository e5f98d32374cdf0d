import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type Request, rankOf } from '../../model/decision.ts';
import { wordOf } from '../change.ts';
import { type ChangeDraft, towards } from '../change-draft.ts';
import { becomes } from './name-words.ts';
import type { PolicySide } from './policy-side.ts';

/**
 * The aliases of tools in the configuration before and after a change
 * (docs/reference/settings.md#aliases).
 */
export interface BothAliases {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/**
 * Returns the level changes that edits to aliases cause. A capability that maps an alias also maps
 * the tool, and a rule that forbids an alias also forbids the tool
 * (docs/reference/patterns.md#which-names-a-rule-tries). Both sets of aliases are evaluated with
 * the head's policy to isolate the effect of the aliases.
 */
export function aliasChanges(
  { head }: BaseAndHead<PolicySide>,
  { before, after }: BothAliases,
): readonly ChangeDraft[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((tool): ChangeDraft[] => {
    const [former, present] = [before.get(tool) ?? [], after.get(tool) ?? []];
    if (isSameSet(former, present)) return [];
    const formerDecision = head.decide(requestOf(tool, former));
    const decision = head.decide(requestOf(tool, present));
    const direction = towards(rankOf(formerDecision), rankOf(decision));
    if (direction === 'neutral') return [];
    const [levelBefore, levelAfter] = [wordOf(formerDecision), wordOf(decision)];
    const added = present.filter((alias) => !former.includes(alias));
    const removed = former.filter((alias) => !present.includes(alias));
    const list = (aliases: readonly string[]): string =>
      aliases.map((alias) => JSON.stringify(alias)).join(', ');
    const reason =
      added.length > 0
        ? `the configuration adds the ${added.length === 1 ? 'alias' : 'aliases'} ${list(added)}`
        : `the configuration removes the ${removed.length === 1 ? 'alias' : 'aliases'} ${list(removed)}`;
    return [
      {
        direction,
        kind: 'alias',
        subject: `the tool ${JSON.stringify(tool)}`,
        before: levelBefore,
        after: levelAfter,
        sentence: `${JSON.stringify(tool)} is ${becomes(levelBefore, levelAfter)}: ${reason}`,
        tools: [tool],
      },
    ];
  });
}

function requestOf(tool: string, aliases: readonly string[]): Request {
  return { all: [tool, ...aliases], granting: [tool, ...aliases] };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
