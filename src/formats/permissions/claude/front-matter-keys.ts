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
 * Defines the keys of agents, skills and commands in Claude Code 2.1.240 and in the open skill
 * format (docs/reference/claude-code.md#agents), and identifies files that cannot contain
 * permissions.
 */

const opaque = (why: string, effect?: 'grants' | 'restricts'): KeyMeaning => ({
  kind: 'opaque',
  why,
  ...(effect && { effect }),
});

/** Agent keys that other hosts use. Claude Code ignores them. */
export const FOREIGN_AGENT_KEYS = ['allowedTools', 'allowed-tools', 'allowed_tools'] as const;

/** The meaning of each front matter key of an agent. */
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
  background: opaque('it determines whether approval requests can be answered'),
};

/** The skill and command keys that do not affect permissions. */
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

/** The skill and command keys that are read as settings. */
export const SKILL_SETTINGS: SettingsTable = {
  'disable-model-invocation': { kind: 'boolean', wider: false, absent: false },
  'user-invocable': { kind: 'boolean', wider: true, absent: true },
};

/** The meaning of each front matter key of a skill or command. */
export const SKILL_KEYS: SettingsTable = {
  ...neutralKeys(QUIET_SKILL_KEYS),
  ...SKILL_SETTINGS,
  'allowed-tools': READ_ELSEWHERE,
  'disallowed-tools': READ_ELSEWHERE,
  hooks: READ_ELSEWHERE,
  paths: READ_ELSEWHERE,
  context: READ_ELSEWHERE,
  agent: READ_ELSEWHERE,
  shell: opaque('it determines which shell runs the commands in the file'),
  background: opaque('it determines whether approval requests can be answered'),
};

/**
 * Keys that have no effect unless the skill or command also has permission keys. A file with only
 * these keys need not be parsed.
 */
export const QUIET_KEYS = [
  ...QUIET_SKILL_KEYS,
  ...Object.keys(SKILL_SETTINGS),
  'paths',
  'shell',
] as const;

/** Keys whose values may span several lines in front matter that is not valid YAML. */
export const PROSE_KEYS = ['description', 'when_to_use', 'initialPrompt'] as const;

/**
 * Matches a line that can be ignored. Such a line is part of a value, is a comment, or begins with
 * one of `QUIET_KEYS`.
 */
const QUIET = new RegExp(`^(?:[ \\t#\\r-]|$|(?:${QUIET_KEYS.join('|')})[ \\t]*:(?:[ \\t\\r]|$))`);

/**
 * Whether a skill or a command is guaranteed to contain no permissions. Such a file need not be
 * parsed. Returns false for front matter with unusual syntax.
 */
export function isPlainSkill(text: string): boolean {
  if (mayHaveCommands(text)) return false;
  const matter = frontMatterOf(text);
  if (matter === undefined) return true;
  const lines = matter.split('\n');
  const first = lines.find((line) => line.trim() !== '' && !/^[ \t]*#/.test(line));
  return first === undefined || (!/^[ \t-]/.test(first) && lines.every((line) => QUIET.test(line)));
}
