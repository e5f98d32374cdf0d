import { digits } from '../document/digits.ts';
import type { Place } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { listItems } from '../finding/lines.ts';
import { listed, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of tools to name in the message. The rest are only counted. */
const MAX_NAMED = 10;

const words = wording({
  loose: (pattern: string, used: readonly string[]) => ({
    message: `${quoted(pattern)} allows any tool with a matching name, but the traces use only ${digits(used.length)}: ${listed(used.map(quotedWhole), MAX_NAMED)}`,
    help: 'replace the pattern with the names of the tools that the agent needs',
  }),
});

export const loosePattern = {
  id: 'loose-pattern',
  severity: 'note',
  summary: 'A pattern allows far more tools than the traces use.',
  words,
} as const satisfies WordedRule;

/** Creates a fix that replaces a pattern with tool names. */
export function enumeratingFix(
  { document, path }: Place,
  pattern: string,
  names: readonly string[],
): Fix {
  return {
    title: `replace ${quoted(pattern)} in ${document.file} with`,
    language: document.syntax,
    lines: listItems(document, names, 'instead', path.slice(0, -1)),
  };
}
