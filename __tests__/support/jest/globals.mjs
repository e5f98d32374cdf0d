// Replaces the package @jest/globals, which works only in jest's own sandbox.

/** Returns a function that calls a global function of the test file that is running. */
const current = (name) =>
  new Proxy(() => {}, {
    apply: (_target, _this, values) => globalThis[name](...values),
    get: (_target, key) => globalThis[name][key],
  });

/** The matchers that two identical values meet. */
const IDENTITY = new Set(['toBe', 'toEqual', 'toStrictEqual']);

/**
 * Returns the matchers for a value. Jest builds several hundred functions for each value, which is
 * a tenth of the work of all tests, and most values are compared with an identical primitive one.
 * Only if that is not so is the work left to jest.
 */
function quick(every, value) {
  if (Object(value) === value) return every(value);
  return new Proxy(every, {
    get: (_every, name) => {
      if (!IDENTITY.has(name)) return every(value)[name];
      return function compared(...wanted) {
        if (wanted.length === 1 && Object.is(value, wanted[0])) return countAssertion();
        try {
          every(value)[name](...wanted);
        } catch (error) {
          // The stack then begins in the test.
          Error.captureStackTrace(error, compared);
          throw error;
        }
      };
    },
  });
}

/** Counts a comparison that holds, as jest does. */
function countAssertion() {
  const { assertionCalls, numPassingAsserts } = globalThis.expect.getState();
  globalThis.expect.setState({
    assertionCalls: assertionCalls + 1,
    numPassingAsserts: numPassingAsserts + 1,
  });
}

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = new Proxy(current('expect'), {
  apply: (every, _this, values) =>
    values.length === 1 ? quick(every, values[0]) : every(...values),
});
export const it = current('it');
export const test = current('test');

/** The functions `fn`, `spyOn` and `restoreAllMocks`. */
export const jest = new Proxy(
  {},
  { get: (_target, key) => globalThis.jest[key].bind(globalThis.jest) },
);
