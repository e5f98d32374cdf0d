import { digits } from '../../document/digits.ts';
import { groupBy } from '../../document/group-by.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { callOfRequest } from '../../model/host-call.ts';
import type { LevelWord } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import type { Cause } from '../names/edits.ts';
import { becomes } from '../names/name-words.ts';
import { allRules, type PolicySide } from '../names/policy-side.ts';
import { USUAL_CALLS } from './usual-calls.ts';

/** A decision that changed for some calls, and the edit that caused the change. */
export interface FoundChange {
  readonly draft: ChangeDraft;
  readonly cause?: Cause;
  /** A request whose level changed. */
  readonly request?: string;
  /**
   * A description of the situation in which the calls are made. Absent for the normal situation.
   */
  readonly words?: string;
  readonly sides: BaseAndHead<PolicySide>;
}

/** The minimum number of similar changes that are combined into one. */
const MIN_GROUP = 4;

/**
 * Combines the changes caused by many similar edits, such as the same edit to forty rules. Small
 * groups stay separate.
 */
export function groupChanges(changes: readonly FoundChange[]): readonly ChangeDraft[] {
  const groups = new Map<string, FoundChange[]>();
  for (const change of changes) {
    const key = groupKey(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    if (group[0]?.cause && isOfMode(group[0].cause)) return [modeDraft(group)];
    if (group.length < MIN_GROUP) return group.map(({ draft }) => draft);
    return [combined(group.toSorted((a, b) => positionOf(a) - positionOf(b)))];
  });
}

/** Whether a change is due to the host's mode or default rather than to a rule. */
export function isOfMode({ decider }: Cause): boolean {
  return decider.outcome === 'mode' || decider.kind === 'otherwise';
}

function groupKey({ draft, cause, words }: FoundChange): string {
  const { direction, before, after } = draft;
  if (cause && isOfMode(cause)) return JSON.stringify([direction, 'mode']);
  return JSON.stringify([
    direction,
    words,
    before,
    after,
    cause?.kind,
    cause?.side,
    cause?.decider.outcome,
    cause === undefined ? draft.sentence : '',
  ]);
}

/** Combines changes in the same direction that are due to a new mode or default. */
function modeDraft(group: readonly FoundChange[]): ChangeDraft {
  const widest = group.toSorted((a, b) => reachOf(b) - reachOf(a));
  const [first] = widest;
  if (first === undefined) throw new Error('a group has no changes');
  const { draft, words: situation } = first;
  // A call that changed in a different way is not an example of this change.
  const alike = widest.filter(
    (other) =>
      other.draft.before === draft.before &&
      other.draft.after === draft.after &&
      other.words === situation,
  );
  const examples = alike.slice(0, 3).flatMap(({ draft: { example } }) => example ?? []);
  const such = `calls such as ${enumeration(examples)}`;
  const who = situation === undefined ? such : `${such}, ${situation},`;
  const reason = draft.sentence.slice(draft.sentence.lastIndexOf(': ') + 2);
  const words = becomes(draft.before as LevelWord, draft.after as LevelWord);
  return { ...draft, sentence: `${who} are ${words}: ${reason}` };
}

/** The kinds of call whose permissions matter most, most important first. */
const POWERFUL: readonly string[] = ['shell', 'mcp', 'fetch', 'edit', 'write', 'read'];

function reachOf({ request }: FoundChange): number {
  const kind = request === undefined ? '' : callOfRequest(request).kind;
  const rank = POWERFUL.includes(kind) ? POWERFUL.indexOf(kind) : POWERFUL.length;
  // Uncommon requests are harder to understand, so they rank lower.
  return -(rank + (USUAL_CALLS.includes(request ?? '') ? 0 : POWERFUL.length));
}

/** Returns the position of the edited rule among all rules on the same side. */
function positionOf({ cause, sides }: FoundChange): number {
  return cause === undefined ? -1 : allRules(sides[cause.side]).indexOf(cause.decider);
}

function combined(group: readonly FoundChange[]): ChangeDraft {
  const [first] = group;
  if (first === undefined) throw new Error('a group has no changes');
  const { draft, cause, words: situation } = first;
  const origin = cause?.decider.outcome ?? 'allow';
  const count = digits(group.length);
  const examples = group.slice(0, 2).flatMap(({ draft: { example } }) => example ?? []);
  const words = becomes(draft.before as LevelWord, draft.after as LevelWord);
  const such =
    examples.length === 0 ? 'calls' : `calls such as ${examples.map(quoted).join(' and ')}`;
  return {
    ...draft,
    subject: `calls that ${count} ${origin} rules match`,
    sentence: `${such}${situation === undefined ? '' : `, ${situation},`} are ${words}: ${count} ${origin} rules ${reasonOf(group)}`,
  };
}

/** Describes an edit that a group of rules has in common. */
function reasonOf(group: readonly FoundChange[]): string {
  const rewrites = new Set(group.map(rewriteIn));
  const [only] = rewrites;
  if (rewrites.size === 1 && only !== undefined) return `changed from ${only}`;
  return group[0]?.cause?.side === 'head' ? 'were added' : 'were removed';
}

/** Returns a rule's name without an ending such as `:*)`. */
function stemOf(name: string): string {
  return name.replace(/[:* ]*\)?$/, '');
}

const byStem = new WeakMap<PolicySide, ReadonlyMap<string, readonly Rule[]>>();

/** Groups a side's rules by the result of `stemOf`. */
function rulesByStem(side: PolicySide): ReadonlyMap<string, readonly Rule[]> {
  const known = byStem.get(side) ?? groupBy(allRules(side), ({ name }) => stemOf(name));
  byStem.set(side, known);
  return known;
}

/**
 * Describes how a rule was rewritten, such as `"…*)" to "…:*)"`. Returns undefined unless the same
 * list on the other side contains a rule that differs only in its ending.
 */
function rewriteIn({ cause, sides }: FoundChange): string | undefined {
  if (cause === undefined) return undefined;
  const { decider, side } = cause;
  const own = rulesByStem(sides[side]);
  const stem = stemOf(decider.name);
  const twin = rulesByStem(sides[side === 'head' ? 'base' : 'head'])
    .get(stem)
    ?.find(
      ({ name, outcome }) =>
        outcome === decider.outcome && !own.get(stem)?.some((rule) => rule.name === name),
    );
  if (twin === undefined) return undefined;
  const [from, to] = side === 'head' ? [twin, decider] : [decider, twin];
  const end = ({ name }: Rule): string => quoted(`…${name.slice(stem.length)}`);
  return `${end(from)} to ${end(to)}`;
}
