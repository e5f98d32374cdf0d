import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../src/finding/finding.ts';
import { readArchive } from './text-archive.ts';

/** The folder of the golden files. */
export const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));

/** An archive of files that break a rule: `<rule>/<case>.yaml`, and `<case>.out` for findings. */
export const ERRORS = join(GOLDEN, 'err.txt');

/** An archive of agents: `<rule>/<case>/card.yaml` and other files, and `findings.out`. */
export const AGENTS = join(GOLDEN, 'agents.txt');

/** Returns the YAML and JSON files among golden files, with texts. Leaves out expected findings. */
export function goldenFiles(
  kind: 'ok' | 'err' | 'agents',
): readonly (readonly [name: string, text: string])[] {
  const archives = { ok: join(GOLDEN, 'ok.txt'), err: ERRORS, agents: AGENTS };
  const all = [...readArchive(archives[kind])];
  return all.filter(([name]) => /\.(yaml|json)$/.test(name)).sort(([a], [b]) => compareText(a, b));
}
