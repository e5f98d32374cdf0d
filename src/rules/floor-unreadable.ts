import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { aPart, type Part } from '../model/governed.ts';
import type { WordedRule } from './rule.ts';

/**
 * `floor` is the floor's path. For a floor in another repository, it includes the repository and
 * the ref.
 */
const words = wording({
  notFetched: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} is in another repository, but the command line does not read other repositories`,
    help: 'download the floor, and pass the local copy with --org',
  }),
  refused: (floor: string, reason: string) => ({
    message: `the floor ${quotedWhole(floor)} cannot be read: ${reason}`,
    help: 'check the path and the ref; if the repository is private, set the input floor-token; pull requests from forks get no secrets, so they need a copy of the floor in this repository',
  }),
  missing: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} does not exist`,
    help: 'correct the path in the configuration, or add the missing file',
  }),
  /** The message for a missing floor whose path was given on the command line. */
  missingPath: (floor: string, help: string) => ({
    message: `the floor ${quotedWhole(floor)} does not exist`,
    help,
  }),
  /**
   * `reason` describes the problem with the file, or is undefined if the kind of file is unknown.
   */
  broken: (floor: string, reason: string | undefined) => ({
    message: `the floor ${quotedWhole(floor)} cannot be read: ${reason ?? 'it is not a card, a policy or an access list'}`,
    help: 'fix the file, or specify a ref at which it is valid',
  }),
  foreign: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} is not a card, a policy, an access list or managed settings`,
    help: "list a policy, a card template, an access list or Claude Code's managed settings instead",
  }),
  notManaged: (floor: string) => ({
    message: `the floor ${quotedWhole(floor)} is not a Claude Code settings file, but the configuration lists it under "host"`,
    help: 'list Claude Code\'s managed settings instead, such as "managed-settings.json"',
  }),
  otherKind: (floor: string, as: Part, is: Part) => ({
    message: `the floor ${quotedWhole(floor)} is ${aPart(is)}, but the configuration lists it under "${as}"`,
    help: `list the floor under "${is}" instead`,
  }),
});

export const floorUnreadable = {
  id: 'floor-unreadable',
  severity: 'error',
  summary: 'A floor could not be read.',
  blocking: true,
  words,
} as const satisfies WordedRule;
