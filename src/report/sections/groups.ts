import { type Finding, SEVERITIES } from '../../finding/finding.ts';
import { isPreExisting, type Report, withoutWidening } from '../report.ts';

/** Findings of one rule at one place. Reports show them as one item, with their number. */
export interface Group {
  /** The worst finding. Its message is shown. */
  readonly first: Finding;
  readonly count: number;
  /** The tools in the findings, each listed once. */
  readonly tools: readonly string[];
  /** The names of the agents in the findings, each listed once. */
  readonly agents: readonly string[];
  /**
   * The messages of the other findings. Empty if they differ from the first message only in the
   * tool.
   */
  readonly others: readonly string[];
  readonly related: Finding['related'];
}

/**
 * Groups findings by rule, severity and place. New and pre-existing findings are in different
 * groups. Groups keep the order of their first findings. Findings without a range are grouped only
 * if their messages are equal.
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

/** Sorts findings by severity. New findings come before pre-existing ones of the same severity. */
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
  return {
    first,
    count: findings.length,
    tools,
    agents: distinct(findings.flatMap((finding) => finding.agent ?? [])),
    others: byTool
      ? []
      : distinct(findings.map((finding) => finding.message)).filter(
          (message) => message !== first.message,
        ),
    // The other tools are named. A list of all places that declare them would be too long.
    related: first.related,
  };
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

/**
 * Returns the findings that count for the verdict, sorted by severity, new findings first. Omits a
 * widening that the list of permission changes shows.
 */
export function worstFindings(report: Report): readonly Finding[] {
  const counting = withoutWidening(report).filter(
    (finding) => finding.severity !== 'note' && counts(report, finding),
  );
  return newFirst(counting);
}

/**
 * Whether a finding can decide the verdict. Blocking findings always can. Findings in the baseline
 * cannot, and with `only-new`, pre-existing findings cannot.
 */
function counts({ settings }: Report, finding: Finding): boolean {
  return (
    finding.blocking === true ||
    !(finding.inBaseline || (settings.onlyNew === true && isPreExisting(finding)))
  );
}
