import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Matches the line above each part of an archive: `-- <name> --`. */
const HEADING = /^-- (\S+) --\n/gm;

/**
 * Several texts in one readable file. Each text has a heading, `-- <name> --`, and is followed by a
 * line break that is not part of the text. So every text keeps its exact bytes, whatever line
 * breaks it contains and however it ends. Lines above the first heading are a remark.
 */
export type TextArchive = ReadonlyMap<string, string>;

/**
 * Returns the texts of an archive by name, in file order. A missing archive counts as empty.
 * @throws Error if the file is not UTF-8, contains a name twice, or has a text without its line
 * break.
 */
export function readArchive(path: string): TextArchive {
  return existsSync(path) ? partsOf(utf8(readFileSync(path)), path) : new Map();
}

/** Adds a text to the archive or replaces it. The other texts and the remark are unchanged. */
export function writeToArchive(path: string, name: string, text: string): void {
  const before = existsSync(path) ? utf8(readFileSync(path)) : '';
  const parts = new Map([...partsOf(before, path), [name, text]]);
  const remark = before.slice(0, [...before.matchAll(HEADING)][0]?.index);
  const after = remark + [...parts].map((part) => `-- ${part[0]} --\n${part[1]}\n`).join('');
  const written = partsOf(after, path);
  if (written.size !== parts.size || written.get(name) !== text)
    throw new Error(`${path}: "${name}" cannot be in an archive, because of a line like a heading`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
}

function partsOf(whole: string, path: string): TextArchive {
  const headings = [...whole.matchAll(HEADING)];
  const parts = new Map<string, string>();
  for (const [at, heading] of headings.entries()) {
    const name = heading[1]!;
    const text = whole.slice(heading.index + heading[0].length, headings[at + 1]?.index);
    if (parts.has(name)) throw new Error(`${path} has "${name}" twice`);
    if (!text.endsWith('\n')) throw new Error(`${path}: a line break is missing after "${name}"`);
    parts.set(name, text.slice(0, -1));
  }
  return parts;
}

function utf8(bytes: Buffer): string {
  // A byte-order mark is part of the text.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
