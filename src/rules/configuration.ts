import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted, quotedWhole } from '../finding/words.ts';
import { aPart, type Part } from '../model/governed.ts';
import type { WordedRule } from './rule.ts';

const FORMS = 'write a path relative to the repository root, or "owner/repo/path/to/file.yaml@ref"';
const FORMS_AND_LOCAL = `${FORMS}; if a path in this repository contains "@", begin it with "./"`;
const INSIDE = 'write a path relative to the repository root';

/**
 * Returns a question that suggests the correct name, for the end of a message about an unknown
 * name. Returns an empty string if there is no suggestion.
 */
function meantText(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

const words = wording({
  // Anywhere
  /**
   * The message for an input error. The code that reads the settings provides the message and help.
   */
  because: (message: string, help: string | undefined) => ({ message, help }),
  outside: (path: string, isTraces: boolean) => ({
    message: `the path ${quotedWhole(path)} points outside the repository`,
    help: isTraces ? 'copy the traces into the checked-out folder first' : INSIDE,
  }),
  /** The message for an invalid file pattern. The parser provides `reason` and `help`. */
  badPattern: (pattern: string, reason: string, help: string) => ({
    message: `the pattern ${quoted(pattern)} ${reason}`,
    help,
  }),
  /** `list` is the subject of the sentence, such as `the list`. */
  tooManyPatterns: (list: string, count: number, most: number) => ({
    message: `${list} has ${counted(count, 'file pattern')}; at most ${digits(most)} are allowed`,
    help: 'write fewer, broader patterns; for example, {a,b} matches a or b, and ** matches any number of folders',
  }),
  takesOutTwice: (pattern: string) => ({
    message: `the pattern ${quotedWhole(pattern)} begins with more than one "!"`,
    help: 'keep one "!" to exclude files; write "\\!" to match the character itself',
  }),

  // Keys without an effect in their current position
  secret: (key: string) =>
    `store the value as a secret, and set the input ${quoted(key)} to that secret in the workflow`,
  onlyAtTop: (key: string) =>
    `move ${quoted(key)} to the top level of the file; it has no effect elsewhere`,
  policyBelongs: () =>
    'move "policy" to an entry of "agents", or to "org" if it applies to all agents',
  onlyInput: (key: string) =>
    `set ${quoted(key)} in the workflow; it is an action input, not a configuration key`,

  // Rules
  unknownRule: (id: string, meant: string | undefined) => ({
    message: `there is no rule ${quoted(id)}${meantText(meant)}`,
    help: 'choose one of the ids in src/rules/README.md',
  }),
  fixedSeverity: (id: string) => ({
    message: `the severity of the rule ${quoted(id)} cannot be changed`,
    help: 'remove the entry, and fix the problem that the rule reports',
  }),
  notIgnorable: (id: string, isViolation: boolean) => ({
    message: `findings from the rule ${quoted(id)} cannot be ignored`,
    help: isViolation
      ? 'remove the entry, and fix the agent or its policy; if a floor contains the rule, add an entry under "exemptions"'
      : 'remove the entry, and fix the file or the source that could not be checked',
  }),
  ignoredTakesOut: (path: string) => ({
    message: `the path ${quotedWhole(path)} excludes files; expected a file pattern`,
    help: 'write a pattern that matches the files to ignore, without "!"',
  }),
  ignoredFolder: (path: string) => ({
    message: `the path ${quotedWhole(path)} is a folder; expected a file pattern`,
    help: `write ${quotedWhole(`${path}**`)} for all files in it`,
  }),
  ignoredUntil: (expires: string) => ({
    message: `"expires" is ${quoted(expires)}; expected a date such as "2027-01-31", or an RFC 3339 date and time`,
    help: 'write the date on which the entry expires, or remove the key',
  }),

  // Options
  unknownEnvironment: (name: string, meant: string | undefined) => ({
    message: `there is no environment ${quoted(name)}${meantText(meant)}`,
    help: 'add the environment under "environments", or remove the key',
  }),
  onlyTakenOut: () => ({
    message: 'every pattern excludes files; expected at least one pattern without "!"',
    help: 'add a pattern without "!"; a pattern with "!" only excludes files that the other patterns match',
  }),
  excludedTwice: (pattern: string) => ({
    message: `${quotedWhole(pattern)} begins with "!"; expected a pattern that matches paths to exclude`,
    help: 'remove the "!" to exclude these paths; to keep an agent there, list it under "agents" instead',
  }),

  // Agents and floors
  sameName: (name: string) => ({
    message: `two agents are named ${quoted(name)}`,
    help: 'give each agent its own name',
  }),
  firstOfThem: () => 'the first agent with this name',
  unknownTeam: (team: string, meant: string | undefined) => ({
    message: `there is no team ${quoted(team)}${meantText(meant)}`,
    help: 'add the team under "teams" at the top level of the file, or remove it here',
  }),
  idleTeam: (team: string) => ({
    message: `the floor for the team ${quoted(team)} has no effect, because the team has no agents`,
    help: 'add the team to an entry under "agents", or remove the team from the configuration',
  }),
  otherKind: (as: Part, agent: string, is: Part) => ({
    message: `this file is ${aPart(is)}, but the configuration lists it under "${as}" for the agent ${quoted(agent)}`,
    help: `list the file under "${is}" instead, or list a different file here`,
  }),
  oneAgentId: (id: string, agents: number) => ({
    message: `"agent-id" names only one agent (${quoted(id)}), but there are ${counted(agents, 'agent')}`,
    help: 'set "agent-id" under "traces" in the configuration entry for each agent',
  }),

  // Location of a floor
  floorAddress: (text: string) => ({
    message: `${quotedWhole(text)} is a URL, but a floor cannot be read from a URL`,
    help: FORMS,
  }),
  floorFolder: (text: string) => ({
    message: `${quotedWhole(text)} is a folder; expected a file`,
    help: FORMS,
  }),
  floorOutside: (text: string) => ({
    message: `the path ${quotedWhole(text)} points outside the repository`,
    help: FORMS,
  }),
  floorNoRepository: (text: string) => ({
    message: `${quotedWhole(text)} has no repository before the "@"`,
    help: FORMS_AND_LOCAL,
  }),
  floorNoFile: (text: string) => ({
    message: `${quotedWhole(text)} has a repository but no file`,
    help: FORMS_AND_LOCAL,
  }),
  floorOutsideThere: (text: string) => ({
    message: `the path in ${quotedWhole(text)} points outside its repository`,
    help: FORMS,
  }),
  floorNoRef: (text: string) => ({
    message: `${quotedWhole(text)} has no ref after the "@"`,
    help: 'write a branch, a tag or a commit after the "@"; a commit is safest, because branches and tags can move',
  }),
  floorFileAsRef: (text: string) => ({
    message: `${quotedWhole(text)} has a file after the "@"; expected a ref`,
    help: FORMS_AND_LOCAL,
  }),
  floorBadRef: (ref: string, text: string) => ({
    message: `${quotedWhole(ref)} in ${quotedWhole(text)} is not a valid ref`,
    help: 'write a branch, a tag or a commit after the "@"',
  }),

  // Referenced files
  removed: (file: string) => ({
    message: `the change removes ${quotedWhole(file)}, which the input "config" names`,
    help: 'keep the file, or change the input "config" too',
  }),
  /** `fault` describes the problem with the baseline file. */
  baseline: (file: string, fault: BaselineFault) => ({
    message: `the baseline file ${quotedWhole(file)} ${baselineText(fault)}`,
    help: 'restore the file, write a new one with "check --write-baseline", or remove "baseline-file"',
  }),
});

/** The reason why a baseline file cannot be used. */
export type BaselineFault =
  | { readonly kind: 'absent'; readonly where: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'too-large' | 'not-json' | 'no-findings' | 'bad-expiry' }
  | { readonly kind: 'other-schema'; readonly schema: string };

function baselineText(fault: BaselineFault): string {
  switch (fault.kind) {
    case 'absent':
      return `does not exist in ${fault.where}`;
    case 'refused':
      return `cannot be read: ${fault.reason}`;
    case 'too-large':
      return 'is too large';
    case 'not-json':
      return 'is not JSON';
    case 'no-findings':
      return 'must contain a list "findings" in which each entry has a "fingerprint"';
    case 'bad-expiry':
      return 'has an "expires" value that is not an RFC 3339 date';
    case 'other-schema':
      return `does not have "schema": ${quoted(fault.schema)}`;
    default:
      return fault satisfies never;
  }
}

export const configuration = {
  id: 'configuration',
  severity: 'error',
  summary: "The gate's configuration is not valid.",
  blocking: true,
  words,
} as const satisfies WordedRule;
