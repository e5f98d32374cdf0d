import { wording } from '../finding/finding.ts';
import { oneLine, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence } from './occurrence.ts';
import type { WordedRule } from './rule.ts';

/** What denies a tool in an access list. */
interface DeniedBy {
  /** The name of the entry. Absent if the default of the list denies the tool. */
  readonly entry: string | undefined;
  /** The message of the entry, if it has one. */
  readonly reason: string | undefined;
  readonly severity: string;
  /** Who wrote the list, if it is not the agent's own. */
  readonly owner: string | undefined;
}

const words = wording({
  denied: (tool: string, by: DeniedBy, occurrence: Occurrence) => {
    const called = calledText(occurrence);
    const owner = by.owner === undefined ? '' : ` of ${by.owner}`;
    const list = `the access list${owner}`;
    const what =
      by.entry === undefined
        ? `denied by the default of ${list}, because no entry matches it`
        : `denied by the entry ${quoted(by.entry)} of ${list}`;
    const reason = by.reason === undefined ? '' : `: ${oneLine(by.reason)}`;
    return {
      message: `${quotedWhole(tool)} ${called === undefined ? '' : `${called}, and `}is ${what} (${by.severity})${reason}`,
      help: helpFor(by, called !== undefined),
    };
  },
});

function helpFor({ owner, entry }: DeniedBy, wasCalled: boolean): string {
  const take = wasCalled
    ? 'find out why the agent called it, and remove the tool from the agent'
    : 'remove the tool from the list';
  if (owner !== undefined) return `${take}; only a change of that access list can allow it`;
  const change = entry === undefined ? 'add an entry that allows it' : 'change the entry';
  return wasCalled
    ? `${take}; ${change} only if the agent should have it`
    : `${take}, or ${change} if the agent should have it`;
}

export const accessDenied = {
  id: 'access-denied',
  severity: 'error',
  summary: 'An access list denies a tool.',
  violation: true,
  words,
} as const satisfies WordedRule;
