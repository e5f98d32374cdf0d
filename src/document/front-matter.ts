import {
  type Document,
  type Entry,
  type LoadProblem,
  type Node,
  type Parsed,
  plainValueOf,
} from './document.ts';
import type { Loaded } from './load.ts';

/** Matches the opening line of a Markdown file's front matter. */
const FENCE = /^\ufeff?---[ \t]*\r?\n/;
/** Matches the closing line of the front matter. */
const END = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Returns a Markdown file's front matter, or undefined if the file has none. Everything before the
 * front matter is replaced with blanks, which keeps offsets valid.
 */
export function frontMatterOf(text: string): string | undefined {
  const fence = FENCE.exec(text)?.[0];
  if (fence === undefined) return undefined;
  const rest = text.slice(fence.length);
  const end = END.exec(rest)?.index;
  if (end === undefined) return undefined;
  return fence.replace(/[^\r\n]/g, ' ') + rest.slice(0, end);
}

/**
 * Loads a Markdown file's front matter as a document whose places refer to the whole file. If the
 * file has none, the document is an empty map.
 */
export function loadFrontMatter(
  file: string,
  text: string,
  readYaml: (text: string) => Parsed,
): Loaded {
  const matter = frontMatterOf(text);
  const empty = { kind: 'map', start: 0, end: 0, entries: new Map() } as const;
  const parsed: Parsed =
    matter === undefined || matter.trim() === '' ? { root: empty } : readYaml(matter);
  if ('problems' in parsed) return { kind: 'broken', file, text, problems: parsed.problems };
  const document: Document = {
    file,
    syntax: 'yaml',
    text,
    root: parsed.root,
    value: plainValueOf(parsed.root),
  };
  return { kind: 'document', document };
}

/** Matches a line of front matter that contains a key. */
const KEY = /^(["']?)([A-Za-z_][\w-]*)\1[ \t]*:(?:[ \t]+(.*?))?[ \t]*\r?$/gm;
/** Matches a list item below a key. */
const ITEM = /^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm;
/** Matches a line without indentation, except comments. */
const UNINDENTED = /^[^\s#]/m;

/** The keys that are recognised in front matter that is parsed line by line. */
export interface LooseKeys {
  readonly known: ReadonlySet<string>;
  /** The known keys whose text may continue on the following lines. */
  readonly prose: ReadonlySet<string>;
}

/** A key of front matter, with the text of its value. */
interface LooseEntry {
  readonly key: string;
  readonly start: number;
  /** The value on the line of the key. */
  readonly value: string;
  readonly lineEnd: number;
  /** The end of the lines that belong to the key. */
  readonly end: number;
}

/**
 * Loads front matter key by key, for files that hosts accept although they are not valid YAML. The
 * lines below a key belong to it, until a line begins with a key that the host recognises. Each
 * recognised value is parsed as YAML, except prose. A value of one line that is not valid YAML is a
 * string. Any other value that is not valid YAML makes the file broken.
 */
export function loadLooseFrontMatter(
  file: string,
  text: string,
  keysOf: LooseKeys,
  readYaml: (text: string) => Parsed,
): Loaded {
  const matter = frontMatterOf(text) ?? '';
  const found = new Map(looseEntries(matter, keysOf).map((each) => [each.key, each]));
  const entries = new Map<string, Entry>();
  let unindented: string | undefined;
  for (const [key, each] of found) {
    const below = matter.slice(each.lineEnd, each.end);
    const isProse = keysOf.prose.has(key);
    if (isProse && UNINDENTED.test(below)) unindented ??= key;
    const isParsed = keysOf.known.has(key) && !isProse;
    const parsed = isParsed ? parsedEntry(matter, each, readYaml) : looseEntry(matter, each);
    if ('problems' in parsed) {
      if (below.trim() !== '') return { kind: 'broken', file, text, problems: parsed.problems };
      entries.set(key, looseEntry(matter, each));
    } else entries.set(key, parsed);
  }
  const root = { kind: 'map', start: 0, end: matter.length, entries } as const;
  const document: Document = {
    file,
    syntax: 'yaml',
    text,
    root,
    value: plainValueOf(root),
    ...(unindented !== undefined && { unindented }),
  };
  return { kind: 'document', document };
}

/** Finds the keys of front matter. A line below prose is a key only if the host recognises it. */
function looseEntries(matter: string, keysOf: LooseKeys): readonly LooseEntry[] {
  let isProse = false;
  const keys = [...matter.matchAll(KEY)].filter(([, , key = '']) => {
    if (!keysOf.known.has(key)) return !isProse;
    isProse = keysOf.prose.has(key);
    return true;
  });
  return keys.map(({ index, 0: line, 2: key = '', 3: value = '' }, at) => ({
    key,
    start: index,
    value,
    lineEnd: index + line.length,
    end: keys[at + 1]?.index ?? matter.length,
  }));
}

/** Parses the lines of one key as YAML. The lines before them become blanks, to keep offsets. */
function parsedEntry(
  matter: string,
  { key, start, end }: LooseEntry,
  readYaml: (text: string) => Parsed,
): Entry | { readonly problems: readonly LoadProblem[] } {
  const before = matter.slice(0, start).replace(/[^\r\n]/g, ' ');
  const parsed = readYaml(before + matter.slice(start, end));
  if ('problems' in parsed) return parsed;
  const entry = parsed.root.kind === 'map' ? parsed.root.entries.get(key) : undefined;
  if (entry === undefined)
    throw new Error(`the lines of the key ${JSON.stringify(key)} have no such key`);
  return entry;
}

function looseEntry(matter: string, { key, start, value, lineEnd, end }: LooseEntry): Entry {
  const valueEnd = matter[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  const node =
    value === ''
      ? looseList(matter, lineEnd, end)
      : looseScalar(value, matter.lastIndexOf(value, valueEnd));
  return { keyStart: start, keyEnd: start + key.length, node };
}

function looseList(matter: string, start: number, end: number): Node {
  const items = [...matter.slice(start, end).matchAll(ITEM)].map(
    ({ index, 0: line, 1: value = '' }) =>
      looseScalar(value, start + index + line.lastIndexOf(value)),
  );
  return { kind: 'list', start, end, items };
}

function looseScalar(text: string, start: number): Node {
  const value = text.replace(/^(["'])(.*)\1$/, '$2');
  return { kind: 'scalar', start, end: start + text.length, value };
}
