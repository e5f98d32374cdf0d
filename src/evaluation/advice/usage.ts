import { copyString } from '../../model/copy-string.ts';

/*
 * Records the use of names as evidence for recommendations (docs/recommend.md#evidence). A name
 * identifies a tool or a rule of an agent host.
 */

/** The number of sessions below which evidence is considered weak. */
export const FEW_SESSIONS = 5;

/** The 97.5 % quantile of the normal distribution, for 95 % intervals. */
const Z = 1.96;

/**
 * The proportion of sessions from which the hold-out test derives rules. The rules are tested on
 * the remaining sessions.
 */
const PROPOSING_SHARE = 0.7;

/** The evidence for one name. Times are in milliseconds since 1970. */
export interface Evidence {
  /**
   * The number of sessions in which the name was used. If the name was never used, this is the
   * number of sessions with a denied attempt.
   */
  readonly sessions: number;
  /** The number of calls, excluding denied ones. */
  readonly calls: number;
  /** The number of attempts that were denied at run time. */
  readonly denied: number;
  readonly first?: number;
  readonly last?: number;
  /** A lower bound on the proportion of sessions that use the name, from 0 to 1. */
  readonly confidence: number;
}

/** One use of a name. */
export interface Use {
  readonly name: string;
  readonly session: string;
  readonly at: number | undefined;
  /** Whether the attempt was denied at run time. */
  readonly denied: boolean;
}

interface NameLog {
  /** The number of calls in each session, excluding denied ones. */
  readonly made: Map<number, number>;
  /** The number of denied attempts in each session. */
  readonly denied: Map<number, number>;
  first: number | undefined;
  last: number | undefined;
}

/** Counts the uses of names in each session. */
export class UsageLog {
  readonly #names = new Map<string, NameLog>();
  readonly #sessions = new Map<string, number>();
  /** The time of each session's first call. NaN if no call in the session has a time. */
  readonly #starts: number[] = [];
  #calls = 0;

  add({ name, session, at, denied }: Use): void {
    const number = this.#sessionOf(session, at);
    const log = this.#logOf(name);
    const counts = denied ? log.denied : log.made;
    counts.set(number, (counts.get(number) ?? 0) + 1);
    if (!denied) this.#calls += 1;
    if (at === undefined) return;
    log.first = Math.min(log.first ?? at, at);
    log.last = Math.max(log.last ?? at, at);
  }

  /** Counts a session, even if no name is used in it. */
  addSession(session: string, at: number | undefined): void {
    this.#sessionOf(session, at);
  }

  /** The total number of calls, excluding denied ones. */
  get calls(): number {
    return this.#calls;
  }

  get sessions(): number {
    return this.#starts.length;
  }

  /** Returns the sorted names for which at least one call was not denied. */
  usedNames(): readonly string[] {
    return this.#namesWhere(({ made }) => made.size > 0);
  }

  /** Returns the sorted names for which every attempt was denied. */
  deniedNames(): readonly string[] {
    return this.#namesWhere(({ made }) => made.size === 0);
  }

  /** Returns the combined evidence for several names, such as the names that a pattern covers. */
  evidence(names: readonly string[]): Evidence {
    const made = new Set<number>();
    const attempted = new Set<number>();
    let [calls, denied] = [0, 0];
    let first: number | undefined;
    let last: number | undefined;
    for (const log of names.map((name) => this.#names.get(name))) {
      if (log === undefined) continue;
      for (const [session, count] of log.made) {
        made.add(session);
        calls += count;
      }
      for (const [session, count] of log.denied) {
        attempted.add(session);
        denied += count;
      }
      if (log.first !== undefined) first = Math.min(first ?? log.first, log.first);
      if (log.last !== undefined) last = Math.max(last ?? log.last, log.last);
    }
    const sessions = made.size > 0 ? made : attempted;
    return {
      sessions: sessions.size,
      calls,
      denied,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      confidence: lowerBound(sessions.size, this.sessions),
    };
  }

  /**
   * Returns the Good–Turing estimate of the probability that the next call uses a new name, which
   * is the proportion of calls whose name was used exactly once. Returns undefined if there are no
   * calls.
   */
  chanceOfNew(): number | undefined {
    if (this.#calls === 0) return undefined;
    let once = 0;
    for (const { made } of this.#names.values()) if (sum(made) === 1) once += 1;
    return once / this.#calls;
  }

  /**
   * Runs a hold-out test of the recommendation method `propose`. The method receives the names used
   * in older sessions, and returns a function that tests whether its proposal covers a name from
   * newer sessions. Returns undefined unless at least two sessions have times.
   */
  holdOut(
    propose: (names: readonly string[]) => (name: string) => boolean,
    isCandidate: (name: string) => boolean = () => true,
  ): HoldOut | undefined {
    const dated = this.#starts
      .map((start, session) => ({ start, session }))
      .filter(({ start }) => !Number.isNaN(start))
      .sort((a, b) => a.start - b.start);
    if (dated.length < 2) return undefined;
    const size = Math.min(
      dated.length - 1,
      Math.max(1, Math.floor(dated.length * PROPOSING_SHARE)),
    );
    const older = new Set(dated.slice(0, size).map(({ session }) => session));
    const newer = new Set(dated.slice(size).map(({ session }) => session));
    const names = this.usedNames().filter(isCandidate);
    const proposed = names.filter((name) => this.#callsIn(name, older) > 0);
    const covers = propose(proposed);
    const tested = names.filter((name) => this.#callsIn(name, newer) > 0);
    const missed = tested.filter((name) => !covers(name));
    const callsOf = (list: readonly string[]): number =>
      list.reduce((total, name) => total + this.#callsIn(name, newer), 0);
    return {
      older: older.size,
      newer: newer.size,
      proposed: proposed.length,
      calls: callsOf(tested),
      covered: callsOf(tested) - callsOf(missed),
      missed,
      unused: proposed.filter((name) => !tested.includes(name)),
    };
  }

  #callsIn(name: string, sessions: ReadonlySet<number>): number {
    let calls = 0;
    for (const [session, count] of this.#names.get(name)?.made ?? [])
      if (sessions.has(session)) calls += count;
    return calls;
  }

  #namesWhere(isMeant: (log: NameLog) => boolean): readonly string[] {
    return [...this.#names].flatMap(([name, log]) => (isMeant(log) ? [name] : [])).sort();
  }

  #logOf(name: string): NameLog {
    const known = this.#names.get(name);
    if (known) return known;
    const log: NameLog = { made: new Map(), denied: new Map(), first: undefined, last: undefined };
    this.#names.set(copyString(name), log);
    return log;
  }

  #sessionOf(session: string, at: number | undefined): number {
    let number = this.#sessions.get(session);
    if (number === undefined) {
      number = this.#starts.length;
      this.#sessions.set(copyString(session), number);
      this.#starts.push(Number.NaN);
    }
    const start = this.#starts[number] ?? Number.NaN;
    if (at !== undefined && !(start <= at)) this.#starts[number] = at;
    return number;
  }
}

/** The result of a hold-out test. */
export interface HoldOut {
  /** The number of older sessions, from which the proposal was derived. */
  readonly older: number;
  /** The number of newer sessions, on which the proposal was tested. */
  readonly newer: number;
  /** The number of names used in the older sessions. */
  readonly proposed: number;
  /** The number of calls in the newer sessions. */
  readonly calls: number;
  /** The number of calls in the newer sessions whose names the proposal covers. */
  readonly covered: number;
  /** The names used in newer sessions that the proposal does not cover. */
  readonly missed: readonly string[];
  /** The names used only in older sessions. */
  readonly unused: readonly string[];
}

/**
 * Returns the lower bound of the 95 % Wilson interval for `hits` out of `total`, rounded to two
 * decimal places.
 */
export function lowerBound(hits: number, total: number): number {
  if (total === 0) return 0;
  const share = hits / total;
  const z2 = (Z * Z) / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total));
  const bound = (share + z2 / 2 - spread) / (1 + z2);
  return Math.round(Math.max(0, bound) * 100) / 100;
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
