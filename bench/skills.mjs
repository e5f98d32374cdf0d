// Large numbers of permission files: a repository with 1,500 skills, checked as a whole and in a
// change.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SKILLS = 1500;
const RUNS = 9;
/** One skill in four has rules, as in public repositories. */
const RULES = 'allowed-tools: Read, Grep, Bash(git log *), Bash(npm run test:*)\n';
const TEXT = 'Read the files, then say what you found, in the order of their weight.\n'.repeat(60);

const skill = (index) =>
  `---\nname: skill-${index}\ndescription: Use it when a question of kind ${index} comes up.\n${index % 4 === 0 ? RULES : ''}license: MIT\n---\n\n# Skill ${index}\n\n${TEXT}`;

/** Returns the rows about 1,500 skills. Each row compares whole processes with an empty one. */
export function skillRows(root) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'card-gate-skills-'));
  const git = (...args) => {
    const result = spawnSync('git', args, { cwd: folder, stdio: 'ignore' });
    if (result.status !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.status}`);
  };
  const write = (index, text) => {
    const at = path.join(folder, `.claude/skills/skill-${index}`);
    mkdirSync(at, { recursive: true });
    writeFileSync(path.join(at, 'SKILL.md'), text);
  };
  for (let index = 0; index < SKILLS; index += 1) write(index, skill(index));
  git('init', '-q');
  git('config', 'user.email', 'bench@example.com');
  git('config', 'user.name', 'bench');
  git('add', '-A');
  git('commit', '-qm', 'skills');
  write(1, skill(0));
  git('commit', '-qam', 'a rule');
  const time = (args) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return performance.now() - start;
  };
  const cli = path.join(root, 'dist/cli.js');
  const variants = {
    empty: ['-e', '0'],
    whole: [cli, 'check'],
    change: [cli, 'check', '--base', 'HEAD~1'],
  };
  const taken = { empty: [], whole: [], change: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, args] of Object.entries(variants)) taken[name].push(time(args));
  rmSync(folder, { recursive: true });
  const of = (name) => taken[name].sort((a, b) => a - b)[RUNS >> 1];
  return [
    ['check of 1,500 skills, one in four with rules, whole process', 'whole', 1000],
    ['check of a change of one of 1,500 skills, whole process', 'change', 800],
  ].map(([what, name, most]) => {
    const more = of(name) - of('empty');
    return {
      what,
      figure: `under ${most.toLocaleString('en-US')} ms more than node -e 0`,
      cardGate: of(name),
      reference: of('empty'),
      value: `${Math.round(more)} ms more`,
      holds: more < most,
    };
  });
}
