import fc from 'fast-check';
import { sha256 } from '../../../src/adapters/process/sha256.ts';
import type {
  Decision,
  DecisionLogSubject,
  NotEvaluated,
  WrittenLog,
} from '../../../src/model/decision-row.ts';
import { type LogEntry, readDecisionLog } from '../../../src/report/decision-log/read-log.ts';
import { DecisionLogWriter } from '../../../src/report/decision-log/write-log.ts';

export const SUBJECT: DecisionLogSubject = {
  commit: '1'.repeat(40),
  base: null,
  files: [{ path: 'agents/support/access.yaml', sha256: 'ab'.repeat(32) }],
  tool_version: '1.0.0',
  time: '2026-11-21T12:00:00Z',
};

/** Returns a decision with some values replaced. */
export function decision(values: Partial<Decision> = {}): Decision {
  return {
    timestamp: '2026-11-21T11:00:00Z',
    actor: 'agent:support',
    action: 'call',
    resource: 'tool:search',
    effect: 'allow',
    policy_id: 'reads',
    policy_file: 'agents/support/access.yaml',
    policy_version: 'ab'.repeat(32),
    reason: 'reads are fine',
    mode: 'matched',
    limit: null,
    session: 's1',
    agent: 'support',
    source: 'traces/a.jsonl',
    call_index: 0,
    ...values,
  };
}

/** Writes a log, and returns its text and totals. */
export function logOf(
  decisions: readonly Decision[],
  notEvaluated: readonly NotEvaluated[] = [],
): { readonly text: string; readonly written: WrittenLog } {
  let text = '';
  const writer = new DecisionLogWriter(
    SUBJECT,
    (part) => {
      text += part;
    },
    sha256,
  );
  for (const one of decisions) writer.add(one);
  return { written: writer.end(notEvaluated), text };
}

/** Yields the bytes of a text in pieces that all share one buffer, as when a file is read. */
export async function* chunksOf(text: string, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const room = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    room.set(piece);
    yield room.subarray(0, piece.length);
    room.fill(0x78);
  }
}

/** Returns all entries of a log or an export. */
export async function entriesOf(text: string, size?: number): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of readDecisionLog(chunksOf(text, size))) entries.push(entry);
  return entries;
}

/** Texts that break careless writers and readers. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  'a\nb\r\nc\rd',
  '"quoted", and \'quoted\'',
  '\u0000\u0001\u001b[2J\u009b2J\u007f',
  '\ud800 alone \udc00',
  '\u202eright\u2066\u2028\u2029\ufeff',
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  "'=1+1",
  "''x",
  "'; DROP TABLE decisions; --",
  '\\u001b \\u005c \\ C:\\users\\u0041bc \\\\u0041',
  '__proto__',
  'null',
  '::error::x',
  'a,b;c\td',
  '😀\u200d👩 é',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\\', 'u', '0', '4', '\u001b', "'", '"', ',', '=', '\n') }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 5 })
    .map((units) => String.fromCharCode(...units)),
);
const orNull = fc.option(hostile);

/** An arbitrary decision. */
export const anyDecision: fc.Arbitrary<Decision> = fc.record({
  timestamp: fc.option(
    fc.integer({ min: 0, max: 4e12 }).map((time) => new Date(time).toISOString()),
  ),
  actor: hostile,
  action: hostile,
  resource: hostile,
  effect: fc.constantFrom('allow', 'deny', 'audit'),
  policy_id: orNull,
  policy_file: orNull,
  policy_version: orNull,
  reason: orNull,
  mode: fc.constantFrom('matched', 'default'),
  limit: orNull,
  session: orNull,
  agent: orNull,
  source: orNull,
  call_index: fc.option(fc.nat()),
});
