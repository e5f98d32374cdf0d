import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS } from '../../../model/host-call.ts';
import type { HostPermissions, PermissionFile, Remark } from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { readServers } from '../mcp/servers.ts';
import { callPattern } from '../patterns.ts';
import { secretsIn, withoutSecrets } from '../secrets.ts';
import {
  ANNOTATION_KEYS,
  defaultSettings,
  joinSettings,
  type KeyMeaning,
  mergeSettings,
  NOTHING_SET,
  neutralKeys,
  opaqueOf,
  type ReadSettings,
  readSettings,
  type SettingsTable,
} from '../settings-table.ts';
import { readCopilotHooks, readPlugins } from './code.ts';
import {
  COPILOT_REQUESTS,
  isToolList,
  mcpExamples,
  mcpPattern,
  readToolList,
  TOOL_EXAMPLES,
  type ToolList,
} from './tools.ts';

/* GitHub Copilot: the settings, hooks and agents in a repository (docs/reference/copilot.md). */

const NEUTRAL: KeyMeaning = { kind: 'neutral' };
const READ: KeyMeaning = { kind: 'read' };
const LESS: KeyMeaning = { kind: 'set', wider: 'less', absent: 'none' };

/** The keys in `.github/copilot/settings.json`. Copilot ignores all other keys. */
const COPILOT_KEYS: SettingsTable = {
  $schema: NEUTRAL,
  companyAnnouncements: NEUTRAL,
  contextTier: NEUTRAL,
  effortLevel: NEUTRAL,
  includeCoAuthoredBy: NEUTRAL,
  mergeStrategy: NEUTRAL,
  model: NEUTRAL,
  respectGitignore: NEUTRAL,
  hooks: READ,
  enabledPlugins: READ,
  extraKnownMarketplaces: READ,
  deniedUrls: LESS,
  disabledMcpServers: LESS,
  disabledSkills: LESS,
  disableAllHooks: { kind: 'mixed', absent: false },
  '*': { kind: 'ignored', why: 'Copilot does not read the key from repository settings' },
};

/** The front matter keys for agents. Some of these keys are also used by other hosts. */
const AGENT_KEYS: SettingsTable = {
  ...neutralKeys(['name', 'description', 'model', 'argument-hint', 'role', 'color']),
  ...neutralKeys(ANNOTATION_KEYS),
  tools: READ,
  'mcp-servers': READ,
  hooks: READ,
  'disable-model-invocation': { kind: 'boolean', wider: false, absent: false },
  'user-invocable': { kind: 'boolean', wider: true, absent: true },
  infer: { kind: 'boolean', wider: true, absent: true },
  target: {
    kind: 'opaque',
    why: 'it determines which GitHub products offer the agent',
    effect: 'restricts',
  },
  agents: { kind: 'opaque', why: 'it determines which agents the agent can start' },
  handoffs: { kind: 'opaque', why: 'it determines which agents can take over the work' },
};

/** Returns the permissions that Copilot's settings and hooks grant. */
export function readCopilot(files: readonly PermissionFile[]): HostPermissions {
  const tops = files.map(({ document, role }) => ({ role, top: Reader.of(document) }));
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(COPILOT_KEYS) },
    ...tops.map(({ role, top }): ReadSettings => {
      const code = readCopilotHooks(top.get('hooks'));
      if (role === 'hooks') return { ...NOTHING_SET, code };
      const plugins = readPlugins(top);
      return joinSettings([
        readSettings(top, COPILOT_KEYS),
        { ...NOTHING_SET, code: [...code, ...plugins.code], remarks: plugins.remarks },
      ]);
    }),
  ]);
  return permissions([], read, files);
}

/** Returns a Copilot agent's permissions. */
export function readCopilotAgent(file: PermissionFile): HostPermissions {
  const top = Reader.of(file.document);
  const tools = top.get('tools');
  const list = readToolList(tools);
  const servers = readServers(top.get('mcp-servers'), ['tools']);
  const read = joinSettings([
    { ...NOTHING_SET, settings: defaultSettings(AGENT_KEYS) },
    readSettings(top, AGENT_KEYS),
    tools.exists && !isToolList(tools)
      ? opaqueOf('tools', tools, 'the value is not a list of names')
      : NOTHING_SET,
    {
      ...NOTHING_SET,
      code: [...servers.map(({ code }) => code), ...readCopilotHooks(top.get('hooks'))],
      remarks: remarksOf(list),
    },
  ]);
  const rules = [
    ...(list ? [availabilityRule(list)] : []),
    ...servers.flatMap(({ name, reader }) => serverRule(name, reader.get('tools'))),
  ];
  return permissions(rules, mergeSettings([read]), [file]);
}

/** Returns the permissions of an agent that has no settings. Such an agent has every tool. */
export function withoutCopilotAgent(): HostPermissions {
  return permissions([], { ...NOTHING_SET, settings: defaultSettings(AGENT_KEYS) }, []);
}

function permissions(
  rules: readonly HostRule[],
  read: ReadSettings,
  files: readonly PermissionFile[],
): HostPermissions {
  const stages: readonly Stage[] = [{ role: 'decides', combinator: 'first', rules }];
  return {
    situations: [
      {
        id: 'default',
        basis: 'the list of tools',
        policy: {
          stages,
          otherwise: otherwiseRule('allowed'),
          outcomes: ['deny', 'tools', 'mode'],
          settings: read.settings,
          fields: CALL_FIELDS,
          requests: COPILOT_REQUESTS,
        },
      },
    ],
    code: read.code,
    opaque: read.opaque,
    remarks: [
      ...read.remarks,
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
  };
}

/** Returns the rule that denies all tools missing from the list under `tools`. */
function availabilityRule({ tools, place }: Exclude<ToolList, undefined>): HostRule {
  const names = tools.map(({ name }) => name);
  return hostRule({
    list: 'tools',
    level: 'denied',
    patterns: [EVERYTHING],
    except: tools.flatMap(({ patterns }) => patterns),
    name: names.map(withoutSecrets).join(', '),
    examples: [...TOOL_EXAMPLES, ...mcpExamples(names)],
    place,
  });
}

const EVERYTHING = callPattern(
  ['shell', 'read', 'edit', 'fetch', 'agent', 'mcp', 'tool'],
  `[^${FIELD_BREAK}]*`,
);

/**
 * Returns a list with the rule that denies the tools missing from a server's own list. The list is
 * empty if the server has no such list or selects all its tools.
 */
function serverRule(server: string, value: Reader): readonly HostRule[] {
  const names = value.texts().map((name) => name.value);
  if (!value.exists || names.includes('*')) return [];
  const first = names[0];
  return [
    hostRule({
      list: 'deny',
      level: 'denied',
      patterns: [mcpPattern(`${server}/*`)],
      except: names.map((name) => mcpPattern(`${server}/${name}`)),
      name: `tools of ${server} ${first === undefined ? '' : `other than ${names.join(', ')}`}`.trim(),
      examples: mcpExamples([`${server}/*`, ...names.map((name) => `${server}/${name}`)]),
      place: value.place,
    }),
  ];
}

function remarksOf(list: ToolList): readonly Remark[] {
  return (list?.tools ?? []).flatMap(({ name, place, instead }): readonly Remark[] =>
    instead === undefined
      ? []
      : [
          {
            kind: 'dead-rule',
            rule: name,
            why: `Copilot has no tool ${quoted(name)} and ignores unknown names`,
            instead,
            place,
          },
        ],
  );
}
