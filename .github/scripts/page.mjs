// Joins the page of docs/playground/ with the pure core of src/ into one script for browsers. Runs
// after tsc, whose output it asks which rules check files.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const YAML = 'node_modules/yaml/browser';

/** Returns the path of a module below the root, with `/`. */
const relativeOf = (id) => path.relative(root, id).split(path.sep).join('/');

/** The modules of `yaml` that only write YAML. The page never does. */
const WRITERS =
  /\/(?:stringify\/stringify\w*|schema\/yaml-1\.1\/\w+|public-api|visit|log|parse\/cst-(?:stringify|visit)|doc\/(?:applyReviver|createNode))\.js$/;
/** Words in JSON Schemas for people. The validator does not read them. */
const FOR_READERS = ['$id', 'title', 'description', 'examples'];

/** Returns a schema without the words for people. */
function withoutWords(value) {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !(FOR_READERS.includes(key) && typeof each !== 'object'))
      .map(([key, each]) => [key, withoutWords(each)]),
  );
}

/** Returns a module with the exports of another one, as functions that must not be called. */
function stubOf(code) {
  const exported = [...code.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names]) =>
    names.split(',').map((name) => name.trim().split(' as ').at(-1)),
  );
  const stub = "const stub = () => { throw new Error('the page writes no YAML'); };\n";
  return `${stub}${exported.map((name) => `export const ${name} = stub;\n`).join('')}`;
}

/** Leaves out what the page never uses: half of the rules, the writer of YAML, words in schemas. */
function leanPlugin(rules) {
  const name = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const unused = new Set(
    rules.RULES.filter((rule) => !rules.FILE_RULES.includes(rule)).map(({ id }) => name(id)),
  );
  return {
    name: 'lean',
    load(id) {
      const file = relativeOf(id);
      if (file.endsWith('.json')) {
        const text = JSON.stringify(withoutWords(JSON.parse(readFileSync(id, 'utf8'))));
        return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
      }
      if (file.startsWith(YAML) && WRITERS.test(file))
        return { code: stubOf(readFileSync(id, 'utf8')), moduleType: 'js' };
      if (file.startsWith('node_modules/eslint-visitor-keys/'))
        return { code: 'export const unionWith = (keys) => keys;', moduleType: 'js' };
      return null;
    },
    transform(code, id) {
      const file = relativeOf(id);
      // The rules of the list are checks that run on files, or rules that other code names itself.
      if (file === 'src/rules/catalogue.ts')
        return code.replace(/^ {2}(\w+),$/gm, (line, rule) => (unused.has(rule) ? '' : line));
      // A workflow of gh-aw is two files that belong together. The page compares one.
      if (file === 'src/formats/permissions/dialects.ts') return code.replace(/^ {2}GH_AW,$/m, '');
      // The sentences of the manual.
      if (file.startsWith('src/rules/'))
        return code.replace(/^ {2}summary:\s*(['"`])(?:\\.|(?!\1).)*\1,/gm, "  summary: '',");
      return null;
    },
  };
}

/** Returns the licences of the packages in a bundle, as comments. */
function licencesOf(modules) {
  const packages = new Set(
    modules.flatMap((id) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(relativeOf(id))?.[0] ?? []),
  );
  packages.delete('node_modules/eslint-visitor-keys');
  return [...packages].sort().map((folder) => {
    const file = readdirSync(path.join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${folder} has no licence`);
    const text = readFileSync(path.join(root, folder, file), 'utf8')
      .replaceAll('*/', '* /')
      .trim();
    return `/*!\n${folder.replace('node_modules/', '')}\n\n${text}\n*/\n`;
  });
}

const catalogue = path.join(root, 'build/src/rules/catalogue.js');
if (!existsSync(catalogue)) throw new Error('run npm run build, which compiles src first');
const bundle = await rolldown({
  cwd: root,
  input: { playground: 'src/playground/page.ts' },
  platform: 'browser',
  plugins: [leanPlugin(await import(pathToFileURL(catalogue).href))],
  resolve: { alias: { yaml: path.join(root, YAML, 'index.js') } },
  // Modules of the core only define things.
  treeshake: {
    moduleSideEffects: (id) => relativeOf(id) === 'src/playground/page.ts',
    propertyReadSideEffects: false,
    unknownGlobalSideEffects: false,
  },
});
const { output } = await bundle.generate({
  format: 'iife',
  name: 'CardGate',
  minify: true,
  codeSplitting: false,
});
await bundle.close();
const [{ code, moduleIds, imports }] = output;
if (output.length !== 1 || imports.length > 0)
  throw new Error(`the page needs ${imports.join(', ') || 'more than one script'}`);
const text = `// Made by npm run build from src/playground/page.ts.\n${code.trim()}\n`;
const licences = licencesOf(moduleIds).join('').replaceAll('\r\n', '\n');
writeFileSync(path.join(root, 'docs/playground/playground.js'), `${text}${licences}`);
