import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFileCommands } from './file-commands.js';
/** Seconds until a run that does not end is killed. */
const LIMIT_SECONDS = 120;
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** Runs a JavaScript action as the runner does: a process of its own, with files for outputs, state and the job summary. */
export async function runAction(options) {
    await mkdir(options.folder, { recursive: true });
    const files = Object.fromEntries(FILES.map((name) => [name, join(options.folder, name.toLowerCase())]));
    for (const file of Object.values(files))
        await writeFile(file, '');
    const ended = await start(options, { ...options.environment, ...files });
    const text = (name) => readFile(files[name], 'utf8');
    return {
        ...ended,
        outputs: parseFileCommands(await text('GITHUB_OUTPUT')),
        state: parseFileCommands(await text('GITHUB_STATE')),
        variables: parseFileCommands(await text('GITHUB_ENV')),
        path: await text('GITHUB_PATH'),
        summary: await text('GITHUB_STEP_SUMMARY'),
    };
}
function start(options, env) {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, options.command, { cwd: options.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
        const output = { stdout: '', stderr: '' };
        for (const stream of ['stdout', 'stderr']) {
            child[stream].setEncoding('utf8').on('data', (text) => {
                output[stream] += text;
            });
        }
        const limit = setTimeout(() => child.kill('SIGKILL'), (options.limitSeconds ?? LIMIT_SECONDS) * 1000);
        child.on('error', reject);
        child.on('close', (exitCode) => {
            clearTimeout(limit);
            resolve({ exitCode, ...output });
        });
    });
}
