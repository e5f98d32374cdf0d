import { fileMatcher } from '../agents/patterns.ts';
import { isFixed } from '../finding/catalogue.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import { timeOf } from '../model/date.ts';
import type { IgnoredFindings } from '../report/report.ts';
import type { IgnoreEntry } from '../settings/entries.ts';

/** What ignoring came to. */
export interface Ignored {
  readonly kept: readonly Finding[];
  /** How many each entry took out; those that took none out are left out. */
  readonly ignored: readonly IgnoredFindings[];
}

/** Takes out the findings that the configuration ignores. Violations and what could not be judged stay, whatever an entry says (spec 12). */
export function applyIgnores(findings: readonly Finding[], entries: readonly IgnoreEntry[], now: Date): Ignored {
  const tests = entries.map((entry) => testOf(entry, now));
  const counts = entries.map(() => 0);
  const kept = findings.filter((finding) => {
    const by = tests.findIndex((takes) => takes(finding));
    if (by !== -1) counts[by]! += 1;
    return by === -1;
  });
  const ignored = entries.flatMap(({ rule, path, reason }, index): IgnoredFindings[] => {
    const count = counts[index]!;
    return count === 0 ? [] : [{ rule, ...(path !== undefined && { path }), reason, count }];
  });
  return { kept, ignored };
}

/** What is to be said of the entries themselves: expired ones, and, where everything was judged, those that meet no finding. */
export function ignoreFindings(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
  now: Date,
  judgedEverything: boolean,
): readonly Finding[] {
  return entries.flatMap((entry): Finding[] => {
    const what = `ignoring ${JSON.stringify(entry.rule)}${entry.path === undefined ? '' : ` in ${JSON.stringify(entry.path)}`}`;
    if (isExpired(entry, now)) {
      const message = `${what} ended on ${JSON.stringify(entry.expires!.value)}, so that its findings are back`;
      return [
        findingAt('ignore-expired', {
          at: entry.expires!.place,
          message,
          help: 'mend what it was for, or decide anew and write a later day',
        }),
      ];
    }
    if (!judgedEverything || findings.some(testOf(entry, now))) return [];
    return [findingAt('ignore-unused', { at: entry.place, message: `${what} meets no finding`, help: 'take the entry out' })];
  });
}

function testOf(entry: IgnoreEntry, now: Date): (finding: Finding) => boolean {
  if (isExpired(entry, now)) return () => false;
  const isBelow = entry.path === undefined ? () => true : fileMatcher(entry.path);
  return (finding) =>
    finding.rule === entry.rule &&
    finding.blocking !== true &&
    !isFixed(finding.rule) &&
    (entry.agent === undefined || finding.agent === entry.agent) &&
    isBelow(finding.location.file);
}

function isExpired({ expires }: IgnoreEntry, now: Date): boolean {
  return expires !== undefined && (timeOf(expires.value) ?? 0) <= now.getTime();
}
