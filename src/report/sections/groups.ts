import { type Finding, SEVERITIES } from '../../finding/finding.ts';
import { isPreExisting, type Report, withoutWidening } from '../report.ts';

/** Findings from one rule at one location. Reports show them as a single item with a count. */
export interface Group {
  /** The worst finding, whose message is shown. */
  readonly first: Finding;
  readonly count: number;
  /** The number of findings that the first message stands for. `others` shows the rest. */
  readonly times: number;
  /** The tools in the findings, without duplicates. */
  readonly tools: readonly string[];
  /** The names of the agents in the findings, without duplicates. */
  readonly agents: readonly string[];
  /** The other findings' messages. Empty if the messages differ only in the tool's name. */
  readonly others: readonly string[];
  readonly related: Finding['related'];
}

/**
 * Groups findings by rule, severity and location, with new and pre-existing findings in separate
 * groups. Findings without a range are grouped only if their messages are equal. Groups are in the
 * order of their first findings.
 */
export function groupFindings(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { file, range, repository } = finding.location;
    const where = range ? `${range.start.offset}-${range.end.offset}` : finding.message;
    const key = [
      finding.rule,
      finding.severity,
      String(isPreExisting(finding)),
      where,
      repository ?? '',
      file,
    ].join('\n');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(groupOf);
}

/** Sorts findings by severity. Within a severity, new findings come first. */
export function newFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number =>
    (finding.blocking ? 0 : 1 + SEVERITIES.indexOf(finding.severity)) * 2 +
    Number(isPreExisting(finding));
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function groupOf(findings: readonly [Finding, ...Finding[]]): Group {
  const [first] = findings;
  const byTool = findings.every((finding) => finding.tool !== undefined);
  const tools = distinct(findings.flatMap((finding) => finding.tool ?? []));
  const same = findings.filter(({ message }) => byTool || message === first.message);
  return {
    first,
    count: findings.length,
    times: same.length,
    tools,
    agents: distinct(findings.flatMap((finding) => finding.agent ?? [])),
    others: byTool
      ? []
      : distinct(findings.map((finding) => finding.message)).filter(
          (message) => message !== first.message,
        ),
    // The other tools are only named. Listing every location that declares them would take too much
    // space.
    related: first.related,
  };
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

/**
 * Returns the findings that affect the verdict, sorted by severity with new findings first. Omits
 * widenings that the list of permission changes shows.
 */
export function worstFindings(report: Report): readonly Finding[] {
  const counting = withoutWidening(report).filter(
    (finding) => finding.severity !== 'note' && counts(report, finding),
  );
  return newFirst(counting);
}

/**
 * Whether a finding can affect the verdict. Blocking findings always can. Findings in the baseline
 * cannot, and neither can pre-existing findings when `only-new` is set.
 */
function counts({ settings }: Report, finding: Finding): boolean {
  return (
    finding.blocking === true ||
    !(finding.inBaseline || (settings.onlyNew === true && isPreExisting(finding)))
  );
}
