import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { git } from './git.js';
/** Makes the workspace as actions/checkout would: a repository of its own that fetched what the scenario wants, one commit deep or whole. */
export async function checkOut(scenario, history, origin, workspace) {
    await mkdir(workspace, { recursive: true });
    if (scenario.checkout !== 'none')
        await fetch(scenario, sourceRef(scenario.checkout, history), origin, workspace);
    for (const [path, text] of Object.entries(scenario.untracked ?? {})) {
        await mkdir(dirname(join(workspace, path)), { recursive: true });
        await writeFile(join(workspace, path), text);
    }
}
async function fetch(scenario, source, origin, workspace) {
    await git(workspace, ['init', '--quiet', '-b', 'main', '.']);
    for (const [key, value] of [
        ['core.autocrlf', 'false'],
        ['user.name', 'Card Author'],
        ['user.email', 'author@example.com'],
    ]) {
        await git(workspace, ['config', key, value]);
    }
    await git(workspace, ['remote', 'add', 'origin', pathToFileURL(origin).href]);
    const isShallow = scenario.checkout === undefined || scenario.checkout.startsWith('shallow-');
    const refspecs = [`+${source}:${local(source)}`];
    if (!isShallow)
        refspecs.push('+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
    await git(workspace, ['fetch', '--quiet', '--no-tags', ...(isShallow ? ['--depth=1'] : []), 'origin', ...new Set(refspecs)]);
    // Whoever fetches again must fail at once, and never reach a real host.
    await git(workspace, ['remote', 'set-url', 'origin', 'file:///nowhere/origin.git']);
    if (scenario.sparse !== undefined)
        await git(workspace, ['sparse-checkout', 'set', '--no-cone', ...scenario.sparse]);
    const branch = /^refs\/heads\/(.+)$/.exec(source)?.[1];
    await git(workspace, ['checkout', '--quiet', '--force', ...(branch === undefined ? ['--detach'] : ['-B', branch]), local(source)]);
}
function sourceRef(checkout, history) {
    const side = checkout?.replace('shallow-', '');
    if (side === undefined)
        return history.ref;
    const ref = history.fetch[side];
    if (ref === undefined)
        throw new Error(`checkout: ${checkout} needs an event with a pull request`);
    return ref;
}
function local(ref) {
    return ref.replace(/^refs\/heads\//, 'refs/remotes/origin/').replace(/^refs\/pull\//, 'refs/remotes/pull/');
}
