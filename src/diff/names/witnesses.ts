import type { Detail, Reading } from '../../evaluation/decision/encoding.ts';
import { compareReadings } from '../../evaluation/decision/questions.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { type QuestionLimits, STATE_LIMIT } from '../../pattern/language.ts';
import type { PolicySide } from './policy-side.ts';

/** The edits between two sides. */
export interface Edits {
  /** Whether only one side has a rule. */
  readonly isEdited: (rule: Rule) => boolean;
  /** Returns the key of the edit that caused a rule. */
  readonly causeOf: (rule: Rule) => string;
}

/**
 * An example name for each way in which levels change. `decided` is false if the limit was reached.
 * Some ways may then be missing.
 */
interface Witnesses {
  readonly names: readonly string[];
  readonly decided: boolean;
}

/**
 * The maximum number of edited limits on one side whose combinations are distinguished. People edit
 * fewer at once, and combinations multiply.
 */
const MAX_TOGETHER = 8;

/**
 * The maximum number of states that a close look may visit. If more are needed, a coarser look is
 * clearer.
 */
const MAX_CLOSE_STATES = 10_000;

/**
 * The precision of a question, finest first: every set of edited limits of a request, only the
 * strictest of them, or only levels. The direction is exact at each precision. The coarser ones are
 * for policies whose edits combine in too many ways.
 */
type Look = 'sets' | 'worst' | 'levels';

/**
 * Finds the requests to which two policies give different levels, over all requests. Returns an
 * example for each edit that causes a difference.
 */
export function askOverRequests(
  { base, head }: BaseAndHead<PolicySide>,
  edits: Edits,
  limits: QuestionLimits,
): Witnesses {
  const isMany = [base, head].some(
    (side) => side.limits.filter(edits.isEdited).length > MAX_TOGETHER,
  );
  const looks: readonly Look[] = isMany ? ['worst', 'levels'] : ['sets', 'worst', 'levels'];
  const names = new Set<string>();
  for (const look of looks) {
    const { stateLimit = STATE_LIMIT } = limits;
    const within =
      look === 'levels'
        ? limits
        : { ...limits, stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES) };
    const details = [detailOf(base, edits, look), detailOf(head, edits, look)] as const;
    const { classes, decided } = compareReadings(base.policy, head.policy, details, wayOf, within);
    for (const name of classes.values()) names.add(name);
    if (decided) return { names: [...names], decided };
  }
  return { names: [...names], decided: false };
}

/**
 * Returns the detail for a look. Each edited limit has its own key; any other rule has the key of
 * its edit.
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
 * Describes how a level changes, by the rules that restrict and grant the request. Returns
 * undefined if the level does not change.
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
