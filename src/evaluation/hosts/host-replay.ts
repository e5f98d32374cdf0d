import type { Call, Trace } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import type { Level, Rule } from '../../model/decision.ts';
import { digestOf } from '../../model/digest.ts';

/*
 * The replay of traces against the permission files of an agent host: what the host would decide
 * about every call that was made (docs/reference/permission-files.md#replay-traces).
 */

/** The maximum number of distinct calls to list. Further ones are only counted. */
const MAX_DISTINCT = 10_000;
/** The maximum number of pairs of a distinct call and a session to remember. */
const MAX_MARKS = 500_000;
/** The maximum number of sessions to count. */
const MAX_SESSIONS = 100_000;
/** The maximum length of the text of a call in the list. A digest distinguishes longer ones. */
const MAX_TEXT = 400;
/** The maximum length of arguments whose decision is remembered, and the number of such calls. */
const MAX_REMEMBERED = 400;
const MAX_MEMORY = 20_000;

/** What a host decides about a call in one situation. */
export interface SituationDecision {
  readonly level: Level;
  /** The rule or the default that decides. Absent if the host never asks about the call. */
  readonly rule?: Rule;
  /** The part that decides, such as one command of a command line. Absent if it is the whole call. */
  readonly part?: string;
}

/** What a host decides about a call, in words without credentials. */
export interface CallOutcome {
  readonly text: string;
  readonly kind: string;
  /** The decision in each situation, the usual one first. Absent if it is not decided. */
  readonly decisions?: readonly [SituationDecision, ...SituationDecision[]];
  /** Why it is not decided. */
  readonly why?: string;
}

/** A distinct call of the traces, and how often it was made. */
export interface ReplayedCall extends CallOutcome {
  /** The number of calls that were made, and of attempts that were denied at the time. */
  readonly made: number;
  readonly denied: number;
  readonly sessions: number;
}

/** The number of calls that were made, and of attempts that were denied at the time. */
export interface CallCounts {
  readonly made: number;
  readonly denied: number;
}

/** What a host would have decided about the calls in traces. */
export interface HostHistory {
  /** The distinct calls, most frequent first. */
  readonly calls: readonly ReplayedCall[];
  /** The counts by level, for each situation. Undefined stands for calls that are not decided. */
  readonly counts: readonly ReadonlyMap<Level | undefined, CallCounts>[];
  readonly total: CallCounts;
  readonly sessions: number;
  /** Calls that are counted, but not in the list, because there are too many distinct ones. */
  readonly unlisted: number;
  /** Whether there may be more sessions than the numbers say. */
  readonly hasMoreSessions: boolean;
  /** Calls before the start of the time window, and calls without a time. */
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

/** Replays traces against one unit of an agent host, call by call. Memory use is limited. */
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
   * `decide` says what the host decides about a call of a trace format, in each of `situations`
   * situations. Calls before `since` are left out.
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

  /** Returns the functions to which a source passes its calls. */
  from(source: string, format: string): CallSink {
    const add = (call: Call): void => this.#add(call, source, format);
    return {
      call: add,
      trace: ({ calls }) => calls.forEach(add),
      declare: () => undefined,
      wholeArguments: true,
    };
  }

  /** Whether no call was added, not even one outside of the time window. */
  isEmpty(): boolean {
    const { before, undated } = this.#outside;
    return this.#total.made + this.#total.denied + before + undated === 0;
  }

  /** Returns what the host would have decided about all calls so far. */
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

  /** Returns what is decided about a call. Equal calls nearly always follow each other. */
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
