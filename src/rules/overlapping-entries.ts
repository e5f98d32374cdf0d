import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { AccessRequest, Effect } from '../model/access.ts';
import type { WordedRule } from './rule.ts';

interface NamedEffect {
  readonly name: string;
  readonly effect: Effect;
}

/** Lists a request's fields, such as `actor "main", action "call", resource "shell_exec"`. */
function requestText(request: AccessRequest): string {
  const { actor, action, resource, argument, channel, sql } = request;
  return Object.entries({ actor, action, resource, argument, channel, sql })
    .flatMap(([field, value]) => (value === undefined ? [] : `${field} ${quoted(value)}`))
    .join(', ');
}

const words = wording({
  overlapping: (entry: NamedEffect, earlier: NamedEffect, request: AccessRequest) => ({
    message: `${quoted(entry.name)} (${entry.effect}) and ${quoted(earlier.name)} (${earlier.effect}) have the same priority, so their order in the file determines which of them applies to requests with ${requestText(request)}`,
    help: 'give the entry that should decide a higher priority',
  }),
  decidesHere: (name: string) => `${quoted(name)} comes first and decides`,
});

export const overlappingEntries = {
  id: 'overlapping-entries',
  severity: 'note',
  summary: 'Entries of equal priority match the same request with different effects.',
  words,
} as const satisfies WordedRule;
