import { digits } from '../document/digits.ts';
import { quoted } from '../finding/words.ts';
import { isGlob, readGlob } from '../pattern/glob.ts';
import { GlobSet } from '../pattern/glob-set.ts';
import { checkPatterns } from '../settings/file-patterns.ts';
import { takesAway } from '../settings/paths.ts';
import { SettingsError } from '../settings/settings-error.ts';

/**
 * The default value of the setting `cards`: patterns for files that may be cards, policies or
 * access lists (docs/reference/files.md#where-card-gate-looks-for-files).
 */
export const DEFAULT_CARD_PATTERNS: readonly string[] = [
  '**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}',
  '**/{policy,*.policy,*-policy}.{yaml,yml,json}',
  '**/{access,*.access}.{yaml,yml,json}',
  '.mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}',
];

/**
 * Matches every path that the default patterns match, and a few others. Testing this expression
 * first is far faster than testing the patterns, because few files in a repository match it.
 */
const DEFAULT_SHAPE =
  /(?:^|[/.-])(?:card|policy|access)\.(?:yaml|yml|json)$|^\.mnemom\/.*\.(?:yaml|yml|json)$/isu;

/** Patterns for files that never belong to an agent. */
const OUTSIDE: readonly string[] = [
  '**/node_modules/**',
  '**/.git/**',
  '.github/workflows/**',
  '**/dist/**',
];

/**
 * Patterns for tool lists that belong to the agents in their folder
 * (docs/reference/files.md#how-files-become-agents).
 */
const TOOL_LIST_PATTERNS: readonly string[] = [
  '**/tools.{json,yaml,yml,txt}',
  '**/*.tools.{json,yaml,yml,txt}',
];

/**
 * The maximum number of steps for matching file patterns in a run. Matching 256 patterns against
 * 200,000 files needs far fewer steps.
 */
const MAX_STEPS = 5_000_000_000;

/** Counts the steps in the whole process. Except in tests, each run is a separate process. */
const work = {
  steps: 0,
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > MAX_STEPS)
      throw new SettingsError(
        `matching the file patterns against the files in this repository takes more than ${digits(MAX_STEPS)} steps`,
        'use fewer patterns, or patterns that begin with the name of a folder',
      );
  },
};

/**
 * Compiles file patterns.
 * @throws SettingsError if a pattern is invalid
 */
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
    // Indices are in ascending order, and the ignored patterns come last.
    const last = set.find(file).at(-1);
    return last !== undefined && last < patterns.length;
  };
}

/**
 * Returns a function that reports whether a file may be a card, policy or access list. Files that
 * match `exclude` or a pattern with `!` are rejected.
 * @throws SettingsError if a pattern is invalid or there are too many patterns
 */
export function cardMatcher(
  patterns: readonly string[] | undefined,
  exclude: readonly string[] = [],
): (file: string) => boolean {
  if (patterns !== undefined) return patternMatcher(patterns, exclude);
  if (exclude.length > 0) return withDefaultShape(patternMatcher(DEFAULT_CARD_PATTERNS, exclude));
  defaultMatcher ??= withDefaultShape(patternMatcher(DEFAULT_CARD_PATTERNS, []));
  return defaultMatcher;
}

/**
 * The matcher for the default patterns, which is compiled only once because most runs need it
 * several times.
 */
let defaultMatcher: ((file: string) => boolean) | undefined;

function withDefaultShape(matches: (file: string) => boolean): (file: string) => boolean {
  return (file) => DEFAULT_SHAPE.test(file) && matches(file);
}

function patternMatcher(
  patterns: readonly string[],
  exclude: readonly string[],
): (file: string) => boolean {
  checkPatterns('cards', patterns, 'patterns');
  checkPatterns('exclude', exclude, 'patterns');
  const ignore = [
    ...OUTSIDE,
    ...exclude,
    ...patterns.filter(takesAway).map((pattern) => pattern.slice(1)),
  ];
  return matcher(
    patterns.filter((pattern) => !takesAway(pattern)),
    ignore,
  );
}

/** Returns a function that reports whether a path matches `exclude`. */
export function excludeMatcher(exclude: readonly string[] | undefined): (file: string) => boolean {
  return exclude === undefined || exclude.length === 0 ? () => false : matcher(exclude);
}

/** Whether a file is named like a tool list, such as `tools.json` or `billing.tools.yaml`. */
export function isToolList(file: string): boolean {
  toolListMatcher ??= matcher(TOOL_LIST_PATTERNS, OUTSIDE);
  return toolListMatcher(file);
}

/**
 * Matches paths of data files in a `traces` folder: plain text, compressed files, and unsupported
 * formats, which must be reported.
 */
const TRACE_FILE =
  /(?:^|\/)traces\/(?:[^/]+\/)*[^/.][^/]*\.(?:json|jsonl|ndjson|csv|tsv|log|txt|gz|zst|parquet|db|sqlite)$/i;

/**
 * Whether a file is a trace file, according to its path. A trace file belongs to the agent in the
 * folder that contains `traces` (docs/reference/files.md#how-files-become-agents).
 */
export function isTraceFile(file: string): boolean {
  if (!TRACE_FILE.test(file)) return false;
  outsideMatcher ??= matcher(OUTSIDE);
  return !outsideMatcher(file);
}

let outsideMatcher: ((file: string) => boolean) | undefined;

/**
 * Returns the folder of the agent to which a file belongs. For a trace file, this is the folder
 * that contains `traces`.
 */
export function agentFolderOf(file: string): string {
  return isTraceFile(file) ? file.slice(0, Math.max(0, tracesAt(file) - 1)) : folderOf(file);
}

/**
 * Returns the stem that assigns a trace file to one of several agents. For example, the stem of
 * both `traces/billing/…` and `traces/billing.2026-05.jsonl.gz` is `billing`.
 */
export function traceStemOf(file: string): string {
  const rest = file.slice(tracesAt(file) + 'traces/'.length);
  return rest.replace(/[/.].*$/s, '');
}

/** Returns the start index of the last `traces` folder in a trace file's path. */
function tracesAt(file: string): number {
  const inner = file.toLowerCase().lastIndexOf('/traces/');
  return inner === -1 ? 0 : inner + 1;
}

/**
 * The matcher for tool lists, which is compiled on first use because compilation is slow and most
 * commands do not need it.
 */
let toolListMatcher: ((file: string) => boolean) | undefined;

/**
 * Whether a string is a file pattern. Strings that begin with `!` are not file patterns
 * (docs/reference/files.md#where-tools-come-from).
 */
export function isFileGlob(text: string): boolean {
  return !text.startsWith('!') && isGlob(text);
}

/** Returns a function that reports whether a file pattern matches a path. */
export function fileMatcher(glob: string): (file: string) => boolean {
  return matcher([glob]);
}

/**
 * Returns a function that returns the indices of the file patterns that match a path, in ascending
 * order.
 */
export function filesMatcher(globs: readonly string[]): (file: string) => readonly number[] {
  const set = globSet(globs);
  return (file) => set.find(file);
}

/** Returns the files that match a file pattern. */
export function globFiles(glob: string, files: readonly string[]): readonly string[] {
  return files.filter(matcher([glob]));
}

/**
 * Whether a path alone identifies a card or policy: the file is inside `.mnemom/`, or its name is
 * `card.*`, `alignment-card.*` or `*.card.*`. If such a file cannot be read, it is reported
 * (docs/reference/files.md#files-of-other-tools).
 */
export function isNamedAsCard(file: string): boolean {
  namedAsCard ??= matcher(['.mnemom/**', '**/card.*', '**/alignment-card.*', '**/*.card.*']);
  return namedAsCard(file);
}

let namedAsCard: ((file: string) => boolean) | undefined;

/**
 * Returns the scope of the template at a path, or undefined if the file is not a template.
 * Templates apply to agents but are not agents themselves
 * (docs/reference/floors.md#where-floors-come-from).
 */
export function templateScopeOf(file: string): 'platform' | 'org' | 'team' | undefined {
  const folder = /^\.mnemom\/(orgs|platform|teams)\/./i.exec(file)?.[1]?.toLowerCase();
  return folder === undefined
    ? undefined
    : ({ orgs: 'org', platform: 'platform', teams: 'team' } as const)[folder];
}

/** Whether a folder is `parent` or is inside `parent`. All folders are inside the root. */
export function isBelow(folder: string, parent: string): boolean {
  return parent === '' || folder === parent || folder.startsWith(`${parent}/`);
}

/** Returns a file's folder, or an empty string for a file in the root. */
export function folderOf(file: string): string {
  const at = file.lastIndexOf('/');
  return at === -1 ? '' : file.slice(0, at);
}

/** Whether a file is named like a policy or access list and therefore cannot be a card. */
export function isNamedAsPolicy(file: string): boolean {
  return /(?:^|[./-])(?:policy|access)\.[^./]+$/i.test(file);
}

/** Whether a file is named like an access list: `access.*` or `*.access.*`. */
export function isNamedAsAccessList(file: string): boolean {
  return /(?:^|[./])access\.[^./]+$/i.test(file);
}

const KIND_WORD = /^(?:agent-card|alignment-card|card|policy|access|tools)$/i;

/**
 * Returns a file's name without its folder, its extension and the word for its kind. For example,
 * the stem of `agents/billing.card.yaml` is `billing`.
 */
export function stemOf(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  // `my-agent-card.yaml` is the card of `my-agent`.
  return KIND_WORD.test(base)
    ? ''
    : base.replace(/(?:\.agent-card|[.-]alignment-card|[.-](?:card|policy|access|tools))$/i, '');
}
