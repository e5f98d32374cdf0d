import { digits } from '../document/digits.ts';
import type { Reader } from '../document/reader.ts';
import type { Finding } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { type GlobProblem, isGlob, MAX_GLOBS, readGlob } from '../pattern/glob.ts';
import { takesAway } from './paths.ts';
import { wrong } from './problems.ts';
import { SettingsError } from './settings-error.ts';

/**
 * What the entries of a list are: patterns of files all of them, or names and paths among which
 * some are patterns.
 */
export type Entries = 'patterns' | 'mixed';

/**
 * What is wrong with the patterns of files in a list of the configuration, each at its place. A
 * single text is a list of one.
 */
export function patternFindings(
  list: Reader,
  entries: readonly Reader[],
  kind: Entries,
): readonly Finding[] {
  const patterns = entries.filter((at) => isPattern(at.text() ?? '', kind));
  const findings = patterns.flatMap((at) => {
    const problem = problemOf(at.text()!);
    return problem
      ? [
          wrong({
            at: at.place,
            message: `the pattern ${quoted(at.text()!)} ${problem.message}`,
            help: problem.help,
          }),
        ]
      : [];
  });
  const many = tooMany(patterns.length);
  return many
    ? [wrong({ at: list.place, message: `the list ${many.message}`, help: many.help }), ...findings]
    : findings;
}

/**
 * Checks the patterns of files in an input. @throws SettingsError naming the input and the first
 * pattern that cannot be used.
 */
export function checkPatterns(name: string, texts: readonly string[], kind: Entries): void {
  const patterns = texts.filter((text) => isPattern(text, kind));
  const many = tooMany(patterns.length);
  if (many) throw new SettingsError(`${JSON.stringify(name)} ${many.message}`, many.help);
  for (const pattern of patterns) {
    const problem = problemOf(pattern);
    if (problem)
      throw new SettingsError(
        `${JSON.stringify(name)}: the pattern ${quoted(pattern)} ${problem.message}`,
        problem.help,
      );
  }
}

function isPattern(text: string, kind: Entries): boolean {
  if (text.trim() === '') return false;
  return kind === 'patterns' || (!text.startsWith('!') && isGlob(text));
}

function problemOf(text: string): GlobProblem | undefined {
  const pattern = takesAway(text) ? text.slice(1) : text;
  if (takesAway(pattern))
    return {
      message: 'begins with more than one "!"',
      help: 'one "!" takes files out; write "\\!" for the character itself',
    };
  const read = readGlob(pattern);
  return read.kind === 'wrong' ? read.problem : undefined;
}

function tooMany(count: number): GlobProblem | undefined {
  if (count <= MAX_GLOBS) return undefined;
  return {
    message: `has ${digits(count)} patterns of files; at most ${digits(MAX_GLOBS)} are allowed`,
    help: 'write fewer, wider patterns: {a,b} finds one of several names, ** any folders',
  };
}
