import type { Answer } from './answer.ts';
import { notFound, ok, page, refusal } from './answer.ts';
import { breaches } from './body-rules.ts';
import type { Call, Route } from './route.ts';
import type { Comment } from './state.ts';

/**
 * Endpoints that list, create, update and delete comments on issues and pull requests. Either
 * permission is enough (GitHub's REST API, "Issue comments").
 */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/{number}/comments',
    needs: ['issues:read', 'pull-requests:read'],
    handle: list,
  },
  {
    method: 'POST',
    path: '/issues/{number}/comments',
    needs: ['issues:write', 'pull-requests:write'],
    handle: create,
  },
  {
    method: 'GET',
    path: '/issues/comments/{id}',
    needs: ['issues:read', 'pull-requests:read'],
    handle: (call) => withComment(call, (found) => ok(shape(call, found))),
  },
  {
    method: 'PATCH',
    path: '/issues/comments/{id}',
    needs: ['issues:write', 'pull-requests:write'],
    handle: update,
  },
  {
    method: 'DELETE',
    path: '/issues/comments/{id}',
    needs: ['issues:write', 'pull-requests:write'],
    handle: remove,
  },
];

function shape(call: Call, comment: Comment): Readonly<Record<string, unknown>> {
  const { name } = call.repository;
  const kind = call.state.pullRequests.has(comment.issue) ? 'pull' : 'issues';
  const isBot = comment.author.endsWith('[bot]');
  return {
    id: comment.id,
    node_id: `IC_kwDO${comment.id}`,
    url: `https://api.github.com/repos/${name}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${name}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `https://api.github.com/repos/${name}/issues/${comment.issue}`,
    user: { login: comment.author, id: isBot ? 41898282 : 583231, type: isBot ? 'Bot' : 'User' },
    author_association: isBot ? 'NONE' : 'CONTRIBUTOR',
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

function knowsIssue(call: Call): boolean {
  const number = Number(call.params.number);
  const isKnown =
    call.state.pullRequests.has(number) ||
    call.state.issues.some((issue) => issue.number === number);
  return isKnown && call.repository === call.state.repository;
}

function list(call: Call): Answer {
  if (!knowsIssue(call)) return notFound();
  const comments = call.state.comments.filter(
    (comment) => comment.issue === Number(call.params.number),
  );
  return page(
    call.url,
    comments.map((comment) => shape(call, comment)),
  );
}

// Returns the first broken rule that GitHub reports. Rules that GitHub ignores are recorded too.
function refused(call: Call): Answer | undefined {
  const found = breaches('comment', call.body);
  for (const breach of found) call.problem(breach.sentence);
  const first = found.find((breach) => breach.message !== undefined);
  if (first === undefined) return undefined;
  return refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: first.message },
  ]);
}

function create(call: Call): Answer {
  if (!knowsIssue(call)) return notFound();
  const refusalOfBody = refused(call);
  if (refusalOfBody !== undefined) return refusalOfBody;
  const { body } = call.body as { body: string };
  const comment = call.state.addComment({
    issue: Number(call.params.number),
    author: call.state.author,
    body,
  });
  return { ...ok(shape(call, comment)), status: 201 };
}

function withComment(call: Call, answer: (comment: Comment, index: number) => Answer): Answer {
  const index = call.state.comments.findIndex((comment) => comment.id === Number(call.params.id));
  const comment = call.state.comments[index];
  return comment === undefined || call.repository !== call.state.repository
    ? notFound()
    : answer(comment, index);
}

function update(call: Call): Answer {
  return withComment(call, (comment, index) => {
    const refusalOfBody = refused(call);
    if (refusalOfBody !== undefined) return refusalOfBody;
    if (comment.author !== call.state.author)
      call.problem(`changes a comment of ${comment.author}`);
    const changed = {
      ...comment,
      body: (call.body as { body: string }).body,
      updatedAt: call.state.time(),
    };
    call.state.comments[index] = changed;
    return ok(shape(call, changed));
  });
}

function remove(call: Call): Answer {
  return withComment(call, (comment, index) => {
    if (comment.author !== call.state.author)
      call.problem(`deletes a comment of ${comment.author}`);
    call.state.comments.splice(index, 1);
    return { status: 204 };
  });
}
