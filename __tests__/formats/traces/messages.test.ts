import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readArchive } from '../../support/text-archive.ts';
import { eventsOf } from './session-events.ts';

interface Said {
  readonly tool: string;
  readonly input: Readonly<Record<string, string>>;
}

type Encode = (said: Said, id: string) => unknown;

const chatCall = ({ tool, input }: Said, id: string): unknown => ({
  id,
  type: 'function',
  function: { name: tool, arguments: JSON.stringify(input) },
});

/** A model's message with one call, as each vendor or program writes it. */
const VENDORS: Readonly<Record<string, Encode>> = {
  'Chat Completions': (said, id) => ({
    role: 'assistant',
    content: null,
    tool_calls: [chatCall(said, id)],
  }),
  'a wrapper of OpenAI': ({ tool, input }, id) => ({
    role: 'assistant',
    content: null,
    tool_calls: [
      chatCall(
        {
          tool: 'multi_tool_use.parallel',
          input: {
            tool_uses: [{ recipient_name: `functions.${tool}`, parameters: input }],
          } as never,
        },
        id,
      ),
    ],
  }),
  Responses: ({ tool, input }, id) => ({
    type: 'function_call',
    call_id: id,
    name: tool,
    arguments: JSON.stringify(input),
  }),
  Anthropic: ({ tool, input }, id) => ({
    role: 'assistant',
    content: [{ type: 'tool_use', id, name: tool, input }],
  }),
  Bedrock: ({ tool, input }, id) => ({
    role: 'assistant',
    content: [{ text: 'x' }, { toolUse: { toolUseId: id, name: tool, input } }],
  }),
  Gemini: ({ tool, input }, id) => ({
    role: 'model',
    parts: [{ functionCall: { id, name: tool, args: input } }],
  }),
  ADK: ({ tool, input }, id) => ({
    author: 'root',
    content: { role: 'model', parts: [{ function_call: { id, name: tool, args: input } }] },
  }),
  LangChain: ({ tool, input }, id) => ({
    type: 'ai',
    content: '',
    tool_calls: [{ id, name: tool, args: input }],
    additional_kwargs: { tool_calls: [chatCall({ tool, input }, id)] },
  }),
  'a LangChain constructor': ({ tool, input }, id) => ({
    lc: 1,
    type: 'constructor',
    id: ['langchain', 'schema', 'messages', 'AIMessage'],
    kwargs: { content: '', tool_calls: [{ id, name: tool, args: input }] },
  }),
  Inspect: ({ tool, input }, id) => ({
    role: 'assistant',
    content: '',
    tool_calls: [{ id, function: tool, arguments: input }],
  }),
  'τ²-bench': ({ tool, input }, id) => ({
    role: 'assistant',
    content: null,
    tool_calls: [{ id, name: tool, arguments: input, requestor: 'assistant' }],
  }),
  'the Vercel AI SDK': ({ tool, input }, id) => ({
    role: 'assistant',
    content: [{ type: 'tool-call', toolCallId: id, toolName: tool, input }],
  }),
  'parts of the Vercel AI SDK': ({ tool, input }, id) => ({
    role: 'assistant',
    parts: [{ type: `tool-${tool}`, toolCallId: id, state: 'input-available', input }],
  }),
  OpenTelemetry: ({ tool, input }, id) => ({
    role: 'assistant',
    parts: [{ type: 'tool_call', id, name: tool, arguments: input }],
  }),
  'Qwen Code': ({ tool, input }, id) => ({
    type: 'assistant',
    sessionId: 's',
    message: { role: 'model', parts: [{ functionCall: { id, name: tool, args: input } }] },
  }),
};

/** The messages of a conversation as the text of a file, in each place where they may be kept. */
const CONTAINERS: Readonly<Record<string, (messages: readonly unknown[]) => string>> = {
  'a list': (messages) => JSON.stringify(messages),
  'one per line': (messages) => messages.map((message) => JSON.stringify(message)).join('\n'),
  messages: (messages) => JSON.stringify({ messages }),
  'a session': (messages) => JSON.stringify({ session_id: 's', messages }),
  traj: (messages) => JSON.stringify([{ task_id: 1, trial: 0, reward: 1, traj: messages }]),
  history: (messages) => JSON.stringify({ trajectory: [], history: messages, info: {} }),
  samples: (messages) =>
    JSON.stringify({
      version: 2,
      samples: [
        { id: 1, epoch: 1, messages },
        { id: 2, epoch: 1 },
      ],
    }),
  simulations: (messages) => JSON.stringify({ simulations: [{ id: 'a', messages }] }),
  state: (messages) =>
    JSON.stringify({ values: { messages }, config: { configurable: { thread_id: 't' } } }),
  snapshots: (messages) =>
    messages
      .map((_, last) => JSON.stringify({ thread_id: 't', messages: messages.slice(0, last + 1) }))
      .join('\n'),
  contents: (messages) => JSON.stringify({ contents: messages }),
  events: (messages) => JSON.stringify({ id: 's', appName: 'a', events: messages }),
  items: (messages) => JSON.stringify({ object: 'list', data: messages }),
};

/** What the calls of a file have in common in every container: tools and arguments. */
function rows(text: string): readonly string[] {
  return eventsOf({ file: text })
    .calls.map(({ tool, input }) => `${tool} ${input?.text}`)
    .sort();
}

const said = fc.record({
  tool: fc.stringMatching(/^[a-z]{3,8}_[a-z]{3,8}$/),
  input: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[a-z ]{0,9}$/), {
    minKeys: 1,
    maxKeys: 2,
  }),
});
const talk = fc.array(said, { minLength: 1, maxLength: 5 });

const TEXT = { role: 'user', content: 'hello' };

describe('messages', () => {
  test.each(Object.keys(VENDORS))('of %s give the same calls in every container', (vendor) => {
    fc.assert(
      fc.property(talk, (calls) => {
        const messages = [TEXT, ...calls.map((call, n) => VENDORS[vendor]!(call, `call_${n}`))];
        const wanted = calls
          .map(({ tool, input }) => {
            const [only, ...others] = Object.values(input);
            return `${tool} ${others.length === 0 ? only : JSON.stringify(input)}`;
          })
          .sort();
        for (const [name, contain] of Object.entries(CONTAINERS))
          expect([name, rows(contain(messages))]).toEqual([name, wanted]);
      }),
      { numRuns: 8 },
    );
  });

  test('inside the input or the result of a call, or as text, are not calls of the agent', () => {
    fc.assert(
      fc.property(talk, fc.constantFrom(...Object.keys(VENDORS)), (calls, vendor) => {
        const inner = calls.map((call, n) => VENDORS[vendor]!(call, `inner_${n}`));
        for (const hidden of [inner, { messages: inner }, inner[0], JSON.stringify(inner)])
          for (const text of hiding(hidden)) expect(rows(text).map(toolOf)).toEqual(['ask_other']);
      }),
      { numRuns: 20 },
    );
  });

  test('a conversation without calls is read, and gives none', () => {
    for (const contain of Object.values(CONTAINERS)) {
      const { calls, sources } = eventsOf({ file: contain([TEXT, TEXT]) });
      expect([sources[0]?.format?.id, calls]).toEqual(['messages', []]);
    }
  });

  const details = { type: 'text', text: '<environment_details>\n</environment_details>' };
  const said = (role: string, ...texts: readonly string[]) => ({
    role,
    content: [
      ...texts.map((text) => ({ type: 'text', text })),
      ...(role === 'user' ? [details] : []),
    ],
  });
  const read = (...records: readonly unknown[]) => eventsOf({ file: JSON.stringify(records) });
  const listed = '<list_files><path>src</path></list_files>';

  test('with XML tags in the text are calls only in conversations of Cline and Roo Code', () => {
    const conversation = [said('user', '<task>x</task>'), said('assistant', `Now: ${listed}`)];
    expect(read(...conversation).calls.map(({ tool }) => tool)).toEqual(['list_files']);
    const quoted = [
      { role: 'user', content: 'What are <environment_details>?' },
      { role: 'assistant', content: `Write ${listed}` },
    ];
    expect(read(...quoted).calls).toEqual([]);
    expect(read({ messages: conversation }, { messages: quoted }).calls).toHaveLength(1);
  });

  test('with XML tags are no calls in the result of a call, which is not a message of the user', () => {
    const { calls, turns } = read(
      said('user', '<task>x</task>'),
      said('assistant', '<read_file>\n<path>a</path>\n</read_file>'),
      said('user', "[read_file for 'a'] Result:", listed),
      said('assistant', 'Done.'),
      said('user', '[ERROR] You did not use a tool'),
    );
    expect(calls.map(({ tool }) => tool)).toEqual(['read_file']);
    expect(turns).toHaveLength(1);
  });

  test('with XML tags: a server without the name of its tool gives none', () => {
    const empty =
      '<use_mcp_tool><server_name>a</server_name><tool_name></tool_name></use_mcp_tool>';
    const unnamed = '<use_mcp_tool><server_name>a</server_name>';
    expect(
      read(said('user', 'x'), said('assistant', empty), said('assistant', unnamed)).calls,
    ).toEqual([]);
  });

  test('an id that two conversations without a session use names two calls', () => {
    const of = (text: string): unknown => ({
      messages: [
        { role: 'user', content: text },
        VENDORS.Anthropic!({ tool: 'get', input: {} }, 'call_0'),
      ],
    });
    expect(rows(JSON.stringify([of('one'), of('two'), of('two')]))).toHaveLength(2);
  });
});

/** Returns files in which other conversations are data of the call of `ask_other`. */
function hiding(hidden: unknown): readonly string[] {
  const use = { type: 'tool_use', id: 'call_x', name: 'ask_other', input: { hidden } };
  const result = { type: 'tool_result', tool_use_id: 'call_x', content: hidden };
  const ask = { role: 'assistant', content: [{ ...use, input: {} }] };
  return [
    [{ role: 'assistant', content: [use] }, TEXT],
    [ask, { role: 'user', content: [result] }],
    [ask, { role: 'tool', tool_call_id: 'call_x', content: hidden }],
    [ask, { role: 'user', content: hidden }],
    [{ tool: 'ask_other', session: 's', response: hidden, data: hidden }],
    [{ tool_name: 'ask_other', session: 's', output: hidden, messages: hidden }],
  ].map((messages) => JSON.stringify(messages));
}

const toolOf = (row: string): string => row.split(' ')[0]!;

/** Names that a format defines for what its producer writes otherwise. */
const DEFINED =
  /^(?:bash|code_execution|execute_\w+|write_to_file|replace_in_file|list_files|apply_diff|browser)$/;

const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

describe('no reader invents a call', () => {
  const files = [...readArchive(path.resolve('__tests__/fixtures/small-traces.txt'))];

  test.each(
    files,
  )('%s: without a record, no call is new, and every name is in the file', (_, text) => {
    const all = eventsOf({ file: text }).calls.map(({ tool }) => tool);
    const lines = text.split('\n');
    for (const tool of all)
      expect(DEFINED.test(tool) || plain(text).includes(plain(tool))).toBe(true);
    if (lines.length === 1 || !lines.every((line) => line.startsWith('{'))) return;
    for (const dropped of lines.keys()) {
      const rest = lines.filter((_line, index) => index !== dropped).join('\n');
      const fewer = eventsOf({ file: rest }).calls.map(({ tool }) => tool);
      for (const tool of new Set(fewer))
        expect(fewer.filter((name) => name === tool).length).toBeLessThanOrEqual(
          all.filter((name) => name === tool).length,
        );
    }
  });

  test('many files have calls, and records that can be left out', () => {
    const texts = files.map(([, text]) => text);
    const withCalls = texts.filter((text) => eventsOf({ file: text }).calls.length > 0);
    const divisible = withCalls.filter((text) => {
      const lines = text.split('\n');
      return lines.length > 1 && lines.every((line) => line.startsWith('{'));
    });
    expect([withCalls.length > 20, divisible.length > 5]).toEqual([true, true]);
  });

  test.each<readonly [string, unknown]>([
    ['pino', { level: 30, time: 1795000000000, pid: 1, hostname: 'h', name: 'app', msg: 'm' }],
    ['bunyan', { name: 'app', hostname: 'h', pid: 2, level: 30, msg: 'm', time: AT(), v: 0 }],
    ['winston', { level: 'info', message: 'm', timestamp: AT(), name: 'app' }],
    ['an agent of Kiro', { name: 'dev', tools: ['@git', 'read'], allowedTools: ['@git'] }],
    ['a package', { name: 'app', version: '1.0.0', scripts: {} }],
    ['a tool definition', { type: 'function', function: { name: 'get', parameters: {} } }],
    ['cases of a benchmark', { eval_cases: [{ conversation: [{ intermediate_data: {} }] }] }],
  ])('%s is not a trace', (_, record) => {
    const { calls, sources } = eventsOf({ file: JSON.stringify([record, record]) });
    expect([sources[0]?.format?.id, calls]).toEqual([undefined, []]);
  });

  test('a line of a log that names a tool is a call', () => {
    const line = { level: 30, msg: 'm', pid: 1, name: 'app', toolName: 'search', sessionId: 's' };
    expect(eventsOf({ file: JSON.stringify(line) }).calls.map(({ tool }) => tool)).toEqual([
      'search',
    ]);
  });

  test('an agent of Kiro is not a trace', () => {
    const agent = {
      name: 'dev',
      prompt: 'x',
      tools: ['@git', '@mail/send'],
      allowedTools: ['@git'],
    };
    const { calls, sources } = eventsOf({ file: JSON.stringify(agent) });
    expect([sources[0]?.format, calls]).toEqual([undefined, []]);
  });

  test('a record with a role that names its tool is a plain record, and a result is none', () => {
    const call = { role: 'assistant', content: 'c', tool: 'search' };
    const result = { role: 'tool', content: 'r', tool_name: 'search' };
    const asked = VENDORS['Chat Completions']!({ tool: 'search', input: {} }, 'call_1');
    for (const list of [[call], [TEXT, call], [TEXT, asked, result]])
      expect(eventsOf({ file: JSON.stringify(list) }).calls.map(({ tool }) => tool)).toEqual([
        'search',
      ]);
  });

  test('a transcript that has only a snapshot of files is read', () => {
    const line = { type: 'file-history-snapshot', messageId: '1', snapshot: {} };
    const { calls, sources } = eventsOf({ file: JSON.stringify(line) });
    expect([sources[0]?.format?.id, calls]).toEqual(['claude-transcript', []]);
  });
});

function AT(): string {
  return '2026-11-17T08:00:00Z';
}
