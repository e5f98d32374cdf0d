import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTraceFile } from '../../../src/discovery/trace-file.ts';
import { MAX_INPUT_LENGTH, OpenCalls } from '../../../src/formats/traces/open-calls.ts';
import { RecordSplitter } from '../../../src/formats/traces/records.ts';
import { UsageTree } from '../../../src/formats/traces/usage-tree.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { askingSink, eventsOf, rowsOf, totalsOf } from './session-events.ts';

const FOLDER = path.resolve('__tests__/fixtures/traces');

/** The files with token counts: their totals, and their events in order. */
const EXPECTED: Readonly<
  Record<string, { readonly totals: readonly number[]; readonly rows: readonly string[] }>
> = {
  'claude-transcript.tokens.jsonl': {
    totals: [112, 1000, 300, 71],
    rows: [
      'turn',
      'tokens 5 1000 300 40',
      'call Read',
      'call Read',
      'tokens 7 0 0 11',
      'call Task (delegate sorter)',
      'tokens 100 0 0 20',
      'call memory (memory write)',
      'turn',
    ],
  },
  'claude-stream-json.tokens.jsonl': {
    totals: [7, 820, 20, 55],
    rows: ['turn', 'tokens 3 400 20 1', 'call Bash', 'tokens 4 420 0 1', 'tokens 0 0 0 53'],
  },
  'claude-managed-agents.tokens.jsonl': {
    totals: [2, 700, 25, 52],
    rows: ['turn', 'tokens 2 700 25 46', 'call bash', 'tokens 0 0 0 6 at least'],
  },
  'codex.tokens.jsonl': {
    totals: [900, 1600, 0, 80],
    rows: [
      'turn',
      'tokens 400 600 0 50',
      'call shell',
      'call shell',
      'tokens 500 1000 0 30',
      'call spawn_agent (delegate sorter)',
    ],
  },
  'codex.tokens-exec.jsonl': {
    totals: [700, 500, 0, 30],
    rows: [
      'turn',
      'tokens 400 100 0 9',
      'call command_execution',
      'turn',
      'tokens 300 400 0 21',
      'call command_execution',
    ],
  },
  'copilot-events.tokens.jsonl': {
    totals: [510, 500, 100, 60],
    rows: [
      'turn',
      'tokens 0 0 0 30 at least',
      'call task (delegate explore)',
      'tokens 310 500 100 20',
      'tokens 0 0 0 7 at least',
      'tokens 200 0 0 3',
    ],
  },
  'gemini-cli.tokens.json': {
    totals: [514, 300, 0, 35],
    rows: [
      'turn',
      'tokens 504 300 0 35',
      'call save_memory (memory write)',
      'turn',
      'tokens 10 0 0 0 at least',
    ],
  },
  'gemini-cli.tokens.log': {
    totals: [350, 550, 0, 45],
    rows: ['turn', 'tokens 300 100 0 40', 'call run_shell_command', 'tokens 50 450 0 5'],
  },
  'otlp.tokens-genai.jsonl': {
    totals: [250, 300, 50, 28],
    rows: [
      'tokens 150 300 50 20',
      'call scan',
      'call scan',
      'memory search shelf-notes',
      'tokens 100 0 0 8',
      'delegate sorter',
    ],
  },
  'otlp.tokens-logs.jsonl': {
    totals: [107, 1540, 60, 51],
    rows: [
      'turn',
      'tokens 4 700 60 30',
      'call Task (delegate)',
      'turn',
      'tokens 100 800 0 12',
      'call shell',
      'tokens 3 40 0 9',
    ],
  },
  'otel-spans.tokens.jsonl': {
    totals: [82, 100, 0, 99],
    rows: ['tokens 20 100 0 14', 'call scan', 'tokens 62 0 0 85', 'call lend'],
  },
  'langfuse.tokens.json': {
    totals: [162, 490, 30, 149],
    rows: ['tokens 62 400 30 85', 'tokens 100 90 0 64', 'call scan'],
  },
  'langsmith.tokens.json': {
    totals: [250, 400, 100, 35],
    rows: ['tokens 200 400 100 30', 'call scan', 'tokens 50 0 0 5'],
  },
  'openai-agents.tokens.json': {
    totals: [100, 300, 0, 20],
    rows: ['tokens 100 300 0 20', 'call scan', 'delegate Sorter'],
  },
  'atif.tokens.json': {
    totals: [350, 200, 0, 84],
    rows: ['turn', 'tokens 320 200 0 80', 'call scan', 'call ask (delegate)', 'tokens 30 0 0 4'],
  },
  'openai.tokens.jsonl': {
    totals: [226, 134, 0, 36],
    rows: [
      'turn',
      'tokens 36 64 0 20',
      'call scan',
      'tokens 150 0 0 3',
      'tokens 40 0 0 6',
      'call sort',
      'turn',
      'tokens 0 70 0 7',
      'call lend',
    ],
  },
  'records.tokens.jsonl': {
    totals: [17, 200, 5, 5],
    rows: [
      'tokens 10 200 5 3',
      'call scan',
      'tokens 0 0 0 0 at least',
      'call scan',
      'tokens 7 0 0 2',
      'call sort',
    ],
  },
  'records.tokens.csv': {
    totals: [12, 0, 0, 4],
    rows: ['tokens 12 0 0 4', 'call scan', 'tokens 0 0 0 0 at least', 'call sort'],
  },
};

/** The files whose turns have neither an id nor a time, so that a copy cannot be recognised. */
const WITHOUT_TURN_IDS: readonly string[] = ['codex.tokens-exec.jsonl'];

const contentOf = (file: string): Buffer => readFileSync(path.join(FOLDER, file));

describe('tokens, turns and operations', () => {
  test.each(Object.keys(EXPECTED))('%s has its totals and its order', (file) => {
    const events = eventsOf({ [file]: contentOf(file) });
    expect(rowsOf(events)).toEqual(EXPECTED[file]?.rows);
    expect(totalsOf(events.usage)).toEqual(EXPECTED[file]?.totals);
  });

  test.each(Object.keys(EXPECTED))('%s, repeated in a second file, counts once', (file) => {
    const once = eventsOf({ [file]: contentOf(file) });
    const twice = eventsOf({ [file]: contentOf(file), again: contentOf(file) });
    expect(totalsOf(twice.usage)).toEqual(totalsOf(once.usage));
    const factor = WITHOUT_TURN_IDS.includes(file) ? 2 : 1;
    expect(twice.turns.length).toBe(factor * once.turns.length);
  });

  test.each(Object.keys(EXPECTED))('%s gives the same in small pieces', (file) => {
    expect(eventsOf({ [file]: contentOf(file) }, 7)).toEqual(eventsOf({ [file]: contentOf(file) }));
  });

  test.each(Object.keys(EXPECTED))('%s gives the same in every container', async (file) => {
    const { events, sink } = askingSink();
    const tree = memoryTree({ 'traces.gz': gzipSync(contentOf(file)) });
    await readTraceFile(tree, { file: 'traces.gz' }, () => sink, new IdTable('presence'));
    expect(rowsOf(events)).toEqual(EXPECTED[file]?.rows);
    const records: unknown[] = [];
    const splitter = new RecordSplitter((record) => records.push(record));
    splitter.push(contentOf(file));
    splitter.end();
    if (file.endsWith('.csv')) return;
    const lines = records.map((record) => JSON.stringify(record)).join('\r\n');
    for (const text of [
      `\uFEFF${lines}`,
      JSON.stringify(records),
      JSON.stringify(records, null, 1),
    ])
      expect(rowsOf(eventsOf({ [file]: text }))).toEqual(EXPECTED[file]?.rows);
  });
});

describe('a session that is copied', () => {
  test('by a fork of Claude Code has the tokens of its new answers only', () => {
    const file = contentOf('claude-transcript.tokens.jsonl').toString();
    const fork = file.replaceAll('"tk"', '"fork"');
    const answer = fork
      .split('\n')
      .filter((line) => line.includes('msg_01AaBbCcDdEeFfGg03'))
      .join('\n')
      .replace('msg_01AaBbCcDdEeFfGg03', 'msg_01AaBbCcDdEeFfGg99');
    const { usage } = eventsOf({ file, fork: `${fork}${answer}\n` });
    expect(usage.filter(({ session }) => session === 'tk').length).toBe(3);
    expect(totalsOf(usage.filter(({ session }) => session === 'fork'))).toEqual([100, 0, 0, 20]);
  });

  test('by a fork of Codex has the tokens of its new answers only', () => {
    const file = contentOf('codex.tokens.jsonl').toString();
    const fork = file.replace('{"id":"ct"}', '{"id":"fork","forked_from_id":"ct"}');
    const total = {
      timestamp: '2026-11-20T11:00:00Z',
      type: 'event_msg',
      payload: {
        type: 'token_count',
        info: {
          total_token_usage: { input_tokens: 2600, cached_input_tokens: 1600, output_tokens: 81 },
        },
      },
    };
    const { usage } = eventsOf({ file, fork: `${fork}${JSON.stringify(total)}\n` });
    expect(totalsOf(usage.filter(({ session }) => session === 'fork'))).toEqual([100, 0, 0, 1]);
  });

  test('of Codex whose totals begin again counts the last answer', () => {
    const count = (total: number, last: number): string =>
      JSON.stringify({
        type: 'event_msg',
        payload: {
          type: 'token_count',
          info: {
            total_token_usage: { input_tokens: total, output_tokens: 1 },
            last_token_usage: { input_tokens: last, output_tokens: 1 },
          },
        },
      });
    const { usage } = eventsOf({ f: [count(100, 100), count(30, 20), count(50, 20)].join('\n') });
    expect(usage.map(({ input }) => input)).toEqual([100, 20, 20]);
  });
});

describe('totals that lack some of their tokens', () => {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
  const copilot = (models: Readonly<Record<string, unknown>>, outputTokens = 30): string =>
    [
      { type: 'session.start', data: { sessionId: 'c' }, id: 'a' },
      { type: 'assistant.message', data: { messageId: 'm', outputTokens }, id: 'b' },
      { type: 'session.shutdown', data: { modelMetrics: models }, id: 'c' },
    ]
      .map(line)
      .join('');
  const whole = { usage: { inputTokens: 900, outputTokens: 45 } };
  const claude = (usage: unknown): string =>
    [
      { type: 'system', subtype: 'init', session_id: 's', tools: [] },
      {
        type: 'assistant',
        session_id: 's',
        message: {
          id: 'm',
          role: 'assistant',
          usage: { input_tokens: 10, output_tokens: 5 },
          content: [],
        },
      },
      { type: 'result', subtype: 'success', session_id: 's', usage },
    ]
      .map(line)
      .join('');
  const codex = (usage: unknown): string =>
    [
      { type: 'session_meta', payload: { id: 'x' } },
      { type: 'event_msg', payload: { type: 'token_count', info: { total_token_usage: usage } } },
    ]
      .map((record) => line({ timestamp: '2026-11-20T10:00:00Z', ...record }))
      .join('');
  test.each<readonly [string, string, readonly string[]]>([
    ['of all models', copilot({ a: whole, b: whole }), ['0 0 0 30 at least', '1800 0 0 60']],
    [
      'of one model of two',
      copilot({ a: whole, b: { usage: { outputTokens: 5 } } }),
      ['0 0 0 30 at least', '900 0 0 20 at least'],
    ],
    [
      'of a model without any',
      copilot({ a: whole, b: { usage: { inputTokens: '10' } } }),
      ['0 0 0 30 at least', '900 0 0 15 at least'],
    ],
    [
      'of a model that was not used',
      copilot({ a: whole, b: { usage: { inputTokens: 0, outputTokens: 0 } } }),
      ['0 0 0 30 at least', '900 0 0 15'],
    ],
    [
      'of a model without any, with nothing left',
      copilot({ a: { usage: { inputTokens: 0, outputTokens: 30 } }, b: {} }),
      ['0 0 0 30 at least', '0 0 0 0 at least'],
    ],
    ['of a session', claude({ output_tokens: 55 }), ['10 0 0 5', '0 0 0 50 at least']],
    ['of no message', claude({ input_tokens: 15, output_tokens: 55 }), ['10 0 0 5', '5 0 0 50']],
    ['of the first answer', codex({ output_tokens: 7 }), ['0 0 0 7 at least']],
    ['of no answer', codex({ input_tokens: 3, output_tokens: 7 }), ['3 0 0 7']],
  ])('%s', (_, file, expected) => {
    const rows = rowsOf(eventsOf({ file })).filter((row) => row.startsWith('tokens'));
    expect(rows).toEqual(expected.map((row) => `tokens ${row}`));
  });
});

describe('the innermost spans with tokens', () => {
  test('count, in whatever order the spans arrive', () => {
    const spans = fc.array(fc.record({ above: fc.nat(), hasTokens: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(spans, fc.infiniteStream(fc.nat()), (drafts, numbers) => {
        // For each span, an earlier span in the list as its parent, or none.
        const parents = drafts.map(({ above }, index) =>
          index === 0 ? undefined : above % (index + 1) === index ? undefined : above % index,
        );
        const isOuter = drafts.map((_, index) =>
          drafts.some(({ hasTokens }, other) => {
            if (!hasTokens) return false;
            for (let at = parents[other]; at !== undefined; at = parents[at])
              if (at === index) return true;
            return false;
          }),
        );
        const order = drafts
          .map((_, index) => ({ index, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const tree = new UsageTree();
        for (const { index } of order) {
          const parent = parents[index];
          const hasTokens = drafts[index]?.hasTokens === true;
          tree.add(`s${index}`, parent === undefined ? undefined : `s${parent}`, hasTokens);
        }
        expect(drafts.map((_, index) => tree.isOuter(`s${index}`))).toEqual(isOuter);
      }),
    );
  });

  test('end, although they are above each other in a cycle', () => {
    const tree = new UsageTree();
    tree.add('a', 'b', true);
    tree.add('b', 'a', true);
    expect([tree.isOuter('a'), tree.isOuter('b')]).toEqual([true, true]);
  });
});

describe('the arguments of calls without a result', () => {
  test('are kept up to a limit, and the oldest calls are given first', () => {
    const given: (number | undefined)[] = [];
    let position = 0;
    const open = new OpenCalls({
      call: ({ order }) => given.push(order),
      trace: () => {},
      declare: () => {},
      position: () => {
        position += 1;
        return position;
      },
    });
    const input = { text: 'x'.repeat(MAX_INPUT_LENGTH / 8), sql: [] };
    for (let index = 0; index < 10; index += 1)
      open.hold(`t${index}`, { tool: 'Write', status: 'unknown', input });
    expect(given).toEqual([1, 2]);
    open.end();
    expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
