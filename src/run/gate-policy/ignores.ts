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

/** What ignoring came to. */
interface Ignored {
  readonly kept: readonly Finding[];
  /** How many each entry took out; those that took none out are left out. */
  readonly ignored: readonly IgnoredFindings[];
}

/**
 * Takes out the findings that the configuration ignores. Violations and what could not be checked
 * stay, whatever an entry says.
 */
export function applyIgnores(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  now: Date,
): Ignored {
  const takers = takersOf(entries, now);
  const counts = entries.map(() => 0);
  const kept = findings.filter((finding) => {
    const by = takers(finding)[0];
    if (by !== undefined) counts[by]! += 1;
    return by === undefined;
  });
  const ignored = entries.flatMap(({ rule, path, reason }, index): IgnoredFindings[] => {
    const count = counts[index]!;
    return count === 0 ? [] : [{ rule, ...(path !== undefined && { path }), reason, count }];
  });
  return { kept, ignored };
}

/**
 * What is wrong with the entries themselves: expired ones, and, where everything was checked,
 * those that meet no finding.
 */
export function ignoreFindings(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  now: Date,
  judgedEverything: boolean,
): readonly Finding[] {
  const takers = takersOf(entries, now);
  const used = new Set(judgedEverything ? findings.flatMap(takers) : []);
  return entries.flatMap((entry, index): Finding[] => {
    const { rule, path, expires, place } = entry;
    if (isExpired(entry, now)) {
      const words = ignoreExpired.words.expired(rule, path, expires!.value);
      return [findingAt(ignoreExpired, { at: expires!.place, ...words })];
    }
    if (!judgedEverything || used.has(index)) return [];
    return [findingAt(ignoreUnused, { at: place, ...ignoreUnused.words.unused(rule, path) })];
  });
}

/**
 * Tells which entries take a finding out: their indices, ascending. All paths are one matcher,
 * which is asked once a file.
 */
function takersOf(
  entries: readonly IgnoreEntry[],
  now: Date,
): (finding: Finding) => readonly number[] {
  const alive = entries.map((entry) => !isExpired(entry, now));
  const byRule = new Map<string, number[]>();
  entries.forEach(({ rule }, index) => {
    const ofRule = byRule.get(rule);
    if (ofRule) ofRule.push(index);
    else byRule.set(rule, [index]);
  });
  const pathOf = (index: number): string => entries[index]!.path ?? '**';
  const matches = filesMatcher(entries.map((_, index) => pathOf(index)));
  const byFile = new Map<string, ReadonlySet<number>>();
  const found = (file: string): ReadonlySet<number> => {
    const known = byFile.get(file) ?? new Set(matches(file));
    byFile.set(file, known);
    return known;
  };
  return (finding) => {
    const ofRule = byRule.get(finding.rule);
    if (ofRule === undefined || finding.blocking === true || isFixed(finding.rule)) return [];
    const ofFile = found(finding.location.file);
    return ofRule.filter((index) => {
      const { agent } = entries[index]!;
      return alive[index] && (agent === undefined || agent === finding.agent) && ofFile.has(index);
    });
  };
}

function isExpired({ expires }: IgnoreEntry, now: Date): boolean {
  return expires !== undefined && (timeOf(expires.value) ?? 0) <= now.getTime();
}

/**
 * Takes out what the configuration in force ignores, and adds what is wrong with the entries as
 * they will be after the merge.
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
