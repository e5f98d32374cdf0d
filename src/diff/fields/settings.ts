import type { Place } from '../../document/document.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import { compareSettings, type Setting, type SettingComparison } from '../../model/setting.ts';
import type { ChangeKind, Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the changes to a policy's settings. Each setting defines how its values are compared. If
 * a setting exists only at the base or head, its value is compared with an absent value.
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
        sentence:
          membersSentence(present.subject, before, after) ??
          sentenceOf(present.subject, formerWords, presentWords),
        ...(at && { at }),
        ...(before?.place && { wasAt: before.place }),
        ...(comparison === 'unclear' && { undecided: true as const }),
      },
    ];
  });
}

/** The kinds of change and the place that reports use for changes to settings. */
interface SettingWords {
  /**
   * Maps keys of settings to kinds of change. Settings that are not listed have the kind `setting`.
   */
  readonly kinds?: Readonly<Record<string, ChangeKind>>;
  /** The place to show in the head for a removed setting. */
  readonly near?: Place;
}

/**
 * The direction for each result of comparing two values. A change between values that cannot be
 * compared counts as a widening.
 */
const DIRECTIONS: Readonly<Record<Exclude<SettingComparison, 'same'>, Direction>> = {
  wider: 'widens',
  both: 'widens',
  unclear: 'widens',
  narrower: 'narrows',
};

function wordsOf(setting: Setting | undefined): string | null {
  if (setting?.value === undefined) return setting?.words ?? null;
  return setting.words ?? quoted(String(setting.value));
}

function sentenceOf(subject: string, before: string | null, after: string | null): string {
  if (after === null) return `${subject} (${before}) was removed`;
  const now = `${subject} is now ${after}`;
  return before === null ? now : `${now} instead of ${before}`;
}

/**
 * Describes the members added to or removed from a list. Returns undefined unless both values are
 * lists.
 */
function membersSentence(
  subject: string,
  before: Setting | undefined,
  after: Setting | undefined,
): string | undefined {
  if (!Array.isArray(before?.value) || !Array.isArray(after?.value)) return undefined;
  const [former, present] = [before.value.map(String), after.value.map(String)];
  const added = present.filter((member) => !former.includes(member));
  const removed = former.filter((member) => !present.includes(member));
  const parts = [
    ...(added.length > 0 ? [`now contains ${enumeration(added)}`] : []),
    ...(removed.length > 0 ? [`no longer contains ${enumeration(removed)}`] : []),
  ];
  return `${subject} ${parts.join(' and ')}`;
}
