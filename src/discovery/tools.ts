import { MAX_TOOL_LIST_BYTES } from '../document/limits.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import { mergeTools, type Tool, type ToolList, toolOf } from '../model/tool.ts';
import type { Tree } from '../model/tree.ts';
import { toolList } from '../rules/tool-list.ts';
import type { ToolItem } from '../settings/entries.ts';
import { LIST_FILE } from '../settings/items.ts';
import { repositoryPath } from '../settings/paths.ts';
import { readCardFile } from './files.ts';
import { listFiles } from './listing.ts';
import { fileMatcher, folderOf, isFileGlob, isToolList, isTraceFile, stemOf } from './patterns.ts';

const { words } = toolList;

/** The tools in a tool setting, with findings from reading them. */
export interface DeclaredTools {
  readonly list?: ToolList;
  readonly files: readonly string[];
  /** The tool lists that exist but could not be read. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

/** What has been collected from a tool setting so far: tools, findings and files. */
interface Reading {
  readonly findings: Finding[];
  readonly files: string[];
  readonly unread: string[];
  readonly tools: Tool[];
  readonly sources: string[];
  isComplete: boolean;
}

/**
 * Reads the tools in a tool setting (docs/reference/files.md#where-tools-come-from). An entry may
 * be a file, a folder, a file pattern or a tool name. An entry that looks like a file but does not
 * exist is an error. If an entry is a pattern, only the matching files that `takes` accepts are
 * read.
 */
export async function readTools(
  items: readonly ToolItem[],
  tree: Tree,
  aliases: ReadonlyMap<string, readonly string[]>,
  takes: (file: string) => boolean = () => true,
): Promise<DeclaredTools> {
  const reading: Reading = {
    findings: [],
    files: [],
    unread: [],
    tools: [],
    sources: [],
    isComplete: true,
  };
  const { findings, files, unread, tools, sources } = reading;
  let named = 0;
  for (const item of items) {
    const found = await filesOf(item.text, tree);
    if (found === 'folder') findings.push(findingIn(toolList, '', words.emptyFolder(item.text)));
    else if (found.length > 0) {
      const own = isFileGlob(item.text) ? found.filter(takes) : found;
      for (const file of own) await readListFile(file, item, tree, aliases, reading);
    } else {
      const problem = problemOfName(item.text);
      if (problem) findings.push(problem);
      else {
        const { text: name, server } = item;
        tools.push(toolOf({ name, ...(server && { server }) }, aliases));
        named += 1;
      }
    }
  }
  if (named > 0) sources.push(`${counted(named, 'name')} specified directly`);
  return {
    ...(tools.length > 0 && {
      list: { tools: mergeTools(tools), sources, complete: reading.isComplete },
    }),
    files,
    unread,
    findings,
  };
}

/**
 * Returns the finding about an entry that matches no file and cannot be a tool name. Returns
 * undefined if the entry can be a tool name.
 */
function problemOfName(text: string): Finding | undefined {
  if (LIST_FILE.test(text)) return findingIn(toolList, text, words.missing(text));
  if (IS_PATH.test(text)) return findingIn(toolList, '', words.noPath(text));
  if (isFileGlob(text)) return findingIn(toolList, '', words.noFiles(text));
  return undefined;
}

/** Reads one tool list, and adds its tools and findings to `reading`. */
async function readListFile(
  file: string,
  { server, format }: ToolItem,
  tree: Tree,
  aliases: ReadonlyMap<string, readonly string[]>,
  reading: Reading,
): Promise<void> {
  reading.files.push(file);
  const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
  if (read.kind !== 'bytes') {
    reading.unread.push(file);
    const why = read.kind === 'too-large' ? { ...read, most: MAX_TOOL_LIST_BYTES } : read;
    reading.findings.push(findingIn(toolList, file, words.unread(why)));
    return;
  }
  const { readToolList } = await import('../formats/tool-lists/read.ts');
  const result = await readToolList(file, read.bytes, {
    ...(server && { server }),
    ...(format && { format }),
  });
  for (const finding of result.findings) reading.findings.push(finding);
  if (result.kind === 'failed') {
    reading.unread.push(file);
    return;
  }
  reading.isComplete &&= result.complete;
  for (const tool of result.tools) reading.tools.push(toolOf(tool, aliases));
  const count = counted(result.tools.length, 'tool');
  reading.sources.push(`${file} (${result.format.title}, ${count})`);
}

/**
 * Returns a function that selects an agent's tool lists when a pattern matches the lists of several
 * agents. A list belongs to the agents in the nearest folder above it. If several agents share that
 * folder, the list belongs to the agents with the same stem, if there are any. A list at the root,
 * or without such a folder, belongs to all agents. `mains` contains the paths of all files that may
 * be cards, policies or access lists, so the result does not depend on which agents are checked.
 */
export function listOwnership(
  mains: readonly string[],
): (own: readonly string[]) => (file: string) => boolean {
  const stems = new Map<string, Set<string>>();
  for (const main of mains) {
    const folder = folderOf(main);
    stems.set(folder, (stems.get(folder) ?? new Set()).add(stemOf(main)));
  }
  return (own) => (file) => {
    let folder = folderOf(file);
    while (folder !== '' && !stems.has(folder)) folder = folderOf(folder);
    const here = folder === '' ? undefined : stems.get(folder);
    if (here === undefined) return true;
    const inFolder = own.filter((path) => folderOf(path) === folder);
    const stem = stemOf(file);
    return (
      inFolder.length > 0 && (!here.has(stem) || inFolder.some((path) => stemOf(path) === stem))
    );
  };
}

/** Matches strings that look like the path of a folder rather than a tool name. */
const IS_PATH = /^\.{0,2}\/|\/$/;

/**
 * Whether an entry in a tool setting includes a file, by path, folder or file pattern. The file may
 * not exist.
 */
export function namesFile(item: Pick<ToolItem, 'text'>, file: string): boolean {
  let names = itemMatchers.get(item);
  if (!names) {
    const wanted = repositoryPath(item.text) ?? item.text;
    const finds = isFileGlob(item.text) ? fileMatcher(wanted) : () => false;
    names = (path) =>
      path === wanted || finds(path) || (LIST_FILE.test(path) && path.startsWith(`${wanted}/`));
    itemMatchers.set(item, names);
  }
  return names(file);
}

/** Caches compiled entries, because every entry is compared with every changed file. */
const itemMatchers = new WeakMap<Pick<ToolItem, 'text'>, (file: string) => boolean>();

/**
 * Returns the files that an entry includes: the file itself, the files that match a pattern, or the
 * tool lists in a folder. Returns `folder` for a folder without tool lists.
 */
async function filesOf(text: string, tree: Tree): Promise<readonly string[] | 'folder'> {
  const file = text.replace(/^\.\/(?=.)/, '');
  const read = await tree.read(file, 0);
  if (read.kind !== 'absent') return [file];
  if (isFileGlob(text) && /[/.]/.test(text)) return listFiles(tree, fileMatcher(file));
  if (/[*?[{(]/.test(text)) return [];
  const folder = /^\.?\/?$/.test(file) ? '' : (repositoryPath(file) ?? file);
  const below = await listFiles(tree, (path) => folder === '' || path.startsWith(`${folder}/`));
  if (below.length === 0) return [];
  const lists = await toolListsAmong(below, tree);
  return lists.length > 0 ? lists : 'folder';
}

/**
 * Returns the files in a folder that are tool lists, according to their names or contents. Files
 * that cannot be parsed are included, because they must be reported. Cards, policies and traces are
 * excluded.
 */
async function toolListsAmong(files: readonly string[], tree: Tree): Promise<readonly string[]> {
  const lists: string[] = [];
  for (const file of files) {
    if (isToolList(file)) lists.push(file);
    else if (/\.(?:jsonc?|ya?ml|txt|md)$/i.test(file) && !isTraceFile(file)) {
      if ((await readCardFile(tree, file, { named: false })).kind !== 'foreign') continue;
      const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
      if (read.kind !== 'bytes') continue;
      const { mayBeToolList } = await import('../formats/tool-lists/read.ts');
      if (await mayBeToolList(file, read.bytes)) lists.push(file);
    }
  }
  return lists;
}
