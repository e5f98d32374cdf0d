import type { Answer } from './answer.ts';
import { notFound, ok, page, refusal } from './answer.ts';
import { mergeBase } from './comparison.ts';
import { patchOf } from './pulls.ts';
import type { Call, Route } from './route.ts';
import type { ReviewComment } from './state.ts';

/** Endpoints that create a review, and list and delete its comments. */
export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: '/pulls/{number}/comments', needs: ['pull-requests:read'], handle: list },
  {
    method: 'POST',
    path: '/pulls/{number}/reviews',
    needs: ['pull-requests:write'],
    handle: create,
  },
  {
    method: 'DELETE',
    path: '/pulls/comments/{id}',
    needs: ['pull-requests:write'],
    handle: remove,
  },
];

function list(call: Call): Answer {
  const number = Number(call.params.number);
  if (!call.state.pullRequests.has(number)) return notFound();
  const comments = call.state.reviewComments.filter(({ pull }) => pull === number);
  return page(
    call.url,
    comments.map(({ author, ...comment }) => ({ ...comment, user: { login: author } })),
  );
}

/** The body of a new review, as far as Card Gate uses it. */
interface NewReview {
  readonly commit_id?: string;
  readonly event?: string;
  readonly comments?: readonly {
    readonly path: string;
    readonly line: number;
    readonly side: string;
    readonly body: string;
  }[];
}

function create(call: Call): Answer {
  const { state, repository } = call;
  const number = Number(call.params.number);
  const pull = state.pullRequests.get(number);
  if (pull === undefined) return notFound();
  const { commit_id, event, comments = [] } = call.body as NewReview;
  if (event !== 'COMMENT') call.problem('the review is not a comment');
  if (comments.length === 0) call.problem('the review is empty');
  if (commit_id !== pull.head) return refusal(422, 'Unprocessable Entity');
  const base = mergeBase(repository, pull.base, pull.head) ?? pull.base;
  const isInDiff = ({ path, line }: { readonly path: string; readonly line: number }): boolean => {
    const { patch = '' } = patchOf(repository, { filename: path }, base, pull.head);
    const [, start = 0, count = 0] = (/\+(\d+),(\d+)/.exec(patch) ?? []).map(Number);
    return line >= start && line < start + count;
  };
  if (!comments.every(isInDiff)) return refusal(422, 'Unprocessable Entity');
  const first =
    7001 + call.state.reviewComments.reduce((most, { id }) => Math.max(most, id - 7000), 0);
  for (const [index, { path, line, body }] of comments.entries())
    state.reviewComments.push({
      id: first + index,
      pull: number,
      review: first,
      author: state.author,
      path,
      line,
      body,
    });
  return ok({ id: first });
}

function remove(call: Call): Answer {
  const { reviewComments, author } = call.state;
  const index = reviewComments.findIndex(({ id }: ReviewComment) => id === Number(call.params.id));
  if (index < 0) return notFound();
  if (reviewComments[index]!.author !== author) call.problem('deletes a comment of somebody else');
  reviewComments.splice(index, 1);
  return { status: 204 };
}
