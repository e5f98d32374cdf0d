import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../../src/adapters/process/sha256.ts';
import { DECISION_COLUMNS } from '../../../src/model/decision-row.ts';
import {
  type Verification,
  verifyDecisionLog,
} from '../../../src/report/decision-log/verify-log.ts';
import { DecisionLogWriter } from '../../../src/report/decision-log/write-log.ts';
import { runs } from '../../support/runs.ts';
import { anyDecision, chunksOf, decision, HOSTILE, logOf, SUBJECT } from './sample-log.ts';

const verify = (text: string, finalHash?: string): Promise<Verification> =>
  verifyDecisionLog(chunksOf(text), sha256, finalHash);

const { text: LOG, written: WRITTEN } = logOf(
  [
    decision(),
    decision({ resource: 'tool:delete', effect: 'deny', reason: null, call_index: 1 }),
    decision({ action: 'search', resource: 'memory', effect: 'audit', call_index: 2 }),
    decision({ policy_id: null, mode: 'default', call_index: 3 }),
  ],
  [{ what: 'limit "per hour"', reason: 'no times', count: 3 }],
);
const LINES = LOG.trimEnd().split('\n');
const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a log that is written', () => {
  test('has a header, a row for each decision with all columns, and totals', () => {
    const [header, first, ...rest] = LINES.map((line) => JSON.parse(line));
    const last = rest.at(-1);
    expect(header).toEqual({
      schema: 'card-gate-decisions/1',
      ...SUBJECT,
      previous_hash: null,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Object.keys(first)).toEqual([...DECISION_COLUMNS]);
    expect(first).toMatchObject({ ...decision(), previous_hash: header.hash });
    expect(last).toMatchObject({
      rows: 4,
      counts: { allow: 2, deny: 1, audit: 1 },
      not_evaluated: [{ what: 'limit "per hour"', reason: 'no times', count: 3 }],
      hash: WRITTEN.finalHash,
    });
    expect(WRITTEN).toMatchObject({ rows: 4, counts: last.counts });
  });

  test('can be verified in three lines of any language, without this reader', () => {
    let previous: string | null = null;
    for (const line of LINES) {
      const { hash, previous_hash } = JSON.parse(line);
      const body = line.replace(/,"hash":"[0-9a-f]{64}"\}$/, '}');
      expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
      expect(previous_hash).toBe(previous);
      previous = hash;
    }
  });

  test('is the same for the same decisions, with ids that no clock or chance makes', () => {
    expect(logOf([decision(), decision()]).text).toBe(logOf([decision(), decision()]).text);
    const ids = logOf([decision(), decision(), decision({ actor: 'x' })])
      .text.split('\n')
      .slice(1, 4)
      .map((line) => JSON.parse(line).decision_id);
    expect(new Set(ids).size).toBe(3);
    expect(ids.join()).toMatch(/^[0-9a-f]{32}(?:,[0-9a-f]{32}){2}$/);
    const changed = logOf([decision({ reason: 'other' })]).text.split('\n')[1] ?? '';
    expect(JSON.parse(changed).decision_id).not.toBe(ids[0]);
  });

  test('drops keys that are not columns, and cannot go on after its end', () => {
    const { text } = logOf([{ ...decision(), extra: 1 } as never]);
    expect(text).not.toContain('extra');
    const writer = new DecisionLogWriter(SUBJECT, () => {}, sha256);
    writer.end([]);
    expect(() => writer.add(decision())).toThrow('already ended');
    expect(() => writer.end([])).toThrow('already ended');
  });

  test('holds no character raw that moves or hides text', () => {
    const { text } = logOf(HOSTILE.map((value) => decision({ actor: value, reason: value })));
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202e\u2066\ufeff]|\p{Cs}/u);
  });
});

describe('a log as it was written', () => {
  test('is intact, whatever the decisions are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDecision, { maxLength: 8 }), async (decisions) => {
        const { text, written } = logOf(decisions);
        const result = await verify(text, written.finalHash);
        expect(result).toEqual({ ...written, problems: [], problemCount: 0 });
      }),
      { numRuns: runs(100, 5000) },
    );
  });

  test.each([
    ['CRLF line ends', LOG.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${LOG}`],
    ['no last line end', LOG.trimEnd()],
  ])('is intact with %s', async (_, text) => {
    expect((await verify(text)).problems).toEqual([]);
  });
});

/** Returns the line and message of a log's first problem. */
const problemOf = async (text: string, finalHash?: string): Promise<string> => {
  const { problems } = await verify(text, finalHash);
  const [problem] = problems;
  expect(problem?.help).toMatch(/^(?:restore|use) /);
  return `${problem?.line} ${problem?.message}`;
};

/** Returns the lines with one line replaced. */
const withLine = (index: number, ...lines: readonly string[]): string =>
  joined([...LINES.slice(0, index), ...lines, ...LINES.slice(index + 1)]);

/** Changes a row and gives it a new hash, as a forger would. */
const resealed = (line: string): string => {
  const body = `${line.slice(0, -75)}}`;
  return `${body.slice(0, -1)},"hash":"${sha256(body)}"}`;
};

/** Returns every change of a single field in a row to the value from another log. */
function changesOf(
  lines: readonly string[],
  foreign: readonly string[],
): readonly { readonly changed: string; readonly field: string; readonly index: number }[] {
  return lines.flatMap((line, index) => {
    const row = JSON.parse(line);
    const other = JSON.parse(foreign[index === 0 ? 0 : index === lines.length - 1 ? 2 : 1]!);
    return Object.keys(row).map((field) => {
      const isSame = JSON.stringify(other[field]) === JSON.stringify(row[field]);
      const value = isSame ? 'changed' : other[field];
      return { changed: JSON.stringify({ ...row, [field]: value }), field, index };
    });
  });
}

describe('a log that was changed', () => {
  test('any field of any row: the chain breaks at that line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDecision, { minLength: 1, maxLength: 4 }),
        anyDecision,
        async (decisions, other) => {
          const lines = logOf(decisions).text.trimEnd().split('\n');
          const foreign = logOf([other]).text.trimEnd().split('\n');
          for (const { changed, field, index } of changesOf(lines, foreign)) {
            const { problems } = await verify(
              joined([...lines.slice(0, index), changed, ...lines.slice(index + 1)]),
            );
            expect(`${field} ${problems[0]?.line}`).toBe(`${field} ${index + 1}`);
          }
        },
      ),
      { numRuns: runs(10, 500) },
    );
  });

  test('any character of the file', async () => {
    for (let at = 0; at < LOG.length; at += 1) {
      const other = LOG[at] === 'x' ? 'y' : 'x';
      const { problems } = await verify(LOG.slice(0, at) + other + LOG.slice(at + 1));
      const line = LOG.slice(0, at).split('\n').length;
      expect(problems[0]?.line).toBe(line);
    }
  });

  test('cut after any character but the last line end', async () => {
    for (let end = 0; end < LOG.length - 1; end += 1)
      expect((await verify(LOG.slice(0, end))).problemCount).toBeGreaterThan(0);
  });

  test.each(
    LINES.slice(0, -1).map((_, index) => index + 1),
  )('cut after line %d: the last row is missing', async (count) => {
    expect(await problemOf(joined(LINES.slice(0, count)))).toBe(
      `${count} is the last line of the file, but not the last row of the log; later rows are missing`,
    );
  });

  test.each([
    ['a row removed', withLine(2), /^3 does not follow line 2/],
    ['the header removed', withLine(0), /^1 is not the header; the beginning/],
    ['a row repeated', withLine(2, LINES[2]!, LINES[2]!), /^4 repeats line 3/],
    ['two rows swapped', joined([0, 2, 1, 3, 4, 5].map((at) => LINES[at]!)), /^2 does not follow/],
    [
      'a row added',
      withLine(2, resealed(LINES[1]!.replace('reads', 'other')), LINES[2]!),
      /^3 does/,
    ],
    [
      'a row that is forged with its hash',
      withLine(2, resealed(LINES[2]!.replace('"deny"', '"allow"'))),
      /^4 does not follow line 3/,
    ],
    [
      'a header that is forged with its hash',
      withLine(0, resealed(LINES[0]!.replace('1.0.0', '9.9.9'))),
      /^2 does not follow line 1/,
    ],
    ['a second header', withLine(2, LINES[0]!, LINES[2]!), /^3 is a second header/],
    ['an empty line', withLine(2, '', LINES[2]!), /^3 is empty/],
    ['something after the end', LOG + LINES[1]!, /^7 comes after the last row/],
    ['a second end', LOG + LINES[5]!, /^7 comes after the last row/],
    ['half a row', withLine(3, LINES[3]!.slice(0, 90)), /^4 is not a complete row/],
    [
      'a wrong number of rows',
      withLine(5, resealed(LINES[5]!.replace('"rows":4', '"rows":5'))),
      /^6 states the wrong number of rows/,
    ],
    [
      'a wrong count',
      withLine(5, resealed(LINES[5]!.replace('"deny":1', '"deny":0'))),
      /^6 states the wrong number of rows with the effect deny/,
    ],
    [
      'a key that is repeated',
      withLine(5, resealed(LINES[5]!.replace('{', '{"rows":9,'))),
      /^6 was rewritten/,
    ],
    [
      'a key that is added',
      withLine(5, resealed(LINES[5]!.replace('{', '{"__proto__":{},'))),
      /^6 does not have the keys of a last row/,
    ],
    [
      'an unknown effect',
      withLine(4, resealed(LINES[4]!.replace('"allow"', '"permit"'))),
      /^5 has the effect "permit"/,
    ],
    [
      'another schema',
      withLine(0, resealed(LINES[0]!.replace('decisions/1', 'decisions/2'))),
      /^1 has a schema that this version/,
    ],
    [
      'a hash in capitals',
      withLine(
        2,
        LINES[2]!.replace(/[0-9a-f]{64}"\}$/, (hash) => hash.toUpperCase()),
      ),
      /^3 does not end with a hash/,
    ],
    ['nothing', '', /^1 is missing: the file is empty/],
    ['another file', 'id,actor\n1,2\n', /^1 is not the header of a decision log/],
    ['a list', '[1]', /^1 is not the header of a decision log/],
  ])('%s', async (_, text, problem) => {
    expect(await problemOf(text)).toMatch(problem);
  });

  test('bytes that are not UTF-8 are reported with their line', async () => {
    const bytes = new TextEncoder().encode(LOG);
    bytes[LOG.indexOf('tool:delete')] = 0xff;
    const chunks = (async function* () {
      yield bytes;
    })();
    const { problems } = await verifyDecisionLog(chunks, sha256);
    expect(problems[0]).toMatchObject({ line: 3, message: expect.stringContaining('not UTF-8') });
  });

  test('says which hash was expected and found', async () => {
    const { problems } = await verify(
      withLine(2, resealed(LINES[2]!.replace('"deny"', '"allow"'))),
    );
    const forged = JSON.parse(resealed(LINES[2]!.replace('"deny"', '"allow"'))).hash;
    expect(problems[0]).toMatchObject({ expected: forged, found: JSON.parse(LINES[2]!).hash });
  });

  test('a whole new chain is found only with the final hash that was kept', async () => {
    const forged = logOf([decision()]).text;
    expect((await verify(forged)).problemCount).toBe(0);
    expect(await problemOf(forged, WRITTEN.finalHash)).toMatch(
      /^3 does not have the expected final hash/,
    );
  });

  test('lists the first 100 problems and counts all', async () => {
    const result = await verify(withLine(2, ...Array.from({ length: 500 }, () => 'x')));
    expect(result.problems).toHaveLength(100);
    expect(result.problemCount).toBeGreaterThanOrEqual(500);
  });
});
