import type { Tree } from '../model/tree.ts';
import type { Glob, GlobPart } from '../pattern/glob.ts';
import { GlobSet } from '../pattern/glob-set.ts';

/**
 * The paths at which GitHub looks for a CODEOWNERS file, in order
 * (https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 */
const PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The maximum size in bytes of a CODEOWNERS file that GitHub loads. */
const MAX_BYTES = 3_000_000;
/** The maximum number of lines to read. Real files are shorter. */
const MAX_LINES = 20_000;
/** The maximum length of a line, in characters. Longer lines are ignored. */
const MAX_LINE_LENGTH = 1_000;

/** A line in a CODEOWNERS file: a file pattern and the owners of the files that match it. */
interface Line {
  readonly glob: Glob;
  /** Users, teams and e-mail addresses, as written. Empty if the matching files have no owner. */
  readonly owners: readonly string[];
}

/**
 * Returns the distinct code owners of the given files, as written, such as `@acme/security`. For
 * each file, the last matching line determines the owners. Returns an empty list if the tree has no
 * CODEOWNERS file, or if the file is too large. Unlike on GitHub, patterns ignore case.
 * @throws TreeError or ApiError if the tree cannot be read
 */
export async function codeOwnersOf(
  tree: Tree,
  files: readonly string[],
): Promise<readonly string[]> {
  const lines = await readLines(tree);
  if (lines.length === 0) return [];
  const patterns = new GlobSet(lines.map(({ glob }) => glob));
  const owners = files.flatMap((file) => {
    const last = patterns.find(file).at(-1);
    return last === undefined ? [] : (lines[last]?.owners ?? []);
  });
  return [...new Set(owners)];
}

async function readLines(tree: Tree): Promise<readonly Line[]> {
  const listed = new Set(await tree.list());
  const path = PATHS.find((each) => listed.has(each));
  if (path === undefined) return [];
  const read = await tree.read(path, MAX_BYTES);
  if (read.kind !== 'bytes') return [];
  const text = new TextDecoder().decode(read.bytes);
  return text
    .split(/\r?\n/, MAX_LINES)
    .filter((line) => line.length <= MAX_LINE_LENGTH)
    .flatMap((line) => readLine(line) ?? []);
}

/**
 * Parses a line. Returns undefined for an empty line, a comment, or a line that GitHub also skips.
 */
function readLine(line: string): Line | undefined {
  // A backslash escapes a space in a path.
  const words = line.replace(/(?:^|\s)#.*$/, '').match(/(?:\\.|\S)+/g) ?? [];
  const [pattern, ...owners] = words;
  if (pattern === undefined || /^!|[[\]]/.test(pattern)) return undefined;
  if (!owners.every((owner) => owner.includes('@'))) return undefined;
  return { glob: { text: pattern, parts: partsOf(pattern) }, owners };
}

/**
 * Converts a CODEOWNERS pattern to the parts of a file pattern. As in `.gitignore`, a pattern with
 * a slash other than at its end starts at the root, and any other pattern matches in every folder.
 * If the last name contains no wildcards, the pattern also matches everything in a folder with that
 * name.
 */
function partsOf(pattern: string): readonly GlobPart[] {
  const path = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAtRoot = pattern.startsWith('/') || path.includes('/');
  const [last = '', ...names] = path.split('/').reverse();
  const parts: readonly GlobPart[] = [
    ...(isAtRoot ? [] : [FOLDERS]),
    ...names
      .reverse()
      .flatMap((name) => (name === '**' ? [FOLDERS] : [...partsOfName(name), SLASH])),
  ];
  if (last === '**') return [...parts, { kind: 'deep' }];
  const end = partsOfName(last);
  if (pattern.endsWith('/')) return [...parts, ...end, SLASH, { kind: 'deep' }];
  return [...parts, ...end, ...(/[*?]/.test(last) ? [] : [BELOW])];
}

const SLASH: GlobPart = { kind: 'character', point: 0x2f };
const BELOW: GlobPart = { kind: 'below' };
const FOLDERS: GlobPart = { kind: 'folders' };

function partsOfName(name: string): readonly GlobPart[] {
  return (name.match(/\\.|\*+|[\s\S]/gu) ?? []).map((part): GlobPart => {
    if (part.startsWith('*')) return { kind: 'run' };
    if (part === '?') return { kind: 'any' };
    return {
      kind: 'character',
      point: part.codePointAt(part.length > 1 && part.startsWith('\\') ? 1 : 0) ?? 0,
    };
  });
}
