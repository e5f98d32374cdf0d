import { statSync } from 'node:fs';
import path from 'node:path';

/** Environment variables that would cause git to use another repository or run other programs. */
const UNSET = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_ATTR_SOURCE',
];

/**
 * Returns the environment variables for git. They prevent git from using other repositories,
 * external programs, the network and prompts.
 */
export function environmentOf(root: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // If this repository is broken, git would otherwise use one in a folder above it.
    GIT_CEILING_DIRECTORIES: path.dirname(root),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Older versions of git ignore the first variable, and would fetch objects missing from a
    // partial clone. The second variable prevents this.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
  for (const name of UNSET) delete env[name];
  return env;
}

/**
 * Returns the full path of the git program, or undefined if git is not on PATH. Without a full
 * path, some systems would first look in the repository for a program named git.
 */
export function gitProgram(env: NodeJS.ProcessEnv): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const folders = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}
