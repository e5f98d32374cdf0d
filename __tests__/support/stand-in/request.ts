import type { StandIn, StandInOptions } from './server.ts';

/** The common ancestor of the pull request's branch and main. */
export const BASE = 'a'.repeat(40);
/** The head of pull request 7. */
export const HEAD = 'b'.repeat(40);
/** The tip of main. */
export const MAIN = 'c'.repeat(40);
/** The files of BASE. */
export const FILES = {
  'card.yaml': 'card\n',
  'old/policy.yaml': 'policy\n',
  'gone.txt': 'gone\n',
  'same.txt': 'same\n',
};
/** The data of the stand-in in its own tests. */
export const WORLD: StandInOptions = {
  commits: {
    [BASE]: FILES,
    [HEAD]: {
      'card.yaml': 'changed\n',
      'new/policy.yaml': 'policy\n',
      'same.txt': 'same\n',
      'link.yaml': { symlink: 'card.yaml' },
    },
    [MAIN]: { ...FILES, 'later.txt': 'later\n' },
  },
  parents: { [HEAD]: [BASE], [MAIN]: [BASE] },
  refs: { main: MAIN, 'refs/tags/v1': BASE },
  pullRequests: [{ number: 7, base: BASE, head: HEAD, labels: ['approved'] }],
};
/** The path of the repository's endpoints. */
export const REPO = '/repos/octo-org/agents';

// biome-ignore lint/suspicious/noExplicitAny: the assertions say what shape an answer has
export type AnyJson = any;

/** An answer as tests read it. `json` is undefined if the text is not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: AnyJson;
  readonly text: string;
}

/** Sends a request with the token `secret`. A body that is a string is sent unchanged. */
export async function ask(
  standIn: StandIn,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(path.startsWith('http') ? path : standIn.url + path, {
    method,
    headers: { authorization: 'Bearer secret', 'user-agent': 'a test', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: /^[{[]/.test(text) ? JSON.parse(text) : undefined,
  };
}
