import { afterEach } from '@jest/globals';
import { GitHub } from '../../src/adapters/github/github.ts';
import { WORLD } from './stand-in/request.ts';
import type { RecordedRequest, StandIn, StandInOptions } from './stand-in/server.ts';
import { startStandIn } from './stand-in/server.ts';

/** A client of the stand-in that does not sleep but records its waits. */
export interface Client {
  readonly github: GitHub;
  readonly standIn: StandIn;
  /** All waits that the client requested, in milliseconds. */
  readonly waits: number[];
}

const open: StandIn[] = [];
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close();
});

/**
 * Starts the usual stand-in with the given changes, and a client for it. The stand-in is closed
 * after the test.
 */
export async function openClient(
  options: Partial<StandInOptions> = {},
  base = '',
): Promise<Client> {
  const standIn = await startStandIn({ ...WORLD, ...options });
  open.push(standIn);
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
  };
  return {
    standIn,
    waits,
    github: new GitHub({
      token: 'secret',
      owner: 'octo-org',
      repo: 'agents',
      apiUrl: `${standIn.url}${base}`,
      sleep,
    }),
  };
}

/** Returns one line for each request: the method, and the path without the repository. */
export function asked({ standIn }: Pick<Client, 'standIn'>): readonly string[] {
  return standIn.requests.map(
    (request) => `${request.method} ${request.path.replace('/repos/octo-org/agents', '')}`,
  );
}

/** Returns the requests that change something. */
export function writes({ standIn }: Pick<Client, 'standIn'>): readonly RecordedRequest[] {
  return standIn.requests.filter(
    (request) => request.method !== 'GET' && !request.path.endsWith('/graphql'),
  );
}
