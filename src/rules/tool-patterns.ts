import { type Capability, spellingTexts, type ToolPattern } from '../model/policy.ts';
import { subtract } from '../pattern/language.ts';
import { compilePattern } from '../pattern/match.ts';

/**
 * The maximum number of patterns that one rule compares exactly for one agent. Real policies need
 * far fewer. The limit stops a hostile policy within seconds.
 */
const MAX_COMPARED = 4_000;

/**
 * The maximum matching work of one rule for one agent, in characters of patterns times characters
 * of names. The limit also stops a hostile policy.
 */
const MAX_MATCHED = 200_000_000;

/**
 * The maximum number of states that one comparison visits. It is enough for names far longer than
 * those of real tools.
 */
const MAX_STATES = 500;

/** The cost of a comparison that exceeds `MAX_STATES`, in patterns. */
const COST_OF_UNDECIDED = 100;

/** The maximum number of patterns that together cover another pattern. Real policies need fewer. */
const MAX_COVER = 12;

/** The maximum length of a pattern to compare, in characters. No tool name is as long. */
const MAX_PATTERN = 1_000;

/**
 * The work that one rule may still do for one agent. It is counted in steps, not time, so that
 * every machine reports the same findings.
 */
interface Work {
  compared: number;
  matched: number;
}

/** Returns the work that one rule may do in total for one agent. */
export function ruleWork(): Work {
  return { compared: MAX_COMPARED, matched: MAX_MATCHED };
}

/**
 * Anything with a tool pattern, such as a forbidden rule. It matches the names that its pattern
 * matches, except those in `except`.
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
 * Returns patterns that together match every name that a given pattern matches, in order and
 * without redundant patterns. Returns undefined if some name remains, or if the comparison exceeds
 * a limit, because rules report only what is certain.
 *
 * Each remaining name shows which pattern to add next. The work thus depends on the number of
 * patterns in the result, not on the number of all patterns.
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
    // A pattern that matches all remaining names found so far may be enough on its own.
    const taker =
      others.find((other) => names.every((earlier) => takes(other, earlier, work))) ??
      others.find((other) => takes(other, left, work));
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  const needed = withoutNeedless(pattern, cover, work);
  return others.filter((other) => needed.includes(other));
}

/** Stands for the result of a comparison that exceeds the limits. No tool has an empty name. */
const UNDECIDED = '';

/**
 * Returns a name that matches the pattern but no pattern in `cover`. Returns undefined if there is
 * none, and `UNDECIDED` if the comparison exceeds the limits.
 */
function nameLeft(pattern: ToolPattern, cover: readonly Bearer[], work: Work): string | undefined {
  const texts = spellingTexts(pattern);
  const isOpen = (name: string): boolean =>
    name !== '' && !cover.some((other) => takes(other, name, work));
  const plain = texts.flatMap(plainNames).find(isOpen);
  if (plain !== undefined) return plain;
  // A pattern without wildcards matches no other name, and an identical pattern matches the same
  // names.
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
      // A pattern with exceptions was left out of the comparison, but it may match the name after
      // all.
      return isOpen(rest.name) ? rest.name : UNDECIDED;
    case 'undecided':
      work.compared -= COST_OF_UNDECIDED;
      return UNDECIDED;
    default:
      return rest satisfies never;
  }
}

/**
 * Returns two names that a pattern matches. They are usually enough to show that another pattern
 * does not cover it.
 */
function plainNames(text: string): readonly string[] {
  return ['', '_0x'].map((run) => text.replace(/\*+/g, run).replaceAll('?', 'q'));
}

/**
 * Whether a pattern matches a name that none of its exceptions matches. Once the work limit is
 * reached, this is always false, so that nothing counts as covered.
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
 * Whether an exception may exclude one of the names that a pattern matches. For an exception with
 * wildcards, this is always assumed, so that no finding is wrong.
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

/** Removes the patterns without which the others still cover the given pattern. */
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

/** Returns all patterns of several capabilities, each with its capability. */
export function mappedPatterns(capabilities: readonly Capability[]): readonly MappedPattern[] {
  return capabilities.flatMap((capability) =>
    capability.patterns.map((pattern) => ({ capability, pattern })),
  );
}
