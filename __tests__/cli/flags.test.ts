import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { openMnemom, traceAt } from '../support/stand-in/mnemom.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = ['--now', '2026-11-21T12:00:00Z'];
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-flags-')));
  write({ 'card.yaml': CARD, 'policy.yaml': POLICY, 'tools.txt': TOOLS });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
}

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('--context is the context of the answer', async () => {
  const evaluate = ['evaluate', 'card.yaml', '--policy', 'policy.yaml', '--format', 'json', ...NOW];
  const contexts = [[], ['--context', 'gateway']].map(async (flags) => {
    const { stdout } = await runCli(folder, [...evaluate, ...flags]);
    return JSON.parse(stdout).context;
  });
  expect(await Promise.all(contexts)).toEqual(['cicd', 'gateway']);
});

test('--baseline-expires is the date until which the written baseline counts', async () => {
  write({ 'tools.txt': FORBIDDEN_TOOLS });
  const check = ['check', '--write-baseline', 'baseline.json', ...NOW];
  await runCli(folder, [...check, '--baseline-expires', '2027-06-30']);
  const { findings, expires } = JSON.parse(
    readFileSync(path.join(folder, 'baseline.json'), 'utf8'),
  );
  expect([findings.length > 0, expires]).toEqual([true, '2027-06-30']);
  const refused = await runCli(folder, [...check, '--baseline-expires', 'soon']);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining('--baseline-expires is "soon"; expected an RFC 3339 date'),
  ]);
});

test('--api fetches traces with the key of the environment, and nothing is fetched without', async () => {
  const api = await openMnemom({
    traces: {
      'mnm-support': [
        {
          ...traceAt('t1', Date.parse('2026-11-20T08:00:00Z'), 'mcp__tickets__delete_ticket'),
          agent_id: 'mnm-support',
        },
      ],
    },
  });
  try {
    write({ 'gate.yml': `agent-id: mnm-support\napi-url: ${api.url}\n` });
    const check = ['check', '--config', 'gate.yml', ...NOW];
    const env = { MNEMOM_API_KEY: 'mnm_key' };
    const without = await runCli(folder, check, env);
    expect([without.code, api.requests.length]).toEqual([0, 0]);
    const fetched = await runCli(folder, [...check, '--api'], env);
    expect([fetched.code, fetched.stdout]).toEqual([1, expect.stringContaining('delete_ticket')]);
    expect(api.requests.length).toBeGreaterThan(0);
    const keyless = await runCli(folder, [...check, '--api']);
    expect([keyless.code, keyless.stdout]).toEqual([2, expect.stringContaining('MNEMOM_API_KEY')]);
  } finally {
    await api.close();
  }
});
