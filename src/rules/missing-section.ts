import { Reader } from '../document/reader.ts';
import { topOf, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const SECTIONS = [
  {
    key: 'capability_mappings',
    help: 'map each bounded action to the tools that carry it out; without a mapping, every tool is unmapped',
    sample: { web_browsing: { tools: ['mcp__browser__*'], card_actions: ['web_fetch'] } },
  },
  {
    key: 'forbidden',
    help: 'list the tools that are always blocked, or write an empty list if there are none',
    sample: [],
  },
] as const;

const words = wording({
  missing: ({ key, help }: (typeof SECTIONS)[number]) => ({
    message: `the policy has no ${quoted(key)}`,
    help,
  }),
});

/**
 * Reports a policy with a missing section. The author may have forgotten the section. An empty
 * section would show that it was left out on purpose.
 */
export const missingSection = {
  id: 'missing-section',
  severity: 'warning',
  summary: 'A section that a policy normally has is missing.',
  words,
  kinds: ['policy'],
  *check({ document }) {
    const top = Reader.of(document);
    for (const section of SECTIONS) {
      if (top.has(section.key)) continue;
      yield {
        at: top.get(section.key).place,
        ...words.missing(section),
        fix: newKey(topOf(document), section.key, section.sample, 'add this to the policy'),
      };
    }
  },
} as const satisfies FileRule;
