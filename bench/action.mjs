import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * The action on a pull request that touches nothing governed, against an empty process; and the
 * requests of a typical pull request. GitHub is a stand-in on this machine, so the little network
 * time there is counts against us.
 */
export async function actionRow(root) {
  const { openWorld } = await import(path.join(root, 'build/__tests__/support/scenario/world.js'));
  const command = {
    command: [path.join(root, 'dist/index.js')],
    actionFile: path.join(root, 'action.yml'),
  };
  const policy =
    'meta: {schema_version: "1.0", name: p, scope: agent}\ncapability_mappings: {a: {tools: [x], card_actions: [read]}}\nforbidden: []\ndefaults: {unmapped_tool_action: deny, unmapped_severity: high, fail_open: false}\n';
  const base = { 'README.md': 'before\n', 'agents/a/policy.yaml': policy };
  const untouched = await openWorld(
    {
      description: 'nothing governed',
      event: 'pull_request',
      base,
      head: { 'README.md': 'after\n' },
    },
    command,
  );
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const empty = () =>
    new Promise((resolve, reject) => {
      spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' })
        .on('close', resolve)
        .on('error', reject);
    });
  const ours = [];
  const theirs = [];
  for (let run = 0; run < 15; run += 1) {
    ours.push(
      await timed(async () => {
        const { exitCode } = await untouched.run();
        if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}`);
      }),
    );
    theirs.push(await timed(empty));
  }
  await untouched.close();
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const ratio = median(ours) / median(theirs);
  const rows = [
    {
      what: 'action on a pull request without governed changes, whole process',
      figure: '≤ 3.5 × node -e 0',
      ours: `${median(ours).toFixed(0)} ms`,
      theirs: `${median(theirs).toFixed(0)} ms`,
      value: `${ratio.toFixed(2)} ×`,
      holds: ratio <= 3.5,
    },
  ];
  const typical = await openWorld(
    {
      description: 'typical',
      event: 'pull_request',
      base,
      head: { 'agents/a/policy.yaml': `${policy}# changed\n` },
    },
    command,
  );
  const batch = (request) =>
    request.path.startsWith('/graphql') && JSON.stringify(request.body).includes('object(');
  const counted = async (run) => {
    const before = typical.standIn.requests.length;
    await typical.run({ run });
    return typical.standIn.requests.slice(before).filter((request) => !batch(request)).length;
  };
  const first = await counted({ number: 1 });
  const after = await counted({ number: 2 });
  await typical.close();
  rows.push({
    what: 'requests on a typical pull request, first run and after',
    figure: '≤ 5 first, ≤ 6 after',
    ours: '',
    theirs: '',
    value: `${first} and ${after}`,
    holds: first <= 5 && after <= 6,
  });
  return rows;
}
