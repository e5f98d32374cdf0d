import { agentOf, type Draft, isRefusal, type Span, sessionOf } from './span.ts';
import { callOfSpan, isProtocol, toolCallId } from './span-tool.ts';
import type { TraceSink } from './trace-format.ts';

/** Spans that are known at a time, so that memory does not grow with the file; a record that holds more is known as a whole. */
const MOST_SPANS = 20_000;

/** Spans between a call of the agent and the request of the protocol that it caused: those of the transport. */
const MOST_BETWEEN = 8;

/** Spans above one that are asked for what it does not say itself. */
const MOST_ABOVE = 64;

/** Calls that are only asked for, which wait for one that was made. */
const MOST_WAITING = 10_000;

/** How sure a call is that no span tells: `event` a log record that may repeat a span, `request` a model's wish. */
export type Lesser = 'event' | 'request';

/** What is kept of a span. */
interface Node {
  readonly parent: string | undefined;
  readonly agent: string | undefined;
  readonly session: string | undefined;
  readonly protocol: boolean;
  readonly call: Draft | undefined;
  /** The id that the model gave to the call. */
  readonly callId: string | undefined;
  readonly lesser: readonly Draft[];
  readonly kind: Lesser;
  /** What it tells of the call above it: that it was refused, or how it ran. */
  readonly verdict: 'denied' | 'ok' | 'error' | undefined;
  /** How its call ran by a span below it, which outweighs everything else. */
  ran?: 'ok' | 'error';
  /** Its call is told by another one. */
  repeats?: true;
}

/** What stands beside a span when it is given to the window. */
export interface Beside {
  /** The call that it is, when its format knows better than its marks; null when it is none. */
  readonly call?: Draft | null;
  readonly lesser?: readonly Draft[];
  readonly kind?: Lesser;
  readonly agent?: string | undefined;
  readonly session?: string | undefined;
}

/**
 * Spans of a file as they come, children mostly before their parents: gives each call once, with what the spans around it know.
 * Calls that are only asked for are given when the whole file has none that was made.
 */
export class SpanWindow {
  readonly #sink: TraceSink;
  readonly #nodes = new Map<string, Node>();
  /** Counts the spans, to keep those without an id apart. */
  #count = 0;
  #found = false;
  /** Undefined once it is clear whether lesser calls count. */
  #waiting: Record<Lesser, Draft[]> | undefined = { event: [], request: [] };

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /** Whether a call that is only asked for can still be of use. */
  get wantsRequests(): boolean {
    return !this.#found;
  }

  add(span: Span, beside: Beside = {}): void {
    this.#count += 1;
    const key = keyOf(span.trace, span.id) ?? `#${this.#count}`;
    if (this.#nodes.has(key)) return;
    const call = beside.call === undefined ? callOfSpan(span) : (beside.call ?? undefined);
    if (call && !this.#found) {
      this.#found = true;
      this.#waiting = undefined;
    }
    this.#nodes.set(key, {
      parent: keyOf(span.trace, span.parent),
      agent: beside.agent ?? agentOf(span),
      session: beside.session ?? sessionOf(span),
      protocol: isProtocol(span),
      call,
      callId: toolCallId(span.attributes),
      lesser: beside.lesser ?? [],
      kind: beside.kind ?? 'request',
      verdict: verdictOf(span),
    });
  }

  /** Between two records: lets the oldest spans go when there are too many. */
  rest(): void {
    if (this.#nodes.size > MOST_SPANS) this.#settle(this.#nodes.size - MOST_SPANS / 2);
  }

  /** The file has ended. */
  end(): void {
    this.#settle(this.#nodes.size);
    const { event, request } = this.#waiting ?? { event: [], request: [] };
    for (const call of event.length > 0 ? event : request) this.#sink.call(call);
    this.#waiting = undefined;
  }

  #settle(count: number): void {
    for (const node of this.#nodes.values()) this.#tellParent(node);
    const first = new Map<string, Node>();
    for (const node of this.#nodes.values()) if (node.call && !node.repeats) this.#join(node, node.call, first);
    const oldest = [...this.#nodes.keys()].slice(0, count);
    for (const key of oldest) this.#give(this.#nodes.get(key)!);
    for (const key of oldest) this.#nodes.delete(key);
  }

  /** A part of a call tells its call what became of it. */
  #tellParent({ verdict, parent }: Node): void {
    const above = verdict === undefined || parent === undefined ? undefined : this.#nodes.get(parent);
    if (above?.call === undefined) return;
    if (verdict === 'denied') above.call.status = 'denied';
    else if (verdict !== undefined) above.ran = verdict;
  }

  /** Finds the record that tells the same call first: the outermost span of it, or one of the same id. */
  #join(node: Node, call: Draft, first: Map<string, Node>): void {
    let outermost = node;
    for (let step = 0; step < MOST_ABOVE; step += 1) {
      const above = this.#sameAbove(outermost);
      if (above === undefined) break;
      // Spans that stand above one another in a circle are all kept.
      if (above === node) return;
      outermost = above;
    }
    if (outermost !== node && outermost.call) {
      absorb(outermost, node, call);
      return;
    }
    if (call.id === undefined) return;
    const key = `${call.scope ?? ''}\n${call.id}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, node);
    else absorb(known, node, call);
  }

  #sameAbove(node: Node): Node | undefined {
    let above = node.parent === undefined ? undefined : this.#nodes.get(node.parent);
    for (let step = 0; node.protocol && above !== undefined && above.call === undefined && step < MOST_BETWEEN; step += 1) {
      above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
    }
    return above !== undefined && above !== node && isSame(above, node) ? above : undefined;
  }

  #give(node: Node): void {
    if (node.call && !node.repeats) this.#sink.call(this.#completed(node, node.call, node.ran));
    for (const call of node.lesser) this.#wait(node.kind, this.#completed(node, call, undefined));
  }

  /** A call with its agent and session, its own or those of the nearest span above it that names them, and with the scope of its id. */
  #completed(node: Node, call: Draft, ran: 'ok' | 'error' | undefined): Draft {
    let [agent, session] = [node.agent, node.session];
    let above: Node | undefined = node;
    for (let step = 0; step < MOST_ABOVE && above !== undefined && (agent === undefined || session === undefined); step += 1) {
      agent ??= above.agent;
      session ??= above.session;
      above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
    }
    const completed: Draft = { ...call, ...(ran !== undefined && { status: ran }) };
    if (agent !== undefined) completed.agent ??= agent;
    if (session !== undefined) completed.session ??= session;
    return completed;
  }

  #wait(kind: Lesser, call: Draft): void {
    if (this.#found) return;
    if (this.#waiting === undefined) {
      // So many came without a call that was made that this file has none.
      this.#sink.call(call);
      return;
    }
    this.#waiting[kind].push(call);
    const { event, request } = this.#waiting;
    if (event.length + request.length < MOST_WAITING) return;
    for (const one of event.length > 0 ? event : request) this.#sink.call(one);
    this.#waiting = undefined;
  }
}

/** What a part of a call of Claude Code says of the call, or undefined when a span is no such part. */
function verdictOf({ name, attributes }: Span): Node['verdict'] {
  if (name === 'claude_code.tool.blocked_on_user') return isRefusal(attributes) ? 'denied' : undefined;
  if (name !== 'claude_code.tool.execution') return undefined;
  const success = attributes.get('success');
  if (success === true || success === 'true') return 'ok';
  return success === false || success === 'false' ? 'error' : undefined;
}

function keyOf(trace: string | undefined, span: string | undefined): string | undefined {
  return span === undefined ? undefined : `${trace ?? ''}/${span}`;
}

/** Whether two calls, one above the other, are one: of the same tool, and not numbered apart. */
function isSame(above: Node, node: Node): boolean {
  const [outer, inner] = [above.call, node.call];
  if (outer === undefined || inner === undefined) return false;
  if (above.callId !== undefined && node.callId !== undefined && above.callId !== node.callId) return false;
  if (outer.tool === inner.tool) return true;
  // What an agent calls `github-get_issue` is the request `get_issue` of the protocol below it.
  if (!node.protocol || above.protocol || !outer.tool.endsWith(inner.tool)) return false;
  return /[^A-Za-z0-9]/.test(outer.tool.charAt(outer.tool.length - inner.tool.length - 1));
}

/** Takes over what only the other record of the same call knows. */
function absorb(into: Node, node: Node, call: Draft): void {
  node.repeats = true;
  const kept = into.call;
  if (kept === undefined) return;
  if (kept.server === undefined && call.server !== undefined && kept.tool === call.tool) kept.server = call.server;
  if (kept.status === 'unknown' || call.status === 'denied') kept.status = call.status;
  if (kept.at === undefined && call.at !== undefined) kept.at = call.at;
  if (node.ran !== undefined) into.ran ??= node.ran;
  if (into.callId === undefined && node.callId !== undefined && call.id !== undefined) {
    kept.id = call.id;
    if (call.scope !== undefined) kept.scope = call.scope;
  }
}
