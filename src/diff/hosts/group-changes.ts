import { digits } from '../../document/digits.ts';
import { quoted } from '../../finding/words.ts';
import type { Rule } from '../../model/decision.ts';
import type { LevelWord } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { becomes } from '../names/name-words.ts';
import { allRules } from '../names/policy-side.ts';
import type { FoundChange } from './found-change.ts';

/** The number of changes of one kind from which on they become one change. */
const MIN_GROUP = 4;

/**
 * Combines changes that many edits of one kind cause, such as forty rules that were changed in the
 * same way. Fewer changes stay as they are.
 */
export function groupChanges(changes: readonly FoundChange[]): readonly ChangeDraft[] {
  const groups = new Map<string, FoundChange[]>();
  for (const change of changes) {
    const key = groupKey(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < MIN_GROUP ? group.map(({ draft }) => draft) : [combined(group)],
  );
}

function groupKey({ draft, cause, words }: FoundChange): string {
  const { direction, before, after } = draft;
  return JSON.stringify([
    direction,
    before,
    after,
    cause?.kind,
    cause?.side,
    cause?.decider.outcome,
    words,
    cause === undefined ? draft.sentence : '',
  ]);
}

function combined(group: readonly FoundChange[]): ChangeDraft {
  const [first] = group;
  if (first === undefined) throw new Error('a group has no changes');
  const { draft, cause, words: situation } = first;
  const list = cause?.decider.outcome ?? 'allow';
  const count = digits(group.length);
  const examples = group.slice(0, 2).flatMap(({ draft: { example } }) => example ?? []);
  const words = becomes(draft.before as LevelWord, draft.after as LevelWord);
  const calls =
    examples.length === 0 ? 'calls' : `calls such as ${examples.map(quoted).join(' and ')}`;
  const such = situation === undefined ? calls : `${calls}, ${situation},`;
  // The defaults of a mode are one edit.
  if (list === 'mode')
    return {
      ...draft,
      sentence: `${such} are ${words}${draft.sentence.replace(/^.*?(?=: (?:the mode|the default))/s, '')}`,
    };
  return {
    ...draft,
    subject: `calls that ${count} ${list} rules match`,
    sentence: `${such} are ${words}: ${count} ${list} rules ${reasonOf(group)}`,
  };
}

/** Describes what happened to the rules of a group. */
function reasonOf(group: readonly FoundChange[]): string {
  const rewrites = new Set(group.map(rewriteIn));
  const [only] = rewrites;
  if (rewrites.size === 1 && only !== undefined) return `changed from ${only}`;
  return group[0]?.cause?.side === 'head' ? 'were added' : 'were removed';
}

/**
 * Returns how the rule of a change was rewritten, such as `"…*)" to "…:*)"`: the other side has a
 * rule in the same list that differs only at its end.
 */
function rewriteIn({ cause, sides }: FoundChange): string | undefined {
  if (cause === undefined) return undefined;
  const { decider, side } = cause;
  const other = allRules(sides[side === 'head' ? 'base' : 'head']);
  const own = new Set(allRules(sides[side]).map(({ name }) => name));
  const stem = decider.name.replace(/[:* ]*\)?$/, '');
  const twin = other.find(
    ({ name, outcome }) =>
      outcome === decider.outcome && !own.has(name) && name.replace(/[:* ]*\)?$/, '') === stem,
  );
  if (twin === undefined) return undefined;
  const [from, to] = side === 'head' ? [twin, decider] : [decider, twin];
  const end = ({ name }: Rule): string => quoted(`…${name.slice(stem.length)}`);
  return `${end(from)} to ${end(to)}`;
}
