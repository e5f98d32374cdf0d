import { digits } from '../document/digits.ts';
import { follow } from '../model/paths.ts';
import { type Tree, TreeError } from '../model/tree.ts';

/** Maps each path through a linked folder to the file's real path. */
type Detours = ReadonlyMap<string, string>;

/**
 * The maximum number of paths through linked folders in a tree. Without this limit, folders that
 * link to each other could create an unlimited number of paths.
 */
const MAX_DETOURS = 100_000;

interface Listing {
  readonly files: readonly string[];
  readonly detours: Detours;
}

const listings = new WeakMap<Tree, Promise<Listing>>();

/**
 * Lists the paths of the wanted files in a tree (docs/security-model.md#links-and-submodules). A
 * path through a linked folder is listed only if it is wanted and the file's real path is not, so a
 * file is never listed under both paths.
 */
export async function listFiles(
  tree: Tree,
  isWanted: (file: string) => boolean,
): Promise<readonly string[]> {
  const { files, detours } = await listingOf(tree);
  const wanted = files.filter(isWanted);
  for (const [path, file] of detours) if (isWanted(path) && !isWanted(file)) wanted.push(path);
  return detours.size === 0 ? wanted : wanted.sort();
}

/** Lists the real paths of all files in a tree. */
export async function allFiles(tree: Tree): Promise<readonly string[]> {
  return (await listingOf(tree)).files;
}

function listingOf(tree: Tree): Promise<Listing> {
  const known = listings.get(tree);
  if (known) return known;
  const listing = readListing(tree);
  listings.set(tree, listing);
  return listing;
}

async function readListing(tree: Tree): Promise<Listing> {
  const files = await tree.list();
  const links = (await tree.links?.()) ?? new Map<string, string>();
  return { files, detours: links.size === 0 ? new Map() : detoursOf(files, links) };
}

function detoursOf(files: readonly string[], links: ReadonlyMap<string, string>): Detours {
  const below = filesByFolder(files, links);
  const detours = new Map<string, string>();
  const open = [...links.keys()].map((link) => ({ at: link, passed: new Set([link]) }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const followed = follow(next.at, links);
    if (followed.kind === 'refused') continue;
    for (const file of below(followed.path)) {
      const path = `${next.at}/${followed.path === '' ? file : file.slice(followed.path.length + 1)}`;
      if (detours.size >= MAX_DETOURS)
        throw new TreeError(
          `more than ${digits(MAX_DETOURS)} paths in this tree pass through symbolic links to folders`,
          'remove links to folders that themselves contain links to folders',
        );
      if (!links.has(file)) detours.set(path, file);
      // The linked folder contains another link. Each path follows a link only once, which prevents
      // endless loops.
      else if (!next.passed.has(file))
        open.push({ at: path, passed: new Set([...next.passed, file]) });
    }
  }
  return detours;
}

/**
 * Returns a function that lists the files in a folder, at any depth. For the path of a file, the
 * list is empty.
 */
function filesByFolder(
  files: readonly string[],
  links: ReadonlyMap<string, string>,
): (folder: string) => readonly string[] {
  const sorted = [...new Set([...files, ...links.keys()])].sort();
  return (folder) => {
    if (folder === '') return sorted;
    const from = firstAtLeast(sorted, `${folder}/`);
    // `0` is the ASCII character after the slash.
    return sorted.slice(from, firstAtLeast(sorted, `${folder}0`));
  };
}

/** Returns the index of the first item in a sorted list that is not less than `text`. */
function firstAtLeast(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // biome-ignore lint/style/noNonNullAssertion: `middle` is between two indices of the list.
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
