/*
 * Finds the files and package scripts that a command line names
 * (docs/reference/permission-files.md#named-files).
 */

/** The files and package scripts that a command line names. */
interface NamedScripts {
  /** Paths of files. The folder that they are relative to is unknown. */
  readonly files: readonly string[];
  /** The names of package scripts. */
  readonly scripts: readonly string[];
}

/** Matches the extensions of program files. */
const PROGRAM =
  /\.(?:sh|bash|zsh|fish|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|tsx|jsx|ps1|psm1|bat|cmd|exe|go|rs|swift|kts?|groovy|jl|r)$/i;
/** Matches a variable or a nested command that represents a folder at the beginning of a path. */
const GIVEN =
  /(?:\$\{[^}]*\}|\$\([^)]*\)|`[^`]*`|\$[A-Za-z_]\w*|\$env:\w+|%\w+%|\{\{?[\w.-]+\}?\})(?=[/\\])/g;
const SEPARATOR = /[\s;|&<>(),=]+/;
const RUNNERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Scripts that npm runs without the keyword `run`. */
const SHORT = new Set(['test', 'start', 'stop', 'restart']);
/** Package manager commands that are not scripts. */
const COMMANDS = new Set(['install', 'i', 'ci', 'add', 'remove', 'exec', 'dlx', 'x', 'create']);

/** Whether a path may be a program. A program's path has a known extension or none. */
export function mayBeProgram(path: string): boolean {
  return PROGRAM.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Returns the files and package scripts that a command line names. */
export function scriptsIn(command: string): NamedScripts {
  const words = command
    .replace(/["']/g, '')
    .replace(GIVEN, '.')
    .replaceAll('\\', '/')
    .split(SEPARATOR)
    .filter((word) => word !== '');
  const files = words.filter(
    (word) => (PROGRAM.test(word) || word.includes('/')) && mayBeProgram(word) && isInside(word),
  );
  return { files: [...new Set(files)], scripts: [...new Set(packageScripts(words))] };
}

/** Whether a string is a relative path without wildcards or variables. */
function isInside(path: string): boolean {
  return !/^(?:\/|~|-|@|[A-Za-z]:|[a-z]+:\/\/)/.test(path) && !/[*?$]/.test(path);
}

function packageScripts(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (!RUNNERS.has(word)) return [];
    const [first, second] = words.slice(index + 1).filter((next) => !next.startsWith('-'));
    if (first === undefined) return [];
    if (first === 'run' || first === 'run-script') return second === undefined ? [] : [second];
    if (word === 'npm') return SHORT.has(first) ? [first] : [];
    return COMMANDS.has(first) ? [] : [first];
  });
}
