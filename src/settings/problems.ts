import type { Reader } from '../document/reader.ts';
import { type Finding, findingAt, type Problem } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import { repositoryPath } from './paths.ts';

/** Something wrong with the configuration file; whatever it is, it blocks (spec 11). */
export function wrong(problem: Problem): Finding {
  return findingAt('configuration', problem);
}

/** The end of a message about a name that there is not: `; did you mean "x"?`, or nothing. */
export function meant(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`;
}

/**
 * What is wrong with a path that leads out of the repository; nothing where the schema has already
 * told that there is none.
 */
export function outside(
  at: Reader,
  help = 'paths are taken from the root of the repository',
): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '' || repositoryPath(text) !== undefined) return [];
  return [
    wrong({ at: at.place, message: `the path ${quoted(text)} leads out of the repository`, help }),
  ];
}
