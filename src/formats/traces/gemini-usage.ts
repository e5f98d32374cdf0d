import type { TokenCounts } from '../../model/session-event.ts';
import { OpenUsage } from './open-usage.ts';
import { at, idAt } from './record.ts';
import { timeOf } from './time.ts';
import { countAt, inclusiveCounts } from './tokens.ts';
import type { ReaderSink } from './trace-format.ts';

/** Collects the tokens and turns in Gemini CLI's telemetry and saved chats. */
export class GeminiUsage {
  readonly #sink: ReaderSink;
  readonly #answers: OpenUsage;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#answers = new OpenUsage(sink);
  }

  /**
   * Reads the tokens or the turn in a telemetry event other than a tool call. `name` is the event's
   * name.
   */
  event(name: string, attributes: unknown, time: number | undefined): void {
    const session = idAt(attributes, 'session.id');
    const context = {
      ...(session !== undefined && { session }),
      ...(time !== undefined && { at: time }),
    };
    if (name === 'gemini_cli.user_prompt') {
      const id = idAt(attributes, 'prompt_id');
      this.#sink.turn?.({
        ...context,
        order: this.#sink.position?.() ?? 0,
        ...(id !== undefined && { id }),
      });
    } else if (name === 'gemini_cli.api_response' && this.#sink.usage) {
      const counts = geminiCounts((key) => countAt(attributes, key));
      if (counts === undefined) return;
      const id = JSON.stringify([idAt(attributes, 'prompt_id'), time, Object.values(counts)]);
      this.#sink.usage({
        ...context,
        order: this.#sink.position?.() ?? 0,
        ...counts,
        ...(time !== undefined && { id }),
      });
    }
  }

  /**
   * Reads a chat message. Must be called before the message's tool calls are added. A later record
   * may repeat the message.
   */
  message(message: unknown, session: string | undefined): void {
    const id = idAt(message, 'id');
    const time = timeOf(at(message, 'timestamp'));
    const context = {
      ...(session !== undefined && { session }),
      ...(time !== undefined && { at: time }),
      ...(id !== undefined && { id }),
    };
    const type = at(message, 'type');
    if (type === 'user') this.#sink.turn?.({ ...context, order: this.#sink.position?.() ?? 0 });
    else if (type === 'gemini') {
      const key = id === undefined ? undefined : JSON.stringify([session, id]);
      this.#answers.add(key, context, chatCounts(at(message, 'tokens')));
    }
  }

  end(): void {
    this.#answers.end();
  }
}

/**
 * Returns a telemetry event's token counts. Gemini's input count includes the cache. Gemini counts
 * tool tokens and thought tokens separately. Tool tokens are added to the input, and thought tokens
 * to the output.
 */
export function geminiCounts(count: (key: string) => number | undefined): TokenCounts | undefined {
  return withThoughts(
    count('input_token_count'),
    count('cached_content_token_count'),
    count('tool_token_count'),
    count('output_token_count'),
    count('thoughts_token_count'),
  );
}

function chatCounts(tokens: unknown): TokenCounts | undefined {
  return withThoughts(
    countAt(tokens, 'input'),
    countAt(tokens, 'cached'),
    countAt(tokens, 'tool'),
    countAt(tokens, 'output'),
    countAt(tokens, 'thoughts'),
  );
}

function withThoughts(
  input: number | undefined,
  cached: number | undefined,
  tool: number | undefined,
  output: number | undefined,
  thoughts: number | undefined,
): TokenCounts | undefined {
  return inclusiveCounts({
    input: input === undefined ? undefined : input + (tool ?? 0),
    cacheRead: cached,
    output: output === undefined ? undefined : output + (thoughts ?? 0),
  });
}
