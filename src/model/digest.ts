/**
 * Adds one code unit of a string to a running digest. Different factors give independent digests.
 */
export function mix(digest: number, unit: number, factor = 0x5f356495): number {
  return Math.imul(digest ^ unit, factor);
}

/**
 * Returns a 32-bit digest of a string, for comparisons. The string cannot be recovered from the
 * digest.
 */
export function digestOf(text: string, from = 0): number {
  let digest = from;
  for (let at = 0; at < text.length; at += 1) digest = mix(digest, text.charCodeAt(at));
  return mix(digest ^ (digest >>> 15), text.length);
}

/**
 * Returns a digest of JSON values, which depends on their order. Returns NaN if a value is nested
 * too deeply to serialise. NaN is not even equal to itself, so such values never count as copies.
 */
export function contentDigest(...values: readonly unknown[]): number {
  let digest = 0;
  try {
    for (const value of values)
      digest = digestOf(value === undefined ? '' : JSON.stringify(value), digest);
  } catch {
    return Number.NaN;
  }
  return digest;
}
