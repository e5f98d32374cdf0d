// Loads the tests with Node.js itself, instead of in a sandbox for each file.
//
// Jest's own loader evaluates all of src/ again for each of about 280 test files, in a sandbox in
// which every use of a global is slow. With this loader, each worker evaluates the modules of src/
// once, and code that V8 has optimised for one test file also serves the next. Modules of
// __tests__/ are still evaluated for each file, because they register hooks and contain state.
const asyncHooks = require('node:async_hooks');
const { register } = require('node:module');
const path = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { default: JestRuntime } = require('jest-runtime');
const { mapPath } = require('./map-path.cjs');

/** The module with which jest-circus prepares a test file. */
const CIRCUS = path.join(path.dirname(require.resolve('jest-circus')), 'jestAdapterInit.js');

/** Returns the source map of each module of the project, for the stacks of failures. */
class SourceMaps extends Map {
  constructor(folder) {
    super();
    this.folder = folder;
  }

  get(source) {
    const file = source.startsWith('file:') ? fileURLToPath(source) : source;
    return /\.ts$/.test(file) ? mapPath(this.folder, file) : undefined;
  }
}

let maps;
let files = 0;

/** Installs the hooks when the first test file is loaded. */
function start({ rootDir, cacheDirectory }) {
  if (maps !== undefined) return;
  maps = new SourceMaps(cacheDirectory);
  const root = pathToFileURL(`${rootDir}/`).href;
  register('./hooks.mjs', pathToFileURL(__filename), { data: { root, maps: cacheDirectory } });
}

/** The storage in which jest-circus keeps the current test, for all test files of this worker. */
const storage = new asyncHooks.AsyncLocalStorage();

/**
 * Loads jest-circus again, with the same storage each time. With a storage for each test file,
 * every promise would be registered in those of all earlier files.
 */
function freshCircus() {
  const { AsyncLocalStorage } = asyncHooks;
  delete require.cache[CIRCUS];
  asyncHooks.AsyncLocalStorage = function SameStorage() {
    return storage;
  };
  try {
    return require(CIRCUS);
  } finally {
    asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
  }
}

module.exports = class Runtime extends JestRuntime {
  #query = `?file=${++files}`;

  constructor(config, ...rest) {
    super(config, ...rest);
    start(config);
  }

  /** Loads a module of jest. The one that prepares a test file must be fresh for each file. */
  requireInternalModule(from, name) {
    return from === CIRCUS ? freshCircus() : super.requireInternalModule(from, name);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(file) {
    return await import(`${pathToFileURL(file).href}${this.#query}`);
  }

  getSourceMaps() {
    return maps;
  }
};
