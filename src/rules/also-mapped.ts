import { wording } from '../finding/finding.ts';
import { counted, listed, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of tools to name in the message. The rest are only counted. */
const MAX_NAMED = 3;

const words = wording({
  alsoMatches: (capability: string, first: string, tools: readonly string[]) => ({
    message: `the capabilities ${quoted(first)} and ${quoted(capability)} both map ${toolsText(tools)}; ${quoted(first)} comes first and decides`,
    help: 'swap the two capabilities if the other one should decide; otherwise keep this order',
  }),
  decides: () => 'the capability that decides',
});

function toolsText(tools: readonly string[]): string {
  const names = tools.map(quotedWhole);
  return names.length === 1
    ? names.join('')
    : `${counted(names.length, 'tool')} (${listed(names, MAX_NAMED)})`;
}

export const alsoMapped = {
  id: 'also-mapped',
  severity: 'note',
  summary: 'More than one capability matches a tool; the first decides.',
  words,
} as const satisfies WordedRule;
