// Updates the parts of files that are derived from the table of options,
// src/settings/options/table.ts. Runs after tsc, whose output contains the table, and before the
// modules are joined.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const build = path.join(root, 'build');
const { DERIVED_FILES } = await import(
  pathToFileURL(path.join(build, 'src/settings/options/documents.js')).href
);

for (const { file, renew } of DERIVED_FILES) {
  const former = readFileSync(path.join(root, file), 'utf8');
  const current = renew(former);
  if (current === former) continue;
  writeFileSync(path.join(root, file), current);
  // tsc has already copied the schemas that the program reads.
  if (file.startsWith('src/settings/')) writeFileSync(path.join(build, file), current);
  process.stdout.write(`updated ${file} from the table of options\n`);
}
