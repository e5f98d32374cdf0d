/** Typical arguments of well-known commands, used to build simple examples. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  bash: '-c "rm -rf build"',
  cargo: 'run',
  cat: '.env',
  chmod: '+x run.sh',
  cp: 'a b',
  curl: 'https://example.com',
  docker: 'run alpine',
  'docker exec': 'web sh',
  find: '. -name "*.key"',
  gh: 'pr merge 1',
  'gh api': '-X DELETE /repos/o/r',
  'gh pr': 'merge 1',
  'gh repo': 'delete o/r',
  git: 'push origin main',
  'git add': '.',
  'git branch': '-D main',
  'git checkout': 'main',
  'git commit': '-m x',
  'git push': 'origin main',
  'git reset': '--hard',
  kubectl: 'delete pod web',
  ls: '-la',
  make: 'deploy',
  mkdir: 'build',
  mv: 'a b',
  node: 'script.js',
  npm: 'run build',
  'npm install': 'left-pad',
  'npm run': 'build',
  npx: 'cowsay hi',
  pip: 'install requests',
  pnpm: 'run build',
  psql: '-c "DROP TABLE users"',
  python: 'script.py',
  python3: 'script.py',
  rm: '-rf build',
  sed: '-i s/a/b/ file',
  sh: '-c "rm -rf build"',
  ssh: 'host',
  sudo: 'rm -rf build',
  terraform: 'apply',
  uv: 'run script.py',
  'uv run': 'script.py',
  wget: 'https://example.com',
  yarn: 'build',
};

/**
 * Returns an example of the text that may follow `beginning`, the literal start of a rule. `isWord`
 * is true if the example is a separate word, and `isCommand` is true if it includes the command
 * itself.
 */
export function sampleText(beginning: string, isWord: boolean, isCommand: boolean): string {
  if (isCommand) return 'rm -rf build';
  if (!isWord) return /[A-Za-z0-9/]$/.test(beginning) ? '' : 'x';
  const words = beginning.trim().split(' ');
  const text = ARGUMENTS[words.slice(-2).join(' ')] ?? ARGUMENTS[words.at(-1) ?? ''];
  if (text === undefined || words.length > 3) return beginning.endsWith(' ') ? 'x' : '';
  return beginning.endsWith(' ') ? text : ` ${text}`;
}

/** Matches interpreters and runners, which can start any program. */
export const RUNNERS =
  /^(?:bash|sh|zsh|fish|python[0-9.]*|node|deno|bun|bunx|ruby|perl|php|osascript|npx|uvx|env|sudo|ssh|eval|exec|xargs|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch|devbox|mise|direnv) (?:run|exec|dlx|x)|docker (?:run|exec)|kubectl exec)$/;
