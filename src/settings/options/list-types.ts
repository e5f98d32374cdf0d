import type { Reader } from '../../document/reader.ts';
import type { Finding } from '../../finding/finding.ts';
import { configuration } from '../../rules/configuration.ts';
import type { ToolItem, TraceItem } from '../entries.ts';
import { checkPatterns, type Entries, patternFindings } from '../file-patterns.ts';
import { parseToolItem, splitList, toolText, traceItem } from '../items.ts';
import { takesAway } from '../paths.ts';
import { outside, wrong } from '../problems.ts';
import { SettingsError } from '../settings-error.ts';
import { type Schema, TEXT_SCHEMA, type ValueType } from './value-types.ts';

/** Returns the type for a list of strings. Help output shows `placeholder` for each string. */
export function texts(placeholder: string): ValueType<readonly string[]> {
  return {
    flag: 'list',
    placeholder,
    schema: { type: 'array', minItems: 1, items: TEXT_SCHEMA },
    allowed: () => 'One entry per line.',
    read: (_, written) => someOf(splitList(written)),
    at: (key) => (key.exists ? key.texts().map(({ value }) => value) : undefined),
    show: (value) => value.join('\n'),
  };
}

// The types below do not check the patterns in flags. Each command checks them when it uses them,
// because it can then report problems in its own output format, such as JSON.

/** File patterns. A pattern with `!` excludes files that the other patterns match. */
export const patterns: ValueType<readonly string[]> = {
  ...texts('pattern'),
  read: (name, written) => {
    const found = checked(name, splitList(written), 'patterns', (entry) => entry);
    if (!found?.every(takesAway)) return found;
    const all = found.map((pattern) => JSON.stringify(pattern)).join(', ');
    throw new SettingsError(
      `${JSON.stringify(name)} is ${all}; expected at least one pattern without "!"`,
      'add a pattern without "!"; a pattern with "!" only excludes files that the other patterns match',
    );
  },
  readFlag: (_, written) => someOf(splitList(written)),
  findings: (list) => {
    const found = patternFindings(list, list.items(), 'patterns');
    if (found.length > 0) return found;
    const written = list.texts();
    if (written.length === 0 || written.some(({ value }) => !takesAway(value))) return [];
    return [wrong({ at: list.place, ...configuration.words.onlyTakenOut() })];
  },
};

/**
 * Patterns for paths to exclude. A pattern with `!` is an error, because it is unclear whether the
 * user wants to exclude or keep the paths.
 */
export const exclusions: ValueType<readonly string[]> = {
  ...texts('pattern'),
  read: (name, written) => {
    const found = someOf(splitList(written));
    const negated = found?.find(takesAway);
    if (negated === undefined) return found;
    throw new SettingsError(
      `${JSON.stringify(name)} is ${JSON.stringify(negated)}; expected a pattern without "!"`,
      'remove the "!" to exclude these paths; to keep an agent there, list it under "agents" instead',
    );
  },
  findings: (list) => {
    const found = patternFindings(list, list.items(), 'patterns');
    if (found.length > 0) return found;
    return list.texts().flatMap(({ value, place }) => {
      if (!takesAway(value)) return [];
      return [wrong({ at: place, ...configuration.words.excludedTwice(value) })];
    });
  },
};

/** Tool lists: files, folders, file patterns and tool names. */
export const toolItems: ValueType<readonly ToolItem[]> = {
  flag: 'list',
  placeholder: 'list',
  schema: itemsSchema({
    file: 'Path or pattern of the tool list.',
    server: 'Server that provides the tools in the list.',
    format: 'Format of the list; by default, Card Gate detects it from the content.',
  }),
  allowed: () => 'One entry per line.',
  read: (name, written) => checked(name, splitList(written).map(parseToolItem), 'mixed', textOf),
  readFlag: (_, written) => someOf(splitList(written).map(parseToolItem)),
  at: (list) => (list.exists ? list.items().map(toTool) : undefined),
  findings: (list) => patternFindings(list, list.items().map(fileOf), 'mixed'),
  show: (items) =>
    items.map(({ server, text }) => (server === undefined ? text : `${server}=${text}`)).join('\n'),
};

/** Trace files: paths and file patterns inside the repository. */
export const traceItems: ValueType<readonly TraceItem[]> = {
  flag: 'list',
  placeholder: 'files',
  schema: itemsSchema({
    file: 'Path or pattern of the traces.',
    format: 'Format of the traces; by default, Card Gate detects it from the content.',
  }),
  allowed: () => 'One entry per line.',
  read: (name, written) => {
    const items = splitList(written).map((entry) => traceItem(entry, name));
    return checked(name, items, 'mixed', textOf);
  },
  readFlag: (name, written) => someOf(splitList(written).map((entry) => traceItem(entry, name))),
  at: (list) => (list.exists ? list.items().map(toTrace) : undefined),
  findings: (list): readonly Finding[] => {
    const files = list.items().map(fileOf);
    return [
      ...patternFindings(list, files, 'mixed'),
      ...files.flatMap((file) => outside(file, true)),
    ];
  },
  show: (items) => items.map(({ text }) => text).join('\n'),
};

/** Returns the items, or undefined for an empty list, which leaves the option unset. */
function someOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/**
 * Checks the patterns in a list and returns the list's entries.
 * @throws SettingsError if a pattern is invalid or there are too many
 */
function checked<T>(
  name: string,
  items: readonly T[],
  kind: Entries,
  textOf: (item: T) => string,
): readonly T[] | undefined {
  checkPatterns(name, items.map(textOf), kind);
  return someOf(items);
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function fileOf(item: Reader): Reader {
  return item.isMap ? item.get('file') : item;
}

function toTool(item: Reader): ToolItem {
  const text = item.text();
  if (text !== undefined) return parseToolItem(text);
  const [server, format] = [item.get('server').text(), item.get('format').text()];
  return {
    text: toolText(item.get('file').text() ?? ''),
    ...(server !== undefined && { server }),
    ...(format !== undefined && { format }),
  };
}

function toTrace(item: Reader): TraceItem {
  const format = item.get('format').text();
  return {
    ...traceItem(fileOf(item).text() ?? ''),
    ...(format !== undefined && { format }),
  };
}

/**
 * Creates the schema for a list in which each entry is a string, or a map with a file and its
 * properties.
 */
function itemsSchema(keys: { readonly file: string } & Readonly<Record<string, string>>): Schema {
  const properties = Object.entries(keys).map(
    ([key, description]) => [key, { ...TEXT_SCHEMA, description }] as const,
  );
  return {
    type: 'array',
    minItems: 1,
    items: {
      type: ['string', 'object'],
      pattern: '\\S',
      additionalProperties: false,
      required: ['file'],
      properties: Object.fromEntries(properties),
    },
  };
}
