import type { Reader } from '../document/reader.ts';
import { type Finding, findingAt, type Problem } from '../finding/finding.ts';
import { configuration } from '../rules/configuration.ts';
import { repositoryPath } from './paths.ts';

/**
 * Creates a finding about a problem in the configuration file. Such findings are always blocking.
 */
export function wrong(problem: Problem): Finding {
  return findingAt(configuration, problem);
}

/**
 * Returns a list with a finding if a path is outside the repository. Otherwise, or if the path is
 * missing, the list is empty.
 */
export function outside(at: Reader, isTraces = false): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '' || repositoryPath(text) !== undefined) return [];
  return [wrong({ at: at.place, ...configuration.words.outside(text, isTraces) })];
}
