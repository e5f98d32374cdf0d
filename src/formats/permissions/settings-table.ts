import type { Place } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import { distance, MAX_EDITS, nearest } from '../../finding/nearest.ts';
import { quoted } from '../../finding/words.ts';
import type { HostCode, OpaqueValue, Remark } from '../../model/host-permissions.ts';
import type { Setting } from '../../model/setting.ts';
import { withoutSecrets } from './secrets.ts';

/*
 * The keys in a host's settings file that are not rules, and the meaning of each
 * (docs/reference/permission-files.md#settings). A key without a meaning is compared as text, and
 * any change to it is treated as a widening.
 */

/** A settings key's effect on permissions. */
export type KeyMeaning =
  /** The key has no effect on permissions. */
  | { readonly kind: 'neutral' }
  /** The host's own reader processes the key. */
  | { readonly kind: 'read' }
  /** The host ignores the key in a repository's files. */
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'boolean'; readonly wider: boolean; readonly absent: boolean }
  | {
      readonly kind: 'ranked';
      readonly strictestFirst: readonly string[];
      readonly absent: string;
    }
  /**
   * The key is a list. `wider` specifies whether adding or removing members permits more. `absent`
   * specifies the meaning of a missing list.
   */
  | { readonly kind: 'set'; readonly wider: 'more' | 'less'; readonly absent: 'none' | 'all' }
  /** Each value grants some permissions and removes others. */
  | { readonly kind: 'mixed'; readonly absent: unknown }
  /** The key's value is a command that the host runs automatically. */
  | { readonly kind: 'code' }
  /** The key is a map whose values all have the same meaning, such as a map of plugins. */
  | { readonly kind: 'map'; readonly of: KeyMeaning }
  | {
      readonly kind: 'opaque';
      readonly why: string;
      readonly effect?: OpaqueValue['effect'];
    };

/**
 * Maps each settings key, as a dotted path, to its meaning. A final `*` in the path matches any
 * characters.
 */
export type SettingsTable = Readonly<Record<string, KeyMeaning>>;

/** The meaning of a key that the host's reader processes, rather than this table. */
export const READ_ELSEWHERE: KeyMeaning = { kind: 'read' };

/**
 * Keys that describe an agent or a skill, such as its author, version, licence and dates.
 * `license`, `compatibility` and `metadata` belong to the open format
 * (agentskills.io/specification). No host documents an effect on permissions for the other keys.
 */
export const ANNOTATION_KEYS = [
  'license',
  'compatibility',
  'metadata',
  'version',
  'author',
  'authors',
  'title',
  'tags',
  'keywords',
  'category',
  'created',
  'modified',
  'updated',
  'reviewed',
] as const;

/** Returns a table in which `keys` have no effect on permissions. */
export function neutralKeys(keys: readonly string[]): SettingsTable {
  return Object.fromEntries(keys.map((key) => [key, { kind: 'neutral' }]));
}

/** The results of reading a settings file's keys. */
export interface ReadSettings {
  readonly settings: readonly Setting[];
  readonly code: readonly HostCode[];
  readonly opaque: readonly OpaqueValue[];
  readonly remarks: readonly Remark[];
}

/** The result for keys without an effect on permissions. */
export const NOTHING_SET: ReadSettings = { settings: [], code: [], opaque: [], remarks: [] };

/** Reads all keys in a settings file. */
export function readSettings(top: Reader, table: SettingsTable): ReadSettings {
  return joinSettings(top.entries().map(([key, value]) => readKey([key], value, table)));
}

/** Combines the results for several keys. */
export function joinSettings(parts: readonly ReadSettings[]): ReadSettings {
  return {
    settings: parts.flatMap(({ settings }) => settings),
    code: parts.flatMap(({ code }) => code),
    opaque: parts.flatMap(({ opaque }) => opaque),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/**
 * Merges the settings from several files of one host. Later files override earlier ones, but lists
 * are combined.
 */
export function mergeSettings(files: readonly ReadSettings[]): ReadSettings {
  const joined = joinSettings(files);
  const settings = new Map<string, Setting>();
  for (const setting of joined.settings) {
    const known = settings.get(setting.key);
    const isJoined = known && setting.order.kind === 'set';
    settings.set(
      setting.key,
      isJoined ? withMembers(setting, [...listOf(known.value), ...listOf(setting.value)]) : setting,
    );
  }
  const opaque = new Map(joined.opaque.map((value) => [value.key, value]));
  return { ...joined, settings: [...settings.values()], opaque: [...opaque.values()] };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Reads one key in a settings file. */
export function readSetting(key: string, value: Reader, table: SettingsTable): ReadSettings {
  return readKey([key], value, table);
}

function readKey(path: readonly string[], value: Reader, table: SettingsTable): ReadSettings {
  const key = path.join('.');
  const meaning = meaningOf(key, table);
  if (meaning !== undefined) return readMeaning(key, value, meaning);
  if (value.isMap && Object.keys(table).some((known) => known.startsWith(`${key}.`)))
    return joinSettings(
      value.entries().map(([name, inner]) => readKey([...path, name], inner, table)),
    );
  const meant = similarKey(path, table);
  const unknown = opaqueOf(key, value, 'Card Gate does not know the key');
  if (meant === undefined) return unknown;
  return { ...unknown, remarks: [{ kind: 'misspelt-key', key, meant, place: value.place }] };
}

/**
 * Returns the key in the table that an unknown key probably misspells, such as `permissions.deny`
 * for `permissions.denny`. Returns undefined if there is none. Keys without an effect on
 * permissions are ignored.
 */
function similarKey(path: readonly string[], table: SettingsTable): string | undefined {
  const [folder, name = ''] = [path.slice(0, -1), path.at(-1)];
  const names = Object.keys(table)
    .filter((key) => !key.endsWith('*') && table[key]?.kind !== 'neutral')
    .map((key) => key.split('.'))
    .filter((known) => folder.every((part, at) => known[at] === part))
    .map((known) => known[folder.length])
    .filter((known) => known !== undefined);
  const meant = meantKey(name, names);
  return meant === undefined ? undefined : [...folder, meant].join('.');
}

/**
 * Returns the key in `known` that `name` probably misspells, or undefined if there is none. Short
 * words that differ in two letters, such as `goals` and `tools`, are treated as different words.
 */
export function meantKey(name: string, known: readonly string[]): string | undefined {
  const meant = name.length < 4 ? undefined : nearest(name, new Set(known));
  if (meant === undefined) return undefined;
  const maxEdits = name.length < SHORT_WORD ? 1 : MAX_EDITS;
  return distance(name.toLowerCase(), meant.toLowerCase()) > maxEdits ? undefined : meant;
}

/**
 * The minimum length of a word that may be misspelt in more than one letter. Shorter words resemble
 * each other by chance.
 */
const SHORT_WORD = 8;

function meaningOf(key: string, table: SettingsTable): KeyMeaning | undefined {
  if (Object.hasOwn(table, key)) return table[key];
  const prefix = Object.keys(table).find(
    (known) => known.endsWith('*') && key.startsWith(known.slice(0, -1)),
  );
  return prefix === undefined ? undefined : table[prefix];
}

function readMeaning(key: string, value: Reader, meaning: KeyMeaning): ReadSettings {
  const { place } = value;
  const subject = `the setting ${quoted(key)}`;
  const one = (setting: Omit<Setting, 'key' | 'subject' | 'place'>): ReadSettings => ({
    ...NOTHING_SET,
    settings: [{ key, subject, place, ...setting }],
  });
  switch (meaning.kind) {
    case 'neutral':
    case 'read':
      return NOTHING_SET;
    case 'ignored':
      return {
        ...NOTHING_SET,
        remarks: [{ kind: 'no-effect-here', key, why: meaning.why, place }],
      };
    case 'boolean':
      return value.boolean() === undefined
        ? opaqueOf(key, value, 'the value is not true or false')
        : one({
            order: orderOfBoolean(meaning.wider, meaning.absent),
            value: value.boolean(),
            words: String(value.boolean()),
          });
    case 'ranked': {
      const text = value.text();
      return text === undefined || !meaning.strictestFirst.includes(text)
        ? opaqueOf(key, value, 'the host does not document this value')
        : one({ order: orderOfRanks(meaning.strictestFirst, meaning.absent), value: text });
    }
    case 'set':
      return {
        ...NOTHING_SET,
        settings: [
          withMembers(
            {
              key,
              subject,
              place,
              value: [],
              order: { kind: 'set', ...(meaning.wider === 'less' && { wider: 'less' }) },
            },
            membersOf(value),
          ),
        ],
      };
    case 'mixed':
      return one({
        order: { kind: 'mixed' },
        value: value.value(),
        words: withoutSecrets(JSON.stringify(value.value() ?? null)),
      });
    case 'code':
      return {
        ...NOTHING_SET,
        code: [codeOf(key, `the setting ${quoted(key)}`, shown(value), value)],
      };
    case 'map':
      return joinSettings(
        value.entries().map(([name, inner]) => readMeaning(`${key}.${name}`, inner, meaning.of)),
      );
    case 'opaque':
      return opaqueOf(key, value, meaning.why, meaning.effect);
    default:
      return meaning satisfies never;
  }
}

/**
 * Returns the default settings in the table, for comparing a file that has a key with a file that
 * lacks it.
 */
export function defaultSettings(table: SettingsTable): readonly Setting[] {
  return Object.entries(table).flatMap(([key, meaning]): readonly Setting[] => {
    const subject = `the setting ${quoted(key)}`;
    switch (meaning.kind) {
      case 'boolean':
        return [
          {
            key,
            subject,
            order: orderOfBoolean(meaning.wider, meaning.absent),
            value: meaning.absent,
            words: String(meaning.absent),
          },
        ];
      case 'ranked':
        return [
          {
            key,
            subject,
            order: orderOfRanks(meaning.strictestFirst, meaning.absent),
            value: meaning.absent,
          },
        ];
      case 'set':
        return meaning.absent === 'all'
          ? []
          : [
              {
                key,
                subject,
                order: { kind: 'set', ...(meaning.wider === 'less' && { wider: 'less' }) },
                value: [],
                words: 'empty',
              },
            ];
      case 'mixed':
        return [
          {
            key,
            subject,
            order: { kind: 'mixed' },
            value: meaning.absent,
            words: JSON.stringify(meaning.absent),
          },
        ];
      default:
        return [];
    }
  });
}

function orderOfBoolean(wider: boolean, _absent: boolean): Setting['order'] {
  return { kind: 'ranked', strictestFirst: [!wider, wider] };
}

function orderOfRanks(strictestFirst: readonly string[], _absent: string): Setting['order'] {
  return { kind: 'ranked', strictestFirst };
}

function withMembers(setting: Setting, members: readonly string[]): Setting {
  const value = [...new Set(members)].sort();
  return {
    ...setting,
    value,
    words:
      value.length === 0 ? 'empty' : value.map((text) => quoted(withoutSecrets(text))).join(', '),
  };
}

/** Returns the members of a list, or the keys and values of a map, as strings. */
function membersOf(value: Reader): readonly string[] {
  const texts = value.items().map((item) => item.text() ?? JSON.stringify(item.value()));
  return [...texts, ...value.entries().map(([key, inner]) => `${key}: ${shown(inner)}`)];
}

/**
 * Returns a key's value as one that is compared as text. `effect` is `grants` or `restricts` if the
 * value is known to do only that.
 */
export function opaqueOf(
  key: string,
  value: Reader,
  why: string,
  effect?: OpaqueValue['effect'],
): ReadSettings {
  return {
    ...NOTHING_SET,
    opaque: [
      {
        key,
        subject: `the setting ${quoted(key)}`,
        text: JSON.stringify(value.value() ?? null),
        place: value.place,
        ...(effect && { effect }),
        why,
      },
    ],
  };
}

/** Returns code that the host runs automatically. */
export function codeOf(
  key: string,
  subject: string,
  text: string,
  value: { readonly place: Place; value(): unknown },
): HostCode {
  return {
    key,
    subject,
    text: withoutSecrets(text),
    identity: JSON.stringify(value.value() ?? null),
    place: value.place,
  };
}

function shown(value: Reader): string {
  return value.text() ?? JSON.stringify(value.value() ?? null);
}
