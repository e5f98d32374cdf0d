import type { Answer } from './answer.ts';
import { notFound, refusal } from './answer.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { contentRoutes } from './contents.ts';
import { answerGraphql } from './graphql.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import type { Repository } from './repository.ts';
import { reviewRoutes } from './reviews.ts';
import type { Route } from './route.ts';
import { findRoute, isAllowed } from './route.ts';
import type { State } from './state.ts';

// Check routes come first, because `/commits/{ref+}` would also match `/commits/{ref}/check-runs`.
const ROUTES: readonly Route[] = [
  ...pullRoutes,
  ...reviewRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...contentRoutes,
];

/** A request without the details of its transport, and the token of the client. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly accept: string;
  readonly token: string | undefined;
  readonly body: unknown;
}

/** Applies a request to the state, and records every GitHub rule that it breaks. */
export function answer(state: State, asked: Asked): Answer {
  const { method, url } = asked;
  const problem = (sentence: string): void => {
    state.problems.push(`${method} ${url.pathname}: ${sentence}`);
  };
  const find = (name: string): Repository | undefined => {
    const repository = name === state.repository.name ? state.repository : state.others.get(name);
    // The scenario's repository is private. Other repositories are public unless they have a token.
    if (repository?.token === undefined && repository !== state.repository) return repository;
    const isWelcome =
      asked.token !== undefined &&
      (repository.token === undefined || repository.token === asked.token);
    return isWelcome ? repository : undefined;
  };
  if (url.pathname === '/graphql') {
    if (method !== 'POST') {
      problem('GraphQL takes POST alone');
      return notFound();
    }
    if (asked.token === undefined) return refusal(401, 'Requires authentication');
    return answerGraphql({ state, body: asked.body, find, problem });
  }
  if (method === 'GET' && url.pathname === '/user')
    return refusal(403, 'Resource not accessible by integration');
  const match = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(url.pathname);
  const found = match === null ? undefined : findRoute(ROUTES, method, match[3] ?? '');
  if (match === null || found === undefined) {
    problem('the stand-in does not know this endpoint');
    return notFound();
  }
  const repository = find(`${match[1]}/${match[2]}`);
  if (repository === undefined) return notFound();
  if (Number(url.searchParams.get('per_page') ?? 0) > 100) problem('per_page is above 100');
  const { route, params } = found;
  if (method !== 'GET' && asked.token === undefined) return refusal(401, 'Requires authentication');
  // A workflow's permissions apply to its own repository.
  if (repository === state.repository && !isAllowed(state, route.needs)) {
    const headers = {
      'x-accepted-github-permissions': route.needs
        .map((need) => need.replace('-', '_').replace(':', '='))
        .join('; '),
    };
    return { ...refusal(403, 'Resource not accessible by integration'), headers };
  }
  return route.handle({
    state,
    repository,
    params,
    url,
    body: asked.body,
    accept: asked.accept,
    problem,
  });
}
