import { type AccessEntry, type AccessList, matchesEverything } from '../../model/access.ts';
import { headOf, startAlike } from '../../pattern/common-name.ts';
import { fieldsOf, joinFields } from '../../pattern/fields.ts';
import { type Budget, subtract } from '../../pattern/language.ts';
import { compilePattern, isLiteral, type Pattern } from '../../pattern/match.ts';
import { inOrderOfPriority } from './access-policy.ts';
import { type Region, regionsOf } from './request-regions.ts';
import { entryPatterns, FIXED_FIELDS, type SqlPatterns, sqlPatternsOf } from './request-text.ts';

/**
 * The maximum work for one list, in the units of `Budget`. Real lists need far less, but the limit
 * stops the check of a malicious list within seconds
 * (docs/reference/limits.md#questions-about-all-names).
 */
const MAX_WORK = 2_000_000;
/** The maximum number of automaton states for one comparison. */
const MAX_STATES = 500;
/** The maximum matching work for one list, in pattern characters times request characters. */
const MAX_MATCHED = 300_000_000;
/**
 * The maximum length of a pattern to compare, in characters. Patterns in real lists are shorter.
 */
const MAX_PATTERN = 1_000;
/** The number of undecided comparisons after which the rest of the list is skipped. */
const MAX_UNDECIDED = 20;
/** The maximum number of entries that together can hide another entry. */
const MAX_COVER = 12;

/** An entry that never applies, because the earlier entries in `by` match all of its requests. */
export interface HiddenEntry {
  readonly entry: AccessEntry;
  readonly by: readonly AccessEntry[];
}

/**
 * The amount of work that may still be done for one list. Work is counted in steps rather than
 * time, so that the results do not depend on the machine.
 */
interface Work {
  readonly budget: Budget;
  matched: number;
  undecided: number;
}

/**
 * An entry without a limit, which applies to every matching request unless an earlier entry
 * applies.
 */
interface Taker {
  readonly entry: AccessEntry;
  /**
   * The literal text before the first wildcard in the action pattern and in the resource pattern.
   */
  readonly heads: readonly [action: string, resource: string];
  /** The entry's patterns, except its SQL pattern. */
  readonly patterns: readonly Pattern[];
}

/** The input for checking whether earlier entries match all requests that an entry matches. */
interface EntryCheck {
  readonly regions: readonly Region[];
  readonly sqlPatterns: SqlPatterns;
  readonly work: Work;
}

/**
 * Finds the enabled entries that never apply, because earlier entries without a limit also match
 * all of their requests. Skips entries for which an exact answer would take too long. Also skips
 * all entries after an entry that denies every request, because another rule reports that entry.
 */
export function hiddenEntries(list: AccessList): readonly HiddenEntry[] {
  const work: Work = {
    budget: { left: MAX_WORK },
    matched: MAX_MATCHED,
    undecided: MAX_UNDECIDED,
  };
  const hidden: HiddenEntry[] = [];
  const earlier: Taker[] = [];
  for (const { entry } of inOrderOfPriority([list])) {
    const base = isReadable(entry) ? entryPatterns(withoutSql(entry), NO_SQL) : undefined;
    if (base === undefined || base.some(({ length }) => length > MAX_PATTERN)) continue;
    const by = coverOf(entry, earlier, work);
    if (by !== undefined && !by.some(isReported)) hidden.push({ entry, by });
    if (entry.limit === undefined)
      earlier.push({ entry, heads: headsOf(entry), patterns: base.map(compilePattern) });
  }
  return hidden;
}

/**
 * Returns the literal text before the first wildcard in the action pattern and in the resource
 * pattern. For two entries, if neither text begins with the other, no request matches both entries.
 * The text is empty for a resource with a colon, because a request may omit the prefix before the
 * colon.
 */
function headsOf({ patterns }: AccessEntry): readonly [string, string] {
  const resource = patterns.resource?.text ?? '';
  return [headOf(patterns.action?.text ?? ''), resource.includes(':') ? '' : headOf(resource)];
}

const NO_SQL: SqlPatterns = new Map();

function withoutSql({ patterns, effect }: AccessEntry): Pick<AccessEntry, 'patterns' | 'effect'> {
  return { patterns, effect };
}

function isReadable({ sql, hasBrokenLimit }: AccessEntry): boolean {
  return !hasBrokenLimit && (sql === undefined || sql.regex !== undefined);
}

function isReported(entry: AccessEntry): boolean {
  return entry.effect === 'deny' && matchesEverything(entry);
}

/**
 * Returns earlier entries that together match all requests that an entry matches, without redundant
 * entries. Returns undefined if there are no such entries or if the work limit is reached.
 */
function coverOf(
  entry: AccessEntry,
  earlier: readonly Taker[],
  work: Work,
): readonly AccessEntry[] | undefined {
  const [action, resource] = headsOf(entry);
  const takers = earlier.filter(
    ({ entry: { sql }, heads }) =>
      // An entry with a different SQL pattern cannot match all of these requests.
      (sql === undefined || sql.text === entry.sql?.text) &&
      startAlike(heads[0], action) &&
      startAlike(heads[1], resource),
  );
  if (takers.length === 0) return undefined;
  const sqlPatterns = sqlPatternsOf([entry]);
  const check: EntryCheck = { regions: regionsOf(entry, sqlPatterns), sqlPatterns, work };
  const cover: Taker[] = [];
  const requests: string[] = [];
  for (
    let request = requestLeft(check, cover);
    request !== undefined;
    request = requestLeft(check, cover)
  ) {
    if (request === UNDECIDED || cover.length === MAX_COVER) return undefined;
    requests.push(request);
    const matching = takers.filter(takesOf(request, check));
    // An entry that matches all requests found so far is preferred, because it may be enough on its
    // own.
    const taker =
      matching.find((other) => requests.every((earlier) => takesOf(earlier, check)(other))) ??
      matching[0];
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  return withoutNeedless(check, cover).map((taker) => taker.entry);
}

/** Represents an undecided comparison. A request string is never empty. */
const UNDECIDED = '';

/**
 * Returns a request that matches the entry but matches no entry in `cover`. Returns undefined if
 * there is no such request, or `UNDECIDED` if the search takes too long.
 */
function requestLeft(
  { regions, sqlPatterns, work }: EntryCheck,
  cover: readonly Taker[],
): string | undefined {
  if (work.undecided <= 0) return UNDECIDED;
  const { budget } = work;
  const covered = cover.flatMap(({ entry }) => entryPatterns(entry, sqlPatterns) ?? []);
  for (const { patterns, except } of regions) {
    const rest = subtract(patterns, [...except, ...covered], { stateLimit: MAX_STATES, budget });
    if (rest.kind === 'undecided') {
      work.undecided -= 1;
      return UNDECIDED;
    }
    if (rest.kind === 'witness') return rest.name;
  }
  return undefined;
}

/**
 * Returns a function that tests whether an entry matches the request. Once the work limit is
 * reached, the function returns false, because an entry must not be reported as hidden by mistake.
 */
function takesOf(request: string, { sqlPatterns, work }: EntryCheck): (taker: Taker) => boolean {
  const base = joinFields(fieldsOf(request).slice(0, FIXED_FIELDS));
  return ({ entry, patterns }) => {
    const isMatch = patterns.some((pattern) => {
      work.matched -= isLiteral(pattern.text) ? 1 : pattern.text.length * base.length;
      return work.matched >= 0 && pattern.matches(base);
    });
    if (!isMatch || entry.sql === undefined) return isMatch;
    const whole = entryPatterns(entry, sqlPatterns) ?? [];
    return whole.some((pattern) => compilePattern(pattern).matches(request));
  };
}

function withoutNeedless(check: EntryCheck, cover: readonly Taker[]): readonly Taker[] {
  let needed = cover;
  for (const candidate of cover) {
    const rest = needed.filter((other) => other !== candidate);
    if (rest.length > 0 && requestLeft(check, rest) === undefined) needed = rest;
  }
  return needed;
}
