import { parseMarker, saysTheSame } from '../../report/surfaces/comment.ts';
import { isOfLaterRun, type RunNumber } from '../../report/writing/marker.ts';
import { ApiError, type GitHub } from './github.ts';
import { viewer } from './token-identity.ts';

/** The comment that a report wants. */
export interface WantedComment {
  readonly number: number;
  readonly id: string;
  readonly run: RunNumber;
  /** The whole text, beginning with the marker. */
  readonly body: string;
  /** False when an earlier comment should be brought to an end but none should be made. */
  readonly create: boolean;
}

/** What became of it. */
export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'none' }
  /** A later run has already spoken. */
  | { readonly kind: 'superseded'; readonly url: string };

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly login: string;
}

/**
 * Brings the one comment of this gate up to date (docs/reference/reports.md#comment): found by a
 * marker at its beginning *and* its author, on every page; made, changed, or left alone. Somebody
 * else's comment is neither touched nor trusted, whatever it begins with.
 * @throws ApiError
 */
export async function publishComment(
  github: GitHub,
  wanted: WantedComment,
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
  wanted: Pick<WantedComment, 'number' | 'id'>,
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
  const login = await viewer(github);
  return comments.filter((comment) => comment.login === login);
}

async function update(
  github: GitHub,
  wanted: WantedComment,
  ours: readonly Comment[],
): Promise<CommentResult> {
  // A later run is left alone with all that it wrote, duplicates included: it mends them itself.
  const later = ours.find((comment) => isLater(comment, wanted.run));
  if (later) return { kind: 'superseded', url: later.url };
  const [oldest, ...more] = ours as [Comment, ...Comment[]];
  const same = saysTheSame(oldest.body, wanted.body);
  if (!same) await write(github, oldest, wanted);
  await remove(github, more);
  return { kind: same ? 'unchanged' : 'updated', url: oldest.url };
}

/**
 * Two runs may both have seen no comment and made one: the oldest stays, with what the later run
 * says. Each run takes away only what is ours, and puts its own words into the oldest where the
 * other run may already have taken its comment away.
 */
async function keepOldest(
  github: GitHub,
  wanted: WantedComment,
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
    // The comment stands; that a second one may stand beside it will be mended by the next run.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

async function write(github: GitHub, comment: Comment, wanted: WantedComment): Promise<void> {
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
      // Another run may have been quicker.
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

/** Whether a comment was written by a later run than this one. */
function isLater(comment: Comment, run: RunNumber): boolean {
  return isOfLaterRun('comment', comment.body, run);
}
