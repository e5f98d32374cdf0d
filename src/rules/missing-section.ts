import { Reader } from '../document/reader.ts';
import { topOf } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const SECTIONS = [
  {
    key: 'capability_mappings',
    help: 'say which tools carry out which bounded actions; without it every tool is unmapped',
    sample: { web_browsing: { tools: ['mcp__browser__*'], card_actions: ['web_fetch'] } },
  },
  {
    key: 'forbidden',
    help: 'say which tools are always blocked, or write an empty list if there are none',
    sample: [],
  },
] as const;

/**
 * A section that was forgotten looks like one that was left out on purpose; an empty one says which
 * it is (spec 4).
 */
export const missingSection: FileRule = {
  id: 'missing-section',
  kinds: ['policy'],
  *check({ document }) {
    const top = Reader.of(document);
    for (const { key, help, sample } of SECTIONS) {
      if (top.has(key)) continue;
      yield {
        at: top.get(key).place,
        message: `the policy has no ${quoted(key)}`,
        help,
        fix: newKey(topOf(document), key, sample, 'add this to the policy'),
      };
    }
  },
};
