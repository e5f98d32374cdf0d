import { parseMarker, saysTheSame } from '../../report/surfaces/comment.ts';
import type { CommentDelivery } from '../../report/surfaces/delivery.ts';
import { isOfLaterRun, type RunNumber } from '../../report/writing/marker.ts';
import { ApiError, type GitHub } from './github.ts';
import { loginOfToken } from './token-identity.ts';

/** The result of publishing a pull request comment. */
export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'none' }
  /** A later run has already written the comment. */
  | { readonly kind: 'superseded'; readonly url: string };

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly login: string;
}

/**
 * Creates or updates the Card Gate comment with a given id on a pull request, or leaves it
 * unchanged (docs/reference/reports.md#comment). The comment is recognised by the marker at its
 * beginning *and* by its author. Comments by other authors are neither changed nor trusted.
 * @throws ApiError if a request fails.
 */
export async function publishComment(
  github: GitHub,
  wanted: CommentDelivery,
): Promise<CommentResult> {
  const marked = await markedComments(github, wanted);
  if (marked.length > 0) {
    const ours = await authoredByUs(github, marked);
    if (ours.length > 0) return update(github, wanted, ours);
  }
  if (!wanted.create) return { kind: 'none' };
  const created = await github.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: wanted.number, body: wanted.body },
    { repeatable: false, expect: 'object' },
  );
  const { id, html_url, user } = created.data as {
    id: number;
    html_url?: string;
    user?: { login?: string };
  };
  return {
    kind: 'created',
    url: (await keepOldest(github, wanted, id, user?.login)) ?? html_url ?? '',
  };
}

async function markedComments(
  github: GitHub,
  wanted: Pick<CommentDelivery, 'number' | 'id'>,
): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  for await (const page of github.pages(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: wanted.number },
  )) {
    for (const item of page) {
      const { id, body, html_url, user } = (item ?? {}) as {
        id?: number;
        body?: string | null;
        html_url?: string;
        user?: { login?: string } | null;
      };
      if (typeof id !== 'number' || typeof body !== 'string' || parseMarker(body)?.id !== wanted.id)
        continue;
      found.push({ id, body, url: html_url ?? '', login: user?.login ?? '' });
    }
  }
  return found.sort((a, b) => a.id - b.id);
}

async function authoredByUs(
  github: GitHub,
  comments: readonly Comment[],
): Promise<readonly Comment[]> {
  const login = await loginOfToken(github);
  return comments.filter((comment) => comment.login === login);
}

async function update(
  github: GitHub,
  wanted: CommentDelivery,
  ours: readonly Comment[],
): Promise<CommentResult> {
  // If a later run has written any of the comments, this run does not make changes. The later run
  // also removes duplicates.
  const later = ours.find((comment) => isLater(comment, wanted.run));
  if (later) return { kind: 'superseded', url: later.url };
  const [oldest, ...more] = ours as [Comment, ...Comment[]];
  const same = saysTheSame(oldest.body, wanted.body);
  if (!same) await write(github, oldest, wanted);
  await remove(github, more);
  return { kind: same ? 'unchanged' : 'updated', url: oldest.url };
}

/**
 * Removes duplicates if two runs created comments at the same time. The oldest comment is kept,
 * with the later run's text. Each run writes its own text to the oldest comment, in case the other
 * run has already removed the newer comment. Returns the oldest comment's URL, or undefined if a
 * request fails.
 */
async function keepOldest(
  github: GitHub,
  wanted: CommentDelivery,
  created: number,
  login: string | undefined,
): Promise<string | undefined> {
  try {
    const ours = (await markedComments(github, wanted)).filter(
      (comment) => comment.id === created || (login !== undefined && comment.login === login),
    );
    const [oldest, ...more] = ours;
    if (!oldest) return undefined;
    if (oldest.id !== created && !ours.some((comment) => isLater(comment, wanted.run)))
      await write(github, oldest, wanted);
    await remove(
      github,
      more.filter((comment) => !isLater(comment, wanted.run)),
    );
    return oldest.url;
  } catch (error) {
    // The comment is already published. The next run will remove duplicates.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

async function write(github: GitHub, comment: Comment, wanted: CommentDelivery): Promise<void> {
  await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    comment_id: comment.id,
    body: wanted.body,
  });
}

async function remove(github: GitHub, comments: readonly Comment[]): Promise<void> {
  for (const comment of comments) {
    try {
      await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: comment.id,
      });
    } catch (error) {
      // Another run may already have removed the comment.
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

/** Whether a comment was written by a run that is later than `run`. */
function isLater(comment: Comment, run: RunNumber): boolean {
  return isOfLaterRun('comment', comment.body, run);
}
