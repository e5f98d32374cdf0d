import { IdTable } from '../../model/id-table.ts';
import { agentOf, attributeText, type CallDraft, isRefusal, type Span, sessionOf } from './span.ts';
import { callOfSpan, isProtocol, isUnique, toolCallId } from './span-tool.ts';
import type { TraceSink } from './trace-format.ts';

/**
 * The maximum number of spans to keep at the same time, so that memory does not grow with the file.
 * A record with more spans is kept whole.
 */
const MAX_SPANS = 20_000;

/**
 * The maximum number of transport spans between an agent's call and the MCP request that it caused.
 */
const MAX_BETWEEN = 8;

/** The maximum number of spans above another to search for fields that it lacks. */
const MAX_ABOVE = 64;

/** The maximum number of records with the same tool and id to compare with the next one. */
const MAX_ALIKE = 64;

/** The maximum number of unproven calls that wait until a proven one appears. */
const MAX_WAITING = 10_000;

/**
 * Why no span proves a call: it comes from a log event that may repeat a span, or from a model's
 * request.
 */
type UnprovenKind = 'event' | 'request';

/** The data that the window keeps about a span. */
interface SpanNode {
  readonly parent: string | undefined;
  readonly agent: string | undefined;
  readonly session: string | undefined;
  readonly protocol: boolean;
  readonly call: CallDraft | undefined;
  /** The model's id for the call. */
  readonly callId: string | undefined;
  readonly unproven: readonly CallDraft[];
  readonly kind: UnprovenKind;
  readonly origin: Origin;
  /** Whether it is an event, which is not a span but may repeat one. */
  readonly isEvent: boolean;
  /** The status that it reports for the call above it. */
  readonly verdict: 'denied' | 'ok' | 'error' | undefined;
  /** The result of its call according to a span below it. It overrides all other records. */
  ran?: 'ok' | 'error';
  /** Another node has the same call. */
  repeats?: true;
  /**
   * An event or an MCP request has the same call. The next one with that id belongs to another
   * call.
   */
  hasEvent?: true;
  hasProtocol?: true;
}

/** A node with a call. */
type CallNode = SpanNode & { readonly call: CallDraft };

function hasCall(node: SpanNode): node is CallNode {
  return node.call !== undefined;
}

/** The origin of a span: a service, and one of its traces or sessions. */
interface Origin {
  readonly service: string;
  readonly within: string;
}

/** Facts that a format knows about a span in addition to its attributes. */
export interface SpanDetails {
  /**
   * The call of the span, which replaces the call from its attributes; null if the span is not a
   * call.
   */
  readonly call?: CallDraft | null;
  readonly unproven?: readonly CallDraft[];
  readonly kind?: UnprovenKind;
  readonly agent?: string | undefined;
  readonly session?: string | undefined;
}

/**
 * Keeps the latest spans of a file, in which children mostly come before their parents. The window
 * reports each call once, completed from the spans around it. It reports unproven calls only if the
 * same service made no proven call in the same trace.
 */
export class SpanWindow {
  readonly #sink: TraceSink;
  readonly #nodes = new Map<string, SpanNode>();
  /** The number of spans so far, to distinguish spans without an id. */
  #count = 0;
  /** Origins of calls that were made: service and trace, service and session, service alone. */
  readonly #made = new IdTable('presence');
  /** The tools that were called in each trace, by any service. */
  readonly #madeTools = new IdTable('presence');
  /** The unproven calls of each origin, until it is clear whether they count. */
  readonly #waiting = new Map<
    string,
    Record<UnprovenKind, CallDraft[]> & { readonly origin: Origin }
  >();
  #waitingCount = 0;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /** Whether the calls that a model requests in a span can still count. */
  wantsRequests(span: Span): boolean {
    return !this.#isMade(originOf(span, sessionOf(span)));
  }

  /** Adds a span, unless the same span has been sent before. */
  add(span: Span, details: SpanDetails = {}): void {
    this.#count += 1;
    const call = details.call === undefined ? callOfSpan(span) : (details.call ?? undefined);
    const unproven = details.unproven ?? [];
    let key = keyOf(span.trace, span.id) ?? `#${this.#count}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) {
      // A batch that is sent again contains the same spans. Another call with the same id is
      // another call.
      const isRepeated =
        call === undefined
          ? isAlike(known.unproven, unproven)
          : isAlike(known.call && [known.call], [call]);
      if (isRepeated) return;
      key = `#${this.#count}`;
    }
    const session = details.session ?? sessionOf(span);
    const origin = originOf(span, session);
    if (call) this.#noteMade(origin, session, call);
    this.#nodes.set(key, {
      parent: keyOf(span.trace, span.parent),
      agent: details.agent ?? agentOf(span),
      session,
      protocol: isProtocol(span),
      call,
      callId: toolCallId(span.attributes),
      unproven,
      kind: details.kind ?? 'request',
      origin,
      isEvent: span.id === undefined,
      verdict: verdictOf(span),
    });
  }

  /** Settles the oldest spans if there are too many. Called between two records. */
  rest(): void {
    if (this.#nodes.size > MAX_SPANS) this.#settle(this.#nodes.size - MAX_SPANS / 2);
  }

  /** Settles all spans at the end of the file. */
  end(): void {
    this.#settle(this.#nodes.size);
    for (const key of [...this.#waiting.keys()]) this.#release(key);
  }

  /** Reports the calls of the `count` oldest spans, and forgets these spans. */
  #settle(count: number): void {
    for (const node of this.#nodes.values()) this.#markParent(node);
    const firstByCall = new Map<string, CallNode[]>();
    for (const node of this.#nodes.values())
      if (hasCall(node) && !node.repeats) this.#join(node, firstByCall);
    const oldest = [...this.#nodes].slice(0, count);
    for (const [, node] of oldest) this.#give(node);
    for (const [key] of oldest) this.#nodes.delete(key);
  }

  /** Copies the status that a part of a call reports to the parent. */
  #markParent({ verdict, parent }: SpanNode): void {
    const above =
      verdict === undefined || parent === undefined ? undefined : this.#nodes.get(parent);
    if (above?.call === undefined) return;
    if (verdict === 'denied') above.call.status = 'denied';
    else if (verdict !== undefined) above.ran = verdict;
  }

  /**
   * Merges a node with the first record of the same call: its outermost span, or one with the same
   * id.
   */
  #join(node: CallNode, firstByCall: Map<string, CallNode[]>): void {
    let outermost = node;
    for (let step = 0; step < MAX_ABOVE; step += 1) {
      const above = this.#sameAbove(outermost);
      if (above === undefined) break;
      // If spans are above each other in a cycle, all are kept.
      if (above === node) return;
      outermost = above;
    }
    if (outermost !== node) {
      absorb(outermost, node);
      return;
    }
    const { call } = node;
    if (call.id === undefined) return;
    const key = `${call.tool}\n${call.id}`;
    const others = firstByCall.get(key);
    if (others === undefined) {
      firstByCall.set(key, [node]);
      return;
    }
    const known = others.find((other) => isSameCall(other, node));
    if (known !== undefined) absorb(known, node);
    else if (others.length < MAX_ALIKE) others.push(node);
  }

  /** Returns the span above a node that describes the same call. */
  #sameAbove(node: CallNode): CallNode | undefined {
    let above = node.parent === undefined ? undefined : this.#nodes.get(node.parent);
    for (
      let step = 0;
      node.protocol && above !== undefined && above.call === undefined && step < MAX_BETWEEN;
      step += 1
    ) {
      above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
    }
    return above !== undefined && above !== node && hasCall(above) && isOuterCall(above, node)
      ? above
      : undefined;
  }

  #give(node: SpanNode): void {
    if (node.call && !node.repeats) this.#sink.call(this.#completed(node, node.call, node.ran));
    for (const call of node.unproven) this.#wait(node, this.#completed(node, call, undefined));
  }

  /**
   * Returns a call with the scope of its id, and with its agent and session. If it names none, they
   * come from the nearest span above that does.
   */
  #completed(node: SpanNode, call: CallDraft, ran: 'ok' | 'error' | undefined): CallDraft {
    let [agent, session] = [node.agent, node.session];
    let above: SpanNode | undefined = node;
    for (
      let step = 0;
      step < MAX_ABOVE && above !== undefined && (agent === undefined || session === undefined);
      step += 1
    ) {
      agent ??= above.agent;
      session ??= above.session;
      above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
    }
    const completed: CallDraft = { ...call, ...(ran !== undefined && { status: ran }) };
    if (agent !== undefined) completed.agent ??= agent;
    if (session !== undefined) completed.session ??= session;
    // The event of a call may lack the trace. A server's span may lack the session, which is above
    // the client's span.
    const isIdUnique = completed.id !== undefined && isUnique(completed.id);
    const scope = isIdUnique
      ? (completed.session ?? completed.trace)
      : (completed.trace ?? completed.session);
    if (scope !== undefined) completed.scope = scope;
    return completed;
  }

  /** Keeps an unproven call until it is clear whether its origin made a proven one. */
  #wait(node: SpanNode, call: CallDraft): void {
    const { kind, origin } = node;
    if (this.#isMade(origin)) return;
    const key = `${origin.service}\n${origin.within}`;
    let waiting = this.#waiting.get(key);
    if (waiting === undefined) {
      waiting = { event: [], request: [], origin };
      this.#waiting.set(key, waiting);
    }
    waiting[kind].push(call);
    this.#waitingCount += 1;
    if (this.#waitingCount <= MAX_WAITING) return;
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined) this.#release(oldest);
  }

  /**
   * Reports the unproven calls of an origin without proven calls. It leaves out calls to tools that
   * another service of the trace called.
   */
  #release(key: string): void {
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return;
    const { event, request, origin } = waiting;
    this.#waiting.delete(key);
    this.#waitingCount -= event.length + request.length;
    if (this.#isMade(origin)) return;
    for (const call of event.length > 0 ? event : request)
      if (call.trace === undefined || !this.#madeTools.has(call.tool, call.trace))
        this.#sink.call(call);
  }

  #noteMade(
    { service, within }: Origin,
    session: string | undefined,
    { tool, trace }: CallDraft,
  ): void {
    this.#made.add(within, service);
    if (session !== undefined) this.#made.add(`session ${session}`, service);
    this.#made.add('', service);
    if (trace !== undefined) this.#madeTools.add(tool, trace);
  }

  #isMade({ service, within }: Origin): boolean {
    return this.#made.has(within, service);
  }
}

/** Returns the origin of a span: its trace, otherwise its session, otherwise only its service. */
function originOf({ trace, resource }: Span, session: string | undefined): Origin {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}

/** Whether two spans with one id have the same calls. A NaN digest is equal to nothing. */
function isAlike(known: readonly CallDraft[] | undefined, again: readonly CallDraft[]): boolean {
  if (known === undefined || known.length !== again.length) return again.length === 0;
  return again.every((call, index) => {
    const before = known[index];
    return (
      before?.tool === call.tool &&
      before.id === call.id &&
      (before.content ?? 0) === (call.content ?? 0)
    );
  });
}

/**
 * Whether two records with the same tool and id, neither above the other, describe one call. They
 * may be a span and its event, the client and server of a request, or the agent's span and the MCP
 * request. Two records of the same kind are two calls, from a gateway that uses the same ids again
 * in every answer.
 */
function isSameCall(known: CallNode, node: CallNode): boolean {
  const [before, call] = [known.call, node.call];
  if (before.trace !== undefined && call.trace !== undefined && before.trace !== call.trace)
    return false;
  if (known.session !== undefined && node.session !== undefined && known.session !== node.session)
    return false;
  // A call that ran was not denied, so a denied record with the same id is another call.
  if (
    (before.status === 'denied') !== (call.status === 'denied') &&
    (isDone(known) || isDone(node))
  )
    return false;
  if (known.isEvent !== node.isEvent) return known.hasEvent !== true;
  if (known.isEvent) return false;
  if (known.protocol || node.protocol) return known.hasProtocol !== true;
  return false;
}

/** Whether the call of a node certainly ran. */
function isDone({ call, ran, isEvent }: CallNode): boolean {
  // The span of a denied call may have an error. An event with a result comes from a call that ran.
  return call.status === 'ok' || ran !== undefined || (isEvent && call.status === 'error');
}

/**
 * Returns the status that a part of a Claude Code call reports for the call; undefined for any
 * other span.
 */
function verdictOf({ name, attributes }: Span): SpanNode['verdict'] {
  if (name === 'claude_code.tool.blocked_on_user')
    return isRefusal(attributes) ? 'denied' : undefined;
  if (name !== 'claude_code.tool.execution') return undefined;
  const success = attributes.get('success');
  if (success === true || success === 'true') return 'ok';
  return success === false || success === 'false' ? 'error' : undefined;
}

function keyOf(trace: string | undefined, span: string | undefined): string | undefined {
  return span === undefined ? undefined : `${trace ?? ''}/${span}`;
}

/**
 * Whether two nested calls are the same call: the tool is the same, and the model did not assign
 * different ids.
 */
function isOuterCall(above: CallNode, node: CallNode): boolean {
  const [outer, inner] = [above.call, node.call];
  if (above.callId !== undefined && node.callId !== undefined && above.callId !== node.callId)
    return false;
  if (outer.tool === inner.tool) return true;
  // The agent's call `github-get_issue` is the MCP request `get_issue` below it.
  if (!node.protocol || above.protocol || !outer.tool.endsWith(inner.tool)) return false;
  return /[^A-Za-z0-9]/.test(outer.tool.charAt(outer.tool.length - inner.tool.length - 1));
}

/** Fills in the fields of a node that only another record of the same call has. */
function absorb(into: CallNode, node: CallNode): void {
  node.repeats = true;
  if (node.isEvent !== into.isEvent) into.hasEvent = true;
  if (node.protocol || into.protocol) into.hasProtocol = true;
  const [kept, call] = [into.call, node.call];
  if (kept.server === undefined && call.server !== undefined && kept.tool === call.tool)
    kept.server = call.server;
  if (kept.status === 'unknown' || call.status === 'denied') kept.status = call.status;
  if (kept.at === undefined && call.at !== undefined) kept.at = call.at;
  if (node.ran !== undefined) into.ran ??= node.ran;
  if (into.callId === undefined && node.callId !== undefined && call.id !== undefined) {
    kept.id = call.id;
    if (call.content !== undefined) kept.content = call.content;
  }
}
