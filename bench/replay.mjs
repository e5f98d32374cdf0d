import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const POLICY = `meta: { schema_version: "1.0", name: bench, scope: agent }
capability_mappings:
  reading: { tools: ["mcp__server0__*", "mcp__server1__*", "mcp__server2__*", "mcp__*__get_*"], card_actions: [read] }
forbidden:
  - { pattern: "mcp__server6__delete_*", reason: Nothing is deleted, severity: high }
escalation_triggers: []
defaults: { unmapped_tool_action: warn, unmapped_severity: medium, fail_open: false }
`;

/**
 * The reference for the measurements: a program that reads and parses every line and ignores the
 * result.
 */
const BARE = `import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
let lines = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Number.POSITIVE_INFINITY })) {
  JSON.parse(line);
  lines += 1;
}
console.log(lines);
`;

/**
 * Writes a trace file of calls to 200 tools, in sessions of 40 calls, each with its own id.
 * `padding` is the length of the tools' answers. Returns the number of calls.
 */
async function writeTraces(file, megabytes, padding) {
  const out = createWriteStream(file);
  const tools = Array.from(
    { length: 200 },
    (_, index) => `mcp__server${index % 7}__${index % 9 === 0 ? 'delete' : 'get'}_${index}`,
  );
  const start = Date.parse('2026-11-01T00:00:00Z');
  const answer = 'The quick brown fox jumps over the lazy dog. '.repeat(200);
  let written = 0;
  let call = 0;
  while (written < megabytes * 1e6) {
    let text = '';
    for (let line = 0; line < 500; line += 1, call += 1) {
      const record = {
        timestamp: new Date(start + call * 250).toISOString(),
        session_id: `session-${Math.floor(call / 40)}`,
        agent_id: 'bench',
        tool: tools[(call * 7919) % 200],
        call_id: `toolu_${call.toString(36).padStart(8, '0')}${((call * 2654435761) >>> 0).toString(16)}`,
        status: 'ok',
        input: { query: answer.slice(0, 20 + (call % 40)), page: call % 9 },
        result: answer.slice(0, padding + (call % 100)),
      };
      text += `${JSON.stringify(record)}\n`;
    }
    written += text.length;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return call;
}

/** Runs a process. Returns its time in milliseconds, its peak memory in MB, and its output. */
function measure(args, folder) {
  const peak = path.join(folder, 'peak');
  const hook = path.join(folder, 'peak.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`,
  );
  const start = performance.now();
  const result = spawnSync(process.execPath, ['--require', hook, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const taken = performance.now() - start;
  if (result.status === 2 || result.status === null)
    throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return { taken, peak: Number(readFileSync(peak, 'utf8')) / 1024, out: result.stdout };
}

/**
 * Measures Card Gate on a file with `calls` calls.
 * @throws Error if it misses a call.
 */
function replayOf(root, folder, file, calls) {
  const measured = measure(
    [
      path.join(root, 'dist/cli.js'),
      'test',
      path.join(folder, 'policy.yaml'),
      '--traces',
      file,
      '--format',
      'json',
    ],
    folder,
  );
  const { tools } = JSON.parse(measured.out);
  if (tools.reduce((sum, tool) => sum + tool.calls, 0) !== calls)
    throw new Error('a call was lost');
  return measured;
}

/** Returns the rows about replaying files, each with the reference for the same file. */
export async function replayRows(root, { megabytes = 1000, runs = 3 } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'card-gate-replay-'));
  const rows = [];
  try {
    writeFileSync(path.join(folder, 'policy.yaml'), POLICY);
    writeFileSync(path.join(folder, 'bare.mjs'), BARE);
    const file = path.join(folder, 'traces.jsonl');
    const seconds = [];
    for (const [size, padding] of [
      [megabytes / 100, 600],
      [megabytes, 600],
      [megabytes, 0],
    ]) {
      const calls = await writeTraces(file, size, padding);
      const cardGate = [];
      const reference = [];
      for (let run = 0; run < runs; run += 1) {
        reference.push(measure([path.join(folder, 'bare.mjs'), file], folder));
        cardGate.push(replayOf(root, folder, file, calls));
      }
      const of = (measured) =>
        measured.map(({ taken }) => taken).sort((a, b) => a - b)[measured.length >> 1];
      const peak = Math.max(...cardGate.map(({ peak }) => peak));
      const ratio = of(cardGate) / of(reference);
      const what = `${size.toLocaleString('en-US')} MB of ${calls.toLocaleString('en-US')} calls`;
      seconds.push(of(cardGate));
      if (size < megabytes) continue;
      rows.push({
        what: `replaying NDJSON, ${what}`,
        figure: '≤ 1.2 × readline with JSON.parse',
        cardGate: of(cardGate),
        reference: of(reference),
        value: `${ratio.toFixed(2)} ×`,
        holds: ratio <= 1.2,
      });
      rows.push({
        what: `peak memory of that, ${calls.toLocaleString('en-US')} call ids`,
        figure: 'under 200 MB',
        value: `${Math.round(peak)} MB`,
        holds: peak < 200,
      });
    }
    const growth = seconds[1] / seconds[0];
    rows.push({
      what: `${megabytes.toLocaleString('en-US')} MB against ${megabytes / 100} MB`,
      figure: 'at most 100 × the time',
      value: `${growth.toFixed(0)} ×`,
      holds: growth <= 100,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}
