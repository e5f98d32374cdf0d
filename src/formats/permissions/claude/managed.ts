import type { Document, Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import type {
  HostCode,
  HostPermissions,
  HostUnit,
  ManagedBreach,
  ManagedSettings,
} from '../../../model/host-permissions.ts';
import { compareSettings, type Setting } from '../../../model/setting.ts';
import { compilePattern } from '../../../pattern/match.ts';
import { compileRegex } from '../../../pattern/regex/regex.ts';
import { MANAGED_ROLE, readClaudeCode } from './claude-code.ts';
import { MANAGED_KEYS } from './keys.ts';

/*
 * Claude Code's managed settings (docs/reference/permission-files.md#managed-settings). An
 * organisation's denials override a repository's files, so these files must not allow denied calls.
 */

/**
 * Reads managed settings. Returns undefined if the document cannot be managed settings. Returns a
 * fault if a restrictive value is unreadable, because the floor would otherwise be too permissive.
 */
export function readManagedSettings(
  document: Document,
): ManagedSettings | { readonly fault: string } | undefined {
  const top = Reader.of(document);
  const keys = top.entries().map(([key]) => key);
  if (!top.isMap || (keys.length > 0 && !keys.some(isManagedKey))) return undefined;
  const fault = faultIn(top);
  if (fault !== undefined) return { fault };
  const file = { document, role: MANAGED_ROLE };
  let permissions: HostPermissions | undefined;
  const read = (): HostPermissions => {
    permissions ??= readClaudeCode([file]);
    return permissions;
  };
  return {
    document,
    denied: top.get('permissions').get('deny').texts(),
    get permissions() {
      return read();
    },
    breaches: (unit) => breachesOf(unit, top, read()),
  };
}

/**
 * The keys that restrict calls, each with the required form of its value and a check for that form.
 */
const FORMS: readonly (readonly [string, string, (value: Reader) => boolean])[] = [
  ['permissions', 'a map', (value) => value.isMap],
  ['permissions.deny', 'a list of rules', (value) => isListOf(value, isRule)],
  ['permissions.disableBypassPermissionsMode', '"disable"', (value) => value.text() === 'disable'],
  ...['allowManagedPermissionRulesOnly', 'allowManagedHooksOnly', 'allowManagedMcpServersOnly'].map(
    (key) => [key, 'true or false', (value: Reader) => value.boolean() !== undefined] as const,
  ),
  ...['allowedMcpServers', 'deniedMcpServers'].map(
    (key) =>
      [
        key,
        'a list of maps with "serverName", "serverCommand" or "serverUrl"',
        (value: Reader) => isListOf(value, isServerEntry),
      ] as const,
  ),
  ...['strictKnownMarketplaces', 'blockedMarketplaces'].map(
    (key) =>
      [
        key,
        'a list of maps with "source"',
        (value: Reader) => isListOf(value, (item) => item.get('source').text() !== undefined),
      ] as const,
  ),
];

/**
 * Returns a clause that describes the first value without its required form, or undefined if there
 * is none.
 */
function faultIn(top: Reader): string | undefined {
  for (const [key, form, isForm] of FORMS) {
    const value = key.split('.').reduce((reader, part) => reader.get(part), top);
    if (value.exists && !isForm(value)) return `"${key}" must be ${form}`;
  }
  return undefined;
}

function isListOf(value: Reader, isItem: (item: Reader) => boolean): boolean {
  return Array.isArray(value.value()) && value.items().every(isItem);
}

function isRule(item: Reader): boolean {
  return (item.text() ?? '').trim() !== '';
}

function isServerEntry(item: Reader): boolean {
  const command = item.get('serverCommand');
  return (
    item.get('serverName').text() !== undefined ||
    item.get('serverUrl').text() !== undefined ||
    (command.items().length > 0 && command.items().every((word) => word.text() !== undefined))
  );
}

/** Returns a session's permissions without managed settings. */
export function withoutManagedSettings(file: string): HostPermissions {
  const root = { kind: 'map', start: 0, end: 0, entries: new Map() } as const;
  const document: Document = { file, syntax: 'json', text: '', root, value: {} };
  return readClaudeCode([{ document, role: MANAGED_ROLE }]);
}

/** Whether a top-level key belongs to managed settings, or is the first part of such a key. */
function isManagedKey(key: string): boolean {
  return Object.keys(MANAGED_KEYS).some(
    (known) => known === key || known.startsWith(`${key}.`) || startOf(known, key),
  );
}

function startOf(known: string, key: string): boolean {
  return known.endsWith('*') && key.startsWith(known.slice(0, -1));
}

/** Matches the names of the mode that `disableBypassPermissionsMode` disables. */
const BYPASS = /^(?:bypassPermissions|.*--dangerously-skip-permissions)/;

function breachesOf(
  { dialect, permissions }: HostUnit,
  top: Reader,
  managed: HostPermissions,
): readonly ManagedBreach[] {
  const bypass = top.get('permissions').get('disableBypassPermissionsMode');
  return [
    ...(bypass.text() === 'disable' ? modeBreaches(permissions, bypass.place) : []),
    ...(dialect === 'claude-code'
      ? [
          ...ruleBreaches(permissions, top.get('allowManagedPermissionRulesOnly')),
          ...hookBreaches(permissions, top.get('allowManagedHooksOnly')),
          ...serverBreaches(permissions, top),
          ...marketplaceBreaches(permissions, top),
          ...settingBreaches(permissions, managed),
        ]
      : []),
  ];
}

function modeBreaches({ remarks }: HostPermissions, statedAt: Place): readonly ManagedBreach[] {
  return remarks.flatMap((remark): readonly ManagedBreach[] =>
    remark.kind === 'bypass-mode' && BYPASS.test(remark.mode)
      ? [{ kind: 'mode', mode: remark.mode, at: remark.place, statedAt }]
      : [],
  );
}

/**
 * Returns a list with a breach for the file's first `allow` rule. The list is empty if the managed
 * settings permit other rules or the file has no `allow` rule.
 */
function ruleBreaches(
  { ownRules, situations }: HostPermissions,
  only: Reader,
): readonly ManagedBreach[] {
  if (only.boolean() !== true) return [];
  const rules = ownRules ?? situations[0].policy.stages.flatMap((stage) => stage.rules);
  const rule = rules.find(({ outcome, place }) => outcome === 'allow' && place);
  return rule?.place
    ? [{ kind: 'rules', rule: rule.name, at: rule.place, statedAt: only.place }]
    : [];
}

function hookBreaches({ code }: HostPermissions, only: Reader): readonly ManagedBreach[] {
  if (only.boolean() !== true) return [];
  return code
    .filter(({ key }) => key.startsWith('["hook"'))
    .map(({ subject, place }) => ({ kind: 'hook', subject, at: place, statedAt: only.place }));
}

/** A repository's server, with the fields that managed lists can refer to. */
interface Server {
  readonly name: string;
  readonly command?: readonly string[];
  readonly url?: string;
}

const SERVER_KEY = 'mcp ';

function serverBreaches(permissions: HostPermissions, top: Reader): readonly ManagedBreach[] {
  const [denied, allowed] = [top.get('deniedMcpServers'), top.get('allowedMcpServers')];
  if (!denied.exists && !allowed.exists) return [];
  const isStrict = top.get('allowManagedMcpServersOnly').boolean() === true;
  const more = isStrict ? [] : ownEntries(permissions);
  const entries = [...allowed.items().map((item) => item.value()), ...more];
  return permissions.code
    .filter(({ key }) => key.startsWith(SERVER_KEY))
    .flatMap((code): readonly ManagedBreach[] => {
      const server = serverOf(code);
      const entry = denied.items().find((item) => isServer(server, item.value()));
      const isLeftOut = allowed.exists && !isListed(server, entries);
      const statedAt = entry?.place ?? (isLeftOut ? allowed.place : undefined);
      return statedAt === undefined
        ? []
        : [{ kind: 'server', subject: code.subject, at: code.place, statedAt }];
    });
}

/** Returns the entries that a repository adds to the list of allowed servers. */
function ownEntries({ situations }: HostPermissions): readonly unknown[] {
  const { settings } = situations[0].policy;
  const value = settings.find(({ key }) => key === 'allowedMcpServers')?.value;
  return Array.isArray(value) ? value.map(parsed) : [];
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

function serverOf({ key, parts = {} }: HostCode): Server {
  const part = (name: string): unknown => parsed(parts[name] ?? 'null');
  const words = [part('command'), part('args')].flat().filter((word) => word !== null);
  const url = [part('url'), part('serverUrl'), part('httpUrl')].find((each) => each !== null);
  return {
    name: key.slice(SERVER_KEY.length),
    ...(typeof url === 'string' ? { url } : { command: words.map(String) }),
  };
}

/**
 * Whether a list of allowed servers includes a server. If the list contains commands, a server with
 * a command must match one of those commands. The same applies to addresses. Otherwise, a matching
 * name is sufficient.
 */
function isListed(server: Server, entries: readonly unknown[]): boolean {
  const kind = server.command ? 'serverCommand' : 'serverUrl';
  const ofKind = entries.filter((entry) => fieldOf(entry, kind) !== undefined);
  return (ofKind.length > 0 ? ofKind : entries).some((entry) => isServer(server, entry));
}

function isServer({ name, command, url }: Server, entry: unknown): boolean {
  const address = fieldOf(entry, 'serverUrl');
  const words = fieldOf(entry, 'serverCommand');
  return (
    fieldOf(entry, 'serverName') === name ||
    (command !== undefined && words !== undefined && sameValue(words, command)) ||
    (url !== undefined && typeof address === 'string' && compilePattern(address).matches(url))
  );
}

function fieldOf(entry: unknown, key: string): unknown {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key)
    ? (entry as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

const MARKETPLACE_KEY = 'marketplace ';

function marketplaceBreaches({ code }: HostPermissions, top: Reader): readonly ManagedBreach[] {
  const [known, blocked] = [top.get('strictKnownMarketplaces'), top.get('blockedMarketplaces')];
  return code
    .filter(({ key }) => key.startsWith(MARKETPLACE_KEY))
    .flatMap(({ identity, subject, place }): readonly ManagedBreach[] => {
      const source = fieldOf(parsed(identity), 'source');
      const isSource = (item: Reader): boolean =>
        sameValue(item.value(), source) || matchesPattern(item, source);
      const entry = blocked.items().find(isSource);
      const isUnknown = known.exists && !known.items().some(isSource);
      const statedAt = entry?.place ?? (isUnknown ? known.place : undefined);
      return statedAt === undefined ? [] : [{ kind: 'marketplace', subject, at: place, statedAt }];
    });
}

/** Whether a source matches an entry's host or path pattern. */
function matchesPattern(item: Reader, source: unknown): boolean {
  const [hosts, paths] = [item.get('hostPattern').text(), item.get('pathPattern').text()];
  const path = fieldOf(source, 'path');
  const [pattern, text] = hosts === undefined ? [paths, path] : [hosts, hostOf(source)];
  if (pattern === undefined || typeof text !== 'string') return false;
  const regex = compileRegex(pattern);
  return 'matches' in regex && regex.matches(text);
}

/** Returns the host name of a plugin source, or undefined if its address has none. */
function hostOf(source: unknown): string | undefined {
  if (fieldOf(source, 'source') === 'github') return 'github.com';
  return /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:]+)/i.exec(String(fieldOf(source, 'url') ?? ''))?.[1];
}

/**
 * Returns a breach for each setting whose value in a repository's file permits more than the
 * managed value.
 */
function settingBreaches(
  unit: HostPermissions,
  managed: HostPermissions,
): readonly ManagedBreach[] {
  const settingsOf = ({ situations }: HostPermissions): readonly Setting[] =>
    situations[0].policy.settings.filter(({ place }) => place !== undefined);
  const own = settingsOf(unit);
  return settingsOf(managed).flatMap((stated): readonly ManagedBreach[] => {
    const setting = own.find(({ key }) => key === stated.key);
    if (setting?.place === undefined || stated.place === undefined) return [];
    if (stated.order.kind !== 'ranked') return [];
    if (compareSettings(stated.order, stated.value, setting.value) !== 'wider') return [];
    const { key, value, place: at } = setting;
    const words = { key, value: String(value), managed: String(stated.value) };
    return [{ kind: 'setting', ...words, at, statedAt: stated.place }];
  });
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Returns a value with sorted keys, so that equal values have the same JSON text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
