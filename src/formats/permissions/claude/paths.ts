/*
 * The spellings that rules can use for a path in a call: relative to the working folder, absolute,
 * or relative to the home folder (docs/reference/claude-code.md#paths).
 */

/** The folders that Claude Code uses to resolve paths. */
export interface CallPlace {
  /**
   * The absolute path of the working folder, which is also the project folder. Absent if unknown.
   */
  readonly folder?: string;
  /** The absolute path of the user's home folder. Absent if unknown. */
  readonly home?: string;
}

/** The ways that rules may spell one path. */
interface PathNames {
  /** The spellings that Claude Code's default rules match. */
  readonly usual: readonly [string, ...string[]];
  /**
   * Other spellings of a path in the working folder. Only rules from files match these spellings.
   */
  readonly others: readonly string[];
}

/**
 * Returns the spellings of a path. A relative path starts at `base`, which is itself relative to
 * the working folder.
 */
export function namesOfPath(path: string, place: CallPlace, base = '.'): PathNames {
  const written = withSlashes(path);
  const isFree = written.startsWith('/') || isBelowHome(written);
  const known = isFree || base === '.' ? written : `${base}/${written}`;
  const whole =
    isBelowHome(known) && place.home !== undefined ? place.home + known.slice(1) : known;
  if (isBelowHome(whole)) return { usual: [resolved(whole)], others: [] };
  return whole.startsWith('/') ? namesOfAbsolute(whole, place) : namesOfRelative(whole, place);
}

function namesOfRelative(path: string, { folder, home }: CallPlace): PathNames {
  const relative = resolved(path);
  if (folder === undefined) return { usual: [relative], others: [] };
  const absolute = resolved(`${folder}/${relative}`);
  return isOutside(relative)
    ? outsideNames(absolute, folder, home)
    : { usual: [relative], others: withHome(absolute, home) };
}

function namesOfAbsolute(path: string, { folder, home }: CallPlace): PathNames {
  const name = resolved(path);
  if (folder === undefined) return { usual: asTuple(withHome(name, home)), others: [] };
  const own = resolved(folder);
  if (name === own) return { usual: ['.'], others: withHome(name, home) };
  const start = own === '/' ? '/' : `${own}/`;
  return name.startsWith(start)
    ? { usual: [name.slice(start.length)], others: withHome(name, home) }
    : outsideNames(name, own, home);
}

function outsideNames(name: string, folder: string, home: string | undefined): PathNames {
  return {
    usual: asTuple([...withHome(name, home), relativeTo(name, resolved(folder))]),
    others: [],
  };
}

function asTuple(names: readonly string[]): readonly [string, ...string[]] {
  const [first = '.', ...rest] = names;
  return [first, ...rest];
}

/** Returns an absolute path and, if possible, the same path relative to the home folder. */
function withHome(name: string, home: string | undefined): readonly string[] {
  if (home === undefined) return [name];
  const own = resolved(home);
  if (name === own) return [name, '~'];
  return name.startsWith(`${own}/`) ? [name, `~${name.slice(own.length)}`] : [name];
}

function isBelowHome(path: string): boolean {
  return path === '~' || path.startsWith('~/');
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

/** Replaces backslashes with slashes, and `C:\x` with `/c/x`. */
function withSlashes(path: string): string {
  const drive = /^([A-Za-z]):[\\/]/.exec(path);
  if (drive === null) return path;
  return `/${(drive[1] ?? '').toLowerCase()}/${path.slice(3).replaceAll('\\', '/')}`;
}

/** Resolves `.`, `..` and repeated slashes in a path where possible. */
export function resolved(path: string): string {
  const isAbsolute = path.startsWith('/');
  const root = isBelowHome(path) ? '~' : '';
  const segments: string[] = [];
  for (const segment of (root === '' ? path : path.slice(1)).split('/')) {
    if (segment === '' || segment === '.') continue;
    const last = segments.at(-1);
    if (segment !== '..') segments.push(segment);
    else if (last !== undefined && last !== '..') segments.pop();
    else if (!isAbsolute) segments.push('..');
  }
  const body = segments.join('/');
  if (isAbsolute) return `/${body}`;
  if (root !== '') return body === '' ? '~' : `~/${body}`;
  return body === '' ? '.' : body;
}

/** Converts an absolute path to a path relative to a folder that does not contain it. */
export function relativeTo(name: string, folder: string): string {
  const [own, other] = [folder.split('/'), name.split('/')];
  let same = 0;
  while (same < own.length && same < other.length && own[same] === other[same]) same += 1;
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}
