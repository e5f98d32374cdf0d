import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { callOfRequest } from '../../model/host-call.ts';
import type { HostCode, HostPermissions, Situation } from '../../model/host-permissions.ts';
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
  const neutral: ChangeDraft[] = [];
  for (const [index, after] of head.situations.entries()) {
    const before = base.situations[index] ?? base.situations[0];
    if (index > 0 && isCompared(before, after, { base, head })) continue;
    const changes = callChanges({ base: before, head: after }, limits, index === 0);
    for (const change of changes.effective) {
      const key = JSON.stringify([change.draft.direction, change.cause?.key]);
      const known = found.get(key);
      if (known === undefined || (known.isReadOnly && !change.isReadOnly)) found.set(key, change);
    }
    neutral.push(...changes.neutral);
  }
  const added = missingCode(head.code, base.code);
  const removed = missingCode(base.code, head.code);
  return [
    ...groupChanges(
      [...found.values()].filter((change) => !isOfCode(change, { base: removed, head: added })),
    ),
    ...settingChanges(base.situations[0].policy.settings, head.situations[0].policy.settings),
    ...codeChanges({ base: base.code, head: head.code }),
    ...opaqueChanges({ base: base.opaque, head: head.opaque }),
    ...neutral,
  ];
}

/** A change of the decision about calls, and the edit that causes it. */
export interface FoundChange {
  readonly draft: ChangeDraft;
  readonly cause?: Cause;
  /** Whether the example is a command that the host may consider read-only. */
  readonly isReadOnly: boolean;
  readonly sides: BaseAndHead<PolicySide>;
}

/** Returns the code of the first list whose place of use the second list does not have. */
function missingCode(list: readonly HostCode[], other: readonly HostCode[]): readonly HostCode[] {
  const keys = new Set(other.map(({ key }) => key));
  return list.filter(({ key }) => !keys.has(key));
}

/**
 * Whether a change only says that the tools of a server exist, whose code is new or gone. The change
 * of the code says so already.
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

function callChanges(
  situations: BaseAndHead<Situation>,
  limits: QuestionLimits,
  isUsual: boolean,
): { readonly effective: readonly FoundChange[]; readonly neutral: readonly ChangeDraft[] } {
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
    return { draft, ...(cause && { cause }), isReadOnly: isReadOnly(example, candidates), sides };
  });
  const neutral =
    isUsual && names.decided
      ? withoutEffect(sides, causes, names.effective, limits).filter(({ kind }) => kind === 'names')
      : [];
  return { effective, neutral };
}

function isReadOnly(example: string, candidates: readonly string[]): boolean {
  return candidates.some(
    (request) => callOfRequest(request).kind === 'shell-read' && request.endsWith(example),
  );
}

function examplesOf({ examples = [] }: Rule): readonly string[] {
  return examples;
}
