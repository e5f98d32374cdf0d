import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileTree } from '../stand-in/file-tree.ts';
import { bytesOf } from '../stand-in/file-tree.ts';

/** The files that scenarios share: one folder for each agent, and some files of other kinds. */
const SHARED = fileURLToPath(new URL('../../fixtures/agents/', import.meta.url));

/** A file as written in a scenario: its text, or its source and the changes to it. */
export type WrittenFile = string | WrittenChange;

/** A file that differs from another one. The steps are applied in the order of these keys. */
export interface WrittenChange {
  /** The shared file to start from. Defaults to the current content of the path. */
  readonly fixture?: string;
  /** Text to remove. It must occur exactly once. */
  readonly cut?: string;
  /** Maps old text to new text. Each old text must occur exactly once. */
  readonly change?: Readonly<Record<string, string>>;
  /** Maps a whole line, which must occur exactly once, to the lines to insert before it. */
  readonly before?: Readonly<Record<string, string>>;
  /** Lines to append. */
  readonly add?: string;
  /**
   * The encoding of the text. `bom-crlf` means UTF-8 with a byte-order mark and CRLF line ends.
   * Defaults to UTF-8.
   */
  readonly encoding?: 'latin1' | 'bom-crlf';
}

/**
 * Files as written in a scenario: one agent, several agents, or paths. A path that ends with a
 * slash contains a shared folder.
 */
export type WrittenFiles = string | readonly string[] | Readonly<Record<string, WrittenFile>>;

/** The JSON Schema of `WrittenFiles`. */
export const FILES_SCHEMA = {
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { type: 'string' } },
    {
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'string' },
          {
            type: 'object',
            additionalProperties: false,
            properties: {
              fixture: { type: 'string' },
              cut: { type: 'string' },
              change: { type: 'object', additionalProperties: { type: 'string' } },
              before: { type: 'object', additionalProperties: { type: 'string' } },
              add: { type: 'string' },
              encoding: { enum: ['latin1', 'bom-crlf'] },
            },
          },
        ],
      },
    },
  ],
} as const;

/**
 * Returns the files of a scenario. Changes start from `under`, which is not part of the result.
 * Throws if a change does not apply.
 */
export function filesOf(written: WrittenFiles, under: FileTree = {}): FileTree {
  if (typeof written === 'string') return filesOf([written]);
  if (Array.isArray(written)) {
    return filesOf(Object.fromEntries(written.map((agent: string) => [`agents/${agent}/`, agent])));
  }
  const files: Record<string, string | Buffer> = {};
  for (const [path, file] of Object.entries(written as Readonly<Record<string, WrittenFile>>)) {
    if (typeof file !== 'string') {
      const there =
        file.fixture === undefined ? (files[path] ?? under[path]) : sharedFile(file.fixture);
      if (there === undefined)
        throw new Error(`"${path}" is changed, and there is no such file yet`);
      const text = changed(bytesOf(there).toString('utf8'), file, path);
      files[path] = encoded(text, file.encoding);
    } else if (path.endsWith('/')) {
      for (const name of sharedNames(file)) files[`${path}${name}`] = sharedFile(`${file}/${name}`);
    } else {
      files[path] = file;
    }
  }
  return files;
}

function changed(
  text: string,
  { cut, change = {}, before = {}, add }: WrittenChange,
  path: string,
): string {
  let now = text;
  const replace = (old: string, by: string): void => {
    const parts = now.split(old);
    if (parts.length !== 2)
      throw new Error(`"${path}" has ${JSON.stringify(old)} ${parts.length - 1} times, not once`);
    now = parts.join(by);
  };
  if (cut !== undefined) replace(cut, '');
  for (const [old, by] of Object.entries(change)) replace(old, by);
  for (const [line, lines] of Object.entries(before)) {
    now = `\n${now}`;
    replace(`\n${line}\n`, `\n${closed(lines)}${line}\n`);
    now = now.slice(1);
  }
  return add === undefined ? now : `${now}${closed(add)}`;
}

function encoded(text: string, encoding: WrittenChange['encoding']): string | Buffer {
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  return encoding === undefined ? text : `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

function closed(lines: string): string {
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

const shared = new Map<string, Buffer>();

function sharedFile(name: string): Buffer {
  const known = shared.get(name) ?? readFileSync(join(SHARED, name));
  shared.set(name, known);
  return known;
}

function sharedNames(folder: string): readonly string[] {
  const entries = readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(join(SHARED, folder).length + 1))
    .sort();
}
