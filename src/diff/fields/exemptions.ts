import { quoted } from '../../finding/words.ts';
import type { Agent, Exemption } from '../../model/agent.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { someOf } from '../names/name-words.ts';
import { momentOf } from './expiry.ts';
import { settingChange } from './lists.ts';

/**
 * Exemptions from the floor that were added, removed, prolonged or shortened. Who granted them and
 * why makes no difference.
 */
export function exemptionChanges(base: Agent | undefined, head: Agent): readonly ChangeDraft[] {
  const [was, is] = [byWhat(base), byWhat(head)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const setting = (one: Exemption | undefined) => ({
      rank: one ? momentOf(one.expiresAt) : Number.NEGATIVE_INFINITY,
      words: one ? `in force until ${quoted(one.expiresAt)}` : null,
      ...(one && { place: one.place }),
    });
    return (
      settingChange(
        'exemption',
        subjectOf((after ?? before)!),
        setting(before),
        setting(after),
        undefined,
      ) ?? []
    );
  });
}

function byWhat(agent: Agent | undefined): ReadonlyMap<string, Exemption> {
  const exemptions = new Map<string, Exemption>();
  for (const one of agent?.exemptions ?? []) {
    const key = JSON.stringify([one.section, ...one.patterns.map(({ value }) => value).sort()]);
    const before = exemptions.get(key);
    if (before === undefined || momentOf(before.expiresAt) < momentOf(one.expiresAt))
      exemptions.set(key, one);
  }
  return exemptions;
}

function subjectOf({ section, patterns }: Exemption): string {
  const what = someOf(
    patterns.map(({ value }) => value),
    'patterns',
  );
  return `the exemption from ${quoted(section)}${what && ` for ${what}`}`;
}
