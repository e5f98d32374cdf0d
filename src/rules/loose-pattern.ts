import type { Document } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { listItems } from '../finding/lines.ts';
import { counted, listed, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** Tools that the message names; more are counted. */
const MAX_NAMED = 10;

const words = wording({
  loose: (pattern: string, used: readonly string[]) => ({
    message: `${quoted(pattern)} allows any tool that it matches, and the traces show ${counted(used.length, 'of them', 'of them')}: ${listed(used.map(quotedWhole), MAX_NAMED)}`,
    help: 'name the tools that the agent needs instead of the pattern',
  }),
});

export const loosePattern = {
  id: 'loose-pattern',
  severity: 'note',
  summary: 'A pattern allows far more than the traces show to be used.',
  words,
} as const satisfies WordedRule;

/** The names to write instead of a pattern. */
export function enumeratingFix(document: Document, pattern: string, names: readonly string[]): Fix {
  return {
    title: `in the place of ${quoted(pattern)} in ${document.file}`,
    language: document.syntax,
    lines: listItems(document, names, 'instead'),
  };
}
