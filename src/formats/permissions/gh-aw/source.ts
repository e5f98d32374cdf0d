import type { Document, Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { CallKind } from '../../../model/host-call.ts';
import type { HostCode, HostPermissions, OpaqueValue } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern, wordsExpression } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { codeOf } from '../settings-table.ts';
import { builtIn, callOf, firstOf } from '../workflow-agent/calls.ts';
import { permissionsIn, startingEvents } from '../workflow-agent/step-settings.ts';
import {
  type AgenticWorkflow,
  callLimits,
  type EngineRules,
  engineValue,
  freeRule,
  type GatewayServer,
  given,
  integritySetting,
  permissionsOfWorkflow,
  serverCode,
} from './agentic-workflow.ts';
import { isOwnSecret } from './lock-text.ts';
import type { Network, NetworkEntry } from './network.ts';
import { isCommonKey, readOutputs } from './outputs.ts';

/*
 * The source of an agentic workflow, whose front matter is compiled into a lock file
 * (docs/reference/gh-aw.md#front-matter).
 */

/** Returns the permissions that a workflow would have if its front matter were compiled. */
export function readSource(source: Document): HostPermissions {
  return permissionsOfWorkflow(workflowOf(Reader.of(source)));
}

/** For each map, the keys that do not affect permissions or are read separately. */
const KNOWN_KEYS = {
  '': new Set(
    [
      'description name labels emoji intent metadata tracker-id run-name timeout-minutes',
      'concurrency source private model on permissions tools network safe-outputs mcp-servers',
      'engine strict roles bots sandbox steps pre-steps pre-agent-steps post-steps jobs mcp-scripts',
      'safe-inputs services container imports skills plugins resources',
    ].flatMap((line) => line.split(' ')),
  ),
  engine: new Set(['id', 'model', 'version', 'effort']),
  network: new Set(['allowed', 'blocked']),
  sandbox: new Set(['agent']),
  'safe-outputs': new Set(
    'footer messages activation-comments runs-on group-reports report-failure-as-issue report-incomplete jobs'.split(
      ' ',
    ),
  ),
  tools: new Set('bash edit github timeout startup-timeout web-fetch web-search'.split(' ')),
  'tools.github': new Set(['toolsets', 'allowed', 'read-only', 'min-integrity', 'version']),
} as const;
/** Keys under `on` that are not events and do not affect permissions. */
const QUIET_ON = new Set(['roles', 'bots', 'reaction', 'status-comment']);
/** Keys that contain code. This code runs outside the agent's sandbox. */
const CODE_KEYS =
  'steps pre-steps pre-agent-steps post-steps jobs mcp-scripts safe-inputs services container'.split(
    ' ',
  );
/** Keys that include parts of other files. */
const PART_KEYS = 'imports skills plugins resources'.split(' ');

function workflowOf(top: Reader): AgenticWorkflow {
  const tools = top.get('tools');
  const sandbox = top.get('sandbox').get('agent');
  const isOpen = sandbox.boolean() === false;
  const engine = top.get('engine');
  const id = engine.text() ?? engine.get('id').text() ?? 'copilot';
  return {
    engine: engineOf(tools),
    servers: serversOf(top),
    network: isOpen ? { kind: 'everything', place: sandbox.place } : networkOf(top.get('network')),
    outputs: readOutputs(top.get('safe-outputs')),
    settings: settingsOf(top, !isOpen),
    code: codeOfSource(top),
    opaque: [engineValue(id, engine.place), ...undecided(top)],
    remarks: [],
  };
}

/** Returns a workflow's values that can be compared only as text. */
function undecided(top: Reader): readonly OpaqueValue[] {
  const inMap = (key: keyof typeof KNOWN_KEYS, map: Reader): readonly OpaqueValue[] =>
    map
      .entries()
      .filter(([name]) => !KNOWN_KEYS[key].has(name))
      .map(([name, value]) => opaque(key === '' ? name : `${key}.${name}`, value));
  const on = top.get('on').entries();
  return [
    ...inMap('', top),
    ...inMap('engine', top.get('engine')),
    ...inMap('network', top.get('network')),
    ...inMap('sandbox', top.get('sandbox')),
    ...inMap('safe-outputs', top.get('safe-outputs')).filter(
      ({ key, text }) => isCommonKey(key.replace('safe-outputs.', '')) && text !== 'false',
    ),
    ...inMap('tools', top.get('tools')).filter(({ text }) => text !== 'false'),
    ...inMap('tools.github', top.get('tools').get('github')),
    ...on
      .filter(([name]) => NO_EVENTS.test(name) && !QUIET_ON.has(name))
      .map(([name, value]) => opaque(`on.${name}`, value)),
  ];
}

function opaque(key: string, value: Reader): OpaqueValue {
  return {
    key,
    subject: `the key ${quoted(key)}`,
    text: JSON.stringify(value.value() ?? null),
    place: value.place,
    // Without the key, every event starts the workflow.
    ...(key === 'if' && { effect: 'restricts' }),
    why: 'Card Gate does not compare it',
  };
}

/** Returns the code in a workflow's front matter. */
export function codeOfSource(top: Reader): readonly HostCode[] {
  const code = CODE_KEYS.map((key) => [key, top.get(key)] as const)
    .filter(([, value]) => value.exists)
    .map(([key, value]) => codeOf(key, `the key ${quoted(key)}`, firstCommand(value), value));
  const parts = PART_KEYS.flatMap((key) =>
    top
      .get(key)
      .items()
      .map((item) => {
        const text = item.text() ?? item.get('path').text() ?? item.get('uses').text() ?? key;
        return codeOf(`${key} ${text}`, `the key ${quoted(key)}`, text, item);
      }),
  );
  return [...code, ...parts, ...serverCode(top.get('mcp-servers'))];
}

/** Returns the first command or action in a value, to represent the value in reports. */
function firstCommand(value: Reader): string {
  const text = JSON.stringify(value.value() ?? null);
  const [, quotedText] = /"(?:run|uses|image)":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  const found: unknown = quotedText === undefined ? undefined : JSON.parse(quotedText);
  const line = typeof found === 'string' ? found.trim().split('\n')[0] : undefined;
  return line ?? value.text() ?? 'other code';
}

/** Commands that every workflow may use. */
const DEFAULT_COMMANDS = 'echo printf ls pwd cat head tail grep wc sort uniq date yq'.split(' ');
const SHELL: readonly CallKind[] = ['shell', 'shell-read'];

function engineOf(tools: Reader): EngineRules {
  const edit = tools.get('edit');
  const edits =
    edit.boolean() === false
      ? []
      : [
          builtIn('file edits', 'allowed', [callPattern(['edit', 'write'], ANY_TEXT, '')], {
            place: edit.place,
            examples: [callOf('edit', 'src/app.ts')],
          }),
        ];
  const fetch = tools.get('web-fetch');
  const search = tools.get('web-search');
  const web = [
    ...(isOn(fetch)
      ? [
          allow(
            'web-fetch',
            fetch.place,
            [callPattern(['fetch'], ANY_TEXT, '')],
            'fetch',
            'example.com',
          ),
        ]
      : []),
    ...(isOn(search)
      ? [
          allow(
            'web-search',
            search.place,
            [callPattern(['tool'], literally('WebSearch'), '')],
            'tool',
            'WebSearch',
          ),
        ]
      : []),
  ];
  return {
    stages: [
      firstOf(bashRules(tools.get('bash'))),
      firstOf(web),
      firstOf(edits),
      firstOf([freeRule()]),
    ],
    basis: "gh-aw's default",
    otherwise: 'denied',
  };
}

function isOn(value: Reader): boolean {
  return value.exists && value.boolean() !== false;
}

function allow(
  name: string,
  place: Place,
  patterns: readonly string[],
  kind: CallKind,
  example: string,
): HostRule {
  return hostRule({
    list: 'allow',
    level: 'allowed',
    patterns,
    name,
    examples: [callOf(kind, example)],
    place,
  });
}

/** Returns the rules for the commands that the key `bash` allows. */
function bashRules(bash: Reader): readonly HostRule[] {
  const { place } = bash;
  const entries = bash.texts();
  const every = [callPattern(SHELL, ANY_TEXT, '')];
  if (bash.boolean() === false || (Array.isArray(bash.value()) && entries.length === 0))
    return [builtIn('commands', 'denied', every, { place })];
  if (bash.boolean() === true || entries.some(({ value }) => value === '*' || value === ':*'))
    return [allow('bash', place, every, 'shell', 'rm -rf build')];
  return [
    ...entries.map(({ value, place: at }) => commandRule(value, at)),
    ...DEFAULT_COMMANDS.map((command) =>
      builtIn(command, 'allowed', [callPattern(SHELL, wordsExpression(command), '')], { place }),
    ),
  ];
}

function commandRule(text: string, place: Place): HostRule {
  const command = text.replace(/(?::| )\*$/, '');
  const sample = command + sampleText(command, true, false);
  return allow(text, place, [callPattern(SHELL, wordsExpression(command), '')], 'shell', sample);
}

function serversOf(top: Reader): readonly GatewayServer[] {
  const github = top.get('tools').get('github');
  const own = top
    .get('mcp-servers')
    .entries()
    .map(([name, server]) => serverOf(name, server, server.get('allowed')));
  if (github.boolean() === false) return own;
  return [serverOf('github', github, github.get('allowed')), ...own];
}

function serverOf(name: string, server: Reader, allowed: Reader): GatewayServer {
  const names = allowed.items().map((item) => item.text() ?? item.get('name').text() ?? '');
  const isAll = !allowed.exists || names.includes('*');
  return { name, place: server.place, ...(!isAll && { tools: names }) };
}

function networkOf(network: Reader): Network {
  const entriesOf = (key: string): readonly NetworkEntry[] =>
    network
      .get(key)
      .texts()
      .map(({ value, place }) => ({ text: value, place }));
  const isDefault = !network.exists || network.text() === 'defaults' || network.value() === null;
  const isPlain = isDefault || (network.isMap && !network.has('allowed') && network.has('blocked'));
  const allowed = isPlain ? [{ text: 'defaults', place: network.place }] : entriesOf('allowed');
  return { kind: 'hosts', allowed, blocked: entriesOf('blocked') };
}

function settingsOf(top: Reader, isFirewalled: boolean): readonly Setting[] {
  const permissions = top.get('permissions');
  const on = top.get('on');
  const stated = (key: string): Reader => (on.get(key).exists ? on.get(key) : top.get(key));
  const roles = stated('roles');
  const isAnyone = roles.text() === 'all';
  const names = roles.exists ? textsOf(roles) : ['admin', 'maintainer', 'write'];
  return [
    given(
      'permissions',
      permissions.exists ? permissionsIn(permissions) : ['contents: read'],
      permissions,
    ),
    given('on', eventsOf(top), on),
    given('roles', isAnyone ? undefined : names, {
      place: roles.place,
      ...(isAnyone && { words: 'everybody' }),
    }),
    given('bots', textsOf(stated('bots')), stated('bots')),
    given('secrets', secretsIn(top)),
    given('strict', top.get('strict').boolean() !== false, top.get('strict')),
    given('firewall', isFirewalled),
    ...detectionOf(top.get('safe-outputs').get('threat-detection')),
    ...githubSettings(top.get('tools').get('github')),
    ...callLimits('github', top.get('tools').get('github').get('allowed')),
  ];
}

/**
 * Reads the threat detection settings. Threat detection is enabled unless the front matter disables
 * it.
 */
function detectionOf(value: Reader): readonly Setting[] {
  const isOn = value.boolean() !== false && value.get('enabled').boolean() !== false;
  return [
    given('threat-detection', isOn, value),
    given('threat-detection.continue-on-error', value.get('continue-on-error').boolean() !== false),
    given('threat-detection.permissions', ['contents: read']),
  ];
}

function githubSettings(github: Reader): readonly Setting[] {
  const toolsets = textsOf(github.get('toolsets'));
  const integrity = github.get('min-integrity');
  const text = integrity.text();
  const isOff = github.boolean() === false;
  return [
    given('github.toolsets', isOff ? [] : toolsets.length === 0 ? ['default'] : toolsets, github),
    given('github.write', github.get('read-only').boolean() === false, github),
    ...(text === undefined ? [] : [integritySetting(text, integrity.place)]),
  ];
}

function textsOf(list: Reader): readonly string[] {
  return list.texts().map(({ value }) => value);
}

/** Matches keys under `on` that are not events. */
const NO_EVENTS =
  /^(?:roles|bots|reaction|stop-after|manual-approval|forks|skip-.*|permissions|steps|github-.*|status-comment)$/;

/** Returns the events that start a workflow. An event such as `daily` is reported as `schedule`. */
function eventsOf(top: Reader): readonly string[] {
  const { value } = startingEvents(top);
  const events = Array.isArray(value) ? value.map(String) : [];
  return events
    .filter((event) => !NO_EVENTS.test(event))
    .map((event) => (/^(?:hourly|daily|weekly|monthly|every)\b/.test(event) ? 'schedule' : event));
}

function secretsIn(top: Reader): readonly string[] {
  const text = JSON.stringify(top.value() ?? null);
  return [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].flatMap(([, name = '']) =>
    isOwnSecret(name) ? [] : [name],
  );
}
