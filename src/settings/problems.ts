import type { Reader } from '../document/reader.ts';
import { type Finding, findingAt, type Problem } from '../finding/finding.ts';
import { configuration } from '../rules/configuration.ts';
import { repositoryPath } from './paths.ts';

/** Something wrong with the configuration file; whatever it is, it blocks. */
export function wrong(problem: Problem): Finding {
  return findingAt(configuration, problem);
}

/**
 * What is wrong with a path that leads out of the repository; nothing where the schema has already
 * reported that there is none.
 */
export function outside(at: Reader, isTraces = false): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '' || repositoryPath(text) !== undefined) return [];
  return [wrong({ at: at.place, ...configuration.words.outside(text, isTraces) })];
}
