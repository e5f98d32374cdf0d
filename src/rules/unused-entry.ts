import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `meant` is the name of a similar tool, or undefined if there is none. */
  unused: (name: string, resource: string, tools: number, meant: string | undefined) => ({
    message: `the entry ${quoted(name)} matches no call, because ${quoted(resource)} ${tools === 1 ? 'does not match the only tool' : `matches none of the ${counted(tools, 'tool')}`} in the tool list`,
    help:
      meant === undefined
        ? "correct the resource's spelling, add the tool to the tool list, or remove the entry"
        : `write ${quoted(meant)} if that is what you meant`,
  }),
});

/**
 * Reports an entry that matches no tool in a complete tool list. Such an entry is probably misspelt
 * or obsolete. A deny entry often matches nothing on purpose, so it is reported only if a tool has
 * a similar name.
 */
export const unusedEntry = {
  id: 'unused-entry',
  severity: 'warning',
  summary: 'An entry for calls matches no tool in a complete tool list.',
  words,
} as const satisfies WordedRule;
