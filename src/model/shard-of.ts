import { digestOf } from './digest.ts';

/**
 * Returns the number of the shard, from 1, that records a session of an agent. It depends on
 * nothing else, so that all shards agree. An unknown agent is an empty text.
 */
export function shardOf(agent: string, session: string, of: number): number {
  let digest = digestOf(session, digestOf(agent, 1));
  // The lowest bits of a digest depend on few characters, so all bits are mixed.
  digest = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
  digest = Math.imul(digest ^ (digest >>> 13), 0xc2b2ae35);
  return (((digest ^ (digest >>> 16)) >>> 0) % of) + 1;
}
