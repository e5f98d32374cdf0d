import type { Action, OpencodeRule } from './rules.ts';
import { HOME } from './wildcards.ts';

/*
 * opencode's built-in rules, which precede the rules from any file
 * (docs/reference/opencode.md#built-in-rules).
 */

type Written = readonly (readonly [permission: string, value: string, action: Action])[];

const OWN_FOLDER = `${HOME}/.local/share/opencode`;

const DEFAULTS: Written = [
  ['*', '*', 'allow'],
  ['doom_loop', '*', 'ask'],
  ['external_directory', '*', 'ask'],
  ['question', '*', 'deny'],
  ['plan_enter', '*', 'deny'],
  ['plan_exit', '*', 'deny'],
  ['read', '*', 'allow'],
  ['read', '*.env', 'ask'],
  ['read', '*.env.*', 'ask'],
  ['read', '*.env.example', 'allow'],
];

const OF_AGENTS: Readonly<Record<string, Written>> = {
  build: [
    ['question', '*', 'allow'],
    ['plan_enter', '*', 'allow'],
  ],
  plan: [
    ['question', '*', 'allow'],
    ['plan_exit', '*', 'allow'],
    ['external_directory', `${OWN_FOLDER}/plans/*`, 'allow'],
    ['edit', '*', 'deny'],
    ['edit', '.opencode/plans/*.md', 'allow'],
  ],
  general: [['todowrite', '*', 'deny']],
  explore: [
    ['*', '*', 'deny'],
    ['grep', '*', 'allow'],
    ['glob', '*', 'allow'],
    ['list', '*', 'allow'],
    ['bash', '*', 'allow'],
    ['webfetch', '*', 'allow'],
    ['websearch', '*', 'allow'],
    ['codesearch', '*', 'allow'],
    ['read', '*', 'allow'],
    ['external_directory', '*', 'ask'],
  ],
};

/**
 * The rule that follows all others. opencode can always read long tool outputs, which it stores in
 * its own folder.
 */
const LAST: Written = [['external_directory', `${OWN_FOLDER}/tool-output/*`, 'allow']];

/**
 * Returns all of an agent's rules in order. The rules from files are between the built-in rules.
 */
export function withBuiltIn(
  agent: string,
  rules: readonly OpencodeRule[],
): readonly OpencodeRule[] {
  const own = Object.hasOwn(OF_AGENTS, agent) ? (OF_AGENTS[agent] ?? []) : [];
  return [...[...DEFAULTS, ...own].map(builtIn), ...rules, ...LAST.map(builtIn)];
}

function builtIn([permission, value, action]: Written[number]): OpencodeRule {
  return { permission, value, shell: 'bash', action, name: `${permission}: ${value}` };
}
