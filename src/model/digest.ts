/** One more unit of a text in a running digest. */
export function mix(digest: number, unit: number): number {
  return Math.imul(digest ^ unit, 0x5f356495);
}

/**
 * A number of 32 bits that stands for a text where only likeness is asked: the text cannot be told
 * from it.
 */
export function digestOf(text: string, from = 0): number {
  let digest = from;
  for (let at = 0; at < text.length; at += 1) digest = mix(digest, text.charCodeAt(at));
  return mix(digest ^ (digest >>> 15), text.length);
}

/**
 * The digest of JSON values in their order. NaN, which is like nothing, where a value is nested too
 * deeply to be written down: what cannot be compared must not pass for a copy.
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
