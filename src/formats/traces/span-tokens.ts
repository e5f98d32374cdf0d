import type { TokenCounts } from '../../model/session-event.ts';
import { geminiCounts } from './gemini-usage.ts';
import type { Attributes, Span } from './span.ts';
import { inclusiveCounts, tokenCounts, writtenCount } from './tokens.ts';

/** The attributes that may contain each token count, in order of precedence. */
type Names = Readonly<Record<'input' | 'output' | 'cacheRead' | 'cacheWrite', readonly string[]>>;

/**
 * The attributes of each convention, in the order in which the conventions are tried: OpenTelemetry
 * GenAI (including its older names), OpenInference, and Vercel's AI SDK. In all conventions, input
 * counts include the cache.
 */
const CONVENTIONS: readonly Names[] = [
  {
    input: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
    output: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'],
    cacheRead: ['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens'],
    cacheWrite: [
      'gen_ai.usage.cache_creation.input_tokens',
      'gen_ai.usage.cache_creation_input_tokens',
    ],
  },
  {
    input: ['llm.token_count.prompt'],
    output: ['llm.token_count.completion'],
    cacheRead: ['llm.token_count.prompt_details.cache_read'],
    cacheWrite: ['llm.token_count.prompt_details.cache_write'],
  },
  {
    input: ['ai.usage.promptTokens', 'ai.usage.inputTokens'],
    output: ['ai.usage.completionTokens', 'ai.usage.outputTokens'],
    cacheRead: ['ai.usage.cachedInputTokens'],
    cacheWrite: [],
  },
];

function countOf(attributes: Attributes, names: readonly string[]): number | undefined {
  for (const name of names) {
    const count = writtenCount(attributes.get(name));
    if (count !== undefined) return count;
  }
  return undefined;
}

/**
 * Returns a span's tokens, or undefined if it contains none. Some exporters write numbers as
 * strings.
 */
export function tokensOfSpan({ name, attributes }: Span): TokenCounts | undefined {
  if (name === 'claude_code.llm_request') return claudeCounts(attributes);
  for (const names of CONVENTIONS) {
    const counts = inclusiveCounts({
      input: countOf(attributes, names.input),
      output: countOf(attributes, names.output),
      cacheRead: countOf(attributes, names.cacheRead),
      cacheWrite: countOf(attributes, names.cacheWrite),
    });
    if (counts !== undefined) return counts;
  }
  return undefined;
}

/** Returns a log event's tokens, or undefined if the event does not describe a model response. */
export function tokensOfEvent(span: Span): TokenCounts | undefined {
  const { name, attributes } = span;
  switch (name) {
    case 'api_request':
    case 'claude_code.api_request':
      return claudeCounts(attributes);
    case 'codex.sse_event':
      return attributes.get('event.kind') === 'response.completed'
        ? codexCounts(attributes)
        : undefined;
    case 'gen_ai.client.inference.operation.details':
      return tokensOfSpan(span);
    default:
      return name.endsWith('.api_response')
        ? geminiCounts((key) => writtenCount(attributes.get(key)))
        : undefined;
  }
}

/** Whether a log event is a message from the user. */
export function isPrompt({ name }: Span): boolean {
  return /^(?:user_prompt|[a-z_]{1,40}\.user_prompt)$/.test(name);
}

/**
 * Returns token counts from Claude Code's attributes, in which the input count excludes the cache.
 */
function claudeCounts(attributes: Attributes): TokenCounts | undefined {
  return tokenCounts({
    input: countOf(attributes, ['input_tokens']),
    output: countOf(attributes, ['output_tokens']),
    cacheRead: countOf(attributes, ['cache_read_tokens']),
    cacheWrite: countOf(attributes, ['cache_creation_tokens']),
  });
}

function codexCounts(attributes: Attributes): TokenCounts | undefined {
  return inclusiveCounts({
    input: countOf(attributes, ['input_token_count']),
    output: countOf(attributes, ['output_token_count']),
    cacheRead: countOf(attributes, ['cached_token_count']),
  });
}
