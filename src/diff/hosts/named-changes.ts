import { quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { NamedFile } from '../../model/host-permissions.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the changes to tracked files and package scripts to which code or a rule refers both
 * before and after the change. New or edited content counts as a widening, because its effect is
 * unknown. Files with a reference on only one side are omitted, because the change to the code or
 * rule is already reported.
 */
export function namedChanges({
  base,
  head,
}: BaseAndHead<readonly NamedFile[]>): readonly ChangeDraft[] {
  const former = new Map(base.map((file) => [file.key, file]));
  const drafts = head.flatMap((after) => {
    const before = former.get(after.key);
    return before === undefined || before.content === after.content
      ? []
      : draftsOf({ base: before, head: after });
  });
  // Several commands may name the same file.
  const keyOf = ({ direction, subject }: ChangeDraft): string => `${direction} ${subject}`;
  return [...new Map(drafts.toReversed().map((draft) => [keyOf(draft), draft])).values()];
}

function draftsOf({ base, head }: BaseAndHead<NamedFile>): readonly ChangeDraft[] {
  const isGone = head.content === undefined;
  const { subject, named } = isGone ? base : head;
  const draft: ChangeDraft = {
    direction: isGone ? 'narrows' : 'widens',
    kind: 'code',
    subject,
    before: base.text ?? (base.content === undefined ? null : 'present'),
    after: head.text ?? (isGone ? null : base.content === undefined ? 'present' : 'changed'),
    sentence: `${subject}, ${named}, ${happened({ base, head })}`,
    at: head.place,
    wasAt: base.place,
  };
  // A removed guard can no longer block calls.
  return isGone && head.isGuard ? [draft, { ...draft, direction: 'widens' }] : [draft];
}

function happened({ base, head }: BaseAndHead<NamedFile>): string {
  if (head.content === undefined) return 'was removed';
  if (base.content === undefined) return 'is new';
  if (head.text === undefined) return 'changed';
  return `is now ${quoted(head.text)} instead of ${quoted(base.text ?? '')}`;
}
