import { likelyNames } from './likely-names.ts';
import { compilePattern, isLiteral } from './match.ts';

/** The maximum product of two patterns' lengths. Patterns in real policies are far shorter. */
const MAX_STATES = 40_000;

/**
 * A pair of positions, one in each pattern. `from` is the previous pair, and `char` is the
 * character that leads from there to this pair.
 */
interface Step {
  readonly a: number;
  readonly b: number;
  readonly from?: Step;
  readonly char?: string;
}

/**
 * Returns a name that both patterns match, preferably one that looks like a tool name. Returns
 * undefined if there is no such name or if the patterns are too long.
 */
export function commonName(a: string, b: string): string | undefined {
  if (!startAlike(headOf(a), headOf(b))) return undefined;
  if (a === b && isLiteral(a)) return a;
  const [first, second] = [compilePattern(a), compilePattern(b)];
  const isCommon = (name: string): boolean => first.matches(name) && second.matches(name);
  return likelyNames([a, b]).find(isCommon) ?? shortestCommonName([...a], [...b]);
}

/** Returns the part of a pattern before its first wildcard. */
export function headOf(pattern: string): string {
  const end = pattern.search(/[*?]/);
  return end === -1 ? pattern : pattern.slice(0, end);
}

/**
 * Whether one string begins with the other. If this is false for the heads of two patterns, no name
 * matches both patterns.
 */
export function startAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Returns the shortest name that both patterns match. */
function shortestCommonName(a: readonly string[], b: readonly string[]): string | undefined {
  const width = b.length + 1;
  if ((a.length + 1) * width > MAX_STATES) return undefined;
  const seen = new Set<number>([0]);
  const queue: Step[] = [{ a: 0, b: 0 }];
  const add = (step: Step): void => {
    const state = step.a * width + step.b;
    if (seen.has(state)) return;
    seen.add(state);
    queue.push(step);
  };
  for (const at of queue) {
    if (at.a === a.length && at.b === b.length) return nameOf(at);
    const [left, right] = [a[at.a], b[at.b]];
    if (left === '*') add({ a: at.a + 1, b: at.b, from: at });
    if (right === '*') add({ a: at.a, b: at.b + 1, from: at });
    const char = commonCharacter(left, right);
    if (char === undefined) continue;
    const [nextA, nextB] = [left === '*' ? at.a : at.a + 1, right === '*' ? at.b : at.b + 1];
    add({ a: nextA, b: nextB, from: at, char });
  }
  return undefined;
}

/**
 * Returns a character that matches both elements, one from each pattern. Returns undefined if there
 * is none.
 */
function commonCharacter(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left === '*' || left === '?') return right === '*' || right === '?' ? 'x' : right;
  return right === '*' || right === '?' || left === right ? left : undefined;
}

function nameOf(end: Step): string {
  const chars: string[] = [];
  for (let at: Step | undefined = end; at; at = at.from) if (at.char) chars.push(at.char);
  return chars.reverse().join('');
}
