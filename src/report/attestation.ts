import type { DigestedFile } from '../model/decision-row.ts';

/** A run's result as plain data, from which an attestation is built. */
export interface AttestedRun {
  /** The repository's name, in the form `owner/name`. */
  readonly repository: string;
  /** The full hash of the checked commit. */
  readonly commit: string;
  readonly result: 'pass' | 'warn' | 'fail';
  /** The policy files on which the result is based. */
  readonly policyFiles: readonly DigestedFile[];
  /** The URL of the run. */
  readonly url?: string;
  /** The names of the agents or tests that passed. */
  readonly passed: readonly string[];
  readonly warned: readonly string[];
  readonly failed: readonly string[];
}

/** A test result in the in-toto format (https://github.com/in-toto/attestation). */
interface TestResultStatement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly {
    readonly name: string;
    readonly digest: { readonly gitCommit: string };
  }[];
  readonly predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
  readonly predicate: {
    readonly result: 'PASSED' | 'WARNED' | 'FAILED';
    readonly configuration: readonly {
      readonly name: string;
      readonly digest: { readonly sha256: string };
    }[];
    readonly url?: string;
    readonly passedTests: readonly string[];
    readonly warnedTests: readonly string[];
    readonly failedTests: readonly string[];
  };
}

const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED' } as const;

/**
 * Returns a statement that users can sign to attest a run (docs/decision-log.md#attest). Files and
 * tests are sorted and deduplicated, so equal results produce identical bytes.
 * @throws RangeError if the commit is not a full hash in hexadecimal digits.
 */
export function attestationOf(run: AttestedRun): TestResultStatement {
  const commit = run.commit.toLowerCase();
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new RangeError(`${JSON.stringify(run.commit)} is not a full commit id`);
  const digests = new Map(run.policyFiles.map(({ path, sha256 }) => [path, sha256]));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: run.repository, digest: { gitCommit: commit } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: RESULTS[run.result],
      configuration: sorted(digests.keys()).map((path) => ({
        name: path,
        digest: { sha256: digests.get(path) ?? '' },
      })),
      ...(run.url !== undefined && { url: run.url }),
      passedTests: sorted(run.passed),
      warnedTests: sorted(run.warned),
      failedTests: sorted(run.failed),
    },
  };
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort();
}
