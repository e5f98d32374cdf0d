import { posix } from 'node:path';
import type { Answer } from './answer.ts';
import { notFound, ok, refusal } from './answer.ts';
import { blobSha, bytesOf, linkTarget, submoduleCommit } from './file-tree.ts';
import { commitShape } from './pulls.ts';
import type { Call, Route } from './route.ts';

/**
 * The maximum number of entries in a directory listing (GitHub's REST API, "Get repository
 * content").
 */
const DIRECTORY_ENTRIES = 1000;
/**
 * Contents above 1 MB have no text in JSON. Only the raw media type contains it (GitHub's
 * documentation of contents).
 */
const JSON_CONTENT_BYTES = 1024 * 1024;
/**
 * The maximum number of entries in a tree listing, which is cut above it (GitHub's documentation of
 * git trees).
 */
const TREE_ENTRIES = 100_000;

/** Endpoints that read files, trees, blobs and commits. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: '/contents', needs: ['contents:read'], handle: contents },
  { method: 'GET', path: '/contents/{path+}', needs: ['contents:read'], handle: contents },
  { method: 'GET', path: '/git/trees/{sha+}', needs: ['contents:read'], handle: tree },
  { method: 'GET', path: '/git/blobs/{sha}', needs: ['contents:read'], handle: blob },
  { method: 'GET', path: '/git/commits/{sha}', needs: ['contents:read'], handle: gitCommit },
  { method: 'GET', path: '/commits/{ref+}', needs: ['contents:read'], handle: commit },
];

function isRaw(call: Call): boolean {
  return /application\/vnd\.github(?:\.v3)?\.raw(?:\+json)?/.test(call.accept);
}

function raw(bytes: Buffer): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    bytes,
  };
}

function contents(call: Call): Answer {
  const { repository } = call;
  const ref = call.url.searchParams.get('ref') ?? 'HEAD';
  const sha = repository.resolve(ref);
  if (sha === undefined) return refusal(404, `No commit found for the ref ${ref}`);
  const files = repository.files(sha);
  const path = (call.params.path ?? '').replace(/\/$/, '');
  const shape = (
    at: string,
    type: string,
    entrySha: string,
    size: number,
  ): Record<string, unknown> => ({
    type,
    name: posix.basename(at),
    path: at,
    sha: entrySha,
    size,
    html_url: `https://github.com/${repository.name}/blob/${sha}/${at}`,
    url: `https://api.github.com/repos/${repository.name}/contents/${at}?ref=${ref}`,
  });
  const directory = repository.tree(sha).directories.get(path);
  if (directory !== undefined) {
    const entries = directory.entries.slice(0, DIRECTORY_ENTRIES);
    const kind = {
      '100644': 'file',
      '120000': 'symlink',
      '040000': 'dir',
      '160000': 'submodule',
    } as const;
    return ok(
      entries.map((entry) =>
        shape(posix.join(path, entry.path), kind[entry.mode], entry.sha, entry.size ?? 0),
      ),
    );
  }
  if (!Object.hasOwn(files, path) || submoduleCommit(files[path]!) !== undefined) return notFound();
  let content = files[path]!;
  const target = linkTarget(content);
  if (target !== undefined) {
    // GitHub follows a link to a regular file in the repository, and describes any other link.
    const followed = posix.join(posix.dirname(path), target);
    if (!Object.hasOwn(files, followed)) {
      return isRaw(call)
        ? raw(bytesOf(content))
        : ok({ ...shape(path, 'symlink', blobSha(content), target.length), target });
    }
    content = files[followed]!;
  }
  const bytes = bytesOf(content);
  if (isRaw(call)) return raw(bytes);
  const text =
    bytes.length > JSON_CONTENT_BYTES
      ? { encoding: 'none', content: '' }
      : { encoding: 'base64', content: wrapped(bytes.toString('base64')) };
  return ok({ ...shape(path, 'file', blobSha(content), bytes.length), ...text });
}

// GitHub splits base64 into lines of 60 characters. Readers must accept that.
function wrapped(base64: string): string {
  return base64.replaceAll(/.{1,60}/g, (line) => `${line}\n`);
}

function tree(call: Call): Answer {
  const { repository, state } = call;
  const commitSha = repository.resolve(call.params.sha!);
  const sha = commitSha === undefined ? call.params.sha! : repository.tree(commitSha).root;
  const all = repository.treeBySha(sha);
  if (all === undefined) return notFound();
  const recursive = call.url.searchParams.has('recursive');
  const entries = recursive ? all : all.filter((entry) => !entry.path.includes('/'));
  const limit = state.options.treeLimit ?? TREE_ENTRIES;
  return ok({ sha, tree: entries.slice(0, limit), truncated: entries.length > limit });
}

function blob(call: Call): Answer {
  const bytes = call.repository.blobBySha(call.params.sha!);
  if (bytes === undefined) return notFound();
  if (isRaw(call)) return raw(bytes);
  return ok({
    sha: call.params.sha,
    size: bytes.length,
    encoding: 'base64',
    content: wrapped(bytes.toString('base64')),
  });
}

function gitCommit(call: Call): Answer {
  const { repository } = call;
  const { sha } = call.params;
  // Unlike `commits/{ref}`, this endpoint accepts only full commit ids.
  if (repository.resolve(sha!) !== sha) return notFound();
  const shape = commitShape(repository, sha!);
  return ok({ ...(shape.commit as object), sha, parents: shape.parents, html_url: shape.html_url });
}

function commit(call: Call): Answer {
  const { repository } = call;
  const sha = repository.resolve(call.params.ref!);
  if (sha === undefined) return refusal(422, `No commit found for SHA: ${call.params.ref}`);
  if (call.accept.includes('application/vnd.github.sha')) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' },
      bytes: Buffer.from(sha, 'utf8'),
    };
  }
  return ok(commitShape(repository, sha));
}
