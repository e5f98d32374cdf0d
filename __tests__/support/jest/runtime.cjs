// How jest loads the tests: as Node.js loads any program, instead of in a sandbox for each file.
//
// Jest's own loader evaluates the whole of src/ again for each of some 280 files, in a context in
// which each use of a global is slow. Here, the modules of src/ are evaluated once in each worker,
// and the code that V8 has optimised for one file serves the next. The modules of __tests__/ are
// evaluated anew for each file, because they register hooks and hold state.
const { createHash } = require('node:crypto');
const { mkdirSync } = require('node:fs');
const { register } = require('node:module');
const path = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { default: JestRuntime } = require('jest-runtime');

const ROOT = path.resolve(__dirname, '../../..');
/** Receives the source map of each module. */
const MAPS = path.join(ROOT, 'build', 'source-maps', String(process.pid));
/** The module with which jest-circus prepares a file. It must be fresh for each file. */
const CIRCUS = require.resolve('jest-circus/runner').replace(/runner\.js$/, 'jestAdapterInit.js');

mkdirSync(MAPS, { recursive: true });
register('./hooks.mjs', pathToFileURL(__filename), { data: { root: pathToFileURL(`${ROOT}/`).href, maps: MAPS } });

let files = 0;

/** Returns the file that contains a module's source map. hooks.mjs uses the same name. */
const mapOf = (source) => {
  const file = source.startsWith('file:') ? fileURLToPath(source) : source;
  return path.join(MAPS, createHash('sha1').update(file).digest('hex'));
};

class SourceMaps extends Map {
  get(source) {
    return source.includes('/node_modules/') ? undefined : mapOf(source);
  }
}
const SOURCE_MAPS = new SourceMaps();

module.exports = class Runtime extends JestRuntime {
  #query = `?run=${++files}`;

  requireInternalModule(from, name) {
    if (from !== CIRCUS) return super.requireInternalModule(from, name);
    delete require.cache[CIRCUS];
    return require(CIRCUS);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(file) {
    const { href } = pathToFileURL(file);
    return await import(`${href}${this.#query}`);
  }

  getSourceMaps() {
    return SOURCE_MAPS;
  }
};
