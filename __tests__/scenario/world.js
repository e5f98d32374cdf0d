import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStandIn } from '../stand-in/server.js';
import { USUAL_PERMISSIONS, WORKFLOW_LOGIN } from '../stand-in/state.js';
import { checkOut } from './checkout.js';
import { environmentOf, stepInputs, TOKEN } from './environment.js';
import { actorOf, buildEvent } from './events.js';
import { writeHistory } from './history.js';
import { runAction } from './run-action.js';
import { FORK, hasPullRequest, NOW, PULL_REQUEST, REPOSITORY } from './scenario.js';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Sets a scenario up in a temporary folder, which `close` removes. */
export async function openWorld(scenario, options = {}) {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'card-gate-')));
    const place = (name) => join(folder, name);
    const workspace = join(folder, 'work', 'agents', 'agents');
    const removeFolder = () => rm(folder, { recursive: true, force: true });
    try {
        for (const name of ['home', 'temporary'])
            await mkdir(place(name));
        const history = await writeHistory(scenario, place('origin.git'));
        await checkOut(scenario, history, place('origin.git'), workspace);
        const event = filled(buildEvent(scenario, history), history);
        await writeFile(place('event.json'), JSON.stringify(event, null, 2));
        const standIn = await startStandIn(standInOptions(scenario, history, options));
        let runs = 0;
        return {
            scenario,
            history,
            workspace,
            event,
            standIn,
            run: async (again = {}) => {
                runs += 1;
                const now = { ...scenario, ...again };
                const given = filled({ ...scenario.inputs, ...again.inputs }, history);
                const inputs = stepInputs(options.actionFile ?? join(ROOT, 'action.yml'), given);
                const { url, graphqlUrl } = standIn;
                const places = { workspace, event: place('event.json'), home: place('home'), temporary: place('temporary'), url, graphqlUrl };
                return runAction({
                    command: options.command ?? [join(ROOT, 'dist', 'index.js')],
                    workspace,
                    environment: environmentOf(now, history, places, inputs),
                    folder: place(`run-${runs}`),
                    ...(options.limitSeconds === undefined ? {} : { limitSeconds: options.limitSeconds }),
                });
            },
            settle: (text) => text
                .replaceAll(workspace, '<workspace>')
                .replaceAll(place('temporary'), '<temporary>')
                .replaceAll(folder, '<folder>')
                .replaceAll(standIn.url, '<api>')
                .replaceAll(/\b(in|after|took) \d+(?:\.\d+)? ?(?:ms|s)\b/g, '$1 <time>')
                .replaceAll(/\(\d+(?:\.\d+)? ?(?:ms|s)\)/g, '(<time>)'),
            close: async () => {
                await standIn.close();
                await removeFolder();
            },
        };
    }
    catch (error) {
        await removeFolder();
        throw error;
    }
}
function standInOptions(scenario, history, options) {
    const { commits, parents, refs, base, head } = history;
    const pullRequest = {
        number: PULL_REQUEST,
        base,
        head,
        author: actorOf(scenario),
        draft: scenario.draft ?? false,
        closed: scenario.action === 'closed',
        labels: scenario.labels ?? [],
        headRepository: scenario.fork === true ? FORK : REPOSITORY,
    };
    const comments = (scenario.comments ?? []).map((comment) => ({ issue: PULL_REQUEST, author: WORKFLOW_LOGIN, ...comment }));
    return {
        repository: REPOSITORY,
        token: TOKEN,
        commits,
        parents,
        refs,
        pullRequests: hasPullRequest(scenario) ? [pullRequest] : [],
        comments: filled(comments, history),
        others: otherRepositories(scenario),
        permissions: permissionsOf(scenario),
        faults: scenario.faults ?? [],
        now: scenario.now ?? NOW,
        ...(scenario.viewer === undefined ? {} : { viewerLogin: scenario.viewer === 'refused' ? null : scenario.viewer }),
        ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
    };
}
// Forks and Dependabot get at most read permissions, but on the events that run main's workflow.
function permissionsOf(scenario) {
    const asked = scenario.permissions ?? USUAL_PERMISSIONS;
    const isUntrusted = (scenario.fork === true || scenario.dependabot === true) && scenario.event === 'pull_request';
    if (!isUntrusted)
        return asked;
    return Object.fromEntries(Object.entries(asked).map(([scope, level]) => [scope, level === 'write' ? 'read' : level]));
}
function otherRepositories(scenario) {
    const all = Object.entries(scenario.repositories ?? {}).map(([name, { files, ref, token }]) => {
        const commit = createHash('sha1').update(name).digest('hex');
        const refs = { main: commit, ...(ref === undefined ? {} : { [ref]: commit }) };
        return [name, { commits: { [commit]: files }, refs, ...(token === undefined ? {} : { token }) }];
    });
    return Object.fromEntries(all);
}
// Scenarios cannot know commit ids, so they write {{base}}, {{main}}, {{head}} and {{merge}}.
function filled(value, history) {
    if (typeof value === 'string')
        return value.replaceAll(/\{\{(base|main|head|merge)\}\}/g, (_, name) => history[name] ?? '');
    if (Array.isArray(value))
        return value.map((item) => filled(item, history));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, history)]));
}
