import { createServer } from 'node:http';
import { refusal } from './answer.js';
import { answer } from './endpoints.js';
import { openFaults } from './faults.js';
import { openState } from './state.js';
/** Starts a stand-in on 127.0.0.1 at a free port. */
export async function startStandIn(options) {
    const state = openState(options);
    const faults = openFaults(options.faults ?? []);
    const requests = [];
    let url = '';
    const handle = async (request, response) => {
        const method = request.method ?? 'GET';
        const path = request.url ?? '/';
        const problem = (sentence) => {
            state.problems.push(`${method} ${path}: ${sentence}`);
        };
        const text = await read(request);
        const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
        const { value: body, isJson } = parsed(text);
        const recorded = {
            method,
            path,
            body,
            authorization: request.headers.authorization !== undefined,
            userAgent: request.headers['user-agent'],
            accept: request.headers.accept,
        };
        requests.push(recorded);
        await options.onRequest?.(recorded, standIn);
        const carryOut = () => {
            if (recorded.userAgent === undefined) {
                problem('no User-Agent header');
                return refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
            }
            if (recorded.authorization && (token === undefined || !accepted(token))) {
                problem('a token that is not this host’s');
                return refusal(401, 'Bad credentials');
            }
            if (!isJson) {
                problem('the body is not JSON');
                return refusal(400, 'Problems parsing JSON');
            }
            return answer(state, { method, url: new URL(path, url), accept: recorded.accept ?? '', token, body });
        };
        const fault = faults.meet(method, path);
        if (fault === undefined)
            send(response, carryOut());
        else
            misbehave(response, fault, carryOut);
    };
    const accepted = (token) => {
        const others = Object.values(options.others ?? {}).map((other) => other.token);
        return options.token === undefined || token === options.token || others.includes(token);
    };
    const server = createServer((request, response) => {
        handle(request, response).catch((error) => {
            state.problems.push(`the stand-in failed: ${String(error)}`);
            response.destroy();
        });
    });
    const standIn = {
        get url() {
            return url;
        },
        get graphqlUrl() {
            return `${url}/graphql`;
        },
        requests,
        problems: state.problems,
        comments: state.comments,
        checkRuns: state.checkRuns,
        addComment: state.addComment,
        neverMet: faults.neverMet,
        close: () => new Promise((resolve, reject) => {
            if (!server.listening)
                return resolve();
            server.close((error) => (error === undefined ? resolve() : reject(error)));
            server.closeAllConnections();
        }),
    };
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}`;
    return standIn;
}
async function read(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(text) {
    if (text === '')
        return { value: undefined, isJson: true };
    try {
        return { value: JSON.parse(text), isJson: true };
    }
    catch {
        return { value: undefined, isJson: false };
    }
}
function contentOf(given) {
    return given.bytes ?? Buffer.from(given.json === undefined ? '' : JSON.stringify(given.json), 'utf8');
}
function send(response, given, content = contentOf(given)) {
    response.writeHead(given.status, {
        ...(given.status === 204 ? {} : { 'content-type': 'application/json; charset=utf-8', 'content-length': String(content.length) }),
        'x-github-media-type': 'github.v3; format=json',
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '990',
        ...given.headers,
    });
    response.end(content);
}
function misbehave(response, fault, carryOut) {
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
            send(response, { status: fault.status, headers: fault.headers ?? {}, json: fault.body ?? usual });
        }
    }
}
const USUAL_MESSAGES = {
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    422: 'Validation Failed',
    429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};
