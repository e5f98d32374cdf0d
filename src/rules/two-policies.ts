import { Reader } from '../document/reader.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** Sections of the policy format and where a unified card says the same. */
const PAIRS = [
  { section: 'capability_mappings', newer: 'capabilities' },
  { section: 'forbidden', newer: 'enforcement' },
  { section: 'defaults', newer: 'enforcement' },
] as const;

/**
 * Of two forms of one section it cannot be told which is meant (spec 2). Two files of one agent are
 * compared where agents are found.
 */
export const twoPolicies: FileRule = {
  id: 'two-policies',
  kinds: ['unified-card', 'aap-card', 'policy'],
  *check({ document }) {
    const top = Reader.of(document);
    for (const { section, newer } of PAIRS) {
      if (!top.has(section) || !top.has(newer)) continue;
      const tools = top.get(newer).get('forbidden_tools');
      const other = section === 'forbidden' && tools.exists ? tools : top.get(newer);
      yield {
        at: top.get(section).place,
        on: 'key',
        message: `${quoted(section)} and ${quoted(other.place.path.join('.'))} are two forms of the same; a file can have one of them`,
        help: `move all of it into one of the two, and take the other out`,
        related: [{ at: other.place, on: 'key', message: 'the other form stands here' }],
      };
    }
  },
};
