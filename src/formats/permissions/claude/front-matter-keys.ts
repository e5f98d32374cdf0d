import { frontMatterOf } from '../../../document/front-matter.ts';
import {
  ANNOTATION_KEYS,
  type KeyMeaning,
  neutralKeys,
  READ_ELSEWHERE,
  type SettingsTable,
} from '../settings-table.ts';
import { mayHaveCommands } from './prompt-commands.ts';

/*
 * The keys of agents, skills and commands, as of version 2.1.240 and of the open format of skills
 * (docs/reference/claude-code.md#agents), and which files certainly say nothing about permissions.
 */

const opaque = (why: string, effect?: 'grants' | 'restricts'): KeyMeaning => ({
  kind: 'opaque',
  why,
  ...(effect && { effect }),
});

/** Keys of agents that other hosts have, and that Claude Code does not read in an agent. */
export const FOREIGN_AGENT_KEYS = ['allowedTools', 'allowed-tools', 'allowed_tools'] as const;

/** The keys of an agent. */
export const AGENT_KEYS: SettingsTable = {
  ...neutralKeys([
    'name',
    'description',
    'model',
    'effort',
    'color',
    'maxTurns',
    'initialPrompt',
    ...ANNOTATION_KEYS,
    ...FOREIGN_AGENT_KEYS,
  ]),
  tools: READ_ELSEWHERE,
  disallowedTools: READ_ELSEWHERE,
  permissionMode: READ_ELSEWHERE,
  mcpServers: READ_ELSEWHERE,
  hooks: READ_ELSEWHERE,
  isolation: READ_ELSEWHERE,
  memory: opaque('the agent gets tools to read and edit its memory'),
  skills: opaque('the agent starts with these skills', 'grants'),
  background: opaque('it determines whether a person can be asked'),
};

/** The keys of skills and commands that have no effect on permissions. */
const QUIET_SKILL_KEYS = [
  'name',
  'description',
  'when_to_use',
  'argument-hint',
  'arguments',
  'model',
  'effort',
  ...ANNOTATION_KEYS,
] as const;

/** The keys of skills and commands that are settings. */
export const SKILL_SETTINGS: SettingsTable = {
  'disable-model-invocation': { kind: 'boolean', wider: false, absent: false },
  'user-invocable': { kind: 'boolean', wider: true, absent: true },
};

/** The keys of skills and commands. */
export const SKILL_KEYS: SettingsTable = {
  ...neutralKeys(QUIET_SKILL_KEYS),
  ...SKILL_SETTINGS,
  'allowed-tools': READ_ELSEWHERE,
  'disallowed-tools': READ_ELSEWHERE,
  hooks: READ_ELSEWHERE,
  paths: READ_ELSEWHERE,
  context: READ_ELSEWHERE,
  agent: READ_ELSEWHERE,
  shell: opaque('it determines which shell runs the commands in the text'),
  background: opaque('it determines whether a person can be asked'),
};

/**
 * The keys that do not matter in a skill or a command that says nothing else about permissions. So
 * such a file needs no parser.
 */
export const QUIET_KEYS = [
  ...QUIET_SKILL_KEYS,
  ...Object.keys(SKILL_SETTINGS),
  'paths',
  'shell',
] as const;

/** The keys whose texts may be longer than a line in front matter that is not valid YAML. */
export const PROSE_KEYS = ['description', 'when_to_use', 'initialPrompt'] as const;

/** A line that is part of a value or a comment, or that begins with a key that does not matter. */
const QUIET = new RegExp(`^(?:[ \\t#\\r-]|$|(?:${QUIET_KEYS.join('|')})[ \\t]*:(?:[ \\t\\r]|$))`);

/**
 * Whether the text of a skill or a command certainly says nothing about permissions. Front matter
 * that is written in an unusual way always needs a parser.
 */
export function isPlainSkill(text: string): boolean {
  if (mayHaveCommands(text)) return false;
  const matter = frontMatterOf(text);
  if (matter === undefined) return true;
  const lines = matter.split('\n');
  const first = lines.find((line) => line.trim() !== '' && !/^[ \t]*#/.test(line));
  return first === undefined || (!/^[ \t-]/.test(first) && lines.every((line) => QUIET.test(line)));
}
