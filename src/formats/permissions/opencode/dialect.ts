import type { PermissionFile } from '../../../model/host-permissions.ts';
import type { Dialect, DialectFile, DialectUnit } from '../dialect.ts';
import { MAX_PERMISSION_BYTES, valueAt } from '../dialect.ts';
import { answerInOpencode, OPENCODE_CALLS } from './calls.ts';
import {
  agentsOf,
  CODE_ROLES,
  CONFIG_ROLES,
  hasOwnRules,
  isOwnAgent,
  readOpencode,
  readOpencodeAgent,
} from './opencode.ts';

const FOLDER = '^(?<folder>(?:.*\\/)?)';

function file(
  role: string,
  path: string,
  syntax: DialectFile['syntax'] = 'json-with-comments',
): DialectFile {
  return {
    role,
    syntax,
    path: new RegExp(`${FOLDER}${path}$`, 'i'),
    maxBytes: MAX_PERMISSION_BYTES,
  };
}

/** opencode (docs/reference/opencode.md). */
export const OPENCODE: Dialect = {
  id: 'opencode',
  version: '1.18',
  files: [
    file('inner-jsonc', '\\.opencode\\/opencode\\.jsonc'),
    file('inner-json', '\\.opencode\\/opencode\\.json'),
    file('jsonc', 'opencode\\.jsonc'),
    {
      ...file('json', 'opencode\\.json'),
      marks: ({ value }) =>
        valueAt(value, 'permission') !== undefined ||
        /opencode\.ai\/config/.test(String(valueAt(value, '$schema'))),
    },
    file('agent', '\\.opencode\\/agents?\\/.+\\.md', 'front-matter'),
    file('mode', '\\.opencode\\/modes?\\/[^/]+\\.md', 'front-matter'),
    file('plugin', '\\.opencode\\/plugins?\\/.+\\.[cm]?[jt]sx?', 'text'),
    file('tool', '\\.opencode\\/tools?\\/.+\\.[cm]?[jt]sx?', 'text'),
    file('command', '\\.opencode\\/commands?\\/.+\\.md', 'text'),
  ],
  unitsOf,
  without: (agent, files) =>
    agent === undefined ? readOpencode([]) : readOpencodeAgent(agent, files, true),
  answer: (_, situation, text, compile) => answerInOpencode(text, situation, compile),
  calls: OPENCODE_CALLS,
};

function unitsOf(files: readonly PermissionFile[]): readonly DialectUnit[] {
  const own = files.filter(({ role }) => isOwnRole(role));
  const agents = [...agentsOf(files)];
  const ofHost = [
    ...own,
    ...agents.filter(([name]) => isOwnAgent(name)).flatMap(([, agent]) => agent.files),
  ];
  return [
    ...(ofHost.length > 0
      ? [{ files: [...new Set(ofHost)], read: () => readOpencode(files) }]
      : []),
    ...agents
      .filter(([name, agent]) => !isOwnAgent(name) && hasOwnRules(agent, name))
      .map(([name, agent]) => ({
        agent: name,
        files: [...new Set([...own.filter(({ role }) => isConfigRole(role)), ...agent.files])],
        read: () => readOpencodeAgent(name, files),
      })),
  ];
}

function isConfigRole(role: string): boolean {
  return CONFIG_ROLES.some((each) => each === role);
}

function isOwnRole(role: string): boolean {
  return isConfigRole(role) || CODE_ROLES.some((each) => each === role);
}
