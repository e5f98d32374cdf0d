import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../src/finding/finding.ts';
import { readArchive } from './text-archive.ts';

/** The folder of the golden files. */
export const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));

/**
 * Returns the YAML and JSON files in a folder of golden files, with their texts. Files in an
 * archive are named `<archive>/<name>`. Expected findings are left out.
 */
export function goldenFiles(
  folder: 'ok' | 'err' | 'agents' | 'report',
): readonly (readonly [name: string, text: string])[] {
  return readdirSync(join(GOLDEN, folder))
    .flatMap((entry) => {
      const path = join(GOLDEN, folder, entry);
      return entry.endsWith('.txt')
        ? [...readArchive(path)].map(
            ([name, text]) => [`${entry.slice(0, -'.txt'.length)}/${name}`, text] as const,
          )
        : [[entry, readFileSync(path, 'utf8')] as const];
    })
    .filter(([name]) => /\.(yaml|json)$/.test(name))
    .sort(([a], [b]) => compareText(a, b));
}
