import { describe, expect, test } from '@jest/globals';
import { TraceFileReader } from '../../../src/formats/traces/read-traces.ts';
import type { Call } from '../../../src/model/call.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import { canonicalName } from '../../../src/model/tool.ts';

const T = 'a69ff397b194ca01acc9f009d21a4a53';
/** Formats attributes as in OTLP. */
const kv = (o: Record<string, unknown>) =>
  Object.entries(o).map(([key, v]) => ({
    key,
    value:
      typeof v === 'boolean'
        ? { boolValue: v }
        : typeof v === 'number'
          ? { intValue: String(v) }
          : { stringValue: v },
  }));
const sp = (
  id: string,
  parent: string | undefined,
  name: string,
  attrs: Record<string, unknown>,
  extra: object = {},
) => ({
  traceId: T,
  spanId: id,
  ...(parent && { parentSpanId: parent }),
  name,
  kind: 1,
  startTimeUnixNano: '1787498515320999999',
  attributes: kv(attrs),
  status: {},
  ...extra,
});
const doc = (...spans: object[]) => ({
  resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ spans }] }],
});
const logs = (...recs: object[]) => ({
  resourceLogs: [{ resource: { attributes: [] }, scopeLogs: [{ logRecords: recs }] }],
});
const lg = (attrs: Record<string, unknown>, extra: object = {}) => ({
  timeUnixNano: '1787498515320000000',
  attributes: kv(attrs),
  ...extra,
});
const et = (tool: string, more: object = {}) => ({
  'gen_ai.operation.name': 'execute_tool',
  'gen_ai.tool.name': tool,
  ...more,
});

function read(...records: unknown[]) {
  const calls: Call[] = [];
  const declared: string[] = [];
  const r = new TraceFileReader(
    'f',
    () => ({
      call: (c) => calls.push(c),
      trace: () => {},
      declare: (d) => declared.push(canonicalName(d.name, d.server)),
    }),
    { seen: new IdTable('presence') },
  );
  r.push(new TextEncoder().encode(records.map((x) => JSON.stringify(x)).join('\n')));
  const s = r.end();
  return {
    calls,
    declared,
    names: calls.map((c) => `${canonicalName(c.tool, c.server)}:${c.status}`),
    format: s.format?.id,
  };
}
const tools = (...r: unknown[]) => read(...r).calls.map((c) => canonicalName(c.tool, c.server));

/** Habits of instrumentation libraries that a simple reading of their spans would misinterpret. */
describe('otlp', () => {
  test('two server spans under one parent that is not a call: both count', () => {
    expect(
      tools(
        doc(
          sp(
            '01',
            '0a',
            'tools/call read',
            { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': 'read' },
            { kind: 2 },
          ),
          sp(
            '02',
            '0a',
            'tools/call delete_repository',
            { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': 'delete_repository' },
            { kind: 2 },
          ),
        ),
      ),
    ).toEqual(['read', 'delete_repository']);
  });
  test('a call that ran after a refusal mark is a use', () => {
    expect(
      read(
        doc(
          sp('01', undefined, 'claude_code.tool', { tool_name: 'Bash' }),
          sp('02', '01', 'claude_code.tool.blocked_on_user', { decision: 'reject' }),
          sp('03', '01', 'claude_code.tool.execution', { success: true }),
        ),
      ).names,
    ).toEqual(['Bash:ok']);
  });
  test('a refusal without execution is denied', () => {
    expect(
      read(
        doc(
          sp('01', undefined, 'claude_code.tool', { tool_name: 'Bash' }),
          sp('02', '01', 'claude_code.tool.blocked_on_user', { decision: 'reject' }),
        ),
      ).names,
    ).toEqual(['Bash:denied']);
  });
  test('unset status proves nothing', () => {
    expect(read(doc(sp('01', undefined, 'execute_tool x', et('x')))).names).toEqual(['x:unknown']);
  });
  test('nested agents calling the same tool with different call ids are two calls', () => {
    expect(
      tools(
        doc(
          sp('01', undefined, 'execute_tool task', et('task', { 'gen_ai.tool.call.id': 'c1' })),
          sp('02', '01', 'invoke_agent', { 'gen_ai.operation.name': 'invoke_agent' }),
          sp('03', '02', 'execute_tool task', et('task', { 'gen_ai.tool.call.id': 'c2' })),
        ),
      ),
    ).toEqual(['task', 'task']);
  });
  test('agent-side spelling and request below it are one call', () => {
    expect(
      tools(
        doc(
          sp(
            '01',
            undefined,
            'execute_tool github-get_issue',
            et('github-get_issue', { 'gen_ai.tool.call.id': 'c1' }),
          ),
          sp(
            '02',
            '01',
            'tools/call get_issue',
            { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': 'get_issue' },
            { kind: 3 },
          ),
        ),
      ),
    ).toEqual(['github-get_issue']);
  });
  test('one call id, two tools: both count', () => {
    expect(
      tools(
        doc(
          sp('01', undefined, 'a', et('a', { 'gen_ai.tool.call.id': 'call_0' })),
          sp('02', undefined, 'b', et('b', { 'gen_ai.tool.call.id': 'call_0' })),
        ),
      ),
    ).toEqual(['a', 'b']);
  });
  test('Copilot names its server in fields', () => {
    expect(
      tools(
        doc(
          sp(
            '01',
            undefined,
            'execute_tool',
            et('github-mcp-server-get_issue', {
              'github.copilot.tool.parameters.mcp_server_name': 'github-mcp-server',
              'github.copilot.tool.parameters.mcp_tool_name': 'get_issue',
            }),
          ),
        ),
      ),
    ).toEqual(['mcp__github-mcp-server__get_issue']);
  });
  test('milliseconds are cut, not rounded', () => {
    expect(read(doc(sp('01', undefined, 'x', et('x')))).calls[0]?.at).toBe(1787498515320);
  });
  test('Claude log and span of one call are one', () => {
    expect(
      tools(
        doc(sp('01', undefined, 'claude_code.tool', { tool_name: 'Bash', tool_use_id: 'toolu_1' })),
        logs(
          lg({
            'event.name': 'tool_result',
            tool_name: 'Bash',
            tool_use_id: 'toolu_1',
            success: 'true',
          }),
        ),
      ),
    ).toEqual(['Bash']);
  });
  test('Copilot chat events alone', () => {
    expect(
      tools(
        logs(
          lg({
            'event.name': 'copilot_chat.tool.call',
            'gen_ai.tool.name': 'readFile',
            success: true,
          }),
        ),
      ),
    ).toEqual(['readFile']);
  });
  test('declared in an event', () => {
    expect(
      read(
        logs(
          lg({
            'event.name': 'gen_ai.client.inference.operation.details',
            'gen_ai.tool.definitions': '[{"name":"a"}]',
          }),
        ),
        doc(sp('01', undefined, 'x', et('x'))),
      ).declared,
    ).toEqual(['a']);
  });
  test('requested in an event, when it is all there is', () => {
    expect(
      tools(
        logs(
          lg({
            'event.name': 'gen_ai.client.inference.operation.details',
            'gen_ai.output.messages':
              '[{"role":"assistant","parts":[{"type":"tool_call","id":"c","name":"a"}]}]',
          }),
        ),
      ),
    ).toEqual(['a']);
  });
  test('more requested calls than are kept are given all the same', () => {
    const parts = Array.from({ length: 12_000 }, (_, i) => ({
      type: 'tool_call',
      id: `c${i}`,
      name: `t${i % 7}`,
    }));
    expect(
      tools(
        doc(
          sp('01', undefined, 'chat', {
            'gen_ai.operation.name': 'chat',
            'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts }]),
          }),
        ),
      ).length,
    ).toBe(12_000);
  });
  test('the agent of a document that comes later', () => {
    expect(
      read(
        doc(sp('01', '0a', 'x', et('x'))),
        doc(
          sp('0a', undefined, 'invoke_agent', {
            'gen_ai.operation.name': 'invoke_agent',
            'gen_ai.agent.id': 'desk',
          }),
        ),
      ).calls[0]?.agent,
    ).toBe('desk');
  });
  test('span ids are of their trace', () => {
    const other = { traceId: 'b'.repeat(32) };
    expect(
      read(
        doc(
          sp('0a', undefined, 'invoke_agent', { 'gen_ai.agent.name': 'one' }),
          sp('01', '0a', 'x', et('x')),
          sp('0a', undefined, 'invoke_agent', { 'gen_ai.agent.name': 'two' }, other),
        ),
      ).calls[0]?.agent,
    ).toBe('one');
  });
  test('gen_ai.tool.name on a span that OpenInference marks as a chain', () => {
    expect(
      tools(
        doc(sp('01', undefined, 'execute_tool x', et('x', { 'openinference.span.kind': 'CHAIN' }))),
      ),
    ).toEqual(['x']);
  });
  test('a call of another tool below a call of the same tool on a server', () => {
    expect(
      tools(
        doc(
          sp('01', undefined, 'x', et('x')),
          sp('02', '01', 'y', et('y')),
          sp('03', '02', 'x', et('x')),
        ),
      ),
    ).toEqual(['x', 'y', 'x']);
  });
  test('session on the resource', () => {
    const d = doc(sp('01', undefined, 'x', et('x')));
    d.resourceSpans[0]!.resource.attributes = kv({ 'session.id': 's1' }) as never;
    expect(read(d).calls[0]?.session).toBe('s1');
  });
  test('the session of the protocol is not that of the agent', () => {
    expect(
      read(
        doc(
          sp('01', undefined, 'tools/call x', {
            'mcp.method.name': 'tools/call',
            'gen_ai.tool.name': 'x',
            'mcp.session.id': 'm1',
          }),
        ),
      ).calls[0]?.session,
    ).toBeUndefined();
  });
  test('three spans of BeeAI are one call', () => {
    expect(
      tools(
        doc(
          ...['start', 'success', 'finish'].map((p, i) =>
            sp(`0${i + 1}`, '0a', `tool.search.${p}`, { 'openinference.span.kind': 'TOOL' }),
          ),
        ),
      ),
    ).toEqual(['search']);
  });
  test('mcp__ name with its server in a field is not prefixed twice', () => {
    expect(
      tools(
        doc(
          sp('01', undefined, 'x', et('mcp__github__get_issue', { 'mcp.server.name': 'github' })),
        ),
      ),
    ).toEqual(['mcp__github__get_issue']);
  });
  test('siblings of one tool with the same parent span of a call count each', () => {
    expect(
      tools(
        doc(
          sp('0a', undefined, 'agent', { 'gen_ai.operation.name': 'invoke_agent' }),
          sp('01', '0a', 'x', et('x')),
          sp('02', '0a', 'x', et('x')),
        ),
      ),
    ).toEqual(['x', 'x']);
  });
});
describe('otel-spans', () => {
  const rs = (
    id: string,
    parent: string | undefined,
    name: string,
    attributes: object,
    extra: object = {},
  ) => ({
    name,
    kind: 0,
    _spanContext: { traceId: T, spanId: id },
    ...(parent && { parentSpanContext: { spanId: parent } }),
    startTime: [1787498515, 320999999],
    status: { code: 0 },
    attributes,
    ...extra,
  });
  test('parent after child, same tool, one call', () => {
    expect(
      tools(
        rs(
          '02',
          '01',
          'tools/call x',
          { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': 'x' },
          { kind: 2 },
        ),
        rs('01', undefined, 'execute_tool x', et('x')),
      ),
    ).toEqual(['x']);
  });
  test('agent of the span above', () => {
    expect(
      read(
        rs('02', '01', 'execute_tool x', et('x')),
        rs('01', undefined, 'invoke_agent', { 'gen_ai.agent.id': 'desk' }),
      ).calls[0]?.agent,
    ).toBe('desk');
  });
  test('log records next to spans', () => {
    expect(
      tools(rs('01', undefined, 'chat', { 'gen_ai.operation.name': 'chat' }), {
        hrTime: [1787498515, 0],
        body: 'x',
        attributes: {
          'event.name': 'copilot_chat.tool.call',
          'gen_ai.tool.name': 'readFile',
          success: true,
        },
      }),
    ).toEqual(['readFile']);
  });
  test('dotted columns of Phoenix', () => {
    expect(
      tools({
        name: 'x',
        'context.trace_id': T,
        'context.span_id': '01',
        span_kind: 'TOOL',
        start_time: '2026-05-01T10:00:00Z',
        'attributes.tool.name': 'lookup',
        'attributes.openinference.span.kind': 'TOOL',
      }),
    ).toEqual(['lookup']);
  });
  test('a page of Phoenix', () => {
    expect(
      tools({
        data: [
          {
            name: 'x',
            context: { trace_id: T, span_id: '01' },
            span_kind: 'TOOL',
            attributes: { 'tool.name': 'lookup' },
          },
        ],
        next_cursor: null,
      }),
    ).toEqual(['lookup']);
  });
});
describe('langfuse', () => {
  const ob = (
    id: string,
    parent: string | null,
    type: string,
    name: string,
    attributes?: object,
    extra: object = {},
  ) => ({
    id,
    traceId: T,
    parentObservationId: parent,
    type,
    name,
    startTime: '2026-05-01T10:00:00.000Z',
    level: 'DEFAULT',
    ...(attributes && { metadata: JSON.stringify({ attributes }) }),
    ...extra,
  });
  test('execute_tool above MCP client: one', () =>
    expect(
      tools({
        observations: [
          ob('1', null, 'TOOL', 'execute_tool x', et('x', { 'gen_ai.tool.call.id': 'c' })),
          ob('2', '1', 'TOOL', 'tools/call x', {
            'mcp.method.name': 'tools/call',
            'gen_ai.tool.name': 'x',
          }),
        ],
      }),
    ).toEqual(['x']));
  test('unknown result', () =>
    expect(read({ observations: [ob('1', null, 'TOOL', 'x')] }).names).toEqual(['x:unknown']));
  test('agent above', () =>
    expect(
      read({
        observations: [
          ob('1', null, 'AGENT', 'run', { 'gen_ai.agent.name': 'desk' }),
          ob('2', '1', 'TOOL', 'x', et('x')),
        ],
      }).calls[0]?.agent,
    ).toBe('desk'));
  test('v4 names and definitions', () => {
    const r = read(
      ob('1', null, 'GENERATION', 'chat', undefined, {
        toolCallNames: ['a'],
        toolDefinitions: { a: '{}', b: '{}' },
      }),
    );
    expect([r.names, r.declared]).toEqual([['a:unknown'], ['a', 'b']]);
  });
  test('rows of the blob export', () =>
    expect(
      tools({
        id: '1',
        trace_id: T,
        type: 'TOOL',
        name: 'x',
        start_time: '2026-05-01 10:00:00.000',
        level: 'DEFAULT',
      }),
    ).toEqual(['x']));
  test('a decision in the attributes, kept back names', () =>
    expect(
      read({ observations: [ob('1', null, 'SPAN', 'claude_code.tool', { tool_name: 'mcp_tool' })] })
        .calls[0]?.named,
    ).toBe('redacted'));
});
describe('openai-agents', () => {
  const s = (id: string, parent: string | null, span_data: object, extra: object = {}) => ({
    object: 'trace.span',
    id,
    trace_id: 'trace_1',
    parent_id: parent,
    started_at: '2026-08-01T10:00:00Z',
    ended_at: '2026-08-01T10:00:01Z',
    span_data,
    error: null,
    ...extra,
  });
  test('spans come when they end: the agent after its calls', () =>
    expect(
      read(
        s('f', 'a', { type: 'function', name: 'x' }),
        s('a', null, { type: 'agent', name: 'Desk', tools: ['x'] }),
      ).calls[0]?.agent,
    ).toBe('Desk'));
  test('a span between', () =>
    expect(
      read({
        data: [
          s('a', null, { type: 'agent', name: 'Desk' }),
          s('c', 'a', { type: 'custom', name: 'turn' }),
          s('f', 'c', { type: 'function', name: 'x' }),
        ],
      }).calls[0]?.agent,
    ).toBe('Desk'));
  test('the group is the session', () =>
    expect(
      read({
        data: [
          { object: 'trace', id: 'trace_1', group_id: 'g1' },
          s('f', null, { type: 'function', name: 'x' }),
        ],
      }).calls[0]?.session,
    ).toBe('g1'));
});
describe('openai', () => {
  test('an approval that was refused is denied', () =>
    expect(
      read(
        {
          object: 'response',
          id: 'r1',
          output: [{ type: 'mcp_approval_request', id: 'ap1', name: 'drop', server_label: 'db' }],
        },
        {
          input: [{ type: 'mcp_approval_response', approval_request_id: 'ap1', approve: false }],
          response: { object: 'response', id: 'r2', output: [] },
        },
      ).names,
    ).toEqual(['mcp__db__drop:denied']));
  test('lists', () =>
    expect(
      tools({
        object: 'list',
        data: [
          {
            object: 'chat.completion',
            id: 'c',
            choices: [{ message: { tool_calls: [{ id: 'a', function: { name: 'x' } }] } }],
          },
        ],
      }),
    ).toEqual(['x']));
  test('streamed', () =>
    expect(
      tools(
        {
          object: 'chat.completion.chunk',
          id: 'c',
          choices: [{ delta: { tool_calls: [{ index: 0, id: 'a', function: { name: 'x' } }] } }],
        },
        {
          object: 'chat.completion.chunk',
          id: 'c',
          choices: [{ delta: { tool_calls: [{ index: 0, function: { arguments: '{' } }] } }],
        },
      ),
    ).toEqual(['x']));
  test('allowed tools of a server', () =>
    expect(
      read({
        object: 'response',
        id: 'r',
        tools: [
          { type: 'mcp', server_label: 'db', allowed_tools: ['read'] },
          { type: 'web_search' },
        ],
        output: [],
      }).declared,
    ).toEqual(['mcp__db__read', 'web_search']));
  test('batch lines', () =>
    expect(
      tools({
        custom_id: 'x',
        response: {
          status_code: 200,
          body: {
            object: 'chat.completion',
            id: 'c',
            choices: [{ message: { tool_calls: [{ id: 'a', function: { name: 'x' } }] } }],
          },
        },
      }),
    ).toEqual(['x']));
  test('legacy function call', () =>
    expect(
      tools({
        object: 'chat.completion',
        id: 'c',
        choices: [{ message: { function_call: { name: 'x', arguments: '' } } }],
      }),
    ).toEqual(['x']));
});
describe('langsmith', () => {
  test('child runs', () =>
    expect(
      tools({
        id: '0',
        name: 'agent',
        run_type: 'chain',
        start_time: '2026-05-01T10:00:00',
        child_runs: [{ id: '1', name: 'x', run_type: 'tool', start_time: '2026-05-01T10:00:00' }],
      }),
    ).toEqual(['x']));
  test('encoded extra', () =>
    expect(
      read({
        id: '1',
        name: 'x',
        run_type: 'tool',
        start_time: '2026-05-01T10:00:00',
        extra: '{"metadata":{"thread_id":"t"}}',
      }).calls[0]?.session,
    ).toBe('t'));
});

describe('circles', () => {
  test("spans that are each other's parents are all kept", () => {
    expect(
      tools(
        doc(
          sp('01', '02', 'x', et('x')),
          sp('02', '01', 'x', et('x')),
          sp('03', '03', 'x', et('x')),
        ),
      ),
    ).toEqual(['x', 'x', 'x']);
  });
});

describe('many spans', () => {
  test('calls beyond those that are known at a time are given in their order, each once', () => {
    const lines = Array.from({ length: 30_000 }, (_, i) =>
      doc(sp((i + 1).toString(16).padStart(8, '0'), '0a', 'x', et(`t${i}`))),
    );
    expect(tools(...lines)).toEqual(Array.from({ length: 30_000 }, (_, i) => `t${i}`));
  });
});
