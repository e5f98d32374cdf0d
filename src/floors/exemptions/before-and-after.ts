import type { Agent, Exemption } from '../../model/agent.ts';
import { timeOf } from '../../model/date.ts';

/** An exemption from one section and one set of patterns, before and after a change. */
interface ExemptionBeforeAndAfter {
  readonly before?: Exemption;
  readonly after?: Exemption;
  /**
   * The exemption after the change or, if it was removed, before it. Sentences use it for the
   * section and the patterns.
   */
  readonly either: Exemption;
}

/**
 * Pairs the exemptions of an agent before and after a change. First come those that still exist
 * after it. Exemptions with the same section and patterns are the same, whoever granted them and
 * why. If there are several of the same, only the one that lasts longest counts.
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
 * Returns exemptions by section and patterns. If several have the same, only the one that lasts
 * longest is included.
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

/** Returns when an exemption ends, in milliseconds since 1970. */
function endOf({ expiresAt }: Exemption): number {
  return timeOf(expiresAt) ?? Number.NaN;
}
