import { statSync } from 'node:fs';
import path from 'node:path';

/** Variables that would lead git to another repository, or make it run another program. */
const UNSET = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_ATTR_SOURCE',
];

/**
 * The environment of git for a repository: without other repositories, external programs, network
 * and prompts.
 */
export function environmentOf(root: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // With a broken repository git would use another one above it.
    GIT_CEILING_DIRECTORIES: path.dirname(root),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Older versions of git ignore the first of these, and would fetch what a partial clone lacks.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
  for (const name of UNSET) delete env[name];
  return env;
}

/**
 * The full path of git, from PATH; undefined when it is not installed. Without a full path some
 * systems would first run a program of that name in the repository.
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
