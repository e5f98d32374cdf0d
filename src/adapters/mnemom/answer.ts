/** What an error response says about itself. */
export interface Envelope {
  readonly code?: string;
  readonly text?: string;
}

/**
 * Reads the envelope of an error in any of its forms: `{error: {code, message}}`, `{error: "code",
 * message}` and `{error: "text"}`.
 */
export function envelopeOf(body: string): Envelope {
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

/** The value of an object's own key, whatever was given. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(value);
}

/** The bytes of a body up to a limit, counted as they come, whatever its headers promise. */
export async function bytesOf(
  body: Response['body'],
  most: number,
): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return { bytes: Buffer.concat(chunks), isWhole: false };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}

/**
 * Milliseconds that the server asks to wait: `Retry-After` in seconds or as a date, otherwise the time
 * at which its limit is reset; negative when that is past.
 */
export function waitOf(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const date = /^[A-Za-z]{3,9},/.test(after) ? Date.parse(after) : Number.NaN;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
  const at = Number.isNaN(date) ? reset : date;
  return Number.isFinite(at) ? at - now : undefined;
}
