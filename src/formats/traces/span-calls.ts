import type { Call, CallStatus } from '../../model/call.ts';
import { IdTable } from '../../model/id-table.ts';
import { at, idAt, textAt } from './record.ts';
import { declaredBySpan, requestedBySpan, type Span, toolOfSpan } from './span.ts';
import type { TraceSink } from './trace-format.ts';

/** Ancestors of a span that are looked at. */
const MOST_ANCESTORS = 20;
/** Requested calls that are kept in case nothing tells of calls themselves. */
const MOST_REQUESTED = 10_000;

/**
 * Makes calls of spans. One call may have several: that of the agent, of the MCP client and of the server. They are brought together by the id
 * of the call, by parent and child of the same tool, and across documents by the id that the other side's span has.
 */
export class SpanCalls {
  readonly #sink: TraceSink;
  readonly #requested: Call[] = [];
  /** Keys of the calls that were given, of all documents. */
  readonly #met = new IdTable('presence');
  #found = false;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /** Takes the spans that stand in one document. */
  take(spans: readonly Span[]): void {
    const byId = new Map(spans.flatMap((span) => (span.spanId === undefined ? [] : [[span.spanId, span] as const])));
    const children = childrenOf(spans);
    /** The spans of each call, the outermost first. */
    const calls = new Map<Span, Span[]>();
    for (const span of spans) {
      for (const tool of declaredBySpan(span.attributes)) this.#sink.declare(tool);
      const tool = toolOfSpan(span);
      const above = ancestors(span, byId);
      if (tool === undefined) {
        if (!this.#found && this.#requested.length < MOST_REQUESTED) this.#keepRequested(span, above);
        continue;
      }
      const outermost = above.findLast((one) => toolOfSpan(one)?.tool === tool.tool) ?? span;
      calls.set(outermost, [...(calls.get(outermost) ?? []), span]);
    }
    for (const [span, all] of calls) this.#give(span, all, ancestors(span, byId), children.get(span.spanId ?? '') ?? []);
  }

  /** The file has ended: where no span is a call, what models asked for is all there is. */
  end(): void {
    if (!this.#found) for (const call of this.#requested) this.#sink.call(call);
  }

  #give(span: Span, all: readonly Span[], above: readonly Span[], below: readonly Span[]): void {
    this.#found = true;
    const tool = toolOfSpan(span)!;
    const scope = span.traceId ?? '';
    const keys = [...new Set([span, ...all].flatMap(keysOf))];
    // Every key is noted, also where the first has been met already: another document may know the call by another of them.
    const isNew = keys.map((key) => this.#met.add(key, scope)).every((fresh) => fresh);
    if (!isNew) return;
    const redacted = span.name === 'claude_code.tool' && tool.tool === 'mcp_tool';
    this.#sink.call({
      ...tool,
      ...aboutSpan(span, above),
      ...(keys[0] !== undefined && { id: keys[0], scope }),
      status: statusOf(span, below),
      ...(redacted && { named: 'redacted' as const }),
    });
  }

  #keepRequested(span: Span, above: readonly Span[]): void {
    for (const { tool, id } of requestedBySpan(span.attributes)) {
      const scope = span.traceId ?? '';
      this.#requested.push({ tool, ...aboutSpan(span, above), ...(id !== undefined && { id, scope }), status: 'unknown' });
    }
  }
}

function childrenOf(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const children = new Map<string, Span[]>();
  for (const span of spans) {
    if (span.parentId === undefined) continue;
    const siblings = children.get(span.parentId);
    if (siblings) siblings.push(span);
    else children.set(span.parentId, [span]);
  }
  return children;
}

function ancestors(span: Span, byId: ReadonlyMap<string, Span>): readonly Span[] {
  const found: Span[] = [];
  let next = span.parentId === undefined ? undefined : byId.get(span.parentId);
  while (next !== undefined && found.length < MOST_ANCESTORS) {
    found.push(next);
    next = next.parentId === undefined ? undefined : byId.get(next.parentId);
  }
  return found;
}

/** Time, trace, session and agent of a span, the last two also from those above it. */
function aboutSpan(span: Span, above: readonly Span[]): Pick<Call, 'at' | 'trace' | 'session' | 'agent'> {
  const first = (...keys: readonly string[]): string | undefined => {
    for (const { attributes } of [span, ...above])
      for (const key of keys) if (idAt(attributes, key) !== undefined) return idAt(attributes, key);
    return undefined;
  };
  const session = first('gen_ai.conversation.id', 'session.id', 'mcp.session.id');
  const agent = first('gen_ai.agent.id', 'gen_ai.agent.name', 'agent.name');
  return {
    ...(span.start !== undefined && { at: span.start }),
    ...(span.traceId !== undefined && { trace: span.traceId }),
    ...(session !== undefined && { session }),
    ...(agent !== undefined && { agent }),
  };
}

/** What other spans of the same call may have in common with this one: the id of the call, the span itself, and for a server's span that of the client. */
function keysOf(span: Span): readonly string[] {
  const { attributes, spanId, parentId, side } = span;
  const call =
    idAt(attributes, 'gen_ai.tool.call.id') ??
    idAt(attributes, 'tool_use_id') ??
    idAt(attributes, 'ai.toolCall.id') ??
    idAt(attributes, 'tool_call.id');
  return [
    ...(call === undefined ? [] : [call]),
    ...(side === 'server' && parentId !== undefined ? [`span ${parentId}`] : []),
    ...(spanId === undefined ? [] : [`span ${spanId}`]),
  ];
}

function statusOf(span: Span, below: readonly Span[]): CallStatus {
  const decision = below.find(({ name }) => name.endsWith('.blocked_on_user'));
  if (decision !== undefined && textAt(decision.attributes, 'decision') === 'reject') return 'denied';
  const execution = below.find(({ name }) => name.endsWith('.execution'));
  const success = at(execution?.attributes ?? span.attributes, 'success');
  if (span.failed || textAt(span.attributes, 'error.type') !== undefined || success === false || success === 'false') return 'error';
  return 'ok';
}
