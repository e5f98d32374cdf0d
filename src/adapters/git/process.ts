import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Variables by which a caller's git would lead ours to another repository, or to a program of its
 * own.
 */
const UNSET = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_ATTR_SOURCE',
];

/**
 * The environment that git runs in for a repository: no other repository, no program of its own, no
 * network, no question.
 */
export function environmentOf(root: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // A broken repository must not make git look for another one above it.
    GIT_CEILING_DIRECTORIES: path.dirname(root),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Older versions of git do not know the first of these, and would ask a remote for what a
    // partial clone lacks.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
  for (const name of UNSET) delete env[name];
  return env;
}

/**
 * Git's full path: looked up here, because some systems would take a program of that name out of
 * the repository first.
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
