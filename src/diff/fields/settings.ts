import { quoted } from '../../finding/words.ts';
import { compareSettings, type Setting, type SettingComparison } from '../../model/setting.ts';
import type { Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * What a policy sets beside its rules, on both sides: each setting by its own order. A setting that
 * only one side has is compared with nothing.
 */
export function settingChanges(
  base: readonly Setting[],
  head: readonly Setting[],
): readonly ChangeDraft[] {
  const keys = new Set([...base, ...head].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [before, after] = [base, head].map((list) => list.find((one) => one.key === key));
    const present = after ?? before;
    if (present === undefined) return [];
    const comparison = compareSettings(present.order, before?.value, after?.value);
    if (comparison === 'same') return [];
    const [was, is] = [wordsOf(before), wordsOf(after)];
    const at = after?.place ?? before?.place;
    return [
      {
        direction: DIRECTIONS[comparison],
        kind: 'setting',
        subject: present.subject,
        before: was,
        after: is,
        sentence: sentenceOf(present.subject, was, is),
        ...(at && { at }),
        ...(before?.place && { wasAt: before.place }),
        ...(comparison === 'unclear' && { undecided: true as const }),
      },
    ];
  });
}

/** What gives one thing and takes another widens; so does what cannot be compared. */
const DIRECTIONS: Readonly<Record<Exclude<SettingComparison, 'same'>, Direction>> = {
  wider: 'widens',
  both: 'widens',
  unclear: 'widens',
  narrower: 'narrows',
};

function wordsOf(setting: Setting | undefined): string | null {
  if (setting?.value === undefined) return null;
  return setting.words ?? quoted(String(setting.value));
}

function sentenceOf(subject: string, was: string | null, is: string | null): string {
  if (is === null) return `${subject}, which was ${was}, is gone`;
  return was === null ? `${subject} is now ${is}` : `${subject} is now ${is}, no longer ${was}`;
}
