import path from 'node:path';
import { kindOfPath } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { governedFilesOf } from '../discovery/agent-files.ts';
import { readCardFile } from '../discovery/files.ts';
import { groupByFolder } from '../discovery/group.ts';
import { cardMatcher, folderOf, isToolList } from '../discovery/patterns.ts';
import type { Finding } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { Governed } from '../model/governed.ts';
import type { Settings } from '../settings/settings.ts';
import { type Given, UsageError } from './arguments.ts';
import { localSettings } from './command.ts';

/**
 * Returns the files in a folder and its subfolders. Returns undefined if the name is not a folder.
 * @throws UsageError if the folder is outside the working folder.
 */
export async function filesOfFolder(
  name: string,
  { folder, tree }: Pick<Terminal, 'folder' | 'tree'>,
): Promise<readonly string[] | undefined> {
  if (name === '-') return undefined;
  const full = path.resolve(folder, name);
  if (kindOfPath(folder, name) !== 'folder') return undefined;
  const relative = path.relative(folder, full).split(path.sep).join('/');
  if (relative === '..' || relative.startsWith('../') || path.isAbsolute(relative))
    throw new UsageError(
      `the folder ${JSON.stringify(name)} is outside the current folder; give one of its files`,
    );
  return (await tree.list()).filter((file) => relative === '' || file.startsWith(`${relative}/`));
}

/** The files of the only agent in a folder, or findings about files that do not load. */
interface FolderAgent {
  /** The files of the agent: its card, its policy and its access lists, if present. */
  readonly files: readonly string[];
  readonly toolLists: readonly string[];
  readonly broken?: readonly Finding[];
}

/**
 * Returns the only agent in a folder. Returns undefined if the name is not a folder.
 * @throws UsageError if the folder contains no agent, or several.
 */
export async function agentOfFolder(
  name: string,
  terminal: Pick<Terminal, 'folder' | 'tree'>,
  settings: Settings,
): Promise<FolderAgent | undefined> {
  const files = await filesOfFolder(name, terminal);
  if (files === undefined) return undefined;
  const governed: Governed[] = [];
  const broken: Finding[] = [];
  for (const file of files.filter(cardMatcher(settings.cards, settings.exclude))) {
    const read = await readCardFile(terminal.tree, file, { named: false });
    if (read.kind === 'governed') governed.push(read.governed);
    if (read.kind === 'broken') for (const finding of read.findings) broken.push(finding);
  }
  const { agents, findings } = groupByFolder(governed, {
    toolLists: files.filter(isToolList),
    traceFiles: [],
  });
  const [agent, ...others] = agents;
  if (broken.length > 0 || findings.length > 0)
    return { files: [], toolLists: [], broken: [...broken, ...findings] };
  if (agent === undefined)
    throw new UsageError(
      `the folder ${JSON.stringify(name)} has no card, no policy and no access list`,
    );
  if (others.length > 0) {
    const places = agents
      .slice(0, 5)
      .flatMap((found) => governedFilesOf(found).slice(0, 1))
      .map(({ document }) => JSON.stringify(document.file));
    throw new UsageError(
      `the folder ${JSON.stringify(name)} has ${counted(agents.length, 'agent')}; give one of their files (${places.join(', ')})`,
    );
  }
  const own = governedFilesOf(agent).map(({ document }) => document.file);
  const [first = ''] = own;
  return {
    files: own,
    toolLists: agent.toolLists.filter((file) => folderOf(file) === folderOf(first)),
  };
}

/**
 * Whether a name is that of a folder with a card, a policy or an access list, and not only with
 * permission files of agent hosts.
 */
export async function hasGovernedFile(
  name: string,
  given: Pick<Given, 'text'>,
  terminal: Terminal,
): Promise<boolean> {
  const files = await filesOfFolder(name, terminal);
  if (files === undefined) return false;
  const { settings } = await localSettings(given, terminal);
  for (const file of files.filter(cardMatcher(settings.cards, settings.exclude)))
    if ((await readCardFile(terminal.tree, file, { named: false })).kind !== 'foreign') return true;
  return false;
}
