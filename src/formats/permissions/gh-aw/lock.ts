import type { Document, Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { CallKind } from '../../../model/host-call.ts';
import type { HostCode, HostPermissions, OpaqueValue } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern } from '../patterns.ts';
import {
  type GivenFlag,
  isGiven,
  readFlags,
  splitList,
  valuesOf,
} from '../workflow-agent/arguments.ts';
import { builtIn, callOf, firstOf } from '../workflow-agent/calls.ts';
import { readClaudeArguments } from '../workflow-agent/claude.ts';
import { readCopilotRule } from '../workflow-agent/copilot.ts';
import { jsonReader, placeWithin } from '../workflow-agent/places.ts';
import { commandsIn, programOf } from '../workflow-agent/shell-words.ts';
import { permissionsIn, startingEvents } from '../workflow-agent/step-settings.ts';
import { AGENTS, type AgentName, ARITIES } from '../workflow-agent/workflow.ts';
import {
  type AgenticWorkflow,
  type EngineRules,
  engineValue,
  freeRule,
  type GatewayServer,
  given,
  integritySetting,
  permissionsOfWorkflow,
  serverCode,
} from './agentic-workflow.ts';
import { detectionSteps, readDetection } from './detection.ts';
import {
  firewallHosts,
  lockMetadata,
  outputsJson,
  serversJson,
  variableList,
} from './lock-text.ts';
import { compiledEntries, type Network, type NetworkEntry } from './network.ts';
import { readOutputs, type SafeOutputs } from './outputs.ts';
import { codeOfSource } from './source.ts';

/*
 * An agentic workflow's lock file, which determines the code that runs
 * (docs/reference/gh-aw.md#lock-files).
 */

/** Matches servers that gh-aw adds automatically, with pinned code. */
const OWN_SERVERS =
  /^(?:github|safeoutputs|safe_outputs|safe-outputs|agenticworkflows|agentic_workflows|playwright|mcpscripts|cache-memory|qmd|serena)$/;
/** Matches the server through which an agent creates outputs. Outputs are compared separately. */
const OUTPUT_SERVER = /^safe_?-?outputs$/;

/**
 * Returns the permissions in a workflow's lock file. `source` is the file from which the lock file
 * was compiled.
 */
export function readLock(lock: Document, source: Document | undefined): HostPermissions {
  return permissionsOfWorkflow(workflowOf(lock, source));
}

function workflowOf(lock: Document, source: Document | undefined): AgenticWorkflow {
  const top = Reader.of(lock);
  const job = top.get('jobs').get('agent');
  const steps = job.get('steps').items();
  const run = executionOf(steps, 'agentic_execution');
  const detection = executionOf(detectionSteps(lock), 'detection_agentic_execution');
  const search = readDetection(lock, detection?.step);
  const metadata = lockMetadata(lock.text);
  const servers = serversOf(steps);
  const network = networkOf(run, job.place);
  const engine = run === undefined ? undefined : engineRules(run, servers.list);
  const outputs = outputsOf(steps);
  return {
    engine: engine?.rules ?? { stages: [], basis: 'no agent', otherwise: 'denied' },
    servers: engine?.servers ?? [],
    network,
    outputs: outputs.read,
    settings: [
      given('permissions', permissionsIn(job.get('permissions')), job.get('permissions')),
      given('on', listOf(startingEvents(top)), top.get('on')),
      rolesOf(lock.text),
      given('bots', variableList(lock.text, 'GH_AW_ALLOWED_BOTS') ?? []),
      given('secrets', metadata.secrets),
      given('strict', metadata.isStrict),
      given('firewall', network.kind === 'hosts'),
      ...search.settings,
      ...servers.settings,
    ],
    code: [...servers.code, ...(source ? codeOfSource(Reader.of(source)) : [])],
    opaque: [
      engineValue(metadata.engine ?? run?.agent ?? 'unknown', job.place),
      ...servers.opaque,
      ...outputs.opaque,
      ...(engine?.opaque ?? []),
      ...(run === undefined ? [unread("the agent's command", job.place)] : []),
      ...search.opaque,
      ...[run, detection].flatMap((each) => each?.others ?? []),
    ],
    remarks: [],
    ...(detection && {
      detection: {
        engine: engineRules(detection, []).rules,
        network: networkOf(detection, detection.place),
      },
    }),
  };
}

/** Returns the hosts that a command's firewall permits. */
function networkOf(run: Execution | undefined, place: Place): Network {
  const script = run?.script ?? '';
  if (!/(?:^|[\s/"])awf[\s"]/.test(script))
    return { kind: 'everything', place: run?.place ?? place };
  return {
    kind: 'hosts',
    allowed: compiledEntries(hostsOf(script, 'allow', run?.place)),
    blocked: hostsOf(script, 'block', run?.place),
  };
}

function rolesOf(text: string): Setting {
  const roles = variableList(text, 'GH_AW_REQUIRED_ROLES');
  return given('roles', roles, roles === undefined ? { words: 'everybody' } : {});
}

function listOf({ value }: Setting): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function unread(what: string, place: Place): OpaqueValue {
  return {
    key: `unread ${what}`,
    subject: what,
    text: 'unread',
    place,
    why: 'Card Gate could not find it in the lock file',
  };
}

function hostsOf(
  script: string,
  list: 'allow' | 'block',
  place: Place | undefined,
): readonly NetworkEntry[] {
  if (place === undefined) return [];
  return firewallHosts(script, list).map((text) => ({ text, place: placeWithin(place, text) }));
}

/** The command that runs the agent. */
interface Execution {
  readonly agent: AgentName;
  readonly flags: readonly GivenFlag[];
  readonly script: string;
  readonly place: Place;
  readonly step: Reader;
  /** Other agents that the same script runs, compared as text. */
  readonly others: readonly OpaqueValue[];
}

/** Returns the paths of the lock file steps whose agents `readLock` reads. */
export function ownSteps(lock: Document): ReadonlySet<string> {
  const steps = Reader.of(lock).get('jobs').get('agent').get('steps').items();
  const runs = [
    executionOf(steps, 'agentic_execution'),
    executionOf(detectionSteps(lock), 'detection_agentic_execution'),
  ];
  return new Set(runs.flatMap((run) => (run ? [pathKey(run.step)] : [])));
}

/** Returns a reader's path as a string, for use as a map key. */
export function pathKey({ place: { path } }: Reader): string {
  return JSON.stringify(path);
}

/**
 * Returns the command that runs an agent, or undefined if there is none. Searches the steps with
 * this id or, if there are no such steps, all steps.
 */
function executionOf(steps: readonly Reader[], id: string): Execution | undefined {
  const likely = steps.filter((step) => step.get('id').text() === id);
  for (const step of likely.length > 0 ? likely : steps) {
    const run = step.get('run');
    const script = run.text();
    if (script === undefined) continue;
    const [found, ...more] = agentCommands(script, 0);
    if (found === undefined) continue;
    const texts = new Set([JSON.stringify(found)]);
    const others = more.filter((each) => {
      const text = JSON.stringify(each);
      return texts.size < texts.add(text).size;
    });
    const { place } = run;
    return {
      ...found,
      script,
      place,
      step,
      others: others.map((each) => furtherAgent(each, place)),
    };
  }
  return undefined;
}

function furtherAgent({ agent, flags }: AgentOfScript, place: Place): OpaqueValue {
  const text = JSON.stringify(flags);
  return {
    key: `further agent ${agent} ${text}`,
    subject: `the additional agent ${quoted(agent)} in the same step`,
    text,
    place,
    effect: 'grants',
    why: 'Card Gate compares only one agent per step',
  };
}

/** An agent that a script runs, and the agent's options. */
type AgentOfScript = Pick<Execution, 'agent' | 'flags'>;

/** The program that checks outputs for threats in workflows from newer compilers. */
const DETECTOR = 'threat-detect';

/** Returns the agents in a script, including nested scripts. */
function agentCommands(script: string, depth: number): readonly AgentOfScript[] {
  return commandsIn(script).flatMap((words): readonly AgentOfScript[] => {
    const at = words.findIndex((word, index) => isAgent(word) && isAgentArgument(words[index + 1]));
    if (at !== -1) {
      const agent = AGENTS.find((name) => name === programOf(words[at] ?? '')) ?? 'copilot';
      return [{ agent, flags: readFlags(words.slice(at + 1), ARITIES[agent]).flags }];
    }
    // The program's tools are not documented, so it is treated as an agent that may run everything.
    if (words.some((word) => programOf(word) === DETECTOR)) return [{ agent: 'codex', flags: [] }];
    if (depth > 2) return [];
    return words
      .filter(
        (word) => /\s/.test(word) && [...AGENTS, DETECTOR].some((name) => word.includes(name)),
      )
      .flatMap((word) => agentCommands(word, depth + 1));
  });
}

function isAgent(word: string): boolean {
  return !/\s/.test(word) && AGENTS.some((name) => name === programOf(word));
}

function isAgentArgument(word: string | undefined): boolean {
  return word !== undefined && (/^-/.test(word) || word === 'exec');
}

/** The servers that a lock file's gateway starts. */
interface LockServers {
  readonly list: readonly GatewayServer[];
  readonly settings: readonly Setting[];
  readonly code: readonly HostCode[];
  readonly opaque: readonly OpaqueValue[];
}

function serversOf(steps: readonly Reader[]): LockServers {
  const step = steps.find((each) => each.get('run').text()?.includes('"mcpServers"'));
  const run = step?.get('run');
  const json = serversJson(run?.text() ?? '');
  if (run === undefined || json === undefined)
    return { list: [], settings: [], code: [], opaque: [] };
  const map = jsonReader(run.place, json)?.get('mcpServers');
  if (map === undefined)
    return {
      list: [],
      settings: [],
      code: [],
      opaque: [unread('the list of MCP servers', run.place)],
    };
  const list = map.entries().flatMap(([name, server]): readonly GatewayServer[] => {
    if (OUTPUT_SERVER.test(name)) return [];
    const tools = server.get('tools');
    const names = tools.texts().map(({ value }) => value);
    const isAll = !tools.exists || names.includes('*');
    return [{ name, place: placeWithin(run.place, `"${name}"`), ...(!isAll && { tools: names }) }];
  });
  return {
    list,
    settings: githubSettings(map.get('github'), run.place),
    code: serverCode(map).filter(({ key }) => !OWN_SERVERS.test(key.replace(/^mcp /, ''))),
    opaque: [],
  };
}

function githubSettings(server: Reader, place: Place): readonly Setting[] {
  if (!server.exists) return [];
  const env = server.get('env');
  const toolsets = env.get('GITHUB_TOOLSETS').text();
  const integrity = server.get('guard-policies').get('allow-only').get('min-integrity').text();
  return [
    given('github.toolsets', toolsets?.split(',') ?? ['default'], { place }),
    given('github.write', env.get('GITHUB_READ_ONLY').text() !== '1', { place }),
    ...(integrity === undefined ? [] : [integritySetting(integrity, place)]),
  ];
}

function outputsOf(steps: readonly Reader[]): {
  readonly read: SafeOutputs;
  readonly opaque: readonly OpaqueValue[];
} {
  const nothing: SafeOutputs = { outputs: [], settings: [], code: [] };
  for (const step of steps) {
    const run = step.get('run');
    const json = outputsJson(run.text() ?? '');
    if (json === undefined) continue;
    const map = jsonReader(run.place, json);
    return map === undefined
      ? { read: nothing, opaque: [unread('the output configuration', run.place)] }
      : { read: readOutputs(map), opaque: [] };
  }
  return { read: nothing, opaque: [] };
}

const SHELL: readonly CallKind[] = ['shell', 'shell-read'];
const OWN_KINDS: readonly CallKind[] = [
  ...SHELL,
  'edit',
  'write',
  'read',
  'agent',
  'skill',
  'tool',
];

/** An engine's rules, and the servers whose tools the engine may call. */
interface ReadEngine {
  readonly rules: EngineRules;
  readonly servers: readonly GatewayServer[];
  readonly opaque: readonly OpaqueValue[];
}

function engineRules(run: Execution, servers: readonly GatewayServer[]): ReadEngine {
  switch (run.agent) {
    case 'copilot':
      return copilotRules(run, servers);
    case 'claude':
      return claudeRules(run, servers);
    default:
      // Codex and Gemini can run everything inside the firewall.
      return {
        rules: {
          stages: [firstOf([everything(run.agent, run.place)])],
          basis: `the engine ${quoted(run.agent)}`,
          otherwise: 'denied',
        },
        servers,
        opaque: [],
      };
  }
}

function everything(name: string, place: Place): HostRule {
  return builtIn(name, 'allowed', [callPattern(OWN_KINDS, ANY_TEXT, '')], {
    place,
    examples: [callOf('shell', 'rm -rf build'), callOf('edit', 'src/app.ts')],
  });
}

function copilotRules({ flags, place }: Execution, servers: readonly GatewayServer[]): ReadEngine {
  const isAll = isGiven(flags, 'allow-all-tools', 'allow-all', 'yolo');
  const texts = valuesOf(flags, 'allow-tool').flatMap((word) =>
    splitList(word, { atBlanks: false }),
  );
  const rules = texts.flatMap((text): readonly HostRule[] => {
    const read = readCopilotRule(text);
    if (read.kind === 'dead' || read.examples.some(({ kind }) => kind === 'mcp')) return [];
    const { patterns, examples } = read;
    const at = placeWithin(place, text);
    return [
      hostRule({ list: 'allow', level: 'allowed', patterns, examples, name: text, place: at }),
    ];
  });
  return {
    rules: {
      stages: [
        firstOf(rules),
        firstOf(
          isAll ? [everything('--allow-all-tools', placeWithin(place, '--allow-all-tools'))] : [],
        ),
        firstOf([freeRule()]),
      ],
      basis: isAll ? 'the option "--allow-all-tools"' : "Copilot's default",
      otherwise: 'denied',
    },
    servers: servers.flatMap((server) => (isAll ? [server] : grantedBy(texts, server))),
    opaque: [],
  };
}

/**
 * Returns a list with a server, restricted to the tools that Copilot's options allow. The list is
 * empty if the options allow no tool on the server.
 */
function grantedBy(texts: readonly string[], server: GatewayServer): readonly GatewayServer[] {
  if (texts.includes(server.name)) return [server];
  const prefix = `${server.name}(`;
  const named = texts
    .filter((text) => text.startsWith(prefix))
    .map((text) => text.slice(prefix.length, -1));
  if (named.length === 0) return [];
  if (named.includes('*')) return [server];
  const { tools } = server;
  return [
    { ...server, tools: named.filter((tool) => tools === undefined || tools.includes(tool)) },
  ];
}

function claudeRules({ flags, place }: Execution, servers: readonly GatewayServer[]): ReadEngine {
  const { overlay } = readClaudeArguments(flags, place, 'outside of brackets');
  const mode = overlay.mode?.mode;
  const isAll = mode === 'bypassPermissions';
  const allowed = (overlay.rules ?? []).filter(({ list }) => list === 'allow');
  const names = allowed.map(({ text }) => text).filter((text) => text.startsWith('mcp__'));
  const rules = allowed.flatMap(({ text, place: at, read }): readonly HostRule[] => {
    if (read.kind !== 'rule' || text.startsWith('mcp__')) return [];
    const { patterns, examples } = read;
    return [
      hostRule({ list: 'allow', level: 'allowed', patterns, examples, name: text, place: at }),
    ];
  });
  const edits =
    mode === 'acceptEdits'
      ? [
          builtIn(
            'the mode "acceptEdits"',
            'allowed',
            [callPattern(['edit', 'write', 'notebook'], ANY_TEXT, '')],
            { place },
          ),
        ]
      : [];
  return {
    rules: {
      stages: [
        firstOf(rules),
        firstOf(isAll ? [everything('the mode "bypassPermissions"', place)] : edits),
        firstOf([freeRule()]),
      ],
      basis: `the mode ${quoted(mode ?? 'default')}`,
      otherwise: 'denied',
    },
    servers: servers.flatMap((server) => (isAll ? [server] : ofClaude(names, server))),
    opaque: [],
  };
}

function ofClaude(names: readonly string[], server: GatewayServer): readonly GatewayServer[] {
  const whole = `mcp__${server.name}`;
  if (names.some((name) => name === whole || name === `${whole}__*`)) return [server];
  const tools = names
    .filter((name) => name.startsWith(`${whole}__`))
    .map((name) => name.slice(whole.length + 2));
  if (tools.length === 0) return [];
  return [{ ...server, tools: tools.filter((tool) => server.tools?.includes(tool) ?? true) }];
}
