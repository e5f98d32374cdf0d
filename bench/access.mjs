import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CALLS = 1_000_000;
const ENTRIES = 500;
const LIMITS = 20;
const TOOLS = 200;

/**
 * Returns an access list with 500 entries. With `limited`, 20 of them have a limit. Otherwise, the
 * same entries audit instead, so that both lists match the same calls.
 */
function listOf(limited) {
  const limits = [
    { rate: { max: 30, per: '1h' } },
    { rate: { max: 500, per: '1d', by: 'tool' } },
    { retry_loop: { max: 5, on: 'identical' } },
    { token_budget: { max: 50_000 } },
    { time_window: { allow: ['* 6-22 * * *'] } },
  ];
  const policies = Array.from({ length: ENTRIES }, (_, index) => {
    const name = `entry ${index}`;
    if (index < LIMITS) {
      const resource = `mcp__server${index % 7}__*`;
      const limit = limited ? { limit: limits[index % limits.length] } : {};
      return { name, effect: limited ? 'deny' : 'audit', action: 'call', resource, ...limit };
    }
    return {
      name,
      effect: index % 3 === 0 ? 'deny' : 'allow',
      action: 'call',
      resource: `other_${index}_*`,
    };
  });
  return { default: 'allow', policies };
}

/** Writes a trace file of calls in sessions of 40. */
async function writeTraces(file) {
  const out = createWriteStream(file);
  const start = Date.parse('2026-11-01T00:00:00Z');
  for (let call = 0; call < CALLS; ) {
    let text = '';
    for (let line = 0; line < 1000; line += 1, call += 1)
      text += `${JSON.stringify({
        timestamp: new Date(start + call * 250).toISOString(),
        session_id: `session-${Math.floor(call / 40)}`,
        tool: `mcp__server${(call * 7919) % 7}__tool_${(call * 7919) % TOOLS}`,
        status: 'ok',
        input: { page: call % 9 },
        input_tokens: 400,
        output_tokens: 100,
      })}\n`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

/** Returns two lists of 1,000 entries that differ in ten of them. */
export function largeLists() {
  const listWith = (isEdited) => ({
    default: 'deny',
    policies: Array.from({ length: 1000 }, (_, index) => ({
      name: `entry ${index}`,
      effect: isEdited && index % 100 === 7 ? 'allow' : ['allow', 'deny', 'audit'][index % 3],
      action: ['call', 'execute', 'search'][index % 3],
      ...(index % 5 === 0 && { actor: `team${index % 13}-*` }),
      resource: [
        `mcp__server${index % 40}__tool${index}_*`,
        `tool_${index}`,
        `mcp__x__${index}_*`,
        `db:${index}/*`,
      ][index % 4],
      priority: index % 10,
    })),
  });
  return [listWith(false), listWith(true)];
}

/** Returns the times for replaying a million calls with and without limits, in milliseconds. */
export async function limitTimes(root, pairs = 3) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'card-gate-bench-'));
  try {
    const traces = path.join(folder, 'traces.jsonl');
    await writeTraces(traces);
    for (const name of ['limited', 'plain'])
      writeFileSync(
        path.join(folder, `${name}.access.json`),
        JSON.stringify(listOf(name === 'limited')),
      );
    const timeOf = (name) => {
      const begin = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          path.join(root, 'dist/cli.js'),
          'test',
          `${name}.access.json`,
          '--traces',
          'traces.jsonl',
          '--format',
          'json',
        ],
        { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
      );
      if (status !== 0 && status !== 1) throw new Error(stderr);
      return performance.now() - begin;
    };
    const taken = { limited: [], plain: [] };
    for (let pair = 0; pair < pairs; pair += 1)
      for (const name of ['limited', 'plain']) taken[name].push(timeOf(name));
    const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
    return { limited: median(taken.limited), plain: median(taken.plain) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
