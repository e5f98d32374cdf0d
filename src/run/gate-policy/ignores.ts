import { filesMatcher } from '../../discovery/patterns.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import { timeOf } from '../../model/date.ts';
import type { IgnoredFindings } from '../../report/report.ts';
import { isFixed } from '../../rules/catalogue.ts';
import { ignoreExpired } from '../../rules/ignore-expired.ts';
import { ignoreUnused } from '../../rules/ignore-unused.ts';
import type { IgnoreEntry } from '../../settings/entries.ts';
import type { GateStep } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/** The findings that are not ignored, and the number of ignored findings. */
interface Ignored {
  readonly kept: readonly Finding[];
  /** The number of findings that each entry ignored. Entries that did not match are omitted. */
  readonly ignored: readonly IgnoredFindings[];
}

/**
 * Removes the findings that the configuration ignores. Violations, and findings about files that
 * could not be checked, are always kept.
 */
export function applyIgnores(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  now: Date,
): Ignored {
  const matchesOf = entryMatcher(entries, now);
  const counts = new Map<number, number>();
  const kept = findings.filter((finding) => {
    const [entry] = matchesOf(finding);
    if (entry !== undefined) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    return entry === undefined;
  });
  const ignored = entries.flatMap(({ rule, path, reason }, index): IgnoredFindings[] => {
    const count = counts.get(index) ?? 0;
    return count === 0 ? [] : [{ rule, ...(path !== undefined && { path }), reason, count }];
  });
  return { kept, ignored };
}

/**
 * Reports expired `ignore` entries. If every agent was evaluated, also reports entries that do not
 * match a finding.
 */
export function ignoreFindings(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  now: Date,
  isWhole: boolean,
): readonly Finding[] {
  const used = new Set(isWhole ? findings.flatMap(entryMatcher(entries, now)) : []);
  return entries.flatMap((entry, index): Finding[] => {
    const { rule, path, expires, place } = entry;
    if (expires !== undefined && isExpired(entry, now)) {
      const words = ignoreExpired.words.expired(rule, path, expires.value);
      return [findingAt(ignoreExpired, { at: expires.place, ...words })];
    }
    if (!isWhole || used.has(index)) return [];
    return [findingAt(ignoreUnused, { at: place, ...ignoreUnused.words.unused(rule, path) })];
  });
}

/**
 * Returns a function that lists the indices of the entries that ignore a finding, in ascending
 * order. All paths are compiled into a single matcher, which runs once per file.
 */
function entryMatcher(
  entries: readonly IgnoreEntry[],
  now: Date,
): (finding: Finding) => readonly number[] {
  const byRule = new Map<
    string,
    { readonly index: number; readonly agent: string | undefined }[]
  >();
  entries.forEach((entry, index) => {
    if (isExpired(entry, now)) return;
    const indexed = { index, agent: entry.agent };
    const ofRule = byRule.get(entry.rule);
    if (ofRule) ofRule.push(indexed);
    else byRule.set(entry.rule, [indexed]);
  });
  const matches = filesMatcher(entries.map(({ path = '**' }) => path));
  const byFile = new Map<string, ReadonlySet<number>>();
  const entriesOf = (file: string): ReadonlySet<number> => {
    const known = byFile.get(file) ?? new Set(matches(file));
    byFile.set(file, known);
    return known;
  };
  return (finding) => {
    const ofRule = byRule.get(finding.rule);
    if (ofRule === undefined || finding.blocking === true || isFixed(finding.rule)) return [];
    const ofFile = entriesOf(finding.location.file);
    return ofRule.flatMap(({ index, agent }) =>
      (agent === undefined || agent === finding.agent) && ofFile.has(index) ? [index] : [],
    );
  };
}

function isExpired({ expires }: IgnoreEntry, now: Date): boolean {
  return expires !== undefined && (timeOf(expires.value) ?? 0) <= now.getTime();
}

/**
 * Removes the findings that the configuration in force ignores. Also reports problems with the
 * `ignore` entries that the configuration will contain after the merge.
 */
export const ignoreFindingsOfEntries: GateStep = ({ reported, ignored }, context) => {
  const { settings, settingsAfterMerge, now, isWhole } = context;
  const { kept, ignored: more } = applyIgnores(reported, settings.ignore, now);
  const ofEntries = ignoreFindings(reported, settingsAfterMerge.ignore, now, isWhole);
  return {
    reported: [...kept, ...applySeverities(ofEntries, settings)],
    ignored: [...ignored, ...more],
  };
};
