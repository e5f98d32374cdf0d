import { type Finding, SEVERITIES } from '../../finding/finding.ts';
import { isPreExisting } from '../report.ts';

/** Findings of one rule at one range, which are shown once with their number. */
export interface Group {
  /** The worst of them, whose message is shown. */
  readonly first: Finding;
  readonly count: number;
  /** Every concrete tool that they are about, each once. */
  readonly tools: readonly string[];
  /** Names of the agents that they concern, each once. */
  readonly agents: readonly string[];
  /** Messages of the others, where they differ by more than the tool. */
  readonly others: readonly string[];
  readonly related: Finding['related'];
}

/**
 * Groups findings in the order in which each group begins. Findings without a range form a group
 * only where their messages are equal.
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

/** Findings by severity, of each the new ones before the pre-existing; otherwise as they were. */
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
    // The tools of the others are named; where each is declared would only be a long list.
    related: first.related,
  };
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
