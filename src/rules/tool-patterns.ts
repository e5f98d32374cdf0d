import { type Capability, spellingTexts, type ToolPattern } from '../model/policy.ts';
import { subtract } from '../pattern/language.ts';
import { compilePattern } from '../pattern/match.ts';

/**
 * The maximum number of patterns that a rule compares exactly per agent. Real policies need far
 * fewer. The limit stops hostile policies within seconds.
 */
const MAX_COMPARED = 4_000;

/**
 * The maximum amount of matching work that a rule does per agent. Each match costs the pattern's
 * length times the name's length, in characters. The limit also stops hostile policies.
 */
const MAX_MATCHED = 200_000_000;

/**
 * The maximum number of states that a comparison visits. This number suffices for names that are
 * far longer than real tool names.
 */
const MAX_STATES = 500;

/** The cost of a comparison that exceeds `MAX_STATES`, as a number of compared patterns. */
const COST_OF_UNDECIDED = 100;

/**
 * The maximum number of patterns to combine in order to cover another pattern. Real policies need
 * fewer.
 */
const MAX_COVER = 12;

/** The maximum length of a pattern to compare, in characters. Tool names are much shorter. */
const MAX_PATTERN = 1_000;

/**
 * The amount of work that a rule may still do for an agent. It is measured in steps rather than
 * time, so the findings are the same on every machine.
 */
interface Work {
  compared: number;
  matched: number;
}

/** Returns the full amount of work that a rule may do for an agent. */
export function ruleWork(): Work {
  return { compared: MAX_COMPARED, matched: MAX_MATCHED };
}

/**
 * An item with a tool pattern, such as a forbidden rule. The item matches the same names as its
 * pattern, except those that match `except`.
 */
export interface Bearer {
  readonly pattern: ToolPattern;
  readonly except?: readonly ToolPattern[];
}

/** A tool pattern in a capability. */
export interface MappedPattern extends Bearer {
  readonly capability: Capability;
}

/**
 * Returns patterns that together match every name that a given pattern matches. They are in the
 * order of `others`, and none of them is redundant. Returns undefined if some names are not
 * covered, or if the comparison exceeds a limit, because rules report only proven redundancy.
 *
 * Each uncovered name determines which pattern to add next. The work therefore depends on the
 * number of patterns in the result, rather than the number of all patterns.
 */
export function coverOf<T extends Bearer>(
  pattern: ToolPattern,
  others: readonly T[],
  work: Work,
): readonly T[] | undefined {
  const cover: T[] = [];
  const names: string[] = [];
  for (
    let name = nameLeft(pattern, cover, work);
    name !== undefined;
    name = nameLeft(pattern, cover, work)
  ) {
    const left = name;
    if (left === UNDECIDED || cover.length === MAX_COVER) return undefined;
    names.push(left);
    // A pattern that matches every uncovered name so far may be sufficient on its own.
    const taker =
      others.find((other) => names.every((earlier) => takes(other, earlier, work))) ??
      others.find((other) => takes(other, left, work));
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  const needed = withoutNeedless(pattern, cover, work);
  return others.filter((other) => needed.includes(other));
}

/** The result of a comparison that exceeds the limits. Tool names are never empty. */
const UNDECIDED = '';

/**
 * Returns a name that matches the pattern but none of the patterns in `cover`. Returns undefined if
 * there is none, and `UNDECIDED` if the comparison exceeds the limits.
 */
function nameLeft(pattern: ToolPattern, cover: readonly Bearer[], work: Work): string | undefined {
  const texts = spellingTexts(pattern);
  const isOpen = (name: string): boolean =>
    name !== '' && !cover.some((other) => takes(other, name, work));
  const plain = texts.flatMap(plainNames).find(isOpen);
  if (plain !== undefined) return plain;
  // A pattern without wildcards does not match any other name, and an identical pattern matches the
  // same names.
  const remaining = texts.filter(
    (text) => /[*?]/.test(text) && !cover.some((other) => spells(other, text)),
  );
  if (remaining.length === 0) return undefined;
  const minus = cover
    .filter((other) => !remaining.some((text) => mayExcept(other, text)))
    .flatMap((other) => spellingTexts(other.pattern));
  work.compared -= 1 + minus.length;
  if (work.compared < 0 || [...remaining, ...minus].some((text) => text.length > MAX_PATTERN))
    return UNDECIDED;
  const rest = subtract(remaining, minus, { stateLimit: MAX_STATES });
  switch (rest.kind) {
    case 'none':
      return undefined;
    case 'witness':
      // The comparison omitted patterns with exceptions, but one of them may match the name.
      return isOpen(rest.name) ? rest.name : UNDECIDED;
    case 'undecided':
      work.compared -= COST_OF_UNDECIDED;
      return UNDECIDED;
    default:
      return rest satisfies never;
  }
}

/**
 * Returns two names that match a pattern. They are usually sufficient to show that another pattern
 * does not cover the given pattern.
 */
function plainNames(text: string): readonly string[] {
  return ['', '_0x'].map((run) => text.replace(/\*+/g, run).replaceAll('?', 'q'));
}

/**
 * Whether a pattern matches a name that none of its exceptions matches. Always false once the work
 * limit is reached, so that no pattern is reported as covered by mistake.
 */
function takes({ pattern, except }: Bearer, name: string, work: Work): boolean {
  const matches = ({ spellings }: ToolPattern): boolean =>
    spellings.some((spelling) => {
      work.matched -= spelling.text.includes('*') ? spelling.text.length * name.length : 1;
      return work.matched >= 0 && spelling.matches(name);
    });
  return matches(pattern) && !(except?.some(matches) ?? false);
}

/**
 * Whether an exception may exclude one of the names that match a pattern. To avoid incorrect
 * findings, an exception with wildcards is always assumed to exclude a name.
 */
function mayExcept({ except = [] }: Bearer, text: string): boolean {
  const pattern = compilePattern(text);
  return except.some(({ spellings }) =>
    spellings.some((spelling) => /[*?]/.test(spelling.text) || pattern.matches(spelling.text)),
  );
}

function spells(bearer: Bearer, text: string): boolean {
  return !mayExcept(bearer, text) && spellingTexts(bearer.pattern).includes(text);
}

/**
 * Removes the redundant patterns from a cover. The remaining patterns still cover the given
 * pattern.
 */
function withoutNeedless<T extends Bearer>(
  pattern: ToolPattern,
  cover: readonly T[],
  work: Work,
): readonly T[] {
  let needed = cover;
  for (const candidate of cover) {
    const rest = needed.filter((other) => other !== candidate);
    if (rest.length > 0 && nameLeft(pattern, rest, work) === undefined) needed = rest;
  }
  return needed;
}

/** Returns the patterns in all capabilities, each with its capability. */
export function mappedPatterns(capabilities: readonly Capability[]): readonly MappedPattern[] {
  return capabilities.flatMap((capability) =>
    capability.patterns.map((pattern) => ({ capability, pattern })),
  );
}
