import type { Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import { compareSettings, type Setting, type SettingComparison } from '../../model/setting.ts';
import type { ChangeKind, Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the changes of a policy's settings, each compared in its own order. If only the base or
 * only the head has a setting, it is compared with an absent value.
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
    const [formerWords, presentWords] = [wordsOf(before), wordsOf(after)];
    const at = after?.place ?? near;
    return [
      {
        direction: DIRECTIONS[comparison],
        kind: kinds[key] ?? 'setting',
        subject: present.subject,
        before: formerWords,
        after: presentWords,
        sentence: sentenceOf(present.subject, formerWords, presentWords),
        ...(at && { at }),
        ...(before?.place && { wasAt: before.place }),
        ...(comparison === 'unclear' && { undecided: true as const }),
      },
    ];
  });
}

/** How reports describe the settings of one kind of policy. */
interface SettingWords {
  /**
   * The kind of change, by the key of the setting. Settings with other keys have the kind
   * `setting`.
   */
  readonly kinds?: Readonly<Record<string, ChangeKind>>;
  /** The place at the head to show for a setting that is absent there. */
  readonly near?: Place;
}

/**
 * The direction of each result of comparing settings. A setting that cannot be compared counts as
 * widened.
 */
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

function sentenceOf(subject: string, before: string | null, after: string | null): string {
  if (after === null) return `${subject} (${before}) was removed`;
  const now = `${subject} is now ${after}`;
  return before === null ? now : `${now} instead of ${before}`;
}
