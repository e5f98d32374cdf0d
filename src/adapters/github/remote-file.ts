import type { FileRead } from '../../model/tree.ts';
import { isFolder } from './api-tree.ts';
import { ApiError, GitHub } from './github.ts';

/** A file in another repository, at a branch, tag or commit. */
interface RemoteFile {
  readonly owner: string;
  readonly repo: string;
  readonly file: string;
  readonly ref: string;
}

/**
 * Returns a function that reads files from other repositories
 * (docs/reference/settings.md#floors-in-the-configuration). Each file is read only once, so the
 * base and head see the same content. If GitHub denies access, the function returns `refused`,
 * because GitHub does not reveal whether the file or the permission is missing. It throws an
 * ApiError if there is no usable response.
 */
export function remoteFileReader(token: string): (remote: RemoteFile) => Promise<FileRead> {
  const known = new Map<string, Promise<FileRead>>();
  return (remote) => {
    const key = JSON.stringify([remote.owner, remote.repo, remote.file, remote.ref]);
    const before = known.get(key);
    if (before) return before;
    const read = readOnce(token, remote);
    known.set(key, read);
    return read;
  };
}

async function readOnce(token: string, { owner, repo, file, ref }: RemoteFile): Promise<FileRead> {
  const github = new GitHub({ token, owner, repo });
  try {
    const { data, type } = await github.request(
      'GET /repos/{owner}/{repo}/contents/{+path}',
      {
        path: file.split('/').map(encodeURIComponent).join('/'),
        ref,
        headers: { accept: 'application/vnd.github.raw+json' },
      },
      { expect: 'bytes' },
    );
    const bytes = data as Uint8Array;
    return isFolder(bytes, type)
      ? { kind: 'refused', reason: 'it is a folder' }
      : { kind: 'bytes', bytes };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.kind === 'refused') return { kind: 'refused', reason: error.message };
    throw new ApiError(
      error.kind,
      `the floor ${JSON.stringify(`${owner}/${repo}/${file}@${ref}`)} could not be read: ${error.message}`,
      error.status,
    );
  }
}
