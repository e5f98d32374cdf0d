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

/** One set of rules with calls, and the decisions of the reference and of the dialect. */
export interface ReferenceCase {
  /** The rules, for use in messages. */
  readonly rules: unknown;
  readonly calls: readonly {
    readonly call: unknown;
    readonly expected: Level;
    readonly actual: Level;
  }[];
}

/** The reference matcher for a host. */
export interface ReferenceHost {
  readonly id: string;
  readonly caseOf: (choose: Choose) => ReferenceCase;
}

/** Returns the random choices for a seed. */
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

/** Returns the calls of a host for which the reference and the dialect disagree. */
export function disagreements(
  host: ReferenceHost,
  seed: number,
  pairs: number,
): readonly unknown[] {
  const found: unknown[] = [];
  let tried = 0;
  for (let index = 0; tried < pairs && found.length < 5; index += 1) {
    const { rules, calls } = host.caseOf(chooser(seed + index));
    tried += calls.length;
    for (const { call, expected, actual } of calls)
      if (expected !== actual) found.push({ seed: seed + index, rules, call, expected, actual });
  }
  return found;
}
