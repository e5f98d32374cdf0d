import type { Document } from '../document/document.ts';
import { plainValueOf } from '../document/document.ts';
import { readTolerantJson } from '../document/json.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { mayBeProgram, scriptsIn } from '../formats/permissions/named-scripts.ts';
import { withoutSecrets } from '../formats/permissions/secrets.ts';
import { callOfRequest } from '../model/host-call.ts';
import type { HostUnit, NamedFile } from '../model/host-permissions.ts';
import type { Tree } from '../model/tree.ts';
import { permissionFilesIn, readHosts, unitsOf } from './hosts.ts';

/*
 * The tracked files and package scripts that the code and the rules of agent hosts name
 * (docs/reference/permission-files.md#named-files).
 */

/** A command line that code runs or a rule allows, and what it belongs to. */
interface Naming {
  readonly command: string;
  /** The file that contains the command line. */
  readonly file: string;
  /** For a sentence, such as `which the hook "PreToolUse" runs by itself`. */
  readonly named: string;
}

/** The number of scripts that may name each other. */
const MAX_DEPTH = 4;

/** Returns the files and scripts of a tree that a unit names. */
export async function namedFilesOf(tree: Tree, unit: HostUnit): Promise<readonly NamedFile[]> {
  const found = new Map<string, NamedFile>();
  const isTracked = await trackedTest(tree);
  for (const naming of namingsOf(unit))
    await follow(naming, { tree, folder: unit.folder, found, isTracked }, 0);
  return [...found.values()];
}

async function trackedTest(tree: Tree): Promise<(file: string) => boolean> {
  const tracked = await tree.tracked?.();
  return (file) => tracked === undefined || tracked.has(file);
}

function namingsOf({ files, permissions: { code, situations } }: HostUnit): readonly Naming[] {
  const ofCode = code.map(
    ({ text, subject, place }): Naming => ({
      command: text,
      file: place.document.file,
      named: `which ${subject} runs by itself`,
    }),
  );
  const rules = situations[0].policy.stages.flatMap((stage) => stage.rules);
  const ofRules = rules.flatMap(({ outcome, name, examples = [], place }): readonly Naming[] => {
    const file = place?.document.file;
    if (outcome !== 'allow' || file === undefined || !files.includes(file)) return [];
    return examples
      .map(callOfRequest)
      .filter(({ kind, text }) => kind === 'shell' && name.includes(text))
      .map(({ text }) => ({
        command: text,
        file,
        named: `which the rule ${quoted(name)} allows`,
      }));
  });
  return [...ofCode, ...ofRules];
}

/** Where names are looked up, and what was found. */
interface Search {
  readonly tree: Tree;
  readonly folder: string;
  readonly found: Map<string, NamedFile>;
  readonly isTracked: (file: string) => boolean;
}

async function follow(naming: Naming, search: Search, depth: number): Promise<void> {
  const { files, scripts } = scriptsIn(naming.command);
  for (const file of files) await addFile(file, naming, search);
  for (const script of scripts) await addScript(script, naming, search, depth);
}

/** Adds the tracked file that a path leads to, from the folder of the host or of the naming file. */
async function addFile(path: string, naming: Naming, search: Search): Promise<void> {
  const { tree, folder, found, isTracked } = search;
  for (const from of new Set([folder, folderOf(naming.file)])) {
    const file = joined(from, path);
    if (file === undefined || !isTracked(file)) continue;
    if (found.has(file)) return;
    const read = await tree.read(file, MAX_PERMISSION_BYTES);
    if (read.kind === 'absent') continue;
    const content =
      read.kind === 'bytes' ? new TextDecoder('latin1').decode(read.bytes) : JSON.stringify(read);
    const text = read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : '';
    const root = { kind: 'scalar', start: 0, end: 0, value: '' } as const;
    const document: Document = { file, syntax: 'yaml', text, root, value: '' };
    found.set(file, {
      key: file,
      subject: quotedWhole(file),
      named: naming.named,
      content,
      place: { document, path: [] },
    });
    return;
  }
}

/** Adds a script of the package in the folder of the host, with those that npm runs around it. */
async function addScript(
  name: string,
  naming: Naming,
  search: Search,
  depth: number,
): Promise<void> {
  const file = joined(search.folder, 'package.json');
  if (file === undefined || !search.isTracked(file)) return;
  const document = await packageIn(search.tree, file);
  const scripts = (document?.value as { scripts?: unknown } | undefined)?.scripts;
  if (document === undefined || typeof scripts !== 'object' || scripts === null) return;
  for (const each of [`pre${name}`, name, `post${name}`]) {
    const command = (scripts as Record<string, unknown>)[each];
    const key = `${file}#${each}`;
    if (typeof command !== 'string' || search.found.has(key)) continue;
    search.found.set(key, {
      key,
      subject: `the script ${quoted(each)} of ${quotedWhole(file)}`,
      named: naming.named,
      content: command,
      text: withoutSecrets(command),
      place: { document, path: ['scripts', each] },
    });
    if (depth < MAX_DEPTH) await follow({ ...naming, command, file }, search, depth + 1);
  }
}

async function packageIn(tree: Tree, file: string): Promise<Document | undefined> {
  const read = await tree.read(file, MAX_PERMISSION_BYTES);
  if (read.kind !== 'bytes') return undefined;
  const text = new TextDecoder('utf-8').decode(read.bytes);
  const parsed = readTolerantJson(text, { comments: false });
  if ('problems' in parsed) return undefined;
  return { file, syntax: 'json', text, root: parsed.root, value: plainValueOf(parsed.root) };
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/** Returns a path below a folder without `.` and `..`. Returns undefined if it leads out of the tree. */
function joined(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Changed files that permission files name, and the permission files that name them. */
interface ChangedNames {
  readonly named: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
}

/** Commands that run a script of a package. */
const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun)\b/;

/**
 * Returns the changed files that the permission files of a tree name. Permission files that changed
 * themselves need not be asked. Only texts that may name a changed file are parsed.
 */
export async function changedNames(tree: Tree, changed: readonly string[]): Promise<ChangedNames> {
  const programs = changed.filter((path) => mayBeProgram(path) || isPackage(path));
  const nothing: ChangedNames = { named: new Set(), naming: new Set() };
  if (programs.length === 0) return nothing;
  const files = (await permissionFilesIn(tree)).filter((file) => !changed.includes(file));
  if (files.length === 0) return nothing;
  const names = new Set(programs.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  await tree.prefetch?.(files);
  const texts = await Promise.all(files.map((file) => textOf(tree, file)));
  const likely = files.filter((_, index) => mayName(texts[index] ?? '', names));
  if (likely.length === 0) return nothing;
  const [named, naming] = [new Set<string>(), new Set<string>()];
  for (const folder of (await readHosts(tree, new Set(likely))).values())
    for (const unit of unitsOf(folder)) {
      const found = (await namedFilesOf(tree, unit)).map(({ key }) => key.replace(/#.*$/, ''));
      const met = found.filter((file) => programs.includes(file));
      for (const file of met) named.add(file);
      if (met.length > 0) for (const file of unit.files) naming.add(file);
    }
  return { named, naming };
}

function isPackage(path: string): boolean {
  return /(?:^|\/)package\.json$/.test(path);
}

async function textOf(tree: Tree, file: string): Promise<string> {
  const read = await tree.read(file, MAX_PERMISSION_BYTES);
  return read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : '';
}

/** Whether a text may name one of several files. An escaped character may hide a name. */
function mayName(text: string, names: ReadonlySet<string>): boolean {
  if (RUNS_SCRIPTS.test(text) || /\\[ux]/.test(text)) return true;
  for (const name of names) if (text.includes(name)) return true;
  return false;
}
