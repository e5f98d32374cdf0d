import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent, FileTree } from '../stand-in/file-tree.ts';
import { blobSha, bytesOf, linkTarget, submoduleCommit } from '../stand-in/file-tree.ts';

/**
 * Writes the files of a commit and git's index of them, as `git checkout` would do in an empty folder. A process of git takes longer than most
 * runs' own work. Files that git would convert (`.gitattributes`) are not known here.
 */
export function writeWorktree(folder: string, tree: FileTree): void {
  const paths = Object.keys(tree).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const entries = paths.map((path) => {
    const file = join(folder, path);
    const content = tree[path]!;
    writeEntry(file, content);
    return indexEntry(path, content, file);
  });
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(entries.length, 8);
  const index = Buffer.concat([head, ...entries]);
  writeFileSync(join(folder, '.git', 'index'), Buffer.concat([index, createHash('sha1').update(index).digest()]));
}

function writeEntry(file: string, content: FileContent): void {
  mkdirSync(dirname(file), { recursive: true });
  const target = linkTarget(content);
  if (submoduleCommit(content) !== undefined) mkdirSync(file);
  else if (target !== undefined) symlinkSync(target, file);
  else writeFileSync(file, bytesOf(content));
}

// An entry of version 2: what lstat says, the id, and the path, filled up with zeros to a multiple of eight bytes.
function indexEntry(path: string, content: FileContent, file: string): Buffer {
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = lstatSync(file, { bigint: true });
  const mode = submoduleCommit(content) !== undefined ? 0o160000 : linkTarget(content) === undefined ? 0o100644 : 0o120000;
  const name = Buffer.from(path);
  const entry = Buffer.alloc(Math.ceil((62 + name.length + 1) / 8) * 8);
  const second = 1_000_000_000n;
  const numbers = [ctimeNs / second, ctimeNs % second, mtimeNs / second, mtimeNs % second, dev, ino, BigInt(mode), uid, gid, size];
  for (const [at, number] of numbers.entries()) entry.writeUInt32BE(Number(number & 0xffffffffn), at * 4);
  entry.write(blobSha(content), 40, 'hex');
  entry.writeUInt16BE(Math.min(name.length, 0xfff), 60);
  name.copy(entry, 62);
  return entry;
}
