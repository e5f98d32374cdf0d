import type { ReviewDelivery, Suggestion } from '../../report/surfaces/delivery.ts';
import { isOfLaterRun, readMarker, withoutRun } from '../../report/writing/marker.ts';
import type { GitHub } from './github.ts';
import { loginOfToken } from './token-identity.ts';

/** A suggestion that an earlier run posted as a review comment. */
interface Posted {
  readonly id: number;
  readonly path: string;
  /** The commented line. Null if it has changed since the comment was posted. */
  readonly line: number | null;
  readonly body: string;
  readonly login: string;
}

/**
 * Posts suggestions as a single review. Suggestions from an earlier run are kept if they are still
 * correct, and deleted otherwise. Suggestions for lines outside the diff are not posted.
 * @throws ApiError if a request fails.
 */
export async function publishReview(github: GitHub, wanted: ReviewDelivery): Promise<void> {
  const marked = await markedComments(github, wanted);
  const login = marked.length > 0 ? await loginOfToken(github) : '';
  const ours = marked.filter((comment) => comment.login === login);
  // A later run has already posted the current suggestions.
  if (ours.some(({ body }) => isOfLaterRun('suggestion', body, wanted.run))) return;
  const isKept = (posted: Posted): boolean =>
    wanted.suggestions.some((suggestion) => isSame(posted, suggestion));
  for (const { id } of ours.filter((posted) => !isKept(posted)))
    await github.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      comment_id: id,
    });
  const missing = wanted.suggestions.filter(
    (suggestion) => !ours.some((posted) => isSame(posted, suggestion)),
  );
  const posted = missing.length > 0 ? await inDiff(github, wanted.number, missing) : [];
  if (posted.length === 0) return;
  await github.request(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    {
      pull_number: wanted.number,
      commit_id: wanted.commit,
      event: 'COMMENT',
      comments: posted.map((suggestion) => ({ ...suggestion, side: 'RIGHT' })),
    },
    { repeatable: false },
  );
}

function isSame(posted: Posted, { path, line, body }: Suggestion): boolean {
  const said = withoutRun('suggestion', posted.body);
  return posted.path === path && posted.line === line && said === withoutRun('suggestion', body);
}

async function markedComments(
  github: GitHub,
  { number, id }: ReviewDelivery,
): Promise<readonly Posted[]> {
  const found: Posted[] = [];
  for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
    pull_number: number,
  }))
    for (const item of page) {
      const comment = (item ?? {}) as {
        id?: unknown;
        path?: unknown;
        line?: unknown;
        body?: unknown;
        user?: { login?: unknown } | null;
      };
      const { body, path, line } = comment;
      if (typeof comment.id !== 'number' || typeof body !== 'string') continue;
      if (readMarker('suggestion', body)?.id !== id) continue;
      found.push({
        id: comment.id,
        body,
        path: String(path),
        line: typeof line === 'number' ? line : null,
        login: String(comment.user?.login ?? ''),
      });
    }
  return found;
}

/** Returns the suggestions whose line is in the diff that GitHub shows. */
async function inDiff(
  github: GitHub,
  number: number,
  suggestions: readonly Suggestion[],
): Promise<readonly Suggestion[]> {
  const waiting = new Set(suggestions.map(({ path }) => path));
  const lines = new Map<string, ReadonlySet<number>>();
  for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    pull_number: number,
  })) {
    for (const item of page) {
      const { filename, patch } = (item ?? {}) as { filename?: unknown; patch?: unknown };
      if (typeof filename !== 'string' || !waiting.delete(filename)) continue;
      lines.set(filename, linesOf(typeof patch === 'string' ? patch : ''));
    }
    if (waiting.size === 0) break;
  }
  return suggestions.filter(({ path, line }) => lines.get(path)?.has(line) ?? false);
}

/** Returns the line numbers that a patch shows in the new version of a file. */
function linesOf(patch: string): ReadonlySet<number> {
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith('+') || text.startsWith(' ')) {
      shown.add(line);
      line += 1;
    }
  }
  return shown;
}
