// The environment of the tests is Node.js itself. What a file changes in it is restored afterwards.
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** What jest-circus adds, once for each file. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

module.exports = class Environment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern;
  #before = {
    globals: Object.getOwnPropertyDescriptors(globalThis),
    environment: { ...process.env },
    exit: process.exit,
    cwd: process.cwd(),
  };

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    delete globalThis[HANDLERS];
  }

  async setup() {
    globalThis.jestMocker = this.moduleMocker;
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    const { globals, environment, exit, cwd } = this.#before;
    for (const key of Object.getOwnPropertyNames(globalThis))
      if (!Object.hasOwn(globals, key)) delete globalThis[key];
    Object.defineProperties(globalThis, globals);
    for (const key of Object.keys(process.env)) if (!(key in environment)) delete process.env[key];
    Object.assign(process.env, environment);
    process.exit = exit;
    process.chdir(cwd);
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
};
