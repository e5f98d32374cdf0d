import type { CodeDanger } from '../../model/host-permissions.ts';

/** An expression for programs that download files or scripts. */
const DOWNLOADERS = '\\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b';
/** Matches a command that downloads something and executes it. */
const FETCHES = new RegExp(
  [
    `${DOWNLOADERS}[^|;&]*\\|\\s*(?:sudo\\s+)?(?:(?:ba|z|da|k)?sh\\b|python[0-9.]*|node|perl|ruby|iex)`,
    `\\b(?:ba|z|da)?sh\\b\\s+(?:-c\\s+)?["']?(?:<\\(|\\$\\(|\`)\\s*(?:curl|wget)\\b`,
    '\\beval\\b[^;&]*\\b(?:curl|wget)\\b',
    `\\biex\\b[^;&]*(?:${DOWNLOADERS}|\\bDownloadString\\b)`,
    '\\b(?:curl|wget)\\b[^;]*(?:&&|;)\\s*(?:chmod\\s+\\S+\\s+\\S+\\s*(?:&&|;)\\s*)?(?:(?:ba|z)?sh\\s+|\\./)\\S',
  ].join('|'),
);
/**
 * The maximum length of a command to examine. A longer command that downloads something is assumed
 * to execute it.
 */
const MAX_COMMAND = 4000;

/**
 * The alternatives for commands that download a package and run it, as part of a regular
 * expression.
 */
const RUNNERS = 'npx|bunx|uvx|pnpx|pipx run|pnpm dlx|yarn dlx|bun x|uv tool run';
/**
 * The alternatives for package runner options that take a value, as part of a regular expression.
 */
const VALUED = 'from|package|p|python|with|registry|index|index-url|directory';
/** Matches a package runner, its options and its package. */
const RUNNER = new RegExp(
  `(?:^|[\\s;|&(/\\\\])(?:${RUNNERS})` +
    `((?:\\s+-{1,2}(?:${VALUED})(?:=|\\s+)\\S+|\\s+-{1,2}[A-Za-z-]+)*)\\s+(\\S+)`,
);

/**
 * Returns the reason a command line is especially dangerous to run automatically. Returns undefined
 * for any other command line.
 */
export function dangerOf(command: string): CodeDanger | undefined {
  if (command.length > MAX_COMMAND)
    return new RegExp(DOWNLOADERS).test(command) ? 'fetches' : undefined;
  if (FETCHES.test(command)) return 'fetches';
  const match = RUNNER.exec(command);
  if (match === null) return undefined;
  const [, options = '', last = ''] = match;
  const stated = /(?:--from|--package|-p)(?:=|\s+)(\S+)/.exec(options)?.[1];
  return isPinned(stated ?? last) ? undefined : 'unpinned';
}

/** Whether a package has a fixed version, or is a path in the repository. */
export function isPinned(name: string): boolean {
  if (/^[./$]/.test(name)) return true;
  if (/^(?:git\+|https?:|github:)/.test(name)) return /[@#][0-9a-f]{40}\b/.test(name);
  return /[^/]@v?\d+\.\d+|==\s*\d|@sha\d+:/.test(name) || /@[0-9a-f]{40}\b/.test(name);
}
