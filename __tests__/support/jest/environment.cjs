// The environment of the tests is that of Node.js. After each test file, its changes to globals, to
// environment variables and to the working directory are undone.
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** The key under which jest-circus stores functions that handle the events of a test file. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

module.exports = class Environment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern;
  #globals = Object.getOwnPropertyDescriptors(globalThis);
  #variables = { ...process.env };
  #folder = process.cwd();
  #exit = process.exit;
  #exitCode = process.exitCode;

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    delete globalThis[HANDLERS];
  }

  async setup() {
    globalThis.jest = this.moduleMocker;
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    // New globals remain: a package that adds one is evaluated only once in each worker.
    Object.defineProperties(globalThis, this.#globals);
    for (const name of Object.keys(process.env))
      if (!Object.hasOwn(this.#variables, name)) delete process.env[name];
    Object.assign(process.env, this.#variables);
    if (process.cwd() !== this.#folder) process.chdir(this.#folder);
    process.exit = this.#exit;
    process.exitCode = this.#exitCode;
  }

  /** There is no sandbox. */
  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
};
