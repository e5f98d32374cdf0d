import type { Level } from '../../../src/model/decision.ts';

/*
 * Reference matchers: each decides about calls of one host as its documentation says, in the
 * simplest way, and shares no code with the dialect that it checks. Every file of this folder with
 * a `HOST` takes part in `npm run fuzz`.
 */

/** Random choices that depend on a seed only. */
export interface Choose {
  /** Returns an integer from 0 up to a limit, which is not included. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Returns some members of a list, which may be none. */
  readonly some: <T>(make: () => T, most: number) => readonly T[];
  /** Whether something that happens once in `times` happens. */
  readonly isOnce: (times: number) => boolean;
}

/** One set of rules with calls, and what the reference and the dialect decide. */
export interface ReferenceCase {
  /** The rules, for a message. */
  readonly rules: unknown;
  readonly calls: readonly {
    readonly call: unknown;
    readonly expected: Level;
    readonly actual: Level;
  }[];
}

/** The reference matcher of a host. */
export interface ReferenceHost {
  readonly id: string;
  readonly caseOf: (choose: Choose) => ReferenceCase;
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

/** The pairs of a host on which the reference and the dialect disagree, out of some. */
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
