import { quoted } from '../../finding/words.ts';
import { exemptionsBeforeAndAfter } from '../../floors/exemptions/before-and-after.ts';
import type { Agent, Exemption } from '../../model/agent.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { someOf } from '../names/name-words.ts';
import { momentOf } from './expiry.ts';
import { type RankedValue, settingChange } from './lists.ts';

/** Returns a change for each exemption that was added, removed, extended or shortened. */
export function exemptionChanges(base: Agent | undefined, head: Agent): readonly ChangeDraft[] {
  return exemptionsBeforeAndAfter(base, head).flatMap(
    ({ before, after, either }) =>
      settingChange('exemption', subjectOf(either), rankOf(before), rankOf(after), undefined) ?? [],
  );
}

function rankOf(exemption: Exemption | undefined): RankedValue {
  if (exemption === undefined) return { rank: Number.NEGATIVE_INFINITY, words: null };
  const { expiresAt, place } = exemption;
  return { rank: momentOf(expiresAt), words: `in force until ${quoted(expiresAt)}`, place };
}

function subjectOf({ section, patterns }: Exemption): string {
  const names = someOf(
    patterns.map(({ value }) => value),
    'patterns',
  );
  return `the exemption from ${quoted(section)}${names && ` for ${names}`}`;
}
