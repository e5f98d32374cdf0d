import { digits } from '../../document/digits.ts';

/** The maximum length of an agent's, tool's or action's name in a document, in characters. */
export const MAX_NAME_LENGTH = 120;
/** The maximum length of an agent's name in a sentence, in characters. */
export const MAX_NAME_IN_SENTENCE = 100;

/** A noun's singular and plural forms. */
export type Noun = readonly [one: string, many: string];

export const AGENTS: Noun = ['agent', 'agents'];
export const CALLS: Noun = ['call', 'calls'];
export const CHANGES: Noun = ['change', 'changes'];
export const FINDINGS: Noun = ['finding', 'findings'];
export const NOTES: Noun = ['note', 'notes'];
export const PROBLEMS: Noun = ['problem', 'problems'];
export const TOOLS: Noun = ['tool', 'tools'];
export const TRACES: Noun = ['trace', 'traces'];
export const WARNINGS: Noun = ['warning', 'warnings'];

/** Returns a number and a noun, such as `1 problem` or `2,000 problems`. */
export function counted(count: number, [one, many]: Noun): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}

/** Lists the first items and counts the rest, such as `a, b, c and 9 more`. */
export function someOf(list: readonly string[], most: number, between = ', '): string {
  const shown = list.slice(0, most).join(between);
  return list.length > most
    ? `${shown}${between === ', ' ? '' : between.trimEnd()} and ${digits(list.length - most)} more`
    : shown;
}

/** Joins words with commas and "and", such as `1 problem, 2 warnings and 3 notes`. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Capitalises the first letter of a sentence. A quoted value at the start is unchanged. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
