import type { Answer } from './answer.ts';
import type { Repository } from './repository.ts';
import type { Scope, State } from './state.ts';
import { USUAL_PERMISSIONS } from './state.ts';

/** A request as an endpoint sees it. */
export interface Call {
  readonly state: State;
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly body: unknown;
  readonly accept: string;
  /**
   * Records that the request broke a GitHub rule. The method and path are added to the sentence.
   */
  problem(sentence: string): void;
}

/**
 * An endpoint below `/repos/{owner}/{repo}`: its path, the permissions of which it needs at least
 * one, and its answer.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `{name}` matches one segment, and `{name+}` the rest, including slashes. */
  readonly path: string;
  readonly needs: readonly `${Scope}:${'read' | 'write'}`[];
  handle(call: Call): Answer;
}

/**
 * Returns the route for a method and a path below the repository, with the decoded parameters of
 * the path.
 */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const pattern = route.path.replaceAll(
      /\{(\w+)(\+?)\}/g,
      (_, name: string, rest: string) => `(?<${name}>${rest === '' ? '[^/]+' : '.+'})`,
    );
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** Whether the token has one of the needed permissions. `write` includes `read`. */
export function isAllowed(state: State, needs: Route['needs']): boolean {
  const granted = state.options.permissions ?? USUAL_PERMISSIONS;
  return needs.some((need) => {
    const [scope, level] = need.split(':') as [Scope, 'read' | 'write'];
    const has = granted[scope] ?? 'none';
    return has === 'write' || has === level;
  });
}
