/**
 * Adds a code unit to a running digest and returns the new digest. Digests with different factors
 * are independent.
 */
export function mix(digest: number, unit: number, factor = 0x5f356495): number {
  return Math.imul(digest ^ unit, factor);
}

/**
 * Returns a 32-bit digest of a string. The string cannot be recovered from the digest. To continue
 * an earlier digest, pass it as `from`.
 */
export function digestOf(text: string, from = 0): number {
  let digest = from;
  for (let at = 0; at < text.length; at += 1) digest = mix(digest, text.charCodeAt(at));
  return mix(digest ^ (digest >>> 15), text.length);
}

/**
 * Returns a digest of a sequence of JSON values. Returns NaN if a value is nested too deeply to
 * serialise. NaN does not equal itself, so such values never count as copies of each other.
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

/**
 * Returns the number of the shard that records an agent's session. Shards are numbered from 1 to
 * `of`. The result depends only on the arguments, so all shards compute the same number. If the
 * agent is unknown, pass an empty string.
 */
export function shardOf(agent: string, session: string, of: number): number {
  let digest = digestOf(session, digestOf(agent, 1));
  // The lowest bits of a digest depend on few characters, so all bits are mixed.
  digest = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
  digest = Math.imul(digest ^ (digest >>> 13), 0xc2b2ae35);
  return (((digest ^ (digest >>> 16)) >>> 0) % of) + 1;
}
