// Joins the compiled modules of each entry into a few large ones without unused code, in
// build/joined/. Node starts much faster with few modules than with hundreds. Runs after tsc; the
// bundler then makes the bundles of these modules.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const JOINED = path.join(root, 'build/joined');

/**
 * Returns the folder of the package to which a module belongs, such as
 * `node_modules/@actions/core`. Returns undefined for a module in src.
 */
function packageOf(id) {
  const relative = path.relative(root, id).split(path.sep).join('/');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(relative)?.[0];
}

/**
 * Converts JSON files to calls of `JSON.parse`. Node parses a JSON string faster than the same
 * value written as code.
 */
const jsonAsString = {
  name: 'json-as-string',
  load: {
    filter: { id: /\.json$/ },
    handler(id) {
      const text = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
      return {
        code: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`,
        moduleType: 'js',
      };
    },
  },
};

/** The number of commands from which modules that they share are joined in one file. */
const MIN_COMMANDS = 4;

/** Returns the modules that an entry loads before it knows which command to run. */
function loadedAtStart(source, context) {
  const known = starts.get(source) ?? new Set();
  if (known.size > 0) return known;
  starts.set(source, known);
  const open = [path.join(root, source)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) open.push(imported);
  }
  return known;
}

const starts = new Map();

async function join(entry, source) {
  const folder = path.join(JOINED, entry);
  const bundle = await rolldown({
    cwd: root,
    input: { index: source },
    platform: 'node',
    // Required for the groups below. The entries may export more than `main`.
    preserveEntrySignatures: 'allow-extension',
    plugins: [jsonAsString],
    resolve: {
      // Prefers the ES modules of a package, because only these can be left out individually.
      mainFields: ['module', 'main'],
      alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    },
    // No package used here needs to be loaded only for its side effects.
    treeshake: { moduleSideEffects: (id) => packageOf(id) === undefined },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // One file for each package, so that the bundler finds its licence.
        { debugName: 'packages', name: fileOf, priority: 2 },
        // Otherwise each combination of commands would have a file of its own.
        {
          debugName: 'shared',
          name: (id, context) => (loadedAtStart(source, context).has(id) ? null : 'shared'),
          minShareCount: MIN_COMMANDS,
          priority: 1,
        },
      ],
    },
  });
  await bundle.close();
  const packages = new Set(output.flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf)));
  for (const name of packages) if (name !== undefined) describe(name, folder);
}

/** Returns the file into which a module of a package is joined, without its extension. */
function fileOf(id) {
  const name = packageOf(id);
  return name === undefined ? null : `${name}/index`;
}

/** Copies the files that the bundler needs to list the licence of a package. */
function describe(folder, joined) {
  const from = path.join(root, folder);
  const to = path.join(joined, folder);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from))
    if (/^licen[cs]e/i.test(file)) copyFileSync(path.join(from, file), path.join(to, file));
  const manifest = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  writeFileSync(path.join(to, 'package.json'), JSON.stringify({ name, version, license }));
}

await join('cli', 'build/src/cli.js');
await join('action', 'build/src/index.js');
// Without a `type`, the bundler converts the modules to CommonJS, which Node loads faster.
writeFileSync(path.join(JOINED, 'package.json'), '{}\n');
