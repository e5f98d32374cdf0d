import { digits } from '../document/digits.ts';
import { quoted } from '../finding/words.ts';
import { isGlob, readGlob } from '../pattern/glob.ts';
import { GlobSet } from '../pattern/glob-set.ts';
import { checkPatterns } from '../settings/file-patterns.ts';
import { takesAway } from '../settings/paths.ts';
import { SettingsError } from '../settings/settings-error.ts';

/**
 * Where cards and policies are looked for unless `cards` says otherwise
 * (docs/reference/files.md#where-files-are-looked-for).
 */
export const DEFAULT_CARD_PATTERNS: readonly string[] = [
  '**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}',
  '**/{policy,*.policy,*-policy}.{yaml,yml,json}',
  '**/{access,*.access}.{yaml,yml,json}',
  '.mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}',
];

const OUTSIDE: readonly string[] = [
  '**/node_modules/**',
  '**/.git/**',
  '.github/workflows/**',
  '**/dist/**',
];

/**
 * Tool lists that belong to the agent of their folder
 * (docs/reference/files.md#how-files-become-agents).
 */
const TOOL_LIST_PATTERNS: readonly string[] = [
  '**/tools.{json,yaml,yml,txt}',
  '**/*.tools.{json,yaml,yml,txt}',
];

/**
 * Steps that all patterns of a run may take on all of its files; 256 patterns on 200,000 files stay
 * far below it.
 */
const MAX_STEPS = 5_000_000_000;

/** Counts the steps of the whole process, which is one run. */
const work = {
  steps: 0,
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > MAX_STEPS)
      throw new SettingsError(
        `the patterns of files take more than ${digits(MAX_STEPS)} steps on the files of this repository`,
        'use fewer patterns, or patterns that begin with the name of a folder',
      );
  },
};

/** Several patterns of files as one. @throws SettingsError when one of them is none. */
function globSet(patterns: readonly string[]): GlobSet {
  const globs = patterns.map((pattern) => {
    const read = readGlob(pattern);
    if (read.kind === 'glob') return read.glob;
    throw new SettingsError(
      `the pattern ${quoted(pattern)} ${read.problem.message}`,
      read.problem.help,
    );
  });
  return new GlobSet(globs, work);
}

function matcher(
  patterns: readonly string[],
  ignore: readonly string[] = [],
): (file: string) => boolean {
  const set = globSet([...patterns, ...ignore]);
  return (file) => {
    const found = set.find(file);
    // The indices ascend, and those of what is taken out are the last ones.
    return found.length > 0 && found.at(-1)! < patterns.length;
  };
}

/**
 * Tells by its path whether a file may hold a card or a policy. A pattern with `!` takes files out
 * of what the others find, and so does every pattern of `exclude`.
 * @throws SettingsError when a pattern cannot be used, or there are too many.
 */
export function cardMatcher(
  patterns: readonly string[] | undefined,
  exclude: readonly string[] = [],
): (file: string) => boolean {
  const given = patterns ?? DEFAULT_CARD_PATTERNS;
  checkPatterns('cards', given, 'patterns');
  checkPatterns('exclude', exclude, 'patterns');
  const ignore = [
    ...OUTSIDE,
    ...exclude,
    ...given.filter(takesAway).map((pattern) => pattern.slice(1)),
  ];
  return matcher(
    given.filter((pattern) => !takesAway(pattern)),
    ignore,
  );
}

/** Tells by its path whether a file is left out of discovery. */
export function excludeMatcher(exclude: readonly string[] | undefined): (file: string) => boolean {
  return exclude === undefined || exclude.length === 0 ? () => false : matcher(exclude);
}

/** Tells by its path whether a file is a tool list of its folder. */
export function isToolList(file: string): boolean {
  toolListMatcher ??= matcher(TOOL_LIST_PATTERNS, OUTSIDE);
  return toolListMatcher(file);
}

/**
 * Files in a folder `traces` that hold data, as text, compressed, or in a form that has to be told
 * about.
 */
const TRACE_FILE =
  /(?:^|\/)traces\/(?:[^/]+\/)*[^/.][^/]*\.(?:json|jsonl|ndjson|csv|tsv|log|txt|gz|zst|parquet|db|sqlite)$/i;

/**
 * Tells by its path whether a file holds traces of the agent whose folder holds the folder `traces`
 * (docs/reference/files.md#how-files-become-agents).
 */
export function isTraceFile(file: string): boolean {
  if (!TRACE_FILE.test(file)) return false;
  outsideMatcher ??= matcher(OUTSIDE);
  return !outsideMatcher(file);
}

let outsideMatcher: ((file: string) => boolean) | undefined;

/** The folder of the agent that a file of traces, or any other file, lies with. */
export function agentFolderOf(file: string): string {
  return isTraceFile(file) ? file.slice(0, Math.max(0, tracesAt(file) - 1)) : folderOf(file);
}

/**
 * The name that pairs a file of traces with one of several agents: `billing` of `traces/billing/…`
 * and of `traces/billing.2026-05.jsonl.gz`.
 */
export function traceStemOf(file: string): string {
  const rest = file.slice(tracesAt(file) + 'traces/'.length);
  return rest.split('/')[0]!.split('.')[0]!;
}

/** Where the last folder `traces` of a path begins. */
function tracesAt(file: string): number {
  const inner = file.toLowerCase().lastIndexOf('/traces/');
  return inner === -1 ? 0 : inner + 1;
}

/**
 * Made when it is first asked for: most runs of the command line never ask, and compiling costs
 * more than they do.
 */
let toolListMatcher: ((file: string) => boolean) | undefined;

/**
 * Whether a text is a glob for files; a leading `!` is none
 * (docs/reference/files.md#where-tools-come-from).
 */
export function isFileGlob(text: string): boolean {
  return !text.startsWith('!') && isGlob(text);
}

/** Tells by its path whether a glob finds a file. */
export function fileMatcher(glob: string): (file: string) => boolean {
  return matcher([glob]);
}

/** Tells by its path which of several globs find a file: their indices, ascending. */
export function filesMatcher(globs: readonly string[]): (file: string) => readonly number[] {
  const set = globSet(globs);
  return (file) => set.find(file);
}

/** The files that a glob finds. */
export function globFiles(glob: string, files: readonly string[]): readonly string[] {
  return files.filter(matcher([glob]));
}

/**
 * Whether the path alone says that the file is meant to be governed, so that it may not be skipped
 * when it cannot be read: it lies under `.mnemom/`, or is named `card.*`, `alignment-card.*` or
 * `*.card.*` (docs/reference/files.md#files-of-other-tools).
 */
export function isNamedAsCard(file: string): boolean {
  namedAsCard ??= matcher(['.mnemom/**', '**/card.*', '**/alignment-card.*', '**/*.card.*']);
  return namedAsCard(file);
}

let namedAsCard: ((file: string) => boolean) | undefined;

/**
 * The scope whose template a file is by its place; templates bind agents and are none themselves
 * (docs/reference/floors.md#where-floors-come-from).
 */
export function templateScopeOf(file: string): 'platform' | 'org' | 'team' | undefined {
  const folder = /^\.mnemom\/(orgs|platform|teams)\/./i.exec(file)?.[1]?.toLowerCase();
  return folder === undefined
    ? undefined
    : ({ orgs: 'org', platform: 'platform', teams: 'team' } as const)[folder];
}

/** Whether a folder is another, or lies in it; everything lies in the root. */
export function isBelow(folder: string, parent: string): boolean {
  return parent === '' || folder === parent || folder.startsWith(`${parent}/`);
}

/** The folder of a path; empty for the root. */
export function folderOf(file: string): string {
  const at = file.lastIndexOf('/');
  return at === -1 ? '' : file.slice(0, at);
}

const KIND_WORD = /^(?:agent-card|alignment-card|card|policy|access|tools)$/i;

/**
 * What a file is called without folder, extension and the word that says what it is: `billing` of
 * `agents/billing.card.yaml`.
 */
export function stemOf(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  // `my-agent-card.yaml` is the card of `my-agent`.
  return KIND_WORD.test(base)
    ? ''
    : base.replace(/(?:\.agent-card|[.-]alignment-card|[.-](?:card|policy|access|tools))$/i, '');
}
