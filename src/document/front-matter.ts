import { type Document, plainValueOf } from './document.ts';
import type { Loaded } from './load.ts';
import type { Parsed } from './parsed.ts';

/** The lines that enclose the front matter of a Markdown file. */
const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const END = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Returns the front matter of a Markdown file as a text with the same offsets: everything before it
 * is blank. Returns undefined if the file has none.
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
 * Loads the front matter of a Markdown file as a document with the places of the file. A file
 * without front matter has an empty map.
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
