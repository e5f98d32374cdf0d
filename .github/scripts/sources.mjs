// Hashes the sources of dist/. The build writes the hash to build/, so that the tests can detect a
// dist/ that was built from other sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The file with the hash of the last build. Git ignores it. */
export const hashFile = (root) => path.join(root, 'build', 'sources.sha256');

/** Returns a hash of the names and contents of the sources. */
export function sourcesHash(root) {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .concat('package-lock.json')
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Whether the last build here used other sources. False in a fresh clone without a build, where CI
 * compares dist/ itself.
 */
export function isStale(root) {
  return existsSync(hashFile(root)) && readFileSync(hashFile(root), 'utf8') !== sourcesHash(root);
}
