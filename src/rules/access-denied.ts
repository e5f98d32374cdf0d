import { wording } from '../finding/finding.ts';
import { counted, oneLine, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence, seenText } from './occurrence.ts';
import type { WordedRule } from './rule.ts';

/** The source of a denial: an access list entry, or the list's default. */
interface DeniedBy {
  /** The entry's name. Undefined if the access list's default denies the request. */
  readonly entry: string | undefined;
  /** The entry's message. Undefined if it has none. */
  readonly reason: string | undefined;
  readonly severity: string;
  /** The access list's owner. Undefined if the list belongs to the agent. */
  readonly owner: string | undefined;
}

const words = wording({
  /** The message for a tool in a tool list, or a tool that was called in traces. */
  denied: (tool: string, by: DeniedBy, occurrence: Occurrence) => {
    const called = calledText(occurrence);
    return {
      message: `${quotedWhole(tool)} ${called === undefined ? '' : `${called}, and `}is ${deniedText(by)}`,
      help: helpFor(by, called !== undefined),
    };
  },
  /** The message for a request in traces that is not a tool call, such as an SQL statement. */
  requestDenied: (
    request: string,
    by: DeniedBy,
    occurrence: Extract<Occurrence, { kind: 'called' }>,
  ) => {
    const { calls } = occurrence;
    const made = `was made ${calls === 1 ? 'once' : counted(calls, 'time')} ${seenText(occurrence)}`;
    const change = by.entry === undefined ? 'add an entry that allows it' : 'change the entry';
    const only =
      by.owner === undefined
        ? `${change} only if the agent should make such requests`
        : 'only a change to that access list can allow the request';
    return {
      message: `the request ${quotedWhole(request)} ${made}, and is ${deniedText(by)}`,
      help: `find out why the agent made this request; ${only}`,
    };
  },
});

/** Describes the source of a denial, to put after "is" in a message. */
function deniedText({ entry, reason, severity, owner }: DeniedBy): string {
  const list = `the access list${owner === undefined ? '' : ` of ${owner}`}`;
  const what =
    entry === undefined
      ? `denied by the default of ${list}, because no entry matches`
      : `denied by the entry ${quoted(entry)} of ${list}`;
  return `${what} (${severity})${reason === undefined ? '' : `: ${oneLine(reason)}`}`;
}

function helpFor({ owner, entry }: DeniedBy, wasCalled: boolean): string {
  const take = wasCalled
    ? 'find out why the agent called the tool, then remove the tool from the agent'
    : 'remove the tool from the tool list';
  if (owner !== undefined) return `${take}; only a change to that access list can allow the tool`;
  const change = entry === undefined ? 'add an entry that allows the tool' : 'change the entry';
  return wasCalled
    ? `${take}; ${change} only if the agent should have the tool`
    : `${take}, or ${change} if the agent should have the tool`;
}

export const accessDenied = {
  id: 'access-denied',
  severity: 'error',
  summary: 'An access list denies a tool.',
  violation: true,
  words,
} as const satisfies WordedRule;
