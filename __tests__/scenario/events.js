import { createRequire } from 'node:module';
import { FORK, PULL_REQUEST, REPOSITORY } from './scenario.js';
/** The id GitHub writes where there is no commit: before a branch's first push, after its deletion. */
export const NO_COMMIT = '0'.repeat(40);
/** `before` of a forced push: a commit that nobody has any more. */
export const LOST_COMMIT = 'f0'.repeat(20);
/** The workflow file of every scenario. */
export const WORKFLOW = '.github/workflows/cards.yml';
const require = createRequire(import.meta.url);
const definitions = require('@octokit/webhooks-examples');
/** Who acts: Dependabot, the fork's owner, or a member. */
export function actorOf(scenario) {
    if (scenario.dependabot === true)
        return 'dependabot[bot]';
    return scenario.fork === true ? 'contributor' : 'octocat';
}
/** The payload GitHub would deliver for the scenario's event: a real example where there is one, with our repository, numbers and commits. */
export function buildEvent(scenario, history) {
    return merged(ofEvent(scenario, history), scenario.payload ?? {});
}
function ofEvent(scenario, history) {
    switch (scenario.event) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestEvent(scenario, history);
        case 'pull_request_review': {
            const payload = example(scenario, 'pull_request_review', 'submitted');
            return { ...payload, pull_request: pullRequest(payload.pull_request, scenario, history) };
        }
        case 'push':
            return pushEvent(scenario, history);
        case 'merge_group':
            return mergeGroupEvent(scenario, history);
        case 'schedule': {
            // No example of this one exists: the payload is little more than the cron line.
            const { repository, organization, sender } = example({ ...scenario, event: 'workflow_dispatch' }, 'workflow_dispatch');
            return { schedule: '0 6 * * 1', repository, organization, sender, workflow: WORKFLOW };
        }
        case 'workflow_dispatch':
            return { ...example(scenario, 'workflow_dispatch'), inputs: {}, ref: history.ref, workflow: WORKFLOW };
        case 'workflow_run': {
            const payload = example(scenario, 'workflow_run', 'completed');
            const head = scenario.fork === true ? FORK : REPOSITORY;
            const run = {
                ...payload.workflow_run,
                event: 'pull_request',
                head_branch: 'feature',
                head_sha: history.head,
                pull_requests: [],
            };
            return { ...payload, workflow_run: { ...run, head_repository: { ...run.head_repository, full_name: head } } };
        }
        case 'issue_comment': {
            const payload = example(scenario, 'issue_comment', 'created');
            const html = `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}`;
            return { ...payload, issue: { ...payload.issue, number: PULL_REQUEST, html_url: html, pull_request: { html_url: html } } };
        }
        default:
            return example(scenario, scenario.event, scenario.action);
    }
}
// The example of an event, preferably of the wanted action, as if it had happened in our repository.
function example(scenario, name, action) {
    const examples = definitions.find((definition) => definition.name === name)?.examples ?? [{ repository: {}, sender: {} }];
    const wanted = scenario.action ?? action;
    const found = examples.find((candidate) => candidate.action === wanted) ?? examples[0];
    const was = found.repository?.full_name;
    const text = JSON.stringify(found);
    const payload = JSON.parse(typeof was === 'string' ? text.replaceAll(was, REPOSITORY) : text);
    const [login, short] = REPOSITORY.split('/');
    return {
        ...payload,
        ...(wanted === undefined ? {} : { action: wanted }),
        repository: repository(payload.repository, login, short, false),
        sender: user(payload.sender, actorOf(scenario)),
    };
}
function repository(from, login, name, fork) {
    const owner = { ...from?.owner, login, type: fork ? 'User' : 'Organization' };
    return {
        ...from,
        name,
        full_name: `${login}/${name}`,
        owner,
        fork,
        default_branch: 'main',
        html_url: `https://github.com/${login}/${name}`,
    };
}
function user(from, login) {
    return { ...from, login, type: login.endsWith('[bot]') ? 'Bot' : 'User', html_url: `https://github.com/${login}` };
}
function pullRequestEvent(scenario, history) {
    const payload = example(scenario, 'pull_request', 'opened');
    const before = payload.action === 'synchronize' ? { before: history.base, after: history.head } : {};
    const pull = pullRequest(payload.pull_request, scenario, history);
    return { ...payload, ...before, number: PULL_REQUEST, pull_request: { ...pull, state: payload.action === 'closed' ? 'closed' : 'open' } };
}
function pullRequest(from, scenario, history) {
    const was = { base: from.base.sha, head: from.head.sha };
    const pull = JSON.parse(JSON.stringify(from).replaceAll(was.base, history.base).replaceAll(was.head, history.head));
    const [owner, name] = (scenario.fork === true ? FORK : REPOSITORY).split('/');
    const [baseOwner, baseName] = REPOSITORY.split('/');
    const base = pull.base;
    const head = pull.head;
    return {
        ...pull,
        number: PULL_REQUEST,
        html_url: `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}`,
        draft: scenario.draft ?? false,
        merge_commit_sha: history.merge,
        labels: (scenario.labels ?? []).map((label, index) => ({ id: 300 + index, name: label, color: 'ededed', default: false })),
        user: user(pull.user, actorOf(scenario)),
        base: { ...base, ref: 'main', label: `${baseOwner}:main`, repo: repository(base.repo, baseOwner, baseName, false) },
        head: {
            ...head,
            ref: 'feature',
            label: `${owner}:feature`,
            user: user(head.user, owner),
            repo: repository(head.repo, owner, name, scenario.fork === true),
        },
    };
}
function pushEvent(scenario, history) {
    const kind = scenario.push ?? 'update';
    const isNew = kind === 'new-branch' || kind === 'tag';
    const payload = example(scenario, 'push');
    const before = isNew ? NO_COMMIT : kind === 'forced' ? LOST_COMMIT : kind === 'deleted' ? history.head : history.base;
    const after = kind === 'deleted' ? NO_COMMIT : history.head;
    const commit = { ...payload.head_commit, id: after, message: 'head', timestamp: '2026-11-20T10:01:00Z' };
    return {
        ...payload,
        ref: kind === 'deleted' ? 'refs/heads/feature' : history.ref,
        before,
        after,
        created: isNew,
        deleted: kind === 'deleted',
        forced: kind === 'forced',
        base_ref: null,
        compare: `https://github.com/${REPOSITORY}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: kind === 'deleted' ? [] : [commit],
        head_commit: kind === 'deleted' ? null : commit,
        pusher: { name: actorOf(scenario), email: 'author@example.com' },
    };
}
function mergeGroupEvent(scenario, history) {
    const payload = example(scenario, 'merge_group', 'checks_requested');
    const group = payload.merge_group;
    const commit = { ...group.head_commit, id: history.merge, message: 'merge' };
    const sides = { head_sha: history.merge, head_ref: history.ref, base_sha: history.main, base_ref: 'refs/heads/main' };
    return { ...payload, merge_group: { ...group, ...sides, head_commit: commit } };
}
function merged(under, over) {
    const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject(under) || !isObject(over))
        return over;
    return { ...under, ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, merged(under[key], value)])) };
}
