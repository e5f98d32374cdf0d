// Joins the compiled modules of the entries into a few large ones without unused code, in
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

/** The entries, and their modules. */
const ENTRIES = { cli: 'build/src/cli.js', action: 'build/src/index.js' };

/** The number of commands from which modules that they share are joined in one file. */
const MIN_COMMANDS = 4;

/**
 * The modules that are joined in one file because they are loaded together. Each file consists of
 * the modules that its roots import, without those in the files before it. Every file imports only
 * from the files before it, which avoids import cycles between them.
 */
const LOADED_TOGETHER = [
  // What the command line loads before it knows which command to run.
  { name: 'start', roots: ['cli.js'] },
  // What every command loads that reads a card, a policy or an access list.
  { name: 'cards', roots: ['cli/evaluate.js'] },
  { name: 'permissions', roots: ['formats/permissions/dialects.js'] },
  { name: 'traces', roots: ['discovery/trace-file.js'] },
];

/** The file in LOADED_TOGETHER to which each module belongs. Empty until it is first needed. */
const together = new Map();

function togetherOf(id, context) {
  if (together.size === 0)
    for (const { name, roots } of LOADED_TOGETHER) {
      const open = roots.map((file) => path.join(root, 'build/src', file));
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (together.has(next)) continue;
        together.set(next, name);
        for (const imported of context.getModuleInfo(next)?.importedIds ?? []) open.push(imported);
      }
    }
  return together.get(id) ?? null;
}

async function join() {
  const bundle = await rolldown({
    cwd: root,
    input: ENTRIES,
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
    dir: JOINED,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // One file for each package, so that the bundler finds its licence.
        { debugName: 'packages', name: fileOf, priority: 3 },
        { debugName: 'together', name: togetherOf, priority: 2 },
        // Otherwise each combination of commands would have a file of its own.
        { debugName: 'shared', name: 'shared', minShareCount: MIN_COMMANDS, priority: 1 },
      ],
    },
  });
  await bundle.close();
  const packages = new Set(output.flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf)));
  for (const name of packages) if (name !== undefined) describe(name, JOINED);
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

await join();
// The bundler takes one entry. What the command line and the action share is then there only once.
writeFileSync(
  path.join(JOINED, 'index.js'),
  Object.keys(ENTRIES)
    .map(
      (name) =>
        `export async function ${name}(options) {\n` +
        `  const { main } = await import('./${name}.js');\n` +
        '  return main(options);\n}\n',
    )
    .join(''),
);
// Without a `type`, the bundler converts the modules to CommonJS, which Node loads faster.
writeFileSync(path.join(JOINED, 'package.json'), '{}\n');
