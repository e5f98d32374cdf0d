import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type Rule, rankOf } from '../../model/decision.ts';
import { callOfRequest } from '../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../model/host-permissions.ts';
import type { SearchLimits } from '../../pattern/language.ts';
import { type ChangeDraft, towards } from '../change-draft.ts';
import { settingChanges } from '../fields/settings.ts';
import { withoutEffect } from '../ineffective-edits.ts';
import { Causes } from '../names/edits.ts';
import { nameChanges } from '../names/name-changes.ts';
import { allRules, policySide } from '../names/policy-side.ts';
import { callPhrases } from './call-words.ts';
import { codeChanges, opaqueChanges } from './code-changes.ts';
import { type FoundChange, groupChanges, isOfMode } from './group-changes.ts';
import { USUAL_CALLS } from './usual-calls.ts';

/**
 * Compares what the files of a host let its agent do before and after a change
 * (docs/reference/comparison.md#permission-files): the decision about every call in every
 * situation, the settings, and the code that the host starts by itself.
 */
export function compareHosts(
  both: BaseAndHead<HostPermissions>,
  limits: SearchLimits,
): readonly ChangeDraft[] {
  const { base, head } = both;
  return [
    ...callChanges(both, limits),
    ...settingChanges(base.situations[0].policy.settings, head.situations[0].policy.settings),
    ...codeChanges({ base: base.code, head: head.code }),
    ...opaqueChanges({ base: base.opaque, head: head.opaque }),
  ];
}

/** The changes of one situation: those that change a decision, and edits without effect. */
interface SituationChanges {
  readonly effective: readonly FoundChange[];
  readonly neutral: readonly ChangeDraft[];
}

function callChanges(
  { base, head }: BaseAndHead<HostPermissions>,
  limits: SearchLimits,
): readonly ChangeDraft[] {
  const found = new Map<string, FoundChange>();
  const add = (changes: readonly FoundChange[]): void => {
    for (const change of changes) {
      const key = JSON.stringify([change.draft.direction, change.cause?.key]);
      const known = found.get(key);
      if (known === undefined || (isOfReadOnly(known) && !isOfReadOnly(change)))
        found.set(key, change);
    }
  };
  const usual = changesIn({ base: base.situations[0], head: head.situations[0] }, limits);
  const ofRules =
    base.mode === head.mode || head.withModeOf === undefined
      ? undefined
      : changesIn({ base: base.situations[0], head: head.withModeOf(base)[0] }, limits);
  // A change of the mode hides what the rules do, so they are also compared in the former mode.
  // Only what also changes with the new mode counts.
  if (ofRules) add(ofRules.effective.filter((change) => isAlsoIn(change, usual, { base, head })));
  add(usual.effective);
  const isModeChanged = usual.effective.some(({ cause }) => cause && isOfMode(cause));
  let withoutAny = usual.neutral;
  for (const [index, after] of head.situations.entries()) {
    const before = base.situations[index];
    if (index === 0 || before === undefined) continue;
    if (isUsual(before, base) && isUsual(after, head)) continue;
    const { effective, neutral } = changesIn({ base: before, head: after }, limits);
    const subjects = new Set(neutral.map(({ subject }) => subject));
    withoutAny = withoutAny.filter(({ subject }) => subjects.has(subject));
    add(effective.filter(({ cause }) => !(isModeChanged && cause && isOfMode(cause))));
  }
  const explained = new Set(
    [...found.values(), ...(ofRules?.effective ?? [])].map(({ draft }) => draft.subject),
  );
  return [
    ...groupChanges([...found.values()]),
    ...withoutAny.filter(({ subject }) => !explained.has(subject)),
  ];
}

/** Whether a change of the rules alone also changes the decision together with the new mode. */
function isAlsoIn(
  { request, draft }: FoundChange,
  usual: SituationChanges,
  { base, head }: BaseAndHead<HostPermissions>,
): boolean {
  if (request === undefined || usual.effective.length === 0) return false;
  const [before, after] = [base, head].map(({ situations }) =>
    rankOf(policySide(situations[0].policy).decide(request)),
  );
  return towards(before ?? 0, after ?? 0) === draft.direction;
}

/** Whether the example of a change is a command that the host may consider read-only. */
function isOfReadOnly({ request }: FoundChange): boolean {
  return request !== undefined && callOfRequest(request).kind === 'shell-read';
}

/** Whether a situation decides as the usual one does. */
function isUsual(situation: Situation, { situations }: HostPermissions): boolean {
  return situation.policy.stages === situations[0].policy.stages;
}

function changesIn(situations: BaseAndHead<Situation>, limits: SearchLimits): SituationChanges {
  const { words } = situations.head;
  const sides = {
    base: policySide(situations.base.policy),
    head: policySide(situations.head.policy),
  };
  const causes = new Causes(sides);
  const candidates = [sides.base, sides.head].flatMap(allRules).flatMap(examplesOf);
  const within = { ...limits, candidates: [...new Set([...candidates, ...USUAL_CALLS])] };
  const phrases = callPhrases(situations);
  const names = nameChanges(sides, causes, [], within, phrases);
  const effective = names.changes.map((draft): FoundChange => {
    const { cause, example } = names.origins.get(draft) ?? {};
    return {
      draft,
      ...(cause && { cause }),
      ...(example !== undefined && { request: example }),
      ...(words !== undefined && { words }),
      sides,
    };
  });
  const neutral = names.decided
    ? withoutEffect(sides, causes, names.effective, limits, phrases).filter(
        ({ kind }) => kind === 'names',
      )
    : [];
  return { effective, neutral };
}

function examplesOf({ examples = [] }: Rule): readonly string[] {
  return examples;
}
