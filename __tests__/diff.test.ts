import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, runCli } from './support/command-line.ts';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * A repository with two commits: the support agent of the examples, and the same agent without a
 * forbidden rule.
 */
let folder: string;
const POLICY = 'agents/support/policy.yaml';

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

function diff(...args: readonly string[]): Promise<Ended> {
  return runCli(folder, ['diff', ...args]);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'card-gate-diff-'));
  cpSync(path.join(ROOT, 'examples/support-agent'), path.join(folder, 'agents/support'), {
    recursive: true,
  });
  git('init', '--quiet', '-b', 'main', '.');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'base');
  const text = readFileSync(path.join(folder, POLICY), 'utf8');
  const loosened = text
    .replace(/ {2}- pattern: "mcp__mail__send_campaign"\n.*\n.*\n/, '')
    .replace('"mcp__tickets__get_ticket"', '"mcp__tickets__*"');
  writeFileSync(path.join(folder, POLICY), loosened);
  writeFileSync(path.join(folder, 'before.yaml'), text);
  git('add', '-A');
  git('commit', '--quiet', '-m', 'head');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('diff', () => {
  test('of two commits prints as JSON what the change grants, and nothing else on standard output', async () => {
    const { code, stdout, stderr } = await diff('HEAD~1', 'HEAD', '--format', 'json');
    const answer = JSON.parse(stdout);
    expect([code, stderr, answer.direction]).toEqual([0, '', 'widens']);
    expect(answer.changes).toContainEqual(
      expect.objectContaining({
        agent: 'support',
        direction: 'widens',
        kind: 'names',
        before: 'blocked',
        after: 'allowed',
        file: POLICY,
      }),
    );
    expect((await diff('HEAD', 'HEAD~1', '--format', 'json')).stdout).toContain(
      '"direction": "narrows"',
    );
    expect(JSON.parse((await diff('HEAD', 'HEAD', '--format', 'json')).stdout)).toMatchObject({
      direction: 'neutral',
      changes: [],
    });
  });

  test('names the tools of a list that is given', async () => {
    const { code, stdout } = await diff(
      'HEAD~1',
      'HEAD',
      '--tools',
      'mcp__tickets__export,mcp__mail__send_reply',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).changes.flatMap(({ tools }: { tools: string[] }) => tools)).toEqual([
      'mcp__tickets__export',
    ]);
  });

  test('has the same content as text and as Markdown', async () => {
    expect((await diff('HEAD~1', 'HEAD')).stdout).toContain('grants "support" new permissions');
    expect((await diff('HEAD~1', 'HEAD', '--format', 'markdown')).stdout).toContain(
      '`mcp__tickets__*`',
    );
  });

  test('of two files compares them as two states of one agent', async () => {
    const { code, stdout } = await diff(
      'before.yaml',
      POLICY,
      '--card',
      'agents/support/card.yaml',
      '--format',
      'json',
    );
    expect([code, JSON.parse(stdout).direction]).toEqual([0, 'widens']);
  });

  test('of one commit compares it with the working tree', async () => {
    const changed = async (...args: readonly string[]): Promise<readonly [number, string]> => {
      const { code, stdout } = await diff(...args, '--exit-code');
      return [code, stdout.split('\n')[0] ?? ''];
    };
    expect(await changed('HEAD')).toEqual([0, '· Permissions unchanged']);
    expect(await changed('HEAD~1')).toEqual([1, expect.stringContaining('new permissions')]);
    const text = readFileSync(path.join(folder, POLICY), 'utf8');
    // Not committed.
    writeFileSync(path.join(folder, POLICY), text.replace('"mcp__mail__send_reply"', '"mcp__*"'));
    expect(await changed('HEAD')).toEqual([1, expect.stringContaining('new permissions')]);
    writeFileSync(path.join(folder, POLICY), text);
    // Not tracked, and then ignored.
    mkdirSync(path.join(folder, 'agents/new'));
    writeFileSync(path.join(folder, 'agents/new/policy.yaml'), text);
    expect(await changed('main')).toEqual([1, expect.stringContaining('"new" new permissions')]);
    writeFileSync(path.join(folder, '.gitignore'), 'agents/new\n');
    expect(await changed('main')).toEqual([0, '· Permissions unchanged']);
    rmSync(path.join(folder, '.gitignore'));
    rmSync(path.join(folder, 'agents/new'), { recursive: true });
  });

  test('shows the source line in a commit that does not load', async () => {
    const text = readFileSync(path.join(folder, POLICY), 'utf8');
    writeFileSync(path.join(folder, POLICY), 'forbidden: [\n');
    git('commit', '--quiet', '-am', 'broken');
    writeFileSync(path.join(folder, POLICY), text);
    const { code, stderr } = await diff('HEAD~1', 'HEAD', '--format', 'text');
    git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ {2}1 \| forbidden: \[\n {4}\| {12}\^$/m);
  });

  test('ends with 2 and a sentence where it cannot answer', async () => {
    expect(await diff(POLICY)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a single file; specify another version of the file'),
    });
    expect(await diff('HEAD~1', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"nowhere" is neither a file nor a commit'),
    });
    expect(await diff()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('specify one or two commits, or two files'),
    });
  });
});
