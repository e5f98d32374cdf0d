/**
 * Normalises a path relative to the root of the repository: `./a//b/../c.yaml` becomes `a/c.yaml`.
 * Returns undefined for the root itself and for a path outside the repository.
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
 * Whether a pattern excludes files that other patterns match. For example, `!agents/lab/**` does,
 * but `!(a|b).yaml` does not.
 */
export function takesAway(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}
