import type { Agent, Exemption } from '../../model/agent.ts';
import { timeOf } from '../../model/date.ts';

/** An exemption from one section and one set of patterns, before and after a change. */
interface ExemptionBeforeAndAfter {
  readonly before?: Exemption;
  readonly after?: Exemption;
  /** The later one of both, for words about their section and patterns. */
  readonly either: Exemption;
}

/**
 * The exemptions of an agent before and after a change: first those that are there after it. Two of
 * them are the same where they have one section and the same patterns; who granted them and why
 * makes no difference. Of several such entries on one side, the one that lasts longest counts.
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

/** Exemptions by their section and patterns; of equal ones, the longest. */
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

/** Milliseconds since 1970 until which an exemption lasts. */
function endOf({ expiresAt }: Exemption): number {
  return timeOf(expiresAt) ?? Number.NaN;
}
