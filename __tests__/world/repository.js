import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';
import { Git } from '../../src/world/git.js';
import { writeCommits } from '../scenario/fast-import.js';
import { git } from '../scenario/git.js';
import { bytesOf, linkTarget } from '../stand-in/file-tree.js';
const top = realpathSync(mkdtempSync(join(tmpdir(), 'card-gate-git-')));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let count = 0;
/** A new empty folder, removed after the tests of the file. */
export async function newFolder(name = 'folder') {
    count += 1;
    const folder = join(top, String(count), name);
    await mkdir(folder, { recursive: true });
    return folder;
}
/** Writes commits, and checks one of them out as actions/checkout would. */
export async function openRepository(plan, making = {}) {
    const origin = join(await newFolder('origin'), 'origin.git');
    const ids = await writeCommits(origin, plan);
    const at = ids[making.at ?? plan.at(-1).name];
    for (const [ref, name] of Object.entries(making.refs ?? {}))
        await git(origin, ['update-ref', ref, ids[name]]);
    await git(origin, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    await git(origin, ['config', 'uploadpack.allowFilter', 'true']);
    const folder = await newFolder('work');
    const run = (...args) => git(folder, args);
    await run('init', '--quiet', '-b', 'main', '.');
    await run('config', 'core.autocrlf', 'false');
    await run('remote', 'add', 'origin', pathToFileURL(origin).href);
    const branches = Object.keys(making.refs ?? {}).map((ref) => `+${ref}:${ref.replace('refs/heads/', 'refs/remotes/origin/')}`);
    const isWhole = making.depth === undefined || making.depth === 'all';
    const depth = isWhole ? [] : [`--depth=${making.depth}`];
    const filter = making.partial ? ['--filter=blob:none'] : [];
    await run('fetch', '--quiet', '--no-tags', ...depth, ...filter, 'origin', at, ...(isWhole ? branches : []));
    if (making.sparse)
        await run('sparse-checkout', 'set', '--no-cone', ...making.sparse);
    await run('checkout', '--quiet', '--force', '--detach', at);
    return { folder, origin, ids, run, git: new Git(folder) };
}
/** One commit without parents. */
export function openCommit(files, making = {}) {
    return openRepository([{ name: 'only', files, parents: [] }], making);
}
/** Writes files and links into a folder. */
export async function write(folder, files) {
    for (const [file, content] of Object.entries(files)) {
        const full = join(folder, file);
        await mkdir(dirname(full), { recursive: true });
        const target = linkTarget(content);
        if (target === undefined)
            await writeFile(full, bytesOf(content));
        else
            await symlink(target, full);
    }
}
/** A program that leaves a trace when somebody runs it, and the file that it leaves. */
export async function trap() {
    const folder = await newFolder('trap');
    const program = join(folder, 'trap.sh');
    const trace = join(folder, 'it-was-run');
    await writeFile(program, `#!/bin/sh\necho "$0 $*" >> ${JSON.stringify(trace)}\ncat\n`);
    await chmod(program, 0o755);
    return { program, trace };
}
