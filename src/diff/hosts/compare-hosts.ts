import type { BaseAndHead } from '../../model/base-and-head.ts';
import { callOfRequest } from '../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../model/host-permissions.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { settingChanges } from '../fields/settings.ts';
import { withoutEffect } from '../ineffective-edits.ts';
import { Causes } from '../names/edits.ts';
import { nameChanges } from '../names/name-changes.ts';
import { allRules, type PolicySide, policySide } from '../names/policy-side.ts';
import { callPhrases } from './call-words.ts';
import { codeChanges, opaqueChanges } from './code-changes.ts';
import type { FoundChange } from './found-change.ts';
import { groupChanges } from './group-changes.ts';

/**
 * Compares what the files of a host let its agent do before and after a change
 * (docs/reference/comparison.md#permission-files): the decision about every call in every
 * situation, the settings, and the code that the host starts by itself.
 */
export function compareHosts(
  { base, head }: BaseAndHead<HostPermissions>,
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const found = new Map<string, FoundChange>();
  const effective = new Set<string>();
  let usual: SituationChanges | undefined;
  for (const [index, after] of head.situations.entries()) {
    const before = base.situations.find(({ id }) => id === after.id) ?? base.situations[0];
    const pairs = head.situations.slice(0, index);
    if (pairs.some((other) => isSamePair(before, after, other, base))) continue;
    const changes = callChanges({ base: before, head: after }, limits);
    usual ??= changes;
    for (const key of changes.effective) effective.add(key);
    for (const change of changes.found) {
      const key = JSON.stringify([change.draft.direction, change.cause?.key]);
      const known = found.get(key);
      if (known === undefined || (known.isReadOnly && !change.isReadOnly)) found.set(key, change);
    }
  }
  return [
    ...groupChanges([...found.values()]),
    ...settingChanges(base.situations[0].policy.settings, head.situations[0].policy.settings),
    ...codeChanges({ base: base.code, head: head.code }),
    ...opaqueChanges({ base: base.opaque, head: head.opaque }),
    ...(usual?.isDecided ? ineffective(usual, [...found.values()], effective, limits) : []),
  ];
}

/** Whether a situation decides as an earlier one does, before and after the change. */
function isSamePair(
  before: Situation,
  after: Situation,
  earlier: Situation,
  { situations }: HostPermissions,
): boolean {
  const other = situations.find(({ id }) => id === earlier.id) ?? situations[0];
  return (
    before.policy.stages === other.policy.stages && after.policy.stages === earlier.policy.stages
  );
}

/** How the decisions about calls change in one situation. */
interface SituationChanges {
  readonly found: readonly FoundChange[];
  /** The keys of the edits that change a decision. */
  readonly effective: ReadonlySet<string>;
  readonly isDecided: boolean;
  readonly sides: BaseAndHead<PolicySide>;
  readonly causes: Causes;
}

function callChanges(situations: BaseAndHead<Situation>, limits: QuestionLimits): SituationChanges {
  const sides = {
    base: policySide(situations.base.policy),
    head: policySide(situations.head.policy),
  };
  const causes = new Causes(sides);
  const candidates = candidatesOf(sides, causes);
  const phrases = callPhrases(situations);
  const names = nameChanges(sides, causes, [], { ...limits, candidates }, phrases);
  const found = names.changes.map((draft): FoundChange => {
    const cause = names.causes.get(draft);
    const { example = '' } = draft;
    return {
      draft,
      ...(cause && { cause }),
      isReadOnly: isReadOnly(example, candidates),
      sides,
      ...(situations.head.words !== undefined && { words: situations.head.words }),
    };
  });
  return { found, effective: names.effective, isDecided: names.decided, sides, causes };
}

/** Returns the edits of rules that change no decision in any situation. */
function ineffective(
  { sides, causes }: SituationChanges,
  found: readonly FoundChange[],
  effective: ReadonlySet<string>,
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  // A rule that moved to another list has other patterns there, but is one edit.
  const names = new Set(found.flatMap(({ cause }) => cause?.decider.name ?? []));
  const moved = [sides.base, sides.head]
    .flatMap(allRules)
    .filter((rule) => names.has(rule.name) && causes.isEdited(rule))
    .map((rule) => causes.causeOf(rule).key);
  const known = new Set([...effective, ...moved]);
  return withoutEffect(sides, causes, known, limits).filter(({ kind }) => kind === 'names');
}

/** The number of characters that the texts of rules about the same command share. */
const MIN_SHARED = 8;

/**
 * Returns examples of calls: those of the edited rules first, and those of rules that begin in the
 * same way.
 */
function candidatesOf(sides: BaseAndHead<PolicySide>, causes: Causes): readonly string[] {
  const rules = [sides.base, sides.head].flatMap(allRules);
  const edited = rules.filter(causes.isEdited);
  const beginnings = new Set(edited.map(({ name }) => name.slice(0, MIN_SHARED)));
  const alike = rules.filter(({ name }) => beginnings.has(name.slice(0, MIN_SHARED)));
  return [...new Set([...edited, ...alike].flatMap(({ examples = [] }) => examples))];
}

function isReadOnly(example: string, candidates: readonly string[]): boolean {
  return candidates.some(
    (request) => callOfRequest(request).kind === 'shell-read' && request.endsWith(example),
  );
}
