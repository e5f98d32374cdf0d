import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endWithTests } from '../leftovers.ts';
import type { Answer } from './answer.ts';
import { refusal } from './answer.ts';
import { answer } from './endpoints.ts';
import type { Fault, FaultAnswer } from './faults.ts';
import { openFaults } from './faults.ts';
import type {
  CheckRun,
  Comment,
  GivenIssue,
  Issue,
  PullRequest,
  ReviewComment,
  StateOptions,
} from './state.ts';
import { openState } from './state.ts';

/** A request that was received. */
export interface RecordedRequest {
  readonly method: string;
  /** The path, including the query. */
  readonly path: string;
  /** The parsed JSON body. Undefined if there is no body. */
  readonly body: unknown;
  /** Whether the request had an Authorization header. Its value is never stored. */
  readonly authorization: boolean;
  readonly userAgent: string | undefined;
  readonly accept: string | undefined;
}

/** The data of the stand-in. Only commits are required. */
export interface StandInOptions extends StateOptions {
  readonly faults?: readonly Fault[];
  /**
   * Called with each request before it is answered, so that a test can change the data between two
   * requests.
   */
  readonly onRequest?: (request: RecordedRequest, standIn: StandIn) => void | Promise<void>;
}

/** A running stand-in for the GitHub API. */
export interface StandIn {
  /** The value for GITHUB_API_URL, without a slash at the end. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly requests: readonly RecordedRequest[];
  /** A sentence for each GitHub rule that a request broke. */
  readonly problems: readonly string[];
  /** The current comments, oldest first. */
  readonly comments: readonly Comment[];
  /** The current comments of reviews. A test may change them. */
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: readonly CheckRun[];
  /** The current issues, without pull requests. */
  readonly issues: readonly Issue[];
  addComment(comment: {
    readonly issue: number;
    readonly author: string;
    readonly body: string;
  }): Comment;
  /** Adds an issue, as if this author had just created it. */
  addIssue(issue: GivenIssue): Issue;
  /** Replaces the labels of a pull request, as a person might between two runs. */
  setLabels(pullRequest: number, labels: readonly string[]): void;
  /** Adds a pull request, or replaces the one with its number, as a push or a person might. */
  setPullRequest(pullRequest: PullRequest): void;
  /** Returns a sentence for each fault that never affected a request. */
  neverMet(): readonly string[];
  close(): Promise<void>;
}

/** Starts a stand-in on 127.0.0.1 at a free port. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const state = openState(options);
  const faults = openFaults(options.faults ?? []);
  const requests: RecordedRequest[] = [];
  let url = '';

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const problem = (sentence: string): void => {
      state.problems.push(`${method} ${path}: ${sentence}`);
    };
    const text = await read(request);
    const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const { value: body, isJson } = parsed(text);
    const recorded: RecordedRequest = {
      method,
      path,
      body,
      authorization: request.headers.authorization !== undefined,
      userAgent: request.headers['user-agent'],
      accept: request.headers.accept,
    };
    requests.push(recorded);
    await options.onRequest?.(recorded, standIn);

    const carryOut = (): Answer => {
      if (recorded.userAgent === undefined) {
        problem('no User-Agent header');
        return refusal(
          403,
          'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
        );
      }
      if (recorded.authorization && (token === undefined || !accepted(token))) {
        problem('a token that is not this host’s');
        return refusal(401, 'Bad credentials');
      }
      if (!isJson) {
        problem('the body is not JSON');
        return refusal(400, 'Problems parsing JSON');
      }
      return answer(state, {
        method,
        url: new URL(path, url),
        accept: recorded.accept ?? '',
        token,
        body,
      });
    };
    const fault = faults.meet(method, path);
    if (fault === undefined) send(response, carryOut());
    else misbehave(response, fault, carryOut);
  };
  const accepted = (token: string): boolean => {
    const others = Object.values(options.others ?? {}).map((other) => other.token);
    return options.token === undefined || token === options.token || others.includes(token);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      state.problems.push(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
  const standIn: StandIn = {
    get url() {
      return url;
    },
    get graphqlUrl() {
      return `${url}/graphql`;
    },
    requests,
    problems: state.problems,
    comments: state.comments,
    reviewComments: state.reviewComments,
    checkRuns: state.checkRuns,
    issues: state.issues,
    addComment: state.addComment,
    addIssue: state.addIssue,
    setLabels: state.setLabels,
    setPullRequest: state.setPullRequest,
    neverMet: faults.neverMet,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  server.once('close', endWithTests(end));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return standIn;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): { readonly value: unknown; readonly isJson: boolean } {
  if (text === '') return { value: undefined, isJson: true };
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: undefined, isJson: false };
  }
}

function contentOf(given: Answer): Buffer {
  return (
    given.bytes ?? Buffer.from(given.json === undefined ? '' : JSON.stringify(given.json), 'utf8')
  );
}

function send(response: ServerResponse, given: Answer, content = contentOf(given)): void {
  response.writeHead(given.status, {
    ...(given.status === 204
      ? {}
      : {
          'content-type': 'application/json; charset=utf-8',
          'content-length': String(content.length),
        }),
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '990',
    ...given.headers,
  });
  response.end(content);
}

function misbehave(response: ServerResponse, fault: FaultAnswer, carryOut: () => Answer): void {
  switch (fault) {
    case 'timeout':
      return;
    case 'reset':
      response.destroy();
      return;
    case 'reset-after':
      carryOut();
      response.destroy();
      return;
    case 'truncated-json': {
      const given = carryOut();
      const content = contentOf(given);
      send(response, given, content.subarray(0, Math.floor(content.length / 2)));
      return;
    }
    case 'not-json':
      send(response, {
        status: 200,
        headers: { 'content-type': 'text/html' },
        bytes: Buffer.from('<html><body>Sign in to the proxy</body></html>'),
      });
      return;
    default: {
      const usual = refusal(fault.status, USUAL_MESSAGES[fault.status] ?? 'Server Error').json;
      send(response, {
        status: fault.status,
        headers: fault.headers ?? {},
        json: fault.body ?? usual,
      });
    }
  }
}

const USUAL_MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};
