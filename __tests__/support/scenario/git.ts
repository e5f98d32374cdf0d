import { runInShell } from './small-shell.mjs';

/**
 * Runs git with a list of arguments, without the user's or machine's configuration. Returns its
 * standard output, or throws an error with its standard error.
 */
export async function git(
  folder: string,
  args: readonly string[],
  input: string | Buffer = '',
): Promise<string> {
  const result = await runInShell('git', args, { cwd: folder, env: environment(), input });
  if (result.code === 0) return result.stdout.toString('utf8');
  throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
}

function environment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
