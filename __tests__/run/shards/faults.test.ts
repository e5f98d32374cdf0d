import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { run } from '../../../src/run/run.ts';
import { ShardsError } from '../../../src/run/shards/shards-error.ts';
import { runs } from '../../support/runs.ts';
import { CARD, POLICY } from '../../support/support-agent.ts';
import {
  adaptersOf,
  IDENTITY,
  json,
  merged,
  partialsOf,
  requestOf,
  treeWith,
} from './shard-runs.ts';

const call = (tool: string, session: string): string =>
  `${JSON.stringify({ tool, session_id: session, timestamp: '2026-11-20T10:00:00Z', call_id: '1' })}\n`;
const FILES = {
  'desk/card.yaml': CARD,
  'desk/policy.yaml': POLICY,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `desk/traces/${index}.jsonl`,
      call('mcp__tickets__get_ticket', `s${index}`) + call('send_reply', `s${index}`),
    ]),
  ),
  'desk/traces/large.jsonl': Array.from({ length: 40 }, (_, index) =>
    call('mcp__tickets__delete_ticket', `large-${index}`),
  ).join(''),
};
const PAST = { files: FILES, divided: ['desk/traces/large.jsonl'] };

let shards: readonly string[] = [];
beforeAll(async () => {
  shards = await partialsOf(3, PAST);
});

const one = (): string => shards[0]!;
const others = (): readonly string[] => shards.slice(1);
const lines = (text: string): readonly string[] => text.trimEnd().split('\n');
/** Joins lines to a partial report, with the last line that belongs to them. */
const sealed = (content: readonly string[]): string => {
  const text = content.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${text}${JSON.stringify({ lines: content.length, sha256 })}\n`;
};
const resealed = (text: string, edit: (content: string[]) => void): string => {
  const content = lines(text).slice(0, -1);
  edit(content as string[]);
  return sealed(content);
};
const withHeader = (more: object): string =>
  resealed(one(), (content) => {
    content[0] = JSON.stringify({ ...JSON.parse(content[0]!), ...more });
  });

/** What is wrong, how, and the words of the error. */
const FAULTS: readonly (readonly [string, () => readonly string[], RegExp])[] = [
  ['nothing', () => [], /contains no partial report/],
  ['a missing shard', () => others(), /1 shard of 3 is missing: 1/],
  ['two missing shards', () => [one()], /2 shards of 3 are missing: 2, 3/],
  ['a repeated shard', () => [...shards, one()], /both belong to shard 1 of 3/],
  [
    'a shard of another version',
    () => [withHeader({ version: '9' }), ...others()],
    /from a different version of Card Gate: "9" instead of "test"/,
  ],
  [
    'a shard of another commit',
    () => [withHeader({ commit: 'd'.repeat(40) }), ...others()],
    /from a different commit/,
  ],
  [
    'a shard of another run',
    () => [withHeader({ run: '8' }), ...others()],
    /from a different workflow run: "8" instead of "7"/,
  ],
  [
    'a shard of no commit',
    () => [withHeader({ commit: null }), ...others()],
    /from a different commit: none instead of/,
  ],
  [
    'a shard of other inputs',
    () => [withHeader({ inputs: 'x' }), ...others()],
    /different options, configurations or agent files/,
  ],
  [
    'a shard of another division',
    () => [withHeader({ shard: [1, 4] }), ...others()],
    /runs with [34] and [34] shards/,
  ],
  [
    'a shard of no number',
    () => [withHeader({ shard: [0, 3] }), ...others()],
    /does not state which shard it is/,
  ],
  [
    'a shard of other sources',
    () => [withHeader({ sources: [] }), ...others()],
    /found different trace files/,
  ],
  [
    'a shard of a later format',
    () => [withHeader({ schema: 'card-gate-partial/2' }), ...others()],
    /has the format "card-gate-partial\/2"; expected "card-gate-partial\/1"/,
  ],
  ['another file', () => ['{"a":1}\n', ...others()], /is not a partial report/],
  ['an empty file', () => ['', ...others()], /is empty or truncated/],
  ['bytes', () => ['\u0000\u0001\n', ...others()], /is not a partial report/],
  [
    'a cut at a line',
    () => [
      lines(one())
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
      ...others(),
    ],
    /is empty or truncated/,
  ],
  ['a cut in a line', () => [one().slice(0, -100), ...others()], /is cut off/],
  [
    'a change without a digest',
    () => [one().replace('large-', 'small-'), ...others()],
    /is damaged: its content does not match its digest/,
  ],
  [
    'lines after the last',
    () => [`${one()}{"source":0}\n`, ...others()],
    /continues after its last line/,
  ],
  [
    'a source that is missing',
    () => [resealed(one(), (content) => content.splice(1, 3)), ...others()],
    /no shard has recorded|has a source that belongs/,
  ],
  [
    'events that are missing',
    () => [
      resealed(one(), (content) =>
        content.splice(
          content.findIndex((line) => line.startsWith('{"texts"')),
          1,
        ),
      ),
      ...others(),
    ],
    /more or fewer events than it states/,
  ],
];

describe('a fault of a partial report is a clear error, and never a pass', () => {
  test.each(FAULTS)('%s', async (_, partials, words) => {
    await expect(merged(partials(), PAST)).rejects.toThrow(words);
    await expect(merged(partials(), PAST)).rejects.toBeInstanceOf(ShardsError);
  });

  test('no setting excuses it', async () => {
    const request = {
      ...requestOf({ 'on-error': 'warn', 'fail-on': 'never' }),
      onFailure: 'report' as const,
      failure: new ShardsError('a shard is missing', 'run it again'),
    };
    const report = await run(request, adaptersOf(treeWith(PAST)));
    expect([report.verdict, report.conclusion, report.relaxed]).toEqual([
      'error',
      'failure',
      undefined,
    ]);
    expect(report.findings.map(({ rule, message, help }) => [rule, message, help])).toEqual([
      ['incomplete-shards', 'a shard is missing', 'run it again'],
    ]);
  });

  test('shards of another configuration or other agents than the merge', async () => {
    const changed = (more: Readonly<Record<string, string>>): object => ({
      files: { ...FILES, ...more },
      divided: [],
    });
    for (const more of [
      { 'desk/policy.yaml': POLICY.replace('are records', 'stay') },
      { '.github/card-gate.yml': 'only-new: true\n' },
      {
        'till/card.yaml': CARD.replace('agent_id: support', 'agent_id: till'),
        'till/traces/a.jsonl': call('x', 's'),
      },
    ])
      await expect(merged(shards, changed(more) as typeof PAST)).rejects.toThrow(
        /different options, a different configuration or different agent files|recorded different traces/,
      );
    await expect(merged(shards, PAST, { 'trace-limit': 3 })).rejects.toThrow(/different options/);
    await expect(merged(shards, PAST, {}, { ...IDENTITY, version: 'later' })).rejects.toThrow(
      /different version/,
    );
    // Options that shards do not use are those of the merge alone.
    expect((await merged(shards, PAST, { 'fail-on': 'never' })).conclusion).toBe('success');
  });

  test('a partial report that was cut anywhere', async () => {
    const whole = one();
    for (let end = 0; end < whole.length - 1; end += 97)
      await expect(merged([whole.slice(0, end), ...others()], PAST)).rejects.toBeInstanceOf(
        ShardsError,
      );
  });

  test('a hostile partial report gives an error or a report, but no internal error', async () => {
    const junk = fc.constantFrom<unknown>(
      null,
      -1,
      1e99,
      1.5,
      'x',
      [],
      {},
      [[]],
      true,
      '__proto__',
      999_999,
    );
    const whole = json(await run(requestOf(), adaptersOf(treeWith(PAST))));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), junk, async (line, place, value) => {
        const hostile = resealed(one(), (content) => {
          const at = line % content.length;
          content[at] = JSON.stringify(replaced(JSON.parse(content[at]!), place, value));
        });
        const result = await merged([hostile, ...others()], PAST).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ShardsError);
          refused += 1;
        });
        if (result) expect(json(result).length).toBeGreaterThan(whole.length / 2);
      }),
      { numRuns: runs(60, 2000), seed: 1 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});

/** Replaces one value inside a JSON value, which `place` selects. */
function replaced(root: unknown, place: number, value: unknown): unknown {
  const places: (() => void)[] = [];
  const copy = structuredClone(root) as Record<string, unknown>;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      const holder = part as Record<string, unknown>;
      places.push(() => {
        holder[key] = value;
      });
      visit(holder[key]);
    }
  };
  visit(copy);
  places[place % places.length]?.();
  return copy;
}
