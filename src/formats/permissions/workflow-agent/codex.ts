import type { Place } from '../../../document/document.ts';
import { quoted } from '../../../finding/words.ts';
import type { CallKind } from '../../../model/host-call.ts';
import type { HostPermissions, OpaqueValue } from '../../../model/host-permissions.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import type { HostRule } from '../host-rule.ts';
import { callPattern } from '../patterns.ts';
import { type GivenFlag, isGiven, lastValue, valuesOf } from './arguments.ts';
import { builtIn, callOf, firstOf, permissionsWith } from './calls.ts';
import { placeWithin } from './places.ts';
import { setOf } from './step-settings.ts';

/*
 * Codex's command line (docs/reference/workflow-agent.md#codex). The sandbox limits the commands
 * that the agent runs.
 */

/** The sandboxes, strictest first. */
const SANDBOXES = ['read-only', 'workspace-write', 'danger-full-access'] as const;
type Sandbox = (typeof SANDBOXES)[number];

const EDITS: readonly CallKind[] = ['edit', 'write'];
const OUTSIDE = `(?:/|~|\\.\\.(?:/|$))${ANY_TEXT}`;

const PLAIN_FLAGS =
  /^(?:m|model|o|output-last-message|output-schema|json|color|i|image|skip-git-repo-check|C|cd|experimental-json|last|oss|local-provider|ephemeral)$/;
const READ_FLAGS =
  /^(?:s|sandbox|a|ask-for-approval|full-auto|yolo|dangerously-bypass-approvals-and-sandbox|add-dir|c|config|search)$/;

/** Returns the permissions for a `codex` command in a workflow. */
export function readCodex(flags: readonly GivenFlag[], place: Place): HostPermissions {
  const config = new Map(
    valuesOf(flags, 'c', 'config').map((text): [string, string] => {
      const at = text.indexOf('=');
      return [
        text.slice(0, at).trim(),
        text
          .slice(at + 1)
          .trim()
          .replace(/^["']|["']$/g, ''),
      ];
    }),
  );
  const bypass = flags.find(({ name }) =>
    /^(?:yolo|dangerously-bypass-approvals-and-sandbox)$/.test(name),
  );
  const sandbox = bypass ? 'danger-full-access' : sandboxOf(flags, config);
  const isOnline =
    sandbox === 'danger-full-access' ||
    (sandbox === 'workspace-write' &&
      config.get('sandbox_workspace_write.network_access') === 'true');
  const at = placeWithin(place, bypass ? `--${bypass.name}` : sandbox);
  return permissionsWith({
    stages: [firstOf(rulesOf(sandbox, isOnline, at))],
    basis: bypass ? `the option ${quoted(`--${bypass.name}`)}` : `the sandbox ${quoted(sandbox)}`,
    settings: [
      setOf('add-dir', 'the option "--add-dir"', valuesOf(flags, 'add-dir'), { place }),
      setOf('search', 'web search', isGiven(flags, 'search') ? ['live'] : [], { place }),
    ],
    otherwise: 'denied',
    code: [],
    opaque: [
      ...flags.flatMap((flag) => opaqueFlag(flag, place)),
      ...[...config].flatMap(([key, value]) => opaqueKey(key, value, place)),
    ],
    remarks:
      sandbox === 'danger-full-access'
        ? [{ kind: 'bypass-mode', mode: bypass ? `--${bypass.name}` : sandbox, place: at }]
        : [],
  });
}

function sandboxOf(flags: readonly GivenFlag[], config: ReadonlyMap<string, string>): Sandbox {
  const stated = lastValue(flags, 's', 'sandbox') ?? config.get('sandbox_mode');
  const known = SANDBOXES.find((sandbox) => sandbox === stated);
  return known ?? (isGiven(flags, 'full-auto') ? 'workspace-write' : 'read-only');
}

function rulesOf(sandbox: Sandbox, isOnline: boolean, place: Place): readonly HostRule[] {
  const isFull = sandbox === 'danger-full-access';
  const edits = sandbox === 'read-only' ? 'denied' : 'allowed';
  return [
    builtIn(
      'files outside the working folder',
      isFull ? 'allowed' : 'denied',
      [callPattern(EDITS, OUTSIDE, '')],
      {
        place,
        examples: [callOf('edit', '/etc/hosts')],
      },
    ),
    builtIn('files in the working folder', edits, [callPattern(EDITS, ANY_TEXT, '')], {
      place,
      examples: [callOf('edit', 'src/app.ts')],
    }),
    builtIn(
      'the network',
      isOnline ? 'allowed' : 'denied',
      [callPattern(['net', 'fetch'], ANY_TEXT, '')],
      {
        place,
        examples: [callOf('net', 'example.com')],
      },
    ),
    builtIn('commands in the sandbox', 'allowed', [
      callPattern(['shell', 'shell-read', 'read', 'mcp', 'agent', 'skill', 'tool'], ANY_TEXT, ''),
    ]),
  ];
}

function opaqueFlag({ name, values }: GivenFlag, place: Place): readonly OpaqueValue[] {
  if (PLAIN_FLAGS.test(name) || READ_FLAGS.test(name)) return [];
  const option = `${name.length === 1 ? '-' : '--'}${name}`;
  return [
    {
      key: `flag ${name}`,
      subject: `the option ${quoted(option)}`,
      text: JSON.stringify(values),
      place: placeWithin(place, option),
      why: 'Card Gate does not know the option',
    },
  ];
}

const READ_KEYS = /^(?:sandbox_mode|sandbox_workspace_write\.network_access|approval_policy)$/;
const PLAIN_KEYS = /^(?:model|model_reasoning_\w+|model_verbosity|hide_agent_reasoning)$/;

function opaqueKey(key: string, value: string, place: Place): readonly OpaqueValue[] {
  if (READ_KEYS.test(key) || PLAIN_KEYS.test(key)) return [];
  return [
    {
      key: `config ${key}`,
      subject: `the configuration ${quoted(key)}`,
      text: value,
      place: placeWithin(place, key),
      why: 'Card Gate does not compare it',
    },
  ];
}
