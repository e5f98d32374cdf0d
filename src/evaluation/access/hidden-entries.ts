import { type AccessEntry, type AccessList, matchesEverything } from '../../model/access.ts';
import { type Budget, subtract } from '../../pattern/language.ts';
import { compilePattern, type Pattern } from '../../pattern/match.ts';
import { inOrderOfPriority } from './access-policy.ts';
import { type Region, regionsOf } from './request-regions.ts';
import { entryPatterns, sqlPatternsOf } from './request-text.ts';

/**
 * The work for one list, in the units of `Budget`. Real lists need far less, and a hostile one is
 * abandoned within seconds (docs/reference/limits.md#questions-about-all-names).
 */
const MAX_WORK = 2_000_000;
/** The maximum number of states that one question may visit. */
const MAX_STATES = 2_000;
/** The maximum number of requests that are matched with one list's entries. */
const MAX_MATCHED = 4_000_000;
/** The maximum number of entries that hide another one together. */
const MAX_COVER = 12;

/** An entry that never decides, with the entries that match all its requests before it. */
export interface HiddenEntry {
  readonly entry: AccessEntry;
  readonly by: readonly AccessEntry[];
}

/** The work that is left for one list. It is counted, so that every machine reports the same. */
interface Work {
  readonly budget: Budget;
  matched: number;
}

/** An entry that decides about each request that it matches, as compiled patterns. */
interface Taker {
  readonly entry: AccessEntry;
  readonly texts: readonly string[];
  readonly patterns: readonly Pattern[];
}

/**
 * Finds the enabled entries of a list that never decide, because entries before them without a
 * limit match all their requests. The answer is exact, and left out where it would take too long.
 * Entries below a deny of every request are left out, because that deny is reported itself.
 */
export function hiddenEntries(list: AccessList): readonly HiddenEntry[] {
  const work: Work = { budget: { left: MAX_WORK }, matched: MAX_MATCHED };
  const hidden: HiddenEntry[] = [];
  const earlier: AccessEntry[] = [];
  for (const { entry } of inOrderOfPriority([list])) {
    if (isReadable(entry)) {
      const by = coverOf(entry, earlier, work);
      if (by !== undefined && !by.some(isReported)) hidden.push({ entry, by });
      if (entry.limit === undefined) earlier.push(entry);
    }
  }
  return hidden;
}

/** Whether everything in an entry that affects its requests can be read. */
function isReadable({ sql, hasBrokenLimit }: AccessEntry): boolean {
  return !hasBrokenLimit && (sql === undefined || sql.regex !== undefined);
}

function isReported(entry: AccessEntry): boolean {
  return entry.effect === 'deny' && matchesEverything(entry);
}

/** Returns earlier entries that match all requests of an entry, without needless ones. */
function coverOf(
  entry: AccessEntry,
  earlier: readonly AccessEntry[],
  work: Work,
): readonly AccessEntry[] | undefined {
  const takers = takersFor(entry, earlier);
  if (takers.length === 0) return undefined;
  const regions = regionsOf(entry, sqlPatternsOf([entry]));
  const cover: Taker[] = [];
  const requests: string[] = [];
  for (
    let request = requestLeft(regions, cover, work);
    request !== undefined;
    request = requestLeft(regions, cover, work)
  ) {
    if (request === UNDECIDED || cover.length === MAX_COVER) return undefined;
    requests.push(request);
    const left = request;
    // An entry that matches all requests found so far may be enough by itself.
    const taker =
      takers.find((other) => requests.every((earlier) => takes(other, earlier, work))) ??
      takers.find((other) => takes(other, left, work));
    if (taker === undefined) return undefined;
    cover.push(taker);
  }
  return withoutNeedless(regions, cover, work).map((taker) => taker.entry);
}

/**
 * Compiles the earlier entries that may match all requests of an entry. One with an SQL pattern of
 * its own never does.
 */
function takersFor(entry: AccessEntry, earlier: readonly AccessEntry[]): readonly Taker[] {
  const sqlPatterns = sqlPatternsOf([entry]);
  return earlier.flatMap((other) => {
    if (other.sql && other.sql.text !== entry.sql?.text) return [];
    const texts = entryPatterns(other, sqlPatterns);
    return texts === undefined
      ? []
      : [{ entry: other, texts, patterns: texts.map(compilePattern) }];
  });
}

/** Marks a question that takes too long. No request is an empty text. */
const UNDECIDED = '';

/** Returns a request in some regions that no entry of a cover matches. */
function requestLeft(
  regions: readonly Region[],
  cover: readonly Taker[],
  { budget }: Work,
): string | undefined {
  const covered = cover.flatMap(({ texts }) => texts);
  for (const { patterns, except } of regions) {
    const rest = subtract(patterns, [...except, ...covered], { stateLimit: MAX_STATES, budget });
    if (rest.kind === 'undecided') return UNDECIDED;
    if (rest.kind === 'witness') return rest.name;
  }
  return undefined;
}

function takes({ patterns }: Taker, request: string, work: Work): boolean {
  work.matched -= patterns.length;
  return work.matched >= 0 && patterns.some((pattern) => pattern.matches(request));
}

function withoutNeedless(
  regions: readonly Region[],
  cover: readonly Taker[],
  work: Work,
): readonly Taker[] {
  let needed = cover;
  for (const candidate of cover) {
    const rest = needed.filter((other) => other !== candidate);
    if (rest.length > 0 && requestLeft(regions, rest, work) === undefined) needed = rest;
  }
  return needed;
}
