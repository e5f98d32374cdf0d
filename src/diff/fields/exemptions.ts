import { quoted } from '../../finding/words.ts';
import type { Agent, Exemption } from '../../model/agent.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { someOf } from '../names/name-words.ts';
import { momentOf } from './expiry.ts';
import { settingChange } from './lists.ts';

/**
 * Returns exemptions from the floor that were added, removed, extended or shortened. Who granted
 * them and why does not matter.
 */
export function exemptionChanges(base: Agent | undefined, head: Agent): readonly ChangeDraft[] {
  const [former, present] = [bySubject(base), bySubject(head)];
  return [...new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
    const [before, after] = [former.get(key), present.get(key)];
    const exemption = after ?? before;
    if (exemption === undefined) return [];
    const setting = (side: Exemption | undefined) => ({
      rank: side ? momentOf(side.expiresAt) : Number.NEGATIVE_INFINITY,
      words: side ? `in force until ${quoted(side.expiresAt)}` : null,
      ...(side && { place: side.place }),
    });
    return (
      settingChange(
        'exemption',
        subjectOf(exemption),
        setting(before),
        setting(after),
        undefined,
      ) ?? []
    );
  });
}

/**
 * Returns the exemptions of an agent by section and patterns. Of equal exemptions, the longest is
 * kept.
 */
function bySubject(agent: Agent | undefined): ReadonlyMap<string, Exemption> {
  const exemptions = new Map<string, Exemption>();
  for (const exemption of agent?.exemptions ?? []) {
    const { section, patterns, expiresAt } = exemption;
    const key = JSON.stringify([section, ...patterns.map(({ value }) => value).sort()]);
    const known = exemptions.get(key);
    if (known === undefined || momentOf(known.expiresAt) < momentOf(expiresAt))
      exemptions.set(key, exemption);
  }
  return exemptions;
}

function subjectOf({ section, patterns }: Exemption): string {
  const names = someOf(
    patterns.map(({ value }) => value),
    'patterns',
  );
  return `the exemption from ${quoted(section)}${names && ` for ${names}`}`;
}
