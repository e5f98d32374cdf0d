import type { Answer } from './answer.ts';
import { notFound, ok, page } from './answer.ts';
import type { ChangedFile } from './comparison.ts';
import { ancestors, changedFiles, mergeBase } from './comparison.ts';
import { bytesOf } from './file-tree.ts';
import type { Repository } from './repository.ts';
import type { Call, Route } from './route.ts';
import type { PullRequest, State } from './state.ts';

/** The maximum number of files in a comparison (GitHub's REST API, "Compare two commits"). */
const COMPARE_FILES = 300;
/**
 * The maximum number of files in the listing of a pull request, over all pages (GitHub's REST API,
 * "List pull requests files").
 */
const PULL_FILES = 3000;

/** Endpoints that read pull requests and comparisons. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: '/compare/{range+}', needs: ['contents:read'], handle: compare },
  { method: 'GET', path: '/pulls', needs: ['pull-requests:read'], handle: listPulls },
  {
    method: 'GET',
    path: '/pulls/{number}',
    needs: ['pull-requests:read'],
    handle: (call) => withPull(call, (pull) => ok(pullShape(call.state, pull))),
  },
  {
    method: 'GET',
    path: '/pulls/{number}/files',
    needs: ['pull-requests:read'],
    handle: listFiles,
  },
  {
    method: 'GET',
    path: '/issues/{number}/labels',
    needs: ['issues:read', 'pull-requests:read'],
    handle: (call) => withPull(call, (pull) => page(call.url, labels(pull))),
  },
];

function withPull(call: Call, answer: (pull: PullRequest) => Answer): Answer {
  const pull = call.state.pullRequests.get(Number(call.params.number));
  return pull === undefined || call.repository !== call.state.repository
    ? notFound()
    : answer(pull);
}

// GitHub ignores a head that has no colon, and lists all pull requests then.
function listPulls(call: Call): Answer {
  const query = call.url.searchParams;
  const [owner, ...ref] = (query.get('head') ?? '').split(':');
  const wanted = query.get('state') ?? 'open';
  const listed = [...call.state.pullRequests.values()].filter((pull) => {
    const { closed = false, headRef = 'feature', headRepository } = pull;
    const isWanted = wanted === 'all' || (wanted === 'closed') === closed;
    const [theirs] = (headRepository ?? call.state.repository.name).split('/');
    return isWanted && (ref.length === 0 || (theirs === owner && headRef === ref.join(':')));
  });
  return page(
    call.url,
    listed.map((pull) => pullShape(call.state, pull)),
  );
}

function fileShape(repository: Repository, commit: string, file: ChangedFile): unknown {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `https://github.com/${repository.name}/blob/${commit}/${path}`,
    raw_url: `https://github.com/${repository.name}/raw/${commit}/${path}`,
    contents_url: `https://api.github.com/repos/${repository.name}/contents/${path}?ref=${commit}`,
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
  };
}

function compare(call: Call): Answer {
  const { repository } = call;
  // A fork's side may be written as `owner:ref`. Its commits are in the same network.
  const [baseRef, headRef, ...more] = call.params
    .range!.split('...')
    .map((side) => side.replace(/^[\w.-]+:/, ''));
  const base = repository.resolve(baseRef ?? '');
  const head = repository.resolve(headRef ?? '');
  if (base === undefined || head === undefined || more.length > 0) return notFound();
  const shared = mergeBase(repository, base, head);
  if (shared === undefined) {
    return {
      status: 404,
      json: { message: `No common ancestor between ${baseRef} and ${headRef}.`, status: '404' },
    };
  }
  const ofBase = ancestors(repository, base);
  const ofHead = ancestors(repository, head);
  const ahead = [...ofHead].filter((commit) => !ofBase.has(commit));
  const behind = [...ofBase].filter((commit) => !ofHead.has(commit));
  const files = changedFiles(repository.files(shared), repository.files(head));
  const firstPage = (call.url.searchParams.get('page') ?? '1') === '1';
  return ok({
    html_url: `https://github.com/${repository.name}/compare/${baseRef}...${headRef}`,
    base_commit: commitShape(repository, base),
    merge_base_commit: commitShape(repository, shared),
    status:
      ahead.length > 0 && behind.length > 0
        ? 'diverged'
        : ahead.length > 0
          ? 'ahead'
          : behind.length > 0
            ? 'behind'
            : 'identical',
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.reverse().map((commit) => commitShape(repository, commit)),
    // Pages contain the commits. Only the first page contains the files.
    ...(firstPage
      ? { files: files.slice(0, COMPARE_FILES).map((file) => fileShape(repository, head, file)) }
      : {}),
  });
}

function listFiles(call: Call): Answer {
  return withPull(call, (pull) => {
    const { repository } = call;
    const shared = mergeBase(repository, pull.base, pull.head) ?? pull.base;
    const files = changedFiles(repository.files(shared), repository.files(pull.head)).slice(
      0,
      PULL_FILES,
    );
    return page(
      call.url,
      files.map((file) => ({
        ...(fileShape(repository, pull.head, file) as object),
        ...patchOf(repository, file, shared, pull.head),
      })),
    );
  });
}

/** Returns the patch of a file as one hunk: its changed lines, and three lines around them. */
export function patchOf(
  repository: Repository,
  { filename, previousFilename }: Pick<ChangedFile, 'filename' | 'previousFilename'>,
  base: string,
  head: string,
): { readonly patch?: string } {
  const linesAt = (commit: string, path: string): readonly string[] => {
    const tree = repository.files(commit);
    if (!Object.hasOwn(tree, path)) return [];
    return bytesOf(tree[path]!).toString('utf8').replace(/\n$/, '').split('\n');
  };
  const [was, now] = [linesAt(base, previousFilename ?? filename), linesAt(head, filename)];
  let start = 0;
  while (start < was.length && start < now.length && was[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(was.length, now.length) - start &&
    was[was.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  if (start === was.length && start === now.length) return {};
  const from = Math.max(0, start - 3);
  const after = now.slice(now.length - end, now.length - end + 3);
  const lines = [
    ...now.slice(from, start).map((line) => ` ${line}`),
    ...was.slice(start, was.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
    ...after.map((line) => ` ${line}`),
  ];
  const count = (sign: string): number => lines.filter((line) => line[0] !== sign).length;
  const hunk = `@@ -${from + 1},${count('+')} +${from + 1},${count('-')} @@`;
  return { patch: [hunk, ...lines].join('\n') };
}

/** Returns a commit in the form of the REST API. */
export function commitShape(
  repository: Repository,
  sha: string,
): Readonly<Record<string, unknown>> {
  const who = { name: 'Card Author', email: 'author@example.com', date: '2026-11-20T10:00:00Z' };
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    html_url: `https://github.com/${repository.name}/commit/${sha}`,
    commit: {
      message: 'a change',
      author: who,
      committer: who,
      tree: { sha: repository.tree(sha).root },
    },
    parents: repository.parents(sha).map((parent) => ({ sha: parent })),
  };
}

function labels(pull: PullRequest): readonly unknown[] {
  return (pull.labels ?? []).map((name, index) => ({
    id: 300 + index,
    name,
    color: 'ededed',
    default: false,
    description: null,
  }));
}

function pullShape(state: State, pull: PullRequest): unknown {
  const ours = state.repository.name;
  const theirs = pull.headRepository ?? ours;
  const side = (repository: string, ref: string, sha: string): unknown => ({
    label: `${repository.split('/')[0]}:${ref}`,
    ref,
    sha,
    repo: {
      full_name: repository,
      name: repository.split('/')[1],
      fork: repository !== ours,
      default_branch: 'main',
    },
  });
  return {
    id: 279147437 + pull.number,
    number: pull.number,
    html_url: `https://github.com/${ours}/pull/${pull.number}`,
    state: pull.closed === true ? 'closed' : 'open',
    draft: pull.draft ?? false,
    title: 'Change the cards',
    user: { login: pull.author ?? 'octocat', type: 'User' },
    labels: labels(pull),
    base: side(ours, pull.baseRef ?? 'main', pull.base),
    head: side(theirs, pull.headRef ?? 'feature', pull.head),
    changed_files: changedFiles(
      state.repository.files(pull.base),
      state.repository.files(pull.head),
    ).length,
  };
}
