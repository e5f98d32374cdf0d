import { type Capability, spellingTexts, type ToolPattern } from '../model/policy.ts';
import { subtract } from '../pattern/language.ts';
import { compilePattern } from '../pattern/match.ts';

/**
 * The maximum number of patterns that one rule may compare exactly for one agent. Real policies
 * need far fewer. The limit stops a hostile policy within seconds.
 */
const MAX_COMPARED = 4_000;

/**
 * The maximum matching work of one rule for one agent, in pattern characters times name characters.
 * The limit also stops a hostile policy.
 */
const MAX_MATCHED = 200_000_000;

/**
 * The maximum number of states that one comparison may visit. It is enough for names far longer
 * than real tool names.
 */
const MAX_STATES = 500;

/** The cost of a comparison that exceeds `MAX_STATES`. */
const COST_OF_UNDECIDED = 100;

/**
 * The maximum number of patterns that may cover another pattern together. Real policies need fewer.
 */
const MAX_COVER = 12;

/** The maximum length of a pattern to compare, in characters. No tool has such a long name. */
const MAX_PATTERN = 1_000;

/**
 * The work that one rule may still do for one agent. It is counted instead of timed, so that every
 * machine reports the same findings.
 */
interface Work {
  compared: number;
  matched: number;
}

/** Returns the total work that one rule may do for one agent. */
export function ruleWork(): Work {
  return { compared: MAX_COMPARED, matched: MAX_MATCHED };
}

/**
 * Something with a tool pattern, such as a forbidden rule. It matches the names that its pattern
 * matches, except those that its exceptions match.
 */
export interface Bearer {
  readonly pattern: ToolPattern;
  readonly except?: readonly ToolPattern[];
}

/** A tool pattern, with the capability that contains it. */
export interface MappedPattern extends Bearer {
  readonly capability: Capability;
}

/**
 * Finds patterns that together match every name that a given pattern matches. Returns them in order
 * and without redundant ones. Returns undefined if some name remains unmatched, or if the
 * comparison exceeds a limit, because rules report only what is certain.
 *
 * Each unmatched name shows which pattern to add next. The work thus depends on the size of the
 * cover rather than on the number of patterns.
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
    // A pattern that matches all names found so far may be enough by itself.
    const taker =
      others.find((other) => names.every((earlier) => takes(other, earlier, work))) ??
      others.find((other) => takes(other, left, work));
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  const needed = withoutNeedless(pattern, cover, work);
  return others.filter((other) => needed.includes(other));
}

/** Marks a comparison that exceeds the limits. No tool has an empty name. */
const UNDECIDED = '';

/**
 * Returns a name that the pattern matches but no pattern of the cover does. Returns undefined if
 * there is none, and `UNDECIDED` if the comparison exceeds the limits.
 */
function nameLeft(pattern: ToolPattern, cover: readonly Bearer[], work: Work): string | undefined {
  const texts = spellingTexts(pattern);
  const isOpen = (name: string): boolean =>
    name !== '' && !cover.some((other) => takes(other, name, work));
  const plain = texts.flatMap(plainNames).find(isOpen);
  if (plain !== undefined) return plain;
  // A pattern without wildcards has no other names, and an identical pattern matches the same
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
      // The cover may match the name after all, because its patterns with exceptions were left out.
      return isOpen(rest.name) ? rest.name : UNDECIDED;
    case 'undecided':
      work.compared -= COST_OF_UNDECIDED;
      return UNDECIDED;
    default:
      return rest satisfies never;
  }
}

/**
 * Returns two names that a pattern matches. They usually suffice to show that another pattern does
 * not cover it.
 */
function plainNames(text: string): readonly string[] {
  return ['', '_0x'].map((run) => text.replace(/\*+/g, run).replaceAll('?', 'q'));
}

/**
 * Whether a pattern matches a name. Once the work limit is reached, it matches no name, so that
 * nothing counts as covered.
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
 * Whether an exception may exclude a name that a pattern matches. An exception with wildcards
 * always counts as if it did, which avoids false findings.
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

/** Removes patterns that are not needed to cover the given pattern. */
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

/** Returns all patterns of some capabilities, each with its capability. */
export function mappedPatterns(capabilities: readonly Capability[]): readonly MappedPattern[] {
  return capabilities.flatMap((capability) =>
    capability.patterns.map((pattern) => ({ capability, pattern })),
  );
}
