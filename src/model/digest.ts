/** Adds a code unit of a text to a running digest. */
export function mix(digest: number, unit: number): number {
  return Math.imul(digest ^ unit, 0x5f356495);
}

/** A digest of a text, of 32 bits, for comparison; the text cannot be recovered from it. */
export function digestOf(text: string, from = 0): number {
  let digest = from;
  for (let at = 0; at < text.length; at += 1) digest = mix(digest, text.charCodeAt(at));
  return mix(digest ^ (digest >>> 15), text.length);
}

/**
 * The digest of JSON values in their order. NaN, which equals no other digest, for values that are
 * nested too deeply to be serialised: they must not count as copies.
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
