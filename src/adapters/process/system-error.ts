/** Descriptions of common operating system error codes. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it already exists',
  ELOOP: 'its symbolic links form a loop',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is exceeded',
  EFBIG: 'it is too large',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the device reported an input or output error',
};

/**
 * Describes an operating system error in one sentence, with the file if it is known. Returns
 * undefined for any other error. Operating system errors are not internal errors, so they are
 * reported without a stack trace.
 */
export function systemProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (typeof code !== 'string' || typeof syscall !== 'string' || !/^E[A-Z0-9]+$/.test(code))
    return undefined;
  if (syscall === 'uv_cwd') return 'the working folder no longer exists';
  const reason = REASONS[code] ?? `the system call ${syscall} failed`;
  const file = dest ?? path;
  return file === undefined
    ? `a file could not be read or written: ${reason} (${code})`
    : `${JSON.stringify(file)} could not be used: ${reason} (${code})`;
}
