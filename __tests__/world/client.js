import { afterEach } from '@jest/globals';
import { GitHub } from '../../src/world/github.js';
import { WORLD } from '../stand-in/asking.js';
import { startStandIn } from '../stand-in/server.js';
const open = [];
afterEach(async () => {
    for (const standIn of open.splice(0))
        await standIn.close();
});
/** Starts the usual stand-in with these changes, and a client for it; it is closed after the test. */
export async function openClient(options = {}, base = '') {
    const standIn = await startStandIn({ ...WORLD, ...options });
    open.push(standIn);
    const waits = [];
    const sleep = async (ms) => {
        waits.push(ms);
    };
    return {
        standIn,
        waits,
        github: new GitHub({ token: 'secret', owner: 'octo-org', repo: 'agents', apiUrl: `${standIn.url}${base}`, sleep }),
    };
}
/** A line a request: method and path, without the repository. */
export function asked({ standIn }) {
    return standIn.requests.map((request) => `${request.method} ${request.path.replace('/repos/octo-org/agents', '')}`);
}
/** The requests that change something. */
export function writes({ standIn }) {
    return standIn.requests.filter((request) => request.method !== 'GET' && !request.path.endsWith('/graphql'));
}
