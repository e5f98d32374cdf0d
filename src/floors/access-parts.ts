import { inOrderOfPriority } from '../evaluation/access/access-policy.ts';
import { patternsText } from '../evaluation/access/decide-access.ts';
import { limitText } from '../evaluation/access/limit-text.ts';
import type { AccessList } from '../model/access.ts';
import type { Agent } from '../model/agent.ts';
import { type EffectivePart, partOf } from './part.ts';

/**
 * Returns the effective parts for the enabled entries and the defaults of an agent's access lists.
 * Parts from floors come first. Entries are in evaluation order.
 */
export function accessParts({ access }: Pick<Agent, 'access'>): readonly EffectivePart[] {
  if (access === undefined) return [];
  return [...access.floors.map((list) => [list]), access.own].flatMap(partsOfLists);
}

function partsOfLists(lists: readonly AccessList[]): readonly EffectivePart[] {
  const entries = inOrderOfPriority(lists).map(({ entry }) => {
    const { name, effect, priority, limit, message } = entry;
    const once = limit ? `, once the limit of ${limitText(limit)} is reached` : '';
    const why = message === undefined ? '' : `: ${message}`;
    const words = `${effect} ${patternsText(entry)}${once}${why}`;
    const patterns = Object.entries(entry.patterns).map(([field, { text }]) => [field, text]);
    const value = {
      effect,
      priority,
      ...Object.fromEntries(patterns),
      ...(entry.sql && { sql: entry.sql.text }),
      ...(limit && { limit: limitText(limit) }),
      ...(message !== undefined && { message }),
    };
    return partOf('access', name, words, value, entry.place);
  });
  const strict = lists.find(({ otherwise }) => otherwise === 'deny');
  const list = strict ?? lists.find(({ otherwiseAt }) => otherwiseAt);
  if (list?.otherwiseAt === undefined) return entries;
  const { otherwise, otherwiseAt } = list;
  return [...entries, partOf('access', 'default', otherwise, otherwise, otherwiseAt)];
}
