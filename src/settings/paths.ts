/**
 * The path of a file from the root of the repository, in the form that trees and changes use:
 * `a/c.yaml` for `./a//b/../c.yaml`. Undefined where it leads out of the repository or to its root.
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
 * Whether a pattern of files removes files that the others find: `!agents/lab/**`, but not
 * `!(a|b).yaml`.
 */
export function takesAway(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}
