import { wording } from '../finding/finding.ts';
import { choice, counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  missingKey: (key: string) => ({
    message: `the exemption has no ${quoted(key)}, so it is not honoured`,
    help: `add ${quoted(key)}, or remove the exemption`,
  }),
  unknownSection: (section: string, known: readonly string[]) => ({
    message: `an exemption cannot cover the section ${quoted(section)}; expected ${choice(known)}`,
    help: 'set "section" to one of these',
  }),
  noPattern: (section: string) => ({
    message: `the exemption from ${quoted(section)} has no pattern, so it is not honoured`,
    help: 'add "patterns" with the rules from which the agent is exempt',
  }),
  patterns: (section: string) => ({
    message: `an exemption from ${quoted(section)} cannot have patterns`,
    help: 'remove "patterns", or choose another section',
  }),
  shortReason: (reason: string, least: number) => ({
    message: `the reason ${quoted(reason)} is too short; expected ${counted(least, 'character')} or more`,
    help: 'explain why the agent needs the exemption',
  }),
  invalidDate: (key: string, date: string) => ({
    message: `${quoted(key)} is ${quoted(date)}; expected an RFC 3339 date such as "2027-01-31"`,
    help: 'correct the date',
  }),
  future: (granted: string) => ({
    message: `the exemption is not honoured yet, because its "granted_at", ${quoted(granted)}, is in the future`,
    help: 'correct "granted_at", or wait until that date',
  }),
  tooLong: (expires: string, mostDays: number) => ({
    message: `the exemption lasts until ${quoted(expires)}, more than ${counted(mostDays, 'day')} after it was granted`,
    help: `set "expires_at" to a date at most ${counted(mostDays, 'day')} after "granted_at"`,
  }),
  reversed: (expires: string, granted: string) => ({
    message: `the exemption ends (${quoted(expires)}) before it begins (${quoted(granted)})`,
    help: 'correct one of the two dates',
  }),
  expired: (expires: string) => ({
    message: `the exemption expired on ${quoted(expires)} and is no longer honoured`,
    help: 'remove the exemption, or have it granted again',
  }),
  noAgent: (agent: string, section: string) => ({
    message: `the exemption from ${quoted(section)} has no effect, because there is no agent ${quoted(agent)}`,
    help: "correct the agent's name, or remove the exemption",
  }),
  meetsNothing: (agent: string, section: string) => ({
    message: `the exemption from ${quoted(section)} for ${quoted(agent)} matches no rule in the agent's floors`,
    help: 'remove the exemption, or correct its section or patterns',
  }),
});

export const exemption = {
  id: 'exemption',
  severity: 'error',
  summary: 'An exemption is not honoured: it is malformed, expired, or matches no rule in a floor.',
  words,
} as const satisfies WordedRule;
