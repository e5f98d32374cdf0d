import { IdTable } from '../../model/id-table.ts';
import { agentOf, attributeText, type Draft, isRefusal, type Span, sessionOf } from './span.ts';
import { callOfSpan, isProtocol, isUnique, toolCallId } from './span-tool.ts';
import type { TraceSink } from './trace-format.ts';

/**
 * Spans that are known at a time, so that memory does not grow with the file; a record that holds
 * more is known as a whole.
 */
const MOST_SPANS = 20_000;

/**
 * Spans between a call of the agent and the request of the protocol that it caused: those of the
 * transport.
 */
const MOST_BETWEEN = 8;

/** Spans above one that are asked for what it does not say itself. */
const MOST_ABOVE = 64;

/** Records of one tool and one id that are compared with a further one. */
const MOST_ALIKE = 64;

/** Calls that are only asked for, which wait for one that was made. */
const MOST_WAITING = 10_000;

/**
 * How sure a call is that no span tells: `event` a log record that may repeat a span, `request` a
 * model's wish.
 */
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
  /** Where it was written: the service, and its trace or session. */
  readonly place: Place;
  /** An event has no span of its own, and may repeat one. */
  readonly isEvent: boolean;
  /** What it tells of the call above it: that it was refused, or how it ran. */
  readonly verdict: 'denied' | 'ok' | 'error' | undefined;
  /** How its call ran by a span below it, which outweighs everything else. */
  ran?: 'ok' | 'error';
  /** Its call is told by another one. */
  repeats?: true;
  /**
   * An event, or a request of the protocol, tells its call too: the next one of that id is another
   * call's.
   */
  hasEvent?: true;
  hasProtocol?: true;
}

/** A service, and which of its traces or sessions. */
interface Place {
  readonly service: string;
  readonly within: string;
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
 * Spans of a file as they come, children mostly before their parents: gives each call once, with
 * what the spans around it know. Calls that are only asked for are given where the same service
 * tells of none in the same trace that was made.
 */
export class SpanWindow {
  readonly #sink: TraceSink;
  readonly #nodes = new Map<string, Node>();
  /** Counts the spans, to keep those without an id apart. */
  #count = 0;
  /** Where calls were made: by service and trace, by service and session, and by service alone. */
  readonly #made = new IdTable('presence');
  /** Which tools were called in each trace, by whatever service. */
  readonly #madeTools = new IdTable('presence');
  /** Lesser calls of each place, until it is clear whether they count. */
  readonly #waiting = new Map<string, Record<Lesser, Draft[]> & { readonly place: Place }>();
  #waitingCount = 0;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /** Whether a call that is only asked for in a span can be of use. */
  wantsRequests(span: Span): boolean {
    return !this.#isMade(placeOf(span, sessionOf(span)));
  }

  add(span: Span, beside: Beside = {}): void {
    this.#count += 1;
    const call = beside.call === undefined ? callOfSpan(span) : (beside.call ?? undefined);
    const lesser = beside.lesser ?? [];
    let key = keyOf(span.trace, span.id) ?? `#${this.#count}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) {
      // A batch that is sent again brings the same spans; another call under the same id is another
      // call.
      if (
        call === undefined
          ? isAlike(known.lesser, lesser)
          : isAlike(known.call && [known.call], [call])
      )
        return;
      key = `#${this.#count}`;
    }
    const session = beside.session ?? sessionOf(span);
    const place = placeOf(span, session);
    if (call) this.#noteMade(place, session, call);
    this.#nodes.set(key, {
      parent: keyOf(span.trace, span.parent),
      agent: beside.agent ?? agentOf(span),
      session,
      protocol: isProtocol(span),
      call,
      callId: toolCallId(span.attributes),
      lesser,
      kind: beside.kind ?? 'request',
      place,
      isEvent: span.id === undefined,
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
    for (const key of [...this.#waiting.keys()]) this.#release(key);
  }

  #settle(count: number): void {
    for (const node of this.#nodes.values()) this.#tellParent(node);
    const first = new Map<string, Node[]>();
    for (const node of this.#nodes.values())
      if (node.call && !node.repeats) this.#join(node, node.call, first);
    const oldest = [...this.#nodes.keys()].slice(0, count);
    for (const key of oldest) this.#give(this.#nodes.get(key)!);
    for (const key of oldest) this.#nodes.delete(key);
  }

  /** A part of a call tells its call what became of it. */
  #tellParent({ verdict, parent }: Node): void {
    const above =
      verdict === undefined || parent === undefined ? undefined : this.#nodes.get(parent);
    if (above?.call === undefined) return;
    if (verdict === 'denied') above.call.status = 'denied';
    else if (verdict !== undefined) above.ran = verdict;
  }

  /**
   * Finds the record that tells the same call first: the outermost span of it, or one of the same
   * id.
   */
  #join(node: Node, call: Draft, first: Map<string, Node[]>): void {
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
    const key = `${call.tool}\n${call.id}`;
    const others = first.get(key);
    if (others === undefined) {
      first.set(key, [node]);
      return;
    }
    const known = others.find((other) => tellsSame(other, node));
    if (known !== undefined) absorb(known, node, call);
    else if (others.length < MOST_ALIKE) others.push(node);
  }

  #sameAbove(node: Node): Node | undefined {
    let above = node.parent === undefined ? undefined : this.#nodes.get(node.parent);
    for (
      let step = 0;
      node.protocol && above !== undefined && above.call === undefined && step < MOST_BETWEEN;
      step += 1
    ) {
      above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
    }
    return above !== undefined && above !== node && isSame(above, node) ? above : undefined;
  }

  #give(node: Node): void {
    if (node.call && !node.repeats) this.#sink.call(this.#completed(node, node.call, node.ran));
    for (const call of node.lesser) this.#wait(node, this.#completed(node, call, undefined));
  }

  /**
   * A call with its agent and session, its own or those of the nearest span above it that names
   * them, and with the scope of its id.
   */
  #completed(node: Node, call: Draft, ran: 'ok' | 'error' | undefined): Draft {
    let [agent, session] = [node.agent, node.session];
    let above: Node | undefined = node;
    for (
      let step = 0;
      step < MOST_ABOVE && above !== undefined && (agent === undefined || session === undefined);
      step += 1
    ) {
      agent ??= above.agent;
      session ??= above.session;
      above = above.parent === undefined ? undefined : this.#nodes.get(above.parent);
    }
    const completed: Draft = { ...call, ...(ran !== undefined && { status: ran }) };
    if (agent !== undefined) completed.agent ??= agent;
    if (session !== undefined) completed.session ??= session;
    // The event of a call may lack the trace, and a server's span the session, which is found above
    // the client's.
    const isModels = completed.id !== undefined && isUnique(completed.id);
    const scope = isModels
      ? (completed.session ?? completed.trace)
      : (completed.trace ?? completed.session);
    if (scope !== undefined) completed.scope = scope;
    return completed;
  }

  #wait(node: Node, call: Draft): void {
    const { kind, place } = node;
    if (this.#isMade(place)) return;
    const key = `${place.service}\n${place.within}`;
    let waiting = this.#waiting.get(key);
    if (waiting === undefined) {
      waiting = { event: [], request: [], place };
      this.#waiting.set(key, waiting);
    }
    waiting[kind].push(call);
    this.#waitingCount += 1;
    if (this.#waitingCount > MOST_WAITING) this.#release(this.#waiting.keys().next().value!);
  }

  /**
   * Gives the lesser calls of a place where none was made; those that another service of the trace
   * tells of are told already.
   */
  #release(key: string): void {
    const waiting = this.#waiting.get(key)!;
    const { event, request, place } = waiting;
    this.#waiting.delete(key);
    this.#waitingCount -= event.length + request.length;
    if (this.#isMade(place)) return;
    for (const call of event.length > 0 ? event : request)
      if (call.trace === undefined || !this.#madeTools.has(call.tool, call.trace))
        this.#sink.call(call);
  }

  #noteMade({ service, within }: Place, session: string | undefined, { tool, trace }: Draft): void {
    this.#made.add(within, service);
    if (session !== undefined) this.#made.add(`session ${session}`, service);
    this.#made.add('', service);
    if (trace !== undefined) this.#madeTools.add(tool, trace);
  }

  #isMade({ service, within }: Place): boolean {
    return this.#made.has(within, service);
  }
}

/**
 * Where a span was written: without a trace, what it says holds for the session, and without that
 * for the service.
 */
function placeOf({ trace, resource }: Span, session: string | undefined): Place {
  const service = attributeText(resource, 'service.name') ?? '';
  return {
    service,
    within:
      trace !== undefined ? `trace ${trace}` : session !== undefined ? `session ${session}` : '',
  };
}

/** Whether two spans of one id tell the same calls. NaN is like nothing. */
function isAlike(known: readonly Draft[] | undefined, again: readonly Draft[]): boolean {
  if (known === undefined || known.length !== again.length) return again.length === 0;
  return again.every((call, place) => {
    const before = known[place]!;
    return (
      before.tool === call.tool &&
      before.id === call.id &&
      (before.content ?? 0) === (call.content ?? 0)
    );
  });
}

/**
 * Whether two records of one tool and one id tell one call although neither stands above the other:
 * a span and its event, the client and the server of a request, and the agent's span and the
 * protocol's. Two of the same kind are two calls, of a gateway that numbers them anew in every
 * answer.
 */
function tellsSame(known: Node, node: Node): boolean {
  const [one, other] = [known.call!, node.call!];
  if (one.trace !== undefined && other.trace !== undefined && one.trace !== other.trace)
    return false;
  if (known.session !== undefined && node.session !== undefined && known.session !== node.session)
    return false;
  // What ran is no mere attempt, and an attempt beside it is one of its own.
  if (
    (one.status === 'denied') !== (other.status === 'denied') &&
    (isDone(one, known) || isDone(other, node))
  )
    return false;
  if (known.isEvent !== node.isEvent) return known.hasEvent !== true;
  if (known.isEvent) return false;
  if (known.protocol || node.protocol) return known.hasProtocol !== true;
  return false;
}

function isDone({ status }: Draft, { ran, isEvent }: Node): boolean {
  // A span of an attempt that was denied may bear an error; an event of a result is written by what
  // ran.
  return status === 'ok' || ran !== undefined || (isEvent && status === 'error');
}

/**
 * What a part of a call of Claude Code says of the call, or undefined when a span is no such part.
 */
function verdictOf({ name, attributes }: Span): Node['verdict'] {
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

/** Whether two calls, one above the other, are one: of the same tool, and not numbered apart. */
function isSame(above: Node, node: Node): boolean {
  const [outer, inner] = [above.call, node.call];
  if (outer === undefined || inner === undefined) return false;
  if (above.callId !== undefined && node.callId !== undefined && above.callId !== node.callId)
    return false;
  if (outer.tool === inner.tool) return true;
  // What an agent calls `github-get_issue` is the request `get_issue` of the protocol below it.
  if (!node.protocol || above.protocol || !outer.tool.endsWith(inner.tool)) return false;
  return /[^A-Za-z0-9]/.test(outer.tool.charAt(outer.tool.length - inner.tool.length - 1));
}

/** Takes over what only the other record of the same call knows. */
function absorb(into: Node, node: Node, call: Draft): void {
  node.repeats = true;
  if (node.isEvent !== into.isEvent) into.hasEvent = true;
  if (node.protocol || into.protocol) into.hasProtocol = true;
  const kept = into.call;
  if (kept === undefined) return;
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
