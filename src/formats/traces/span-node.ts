import type { Operation } from '../../model/call.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { type CallDraft, isRefusal, type Span } from './span.ts';
import type { Origin } from './span-origin.ts';

/**
 * The reason why a call is unproven: the call was recorded only in a log event, which may repeat a
 * span, or only in a model's request.
 */
export type UnprovenKind = 'event' | 'request';

/** The data that `SpanWindow` stores for a span or a log event. */
export interface SpanNode {
  readonly parent: string | undefined;
  readonly agent: string | undefined;
  readonly session: string | undefined;
  readonly protocol: boolean;
  readonly call: CallDraft | undefined;
  /** The id that the model assigned to the tool call. */
  readonly callId: string | undefined;
  readonly unproven: readonly CallDraft[];
  readonly kind: UnprovenKind;
  readonly origin: Origin;
  /** Whether the node is a log event. A log event may repeat a span. */
  readonly isEvent: boolean;
  /**
   * The node's time, trace, position and id, which also apply to the node's tokens and operation.
   */
  readonly place: SpanPlace;
  readonly tokens: TokenCounts | undefined;
  readonly operation: Operation | undefined;
  /** Whether the span's operation counts only if the span is inside another agent's span. */
  readonly isInner: boolean;
  /** The status that this span reports for its parent span's tool call. */
  readonly verdict: 'denied' | 'ok' | 'error' | undefined;
  /**
   * The tool call's result, as reported by a child span. This result takes precedence over other
   * records.
   */
  ran?: 'ok' | 'error';
  /** Set once this node's tool call has been merged into another node. */
  repeats?: true;
  /**
   * Set once a log event has been merged into this node. Another log event with the same id belongs
   * to another call.
   */
  hasEvent?: true;
  /**
   * Set once an MCP request has been merged into this node. Another MCP request with the same id
   * belongs to another call.
   */
  hasProtocol?: true;
}

/** A node that has a tool call. */
export type CallNode = SpanNode & { readonly call: CallDraft };

/** Whether a node has a tool call. */
export function hasCall(node: SpanNode): node is CallNode {
  return node.call !== undefined;
}

/** A span's time, trace, position and id. */
export interface SpanPlace {
  readonly at?: number;
  readonly trace?: string;
  readonly order: number;
  readonly id?: string;
}

/** Whether two spans with the same id have the same calls. Digests that are NaN never match. */
export function isAlike(
  known: readonly CallDraft[] | undefined,
  again: readonly CallDraft[],
): boolean {
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
 * Whether two records with the same tool and id describe the same call, although neither is nested
 * in the other. Examples are a span and its log event, the client and server spans of a request, or
 * an agent's span and the MCP request. Two records of the same kind are different calls, because
 * gateways reuse ids in every response.
 */
export function isSameCall(known: CallNode, node: CallNode): boolean {
  const [before, call] = [known.call, node.call];
  if (before.trace !== undefined && call.trace !== undefined && before.trace !== call.trace)
    return false;
  if (known.session !== undefined && node.session !== undefined && known.session !== node.session)
    return false;
  // A call that ran was not denied, so a denied record with the same id is a different call.
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

/** Whether a record shows that a node's call ran. */
function isDone({ call, ran, isEvent }: CallNode): boolean {
  // A denied call's span may have the status `error`. A log event has a result only if the call
  // ran.
  return call.status === 'ok' || ran !== undefined || (isEvent && call.status === 'error');
}

/**
 * Returns the status that a child span of a Claude Code call reports for that call. Returns
 * undefined for any other span.
 */
export function verdictOf({ name, attributes }: Span): SpanNode['verdict'] {
  if (name === 'claude_code.tool.blocked_on_user')
    return isRefusal(attributes) ? 'denied' : undefined;
  if (name !== 'claude_code.tool.execution') return undefined;
  const success = attributes.get('success');
  if (success === true || success === 'true') return 'ok';
  return success === false || success === 'false' ? 'error' : undefined;
}

/** Returns a key for a span in its trace, or undefined if the span has no id. */
export function keyOf(trace: string | undefined, span: string | undefined): string | undefined {
  return span === undefined ? undefined : `${trace ?? ''}/${span}`;
}

/**
 * Whether a nested call and the enclosing call are the same call. The tools must match, and the
 * model must not have assigned different ids to the calls.
 */
export function isOuterCall(above: CallNode, node: CallNode): boolean {
  const [outer, inner] = [above.call, node.call];
  if (above.callId !== undefined && node.callId !== undefined && above.callId !== node.callId)
    return false;
  if (outer.tool === inner.tool) return true;
  // For example, the agent's call `github-get_issue` contains the MCP request `get_issue`.
  if (!node.protocol || above.protocol || !outer.tool.endsWith(inner.tool)) return false;
  return /[^A-Za-z0-9]/.test(outer.tool.charAt(outer.tool.length - inner.tool.length - 1));
}

/**
 * Merges another record of the same call into a node. Adds missing fields. A denial takes
 * precedence over any other status. The earlier position is kept.
 */
export function absorb(into: CallNode, node: CallNode): void {
  node.repeats = true;
  if (node.isEvent !== into.isEvent) into.hasEvent = true;
  if (node.protocol || into.protocol) into.hasProtocol = true;
  const [kept, call] = [into.call, node.call];
  if (kept.server === undefined && call.server !== undefined && kept.tool === call.tool)
    kept.server = call.server;
  if (kept.status === 'unknown' || call.status === 'denied') kept.status = call.status;
  if (kept.at === undefined && call.at !== undefined) kept.at = call.at;
  if (kept.order !== undefined && call.order !== undefined)
    kept.order = Math.min(kept.order, call.order);
  if (kept.inputDigest === undefined && call.inputDigest !== undefined)
    kept.inputDigest = call.inputDigest;
  if (kept.input === undefined && call.input !== undefined) kept.input = call.input;
  if (node.ran !== undefined) into.ran ??= node.ran;
  if (into.callId === undefined && node.callId !== undefined && call.id !== undefined) {
    kept.id = call.id;
    if (call.content !== undefined) kept.content = call.content;
  }
}
