import type { Reader } from '../document/reader.ts';
import type { Finding, Words } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { isGlob, MAX_GLOBS, readGlob } from '../pattern/glob.ts';
import { configuration } from '../rules/configuration.ts';
import { takesAway } from './paths.ts';
import { wrong } from './problems.ts';
import { SettingsError } from './settings-error.ts';

const { words } = configuration;

/** The entries allowed in a list: only file patterns, or also names and paths. */
export type Entries = 'patterns' | 'mixed';

/**
 * Checks the file patterns in a list in the configuration, and reports invalid patterns and an
 * excessive number of patterns. `entries` contains the list's entries, or a single entry if the
 * value is a string.
 */
export function patternFindings(
  list: Reader,
  entries: readonly Reader[],
  kind: Entries,
): readonly Finding[] {
  const patterns = entries.filter((at) => isPattern(at.text() ?? '', kind));
  const findings = patterns.flatMap((at) => {
    const problem = problemOf(at.text() ?? '');
    return problem ? [wrong({ at: at.place, ...problem })] : [];
  });
  const excess = tooMany('the list', patterns.length);
  return excess ? [wrong({ at: list.place, ...excess }), ...findings] : findings;
}

/**
 * Checks the file patterns in an input.
 * @throws SettingsError that names the input, if a pattern is invalid or there are too many
 */
export function checkPatterns(name: string, texts: readonly string[], kind: Entries): void {
  const patterns = texts.filter((text) => isPattern(text, kind));
  const excess = tooMany(quoted(name), patterns.length);
  if (excess) throw new SettingsError(excess.message, excess.help);
  for (const pattern of patterns) {
    const problem = problemOf(pattern);
    if (problem) throw new SettingsError(`${quoted(name)}: ${problem.message}`, problem.help);
  }
}

function isPattern(text: string, kind: Entries): boolean {
  if (text.trim() === '') return false;
  return kind === 'patterns' || (!text.startsWith('!') && isGlob(text));
}

function problemOf(text: string): Words | undefined {
  const pattern = takesAway(text) ? text.slice(1) : text;
  if (takesAway(pattern)) return words.takesOutTwice(text);
  const read = readGlob(pattern);
  return read.kind === 'wrong'
    ? words.badPattern(text, read.problem.message, read.problem.help)
    : undefined;
}

function tooMany(list: string, count: number): Words | undefined {
  return count <= MAX_GLOBS ? undefined : words.tooManyPatterns(list, count, MAX_GLOBS);
}
