import type { Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import { compareSettings, type Setting, type SettingComparison } from '../../model/setting.ts';
import type { ChangeKind, Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * What a policy sets apart from its rules, on both sides: each setting by its own order. A setting
 * that only one side has is compared with nothing.
 */
export function settingChanges(
  base: readonly Setting[],
  head: readonly Setting[],
  { kinds = {}, near }: SettingWords = {},
): readonly ChangeDraft[] {
  const keys = new Set([...base, ...head].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [before, after] = [base, head].map((list) => list.find((setting) => setting.key === key));
    const present = after ?? before;
    if (present === undefined) return [];
    const comparison = compareSettings(present.order, before?.value, after?.value);
    if (comparison === 'same') return [];
    const [was, is] = [wordsOf(before), wordsOf(after)];
    const at = after?.place ?? near;
    return [
      {
        direction: DIRECTIONS[comparison],
        kind: kinds[key] ?? 'setting',
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

/** How a kind of policy has its settings reported. */
interface SettingWords {
  /** The kinds of change by the keys of settings; `setting` for others. */
  readonly kinds?: Readonly<Record<string, ChangeKind>>;
  /** Where a setting would be written at head that is not there. */
  readonly near?: Place;
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
