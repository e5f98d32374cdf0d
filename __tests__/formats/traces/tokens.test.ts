import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { eventsOf, rowsOf, totalsOf } from './session-events.ts';

const FOLDER = path.resolve('__tests__/fixtures/traces');

/** The files with numbers of tokens: their totals, and their events in order. */
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
    rows: ['tokens 10 200 5 3', 'call scan', 'call scan', 'tokens 7 0 0 2', 'call sort'],
  },
  'records.tokens.csv': {
    totals: [12, 0, 0, 4],
    rows: ['tokens 12 0 0 4', 'call scan', 'call sort'],
  },
};

/** The files whose turns have neither an id nor a time, so that a copy is not known as one. */
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
});
