import type { Agent, Exemption } from '../../model/agent.ts';
import { timeOf } from '../../model/date.ts';

/** An agent's exemption before and after a change, identified by its section and patterns. */
interface ExemptionBeforeAndAfter {
  readonly before?: Exemption;
  readonly after?: Exemption;
  /** The exemption after the change, or before the change if it was removed. */
  readonly either: Exemption;
}

/**
 * Pairs each of an agent's exemptions before a change with the exemption after the change that has
 * the same section and patterns. If several exemptions on one side have the same section and
 * patterns, only the one that expires last is used. Removed exemptions come last.
 */
export function exemptionsBeforeAndAfter(
  base: Pick<Agent, 'exemptions'> | undefined,
  head: Pick<Agent, 'exemptions'>,
): readonly ExemptionBeforeAndAfter[] {
  const [former, present] = [longest(base?.exemptions), longest(head.exemptions)];
  return [...new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
    const [before, after] = [former.get(key), present.get(key)];
    const either = after ?? before;
    return either ? [{ ...(before && { before }), ...(after && { after }), either }] : [];
  });
}

/**
 * Returns exemptions, keyed by section and patterns. If several exemptions have the same key, keeps
 * the one that expires last.
 */
function longest(exemptions: readonly Exemption[] = []): ReadonlyMap<string, Exemption> {
  const found = new Map<string, Exemption>();
  for (const exemption of exemptions) {
    const { section, patterns } = exemption;
    const key = JSON.stringify([section, ...patterns.map(({ value }) => value).sort()]);
    const known = found.get(key);
    if (known === undefined || endOf(known) < endOf(exemption)) found.set(key, exemption);
  }
  return found;
}

/** Returns an exemption's expiry time in milliseconds since 1970. */
function endOf({ expiresAt }: Exemption): number {
  return timeOf(expiresAt) ?? Number.NaN;
}
