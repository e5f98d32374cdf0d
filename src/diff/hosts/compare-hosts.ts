import type { BaseAndHead } from '../../model/base-and-head.ts';
import { rankOf } from '../../model/decision.ts';
import { callOfRequest } from '../../model/host-call.ts';
import type { HostCode, HostPermissions, Situation } from '../../model/host-permissions.ts';
import type { Budget, SearchLimits } from '../../pattern/language.ts';
import { type ChangeDraft, towards } from '../change-draft.ts';
import { settingChanges } from '../fields/settings.ts';
import { withoutEffect } from '../ineffective-edits.ts';
import { Causes } from '../names/edits.ts';
import { nameChanges } from '../names/name-changes.ts';
import { allRules, type PolicySide, policySide } from '../names/policy-side.ts';
import { callPhrases } from './call-words.ts';
import { codeChanges, opaqueChanges } from './code-changes.ts';
import { type FoundChange, groupChanges, isOfMode } from './group-changes.ts';
import { USUAL_CALLS } from './usual-calls.ts';

/**
 * Compares the permissions in a host's files before and after a change
 * (docs/reference/comparison.md#permission-files). Compares the decision for every call in every
 * situation, the settings, and the code that the host runs automatically.
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

/**
 * The number of steps reserved for the comparison of each unit
 * (docs/reference/limits.md#questions-about-all-names).
 */
const WORK_OF_UNIT = 500_000;
/** The number of additional steps that the comparisons of all units share. */
export const SHARED_WORK = 1_500_000;

/** Compares a unit within the work reserved for it plus the remaining shared work. */
export function compareUnit(
  both: BaseAndHead<HostPermissions>,
  shared: { left: number },
): readonly ChangeDraft[] {
  const given = WORK_OF_UNIT + Math.max(0, shared.left);
  const budget: Budget = { left: given, countsAll: true };
  const drafts = compareHosts(both, { budget });
  shared.left -= Math.max(0, given - budget.left - WORK_OF_UNIT);
  return drafts;
}

/** The changes found in one situation: decisions that differ, and edits without effect. */
interface SituationChanges {
  readonly effective: readonly FoundChange[];
  readonly neutral: readonly ChangeDraft[];
}

/**
 * The changes found in one situation, both under the modes that the files set and with the mode
 * left unchanged.
 */
interface SituationComparison {
  readonly usual: SituationChanges;
  /**
   * The changes that the rules alone cause, found by evaluating them in the former mode. Absent if
   * the mode did not change.
   */
  readonly ofRules?: SituationChanges;
  /** The edits that have no effect in any mode. */
  readonly neutral: readonly ChangeDraft[];
}

function callChanges(
  both: BaseAndHead<HostPermissions>,
  limits: SearchLimits,
): readonly ChangeDraft[] {
  const { base, head } = both;
  const found = new Map<string, FoundChange>();
  const add = (changes: readonly FoundChange[]): void => {
    for (const change of changes) {
      const key = JSON.stringify([change.draft.direction, change.cause?.key]);
      const known = found.get(key);
      if (known === undefined || (isOfReadOnly(known) && !isOfReadOnly(change)))
        found.set(key, change);
    }
  };
  const all = head.situations.flatMap((_, index): readonly SituationComparison[] => {
    const isRepeated = index > 0 && isLikeEarlier(index, both);
    return isRepeated || base.situations[index] === undefined
      ? []
      : [comparisonOf(index, both, limits)];
  });
  const isModeChanged = all[0]?.usual.effective.some(({ cause }) => cause && isOfMode(cause));
  for (const [index, { usual, ofRules }] of all.entries()) {
    add(ofRules?.effective ?? []);
    const isRepeatedMode = index > 0 && isModeChanged === true;
    add(usual.effective.filter(({ cause }) => !(isRepeatedMode && cause && isOfMode(cause))));
  }
  const explained = new Set(
    [...found.values(), ...all.flatMap(({ ofRules }) => ofRules?.effective ?? [])].map(
      ({ draft }) => draft.subject,
    ),
  );
  const code = { base: missingCode(base.code, head.code), head: missingCode(head.code, base.code) };
  return [
    ...groupChanges([...found.values()].filter((change) => !isOfCode(change, code))),
    ...inAll(all.map(({ neutral }) => neutral)).filter(({ subject }) => !explained.has(subject)),
  ];
}

/** Returns the edits in the first list that are also in all other lists. */
function inAll([
  first = [],
  ...others
]: readonly (readonly ChangeDraft[])[]): readonly ChangeDraft[] {
  return first.filter(({ subject }) =>
    others.every((list) => list.some((other) => other.subject === subject)),
  );
}

/**
 * Compares one situation. Because a mode change can hide the effects of rules, the rules are also
 * compared in the former mode, and changes found there are kept only if they also occur in the new
 * mode. An edit to a rule is ineffective only if it has no effect in either mode.
 */
function comparisonOf(
  index: number,
  { base, head }: BaseAndHead<HostPermissions>,
  limits: SearchLimits,
): SituationComparison {
  const [before, after] = [base.situations[index], head.situations[index]];
  if (before === undefined || after === undefined) throw new Error('a situation is missing');
  const usual = changesIn({ base: before, head: after }, limits);
  const formerly = base.mode === head.mode ? undefined : sameAs(before, head.withModeOf?.(base));
  if (formerly === undefined) return { usual, neutral: usual.neutral };
  const inFormer = changesIn({ base: before, head: formerly }, limits);
  const now = usual.neutral.length === 0 ? undefined : sameAs(after, base.withModeOf?.(head));
  const inNew = now && changesIn({ base: now, head: after }, limits);
  const decided = { base: before, head: after };
  return {
    usual,
    ofRules: {
      ...inFormer,
      effective: inFormer.effective.filter((change) => isAlsoIn(change, usual, decided)),
    },
    neutral: inAll([usual.neutral, inFormer.neutral, ...(inNew ? [inNew.neutral] : [])]),
  };
}

/** Returns the situation on the other side of the comparison that has the same id. */
function sameAs(
  { id }: Situation,
  situations: readonly Situation[] | undefined,
): Situation | undefined {
  return situations?.find((situation) => situation.id === id);
}

/**
 * Returns the code entries of the first list that are missing from the second list, or are at a
 * different place there.
 */
function missingCode(list: readonly HostCode[], other: readonly HostCode[]): readonly HostCode[] {
  const keys = new Set(other.map(({ key }) => key));
  return list.filter(({ key }) => !keys.has(key));
}

/**
 * Whether a change reports only that a server's tools appeared or disappeared, which the change to
 * the server's code already reports.
 */
function isOfCode({ draft, cause }: FoundChange, code: BaseAndHead<readonly HostCode[]>): boolean {
  const place = cause?.decider.place;
  const levels = [draft.before, draft.after].map(String).sort().join();
  if (place === undefined || levels !== 'blocked,needs approval') return false;
  return code[cause?.side ?? 'head'].some(
    ({ place: { document, path } }) =>
      document === place.document && path.every((step, index) => place.path[index] === step),
  );
}

/** Whether a change that was found in the former mode also occurs in the new mode. */
function isAlsoIn(
  { request, draft }: FoundChange,
  usual: SituationChanges,
  { base, head }: BaseAndHead<Situation>,
): boolean {
  if (request === undefined || usual.effective.length === 0) return false;
  const [before, after] = [base, head].map(({ policy }) =>
    rankOf(policySide(policy).decide(request)),
  );
  return towards(before ?? 0, after ?? 0) === draft.direction;
}

/** Whether a change's example is a command that the host may treat as read-only. */
function isOfReadOnly({ request }: FoundChange): boolean {
  return request !== undefined && callOfRequest(request).kind === 'shell-read';
}

/**
 * Whether a situation has the same decisions as an earlier situation, both before and after the
 * change.
 */
function isLikeEarlier(index: number, { base, head }: BaseAndHead<HostPermissions>): boolean {
  const stagesAt = ({ situations }: HostPermissions, at: number): unknown =>
    situations[at]?.policy.stages;
  return head.situations.some(
    (_, at) =>
      at < index &&
      stagesAt(base, at) === stagesAt(base, index) &&
      stagesAt(head, at) === stagesAt(head, index),
  );
}

function changesIn(situations: BaseAndHead<Situation>, limits: SearchLimits): SituationChanges {
  const { words } = situations.head;
  const sides = {
    base: policySide(situations.base.policy),
    head: policySide(situations.head.policy),
  };
  const causes = new Causes(sides);
  const within = { ...limits, candidates: candidatesOf(sides, causes) };
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
    ? withoutEffect(sides, causes, names.contributing, limits, phrases).filter(
        ({ kind }) => kind === 'names',
      )
    : [];
  return { effective, neutral };
}

/**
 * The number of leading characters that two rules must share to be treated as rules for the same
 * command.
 */
const MIN_SHARED = 8;

/**
 * Returns example calls for edited rules, followed by those for rules with a similar beginning and
 * by well-known calls.
 */
function candidatesOf(sides: BaseAndHead<PolicySide>, causes: Causes): readonly string[] {
  const rules = [sides.base, sides.head].flatMap(allRules);
  const edited = rules.filter(causes.isEdited);
  const beginnings = new Set(edited.map(({ name }) => name.slice(0, MIN_SHARED)));
  const alike = rules.filter(({ name }) => beginnings.has(name.slice(0, MIN_SHARED)));
  const examples = [...edited, ...alike].flatMap((rule) => rule.examples ?? []);
  return [...new Set([...examples, ...USUAL_CALLS])];
}
