import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { Level, Stage } from '../../../model/decision.ts';
import type {
  HostCode,
  HostPermissions,
  OpaqueValue,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { readServers } from '../mcp/servers.ts';
import { callPattern } from '../patterns.ts';
import { shownValue } from '../secrets.ts';
import { builtIn, callOf, firstOf, nothingRuns, permissionsWith } from '../workflow-agent/calls.ts';
import { mcpExpression } from '../workflow-agent/copilot.ts';
import { setOf, switchOf } from '../workflow-agent/step-settings.ts';
import { isUnknownName, type Network, networkStage } from './network.ts';
import { outputStage, type SafeOutputs } from './outputs.ts';

/*
 * An agentic workflow, read from its lock file or its front matter
 * (docs/reference/gh-aw.md#how-a-workflow-decides).
 */

/** A workflow's MCP server, with the tools that the agent may call. */
export interface GatewayServer {
  readonly name: string;
  /** The tool names. Absent if the agent may call all tools. */
  readonly tools?: readonly string[];
  readonly place: Place;
}

/** The rules of the agent's engine, except rules for MCP servers, the network and outputs. */
export interface EngineRules {
  readonly stages: readonly Stage[];
  readonly basis: string;
  readonly otherwise: Level;
}

/**
 * The parts of an agentic workflow that determine its permissions, read from its source or lock
 * file.
 */
export interface AgenticWorkflow {
  readonly engine: EngineRules;
  readonly servers: readonly GatewayServer[];
  readonly network: Network;
  readonly outputs: SafeOutputs;
  readonly settings: readonly Setting[];
  readonly code: readonly HostCode[];
  readonly opaque: readonly OpaqueValue[];
  readonly remarks: readonly Remark[];
  /** The agent that checks the outputs for threats. Absent if there is none. */
  readonly detection?: { readonly engine: EngineRules; readonly network: Network };
}

/** Returns an agentic workflow's permissions. */
export function permissionsOfWorkflow(workflow: AgenticWorkflow): HostPermissions {
  const { engine, servers, network, outputs, settings, code, opaque, remarks } = workflow;
  const permissions = permissionsWith({
    stages: [
      firstOf(servers.flatMap(serverRules)),
      networkStage(network),
      outputStage(outputs.outputs),
      ...engine.stages,
    ],
    basis: engine.basis,
    otherwise: engine.otherwise,
    settings: [...settings, ...outputs.settings],
    code: [...code, ...outputs.code],
    opaque: [...opaque, ...unknownNames(network)],
    remarks,
  });
  const [usual] = permissions.situations;
  return { ...permissions, situations: [usual, ...detectionSituation(workflow)] };
}

/**
 * Returns a list with the situation in which another agent checks the first agent's outputs for
 * threats. The list is empty if the workflow has no threat detection.
 */
function detectionSituation({ detection }: AgenticWorkflow): readonly Situation[] {
  if (detection === undefined) return [];
  const { engine, network } = detection;
  const [situation] = permissionsWith({
    stages: [networkStage(network), ...engine.stages],
    basis: engine.basis,
    otherwise: engine.otherwise,
    settings: [],
    code: [],
    opaque: [],
    remarks: [],
  }).situations;
  return [{ ...situation, id: 'detection', words: 'in threat detection' }];
}

function serverRules({ name, tools, place }: GatewayServer): readonly HostRule[] {
  const clean = name.replace(/[^A-Za-z0-9_-]/g, '_');
  return (tools ?? ['*']).map((tool) =>
    hostRule({
      list: 'allow',
      level: 'allowed',
      patterns: [callPattern(['mcp'], mcpExpression(name, tool), '')],
      name: tool === '*' ? name : `${name}: ${tool}`,
      examples: [
        callOf('mcp', `mcp__${clean}__${tool === '*' ? 'create' : tool.replace(/[^\w-]/g, '_')}`),
      ],
      place,
    }),
  );
}

function unknownNames(network: Network): readonly OpaqueValue[] {
  if (network.kind === 'everything') return [];
  return network.allowed.filter(isUnknownName).map(({ text, place }) => ({
    key: `network ${text}`,
    subject: `the name ${quoted(text)} in the list of hosts`,
    text,
    place,
    effect: 'grants',
    why: 'Card Gate does not know which hosts it represents',
  }));
}

/** The settings of every workflow, with the values that permit nothing. */
const NO_SETTINGS: readonly Setting[] = [
  setOf('permissions', "the list of the agent's permissions", []),
  setOf('on', 'the list of events that start the workflow', []),
  setOf('roles', 'the list of roles that may start the workflow', []),
  setOf('bots', 'the list of bots that may start the workflow', []),
  setOf('secrets', 'the list of secrets that the workflow uses', []),
  switchOf('strict', 'strict mode', true, { wider: false }),
  switchOf('firewall', 'the firewall', true, { wider: false }),
  setOf('github.toolsets', "the GitHub server's list of toolsets", []),
  switchOf('threat-detection', 'threat detection for outputs', true, { wider: false }),
  switchOf(
    'threat-detection.continue-on-error',
    'the option to continue after a threat detection error',
    true,
  ),
  setOf('threat-detection.permissions', 'the list of permissions for threat detection', []),
  switchOf('github.write', "the GitHub server's write access", false),
];

/**
 * Returns a copy of the setting in `NO_SETTINGS` that has this key, with a new value.
 * @throws an internal error if there is no such setting.
 */
export function given(
  key: string,
  value: unknown,
  { place, words }: { readonly place?: Place; readonly words?: string } = {},
): Setting {
  const known = NO_SETTINGS.find((setting) => setting.key === key);
  if (known === undefined) throw new Error(`there is no setting ${key}`);
  const list = Array.isArray(value) ? [...new Set(value.map(String))].sort() : undefined;
  const shown = list === undefined ? undefined : list.join(', ') || 'empty';
  return {
    ...known,
    value: list ?? value,
    words: words ?? shown ?? (value === undefined ? 'everything' : value === true ? 'on' : 'off'),
    ...(place && { place }),
  };
}

/**
 * Returns the engine as a value to be compared as text, because each engine enforces different
 * rules.
 */
export function engineValue(engine: string, place: Place): OpaqueValue {
  return {
    key: 'engine',
    subject: `the engine ${quoted(engine)}`,
    text: engine,
    place,
    why: 'each engine enforces its rules differently',
  };
}

/**
 * Returns the rule that allows reading files and running read-only commands, which need no
 * permission.
 */
export function freeRule(): HostRule {
  return builtIn('read-only commands and tools', 'allowed', [
    callPattern(['shell-read', 'read'], ANY_TEXT, ''),
  ]);
}

/** Returns a setting for the minimum integrity of the content that the agent may read. */
export function integritySetting(integrity: string, place: Place): Setting {
  return {
    key: 'github.min-integrity',
    subject: 'the minimum integrity of the content that the agent may read',
    order: {
      kind: 'ranked',
      strictestFirst: ['merged', 'approved', 'unapproved', 'none'],
      alike: [[undefined, integrity]],
    },
    value: integrity,
    place,
  };
}

/** The largest number of calls or outputs that can be compared. */
const MAX_COUNT = 1000;
/** Numbers of calls or outputs, strictest first. */
const COUNTS: readonly unknown[] = [
  ...Array.from({ length: MAX_COUNT + 1 }, (_, count) => count),
  'unlimited',
];

/**
 * Returns a setting for each tool in a server's list. The value is the maximum number of calls to
 * the tool, or `unlimited`.
 */
export function callLimits(server: string, allowed: Reader): readonly Setting[] {
  return allowed.items().map((item): Setting => {
    const name = item.text() ?? item.get('name').text() ?? '';
    const value = item.get('max-calls').value() ?? 'unlimited';
    return {
      key: `${server}.${name}.max-calls`,
      subject: `the maximum number of calls to ${quoted(`${server}: ${name}`)}`,
      // A tool that exists only in the base or only in the head is compared as a whole.
      order: { kind: 'ranked', strictestFirst: COUNTS, alike: [[undefined, value]] },
      value,
      words: shownValue(value),
      place: item.place,
    };
  });
}

/** Returns the code that servers run. The tools that the agent may call are compared separately. */
export function serverCode(map: Reader): readonly HostCode[] {
  return readServers(map).map(({ code, reader }) => ({
    ...code,
    identity: JSON.stringify(
      reader
        .entries()
        .filter(([key]) => key !== 'allowed' && key !== 'tools')
        .map(([key, value]) => [key, value.value()]),
    ),
  }));
}

/** Returns the permissions for a repository without a workflow. */
export function withoutWorkflow(): HostPermissions {
  return nothingRuns(NO_SETTINGS);
}
