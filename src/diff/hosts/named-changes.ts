import { quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { NamedFile } from '../../model/host-permissions.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the changes of tracked files and package scripts that code or a rule names on both sides.
 * A changed file widens, because nobody knows what it does now. What is named only on one side is
 * part of the change that names it.
 */
export function namedChanges({
  base,
  head,
}: BaseAndHead<readonly NamedFile[]>): readonly ChangeDraft[] {
  const former = new Map(base.map((file) => [file.key, file]));
  return head.flatMap((file): readonly ChangeDraft[] => {
    const before = former.get(file.key);
    if (before === undefined || before.content === file.content) return [];
    const { subject, named, text, place } = file;
    const now =
      text === undefined
        ? 'changed'
        : `is now ${quoted(text)} instead of ${quoted(before.text ?? '')}`;
    return [
      {
        direction: 'widens',
        kind: 'code',
        subject,
        before: before.text ?? null,
        after: text ?? 'changed',
        sentence: `${subject}, ${named}, ${now}`,
        at: place,
        wasAt: before.place,
      },
    ];
  });
}
