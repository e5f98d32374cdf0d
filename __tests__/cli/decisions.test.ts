import { describe, expect, test } from '@jest/globals';
import type { Terminal } from '../../src/adapters/process/terminal.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import type { Decision } from '../../src/model/decision-row.ts';
import { chunksOf, decision, HOSTILE, logOf } from '../report/decision-log/sample-log.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `decisions` with the given arguments on files in memory. */
async function run(
  line: string | readonly string[],
  files: Readonly<Record<string, string>>,
  columns?: number,
): Promise<Ended> {
  const written = { out: '', err: '' };
  const terminal = {
    tree: {
      open: async (file: string) =>
        Object.hasOwn(files, file)
          ? { kind: 'stream', chunks: chunksOf(files[file]!) }
          : { kind: 'absent' },
    },
    out: (text: string) => {
      written.out += `${text}\n`;
    },
    err: (text: string) => {
      written.err += `${text}\n`;
    },
    colour: false,
    command: 'card-gate',
    ...(columns && { columns }),
  } as unknown as Terminal;
  const args = typeof line === 'string' ? line.split(' ') : line;
  return { code: await runCommandLine(args, terminal), ...written };
}

const at = (day: number, values: Partial<Decision>): Decision =>
  decision({ timestamp: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`, ...values });

const DECISIONS: readonly Decision[] = [
  at(1, { actor: 'agent:a', resource: 'tool:drop_table', effect: 'deny', reason: 'Never DROP' }),
  at(8, { actor: 'agent:a', resource: 'tool:read_x', policy_id: 'reads' }),
  at(14, { actor: 'agent:b', resource: 'tool:drop_table', effect: 'deny', policy_id: 'ddl' }),
  decision({ timestamp: null, actor: 'agent:c', resource: 'memory', effect: 'audit' }),
  at(21, { actor: 'agent:b', resource: 'tool:read_y', effect: 'audit', session: 'Session-9' }),
  at(15, { actor: 'agent:b', resource: 'tool:send', effect: 'deny', policy_id: null }),
];
const { text: LOG, written: WRITTEN } = logOf(DECISIONS);
const FILES = { 'log.ndjson': LOG };

/** Returns the numbers of the decisions that a command lists. Numbers begin at 1. */
async function listed(flags: string): Promise<readonly number[]> {
  const { code, out } = await run(`${flags} --log log.ndjson --format ndjson`, FILES);
  expect(code).toBe(0);
  const ids = LOG.split('\n').map((line) => (line === '' ? '' : JSON.parse(line).decision_id));
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ids.indexOf(JSON.parse(line).decision_id));
}

describe('conditions', () => {
  test.each([
    ['decisions', [1, 2, 3, 4, 5, 6]],
    ['decisions --effect allow', [2]],
    ['decisions --effect deny', [1, 3, 6]],
    ['decisions --effect audit', [4, 5]],
    ['decisions --actor agent:a', [1, 2]],
    ['decisions --actor a', [1, 2]],
    ['decisions --actor *:b', [3, 5, 6]],
    ['decisions --actor A', []],
    ['decisions --resource read_?', [2, 5]],
    ['decisions --resource tool:memory', [4]],
    ['decisions --search never', [1]],
    ['decisions --search DENY', [1, 3, 6]],
    ['decisions --search session-9', [5]],
    ['decisions --search ddl', [3]],
    ['decisions --last 24h', [5]],
    ['decisions --last 7d', [5, 6]],
    ['decisions --last 1w', [5, 6]],
    ['decisions --last 2w', [2, 3, 5, 6]],
    ['decisions --last 10080m', [5, 6]],
    ['decisions --last 604801s', [3, 5, 6]],
    ['decisions --violations', [6]],
    ['decisions --violations --last 8d', [3, 6]],
    ['decisions --violations --since 2026-11-01', [1, 3, 6]],
    ['decisions --violations --effect deny', [6]],
    ['decisions --since 2026-11-14T12:00:00Z', [3, 5, 6]],
    ['decisions --until 2026-11-14T12:00:00Z', [1, 2]],
    ['decisions --since 2026-11-08 --until 2026-11-15', [2, 3]],
    ['decisions --effect deny --actor b --search drop', [3]],
  ])('%s', async (flags, numbers) => {
    expect(await listed(flags)).toEqual(numbers);
  });

  test('the time span and what it leaves out are said, also where only rows are printed', async () => {
    const { err } = await run('decisions --format csv --last 24h --log log.ndjson', FILES);
    expect(err).toContain('note: 1 decision of 6 in the log: 1 audited');
    expect(err).toContain('note: the last 24h before 2026-11-21T12:00:00Z, the time of the newest');
    expect(err).toContain('note: 1 row without a time is not listed');
    const table = await run('decisions --log log.ndjson --violations', FILES);
    expect(table.out).toContain('the last 7d before 2026-11-21T12:00:00Z, the time of the newest');
    expect(table.err).toBe('');
  });

  test('a log without times has no newest row, and says so', async () => {
    const { text } = logOf([decision({ timestamp: null })]);
    const { code, out } = await run('decisions --log l --last 1d', { l: text });
    expect([code, out]).toEqual([0, expect.stringContaining('no row in the log has a time')]);
  });

  test('nothing is cut: all of 3,000 rows are listed', async () => {
    const { text } = logOf(Array.from({ length: 3000 }, () => decision()));
    const { out } = await run('decisions --log l', { l: text });
    expect(out.match(/tool:search/g)).toHaveLength(3000);
    expect(out).toContain('3,000 decisions: 3,000 allowed');
  });

  test('standard input is read twice', async () => {
    const { code, out } = await run('decisions --log - --last 24h', { '-': LOG });
    expect([code, out]).toEqual([0, expect.stringContaining('read_y')]);
  });
});

describe('the table', () => {
  test.each([60, 80, 200])('fits %d columns, and holds every value whole', async (columns) => {
    const value = 'abcdefghij'.repeat(12);
    const { text } = logOf([decision({ actor: value, resource: value, reason: value })]);
    const { out } = await run('decisions --log l', { l: text }, columns);
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(columns);
    expect(out.replaceAll(/[^a-j]/g, '').length).toBeGreaterThanOrEqual(360);
  });

  test('a value that is too long says that it is cut, and where it is whole', async () => {
    const { text } = logOf([decision({ reason: 'x'.repeat(1_000_000) })]);
    const { out } = await run('decisions --log l', { l: text });
    expect(out.replaceAll('\n  ', '')).toContain('… (999,600 more characters)');
    expect(out).toContain('--format json shows them whole');
  });

  test('holds nothing raw that moves or hides text', async () => {
    const { text } = logOf(HOSTILE.map((value) => decision({ actor: value, reason: value })));
    const { out } = await run('decisions --log l', { l: text });
    expect(out).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202e\u2066\ufeff]|\p{Cs}/u);
    expect(out).not.toMatch(/^\s*::/m);
  });

  test('shows the default as such, and the limit before the reason', async () => {
    const { text } = logOf([
      decision({ policy_id: null, limit: '51 of 50 per hour', reason: 'slow' }),
    ]);
    const { out } = await run('decisions --log l', { l: text });
    expect(out).toContain('(default)');
    expect(out).toContain('\n  51 of 50 per hour – slow\n');
  });
});

describe('what is refused', () => {
  test.each([
    ['decisions', 'specify a decision log with --log'],
    ['decisions --log none', 'the log "none" does not exist'],
    ['decisions log.ndjson', 'write --log before "log.ndjson"'],
    ['decisions --log log.ndjson --effect dney', '"--effect" is "dney"; expected one of'],
    ['decisions --log log.ndjson --format xml', '"--format" is "xml"; expected one of'],
    ['decisions --log log.ndjson --last soon', '"--last" is "soon"; expected a duration'],
    ['decisions --log log.ndjson --last 0d', '"--last" is "0d"'],
    ['decisions --log log.ndjson --since 21.11.2026', '"--since" is "21.11.2026"; expected a time'],
    ['decisions --log log.ndjson --until 2026-13-01', '"--until" is "2026-13-01"'],
    ['decisions --log log.ndjson --last 1d --since 2026-01-01', '--last counts back'],
    ['decisions --log log.ndjson --violations --effect allow', '--violations lists only denials'],
    [
      'decisions --log log.ndjson --final-hash x',
      '--final-hash works only with "decisions verify"',
    ],
    ['decisions verify', 'specify one log to verify'],
    ['decisions verify a b', 'specify one log to verify'],
    ['decisions verify log.ndjson --search x', 'remove --search'],
    ['decisions verify log.ndjson --format csv', 'supports only --format table and --format json'],
    ['decisions verify log.ndjson --final-hash x', 'must be 64 hexadecimal digits'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await run(line, FILES);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });

  test('a log with a row that cannot be read lists nothing', async () => {
    const { code, out, err } = await run('decisions --log l', { l: LOG.replace('"audit"', '"x"') });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      'error: l:5: line 5 has the effect "x"; expected "allow", "deny" or "audit"',
    );
  });

  test('a log without its last row is listed with a note', async () => {
    const text = LOG.split('\n').slice(0, 3).join('\n');
    const { code, err } = await run('decisions --log l', { l: text });
    expect([code, err]).toEqual([0, expect.stringContaining('the log has no last row')]);
  });
});

describe('decisions verify', () => {
  test('an intact log: 0, with the final hash', async () => {
    const { code, out } = await run('decisions verify log.ndjson', FILES);
    expect([code, out]).toEqual([0, expect.stringContaining(`final hash: ${WRITTEN.finalHash}`)]);
    expect(out).toContain('6 decisions, and the chain is intact');
  });

  test('the final hash that was kept: decisions --final-hash', async () => {
    const kept = ['decisions', 'verify', 'log.ndjson', '--final-hash'];
    expect((await run([...kept, WRITTEN.finalHash.toUpperCase()], FILES)).code).toBe(0);
    const { code, out } = await run([...kept, 'a'.repeat(64)], FILES);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('does not have the expected final hash'),
    ]);
  });

  test('a changed log: 1, with the line, the hashes and what to do', async () => {
    const text = LOG.replace('Never DROP', 'Never mind\\u001b');
    const { code, out } = await run('decisions verify l', { l: text });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^l:2: line 2 was changed: .*\n {2}expected [0-9a-f]{64}\n {2}found {4}[0-9a-f]{64}\n {2}restore /,
    );
    const json = await run('decisions verify l --format json', { l: text });
    expect([json.code, JSON.parse(json.out)]).toMatchObject([
      1,
      { verdict: 'fail', rows: 6, final_hash: WRITTEN.finalHash, problems: [{ line: 2 }] },
    ]);
  });
});
