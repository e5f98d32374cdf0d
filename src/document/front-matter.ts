import { type Document, type Node, type Parsed, plainValueOf } from './document.ts';
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
const KEY = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm;
/** Matches a list item below a key. */
const ITEM = /^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm;

/** The keys that are recognised in front matter that is parsed line by line. */
export interface LooseKeys {
  readonly known: ReadonlySet<string>;
  /** The known keys whose text may continue on the following lines. */
  readonly prose: ReadonlySet<string>;
}

/**
 * Loads front matter line by line, for files that hosts accept although they are not valid YAML.
 * Each value is a string or a list of strings. A line below a string continues the string, unless
 * the line begins with a key that the host recognises.
 */
export function loadLooseFrontMatter(file: string, text: string, keysOf: LooseKeys): Document {
  const matter = frontMatterOf(text) ?? '';
  let isProse = false;
  const keys = [...matter.matchAll(KEY)].filter(([, key = '']) => {
    if (!keysOf.known.has(key)) return !isProse;
    isProse = keysOf.prose.has(key);
    return true;
  });
  const entries = new Map(
    keys.map(({ index, 0: line, 1: key = '', 2: value = '' }, at) => {
      const end = index + line.length;
      const below = keys[at + 1]?.index ?? matter.length;
      const node =
        value === '' ? looseList(matter, end, below) : looseScalar(value, end - value.length);
      return [key, { keyStart: index, keyEnd: index + key.length, node }] as const;
    }),
  );
  const root = { kind: 'map', start: 0, end: matter.length, entries } as const;
  return { file, syntax: 'yaml', text, root, value: plainValueOf(root) };
}

function looseList(matter: string, start: number, end: number): Node {
  const items = [...matter.slice(start, end).matchAll(ITEM)].map(
    ({ index, 0: line, 1: value = '' }) =>
      looseScalar(value, start + index + line.length - value.length),
  );
  return { kind: 'list', start, end, items };
}

function looseScalar(text: string, start: number): Node {
  const value = text.replace(/^(["'])(.*)\1$/, '$2');
  return { kind: 'scalar', start, end: start + text.length, value };
}
