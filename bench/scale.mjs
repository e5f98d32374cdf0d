// Repositories of many agents and long tool lists: what a check takes, at a tenth, at half and at
// the whole of the size.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const AGENTS = 10_000;
const TOOLS = 100_000;
const RUNS = 3;
const PARTS = [0.1, 0.5, 1];

/** Creates a repository in which the last commit changes one of `count` agents. */
function manyAgents(folder, count, example) {
  const card = readFileSync(path.join(example, 'card.yaml'), 'utf8');
  const policy = readFileSync(path.join(example, 'policy.yaml'), 'utf8');
  const tools = readFileSync(path.join(example, 'tools.yaml'), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const own = path.join(folder, `agents/team-${index % 100}/agent-${index}`);
    mkdirSync(own, { recursive: true });
    const ids = { agent_id: `agent-${index}`, card_id: `ac-${index}` };
    const text = card.replace(/\b(agent_id|card_id): .*/g, (_, key) => `${key}: ${ids[key]}`);
    writeFileSync(path.join(own, 'card.yaml'), text);
    writeFileSync(path.join(own, 'policy.yaml'), policy);
    writeFileSync(path.join(own, 'tools.yaml'), tools);
  }
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'agents');
  const changed = path.join(folder, 'agents/team-7/agent-7/policy.yaml');
  writeFileSync(changed, policy.replace('mcp__mail__send_reply', 'mcp__mail__send_rep*'));
  git(folder, 'commit', '-qam', 'one agent');
}

function git(folder, ...args) {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  const { status } = spawnSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}`);
}

/** Returns the median time of a command, in milliseconds. */
function median(folder, args, expected) {
  const taken = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}`);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[RUNS >> 1];
}

/** Returns the rows about large repositories. */
export function scaleRows(root) {
  const cli = path.join(root, 'dist/cli.js');
  const example = path.join(root, 'examples/support-agent');
  const [changed, all, listed] = [[], [], []];
  for (const part of PARTS) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'card-gate-scale-'));
    manyAgents(folder, AGENTS * part, example);
    changed.push(median(folder, [cli, 'check', '--base', 'HEAD~1'], 0));
    all.push(median(folder, [cli, 'check'], 0));
    rmSync(folder, { recursive: true });
    const names = mkdtempSync(path.join(os.tmpdir(), 'card-gate-names-'));
    for (const file of ['card.yaml', 'policy.yaml'])
      cpSync(path.join(example, file), path.join(names, file));
    const tools = Array.from({ length: TOOLS * part }, (_, at) => `mcp__s${at % 50}__tool_${at}`);
    writeFileSync(path.join(names, 'tools.json'), JSON.stringify(tools));
    listed.push(median(names, [cli, 'evaluate', 'policy.yaml', '--tools', 'tools.json'], 1));
    rmSync(names, { recursive: true });
  }
  return [
    ['check of a change of one of 10,000 agents, whole process', changed, 3],
    ['check of all of 10,000 agents, whole process', all, 20],
    ['evaluate of 100,000 names, none mapped, whole process', listed, 3],
  ].map(([what, times, most]) => ({
    what,
    figure: `≤ ${most} s`,
    cardGate: times.at(-1),
    value: PARTS.map((part, at) => `${(times[at] / 1000).toFixed(1)} s at ${part * 100} %`).join(
      ', ',
    ),
    holds: times.at(-1) <= most * 1000,
  }));
}
