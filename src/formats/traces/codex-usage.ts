import type { Call } from '../../model/call.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { countAt, inclusiveCounts, NO_TOKENS, remainderOf } from './tokens.ts';
import type { ReaderSink } from './trace-format.ts';

type CodexContext = Pick<Call, 'session' | 'at'>;

/**
 * Collects the tokens and turns in a Codex session. Codex writes running totals, often twice, so
 * only the differences between consecutive totals are reported.
 */
export class CodexUsage {
  readonly #sink: ReaderSink;
  #session: string | undefined;
  /** The session from which this session was forked. Both sessions begin with the same totals. */
  #origin: string | undefined;
  #total: TokenCounts = NO_TOKENS;
  /**
   * The position of the current model response, which precedes the positions of the response's tool
   * calls.
   */
  #answer: number | undefined;
  /**
   * Whether the user's last message is still unanswered. Two records may contain the same message.
   */
  #isWaiting = false;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /**
   * Assigns a position to the current model response. Must be called before the response's tool
   * calls get positions.
   */
  beforeCall(): void {
    this.#isWaiting = false;
    if (this.#sink.usage) this.#answer ??= this.#sink.position?.();
  }

  /** Reads the tokens and turns in a record. */
  read(record: JsonRecord, context: CodexContext): void {
    if (this.#sink.usage === undefined && this.#sink.turn === undefined) return;
    const { payload, msg } = record;
    switch (record.type) {
      case 'session_meta':
        this.#enter(context.session, idAt(payload, 'forked_from_id'));
        break;
      case 'thread.started':
        this.#enter(context.session, undefined);
        break;
      case 'turn.started':
        this.#addTurn(record, context);
        break;
      case 'turn.completed':
        this.#addTotal(record.usage, undefined, context);
        break;
      case 'response_item':
        if (isPrompt(payload)) this.#addTurn(record, context);
        else if (at(payload, 'role') === 'assistant') this.#isWaiting = false;
        break;
      case 'event_msg':
        this.#addEvent(payload, record, context);
        break;
      default:
        if (isRecord(msg)) this.#addEvent(msg, record, context);
    }
  }

  #enter(session: string | undefined, origin: string | undefined): void {
    this.#answer = undefined;
    if (session === this.#session) return;
    this.#session = session;
    this.#origin = origin;
    this.#total = NO_TOKENS;
  }

  #addEvent(event: unknown, record: JsonRecord, context: CodexContext): void {
    const type = textAt(event, 'type');
    if (type === 'user_message') this.#addTurn(record, context);
    else if (type === 'token_count')
      this.#addTotal(
        at(event, 'info', 'total_token_usage'),
        at(event, 'info', 'last_token_usage'),
        context,
      );
  }

  #addTurn(record: JsonRecord, context: CodexContext): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#answer = undefined;
    const id = textAt(record, 'timestamp');
    this.#sink.turn?.({
      ...context,
      order: this.#sink.position?.() ?? 0,
      ...(id !== undefined && { id, ...this.#scope() }),
    });
  }

  /**
   * Adds a running total. If the total is smaller than the previous one, Codex has restarted
   * counting, and only the last response's tokens are known.
   */
  #addTotal(usage: unknown, last: unknown, context: CodexContext): void {
    const total = countsOf(usage);
    if (this.#sink.usage === undefined || total === undefined) return;
    const isReset = sizeOf(total) < sizeOf(this.#total);
    const counts = isReset ? countsOf(last) : remainderOf(total, this.#total);
    this.#total = total;
    const order = this.#answer ?? this.#sink.position?.() ?? 0;
    this.#answer = undefined;
    if (counts === undefined) return;
    this.#isWaiting = false;
    const { input, cacheRead, output } = total;
    this.#sink.usage({
      ...context,
      order,
      ...counts,
      id: JSON.stringify([input, cacheRead, output]),
      ...this.#scope(),
    });
  }

  #scope(): { readonly scope?: string } {
    return this.#origin === undefined ? {} : { scope: this.#origin };
  }
}

/** Returns token counts from a Codex record. Codex's input count includes the cache. */
function countsOf(usage: unknown): TokenCounts | undefined {
  return inclusiveCounts({
    input: countAt(usage, 'input_tokens'),
    cacheRead: countAt(usage, 'cached_input_tokens'),
    output: countAt(usage, 'output_tokens'),
  });
}

function sizeOf({ input, cacheRead, output }: TokenCounts): number {
  return input + cacheRead + output;
}

/**
 * Whether a response item is a message that the user wrote. Codex also records its instructions and
 * environment as user messages, in tags or under a heading.
 */
function isPrompt(payload: unknown): boolean {
  if (at(payload, 'type') === 'function_call' || at(payload, 'role') !== 'user') return false;
  const texts = listAt(payload, 'content').flatMap((part) => textAt(part, 'text') ?? []);
  return texts.length > 0 && !texts.some((text) => /^\s*(?:<|# AGENTS\.md)/.test(text));
}
