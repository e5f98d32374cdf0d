import type { Level } from '../../../src/model/decision.ts';

/*
 * Reference matchers. Each evaluates the calls of one host according to the host's documentation,
 * in the simplest way. It shares no code with the dialect that it checks. Each file in this folder
 * that exports a `HOST` takes part in `npm run fuzz`.
 */

/** Random choices that depend only on a seed. */
export interface Choose {
  /** Returns an integer from 0 (inclusive) to a limit (exclusive). */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Returns some members of a list, or none. */
  readonly some: <T>(make: () => T, most: number) => readonly T[];
  /** Returns true once in `times` calls, on average. */
  readonly isOnce: (times: number) => boolean;
}

/** A call, and what the reference and the dialect decide about it. */
export interface ReferenceCall {
  readonly call: unknown;
  readonly expected: Level;
  readonly actual: Level;
  /** Whether a rule that is written in a file matches the call, or a part of it. */
  readonly isMatched: boolean;
}

/** One set of rules with calls. */
export interface ReferenceCase {
  /** The rules, for use in messages. */
  readonly rules: unknown;
  readonly calls: readonly ReferenceCall[];
}

/** The reference matcher for a host. */
export interface ReferenceHost {
  readonly id: string;
  readonly caseOf: (choose: Choose) => ReferenceCase;
}

/** What a comparison of a dialect with its reference gave. */
export interface Agreement {
  /** The number of pairs of rules and a call that were compared. */
  readonly pairs: number;
  /** The share of the pairs in which a written rule matches, from 0 to 1. */
  readonly matched: number;
  /** The first pairs on which the two disagree. */
  readonly disagreements: readonly unknown[];
}

/** Returns the random choices of a seed. */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    some: (make, most) => Array.from({ length: below(most + 1) }, make),
    isOnce: (times) => below(times) === 0,
  };
}

/** From how many calls on the program compiles the patterns of some rules together. */
const MANY = 260;

/** Returns calls for one set of rules: usually few, and sometimes very many. */
export function callsFor<T>(choose: Choose, make: () => T): readonly T[] {
  return Array.from({ length: choose.isOnce(200) ? MANY : 20 }, make);
}

/** Compares a dialect with its reference. Stops after five disagreements. */
export function agreementOf(host: ReferenceHost, seed: number, pairs: number): Agreement {
  const disagreements: unknown[] = [];
  let [tried, matched] = [0, 0];
  for (let index = 0; tried < pairs && disagreements.length < 5; index += 1) {
    const { rules, calls } = host.caseOf(chooser(seed + index));
    tried += calls.length;
    for (const { call, expected, actual, isMatched } of calls) {
      if (isMatched) matched += 1;
      if (expected !== actual)
        disagreements.push({ seed: seed + index, rules, call, expected, actual });
    }
  }
  return { pairs: tried, matched: matched / tried, disagreements };
}
