import type { TokenCounts } from '../../model/session-event.ts';
import { at } from './record.ts';

/**
 * The maximum number of tokens in one field. A larger number is treated as an error in the source.
 */
const MAX_TOKENS = 1e12;

/** The token counts in a source. A count is absent if it is missing or invalid in the source. */
interface RawCounts {
  readonly input?: number | undefined;
  readonly cacheRead?: number | undefined;
  readonly cacheWrite?: number | undefined;
  readonly output?: number | undefined;
}

/** Returns a token count, or undefined if the value is not a plausible integer. */
function tokenCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TOKENS
    ? value
    : undefined;
}

/**
 * Parses a token count that is a number or a string of digits. Returns undefined if the count is
 * invalid.
 */
export function writtenCount(value: unknown): number | undefined {
  return tokenCount(typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : value);
}

/**
 * Returns a record's token counts in the generic format. If a value is not a valid token count, the
 * result is marked as `partial`, because an unknown number of tokens was spent.
 */
export function writtenCounts(
  written: {
    readonly [K in keyof Required<RawCounts>]: unknown;
  },
): TokenCounts | undefined {
  const { input, cacheRead, cacheWrite, output } = written;
  const raw = {
    input: writtenCount(input),
    cacheRead: writtenCount(cacheRead),
    cacheWrite: writtenCount(cacheWrite),
    output: writtenCount(output),
  };
  const counts = tokenCounts(raw);
  const isInvalid = [
    [input, raw.input],
    [cacheRead, raw.cacheRead],
    [cacheWrite, raw.cacheWrite],
    [output, raw.output],
  ].some(([value, count]) => value !== undefined && count === undefined);
  return isInvalid ? { ...(counts ?? NO_TOKENS), partial: true } : counts;
}

/** Returns the first valid token count under one of the keys, or undefined if there is none. */
export function countAt(value: unknown, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const count = tokenCount(at(value, key));
    if (count !== undefined) return count;
  }
  return undefined;
}

/** Token counts that are all unknown. */
export const UNKNOWN_TOKENS: TokenCounts = {
  input: 0,
  cacheRead: 0,
  cacheWrite: 0,
  output: 0,
  partial: true,
};

/**
 * Returns token counts from a source whose input count excludes the cache. Returns undefined if no
 * count is greater than 0, because many sources write 0 for unknown counts.
 */
export function tokenCounts(raw: RawCounts): TokenCounts | undefined {
  const { input, cacheRead, cacheWrite, output } = raw;
  const counts = {
    input: input ?? 0,
    cacheRead: cacheRead ?? 0,
    cacheWrite: cacheWrite ?? 0,
    output: output ?? 0,
  };
  if (counts.input + counts.cacheRead + counts.cacheWrite + counts.output === 0) return undefined;
  return input === undefined || output === undefined ? { ...counts, partial: true } : counts;
}

/**
 * Returns token counts from a source whose input count includes the cache. Subtracts the cache from
 * the input count. An input count that is smaller than the cache cannot include the cache, and is
 * returned unchanged.
 */
export function inclusiveCounts(raw: RawCounts): TokenCounts | undefined {
  const { input, cacheRead = 0, cacheWrite = 0 } = raw;
  if (input === undefined || input < cacheRead + cacheWrite) return tokenCounts(raw);
  return tokenCounts({ ...raw, input: input - cacheRead - cacheWrite });
}

/** Returns token counts from Anthropic's API, whose input count excludes the cache. */
export function anthropicCounts(usage: unknown): TokenCounts | undefined {
  return tokenCounts({
    input: countAt(usage, 'input_tokens'),
    cacheRead: countAt(usage, 'cache_read_input_tokens'),
    cacheWrite: countAt(usage, 'cache_creation_input_tokens'),
    output: countAt(usage, 'output_tokens'),
  });
}

/**
 * Returns token counts from OpenAI's Chat Completions or Responses API, whose input count includes
 * the cache.
 */
export function openAiCounts(usage: unknown): TokenCounts | undefined {
  const details = at(usage, 'input_tokens_details') ?? at(usage, 'prompt_tokens_details');
  return inclusiveCounts({
    input: countAt(usage, 'input_tokens', 'prompt_tokens'),
    cacheRead: countAt(details, 'cached_tokens'),
    cacheWrite: countAt(details, 'cache_write_tokens'),
    output: countAt(usage, 'output_tokens', 'completion_tokens'),
  });
}

const NUMBERS = ['input', 'cacheRead', 'cacheWrite', 'output'] as const;

/** Applies `combine` to the two values of each token count. */
function combined(
  a: TokenCounts,
  b: TokenCounts,
  isPartial: boolean,
  combine: (a: number, b: number) => number,
): TokenCounts {
  const [input, cacheRead, cacheWrite, output] = NUMBERS.map((key) => combine(a[key], b[key]));
  return {
    input: input ?? 0,
    cacheRead: cacheRead ?? 0,
    cacheWrite: cacheWrite ?? 0,
    output: output ?? 0,
    ...(isPartial && { partial: true as const }),
  };
}

/** Token counts that are all 0. */
export const NO_TOKENS: TokenCounts = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

/** Returns the sum of each count. The result is partial if either set is partial. */
export function sumOf(a: TokenCounts, b: TokenCounts): TokenCounts {
  return combined(a, b, isPartial(a) || isPartial(b), (x, y) => x + y);
}

/**
 * Returns the larger value of each count. Use this function for two records of the same response.
 * The result is partial only if both sets are partial, because one complete record contains all
 * counts.
 */
export function largestOf(a: TokenCounts, b: TokenCounts): TokenCounts {
  return combined(a, b, isPartial(a) && isPartial(b), Math.max);
}

function isPartial({ partial }: TokenCounts): boolean {
  return partial === true;
}

/**
 * Returns a total without the tokens that were already counted. Returns undefined if no tokens
 * remain. The remainder of a partial total is always partial.
 */
export function remainderOf(total: TokenCounts, counted: TokenCounts): TokenCounts | undefined {
  const rest = combined(total, counted, isPartial(total), (all, before) =>
    Math.max(0, all - before),
  );
  return isZero(rest) ? undefined : rest;
}

function isZero(counts: TokenCounts): boolean {
  return NUMBERS.every((key) => counts[key] === 0);
}
