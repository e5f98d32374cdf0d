import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../../src/adapters/process/sha256.ts';
import type { DecisionRow } from '../../../src/model/decision-row.ts';
import { readDecisionLog } from '../../../src/report/decision-log/read-log.ts';
import { DecisionLogWriter } from '../../../src/report/decision-log/write-log.ts';
import { csvRows } from '../../../src/report/surfaces/decisions/csv-rows.ts';
import { jsonRows, ndjsonRows } from '../../../src/report/surfaces/decisions/json-rows.ts';
import type { RowFormat } from '../../../src/report/surfaces/decisions/row-format.ts';
import { sqlRows } from '../../../src/report/surfaces/decisions/sql-rows.ts';
import { runs } from '../../support/runs.ts';
import {
  anyDecision,
  chunksOf,
  decision,
  entriesOf,
  HOSTILE,
  logOf,
  SUBJECT,
} from './sample-log.ts';

const rowsOf = async (text: string, size?: number): Promise<readonly DecisionRow[]> =>
  (await entriesOf(text, size)).map((entry) => {
    if (entry.kind !== 'row') throw new Error(JSON.stringify(entry));
    return entry.row;
  });

/** Returns an export of rows, as the command prints it. */
const exported = (format: RowFormat, rows: readonly DecisionRow[]): string =>
  [...format.start(), ...rows.flatMap((row) => format.row(row)), ...format.end()]
    .map((line) => `${line}\n`)
    .join('');

const FORMATS = { json: jsonRows, ndjson: ndjsonRows, csv: csvRows };

/** Returns the rows of a decision log. */
const writtenRows = (decisions: Parameters<typeof logOf>[0]): readonly DecisionRow[] => {
  const writer = new DecisionLogWriter(SUBJECT, () => {}, sha256);
  return decisions.map((one) => writer.add(one));
};

describe('a log', () => {
  test('is read back row by row, with line numbers', async () => {
    const rows = writtenRows([decision(), decision({ effect: 'deny' })]);
    const entries = await entriesOf(logOf([decision(), decision({ effect: 'deny' })]).text);
    expect(entries).toEqual([
      { kind: 'header', line: 1 },
      { kind: 'row', line: 2, row: rows[0] },
      { kind: 'row', line: 3, row: rows[1] },
      { kind: 'end', line: 4 },
    ]);
  });

  test.each(Object.entries(FORMATS))('exported as %s is read back the same', async (_, format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDecision, { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (decisions, size) => {
          const rows = writtenRows(decisions);
          if (format === ndjsonRows && rows.length === 0) return;
          expect(await rowsOf(exported(format(), rows), size)).toEqual(rows);
        },
      ),
      { numRuns: runs(50, 5000) },
    );
  });

  test.each(Object.entries(FORMATS))('exported as %s keeps a cell of 1 MB', async (_, format) => {
    const rows = writtenRows([decision({ reason: '"a,\n'.repeat(262_144) })]);
    expect(await rowsOf(exported(format(), rows))).toEqual(rows);
  });

  test.each([
    ...Object.entries(FORMATS),
    ['sql', sqlRows] as const,
  ])('exported as %s has nothing raw that moves or hides text', (_, format) => {
    const text = exported(format(), writtenRows(HOSTILE.map((actor) => decision({ actor }))));
    const own = text.replaceAll('\r\n', '\n');
    expect(own).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029\u202e\u2066\ufeff]|\p{Cs}/u);
  });
});

describe('CSV', () => {
  test('guards formulas with an apostrophe, and has every column', () => {
    const rows = writtenRows(
      ['=1', '+1', '-1', '@x', '\tx', '\rx', "'=1", 'x'].map((actor) =>
        decision({ actor, policy_id: null }),
      ),
    );
    const [head, ...lines] = exported(csvRows(), rows).split('\r\n');
    expect(head).toContain('effect,policy_id,policy_file');
    const actors = lines.slice(0, -1).map((line) => line.split(',')[2]);
    expect(actors).toEqual(["'=1", "'+1", "'-1", "'@x", "'\tx", "'\\u000dx", "''=1", 'x']);
  });
});

describe('SQL', () => {
  /**
   * Returns the values of INSERT statements according to the SQL standard, in which only quotes are
   * doubled.
   */
  const valuesOf = (sql: string): readonly (string | null)[][] =>
    [...sql.matchAll(/VALUES \(((?:'(?:[^']|'')*'|NULL|\d+|, )*)\);\n/g)].map(([, values = '']) =>
      [...values.matchAll(/'((?:[^']|'')*)'|NULL|(\d+)/g)].map(([, text, number]) =>
        text === undefined ? (number ?? null) : text.replaceAll("''", "'"),
      ),
    );

  test('holds the same values, and nothing outside its strings is theirs', async () => {
    const rows = writtenRows(HOSTILE.map((actor) => decision({ actor })));
    const sql = exported(sqlRows(), rows);
    const actors = valuesOf(sql).map((values) => values[2]);
    const decoded = actors.map((text) =>
      text!.replace(/\\u([0-9a-f]{4})/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
    expect(decoded).toEqual(HOSTILE);
    const frame = sql.replace(/'(?:[^']|'')*'/g, '?');
    expect(frame).not.toContain('DROP');
    expect(frame.startsWith('BEGIN;\nCREATE TABLE IF NOT EXISTS "decisions" (')).toBe(true);
    expect(frame.endsWith('COMMIT;\n')).toBe(true);
  });
});

describe('a log of Moneypenny', () => {
  const RECORD = {
    id: 'r1',
    policy_id: null,
    actor: 'main',
    action: 'call',
    resource: 'shell_exec',
    effect: 'denied',
    reason: 'no',
    correlation_id: 'c1',
    session_id: 's1',
    idempotency_key: null,
    idempotency_state: null,
    created_at: 1_763_726_400,
  };
  const EXPECTED = {
    decision_id: 'r1',
    timestamp: '2025-11-21T12:00:00.000Z',
    effect: 'deny',
    mode: 'default',
    session: 's1',
    source: 'c1',
    hash: null,
  };

  test('is read as a JSON list, over lines or not, and as NDJSON', async () => {
    for (const text of [
      JSON.stringify([RECORD, RECORD]),
      JSON.stringify([RECORD, RECORD], null, 2),
      `${JSON.stringify(RECORD)}\n\n${JSON.stringify(RECORD)}`,
    ]) {
      const rows = await rowsOf(text, 7);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toMatchObject(EXPECTED);
    }
  });

  test('is read as the CSV that it exports, which has no entry', async () => {
    const head = 'id,actor,action,resource,effect,reason,session_id,created_at,correlation_id';
    const [row] = await rowsOf(`${head}\nr1,main,call,shell_exec,denied,no,s1,1763726400,c1\n`);
    expect(row).toMatchObject(EXPECTED);
  });

  test.each([
    ['allowed', 'allow'],
    ['denied', 'deny'],
    ['audited', 'audit'],
  ])('its effect %s is %s', async (written, effect) => {
    const [row] = await rowsOf(JSON.stringify([{ ...RECORD, effect: written, policy_id: 'p' }]));
    expect(row).toMatchObject({ effect, mode: 'matched' });
  });
});

const ROW = '{"actor":"a","action":"b","resource":"c","effect":"deny"}';

describe('what cannot be read is a problem with its line', () => {
  test.each([
    ['', 1, /the file is empty/],
    [`${ROW}\nx\n`, 2, /is not valid JSON/],
    [`${ROW}\n[]\n`, 2, /is not a JSON map/],
    [
      `${ROW}\n${ROW.replace('deny', 'dney')}`,
      2,
      /has the effect "dney"; expected "allow", "deny" or "audit"/,
    ],
    [ROW.replace('"actor"', '"actr"'), 1, /has the unknown column "actr"; did you mean "actor"\?/],
    [ROW.replace('"actor":"a",', ''), 1, /has no "actor"/],
    [ROW.replace('"a"', '{}'), 1, /has a non-string value under "actor"/],
    [ROW.replace('{', '{"__proto__":{"x":1},'), 1, /has the unknown column "__proto__"/],
    [ROW.replace('{', '{"id":"1","decision_id":"2",'), 1, /has both "id" and "decision_id"/],
    [ROW.replace('{', '{"mode":"x",'), 1, /has the mode "x"/],
    [ROW.replace('{', '{"call_index":-1,'), 1, /"call_index" that is not a whole number/],
    [ROW.replace('{', '{"created_at":1763726400000,'), 1, /has the time "1763726400000"/],
    [ROW.replace('{', '{"timestamp":"yesterday",'), 1, /has the time "yesterday"/],
    [
      ROW.replace('{', `{"timestamp":${'['.repeat(50_000)}${']'.repeat(50_000)},`),
      1,
      /has the time/,
    ],
    ['{"schema":"card-gate-decisions/9"}', 1, /has the schema "card-gate-decisions\/9"/],
    [`[\n${ROW}\n${ROW}]`, 3, /has "\{" where "," or "\]" is expected/],
    [`[\n${ROW},\n]`, 3, /has "\]" where a map is expected/],
    [`[\n${ROW}\n`, 3, /ends inside the list/],
    [`[${ROW}] x`, 1, /where the end of the file is expected/],
    ['[1]', 1, /has "1" where a map/],
    ['hello', 1, /is neither JSON nor a decision log's column names/],
    ['actor,effect,effect\n', 1, /has the column "effect" twice/],
    ['actor,action,resource,effect\na,b,c\n', 2, /has 3 cells, but the first line has 4/],
    ['actor,action,resource,effect\na,b,c,"deny\n', 2, /unclosed quotation mark/],
    ['actor,action,resource,effect\na,b"c,d,deny\n', 2, /quotation mark inside a cell/],
    ['actor,action,resource,effect\na,"b"c,d,deny\n', 2, /text after a closing quotation mark/],
    ['actor,action,resource,effct\n', 1, /neither JSON nor a decision log's column names/],
    ['actr,action,resource,effect\n', 1, /has the unknown column "actr"/],
  ] as const)('%.60j', async (text, line, message) => {
    for (const size of [1, 5, 65_536]) {
      const last = (await entriesOf(text, size)).at(-1);
      expect(last).toMatchObject({
        kind: 'problem',
        line,
        message: expect.stringMatching(message),
        help: expect.stringMatching(/^[a-z]+ /),
      });
    }
  });

  test('bytes that are not UTF-8, and a line that is too long', async () => {
    const read = async (...chunks: readonly Uint8Array[]): Promise<unknown> => {
      let last: unknown;
      const source = (async function* () {
        yield* chunks;
      })();
      for await (const entry of readDecisionLog(source)) last = entry;
      return last;
    };
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const bad = new Uint8Array([0xff, 0x0a]);
    expect(await read(bytes(`${ROW}\n{`), bad)).toMatchObject({ kind: 'problem', line: 2 });
    expect(await read(bytes(`[\n`), bad)).toMatchObject({ kind: 'problem', line: 2 });
    expect(await read(bytes('[]'), new Uint8Array([0xc3]))).toMatchObject({ kind: 'problem' });
    const long = bytes(`{"actor":"${'x'.repeat(17 * 1024 * 1024)}"}\n`);
    expect(await read(long)).toMatchObject({ line: 1, message: 'is longer than 16 MiB' });
  });
});

test('a log of many rows passes through without rows that wait', async () => {
  const total = runs(20_000, 200_000);
  const ROWS_PER_CHUNK = 100;
  let produced = 0;
  const source = async function* (): AsyncGenerator<Uint8Array> {
    let text = '';
    const writer = new DecisionLogWriter(
      SUBJECT,
      (line) => {
        text += line;
      },
      sha256,
    );
    for (let row = 0; row < total; row += ROWS_PER_CHUNK) {
      for (let at = 0; at < ROWS_PER_CHUNK; at += 1) writer.add(decision({ call_index: row + at }));
      produced += ROWS_PER_CHUNK;
      yield* chunksOf(text, text.length);
      text = '';
    }
    writer.end([]);
    yield* chunksOf(text, text.length);
  };
  let consumed = 0;
  let mostHeld = 0;
  const output = csvRows();
  for await (const entry of readDecisionLog(source())) {
    if (entry.kind !== 'row') continue;
    consumed += output.row(entry.row).length;
    mostHeld = Math.max(mostHeld, produced - consumed);
  }
  expect(consumed).toBe(total);
  expect(mostHeld).toBeLessThanOrEqual(2 * ROWS_PER_CHUNK);
});
