import type { Capability, ToolPattern } from '../model/policy.ts';
import { subtract } from '../pattern/language.ts';
import { compilePattern } from '../pattern/match.ts';

/**
 * Patterns that one rule may compare exactly for one agent: far beyond what real policies need, and
 * a hostile one ends within seconds.
 */
const MAX_COMPARED = 4_000;

/**
 * Characters of patterns times characters of names that one rule may match for one agent, likewise.
 */
const MAX_MATCHED = 200_000_000;

/** Beginnings of names that one question may visit: far longer names than tools have. */
const MAX_STATES = 500;

/** What a question costs that has used up its bound. */
const COST_OF_UNDECIDED = 100;

/** Patterns that may be needed together to cover another one; people do not write more of them. */
const MAX_COVER = 12;

/** Characters of a pattern that is asked about: no tool has so long a name. */
const MAX_PATTERN = 1_000;

/**
 * The work that is left to one rule for one agent. It is counted and never timed, so that every
 * machine finds the same.
 */
export interface Work {
  compared: number;
  matched: number;
}

/** The work of one rule for one agent. */
export function ruleWork(): Work {
  return { compared: MAX_COMPARED, matched: MAX_MATCHED };
}

/**
 * A thing that bears a pattern, such as a forbidden rule, and takes its names but for those of its
 * exceptions.
 */
export interface Bearer {
  readonly pattern: ToolPattern;
  readonly except?: readonly ToolPattern[];
}

/** A pattern with the capability that it belongs to. */
export interface MappedPattern extends Bearer {
  readonly capability: Capability;
}

/**
 * Those of others, in their order, that together take every name of a pattern, none of them
 * needlessly; undefined when some name is left, and past the bounds above, so that a rule says
 * nothing rather than something uncertain. Names that are left show which of the others to look at
 * next, so that the questions stay as small as their answers, however many others there are.
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
    // One that takes all names so far may well do alone.
    const taker =
      others.find((other) => names.every((one) => takes(other, one, work))) ??
      others.find((other) => takes(other, left, work));
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  const needed = withoutNeedless(pattern, cover, work);
  return others.filter((other) => needed.includes(other));
}

/** Stands for a question past the bounds; no tool has the empty name. */
const UNDECIDED = '';

/** A name of a pattern that none of a cover takes, or undefined when there is none. */
function nameLeft(pattern: ToolPattern, cover: readonly Bearer[], work: Work): string | undefined {
  const texts = pattern.spellings.map(({ text }) => text);
  const isOpen = (name: string): boolean =>
    name !== '' && !cover.some((other) => takes(other, name, work));
  const plain = texts.flatMap(plainNames).find(isOpen);
  if (plain !== undefined) return plain;
  // A pattern without wildcards has no other names, and one that is written twice takes the same
  // ones.
  const asked = texts.filter(
    (text) => /[*?]/.test(text) && !cover.some((other) => spells(other, text)),
  );
  if (asked.length === 0) return undefined;
  const minus = cover
    .filter((other) => !asked.some((text) => mayExcept(other, text)))
    .flatMap(textsOf);
  work.compared -= 1 + minus.length;
  if (work.compared < 0 || [...asked, ...minus].some((text) => text.length > MAX_PATTERN))
    return UNDECIDED;
  const rest = subtract(asked, minus, { stateLimit: MAX_STATES });
  switch (rest.kind) {
    case 'none':
      return undefined;
    case 'witness':
      // One that is taken after all was asked about only because of exceptions beside it.
      return isOpen(rest.name) ? rest.name : UNDECIDED;
    case 'undecided':
      work.compared -= COST_OF_UNDECIDED;
      return UNDECIDED;
    default:
      return rest satisfies never;
  }
}

/** Two names of a pattern that nearly always show what it is not inside of. */
function plainNames(text: string): readonly string[] {
  return ['', '_0x'].map((run) => text.replace(/\*+/g, run).replaceAll('?', 'q'));
}

/**
 * Whether a pattern takes a name; past the bound it takes none, so that nothing counts as covered.
 */
function takes({ pattern, except }: Bearer, name: string, work: Work): boolean {
  const isOf = (one: ToolPattern): boolean =>
    one.spellings.some((spelling) => {
      work.matched -= spelling.text.includes('*') ? spelling.text.length * name.length : 1;
      return work.matched >= 0 && spelling.matches(name);
    });
  return isOf(pattern) && !(except?.some(isOf) ?? false);
}

/**
 * Whether an exception may take a name of a pattern out: where both have wildcards it counts as if,
 * so that nothing is said that is not so.
 */
function mayExcept({ except = [] }: Bearer, text: string): boolean {
  const asked = compilePattern(text);
  return except.some(({ spellings }) =>
    spellings.some((spelling) => /[*?]/.test(spelling.text) || asked.matches(spelling.text)),
  );
}

function textsOf({ pattern }: Bearer): readonly string[] {
  return pattern.spellings.map(({ text }) => text);
}

function spells(one: Bearer, text: string): boolean {
  return !mayExcept(one, text) && textsOf(one).includes(text);
}

/** A cover without those that the rest of it makes up for. */
function withoutNeedless<T extends Bearer>(
  pattern: ToolPattern,
  cover: readonly T[],
  work: Work,
): readonly T[] {
  let needed = cover;
  for (const one of cover) {
    const rest = needed.filter((other) => other !== one);
    if (rest.length > 0 && nameLeft(pattern, rest, work) === undefined) needed = rest;
  }
  return needed;
}

/** Patterns of capabilities with the capability that each belongs to. */
export function mappedPatterns(capabilities: readonly Capability[]): readonly MappedPattern[] {
  return capabilities.flatMap((capability) =>
    capability.patterns.map((pattern) => ({ capability, pattern })),
  );
}
