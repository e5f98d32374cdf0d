// Hooks of Node.js: they remove the types from TypeScript, and evaluate the modules of __tests__/
// anew for each test file. They run in a thread of their own.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const GLOBALS = new URL('globals.mjs', import.meta.url).href;
const sources = new Map();
let root;
let maps;

export function initialize(data) {
  ({ root, maps } = data);
}

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const resolved = await next(specifier, context);
  const [, query] = /(\?run=\d+)$/.exec(context.parentURL ?? '') ?? [];
  const isTest = resolved.url.startsWith(`${root}__tests__/`) && !resolved.url.includes('?');
  return isTest && query !== undefined ? { ...resolved, url: resolved.url + query } : resolved;
}

export async function load(url, context, next) {
  if (!/\.ts(?:\?.*)?$/.test(url) || !url.startsWith(root)) return next(url, context);
  const file = fileURLToPath(url);
  let source = sources.get(file);
  if (source === undefined) {
    const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      lang: 'ts',
      sourcemap: true,
      typescript: { onlyRemoveTypeImports: true },
    });
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`);
    const name = createHash('sha1').update(file).digest('hex');
    writeFileSync(path.join(maps, name), JSON.stringify(map));
    source = code;
    sources.set(file, source);
  }
  return { format: 'module', source, shortCircuit: true };
}
