import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** `floor` is a path, with repository and ref where the file is in another repository. */
const words = wording({
  notFetched: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} is in another repository, and the command line fetches nothing by itself`,
    help: 'give a copy of it with --org',
  }),
  refused: (floor: string, reason: string) => ({
    message: `the floor ${quotedWhole(floor)} cannot be read: ${reason}`,
    help: 'check path and ref; for a private repository give the input floor-token a token that may read it',
  }),
  missing: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} does not exist`,
    help: 'correct the path in the configuration, or put the file there',
  }),
  /** A floor of the command line. */
  missingPath: (floor: string, help: string) => ({
    message: `the floor ${quotedWhole(floor)} does not exist`,
    help,
  }),
  /** `reason` is the message of what is wrong with the file; undefined for a file of no kind. */
  broken: (floor: string, reason: string | undefined) => ({
    message: `the floor ${quotedWhole(floor)} cannot be read: ${reason ?? 'it is neither a card nor a policy'}`,
    help: 'fix the file there, or name another ref',
  }),
  foreign: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} is neither a card nor a policy`,
    help: 'name a policy or a card template',
  }),
  otherKind: (floor: string, named: 'card' | 'policy', is: 'card' | 'policy') => ({
    message: `the floor ${quotedWhole(floor)} is named as a ${named}, and is a ${is}`,
    help: `name it under "${is}"`,
  }),
});

export const floorUnreadable = {
  id: 'floor-unreadable',
  severity: 'error',
  summary: 'A floor could not be read.',
  blocking: true,
  words,
} as const satisfies WordedRule;
