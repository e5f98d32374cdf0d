import type { Call, Trace } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import type { Level, Rule } from '../../model/decision.ts';
import { digestOf } from '../../model/digest.ts';

/*
 * Replays traces against an agent host's permission files to find the host's decision for every
 * call (docs/reference/permission-files.md#replay-traces).
 */

/** The maximum number of distinct calls to list. Calls above the maximum are only counted. */
const MAX_DISTINCT = 10_000;
/** The maximum number of stored call–session pairs. */
const MAX_MARKS = 500_000;
/** The maximum number of sessions to count. */
const MAX_SESSIONS = 100_000;
/**
 * The maximum length of a listed call's text, in characters. Longer calls are shortened, and
 * distinguished by a digest.
 */
const MAX_TEXT = 400;
/**
 * The maximum length of a call's arguments, in characters. Decisions for calls with longer
 * arguments are not cached.
 */
const MAX_REMEMBERED = 400;
/** The maximum number of cached decisions. */
const MAX_MEMORY = 20_000;

/** A host's decision for a call in one situation. */
export interface SituationDecision {
  readonly level: Level;
  /**
   * The rule or default that applies. Absent if the host permits such calls without consulting its
   * rules.
   */
  readonly rule?: Rule;
  /**
   * The part of the call that determines the decision, such as one command in a command line.
   * Absent for the whole call.
   */
  readonly part?: string;
}

/** A call, described without credentials, with the host's decision for it. */
export interface CallOutcome {
  readonly text: string;
  readonly kind: string;
  /**
   * The decision in each situation, starting with the normal situation. Absent if the call is
   * undecided.
   */
  readonly decisions?: readonly [SituationDecision, ...SituationDecision[]];
  /** The reason why the call is undecided. */
  readonly why?: string;
}

/** A distinct call in the traces, with the number of times that it was made or denied. */
export interface ReplayedCall extends CallOutcome {
  /** The number of times that the call was made, excluding denied attempts. */
  readonly made: number;
  /** The number of attempts that were denied at run time. */
  readonly denied: number;
  readonly sessions: number;
}

/** The number of calls that were made, and the number of attempts that were denied at run time. */
export interface CallCounts {
  readonly made: number;
  readonly denied: number;
}

/** The decisions that follow from a host's permission files for the calls in traces. */
export interface HostHistory {
  /** The distinct calls, most frequent first. */
  readonly calls: readonly ReplayedCall[];
  /**
   * For each situation, the number of calls at each level. The key undefined represents undecided
   * calls.
   */
  readonly counts: readonly ReadonlyMap<Level | undefined, CallCounts>[];
  readonly total: CallCounts;
  readonly sessions: number;
  /**
   * The number of calls that are counted but not listed because there are too many distinct calls.
   */
  readonly unlisted: number;
  /**
   * Whether the reported numbers of sessions may be too low because a counting limit was reached.
   */
  readonly hasMoreSessions: boolean;
  /**
   * The number of calls outside the time window: `before` is the number of calls before its start,
   * and `undated` the number of calls without a time.
   */
  readonly outside: { readonly before: number; readonly undated: number };
}

/** Receives the calls of one source. */
interface CallSink {
  call(call: Call): void;
  trace(trace: Trace): void;
  declare(): void;
  readonly wholeArguments: true;
}

interface Entry extends CallOutcome {
  made: number;
  denied: number;
  readonly sessions: Set<number>;
}

type MutableCounts = { -readonly [Key in keyof CallCounts]: CallCounts[Key] };

/** Replays traces against one unit of an agent host, call by call, with limited memory use. */
export class HostReplay {
  readonly #decide: (call: Call, format: string) => CallOutcome;
  readonly #since: number | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #remembered = new Map<string, CallOutcome>();
  readonly #counts: Map<Level | undefined, MutableCounts>[];
  readonly #total: MutableCounts = { made: 0, denied: 0 };
  readonly #sessions = new Map<string, number>();
  readonly #outside = { before: 0, undated: 0 };
  #unlisted = 0;
  #marks = 0;
  #hasMoreSessions = false;

  /**
   * @param decide returns the host's decision for a call in a trace format, in each situation
   * @param situations the number of situations
   * @param since the start of the time window in milliseconds since 1970; earlier calls are ignored
   */
  constructor(
    decide: (call: Call, format: string) => CallOutcome,
    situations: number,
    since?: number,
  ) {
    this.#decide = decide;
    this.#since = since;
    this.#counts = Array.from({ length: situations }, () => new Map());
  }

  /** Returns the functions that receive a source's calls. */
  from(source: string, format: string): CallSink {
    const add = (call: Call): void => this.#add(call, source, format);
    return {
      call: add,
      trace: ({ calls }) => calls.forEach(add),
      declare: () => undefined,
      wholeArguments: true,
    };
  }

  /** Returns whether no call has been added, not even one outside the time window. */
  isEmpty(): boolean {
    const { before, undated } = this.#outside;
    return this.#total.made + this.#total.denied + before + undated === 0;
  }

  /** Returns the host's decisions for all calls so far. */
  result(): HostHistory {
    const calls = [...this.#entries.values()]
      .map(({ sessions, ...entry }): ReplayedCall => ({ ...entry, sessions: sessions.size }))
      .sort((a, b) => b.made + b.denied - (a.made + a.denied) || (a.text < b.text ? -1 : 1));
    return {
      calls,
      counts: this.#counts,
      total: this.#total,
      sessions: this.#sessions.size,
      unlisted: this.#unlisted,
      hasMoreSessions: this.#hasMoreSessions,
      outside: this.#outside,
    };
  }

  #add(call: Call, source: string, format: string): void {
    if (this.#isLeftOut(call)) return;
    const outcome = this.#outcomeOf(call, format);
    const key = call.status === 'denied' ? 'denied' : 'made';
    this.#total[key] += 1;
    for (const [index, counts] of this.#counts.entries()) {
      const level = outcome.decisions?.[index]?.level;
      const count = counts.get(level) ?? { made: 0, denied: 0 };
      count[key] += 1;
      counts.set(level, count);
    }
    const session = this.#sessionOf(call.trace ?? call.session ?? source);
    const entry = this.#entryOf(outcome);
    if (entry === undefined) {
      this.#unlisted += 1;
      return;
    }
    entry[key] += 1;
    if (session === undefined || entry.sessions.has(session)) return;
    if (this.#marks >= MAX_MARKS) this.#hasMoreSessions = true;
    else {
      this.#marks += 1;
      entry.sessions.add(session);
    }
  }

  #isLeftOut({ at }: Call): boolean {
    if (this.#since === undefined || (at !== undefined && at >= this.#since)) return false;
    this.#outside[at === undefined ? 'undated' : 'before'] += 1;
    return true;
  }

  /**
   * Returns the decision for a call. Decisions are cached, because successive calls are often
   * equal.
   */
  #outcomeOf(call: Call, format: string): CallOutcome {
    const { input } = call;
    const text = input?.value === undefined ? '' : input.text;
    if (text.length > MAX_REMEMBERED || call.named !== undefined) return this.#decide(call, format);
    const names = typeof input?.value === 'object' ? Object.keys(input.value ?? {}) : [];
    const about = [call.tool, call.server, call.folder, format, input === undefined, names, text];
    const key = JSON.stringify(about);
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const outcome = this.#decide(call, format);
    if (this.#remembered.size >= MAX_MEMORY) this.#remembered.clear();
    this.#remembered.set(key, outcome);
    return outcome;
  }

  #sessionOf(id: string): number | undefined {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    if (this.#sessions.size >= MAX_SESSIONS) {
      this.#hasMoreSessions = true;
      return undefined;
    }
    const number = this.#sessions.size;
    this.#sessions.set(copyString(id), number);
    return number;
  }

  #entryOf(outcome: CallOutcome): Entry | undefined {
    const { text, kind, why, decisions = [] } = outcome;
    const long = text.length > MAX_TEXT ? [text.length, digestOf(text), digestOf(text, 1)] : [];
    const shown = copyString(text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, ''));
    const levels = decisions.map(({ level, rule, part }) => [level, rule?.key, rule?.name, part]);
    const key = JSON.stringify([kind, shown, ...long, why, levels]);
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    if (this.#entries.size >= MAX_DISTINCT) return undefined;
    const cut = long.length > 0 ? `${shown}…` : shown;
    const entry: Entry = { ...outcome, text: cut, made: 0, denied: 0, sessions: new Set() };
    this.#entries.set(key, entry);
    return entry;
  }
}
