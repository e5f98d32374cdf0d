import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { callOfRequest } from '../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../model/host-permissions.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { settingChanges } from '../fields/settings.ts';
import { withoutEffect } from '../ineffective-edits.ts';
import { type Cause, Causes } from '../names/edits.ts';
import { nameChanges } from '../names/name-changes.ts';
import { allRules, type PolicySide, policySide } from '../names/policy-side.ts';
import { callPhrases } from './call-words.ts';
import { codeChanges, opaqueChanges } from './code-changes.ts';
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
  const all: CallChanges[] = [];
  for (const [index, after] of head.situations.entries()) {
    const before = base.situations[index] ?? base.situations[0];
    if (index > 0 && isCompared(before, after, { base, head })) continue;
    const changes = callChanges({ base: before, head: after }, limits);
    all.push(changes);
    for (const change of changes.effective) {
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
    ...neutralChanges(all, limits),
  ];
}

/** A change of the decision about calls, and the edit that causes it. */
export interface FoundChange {
  readonly draft: ChangeDraft;
  readonly cause?: Cause;
  /** Whether the example is a command that the host may consider read-only. */
  readonly isReadOnly: boolean;
  /** The situation of the calls for a sentence. Absent for the usual one. */
  readonly words?: string;
  readonly sides: BaseAndHead<PolicySide>;
}

/** Whether a further situation decides as the usual one does, before and after the change. */
function isCompared(
  before: Situation,
  after: Situation,
  { base, head }: BaseAndHead<HostPermissions>,
): boolean {
  return (
    before.policy.stages === base.situations[0].policy.stages &&
    after.policy.stages === head.situations[0].policy.stages
  );
}

/** The changes of the decision about calls in one situation. */
interface CallChanges {
  readonly sides: BaseAndHead<PolicySide>;
  readonly causes: Causes;
  readonly effective: readonly FoundChange[];
  /** The keys of the edits that change a level. */
  readonly keys: ReadonlySet<string>;
  readonly decided: boolean;
}

function callChanges(situations: BaseAndHead<Situation>, limits: QuestionLimits): CallChanges {
  const { words } = situations.head;
  const sides = {
    base: policySide(situations.base.policy),
    head: policySide(situations.head.policy),
  };
  const causes = new Causes(sides);
  const candidates = [sides.base, sides.head].flatMap(allRules).flatMap(examplesOf);
  const within = { ...limits, candidates: [...new Set(candidates)] };
  const phrases = callPhrases(situations);
  const names = nameChanges(sides, causes, [], within, phrases);
  const effective = names.changes.map((draft): FoundChange => {
    const cause = names.causes.get(draft);
    const { example = '' } = draft;
    return {
      draft,
      ...(cause && { cause }),
      isReadOnly: isReadOnly(example, candidates),
      ...(words !== undefined && { words }),
      sides,
    };
  });
  return { sides, causes, effective, keys: names.effective, decided: names.decided };
}

/** Returns the edits of the usual situation that change no level in any situation. */
function neutralChanges(
  all: readonly CallChanges[],
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const [usual] = all;
  if (usual === undefined || !all.every(({ decided }) => decided)) return [];
  const keys = new Set(all.flatMap((changes) => [...changes.keys]));
  return withoutEffect(usual.sides, usual.causes, keys, limits).filter(
    ({ kind }) => kind === 'names',
  );
}

function isReadOnly(example: string, candidates: readonly string[]): boolean {
  return candidates.some(
    (request) => callOfRequest(request).kind === 'shell-read' && request.endsWith(example),
  );
}

function examplesOf({ examples = [] }: Rule): readonly string[] {
  return examples;
}
