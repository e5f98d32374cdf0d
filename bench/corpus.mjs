// Prints, for each change of a permission file in the history of some repositories, its direction
// and the first line of its report: npm run corpus -- <folder> [maximum per repository]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, limit = '50'] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    'usage: npm run corpus -- <folder of repositories> [maximum per repository]\n',
  );
  process.exit(2);
}
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Pathspecs for the permission files of agent hosts. Other files in a commit do not matter. */
const FILES = [
  '**/.claude/**',
  '**/SKILL.md',
  '**/.mcp.json',
  '**/mcp.json',
  '**/opencode.json*',
  '**/.opencode/**',
  '**/.codex/**',
  '**/.gemini/**',
  '**/.qwen/**',
  '**/.cursor/**',
  '**/.zed/settings.json',
  '**/.amp/settings.json',
  '**/.kiro/**',
  '**/.vscode/settings.json',
  '**/.github/agents/**',
  '**/.github/copilot/**',
  '**/.github/workflows/**',
  '**/agents/**',
  '**/skills/**',
  '**/commands/**',
  '**/.claude-plugin/**',
].map((pattern) => `:(glob)${pattern}`);

function git(repository, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: repository, maxBuffer: 1 << 28 });
  return status === 0 ? String(stdout).trim() : '';
}

/** Returns the commits that change a permission file and have a parent, newest first. */
function commitsOf(repository) {
  const listed = git(repository, 'log', '--no-merges', '--format=%H %P', '--', ...FILES);
  return listed
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([commit, parent]) => commit !== '' && parent !== undefined && parent !== '')
    .slice(0, Number(limit));
}

const counts = new Map();
const roots = existsSync(path.join(folder, '.git'))
  ? [folder]
  : readdirSync(folder)
      .map((name) => path.join(folder, name))
      .filter((root) => existsSync(path.join(root, '.git')));
for (const root of roots) {
  for (const [commit, parent] of commitsOf(root)) {
    const run = spawnSync(process.execPath, [cli, 'diff', parent, commit, '--format', 'json'], {
      cwd: root,
      maxBuffer: 1 << 28,
    });
    let answer;
    try {
      answer = JSON.parse(String(run.stdout));
    } catch {
      answer = undefined;
    }
    const changed = answer?.changes?.filter(({ direction }) => direction !== 'neutral') ?? [];
    const direction = answer === undefined ? `exit ${run.status}` : answer.direction;
    counts.set(direction, (counts.get(direction) ?? 0) + 1);
    const first = changed[0]?.sentence ?? String(run.stderr).split('\n')[0];
    process.stdout.write(
      `${path.basename(root)} ${commit.slice(0, 10)} ${direction}${changed.length > 1 ? ` (${changed.length})` : ''} ${first}\n`,
    );
  }
}
process.stdout.write(
  `${roots.length} repositories: ${[...counts].map(([direction, count]) => `${count} ${direction}`).join(', ') || 'no change of a permission file'}\n`,
);
