import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const POLICY =
  'meta: {schema_version: "1.0", name: p, scope: agent}\ncapability_mappings: {a: {tools: [x], card_actions: [read]}}\nforbidden: []\ndefaults: {unmapped_tool_action: deny, unmapped_severity: high, fail_open: false}\n';
const BASE = { 'README.md': 'before\n', 'agents/a/policy.yaml': POLICY };

/**
 * Returns the rows about the action: its time on a pull request that changes no card or policy,
 * compared with an empty process, and the requests of a typical pull request. A local server
 * replaces GitHub, so the requests add little to the time.
 */
export async function actionRows(root) {
  // The compiler leaves out scripts that are not TypeScript.
  const folder = '__tests__/support/scenario';
  for (const file of readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.mjs')))
    copyFileSync(path.join(root, folder, file), path.join(root, 'build', folder, file));
  const { openWorld } = await import(path.join(root, 'build/__tests__/support/scenario/world.js'));
  const command = {
    command: [path.join(root, 'dist/index.js')],
    actionFile: path.join(root, 'action.yml'),
  };
  const open = (description, head) =>
    openWorld({ description, event: 'pull_request', base: BASE, head }, command);
  return [await timeRow(open), await requestRow(open)];
}

async function timeRow(open) {
  const world = await open('nothing governed', { 'README.md': 'after\n' });
  const cardGate = [];
  const reference = [];
  for (let run = 0; run < 15; run += 1) {
    cardGate.push(
      await timed(async () => {
        const { exitCode } = await world.run();
        if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}`);
      }),
    );
    reference.push(await timed(emptyProcess));
  }
  await world.close();
  const ratio = median(cardGate) / median(reference);
  return {
    what: 'action on a pull request without governed changes, whole process',
    figure: '≤ 3.5 × node -e 0',
    cardGate: `${median(cardGate).toFixed(0)} ms`,
    reference: `${median(reference).toFixed(0)} ms`,
    value: `${ratio.toFixed(2)} ×`,
    holds: ratio <= 3.5,
  };
}

async function requestRow(open) {
  const world = await open('typical', { 'agents/a/policy.yaml': `${POLICY}# changed\n` });
  const isBatch = (request) =>
    request.path.startsWith('/graphql') && JSON.stringify(request.body).includes('object(');
  const requestsOf = async (run) => {
    const before = world.standIn.requests.length;
    await world.run({ run });
    return world.standIn.requests.slice(before).filter((request) => !isBatch(request)).length;
  };
  const first = await requestsOf({ number: 1 });
  const second = await requestsOf({ number: 2 });
  await world.close();
  return {
    what: 'requests on a typical pull request, first run and after',
    figure: '≤ 5 first, ≤ 6 after',
    cardGate: '',
    reference: '',
    value: `${first} and ${second}`,
    holds: first <= 5 && second <= 6,
  };
}

/** Measures how long some work takes, in milliseconds. */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function emptyProcess() {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' })
      .on('close', resolve)
      .on('error', reject);
  });
}

function median(list) {
  return list.sort((a, b) => a - b)[list.length >> 1];
}
