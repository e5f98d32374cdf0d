import { spawn } from 'node:child_process';

/**
 * Runs git with an argument list and without the user's or machine's configuration; answers its
 * standard output, or throws with its standard error.
 */
export function git(
  folder: string,
  args: readonly string[],
  input: string | Buffer = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd: folder,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`git ${args.join(' ')} ended with ${code}: ${errors}`));
    });
    // A git that fails early closes its input; its exit code gives the reason.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
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
