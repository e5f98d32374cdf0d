import { filesBelow, isOutside, kindOfPath, pathFrom } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { agentFolderOf, folderOf, isFileGlob } from '../discovery/patterns.ts';
import { digits } from '../document/digits.ts';
import type { Tree } from '../model/tree.ts';
import { splitList } from '../settings/items.ts';
import { type Given, UsageError } from './arguments.ts';

/**
 * A command's arguments with normalised paths, and a terminal whose tree lists the files at those
 * paths.
 */
interface Located {
  readonly given: Given;
  readonly terminal: Terminal;
}

/** The maximum number of files in a folder outside the current folder. */
const MAX_FILES = 200_000;
/**
 * The maximum depth of subfolders in which to list the files next to a file outside the current
 * folder.
 */
const LEVELS_NEARBY = 3;

/**
 * Rewrites the paths in a command's arguments relative to the current folder, so that each file has
 * the same name in all commands. The returned terminal's tree also lists the files in specified
 * folders outside the current folder. `isPath` determines which positional arguments are paths.
 * @throws UsageError if such a folder contains too many files.
 */
export async function located(
  given: Given,
  terminal: Terminal,
  isPath: (index: number) => boolean = () => true,
): Promise<Located> {
  const { folder } = terminal;
  const plain = (text: string): string => {
    if (text === '-') return text;
    if (kindOfPath(folder, text) !== undefined) return pathFrom(folder, text);
    const glob = globIn(folder, text);
    return glob ? `${pathFrom(folder, glob.folder)}/${glob.rest}`.replace(/^\.\//, '') : text;
  };
  const positionals = given.positionals.map((text, index) => (isPath(index) ? plain(text) : text));
  const traces = given.list('traces').flatMap(splitList).map(plain);
  const tools = given.value('tools')?.map((item) => ({ ...item, text: plain(item.text) }));
  const single = (name: string): string | undefined => {
    const text = given.text(name);
    return text !== undefined && PATHS.has(name) ? plain(text) : text;
  };
  const named = [
    ...positionals.filter((_, index) => isPath(index)),
    ...traces,
    ...(tools ?? []).map(({ text }) => text),
  ];
  return {
    given: {
      ...given,
      positionals,
      text: single,
      list: (name) => (name === 'traces' ? traces : given.list(name)),
      value: (name) => {
        const value = given.value(name);
        if (value === undefined) return value;
        if (name === 'tools') return tools as typeof value;
        return LISTS.has(name) && Array.isArray(value) ? (value.map(plain) as typeof value) : value;
      },
    },
    terminal: await reaching(named, terminal),
  };
}

/**
 * Splits a glob pattern into the folder before its first wildcard and the rest. Returns undefined
 * if the text is not a pattern of files in an existing folder.
 */
function globIn(
  root: string,
  text: string,
): { readonly folder: string; readonly rest: string } | undefined {
  if (!isFileGlob(text)) return undefined;
  const end = text.slice(0, text.search(/[*?[{(!]/)).lastIndexOf('/');
  const folder = text.slice(0, end) || '/';
  if (end === -1 || kindOfPath(root, folder) !== 'folder') return undefined;
  return { folder, rest: text.slice(end + 1) };
}

/** The flags that accept a single file, and those that accept several. */
const PATHS: ReadonlySet<string> = new Set(['card', 'policy']);
const LISTS: ReadonlySet<string> = new Set(['access', 'org']);

/**
 * Returns a terminal whose tree also lists the files at the given paths if they are outside the
 * current folder.
 */
async function reaching(named: readonly string[], terminal: Terminal): Promise<Terminal> {
  const { folder } = terminal;
  const outside = named
    .map((name) => globIn(folder, name)?.folder ?? name)
    .filter((name) => isOutside(name) && kindOfPath(folder, name));
  if (outside.length === 0) return terminal;
  const more = new Set<string>();
  for (const name of outside) {
    const isFolder = kindOfPath(folder, name) === 'folder';
    const place = isFolder ? name : agentFolderOf(name) || folderOf(name);
    const limits = { most: MAX_FILES, ...(!isFolder && { levels: LEVELS_NEARBY }) };
    for (const file of await filesBelow(folder, place, limits)) more.add(file);
    if (isFolder && more.size >= MAX_FILES)
      throw new UsageError(
        `the folder ${JSON.stringify(name)} has more than ${digits(MAX_FILES)} files; specify an agent's folder`,
      );
  }
  return { ...terminal, tree: withFiles(terminal.tree, more) };
}

function withFiles(tree: Tree, more: ReadonlySet<string>): Tree {
  return {
    label: tree.label,
    list: async () => [...new Set([...(await tree.list()), ...more])].sort(),
    links: async () => (await tree.links?.()) ?? new Map(),
    submodules: async () => (await tree.submodules?.()) ?? new Map(),
    tracked: async () => tree.tracked?.(),
    read: (file, maxBytes) => tree.read(file, maxBytes),
    open: async (file) => (tree.open ? tree.open(file) : { kind: 'absent' }),
  };
}
