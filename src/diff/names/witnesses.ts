import type { Detail, Reading } from '../../evaluation/decision/encoding.ts';
import { compareReadings } from '../../evaluation/decision/questions.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { type QuestionLimits, STATE_LIMIT } from '../../pattern/language.ts';
import type { PolicySide } from './policy-side.ts';

/**
 * What two sides differ in: rules that only one of them has, and what the rules of one edit have in
 * common.
 */
export interface Edits {
  readonly isEdited: (rule: Rule) => boolean;
  readonly causeOf: (rule: Rule) => string;
}

/**
 * A name for each way in which some name fares differently; not `decided` when the bound was met,
 * and ways may then be missing.
 */
interface Witnesses {
  readonly names: readonly string[];
  readonly decided: boolean;
}

/**
 * Edited limits of one side whose every combination is told apart: people edit fewer at once,
 * and combinations multiply.
 */
const MAX_TOGETHER = 8;

/** Points that each closer look may visit: where it needs more, a looser one is clearer. */
const MAX_CLOSE_STATES = 10_000;

/**
 * How closely the question looks, from close to far: at every set of edited limits that some
 * request meets, at the worst of them alone, or at levels alone. The direction is exact in each,
 * and the looser ones are for policies whose edits meet in too many ways.
 */
type Look = 'sets' | 'worst' | 'levels';

/**
 * Asks which requests two policies give different levels, over all requests, with a witness for
 * each rule that has a part in it.
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

/** What a look tells apart: each edited limit by itself, other rules by their edit. */
function detailOf(side: PolicySide, { isEdited, causeOf }: Edits, look: Look): Detail {
  const byThemselves = new Set([...side.limits, side.policy.otherwise]);
  return {
    keyOf: (rule) => {
      if (look === 'levels' || !isEdited(rule)) return undefined;
      return byThemselves.has(rule) ? rule.key : causeOf(rule);
    },
    limits: look === 'sets' ? 'every' : 'strictest',
  };
}

/**
 * Tells apart the ways in which a request may come to another level, by what restrained it and what
 * grants it.
 */
function wayOf(base: Reading, head: Reading): string | undefined {
  if (base.rank === head.rank) return undefined;
  const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
  const by = less.limits.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
  return JSON.stringify([
    base.rank,
    head.rank,
    [...new Set(by)].sort(),
    less.settled.rank < more.rank && [less.settled.text, more.settled.text],
  ]);
}
