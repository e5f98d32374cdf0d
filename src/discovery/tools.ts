import { MAX_TOOL_LIST_BYTES } from '../document/limits.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import { mayBeToolList, readToolList } from '../formats/tool-lists/read.ts';
import { mergeTools, type Tool, type ToolList, toolOf } from '../model/tool.ts';
import type { Tree } from '../model/tree.ts';
import { toolList } from '../rules/tool-list.ts';
import type { ToolItem } from '../settings/entries.ts';
import { LIST_FILE } from '../settings/items.ts';
import { repositoryPath } from '../settings/paths.ts';
import { readCardFile } from './files.ts';
import { listFiles } from './listing.ts';
import { fileMatcher, isFileGlob, isToolList, isTraceFile } from './patterns.ts';

const { words } = toolList;

/** The tools that a list of items names, and what went wrong while reading them. */
export interface DeclaredTools {
  readonly list?: ToolList;
  readonly files: readonly string[];
  /** Those of the files that are there and could not be read. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the items of a list of tools (docs/reference/files.md#where-tools-come-from): an existing
 * file, or a glob that finds files, is read; what looks like a file and does not exist is an error;
 * everything else is a name.
 */
export async function readTools(
  items: readonly ToolItem[],
  tree: Tree,
  aliases: ReadonlyMap<string, readonly string[]>,
): Promise<DeclaredTools> {
  const findings: Finding[] = [];
  const files: string[] = [];
  const unread: string[] = [];
  const tools: Tool[] = [];
  const sources: string[] = [];
  let complete = true;
  let named = 0;
  for (const item of items) {
    const found = await filesOf(item.text, tree);
    if (found === 'folder') {
      findings.push(findingIn(toolList, '', words.emptyFolder(item.text)));
      continue;
    }
    if (found.length === 0) {
      if (IS_PATH.test(item.text) && !LIST_FILE.test(item.text)) {
        findings.push(findingIn(toolList, '', words.noPath(item.text)));
      } else if (LIST_FILE.test(item.text)) {
        findings.push(findingIn(toolList, item.text, words.missing(item.text)));
      } else if (isFileGlob(item.text)) {
        findings.push(findingIn(toolList, '', words.noFiles(item.text)));
      } else {
        tools.push(
          toolOf({ name: item.text, ...(item.server && { server: item.server }) }, aliases),
        );
        named += 1;
      }
      continue;
    }
    for (const file of found) {
      files.push(file);
      const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
      if (read.kind !== 'bytes') {
        unread.push(file);
        const why = read.kind === 'too-large' ? { ...read, most: MAX_TOOL_LIST_BYTES } : read;
        findings.push(findingIn(toolList, file, words.unread(why)));
        continue;
      }
      const result = await readToolList(file, read.bytes, {
        ...(item.server && { server: item.server }),
        ...(item.format && { format: item.format }),
      });
      for (const finding of result.findings) findings.push(finding);
      if (result.kind === 'failed') {
        unread.push(file);
        continue;
      }
      complete &&= result.complete;
      for (const tool of result.tools) tools.push(toolOf(tool, aliases));
      sources.push(`${file} (${result.format.title}, ${counted(result.tools.length, 'tool')})`);
    }
  }
  if (named > 0) sources.push(`${counted(named, 'name')} given directly`);
  return {
    ...(tools.length > 0 && { list: { tools: mergeTools(tools), sources, complete } }),
    files,
    unread,
    findings,
  };
}

/**
 * What can only be a path, since no tool is called so: one that begins at a folder, or ends like
 * one.
 */
const IS_PATH = /^\.{0,2}\/|\/$/;

/**
 * Whether an item of a list of tools names a file or the folder that it lies in, or finds it as a
 * glob, wherever the file is.
 */
export function namesFile(item: Pick<ToolItem, 'text'>, file: string): boolean {
  let names = itemMatchers.get(item);
  if (!names) {
    const wanted = repositoryPath(item.text) ?? item.text;
    const finds = isFileGlob(item.text) ? fileMatcher(wanted) : () => false;
    names = (one) =>
      one === wanted || finds(one) || (LIST_FILE.test(one) && one.startsWith(`${wanted}/`));
    itemMatchers.set(item, names);
  }
  return names(file);
}

/** Every changed file is asked about by every item, so an item is compiled once. */
const itemMatchers = new WeakMap<Pick<ToolItem, 'text'>, (file: string) => boolean>();

/**
 * The files that an item names: itself, those that a pattern finds, or the tool lists of a folder;
 * `folder` for one that holds none.
 */
async function filesOf(text: string, tree: Tree): Promise<readonly string[] | 'folder'> {
  const file = text.replace(/^\.\/(?=.)/, '');
  const read = await tree.read(file, 0);
  if (read.kind !== 'absent') return [file];
  if (isFileGlob(text) && /[/.]/.test(text)) return listFiles(tree, fileMatcher(file));
  if (/[*?[{(]/.test(text)) return [];
  const folder = /^\.?\/?$/.test(file) ? '' : (repositoryPath(file) ?? file);
  const below = await listFiles(tree, (one) => folder === '' || one.startsWith(`${folder}/`));
  if (below.length === 0) return [];
  const lists = await toolListsAmong(below, tree);
  return lists.length > 0 ? lists : 'folder';
}

/**
 * The tool lists among the files of a folder: those that are named like one, and of the others
 * those that are read as one. A file that does not load may be one too, and is then reported;
 * cards, policies and traces are not.
 */
async function toolListsAmong(files: readonly string[], tree: Tree): Promise<readonly string[]> {
  const lists: string[] = [];
  for (const file of files) {
    if (isToolList(file)) lists.push(file);
    else if (/\.(?:jsonc?|ya?ml|txt|md)$/i.test(file) && !isTraceFile(file)) {
      if ((await readCardFile(tree, file, { named: false })).kind !== 'foreign') continue;
      const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
      if (read.kind === 'bytes' && (await mayBeToolList(file, read.bytes))) lists.push(file);
    }
  }
  return lists;
}
