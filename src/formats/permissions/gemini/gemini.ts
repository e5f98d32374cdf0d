import { Reader } from '../../../document/reader.ts';
import { topOf } from '../../../finding/finding.ts';
import { quoted } from '../../../finding/words.ts';
import type { Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  PermissionFile,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import { readHooks } from '../claude/hooks.ts';
import { type McpServer, readServers } from '../mcp/servers.ts';
import { secretsIn } from '../secrets.ts';
import {
  defaultSettings,
  joinSettings,
  mergeSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSettings,
} from '../settings-table.ts';
import { GEMINI_KEYS } from './keys.ts';
import {
  GEMINI_REQUESTS,
  type GeminiMode,
  MODES,
  modeRules,
  readRules,
  redirectionRule,
} from './rules.ts';

/*
 * Gemini CLI: `.gemini/settings.json` (docs/reference/gemini.md).
 */

/** Returns the permissions that the Gemini CLI files in one folder grant. */
export function readGemini(files: readonly PermissionFile[]): HostPermissions {
  const file = files.find(({ role }) => role === 'settings');
  const top = file && Reader.of(file.document);
  const stated = top?.get('general').get('defaultApprovalMode');
  const mode = MODES.find((name) => name === stated?.text());
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(GEMINI_KEYS) },
    ...(top === undefined ? [] : [readTop(top)]),
  ]);
  const servers = top === undefined ? [] : readServers(top.get('mcpServers'));
  const situationOf = (current: GeminiMode): Situation =>
    situation(top, current, read, file && topOf(file.document));
  return {
    situations: [situationOf(mode ?? 'default')],
    mode: mode ?? 'default',
    withModeOf: (other) => [situationOf(MODES.find((name) => name === other.mode) ?? 'default')],
    code: [
      ...read.code,
      ...servers.map(codeOfServer),
      ...(top === undefined ? [] : readHooks(top.get('hooks')).map(asGuard)),
    ],
    opaque: read.opaque,
    remarks: [
      ...read.remarks,
      ...(top === undefined ? [] : readRules(top, mode ?? 'default').remarks),
      ...files.flatMap(({ document, role }): readonly Remark[] => [
        ...(role === 'policy' ? [unreadPolicy(document.file, topOf(document))] : []),
        ...secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ]),
    ],
  };
}

/** Marks hooks that run before an event as guards, because such a hook can block the event. */
function asGuard(code: HostCode): HostCode {
  return code.key.startsWith('["hook","Before') ? { ...code, isGuard: true } : code;
}

function situation(
  top: Reader | undefined,
  mode: GeminiMode,
  { settings }: ReadSettings,
  place: ReturnType<typeof topOf> | undefined,
): Situation {
  const stage = (rules: Stage['rules']): Stage => ({ role: 'decides', combinator: 'first', rules });
  return {
    id: 'usual',
    basis: `the approval mode ${quoted(mode)}`,
    policy: {
      stages: [
        ...(mode === 'auto_edit'
          ? []
          : [{ role: 'limits', combinator: 'all', rules: [redirectionRule()] } as const]),
        stage(top === undefined ? [] : readRules(top, mode).rules),
        stage(modeRules(mode)),
      ],
      otherwise: otherwiseRule('needs approval', place),
      outcomes: ['deny', 'ask', 'allow', 'mode'],
      settings,
      fields: CALL_FIELDS,
      requests: GEMINI_REQUESTS,
    },
  };
}

/** MCP server keys that are not part of the code that starts the server. */
const RULE_KEYS = ['trust', 'includeTools', 'excludeTools', 'timeout', 'description', 'type'];

function codeOfServer({ code, reader }: McpServer): HostCode {
  const entries = reader
    .entries()
    .filter(([key]) => !RULE_KEYS.includes(key))
    .map(([key, value]) => [key, value.value()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...code, identity: JSON.stringify(entries) };
}

function unreadPolicy(file: string, place: Remark['place']): Remark {
  const why = 'Gemini CLI currently does not load policies from a repository';
  return { kind: 'no-effect-here', key: file.replace(/^.*\.gemini\//i, ''), why, place };
}

function readTop(top: Reader): ReadSettings {
  const mode = top.get('general').get('defaultApprovalMode');
  const enabled = top.get('hooks').get('enabled');
  return joinSettings([
    readSettings(top, GEMINI_KEYS),
    readUnknownMode(mode),
    enabled.boolean() === false
      ? opaqueOf('hooks.enabled', enabled, 'older versions use it to disable hooks')
      : NOTHING_SET,
  ]);
}

function readUnknownMode(mode: Reader): ReadSettings {
  const text = mode.text();
  if (!mode.exists || MODES.some((name) => name === text)) return NOTHING_SET;
  const key = 'general.defaultApprovalMode';
  if (text !== 'yolo') return opaqueOf(key, mode, 'Gemini CLI has no mode with this name');
  const why = 'only a command-line option can start this mode';
  const { place } = mode;
  return { ...NOTHING_SET, remarks: [{ kind: 'no-effect-here', key: `${key}: yolo`, why, place }] };
}
