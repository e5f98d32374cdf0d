import { type AccessEntry, type AccessList, matchesEverything } from '../../model/access.ts';
import { headOf, startAlike } from '../../pattern/common-name.ts';
import { fieldsOf, joinFields } from '../../pattern/fields.ts';
import { type Budget, subtract } from '../../pattern/language.ts';
import { compilePattern, isLiteral, type Pattern } from '../../pattern/match.ts';
import { inOrderOfPriority } from './access-policy.ts';
import { type Region, regionsOf } from './request-regions.ts';
import { entryPatterns, FIXED_FIELDS, type SqlPatterns, sqlPatternsOf } from './request-text.ts';

/**
 * The maximum work for one list, in the units of `Budget`. Real lists need far less, and the limit
 * stops a hostile one within seconds (docs/reference/limits.md#questions-about-all-names).
 */
const MAX_WORK = 2_000_000;
/** The maximum number of states that one question may visit. */
const MAX_STATES = 500;
/** The limit of matching for one list, in pattern characters times request characters. */
const MAX_MATCHED = 300_000_000;
/** The maximum length of a compared pattern, in characters. No list needs such a long one. */
const MAX_PATTERN = 1_000;
/** The number of undecided questions after which the rest of a list is not compared. */
const MAX_UNDECIDED = 20;
/** The maximum number of entries that hide another one together. */
const MAX_COVER = 12;

/** An entry that never decides, and the earlier entries that match all its requests. */
export interface HiddenEntry {
  readonly entry: AccessEntry;
  readonly by: readonly AccessEntry[];
}

/**
 * The remaining work for one list. It is counted and not timed, so every machine reports the same.
 */
interface Work {
  readonly budget: Budget;
  matched: number;
  undecided: number;
}

/** An entry that decides about each request that it matches. */
interface Taker {
  readonly entry: AccessEntry;
  /** What its patterns for action and resource have before their first wildcard. */
  readonly heads: readonly [action: string, resource: string];
  /** Its patterns without the fields for SQL. */
  readonly patterns: readonly Pattern[];
}

/** The input for the question whether other entries match all requests of an entry. */
interface Question {
  readonly regions: readonly Region[];
  readonly sqlPatterns: SqlPatterns;
  readonly work: Work;
}

/**
 * Finds the enabled entries of a list that never decide, because entries before them without a
 * limit match all their requests. An entry is left out if the exact answer would take too long. So
 * are entries below one that denies every request, because that entry is reported itself.
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
 * Returns the heads of the patterns for action and resource. Entries that share a request have
 * heads that agree as far as both go. A resource with a colon may match names by its prefix.
 */
function headsOf({ patterns }: AccessEntry): readonly [string, string] {
  const resource = patterns.resource?.text ?? '';
  return [headOf(patterns.action?.text ?? ''), resource.includes(':') ? '' : headOf(resource)];
}

const NO_SQL: SqlPatterns = new Map();

function withoutSql({ patterns, effect }: AccessEntry): Pick<AccessEntry, 'patterns' | 'effect'> {
  return { patterns, effect };
}

/** Whether both the SQL pattern and the limit of an entry can be read. */
function isReadable({ sql, hasBrokenLimit }: AccessEntry): boolean {
  return !hasBrokenLimit && (sql === undefined || sql.regex !== undefined);
}

function isReported(entry: AccessEntry): boolean {
  return entry.effect === 'deny' && matchesEverything(entry);
}

/**
 * Returns earlier entries that together match all requests of an entry. None of them can be left
 * out.
 */
function coverOf(
  entry: AccessEntry,
  earlier: readonly Taker[],
  work: Work,
): readonly AccessEntry[] | undefined {
  const [action, resource] = headsOf(entry);
  const takers = earlier.filter(
    ({ entry: { sql }, heads }) =>
      // An entry with another SQL pattern never matches all requests.
      (sql === undefined || sql.text === entry.sql?.text) &&
      startAlike(heads[0], action) &&
      startAlike(heads[1], resource),
  );
  if (takers.length === 0) return undefined;
  const sqlPatterns = sqlPatternsOf([entry]);
  const question: Question = { regions: regionsOf(entry, sqlPatterns), sqlPatterns, work };
  const cover: Taker[] = [];
  const requests: string[] = [];
  for (
    let request = requestLeft(question, cover);
    request !== undefined;
    request = requestLeft(question, cover)
  ) {
    if (request === UNDECIDED || cover.length === MAX_COVER) return undefined;
    requests.push(request);
    const matching = takers.filter(takesOf(request, question));
    // An entry that matches all requests found so far may be enough by itself.
    const taker =
      matching.find((other) => requests.every((earlier) => takesOf(earlier, question)(other))) ??
      matching[0];
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  return withoutNeedless(question, cover).map((taker) => taker.entry);
}

/** Stands for a question that takes too long. No request is an empty text. */
const UNDECIDED = '';

/** Returns a request that the entry matches, but none of the entries in `cover` does. */
function requestLeft(
  { regions, sqlPatterns, work }: Question,
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
 * Returns whether an entry matches a request. Beyond the limit it matches none, so that nothing
 * counts as covered.
 */
function takesOf(request: string, { sqlPatterns, work }: Question): (taker: Taker) => boolean {
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

function withoutNeedless(question: Question, cover: readonly Taker[]): readonly Taker[] {
  let needed = cover;
  for (const candidate of cover) {
    const rest = needed.filter((other) => other !== candidate);
    if (rest.length > 0 && requestLeft(question, rest) === undefined) needed = rest;
  }
  return needed;
}
