import { describe, expect, test } from '@jest/globals';
import { type AttestedRun, attestationOf } from '../../src/report/attestation.ts';

const RUN: AttestedRun = {
  repository: 'owner/name',
  commit: 'AB'.repeat(20),
  result: 'warn',
  policyFiles: [
    { path: 'b.yaml', sha256: '2'.repeat(64) },
    { path: 'a.yaml', sha256: '1'.repeat(64) },
  ],
  url: 'https://github.com/owner/name/actions/runs/1',
  passed: ['x', 'a', 'x'],
  warned: ['w'],
  failed: [],
};

describe('the statement of a run', () => {
  test('is an in-toto statement about a test result', () => {
    expect(attestationOf(RUN)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'owner/name', digest: { gitCommit: 'ab'.repeat(20) } }],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'WARNED',
        configuration: [
          { name: 'a.yaml', digest: { sha256: '1'.repeat(64) } },
          { name: 'b.yaml', digest: { sha256: '2'.repeat(64) } },
        ],
        url: 'https://github.com/owner/name/actions/runs/1',
        passedTests: ['a', 'x'],
        warnedTests: ['w'],
        failedTests: [],
      },
    });
  });

  test.each([
    ['pass', 'PASSED'],
    ['warn', 'WARNED'],
    ['fail', 'FAILED'],
  ] as const)('of the result %s is %s', (result, word) => {
    expect(attestationOf({ ...RUN, result }).predicate.result).toBe(word);
  });

  test('has no address where there is none', () => {
    const { url: _, ...local } = RUN;
    expect(Object.keys(attestationOf(local).predicate)).not.toContain('url');
  });

  test('takes commits of both lengths, and refuses a short one', () => {
    expect(attestationOf({ ...RUN, commit: 'a'.repeat(64) }).subject[0]?.digest.gitCommit).toBe(
      'a'.repeat(64),
    );
    for (const commit of ['', 'abc1234', 'main', `${'a'.repeat(40)}\n`])
      expect(() => attestationOf({ ...RUN, commit })).toThrow(RangeError);
  });

  test('is the same for the same result in another order', () => {
    const other = {
      ...RUN,
      policyFiles: [...RUN.policyFiles].reverse(),
      passed: [...RUN.passed].reverse(),
    };
    expect(JSON.stringify(attestationOf(other))).toBe(JSON.stringify(attestationOf(RUN)));
  });
});
