/** The code and message from an error response. */
interface ErrorEnvelope {
  readonly code?: string;
  readonly text?: string;
}

/**
 * Reads the error in a response, in any form used by the API: `{error: {code, message}}`, `{error:
 * "code", message}` or `{error: "text"}`.
 */
export function envelopeOf(body: string): ErrorEnvelope {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return {};
  }
  const error = own(data, 'error');
  if (typeof error === 'string') {
    const message = own(data, 'message');
    if (!isCode(error)) return { text: error };
    return { code: error, ...(typeof message === 'string' && { text: message }) };
  }
  const [code, message] = [own(error, 'code'), own(error, 'message')];
  return { ...(isCode(code) && { code }), ...(typeof message === 'string' && { text: message }) };
}

/**
 * Returns the value of an object's own key. Returns undefined if the object does not have the key
 * or `value` is not an object.
 */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(value);
}

/**
 * Reads the bytes in a response body, up to a limit. Counts the bytes as they arrive, because the
 * header may contain the wrong length.
 */
export async function bytesOf(
  body: Response['body'],
  maxBytes: number,
): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early closes the connection.
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return { bytes: Buffer.concat(chunks), isWhole: false };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}

/**
 * Returns the wait that the server requests, in milliseconds. Reads `Retry-After` (seconds or a
 * date) or, if it is missing, the time at which the rate limit resets. The result is negative if
 * that time has passed, and undefined if neither header is present.
 */
export function waitOf(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const date = /^[A-Za-z]{3,9},/.test(after) ? Date.parse(after) : Number.NaN;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
  const at = Number.isNaN(date) ? reset : date;
  return Number.isFinite(at) ? at - now : undefined;
}
