import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { evaluateTraces, lines } from './evaluate-traces.ts';

const T = 'a'.repeat(32);

const kv = (map: Readonly<Record<string, string>>): object[] =>
  Object.entries(map).map(([key, stringValue]) => ({ key, value: { stringValue } }));
const span = (
  spanId: string,
  attributes: Readonly<Record<string, string>>,
  traceId = T,
): object => ({
  traceId,
  spanId,
  name: 'x',
  startTimeUnixNano: '1795168800000000000',
  attributes: kv(attributes),
});
const tool = (id: string, name: string, traceId = T): object =>
  span(id, { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name }, traceId);
const wish = (id: string, name: string, traceId = T): object =>
  span(
    id,
    {
      'gen_ai.operation.name': 'chat',
      'gen_ai.output.messages': JSON.stringify([
        { role: 'assistant', parts: [{ type: 'tool_call', id: `c${id}`, name }] },
      ]),
    },
    traceId,
  );
const by = (service: string, ...spans: readonly object[]): object => ({
  resourceSpans: [
    { resource: { attributes: kv({ 'service.name': service }) }, scopeSpans: [{ spans }] },
  ],
});

/** One record of each of several formats. Each calls the tool `burn`, and no two look alike. */
const RECORDS: Readonly<Record<string, object>> = {
  records: { tool: 'burn', session_id: 's', timestamp: '2026-11-20T10:00:00Z' },
  'records with a bare name': { name: 'burn', session_id: 's', timestamp: '2026-11-20T10:00:00Z' },
  'AP-Trace': {
    trace_id: 't',
    card_id: 'c',
    agent_id: 'desk',
    action: { type: 'execute', name: 'work', tool_calls: [{ tool_name: 'burn' }] },
  },
  OTLP: by('desk', tool('0b', 'burn', 'b'.repeat(32))),
  'messages of Claude': {
    type: 'assistant',
    session_id: 's',
    message: { content: [{ type: 'tool_use', id: 't', name: 'burn', input: {} }] },
  },
  'a transcript': {
    type: 'assistant',
    sessionId: 's',
    uuid: 'u',
    message: { content: [{ type: 'tool_use', id: 't', name: 'burn', input: {} }] },
  },
  'managed agents': {
    type: 'agent.tool_use',
    id: 'e',
    processed_at: '2026-11-20T10:00:00Z',
    name: 'burn',
  },
  Codex: {
    type: 'response_item',
    payload: { type: 'function_call', name: 'burn', call_id: 'c', arguments: '{}' },
  },
  Copilot: {
    type: 'tool.execution_start',
    id: 'e',
    parentId: null,
    data: { toolCallId: 'c', toolName: 'burn' },
  },
  'Gemini CLI': {
    attributes: { 'event.name': 'gemini_cli.tool_call', function_name: 'burn', success: true },
  },
  'a gateway': {
    event: 'tool_call',
    server_name: 'desk',
    tool_name: 'burn',
    timestamp: '2026-11-20T10:00:00Z',
  },
  'the Agents SDK': {
    object: 'trace.span',
    id: 'sp',
    trace_id: 't',
    span_data: { type: 'function', name: 'burn' },
  },
  LangSmith: { id: 'r', run_type: 'tool', name: 'burn', start_time: '2026-11-20T10:00:00' },
  Langfuse: {
    id: 'o',
    traceId: 't',
    type: 'TOOL',
    name: 'burn',
    startTime: '2026-11-20T10:00:00Z',
  },
  'printed spans': {
    name: 'x',
    _spanContext: { traceId: 'c'.repeat(32), spanId: '0c' },
    attributes: { 'gen_ai.tool.name': 'burn' },
  },
  ATIF: {
    schema_version: 'ATIF-v1.2',
    session_id: 'a',
    steps: [{ tool_calls: [{ tool_call_id: '1', function_name: 'burn' }] }],
  },
  OpenAI: {
    object: 'chat.completion',
    id: 'c',
    choices: [
      { message: { tool_calls: [{ id: 'x', function: { name: 'burn', arguments: '{}' } }] } },
    ],
  },
  'messages of MCP': { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'burn' } },
};

const FORMATS = Object.keys(RECORDS);
const harmless = (format: string): object =>
  JSON.parse(JSON.stringify(RECORDS[format]).replaceAll('burn', 'read')) as object;
const PAIRS = FORMATS.flatMap((one) =>
  FORMATS.filter((other) => other !== one).map((other) => [one, other] as const),
);

describe('no record hides those of another format', () => {
  // Each pair of formats shares one file. All files are in one folder, so that one run reads them
  // all.
  test.each(FORMATS)('between %s', async (main) => {
    for (const place of ['first', 'last', 'midst'] as const) {
      const files = Object.fromEntries(
        PAIRS.filter(([one]) => one === main).map(([, other], index) => {
          const own = [harmless(main), harmless(main), harmless(main)];
          const foreign = {
            ...JSON.parse(JSON.stringify(RECORDS[other]).replaceAll('burn', `f${index}_burn`)),
          } as object;
          const all =
            place === 'first'
              ? [foreign, ...own]
              : place === 'last'
                ? [...own, foreign]
                : [own[0]!, foreign, ...own.slice(1)];
          return [`${index}.jsonl`, all];
        }),
      );
      const { calls, code } = await evaluateTraces(files);
      const found = Object.keys(calls).filter((name) => name.endsWith('burn'));
      expect([place, found.length, code]).toEqual([place, FORMATS.length - 1, 1]);
    }
  });

  test.each([
    [
      'after more records than are kept to recognise the format',
      (one: object, other: object) => lines([...Array.from({ length: 700 }, () => one), other]),
    ],
    [
      'before more records than are kept to recognise the format',
      (one: object, other: object) => lines([other, ...Array.from({ length: 700 }, () => one)]),
    ],
    ['interleaved', (one: object, other: object) => lines([one, other, one, other])],
    [
      'behind a document',
      (one: object, other: object) => `${JSON.stringify(one, null, 2)}\n${lines([other])}`,
    ],
    ['in one list', (one: object, other: object) => JSON.stringify([one, other])],
    ['in lists in a list', (one: object, other: object) => JSON.stringify([[one], [[other]]])],
    [
      'on lines that end in two ways, behind a byte-order mark in their midst',
      (one: object, other: object) =>
        `${JSON.stringify(one)}\r\n\uFEFF${JSON.stringify([other])}\n`,
    ],
    [
      'behind a line of ten megabytes',
      (one: object, other: object) => lines([{ ...one, more: 'x'.repeat(1e7) }, other]),
    ],
  ])('%s', async (_, put) => {
    const file = put(RECORDS.OTLP!, { ...RECORDS.records, tool: 'other_burn' });
    for (const content of [file, gzipSync(file)])
      expect(Object.keys((await evaluateTraces({ 'a.jsonl': content })).calls).sort()).toEqual([
        'burn',
        'other_burn',
      ]);
  });

  test('and the format that was read is named', async () => {
    const { err } = await evaluateTraces({ 'a.jsonl': [RECORDS.OTLP!, RECORDS.records!] });
    expect(err).toContain(
      '2 calls to 1 tool, read as otlp, and 1 record in the file read as records',
    );
  });

  test.each([
    [
      'a tool that Claude reports the progress of',
      [
        RECORDS['messages of Claude'],
        { type: 'tool_progress', tool_name: 'burn', tool_use_id: 't', session_id: 's', uuid: 'u' },
      ],
    ],
    [
      'the trace that Langfuse lists with its observations',
      [
        RECORDS.Langfuse,
        {
          id: 't',
          name: 'chat',
          timestamp: '2026-11-20T10:00:00Z',
          projectId: 'p',
          sessionId: 's',
          public: false,
        },
      ],
    ],
    [
      'a line of the gateway about its start',
      [RECORDS['a gateway'], { event: 'startup', server_name: 'desk', tool_name: 'burn' }],
    ],
    [
      'a record of a program with a name and a time',
      [
        RECORDS['messages of Claude'],
        { name: 'started', level: 'info', timestamp: '2026-11-20T10:00:00Z', pid: 7 },
      ],
    ],
  ])('control: %s is not a further call', async (_, records) => {
    expect(Object.values((await evaluateTraces({ 'a.jsonl': records })).calls)).toEqual([1]);
  });
});

describe('a tool call that a model requested counts where its own service reports no call', () => {
  test.each([
    [
      'next to a tool of another service',
      [by('a', tool('01', 'read')), by('b', wish('02', 'burn'))],
      { read: 1, burn: 1 },
    ],
    [
      'of another service in the same trace, before it',
      [by('b', wish('02', 'burn')), by('a', tool('01', 'read'))],
      { read: 1, burn: 1 },
    ],
    [
      'in another trace of the same service',
      [by('a', tool('01', 'read')), by('a', wish('02', 'burn', 'b'.repeat(32)))],
      { read: 1, burn: 1 },
    ],
    [
      'and is not counted again where another service of the trace made it',
      [by('a', wish('01', 'read')), by('b', tool('02', 'read'))],
      { read: 1 },
    ],
    [
      'control: not in the same trace of the same service',
      [by('a', wish('01', 'read'), tool('02', 'read'), wish('03', 'read'))],
      { read: 1 },
    ],
  ])('%s', async (_, records, calls) => {
    expect((await evaluateTraces({ 'a.jsonl': records })).calls).toEqual(calls);
  });
});

describe('a quotation mark in CSV that nothing closes', () => {
  const head = 'tool,session_id,note\n';
  const rows = (count: number, name = 'read'): string =>
    Array.from({ length: count }, (_, row) => `${name},s${row},x\n`).join('');

  test.each([
    [
      'takes no row with it',
      `${head}${rows(3)}read,s,"oops\n${rows(3)}burn,s9,x\n`,
      { read: 6, burn: 1 },
    ],
    [
      'takes no row with it up to another one',
      `${head}read,s,"oops\nburn,s9,x\nread,s,"and again\n${rows(2)}`,
      { burn: 1, read: 2 },
    ],
    [
      'takes no row with it up to one that closes a value',
      `${head}read,s,"oops\nburn,s9,x\nread,s,x\nread,"s",x\n`,
      { burn: 1, read: 2 },
    ],
    [
      'in the middle of a value opens nothing',
      `${head}read,s,5" wide\nburn,s9,x\n`,
      { read: 1, burn: 1 },
    ],
    [
      'takes no more than its row of more than a megabyte',
      `${head}read,s,"oops\n${rows(120_000)}burn,s9,x\n`,
      { read: 120_000, burn: 1 },
    ],
  ])('%s', async (_, csv, calls) => {
    expect(await evaluateTraces({ 'a.csv': csv })).toMatchObject({ code: 1, calls });
  });

  test('is counted, and warns', async () => {
    const { err } = await evaluateTraces({ 'a.csv': `${head}read,s,"oops\n${rows(3)}` });
    expect(err).toContain('1 row has an unclosed quotation mark [trace-lines-skipped]');
    expect(err).toContain('1 line skipped');
  });

  test('control: one that is closed lines below is content', async () => {
    const { calls, err } = await evaluateTraces({
      'a.csv': `${head}read,s,"one, ""two""\nburn and three"\nread,s2,x\n`,
    });
    expect([calls, err.includes('trace-lines-skipped')]).toEqual([{ read: 2 }, false]);
  });

  test('more of them than rows are an error', async () => {
    expect(
      await evaluateTraces({ 'a.csv': `${head}read,s,"a\nread,s,"b\nread,s,x\n` }),
    ).toMatchObject({
      code: 2,
      calls: {},
    });
  });
});

describe('trajectories of sub-agents', () => {
  const trajectory = (session: string, name: string, more: object = {}): object => ({
    schema_version: 'ATIF-v1.7',
    session_id: session,
    agent: { name: session },
    steps: [
      {
        step_id: 1,
        source: 'agent',
        tool_calls: [{ tool_call_id: 'call_0', function_name: name, arguments: {} }],
      },
    ],
    ...more,
  });

  test('are read, in any depth, and belong to the session', async () => {
    const inner = trajectory('c', 'burn');
    const file = JSON.stringify(
      trajectory('a', 'read', {
        subagent_trajectories: [trajectory('b', 'read', { subagent_trajectories: [inner] })],
      }),
    );
    const { calls, code, out } = await evaluateTraces({ 'a.json': file });
    expect([calls, code]).toEqual([{ read: 2, burn: 1 }, 1]);
    expect((JSON.parse(out) as { traces_evaluated: number }).traces_evaluated).toBe(1);
  });

  test('control: a trajectory without them', async () => {
    expect(
      await evaluateTraces({ 'a.json': JSON.stringify(trajectory('a', 'read')) }),
    ).toMatchObject({
      code: 0,
      calls: { read: 1 },
    });
  });
});

describe('a file without a call', () => {
  const QUIET = [{ type: 'system', subtype: 'init', session_id: 's', tools: ['read'] }];

  test('is not an error where another file holds one', async () => {
    expect(await evaluateTraces({ 'a.jsonl': [{ tool: 'read' }], 'b.jsonl': QUIET })).toMatchObject(
      {
        code: 0,
        calls: { read: 1 },
      },
    );
  });

  test('control: is an error where none does', async () => {
    expect(await evaluateTraces({ 'a.jsonl': QUIET, 'b.jsonl': QUIET })).toMatchObject({
      code: 2,
      verdict: 'error',
    });
  });

  test('control: an empty file, and one of no known format, stay errors', async () => {
    expect((await evaluateTraces({ 'a.jsonl': [{ tool: 'read' }], 'b.jsonl': '' })).code).not.toBe(
      0,
    );
    expect(
      (await evaluateTraces({ 'a.jsonl': [{ tool: 'read' }], 'b.jsonl': '{"level":"info"}\n' }))
        .code,
    ).not.toBe(0);
  });
});
