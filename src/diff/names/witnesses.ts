import { compareReadings } from '../../evaluation/decision/compare-requests.ts';
import type { Detail, Reading } from '../../evaluation/decision/encoding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { type SearchLimits, STATE_LIMIT } from '../../pattern/language.ts';
import { editedPatterns } from './edited-patterns.ts';
import type { PolicySide } from './policy-side.ts';

/** The functions that identify edits between base and head. */
export interface Edits {
  /** Whether a rule exists only at the base or only at the head. */
  readonly isEdited: (rule: Rule) => boolean;
  /** Returns the key of the edit that affects a rule. */
  readonly causeOf: (rule: Rule) => string;
}

/**
 * Example names, one for each way in which levels change. If `decided` is false, the search stopped
 * at its limit, so examples may be missing.
 */
interface Witnesses {
  readonly names: readonly string[];
  readonly decided: boolean;
}

/**
 * The maximum number of edited limits for which every combination is distinguished. The number of
 * combinations grows exponentially, and changes rarely edit more limits.
 */
const MAX_TOGETHER = 8;

/**
 * The maximum number of states to visit in any comparison except the coarsest. A comparison that
 * needs more states is replaced by a coarser one, whose result is easier to understand.
 */
const MAX_CLOSE_STATES = 10_000;

/**
 * How finely a comparison of two policies distinguishes their limits: `sets` distinguishes every
 * combination of edited limits, `worst` only the strictest edited limit, and `levels` only levels.
 * A coarser comparison is used if there are too many combinations. The direction of a change is
 * exact in all three.
 */
type Look = 'sets' | 'worst' | 'levels';

/**
 * Compares two policies over all requests. Returns an example for each way in which an edit changes
 * a level.
 */
export function askOverRequests(
  { base, head }: BaseAndHead<PolicySide>,
  edits: Edits,
  limits: SearchLimits,
): Witnesses {
  const isMany = [base, head].some(
    (side) => side.limits.filter(edits.isEdited).length > MAX_TOGETHER,
  );
  const looks: readonly Look[] = isMany ? ['worst', 'levels'] : ['sets', 'worst', 'levels'];
  const names = new Set<string>();
  const within = editedPatterns({ base, head }, edits.isEdited);
  const closest = { ...limits, ...(within && { within: [within] }) };
  for (const look of looks) {
    const { stateLimit = STATE_LIMIT } = limits;
    const lookLimits =
      look === 'levels'
        ? closest
        : { ...closest, stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES) };
    const details = [detailOf(base, edits, look), detailOf(head, edits, look)] as const;
    const { classes, decided } = compareReadings(
      base.policy,
      head.policy,
      details,
      wayOf,
      lookLimits,
    );
    for (const name of classes.values()) names.add(name);
    if (decided) return { names: [...names], decided };
  }
  return { names: [...names], decided: false };
}

/**
 * Returns the keys that a comparison distinguishes at the given precision. Each edited limit has
 * its own key, and other edited rules have the key of their edit.
 */
function detailOf(side: PolicySide, { isEdited, causeOf }: Edits, look: Look): Detail {
  const limitsAndDefault = new Set([...side.limits, side.policy.otherwise]);
  return {
    keyOf: (rule) => {
      if (look === 'levels' || !isEdited(rule)) return undefined;
      return limitsAndDefault.has(rule) ? rule.key : causeOf(rule);
    },
    limits: look === 'sets' ? 'every' : 'strictest',
  };
}

/**
 * Returns a key for the way in which a level changes: the levels before and after the change, and
 * the rules that determine them. Returns undefined if the level is unchanged.
 */
function wayOf(base: Reading, head: Reading): string | undefined {
  if (base.rank === head.rank) return undefined;
  const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
  const restricting = less.limits.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
  return JSON.stringify([
    base.rank,
    head.rank,
    [...new Set(restricting)].sort(),
    less.settled.rank < more.rank && [less.settled.text, more.settled.text],
  ]);
}
