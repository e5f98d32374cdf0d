/**
 * The path of a file from the root of the repository in the one form that trees and changes use:
 * `./a//b/../c.yaml` is `a/c.yaml`. Undefined when it leads out of the repository or names none of
 * its files.
 */
export function repositoryPath(text: string): string | undefined {
  if (text.startsWith('/')) return undefined;
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length > 0 ? parts.join('/') : undefined;
}

/**
 * Whether a pattern of files takes away what the others find: `!agents/lab/**`, and not
 * `!(a|b).yaml`.
 */
export function takesAway(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}
