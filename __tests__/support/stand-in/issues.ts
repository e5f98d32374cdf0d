import type { Answer } from './answer.ts';
import { notFound, ok, page, refusal } from './answer.ts';
import { breaches } from './body-rules.ts';
import type { Call, Route } from './route.ts';
import type { Issue, PullRequest } from './state.ts';

/**
 * Endpoints that list, create and update issues. As on GitHub, a listing also contains pull
 * requests.
 */
export const issueRoutes: readonly Route[] = [
  { method: 'GET', path: '/issues', needs: ['issues:read', 'pull-requests:read'], handle: list },
  { method: 'POST', path: '/issues', needs: ['issues:write'], handle: create },
  { method: 'PATCH', path: '/issues/{number}', needs: ['issues:write'], handle: update },
];

/** The parameters of a listing with their allowed values. GitHub ignores other parameters. */
const PARAMETERS: Readonly<Record<string, readonly string[] | 'any'>> = {
  state: ['open', 'closed', 'all'],
  sort: ['created', 'updated', 'comments'],
  direction: ['asc', 'desc'],
  creator: 'any',
  per_page: 'any',
  page: 'any',
};

type Shape = Readonly<Record<string, unknown>> & { readonly number: number };

function user(login: string): unknown {
  const isBot = login.endsWith('[bot]');
  // The author is missing if the account was deleted.
  return login === ''
    ? null
    : { login, id: isBot ? 41898282 : 583231, type: isBot ? 'Bot' : 'User' };
}

function shape(call: Call, issue: Issue): Shape {
  const { name } = call.repository;
  return {
    id: 2_000_000 + issue.number,
    node_id: `I_kwDO${issue.number}`,
    number: issue.number,
    url: `https://api.github.com/repos/${name}/issues/${issue.number}`,
    html_url: `https://github.com/${name}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    user: user(issue.author),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: [],
    comments: call.state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === 'closed' ? issue.updatedAt : null,
  };
}

function pullShape(call: Call, pull: PullRequest): Shape {
  const { name } = call.repository;
  return {
    id: 2_000_000 + pull.number,
    node_id: `PR_kwDO${pull.number}`,
    number: pull.number,
    url: `https://api.github.com/repos/${name}/issues/${pull.number}`,
    html_url: `https://github.com/${name}/pull/${pull.number}`,
    title: 'Change the cards',
    body: pull.body ?? null,
    user: user(pull.author ?? 'octocat'),
    state: pull.closed === true ? 'closed' : 'open',
    state_reason: null,
    labels: [],
    pull_request: {
      url: `https://api.github.com/repos/${name}/pulls/${pull.number}`,
      html_url: `https://github.com/${name}/pull/${pull.number}`,
    },
  };
}

function gone(call: Call): Answer | undefined {
  if (call.repository !== call.state.repository) return notFound();
  return call.state.options.issuesDisabled === true
    ? refusal(410, 'Issues are disabled for this repo')
    : undefined;
}

function list(call: Call): Answer {
  const refused = gone(call);
  if (refused !== undefined) return refused;
  const query = call.url.searchParams;
  for (const [name, value] of query) {
    const allowed = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name]! : undefined;
    if (allowed === undefined) call.problem(`lists issues by the unknown parameter "${name}"`);
    else if (allowed !== 'any' && !allowed.includes(value)) {
      call.problem(`lists issues with ${name} "${value}"`);
      return refusal(422, 'Validation Failed', [
        { resource: 'Issue', field: name, code: 'invalid', value },
      ]);
    }
  }
  const wanted = query.get('state') ?? 'open';
  const creator = query.get('creator')?.toLowerCase();
  const found = [
    ...call.state.issues.map((issue) => shape(call, issue)),
    ...[...call.state.pullRequests.values()].map((pull) => pullShape(call, pull)),
  ].filter(({ state, user }) => {
    const login = (user as { login: string } | null)?.login.toLowerCase();
    return (wanted === 'all' || state === wanted) && (creator === undefined || login === creator);
  });
  // Numbers are assigned in the order of creation, and no other order is requested.
  if ((query.get('sort') ?? 'created') !== 'created')
    call.problem('the stand-in sorts issues by their making alone');
  const ascending = query.get('direction') === 'asc';
  return page(
    call.url,
    found.sort((a, b) => (ascending ? a.number - b.number : b.number - a.number)),
  );
}

type Body = {
  readonly title?: string | number;
  readonly body?: string | null;
  readonly state?: Issue['state'];
  readonly state_reason?: string | null;
};

// Returns the first broken rule that GitHub reports. Rules that GitHub ignores are recorded too.
function refusedBody(call: Call, kind: 'new issue' | 'issue'): Answer | undefined {
  const found = breaches(kind, call.body);
  for (const breach of found) call.problem(breach.sentence);
  const first = found.find((breach) => breach.message !== undefined);
  if (first === undefined) return undefined;
  return refusal(422, 'Validation Failed', [
    {
      resource: 'Issue',
      code: 'custom',
      field: first.message!.split(' ')[0],
      message: first.message,
    },
  ]);
}

function create(call: Call): Answer {
  const refused = gone(call) ?? refusedBody(call, 'new issue');
  if (refused !== undefined) return refused;
  const { title, body } = call.body as Body;
  const issue = call.state.addIssue({
    author: call.state.author,
    title: String(title),
    body: body ?? null,
  });
  return { ...ok(shape(call, issue)), status: 201 };
}

function update(call: Call): Answer {
  const number = Number(call.params.number);
  if (call.state.pullRequests.has(number)) {
    call.problem(`changes pull request ${number} as if it were an issue`);
    return refusal(403, 'Resource not accessible by integration');
  }
  const refused = gone(call);
  if (refused !== undefined) return refused;
  const index = call.state.issues.findIndex((issue) => issue.number === number);
  const was = call.state.issues[index];
  if (was === undefined) return notFound();
  const refusal422 = refusedBody(call, 'issue');
  if (refusal422 !== undefined) return refusal422;
  if (was.author !== call.state.author) call.problem(`changes an issue of ${was.author}`);
  const { title, body, state = was.state, state_reason } = call.body as Body;
  const reopened = state === 'open' ? 'reopened' : 'completed';
  const changed: Issue = {
    ...was,
    ...(title === undefined ? {} : { title: String(title) }),
    ...(body === undefined ? {} : { body }),
    state,
    // A reason has an effect only if the state changes.
    stateReason: state === was.state ? was.stateReason : (state_reason ?? reopened),
    updatedAt: call.state.time(),
  };
  call.state.issues[index] = changed;
  return ok(shape(call, changed));
}
