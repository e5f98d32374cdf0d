import { Reader } from '../../../document/reader.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  PermissionFile,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { secretsIn, withoutSecrets } from '../secrets.ts';
import {
  defaultSettings,
  joinSettings,
  meantKey,
  mergeSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSettings,
} from '../settings-table.ts';
import { OPENCODE_REQUESTS } from './calls.ts';
import {
  codeOfFile,
  nameOfFile,
  readCommands,
  readExperimentalHooks,
  readHelpers,
  readMcp,
  readPlugins,
} from './code.ts';
import { remarksOfRules } from './dead-rules.ts';
import { withBuiltIn } from './defaults.ts';
import {
  AGENT_KEYS,
  FOREIGN_AGENT_KEYS,
  isAgentKey,
  OPENCODE_KEYS,
  unknownAgentKeys,
} from './keys.ts';
import { PROVIDER_DEFAULTS, readProviders, readRedirect } from './providers.ts';
import {
  decisionRule,
  mergeTrees,
  type OpencodeRule,
  type PermissionTree,
  readPermission,
  readPermissionList,
  readTools,
  rulesOfTools,
  rulesOfTree,
} from './rules.ts';

/*
 * opencode: `opencode.json`, `opencode.jsonc` and the files in `.opencode`
 * (docs/reference/opencode.md).
 */

/** The roles of settings files, in the order in which opencode reads them. */
export const CONFIG_ROLES = ['jsonc', 'json', 'inner-jsonc', 'inner-json'] as const;
/** The roles of files that define an agent, in the order in which opencode reads them. */
const AGENT_ROLES = ['agent', 'mode'] as const;
/** The roles of files that contain code or command templates. */
export const CODE_ROLES = ['plugin', 'tool', 'command'] as const;

/** opencode's built-in agents, whose permissions are included in every report on opencode. */
const SITUATIONS = [
  { agent: 'build' },
  { agent: 'plan', words: 'in plan mode' },
  { agent: 'explore', words: 'in the agent "explore"' },
] as const;

/** Built-in agents that are reported as separate units if files change them. */
const BUILT_IN: readonly string[] = ['build', 'general'];

/** Whether an agent is reported as part of opencode itself rather than as a separate unit. */
export function isOwnAgent(name: string): boolean {
  return name === 'plan' || name === 'explore';
}

/** An agent's rules and settings, from one or more files. */
interface AgentConfig {
  readonly tree: PermissionTree;
  readonly list: readonly OpencodeRule[];
  readonly read: ReadSettings;
  readonly files: readonly PermissionFile[];
}

const NO_AGENT: AgentConfig = { tree: new Map(), list: [], read: NOTHING_SET, files: [] };

/** Returns the agents that the files define, keyed by name. */
export function agentsOf(files: readonly PermissionFile[]): ReadonlyMap<string, AgentConfig> {
  const configs = inOrder(files, CONFIG_ROLES).map((file) => ({ file, top: topOf(file) }));
  const stated = [
    ...configs.flatMap(({ file, top }) => ofKey(file, top, 'agent')),
    ...inOrder(files, AGENT_ROLES).map((file) => {
      const reader = topOf(file);
      return { name: reader.get('name').text() ?? nameOfFile(file.document.file), reader, file };
    }),
    ...configs.flatMap(({ file, top }) => ofKey(file, top, 'mode')),
  ];
  const agents = new Map<string, AgentConfig>();
  for (const { name, reader, file } of stated) {
    const former = agents.get(name) ?? NO_AGENT;
    const next = readAgent(name, reader, file);
    agents.set(name, {
      tree: mergeTrees(former.tree, next.tree),
      list: [...former.list, ...next.list],
      read: mergeSettings([former.read, next.read]),
      files: [...new Set([...former.files, file])],
    });
  }
  return agents;
}

function ofKey(
  file: PermissionFile,
  top: Reader,
  key: 'agent' | 'mode',
): readonly { readonly name: string; readonly reader: Reader; readonly file: PermissionFile }[] {
  return top
    .get(key)
    .entries()
    .map(([name, reader]) => ({ name, reader, file }));
}

function topOf({ document }: PermissionFile): Reader {
  return Reader.of(document);
}

function inOrder(
  files: readonly PermissionFile[],
  roles: readonly string[],
): readonly PermissionFile[] {
  return roles.flatMap((role) => files.filter((file) => file.role === role));
}

function readAgent(name: string, reader: Reader, file: PermissionFile): AgentConfig {
  const tools = readTools(reader.get('tools'));
  const permission = readPermission(reader.get('permission'));
  const list = readPermissionList(reader.get('permissions'));
  const tree = mergeTrees(rulesOfTools(tools.rules), permission.rules);
  return {
    tree,
    list: list.rules,
    read: joinSettings([
      tools.rest,
      permission.rest,
      list.rest,
      agentSettings(name, reader),
      {
        ...NOTHING_SET,
        remarks: remarksOfRules([...rulesOfTree(tree), ...list.rules]),
      },
    ]),
    files: [file],
  };
}

function agentSettings(name: string, reader: Reader): ReadSettings {
  const [disable, mode] = [reader.get('disable'), reader.get('mode')];
  const key = `agent.${name}`;
  return joinSettings([
    disable.exists
      ? { ...NOTHING_SET, settings: [disableSetting(name, disable.boolean() === true, disable)] }
      : NOTHING_SET,
    mode.exists ? withEffect(opaqueOf(`${key}.mode`, mode, STARTS), 'restricts') : NOTHING_SET,
    ...unknownAgentKeys(reader.entries().map(([each]) => each)).map((each) =>
      opaqueOf(`${key}.${each}`, reader.get(each), PASSED_ON),
    ),
    {
      ...NOTHING_SET,
      remarks: unknownAgentKeys(reader.entries().map(([each]) => each)).flatMap(
        (each): readonly Remark[] => {
          const meant = meantKey(each, AGENT_KEYS);
          const { place } = reader.get(each);
          return meant === undefined ? [] : [{ kind: 'misspelt-key', key: each, meant, place }];
        },
      ),
    },
    {
      ...NOTHING_SET,
      remarks: FOREIGN_AGENT_KEYS.filter((each) => reader.has(each)).map(
        (each): Remark => ({
          kind: 'no-effect-here',
          key: each,
          why: 'opencode has no such key for agents',
          place: reader.get(each).place,
        }),
      ),
    },
  ]);
}

const STARTS = 'it determines who may start the agent';
const PASSED_ON = 'opencode passes it on to the model provider';

function withEffect(read: ReadSettings, effect: 'grants' | 'restricts'): ReadSettings {
  return { ...read, opaque: read.opaque.map((value) => ({ ...value, effect })) };
}

function disableSetting(name: string, value: boolean, reader?: Reader): Setting {
  const key = `agent.${name}.disable`;
  return {
    key,
    subject: `the setting "${key}"`,
    order: { kind: 'ranked', strictestFirst: [true, false] },
    value,
    words: String(value),
    ...(reader && { place: reader.place }),
  };
}

/** Whether an agent has settings that affect its permissions. */
export function hasOwnRules({ files }: AgentConfig, name: string): boolean {
  return files.some((file) => {
    const top = topOf(file);
    const readers = AGENT_ROLES.some((role) => role === file.role)
      ? [top]
      : [top.get('agent').get(name), top.get('mode').get(name)];
    return readers.some((reader) => reader.entries().some(([each]) => isAgentKey(each)));
  });
}

/** Returns the permissions that the opencode files in one folder grant. */
export function readOpencode(files: readonly PermissionFile[]): HostPermissions {
  const agents = agentsOf(files);
  const own = ownRules(files);
  const tops = inOrder(files, CONFIG_ROLES).map(topOf);
  const ofAgents = [...agents].filter(([name]) => isOwnAgent(name)).map(([, { read }]) => read);
  const read = mergeSettings([
    {
      ...NOTHING_SET,
      settings: [...defaultSettings(OPENCODE_KEYS), ...ownDefaults(), PROVIDER_DEFAULTS],
    },
    ...tops.map(readTop),
    own.rest,
    readProviders(tops, inOrder(files, AGENT_ROLES).map(topOf)),
    ...ofAgents,
  ]);
  const [usual, ...others] = SITUATIONS.map((situation, index) => {
    const { agent } = situation;
    const config = isOwnAgent(agent) ? (agents.get(agent) ?? NO_AGENT) : NO_AGENT;
    return situationOf(
      agent,
      [...own.rules, ...rulesOfAgent(config)],
      index === 0 ? read.settings : [],
      'words' in situation ? situation.words : undefined,
    );
  });
  if (usual === undefined) throw new Error('opencode has no situation');
  return {
    situations: [usual, ...others],
    code: [...read.code, ...inOrder(files, CODE_ROLES).flatMap(codeOfFile)],
    opaque: read.opaque,
    remarks: [...read.remarks, ...secretRemarks(files.filter(({ role }) => isConfig(role)))],
  };
}

function isConfig(role: string): boolean {
  return CONFIG_ROLES.some((each) => each === role);
}

function secretRemarks(files: readonly PermissionFile[]): readonly Remark[] {
  return files.flatMap(({ document }) =>
    secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
  );
}

function ownDefaults(): readonly Setting[] {
  return SITUATIONS.filter(({ agent }) => isOwnAgent(agent)).map(({ agent }) =>
    disableSetting(agent, false),
  );
}

/** Returns an opencode agent's permissions. With `isAbsent`, ignores the agent's own rules. */
export function readOpencodeAgent(
  name: string,
  files: readonly PermissionFile[],
  isAbsent = false,
): HostPermissions {
  const config = (isAbsent ? undefined : agentsOf(files).get(name)) ?? NO_AGENT;
  const { read } = config;
  const settings = mergeSettings([
    { ...NOTHING_SET, settings: [disableSetting(name, false)] },
    read,
  ]).settings;
  const rules = [...ownRules(files).rules, ...rulesOfAgent(config)];
  const ofAgent = config.files.filter(({ role }) => !isConfig(role));
  const isFirst = inOrder(files, CONFIG_ROLES).some(
    (file) => topOf(file).get('default_agent').text() === name,
  );
  return {
    // Without a file, opencode uses its own agent with this name, or starts with another agent.
    ...((isFirst || BUILT_IN.includes(name)) && { fallback: 'host' as const }),
    situations: [situationOf(name, rules, settings)],
    code: [],
    opaque: read.opaque,
    remarks: [...read.remarks, ...secretRemarks(ofAgent)],
  };
}

function rulesOfAgent({ tree, list }: AgentConfig): readonly OpencodeRule[] {
  return [...rulesOfTree(tree), ...list];
}

/** Returns the rules that apply to every agent. */
function ownRules(files: readonly PermissionFile[]): {
  readonly rules: readonly OpencodeRule[];
  readonly rest: ReadSettings;
} {
  const tops = inOrder(files, CONFIG_ROLES).map(topOf);
  const tools = tops.map((top) => readTools(top.get('tools')));
  const permissions = tops.map((top) => readPermission(top.get('permission')));
  const lists = tops.map((top) => readPermissionList(top.get('permissions')));
  const ofTools = new Map(tools.flatMap((each) => [...each.rules]));
  const tree = permissions.reduce<PermissionTree>(
    (merged, each) => mergeTrees(merged, each.rules),
    rulesOfTools(ofTools),
  );
  const rules = [...rulesOfTree(tree), ...lists.flatMap((list) => list.rules)];
  return {
    rules,
    rest: joinSettings([
      ...[...tools, ...permissions, ...lists].map(({ rest }) => rest),
      { ...NOTHING_SET, remarks: remarksOfRules(rules) },
    ]),
  };
}

function situationOf(
  agent: string,
  rules: readonly OpencodeRule[],
  settings: readonly Setting[],
  words?: string,
): Situation {
  return {
    id: agent,
    ...(words !== undefined && { words }),
    basis: "opencode's built-in list",
    policy: {
      stages: [
        {
          role: 'decides',
          combinator: 'last',
          rules: withBuiltIn(agent, rules).map(decisionRule),
        },
      ],
      otherwise: otherwiseRule('needs approval'),
      outcomes: ['deny', 'ask', 'allow', 'mode'],
      settings,
      fields: CALL_FIELDS,
      requests: OPENCODE_REQUESTS,
    },
  };
}

/** Reads all keys of a settings file except the rules. */
function readTop(top: Reader): ReadSettings {
  return joinSettings([
    readSettings(top, OPENCODE_KEYS),
    {
      ...NOTHING_SET,
      code: [
        ...readMcp(top.get('mcp')),
        ...readPlugins(top.get('plugin')),
        ...readHelpers('formatter', top.get('formatter')),
        ...readHelpers('lsp', top.get('lsp')),
        ...readExperimentalHooks(top.get('experimental').get('hook')),
        ...readCommands(top.get('command')),
      ] satisfies readonly HostCode[],
    },
    readInstructions(top.get('instructions')),
    readRedirect('enterprise.url', top.get('enterprise').get('url')),
  ]);
}

/**
 * Reads the instructions that opencode downloads. Instructions in the repository grant no
 * permissions.
 */
function readInstructions(list: Reader): ReadSettings {
  const remote = list.texts().filter(({ value }) => /^https?:/i.test(value));
  return joinSettings(
    remote.map(({ value, place }) => {
      const text = withoutSecrets(value);
      const why = 'the instructions at this address may change at any time';
      const opaque = { key: `instructions ${value}`, subject: `the instruction "${text}"` };
      return { ...NOTHING_SET, opaque: [{ ...opaque, text: value, place, effect: 'grants', why }] };
    }),
  );
}
