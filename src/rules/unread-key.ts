import type { Place } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** How to fix an entry that has one of these keys. */
const HELP: Readonly<Record<string, string>> = {
  id: 'remove the key; decisions refer to an entry by its "name"',
  agent_id: 'remove the key; to limit the entry to one agent, name the agent under "actor"',
  schedule:
    'remove the key; to limit the entry to certain times, write a "limit" with a "time_window"',
};

const words = wording({
  /** `others` is the number of other entries with the same key. */
  unread: (key: string, others: number) => ({
    message: `${quoted(key)} has no effect${others === 0 ? '' : ` here or in ${counted(others, 'other entry', 'other entries')}`}`,
    help: Object.hasOwn(HELP, key) ? HELP[key] : 'remove the key',
  }),
});

/**
 * Reports a key that Moneypenny stores but never reads. Each key is reported only once per file
 * (docs/from-moneypenny.md#keys-of-an-entry).
 */
export const unreadKey = {
  id: 'unread-key',
  severity: 'note',
  summary: 'A key in an entry has no effect.',
  parts: ['access'],
  words,
  *check({ access }) {
    const places = new Map<string, Place[]>();
    for (const fault of access?.faults ?? []) {
      if (fault.kind !== 'unread') continue;
      const known = places.get(fault.key);
      if (known) known.push(fault.at);
      else places.set(fault.key, [fault.at]);
    }
    for (const [key, [at, ...others]] of places)
      if (at) yield { at, on: 'key' as const, ...words.unread(key, others.length) };
  },
} as const satisfies FileRule;
