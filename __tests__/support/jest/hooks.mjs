// Hooks for the module loader of Node.js. They remove the types from TypeScript, and let modules of
// __tests__/ be evaluated again for each test file. They run in a thread of their own.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';
import { mapPath } from './map-path.cjs';

const GLOBALS = new URL('globals.mjs', import.meta.url).href;

/** The JavaScript of each module, by its path. */
const sources = new Map();
let root;
let maps;

export function initialize(data) {
  ({ root, maps } = data);
}

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const resolved = await next(specifier, context);
  const [query] = /\?file=\d+$/.exec(context.parentURL ?? '') ?? [];
  // A module with the same query as the test file belongs to that file alone.
  const isOwn = query !== undefined && resolved.url.startsWith(`${root}__tests__/`);
  return isOwn ? { ...resolved, url: `${resolved.url}${query}` } : resolved;
}

export async function load(url, context, next) {
  const file = url.startsWith(root) ? fileURLToPath(url) : '';
  if (!file.endsWith('.ts')) return next(url, context);
  const source = sources.get(file) ?? withoutTypes(file);
  sources.set(file, source);
  return { format: 'module', source, shortCircuit: true };
}

function withoutTypes(file) {
  const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), {
    lang: 'ts',
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true },
  });
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${file}: ${error.message}`);
  writeFileSync(mapPath(maps, file), JSON.stringify(map));
  return code;
}
