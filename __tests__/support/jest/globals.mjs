// Replaces the package @jest/globals, which works only in jest's own sandbox.

/** Returns a function that calls a global function of the test file that is running. */
const current = (name) =>
  new Proxy(() => {}, {
    apply: (_target, _this, values) => globalThis[name](...values),
    get: (_target, key) => globalThis[name][key],
  });

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = current('expect');
export const it = current('it');
export const test = current('test');

/** The functions `fn`, `spyOn` and `restoreAllMocks`. */
export const jest = new Proxy(
  {},
  { get: (_target, key) => globalThis.jest[key].bind(globalThis.jest) },
);
