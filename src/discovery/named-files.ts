import { type Document, type Place, plainValueOf } from '../document/document.ts';
import { readTolerantJson } from '../document/json.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { scriptsIn } from '../formats/permissions/named-scripts.ts';
import { withoutSecrets } from '../formats/permissions/secrets.ts';
import type { Rule } from '../model/decision.ts';
import { callOfRequest } from '../model/host-call.ts';
import type { HostUnit, NamedFile } from '../model/host-permissions.ts';
import { plainPath } from '../model/paths.ts';
import type { Tree } from '../model/tree.ts';
import { folderOf } from './patterns.ts';

/*
 * Finds the tracked files and package scripts that the code and rules of agent hosts name
 * (docs/reference/permission-files.md#named-files).
 */

/** A command line that code runs or that a rule allows, and its source. */
interface Naming {
  readonly command: string;
  /** The place of the command line in the permission files. */
  readonly place: Place;
  /** A clause for a sentence, such as `which the hook "PreToolUse" runs automatically`. */
  readonly named: string;
  readonly isGuard: boolean;
}

/** The maximum length of a chain of scripts that call each other. */
const MAX_DEPTH = 4;

/** Returns the files and scripts that a unit names, with their content in a tree. */
export async function namedFilesOf(tree: Tree, unit: HostUnit): Promise<readonly NamedFile[]> {
  const tracked = await tree.tracked?.();
  const search: Search = {
    tree,
    folder: unit.folder,
    files: unit.files,
    found: new Map(),
    isTracked: (file) => tracked === undefined || tracked.has(file),
  };
  for (const naming of namingsOf(unit)) await follow(naming, search, 0);
  return [...search.found.values()];
}

function namingsOf({ files, permissions }: HostUnit): readonly Naming[] {
  const ofCode = permissions.code.map(
    ({ text, subject, place, isGuard = false }): Naming => ({
      command: text,
      place,
      named: `which ${subject} runs automatically`,
      isGuard,
    }),
  );
  const rules =
    permissions.ownRules ?? permissions.situations[0].policy.stages.flatMap((stage) => stage.rules);
  return [...ofCode, ...rules.flatMap((rule) => namingsOfRule(rule, files))];
}

/**
 * Returns the shell commands in the text of an `allow` rule. Returns an empty list if the rule has
 * another outcome or is not in one of the given files.
 */
function namingsOfRule(
  { outcome, name, examples = [], place }: Pick<Rule, 'outcome' | 'name' | 'examples' | 'place'>,
  files: readonly string[],
): readonly Naming[] {
  if (outcome !== 'allow' || place === undefined || !files.includes(place.document.file)) return [];
  return examples
    .map(callOfRequest)
    .filter(({ kind, text }) => kind === 'shell' && name.includes(text))
    .map(({ text }) => ({
      command: text,
      place,
      named: `which the rule ${quoted(name)} allows`,
      isGuard: false,
    }));
}

/** A search for the files and scripts that a unit names, with the results so far. */
interface Search {
  readonly tree: Tree;
  readonly folder: string;
  /** The unit's permission files, which are compared separately. */
  readonly files: readonly string[];
  readonly found: Map<string, NamedFile>;
  readonly isTracked: (file: string) => boolean;
}

async function follow(naming: Naming, search: Search, depth: number): Promise<void> {
  const { files, scripts } = scriptsIn(naming.command);
  for (const path of files) await addFile(path, naming, search);
  for (const script of scripts) await addScript(script, naming, search, depth);
}

/**
 * Adds the tracked file at a path. The path is relative to the host's folder or to the folder of
 * the file that contains the path. If there is no such file, the path is added without content.
 */
async function addFile(
  path: string,
  { named, place, isGuard }: Naming,
  { tree, folder, files, found, isTracked }: Search,
): Promise<void> {
  const key = JSON.stringify([place.document.file, path]);
  if (found.has(key)) return;
  const common = { key, named, ...(isGuard && { isGuard: true as const }) };
  const paths = [folder, folderOf(place.document.file)].flatMap(
    (from) => pathBelow(from, path) ?? [],
  );
  for (const file of new Set(paths)) {
    if (files.includes(file) || !isTracked(file)) continue;
    const read = await tree.read(file, MAX_PERMISSION_BYTES);
    if (read.kind === 'absent') continue;
    const isRead = read.kind === 'bytes';
    const content = isRead ? new TextDecoder('latin1').decode(read.bytes) : JSON.stringify(read);
    const text = isRead ? new TextDecoder('utf-8').decode(read.bytes) : '';
    found.set(key, {
      ...common,
      file,
      subject: quotedWhole(file),
      content,
      place: topOf(file, text),
    });
    return;
  }
  const [file] = paths.filter((path) => !files.includes(path));
  if (file !== undefined) found.set(key, { ...common, file, subject: quotedWhole(file), place });
}

/**
 * Returns the normalised path of a file that is given relative to a folder. Returns undefined if
 * the path is outside the tree.
 */
export function pathBelow(folder: string, path: string): string | undefined {
  return plainPath(folder === '' ? path : `${folder}/${path}`);
}

/** Returns the place of the first line of a file. */
function topOf(file: string, text: string): Place {
  const root = { kind: 'scalar', start: 0, end: 0, value: '' } as const;
  return { document: { file, syntax: 'yaml', text, root, value: '' }, path: [] };
}

/**
 * Adds a package script from the host's folder, together with the scripts that npm runs before and
 * after that script.
 */
async function addScript(
  name: string,
  naming: Naming,
  search: Search,
  depth: number,
): Promise<void> {
  const { named, isGuard } = naming;
  const file = pathBelow(search.folder, 'package.json');
  if (file === undefined || !search.isTracked(file)) return;
  const document = await packageIn(search.tree, file);
  const scripts = (document?.value as { scripts?: unknown } | null | undefined)?.scripts;
  if (document === undefined || typeof scripts !== 'object' || scripts === null) return;
  for (const each of [`pre${name}`, name, `post${name}`]) {
    const command = (scripts as Record<string, unknown>)[each];
    const key = JSON.stringify([file, 'scripts', each]);
    if (typeof command !== 'string' || search.found.has(key)) continue;
    const place = { document, path: ['scripts', each] };
    search.found.set(key, {
      key,
      file,
      subject: `the script ${quoted(each)} in ${quotedWhole(file)}`,
      named,
      content: command,
      text: withoutSecrets(command),
      place,
      ...(isGuard && { isGuard: true as const }),
    });
    if (depth < MAX_DEPTH) await follow({ ...naming, command, place }, search, depth + 1);
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
