import { Reader } from '../../../document/reader.ts';
import { enumeration, quoted } from '../../../finding/words.ts';
import type {
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { shellCallsOf } from '../command-line.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import {
  type HostCalls,
  hostOfAddress,
  mcpParts,
  nothingAbout,
  pathInFolder,
  plainCall,
  toolWith,
} from '../host-tools.ts';
import { callPattern } from '../patterns.ts';
import { withoutSecrets } from '../secrets.ts';
import {
  defaultSettings,
  joinSettings,
  mergeSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSettings,
  type SettingsTable,
} from '../settings-table.ts';
import { readHookLists, simplePermissions } from '../simple-host.ts';
import { type CursorRule, mcpCall, mcpPattern, readCursorRule } from './rules.ts';

/*
 * Cursor: `.cursor/cli.json`, `.cursor/permissions.json`, `.cursor/sandbox.json` and
 * `.cursor/hooks.json` (docs/reference/cursor.md).
 */

const POSSIBLE = [
  callPattern(['shell'], `[^ ${FIELD_BREAK}][^${FIELD_BREAK}]*`, ''),
  callPattern(['read', 'edit', 'fetch'], `[^${FIELD_BREAK}]+`, ''),
  callPattern(['mcp'], `[^:${FIELD_BREAK}]+:[^:${FIELD_BREAK}]+`, ''),
];

const CLI_KEYS: SettingsTable = {
  permissions: { kind: 'read' },
  version: { kind: 'neutral' },
  $schema: { kind: 'neutral' },
  '*': { kind: 'ignored', why: 'a repository file may contain only "permissions"' },
};

const PATHS = { kind: 'set', wider: 'more', absent: 'none' } as const;

const SANDBOX_KEYS: SettingsTable = {
  $schema: { kind: 'neutral' },
  type: {
    kind: 'ranked',
    strictestFirst: ['workspace_readonly', 'workspace_readwrite', 'insecure_none'],
    absent: 'workspace_readwrite',
  },
  additionalReadwritePaths: PATHS,
  additionalReadonlyPaths: PATHS,
  disableTmpWrite: { kind: 'boolean', wider: false, absent: false },
  enableSharedBuildCache: { kind: 'boolean', wider: true, absent: false },
  'networkPolicy.default': { kind: 'ranked', strictestFirst: ['deny', 'allow'], absent: 'deny' },
  'networkPolicy.allow': PATHS,
  'networkPolicy.deny': { kind: 'set', wider: 'less', absent: 'none' },
  readBoundary: { kind: 'opaque', why: 'Cursor does not document all its values' },
};

const PROSE = 'a model interprets it';

/** Converts traced calls to Cursor's requests. */
export const CURSOR_CALLS: HostCalls = {
  host: 'Cursor',
  traces: [],
  tools: {
    run_terminal_cmd: toolWith('shell', 'command'),
    edit_file: toolWith('edit', 'target_file'),
    delete_file: toolWith('edit', 'target_file'),
  },
  requestsOf: (call) => {
    const { kind, text } = call;
    switch (kind) {
      case 'shell': {
        const commands = shellCallsOf(text);
        return commands.length > 1
          ? { why: 'Cursor does not document how it evaluates a line with several commands' }
          : commands;
      }
      case 'read':
      case 'edit':
      case 'write':
      case 'notebook': {
        const path = pathInFolder(call);
        if (typeof path !== 'string') return path;
        return [plainCall(kind === 'read' ? 'read' : 'edit', path)];
      }
      case 'fetch':
        return [plainCall('fetch', hostOfAddress(text))];
      case 'mcp': {
        const parts = mcpParts(call);
        return parts ? [plainCall('mcp', `${parts.server}:${parts.tool}`)] : nothingAbout(call);
      }
      default:
        return nothingAbout(call);
    }
  },
};

/** Returns the permissions that Cursor's command-line configuration grants. */
export function readCursorCli(files: readonly PermissionFile[]): HostPermissions {
  const tops = files.map(({ document }) => Reader.of(document));
  const lists = (['deny', 'allow'] as const).map((list) =>
    tops.flatMap((top) =>
      top
        .get('permissions')
        .get(list)
        .texts()
        .map(({ value, place }) => ({ list, text: value, place, read: readCursorRule(value) })),
    ),
  );
  const rules = lists.flat();
  const read = joinSettings([
    ...tops.map((top) => readSettings(top, CLI_KEYS)),
    {
      ...NOTHING_SET,
      opaque: rules.flatMap(({ list, text, place, read: rule }): readonly OpaqueValue[] =>
        rule.kind !== 'opaque'
          ? []
          : [
              {
                key: JSON.stringify([list, withoutSecrets(text)]),
                subject: `the ${list} rule ${quoted(withoutSecrets(text))}`,
                text,
                place,
                effect: list === 'allow' ? 'grants' : 'restricts',
                why: rule.why,
              },
            ],
      ),
      remarks: rules.flatMap(({ list, text, place, read: rule }): readonly Remark[] =>
        remarksOf(list, withoutSecrets(text), rule).map((remark) => ({ ...remark, place })),
      ),
    },
  ]);
  const situation = {
    id: 'default',
    basis: "Cursor's default",
    otherwise: 'needs approval',
    rules: rules.flatMap(({ list, text, place, read: rule }): readonly HostRule[] =>
      rule.kind !== 'rule'
        ? []
        : [
            hostRule({
              list,
              level: list === 'deny' ? 'denied' : 'allowed',
              patterns: rule.patterns,
              name: withoutSecrets(text),
              examples: rule.examples,
              place,
            }),
          ],
    ),
  } as const;
  return simplePermissions([situation], read, files, POSSIBLE);
}

type PlainRemark =
  | { readonly kind: 'dead-rule'; readonly rule: string; readonly why: string }
  | { readonly kind: 'allows-everything'; readonly rule: string; readonly what: string };

function remarksOf(list: 'deny' | 'allow', rule: string, read: CursorRule): readonly PlainRemark[] {
  if (read.kind === 'dead') return [{ kind: 'dead-rule', rule, why: read.why }];
  return read.kind === 'rule' && list === 'allow' && read.everything !== undefined
    ? [{ kind: 'allows-everything', rule, what: read.everything }]
    : [];
}

/** Returns the permissions that Cursor's other files grant. */
export function readCursor(files: readonly PermissionFile[]): HostPermissions {
  const topsOf = (role: string): readonly Reader[] =>
    files.filter((file) => file.role === role).map(({ document }) => Reader.of(document));
  const [permissions] = topsOf('permissions');
  const mcp = permissions?.get('mcpAllowlist');
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(SANDBOX_KEYS) },
    ...topsOf('sandbox').map((top) => readSettings(top, SANDBOX_KEYS)),
    ...topsOf('hooks').map((top) => ({
      ...NOTHING_SET,
      code: readHookLists(top.get('hooks'), (event) => /^(?:before|pre)/i.test(event)),
    })),
    readLists(permissions),
  ]);
  const situation = {
    id: 'default',
    basis: "Cursor's default",
    otherwise: 'needs approval',
    rules: (mcp?.texts() ?? []).map(({ value, place }) =>
      hostRule({
        list: 'allow',
        level: 'allowed',
        patterns: [mcpPattern(value)],
        name: withoutSecrets(value),
        examples: [mcpCall(value)],
        place,
      }),
    ),
  } as const;
  return simplePermissions([situation], read, files, POSSIBLE);
}

/** Reads the lists in `permissions.json`. Each list replaces the user's own list in Cursor. */
function readLists(top: Reader | undefined): ReadSettings {
  const names = ['terminalAllowlist', 'mcpAllowlist'] as const;
  const settings = names.map((name): Setting => {
    const list = top?.get(name);
    const isReplaced = list?.exists ?? false;
    return {
      key: `${name} of the user`,
      subject: `the user's own ${quoted(name)}`,
      order: { kind: 'ranked', strictestFirst: [true, false] },
      value: isReplaced,
      words: isReplaced ? 'ignored' : 'used',
      ...(list?.exists && { place: list.place }),
    };
  });
  const all = [...settings, terminalSetting(top?.get('terminalAllowlist'))];
  if (top === undefined) return { ...NOTHING_SET, settings: all };
  const run = top.get('autoRun');
  return joinSettings([
    {
      ...NOTHING_SET,
      settings: all,
      remarks: top
        .get('mcpAllowlist')
        .texts()
        .filter(({ value }) => /^\*+:\*+$/.test(value))
        .map(({ value, place }) => ({
          kind: 'allows-everything',
          rule: value,
          what: 'every tool on every MCP server',
          place,
        })),
    },
    ...run.entries().map(([key, value]) => opaqueOf(`autoRun.${key}`, value, PROSE)),
  ]);
}

/**
 * Returns the command list as a set, because Cursor does not document which commands an entry
 * matches.
 */
function terminalSetting(list: Reader | undefined): Setting {
  const entries = list?.texts().map(({ value }) => withoutSecrets(value)) ?? [];
  const value = [...new Set(entries)].sort();
  return {
    key: 'terminalAllowlist',
    subject: 'the list "terminalAllowlist", whose matching rules Cursor does not document,',
    order: { kind: 'set' },
    value,
    words: value.length === 0 ? 'empty' : enumeration(value),
    ...(list?.exists && { place: list.place }),
  };
}
