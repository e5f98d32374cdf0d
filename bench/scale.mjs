// Repositories of many agents and files, long tool lists and policies, and folders of traces: what
// a check takes, at a tenth, at half and at the whole of the size.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const AGENTS = 10_000;
const TOOLS = 100_000;
const PATTERNS = 5_000;
const FILES = 200_000;
const TRACE_FILES = 5_000;
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

/** Adds a floor for all agents, and changes it in a commit of its own. */
function changeFloor(folder) {
  const floor = `meta: { schema_version: "1.0", name: floor, scope: org }
capability_mappings: {}
forbidden:
  - { pattern: "mcp__shell__*", reason: no shell, severity: critical }
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }
`;
  mkdirSync(path.join(folder, '.github'));
  writeFileSync(path.join(folder, '.github/card-gate.yml'), 'org: { policy: floor.yaml }\n');
  writeFileSync(path.join(folder, 'floor.yaml'), floor);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'a floor');
  writeFileSync(path.join(folder, 'floor.yaml'), floor.replace('mcp__shell__*', 'mcp__shell__r*'));
  git(folder, 'commit', '-qam', 'the floor');
}

/** Creates a policy of short patterns, and a list of tools of which each matches one pattern. */
function manyPatterns(folder, count, example) {
  const lines = Array.from({ length: count }, (_, at) => `      - "s${at % 50}__t${at}_*"`);
  const policy = readFileSync(path.join(example, 'policy.yaml'), 'utf8');
  cpSync(path.join(example, 'card.yaml'), path.join(folder, 'card.yaml'));
  writeFileSync(
    path.join(folder, 'policy.yaml'),
    policy.replace('      - "mcp__helpcenter__search*"', lines.join('\n')),
  );
  const tools = Array.from({ length: count }, (_, at) => `s${at % 50}__t${at}_x`);
  writeFileSync(path.join(folder, 'tools.json'), JSON.stringify(tools));
}

/** Adds files that concern no agent to a repository. */
function manyFiles(folder, count) {
  for (let index = 0; index < count; index += 1) {
    const own = path.join(folder, `src/${index % 100}`, String(Math.floor(index / 100) % 100));
    if (index < 10_000) mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, `${index}.ts`), '');
  }
}

/** Creates the same traces as one file for each session, and as one file. */
function manyTraces(folder, count, example) {
  for (const file of ['card.yaml', 'policy.yaml'])
    cpSync(path.join(example, file), path.join(folder, file));
  mkdirSync(path.join(folder, 'many'));
  const sessions = [];
  for (let session = 0; session < count; session += 1) {
    const calls = Array.from({ length: 40 }, (_, call) => ({
      tool_name: 'mcp__mail__send_reply',
      id: `${session}-${call}`,
      session_id: `s${session}`,
      timestamp: '2026-11-16T09:02:11Z',
      arguments: { text: 'x'.repeat(300) },
    }));
    const text = calls.map((record) => `${JSON.stringify(record)}\n`).join('');
    writeFileSync(path.join(folder, `many/${session}.jsonl`), text);
    sessions.push(text);
  }
  writeFileSync(path.join(folder, 'one.jsonl'), sessions.join(''));
}

function git(folder, ...args) {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  const { status } = spawnSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}`);
}

/** Returns the median time of a command, in milliseconds. */
function median(folder, args, expected, { program = process.execPath, runs = RUNS } = {}) {
  const taken = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const { status } = spawnSync(program, args, { cwd: folder, stdio: 'ignore' });
    if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}`);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[runs >> 1];
}

/** Runs `use` in a temporary folder. */
function inFolder(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'card-gate-scale-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the rows about large repositories. */
export function scaleRows(root) {
  const cli = path.join(root, 'dist/cli.js');
  const example = path.join(root, 'examples/support-agent');
  const [changed, all, floor, listed, patterns, files, listing] = [[], [], [], [], [], [], []];
  for (const part of PARTS) {
    inFolder((folder) => {
      manyAgents(folder, AGENTS * part, example);
      changed.push(median(folder, [cli, 'check', '--base', 'HEAD~1'], 0));
      all.push(median(folder, [cli, 'check'], 0));
      changeFloor(folder);
      floor.push(median(folder, [cli, 'check', '--base', 'HEAD~1'], 0, { runs: 1 }));
    });
    inFolder((folder) => {
      for (const file of ['card.yaml', 'policy.yaml'])
        cpSync(path.join(example, file), path.join(folder, file));
      const tools = Array.from({ length: TOOLS * part }, (_, at) => `mcp__s${at % 50}__tool_${at}`);
      writeFileSync(path.join(folder, 'tools.json'), JSON.stringify(tools));
      listed.push(median(folder, [cli, 'evaluate', 'policy.yaml', '--tools', 'tools.json'], 1));
    });
    inFolder((folder) => {
      manyPatterns(folder, PATTERNS * part, example);
      patterns.push(median(folder, [cli, 'evaluate', 'policy.yaml', '--tools', 'tools.json'], 0));
    });
    inFolder((folder) => {
      manyFiles(folder, FILES * part);
      manyAgents(folder, 50, example);
      files.push(median(folder, [cli, 'check', '--base', 'HEAD~1'], 0));
      listing.push(median(folder, ['ls-files', '--stage'], 0, { program: 'git' }));
    });
  }
  const traces = inFolder((folder) => {
    manyTraces(folder, TRACE_FILES, example);
    const test = (from) => median(folder, [cli, 'test', 'policy.yaml', '--traces', from], 0);
    return { one: test('one.jsonl'), many: test('many') };
  });
  const atParts = (times) =>
    PARTS.map((part, at) => `${(times[at] / 1000).toFixed(1)} s at ${part * 100} %`).join(', ');
  const more = files.map((time, at) => time - listing[at]);
  return [
    ...[
      ['check of a change of one of 10,000 agents, whole process', changed, 3],
      ['check of all of 10,000 agents, whole process', all, 20],
      ['check of a changed floor above 10,000 agents, whole process', floor, 20],
      ['evaluate of 100,000 names, none mapped, whole process', listed, 3],
      ['evaluate of 5,000 tools with 5,000 patterns, whole process', patterns, 1],
    ].map(([what, times, most]) => ({
      what,
      figure: `≤ ${most} s`,
      cardGate: times.at(-1),
      value: atParts(times),
      holds: times.at(-1) <= most * 1000,
    })),
    {
      what: 'check of a change of one of 50 agents among 200,000 files, whole process',
      figure: '≤ 2 s more than git ls-files',
      cardGate: files.at(-1),
      reference: listing.at(-1),
      value: `${atParts(more)} more`,
      holds: more.at(-1) <= 2000,
    },
    {
      what: 'replaying 5,000 trace files of 40 calls, whole process',
      figure: '≤ 1.3 × one file with the same calls',
      cardGate: traces.many,
      reference: traces.one,
      value: `${(traces.many / traces.one).toFixed(2)} ×`,
      holds: traces.many <= 1.3 * traces.one,
    },
  ];
}
