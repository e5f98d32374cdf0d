import { writeCommits } from './fast-import.js';
import { git } from './git.js';
import { hasPullRequest, PULL_REQUEST } from './scenario.js';
const MAIN = 'refs/heads/main';
const FEATURE = 'refs/heads/feature';
/** Writes the scenario's commits and refs into a new bare repository. */
export async function writeHistory(scenario, gitDir) {
    const plan = hasPullRequest(scenario) ? branched(scenario) : linear(scenario);
    const ids = await writeCommits(gitDir, plan);
    const id = (name) => ids[name];
    const known = {
        commits: Object.fromEntries(plan.map((commit) => [id(commit.name), commit.files])),
        parents: Object.fromEntries(plan.map((commit) => [id(commit.name), commit.parents.map(id)])),
        base: id('base'),
        head: ids.head ?? id('base'),
    };
    const history = hasPullRequest(scenario)
        ? { ...known, ...ofPullRequest(scenario, known.head, ids.ahead ?? known.base, id('merge')) }
        : { ...known, merge: undefined, ...ofPush(scenario, known.base, known.head) };
    const commands = Object.entries(history.refs).map(([ref, commit]) => `create ${ref} ${commit}\n`);
    await git(gitDir, ['update-ref', '--stdin'], commands.join(''));
    return history;
}
function changed(tree, scenario) {
    const links = Object.entries(scenario.symlinks ?? {}).map(([path, symlink]) => [path, { symlink }]);
    const all = { ...tree, ...scenario.head, ...Object.fromEntries(links) };
    for (const path of scenario.removed ?? []) {
        if (!Object.hasOwn(all, path))
            throw new Error(`removed: there is no "${path}" in base`);
        delete all[path];
    }
    return all;
}
function branched(scenario) {
    const base = scenario.base ?? {};
    const main = { ...base, ...scenario.ahead };
    const tip = scenario.ahead === undefined ? 'base' : 'ahead';
    return [
        { name: 'base', files: base, parents: [] },
        ...(tip === 'base' ? [] : [{ name: 'ahead', files: main, parents: ['base'] }]),
        { name: 'head', files: changed(base, scenario), parents: ['base'] },
        { name: 'merge', files: changed(main, scenario), parents: [tip, 'head'] },
    ];
}
function linear(scenario) {
    if (scenario.ahead !== undefined)
        throw new Error(`ahead: the event ${scenario.event} has no pull request that main could be ahead of`);
    const base = { name: 'base', files: scenario.base ?? {}, parents: [] };
    const hasHead = scenario.head !== undefined || scenario.removed !== undefined || scenario.symlinks !== undefined;
    const isPush = scenario.event === 'push';
    return hasHead || isPush ? [base, { name: 'head', files: changed(base.files, scenario), parents: ['base'] }] : [base];
}
function ofPullRequest(scenario, head, main, merge) {
    const pull = `refs/pull/${PULL_REQUEST}`;
    const isQueued = scenario.event === 'merge_group';
    const mergeRef = isQueued ? `refs/heads/gh-readonly-queue/main/pr-${PULL_REQUEST}-${main}` : `${pull}/merge`;
    // A fork's branch is not one of ours.
    const branch = scenario.fork === true ? {} : { [FEATURE]: head };
    const common = {
        refs: { [MAIN]: main, [`${pull}/head`]: head, [mergeRef]: merge, ...branch },
        main,
        merge,
        fetch: { merge: mergeRef, head: `${pull}/head`, base: MAIN },
    };
    const runsOnMerge = isQueued || scenario.event === 'pull_request' || scenario.event === 'pull_request_review';
    return runsOnMerge ? { ...common, sha: merge, ref: mergeRef } : { ...common, sha: main, ref: MAIN };
}
function ofPush(scenario, base, head) {
    const kind = scenario.event === 'push' ? (scenario.push ?? 'update') : 'update';
    switch (kind) {
        case 'update':
        case 'forced':
            return { refs: { [MAIN]: head }, main: head, sha: head, ref: MAIN, fetch: { merge: undefined, head: MAIN, base: MAIN } };
        case 'new-branch': {
            const refs = { [MAIN]: base, [FEATURE]: head };
            return { refs, main: base, sha: head, ref: FEATURE, fetch: { merge: undefined, head: FEATURE, base: MAIN } };
        }
        case 'tag': {
            const refs = { [MAIN]: head, 'refs/tags/v1': head };
            return { refs, main: head, sha: head, ref: 'refs/tags/v1', fetch: { merge: undefined, head: 'refs/tags/v1', base: MAIN } };
        }
        case 'deleted':
            return { refs: { [MAIN]: base }, main: base, sha: base, ref: MAIN, fetch: { merge: undefined, head: MAIN, base: MAIN } };
        default:
            return kind;
    }
}
