import type { Operation } from '../../model/call.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { argumentFacts, needsArguments } from './arguments.ts';
import { inputLength, MAX_INPUT_LENGTH } from './open-calls.ts';
import { agentOf, type CallDraft, type Span, sessionOf } from './span.ts';
import { inputOfSpan } from './span-input.ts';
import {
  absorb,
  type CallNode,
  hasCall,
  isAlike,
  isOuterCall,
  isSameCall,
  keyOf,
  type SpanNode,
  type SpanPlace,
  type UnprovenKind,
  verdictOf,
} from './span-node.ts';
import { operationOfSpan } from './span-operation.ts';
import { originOf } from './span-origin.ts';
import { isPrompt, tokensOfEvent, tokensOfSpan } from './span-tokens.ts';
import { callOfSpan, isProtocol, isUnique, toolCallId } from './span-tool.ts';
import { SpanUsage } from './span-usage.ts';
import type { ReaderSink } from './trace-format.ts';
import { UnprovenCalls } from './unproven-calls.ts';

/**
 * The maximum number of spans to hold at once, so that memory use does not grow with the file. If a
 * single record contains more spans, all of them are held.
 */
const MAX_SPANS = 20_000;

/**
 * The maximum number of transport spans between an agent's tool call and the MCP request that it
 * caused.
 */
const MAX_BETWEEN = 8;

/**
 * The maximum number of enclosing spans to search for a missing agent or session, or for a record
 * of the same call.
 */
const MAX_ABOVE = 64;

/** The maximum number of records with the same tool and id to compare with a new record. */
const MAX_ALIKE = 64;

/** Details of a span that the trace format provides in addition to the span's attributes. */
export interface SpanDetails {
  /**
   * The span's tool call, which replaces the call in its attributes. Null if the span is not a
   * call.
   */
  readonly call?: CallDraft | null;
  readonly unproven?: readonly CallDraft[];
  readonly kind?: UnprovenKind;
  readonly agent?: string | undefined;
  readonly session?: string | undefined;
  /** The call's arguments, which replace the arguments in the attributes. */
  readonly input?: unknown;
  /** The span's tokens, which replace the tokens in its attributes. Null if the span has none. */
  readonly tokens?: TokenCounts | null | undefined;
  /** The span's operation, which replaces the operation in its attributes. */
  readonly operation?: Operation | undefined;
}

/**
 * Holds the latest spans in a file, because child spans usually precede their parents. Each call is
 * reported once, with details from its enclosing spans. Unproven calls are reported only if the
 * same service made no proven call in the same trace.
 */
export class SpanWindow {
  readonly #sink: ReaderSink;
  readonly #usage: SpanUsage;
  readonly #unproven: UnprovenCalls;
  readonly #nodes = new Map<string, SpanNode>();
  /** The number of spans added so far. Also used as the key for a span without an id. */
  #count = 0;
  /** The total length, in characters, of the arguments of all calls that are held. */
  #inputLength = 0;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#usage = new SpanUsage(sink);
    this.#unproven = new UnprovenCalls(sink);
  }

  /**
   * Whether the tool calls that a model requested in a span may still be reported. Such calls are
   * not reported if the same service made a proven call in the same trace.
   */
  wantsRequests(span: Span): boolean {
    return !this.#unproven.isMade(originOf(span, sessionOf(span)));
  }

  /** Adds a span, unless the same span has already been added. */
  add(span: Span, details: SpanDetails = {}): void {
    this.#count += 1;
    const call = details.call === undefined ? callOfSpan(span) : (details.call ?? undefined);
    const unproven = details.unproven ?? [];
    let key = keyOf(span.trace, span.id) ?? `#${this.#count}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) {
      // A batch that is sent again contains the same spans. A span with the same id but different
      // calls is a different span.
      const isRepeated =
        call === undefined
          ? isAlike(known.unproven, unproven)
          : isAlike(known.call && [known.call], [call]);
      if (isRepeated) return;
      key = `#${this.#count}`;
    }
    const session = details.session ?? sessionOf(span);
    const origin = originOf(span, session);
    if (call) this.#unproven.note(origin, session, call);
    const place = this.#placeOf(span);
    this.#addFacts(span, details, call, unproven, place.order);
    const tokens = this.#tokensOf(span, details);
    const parent = keyOf(span.trace, span.parent);
    if (this.#sink.usage && span.id !== undefined)
      this.#usage.add(key, parent, tokens !== undefined);
    this.#nodes.set(key, {
      parent,
      place,
      tokens,
      operation: this.#sink.operation && (details.operation ?? operationOfSpan(span)),
      isInner: details.operation === undefined,
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

  /**
   * Adds a log event. `details` contains its tool calls. A user message is reported as a turn. An
   * event with neither calls nor tokens is not held.
   */
  addEvent(event: Span, details: SpanDetails | undefined): void {
    if (this.#sink.turn && isPrompt(event)) this.#giveTurn(event);
    const tokens = this.#sink.usage && tokensOfEvent(event);
    if (details === undefined && tokens === undefined) return;
    this.add(event, { ...(details ?? { call: null }), tokens: tokens ?? null });
  }

  #giveTurn(event: Span): void {
    const session = sessionOf(event);
    const { id: _, ...place } = this.#placeOf(event);
    const id = event.at === undefined ? undefined : `${event.name} ${event.at}`;
    this.#sink.turn?.({
      ...place,
      ...(session !== undefined && { session }),
      ...(id !== undefined && { id }),
    });
  }

  #placeOf({ at, trace, id }: Span): SpanPlace {
    return {
      order: this.#sink.position?.() ?? 0,
      ...(at !== undefined && { at }),
      ...(trace !== undefined && { trace }),
      ...(id !== undefined && { id: `${trace ?? ''}/${id}` }),
    };
  }

  /**
   * Sets the calls' positions. Adds the digest and content of each call's arguments if the sink
   * requests them.
   */
  #addFacts(
    span: Span,
    details: SpanDetails,
    call: CallDraft | undefined,
    unproven: readonly CallDraft[],
    order: number,
  ): void {
    const isPlaced = this.#sink.position !== undefined;
    if (isPlaced) for (const request of unproven) request.order = order;
    for (const request of unproven) this.#inputLength += inputLength(request);
    if (call === undefined) return;
    if (isPlaced) call.order = order;
    if (needsArguments(this.#sink))
      Object.assign(call, argumentFacts(this.#sink, call, details.input ?? inputOfSpan(span)));
    this.#inputLength += inputLength(call);
  }

  #tokensOf(span: Span, { tokens }: SpanDetails): TokenCounts | undefined {
    if (this.#sink.usage === undefined || tokens === null) return undefined;
    return tokens ?? tokensOfSpan(span);
  }

  /**
   * Reports and drops the oldest spans if there are too many, or all spans if their arguments are
   * too long. Call this method between two records.
   */
  rest(): void {
    if (this.#inputLength > MAX_INPUT_LENGTH) this.end();
    else if (this.#nodes.size > MAX_SPANS) this.#settle(this.#nodes.size - MAX_SPANS / 2);
  }

  /** Reports and drops all spans at the end of the file. */
  end(): void {
    this.#settle(this.#nodes.size);
    this.#unproven.end();
    this.#usage.end();
    this.#inputLength = 0;
  }

  /** Reports the calls in the `count` oldest spans, and drops these spans. */
  #settle(count: number): void {
    for (const node of this.#nodes.values()) this.#markParent(node);
    const firstByCall = new Map<string, CallNode[]>();
    for (const node of this.#nodes.values())
      if (hasCall(node) && !node.repeats) this.#join(node, firstByCall);
    const oldest = [...this.#nodes].slice(0, count);
    for (const [key, node] of oldest) this.#give(key, node);
    for (const [key] of oldest) this.#nodes.delete(key);
  }

  /** Sets the status that a child span reports for its parent span's call. */
  #markParent({ verdict, parent }: SpanNode): void {
    const above =
      verdict === undefined || parent === undefined ? undefined : this.#nodes.get(parent);
    if (above?.call === undefined) return;
    if (verdict === 'denied') above.call.status = 'denied';
    else if (verdict !== undefined) above.ran = verdict;
  }

  /**
   * Merges a node into another record of the same call. That record is the outermost enclosing span
   * or an earlier node with the same id.
   */
  #join(node: CallNode, firstByCall: Map<string, CallNode[]>): void {
    let outermost = node;
    for (let step = 0; step < MAX_ABOVE; step += 1) {
      const above = this.#sameAbove(outermost);
      if (above === undefined) break;
      // If spans enclose each other in a cycle, all of them are kept.
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

  /**
   * Returns the enclosing node that is a record of the same call, or undefined if there is none.
   */
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

  #give(key: string, node: SpanNode): void {
    if (node.tokens !== undefined) this.#giveTokens(key, node, node.tokens);
    if (node.operation !== undefined) this.#giveOperation(node, node.operation);
    if (node.call && !node.repeats) this.#sink.call(this.#completed(node, node.call, node.ran));
    for (const call of node.unproven)
      this.#unproven.wait(node, this.#completed(node, call, undefined));
  }

  #giveTokens(key: string, node: SpanNode, tokens: TokenCounts): void {
    const [agent, session] = this.#contextOf(node);
    const usage = {
      ...node.place,
      ...(node.place.trace !== undefined && { copied: true as const }),
      ...tokens,
      ...(agent !== undefined && { agent }),
      ...(session !== undefined && { session }),
    };
    if (!node.isEvent) this.#usage.ofSpan(key, usage, node.origin);
    else
      this.#usage.ofEvent(
        {
          ...usage,
          id: JSON.stringify([node.place.trace, session, node.place.at, Object.values(tokens)]),
        },
        node.origin,
      );
  }

  /**
   * Reports an operation. An agent's span is reported as a delegation only if it is inside another
   * agent's span.
   */
  #giveOperation(node: SpanNode, operation: Operation): void {
    const isAgentSpan = operation.kind === 'delegate' && node.isInner;
    const above = node.parent === undefined ? undefined : this.#nodes.get(node.parent);
    if (isAgentSpan && above === undefined) return;
    const [agent, session] = this.#contextOf((isAgentSpan && above) || node);
    if (isAgentSpan && (agent === undefined || agent === node.agent)) return;
    const { id: _, ...place } = node.place;
    this.#sink.operation?.({
      ...place,
      ...operation,
      ...(agent !== undefined && { agent }),
      ...(session !== undefined && { session }),
    });
  }

  /**
   * Returns a node's agent and session. A missing value is taken from the nearest enclosing span
   * that contains the value.
   */
  #contextOf(node: SpanNode): readonly [agent: string | undefined, session: string | undefined] {
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
    return [agent, session];
  }

  /**
   * Returns a copy of a call with its agent, its session, and the scope within which its id is
   * unique.
   */
  #completed(node: SpanNode, call: CallDraft, ran: 'ok' | 'error' | undefined): CallDraft {
    const [agent, session] = this.#contextOf(node);
    const completed: CallDraft = { ...call, ...(ran !== undefined && { status: ran }) };
    if (agent !== undefined) completed.agent ??= agent;
    if (session !== undefined) completed.session ??= session;
    // A call's log event may lack the trace. A server's span may lack the session, which then comes
    // from a span that encloses the client's span.
    const isIdUnique = completed.id !== undefined && isUnique(completed.id);
    const scope = isIdUnique
      ? (completed.session ?? completed.trace)
      : (completed.trace ?? completed.session);
    if (scope !== undefined) completed.scope = scope;
    return completed;
  }
}
