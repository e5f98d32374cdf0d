import type { Call } from '../../model/call.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { OpenUsage } from './open-usage.ts';
import { at, idAt, isRecord, listAt, textAt } from './record.ts';
import { anthropicCounts, NO_TOKENS, remainderOf, sumOf } from './tokens.ts';
import type { ReaderSink } from './trace-format.ts';

type MessageContext = Pick<Call, 'session' | 'at'>;

/** The maximum number of sessions whose token sums are held at once. */
const MAX_SESSIONS = 1_000;

/**
 * Matches message ids assigned by Anthropic's API, which are globally unique. If the same id
 * appears in a resumed or forked session, the message there is a copy.
 */
const UNIQUE = /^msg_[A-Za-z0-9_]{16,}$/;

/**
 * Collects the tokens and turns in Claude messages. Each block in a message has a separate line,
 * which repeats the token counts for the whole message.
 */
export class ClaudeUsage {
  readonly #sink: ReaderSink;
  readonly #answers: OpenUsage;
  readonly #spent = new Map<string, TokenCounts>();

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#answers = new OpenUsage(sink);
  }

  /**
   * Adds the tokens in an assistant message. Must be called before the message's tool calls are
   * added. `request` or `line` identifies a message without an id.
   */
  answer(message: unknown, context: MessageContext, line: unknown, request?: unknown): void {
    if (this.#sink.usage === undefined) return;
    const counts = anthropicCounts(at(message, 'usage'));
    const id = idAt(message, 'id') ?? textOf(request) ?? textOf(line);
    if (counts === undefined) return;
    const isUnique = id !== undefined && UNIQUE.test(id);
    // An id that the API did not assign may be reused for a message with different input.
    const { input, cacheRead, cacheWrite } = counts;
    const key =
      isUnique || id === undefined
        ? id
        : JSON.stringify([context.session, id, input, cacheRead, cacheWrite]);
    const added = this.#answers.add(
      key,
      {
        ...context,
        ...(key !== undefined && { id: key }),
        ...(isUnique && { copied: true as const }),
      },
      counts,
    );
    if (added !== undefined) this.#count(context.session, added);
  }

  /**
   * Reports the tokens in a session's last message, which contains the total for the session.
   * Tokens that other messages already reported are subtracted.
   */
  total(usage: unknown, context: MessageContext): void {
    if (this.#sink.usage === undefined) return;
    const total = anthropicCounts(usage);
    const before = this.#spent.get(context.session ?? '') ?? NO_TOKENS;
    const rest = total && remainderOf(total, before);
    if (total === undefined || rest === undefined) return;
    this.#count(context.session, rest);
    const { input, cacheRead, cacheWrite, output } = total;
    const id = JSON.stringify(['total', input, cacheRead, cacheWrite, output]);
    this.#report({ ...context, id }, rest);
  }

  /** Adds a user message, unless it contains tool results. */
  turn(message: unknown, context: MessageContext, line: unknown): void {
    if (this.#sink.turn === undefined || !isSaid(message)) return;
    const id = textOf(line);
    this.#sink.turn({
      ...context,
      order: this.#sink.position?.() ?? 0,
      ...(id !== undefined && { id }),
    });
  }

  end(): void {
    this.#answers.end();
  }

  #count(session: string | undefined, counts: TokenCounts): void {
    const key = session ?? '';
    if (this.#spent.size >= MAX_SESSIONS && !this.#spent.has(key)) this.#spent.clear();
    this.#spent.set(key, sumOf(this.#spent.get(key) ?? NO_TOKENS, counts));
  }

  #report(context: MessageContext & { readonly id?: string }, counts: TokenCounts): void {
    this.#sink.usage?.({ ...context, order: this.#sink.position?.() ?? 0, ...counts });
  }
}

/**
 * Whether a user message has content but no tool results
 * (docs/reference/traces.md#tokens-turns-and-arguments). The client writes messages with tool
 * results, and may add its own text to them.
 */
function isSaid(message: unknown): boolean {
  const content = at(message, 'content');
  if (typeof content === 'string') return content !== '';
  const blocks = listAt(message, 'content').filter(isRecord);
  return (
    blocks.length > 0 &&
    blocks.every((block) => !/(?:^|_)tool_result$/.test(textAt(block, 'type') ?? ''))
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
