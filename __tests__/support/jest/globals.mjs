// Stands for the package @jest/globals, which only works in jest's own sandbox.

/** Returns a function that calls the global function of the test file that runs. */
const current = (name) =>
  new Proxy(() => {}, {
    apply: (_target, _this, list) => globalThis[name](...list),
    get: (_target, key) => globalThis[name][key],
  });

export const describe = current('describe');
export const expect = current('expect');
export const test = current('test');
export const it = current('it');
export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const jest = new Proxy({}, {
  get: (_target, key) => globalThis.jestMocker[key].bind(globalThis.jestMocker),
});
