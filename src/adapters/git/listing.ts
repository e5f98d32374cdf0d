import type { ChangedFile } from '../../model/changed-file.ts';

/** A file in a commit. A symbolic link's blob contains the link target. */
export interface GitEntry {
  readonly blob: string;
  readonly link: boolean;
}

/**
 * The files and links that git tracks, with their paths as keys, and the commits of submodules,
 * with their folders as keys.
 */
export interface GitListing {
  readonly files: ReadonlyMap<string, GitEntry>;
  readonly submodules: ReadonlyMap<string, string>;
  /** The files that a sparse checkout omitted from the working tree. Empty for a commit. */
  readonly skipped: ReadonlySet<string>;
}

/**
 * The entries of one folder in a commit, by name. An entry that is not a plain file, such as a link
 * or a folder, is `other`.
 */
export type GitFolder = ReadonlyMap<string, GitEntry | 'other'>;

/** Git's file mode for submodules. A submodule entry refers to a commit in another repository. */
const SUBMODULE = '160000';
/** Git's file mode for symbolic links. */
const LINK = '120000';
/** The beginning of the modes of plain files, executable or not. */
const PLAIN = '100';

/**
 * Parses the output of `git ls-tree -z` or `git ls-files --stage -t -z`. Each entry is a header, a
 * tab and a path. The headers are `<mode> <type> <id>` and `<tag> <mode> <id> <stage>`.
 */
export function listingOf(bytes: Buffer, command: 'ls-tree' | 'ls-files'): GitListing {
  const files = new Map<string, GitEntry>();
  const submodules = new Map<string, string>();
  const skipped = new Set<string>();
  for (const text of bytes.toString('utf8').split('\0')) {
    const tab = text.indexOf('\t');
    const [first, second, id] = text.slice(0, Math.max(tab, 0)).split(' ');
    if (id === undefined) continue;
    const file = text.slice(tab + 1);
    const mode = command === 'ls-tree' ? first : second;
    if (mode === SUBMODULE) submodules.set(file, id);
    else files.set(file, { blob: id, link: mode === LINK });
    if (command === 'ls-files' && first === 'S') skipped.add(file);
  }
  return { files, submodules, skipped };
}

/**
 * Parses a tree object. Each entry consists of a mode, a space, a name, a zero byte and an id of
 * `idBytes` bytes.
 */
export function folderOf(bytes: Buffer, idBytes: number): GitFolder {
  const entries = new Map<string, GitEntry | 'other'>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end < 0) break;
    const text = bytes.toString('utf8', at, end);
    const name = text.slice(text.indexOf(' ') + 1);
    const blob = bytes.toString('hex', end + 1, end + 1 + idBytes);
    entries.set(name, text.startsWith(PLAIN) ? { blob, link: false } : 'other');
    at = end + 1 + idBytes;
  }
  return entries;
}

/**
 * Parses the output of `git diff --raw -z`. A copied file is treated as added, and a file with a
 * changed type as modified.
 */
export function parseRawDiff(text: string): readonly ChangedFile[] {
  const fields = text.split('\0');
  const changes: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    // Each entry is `:<mode before> <mode after> <id before> <id after> <status>`, followed by one
    // or two paths.
    const [header = '', file = '', second = ''] = fields.slice(at, at + 3);
    const [before, after, , , status] = header.split(' ');
    const submodule =
      before?.slice(1) === SUBMODULE || after === SUBMODULE ? ({ submodule: true } as const) : {};
    switch (status?.[0]) {
      case 'R':
        changes.push({ status: 'renamed', previous: file, file: second, ...submodule });
        at += 3;
        break;
      case 'C':
        changes.push({ status: 'added', file: second, ...submodule });
        at += 3;
        break;
      default:
        changes.push({
          status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified',
          file,
          ...submodule,
        });
        at += 2;
    }
  }
  return changes;
}
