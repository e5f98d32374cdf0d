import { enumeration, quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { HostCode, OpaqueValue } from '../../model/host-permissions.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the changes to code that a host runs automatically. New or edited code counts as a
 * widening, because its effect is unknown. Removed code counts as a narrowing. If the code could
 * block calls, its removal is additionally reported as a widening.
 */
export function codeChanges({
  base,
  head,
}: BaseAndHead<readonly HostCode[]>): readonly ChangeDraft[] {
  const removed = missing(base, head);
  const added = missing(head, base);
  const replaced = new Set<HostCode>();
  const ofAdded = added.map((code): ChangeDraft => {
    const former = removed.find(
      ({ key }, index) => key === code.key && !replaced.has(removed[index] ?? code),
    );
    if (former) replaced.add(former);
    return addedDraft(code, former);
  });
  return [...ofAdded, ...removed.filter((code) => !replaced.has(code)).flatMap(removedDrafts)];
}

function missing(list: readonly HostCode[], other: readonly HostCode[]): readonly HostCode[] {
  const left = new Map<string, number>();
  const keyOf = ({ key, identity }: HostCode): string => JSON.stringify([key, identity]);
  for (const code of other) left.set(keyOf(code), (left.get(keyOf(code)) ?? 0) + 1);
  return list.filter((code) => {
    const count = left.get(keyOf(code)) ?? 0;
    if (count > 0) left.set(keyOf(code), count - 1);
    return count === 0;
  });
}

const DANGERS = {
  fetches: ', which downloads and executes code',
  unpinned: ', a package without a fixed version',
} as const;

function addedDraft(code: HostCode, former: HostCode | undefined): ChangeDraft {
  const danger = code.danger ? DANGERS[code.danger] : '';
  const instead = former && former.text !== code.text ? ` instead of ${quoted(former.text)}` : '';
  const runs = `now automatically ${isAddress(code.text) ? 'connects to' : 'runs'}`;
  const verb =
    former && former.text === code.text ? `changed${partsOf(code, former)} and ${runs}` : runs;
  const also = former || code.also === undefined ? '' : `, and ${code.also}`;
  return {
    direction: former && isPinning(former, code) ? 'narrows' : 'widens',
    kind: 'code',
    subject: code.subject,
    before: former?.text ?? null,
    after: code.text,
    sentence: `${code.subject} ${verb} ${quoted(code.text)}${instead}${danger}${also}`,
    ...(code.danger && { danger: code.danger }),
    at: code.place,
    ...(former && { wasAt: former.place }),
  };
}

/** Whether the text of a code entry is only a server address. */
function isAddress(text: string): boolean {
  return /^[a-z]+:\/\/\S+$/.test(text);
}

/**
 * Lists the parts of a code entry that changed, such as ` in "env.TOKEN"`. Empty if no part
 * changed.
 */
function partsOf({ parts = {} }: HostCode, { parts: former = {} }: HostCode): string {
  const names = [...new Set([...Object.keys(former), ...Object.keys(parts)])];
  const changed = names.filter((name) => parts[name] !== former[name]);
  return changed.length === 0 ? '' : ` in ${enumeration(changed)}`;
}

/** Whether the only change to a code entry is that its package now has a fixed version. */
function isPinning(former: HostCode, { danger, text }: HostCode): boolean {
  const bare = (command: string): string =>
    command.replace(/(?<=[^\s/])(?:@|==)(?:latest|v?\d[\w.+-]*)(?=\s|$)/g, '');
  return (
    former.danger === 'unpinned' &&
    danger === undefined &&
    former.text !== text &&
    bare(former.text) === bare(text)
  );
}

function removedDrafts(code: HostCode): readonly ChangeDraft[] {
  const draft: ChangeDraft = {
    direction: 'narrows',
    kind: 'code',
    subject: code.subject,
    before: code.text,
    after: null,
    sentence: `${code.subject}, which automatically ${isAddress(code.text) ? 'connected to' : 'ran'} ${quoted(code.text)}, was removed`,
    wasAt: code.place,
  };
  if (!code.isGuard) return [draft];
  return [
    draft,
    {
      ...draft,
      direction: 'widens',
      sentence: `${code.subject}, which could block calls with ${quoted(code.text)}, was removed`,
    },
  ];
}

/**
 * Returns the changes to values whose exact effect is unknown. A new value that only restricts, and
 * a removed value that only grants, count as narrowings. Any other change counts as a widening.
 */
export function opaqueChanges({
  base,
  head,
}: BaseAndHead<readonly OpaqueValue[]>): readonly ChangeDraft[] {
  const keys = new Set([...base, ...head].map(({ key }) => key));
  return [...keys].flatMap((key): readonly ChangeDraft[] => {
    const [before, after] = [base, head].map((list) => list.find((value) => value.key === key));
    if (before?.text === after?.text || isByOthers(before, after)) return [];
    return opaqueDraft(before, after);
  });
}

/**
 * Whether a generated value comes from a different program version on each side, or exists on only
 * one side.
 */
function isByOthers(before: OpaqueValue | undefined, after: OpaqueValue | undefined): boolean {
  const present = after ?? before;
  return present?.writtenBy !== undefined && before?.writtenBy !== after?.writtenBy;
}

function opaqueDraft(
  before: OpaqueValue | undefined,
  after: OpaqueValue | undefined,
): readonly ChangeDraft[] {
  const present = after ?? before;
  if (present === undefined) return [];
  const { subject, why, effect } = present;
  const isNarrower =
    (before === undefined && effect === 'restricts') ||
    (after === undefined && effect === 'grants');
  const verb = before === undefined ? 'is new' : after === undefined ? 'was removed' : 'changed';
  return [
    {
      direction: isNarrower ? 'narrows' : 'widens',
      kind: 'opaque',
      subject,
      before: before ? 'set' : null,
      after: after ? 'set' : null,
      sentence: `${subject} ${verb}, and its effect is unknown: ${why}`,
      ...(after && { at: after.place }),
      ...(before && { wasAt: before.place }),
      ...(!isNarrower && { undecided: true as const }),
    },
  ];
}
