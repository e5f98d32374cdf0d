import { digits } from '../../document/digits.ts';
import { type Finding, type Rule, VIOLATING } from '../../finding/finding.ts';
import { documentationOf, ruleOf } from '../../rules/catalogue.ts';
import { LOCAL_EVENT, type Report } from '../report.ts';
import {
  plainText,
  ROOT,
  type RuledFinding,
  type SarifMessage,
  type SarifResult,
  sarifResults,
} from '../sections/sarif-results.ts';
import { utf8Bytes } from '../writing/budget.ts';
import { inline, jsonText } from '../writing/escape.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';
import type { Surface } from './surface.ts';

/**
 * The maximum number of results. GitHub rejects runs with more results, and shows the worst 5,000.
 */
const MAX_RESULTS = 25_000;
/**
 * The maximum size of the file, in bytes. GitHub accepts 10 MB after compression, so an
 * uncompressed file of this size is always accepted.
 */
const MAX_BYTES = 10_000_000;

/** A SARIF rule. For policy violations, the rule covers findings of a single severity. */
interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Finding['severity'] };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

type SecurityLevel = NonNullable<Rule['security']>;

/**
 * The score for each level. GitHub shows scores above 9.0 as critical, from 7.0 as high, from 4.0
 * as medium, and from 0.1 as low.
 */
const SCORES: Readonly<Record<SecurityLevel, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** GitHub's names for the severities of findings that are not about security. */
const PROBLEM_SEVERITIES: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** Returns a report's SARIF 2.1.0 log, within GitHub's limits. */
export function renderSarif(report: Report): string {
  let most = MAX_RESULTS;
  for (;;) {
    const text = `${jsonText(toSarif(report, most))}\n`;
    const bytes = utf8Bytes(text);
    if (bytes <= MAX_BYTES || most === 0) return text;
    const count = Math.min(most, report.findings.length);
    most = Math.max(0, Math.min(count - 1, Math.floor((count * MAX_BYTES) / bytes)));
  }
}

/** Converts a report to a SARIF log with at most `most` results, worst first. */
function toSarif(report: Report, most: number): object {
  const { findings, settings, version, links } = report;
  const rules: SarifRule[] = [];
  const indices = new Map<string, number>();
  const ruled = findings.slice(0, most).map((finding): RuledFinding => {
    const ruleId = idOf(finding);
    const ruleIndex = indices.get(ruleId) ?? rules.length;
    if (ruleIndex === rules.length) {
      indices.set(ruleId, ruleIndex);
      rules.push(sarifRule(finding, links?.documentation));
    }
    return { finding, ruleId, ruleIndex };
  });
  const results: readonly SarifResult[] = sarifResults(ruled, report);
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Card Gate',
            version,
            semanticVersion: version,
            ...(links?.documentation !== undefined && { informationUri: links.documentation }),
            rules,
          },
        },
        // GitHub keeps the results of each category separate. The category is the part before the
        // last slash.
        automationDetails: { id: `${settings.id}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: omissions(findings, most) },
        ],
        results,
      },
    ],
  };
}

/** Returns a warning if the file omits findings. */
function omissions(findings: readonly Finding[], most: number): readonly object[] {
  if (findings.length <= most) return [];
  const text = `The file contains only the worst ${digits(most)} of ${digits(findings.length)} findings.`;
  return [{ level: 'warning', message: { text } }];
}

/**
 * Returns the SARIF rule id for a finding. For policy violations, the id includes the severity,
 * because GitHub reads severities from rules rather than results.
 */
function idOf({ rule, violation }: Finding): string {
  return violation === undefined ? rule : `${rule}/${violation}`;
}

function sarifRule(finding: Finding, documentation: string | undefined): SarifRule {
  const rule = ruleOf(finding.rule);
  const security = finding.violation ?? rule.security;
  const uri = documentation === undefined ? undefined : documentation + documentationOf(rule.id);
  const consequence = consequenceOf(rule, finding);
  return {
    id: idOf(finding),
    shortDescription: { text: plainText(rule.summary) },
    fullDescription: { text: plainText(`${rule.summary} ${consequence}`) },
    help: {
      text: plainText(
        `${rule.summary} ${consequence} The rule manual explains "${rule.id}" with examples${uri === undefined ? '.' : `: ${uri}`}`,
      ),
      markdown: [
        `**${inline(rule.summary)}**`,
        inline(consequence),
        uri === undefined
          ? `The rule manual explains \`${rule.id}\` with examples.`
          : `[The rule manual](${uri}) explains \`${rule.id}\` with examples.`,
      ].join('\n\n'),
    },
    ...(uri !== undefined && { helpUri: uri }),
    defaultConfiguration: {
      level: finding.violation === undefined ? rule.severity : finding.severity,
    },
    properties:
      security === undefined
        ? { 'problem.severity': PROBLEM_SEVERITIES[rule.severity] }
        : { 'security-severity': SCORES[security], tags: ['security'] },
  };
}

function consequenceOf(rule: Rule, { violation }: Finding): string {
  if (violation !== undefined)
    return `This is a policy violation of ${violation} severity. ${
      VIOLATING.indexOf(violation) <= VIOLATING.indexOf('high')
        ? 'By default, it fails the check. No configuration can lower or ignore it.'
        : 'It is a warning. No configuration can lower or ignore it.'
    }`;
  switch (rule.severity) {
    case 'error':
      return 'By default, it fails the check.';
    case 'warning':
      return 'By default, it is a warning, which fails the check only with "fail-on: warn".';
    case 'note':
      return 'By default, it is a note, which never fails the check.';
    default:
      return rule.severity satisfies never;
  }
}

/** Where the checked files come from. `nowhere` if nothing was checked. */
type CheckedFrom = DeliveryContext['checked'];

/**
 * Returns a sentence that explains why a report has no SARIF file, or undefined if it has one. Code
 * scanning closes every alert that is missing from the file. An incomplete file, or a file for
 * another commit, would therefore hide problems (docs/sarif.md#when-no-file-is-written).
 */
export function whyNoSarif(report: Report, checked: CheckedFrom): string | undefined {
  const why = reasonAgainst(report, checked);
  return why === undefined ? undefined : `no SARIF file was written: ${why}`;
}

function reasonAgainst(
  { verdict, findings, settings: { scope, event } }: Report,
  checked: CheckedFrom,
): string | undefined {
  if (verdict === 'error' || findings.some(({ blocking }) => blocking === true))
    return 'the run could not check everything, so code scanning would close alerts that are still open';
  switch (checked) {
    case 'nowhere':
      return 'this event does not require a check';
    case 'another commit':
      return 'the run checked a different commit from the one for which the workflow runs, so code scanning would record the findings for the wrong commit';
    case 'checkout':
      return scope === 'all' || SEPARATE_EVENTS.has(event)
        ? undefined
        : 'the run checked only the agents that the change touches, so code scanning would close the alerts of the others; set "scope" to "all"';
    default:
      return checked satisfies never;
  }
}

/**
 * The command line's event, and the events whose results code scanning keeps separate from branch
 * results. For these events, the file may be limited to the agents that the change touches.
 */
const SEPARATE_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'merge_group', LOCAL_EVENT]);

/** A SARIF 2.1.0 file with the findings, for code scanning (docs/sarif.md). */
export const SARIF_FILE = {
  name: 'sarif-file',
  doors: ['action', 'command line'],
  render: renderSarif,
  published: {
    called: 'the SARIF file',
    permission: '',
    delivery: (report, { settings: { sarifFile: path }, checked }): Delivery | undefined => {
      if (path === undefined) return undefined;
      const why = whyNoSarif(report, checked);
      return why === undefined
        ? { to: 'file', path, text: renderSarif(report), output: 'sarif-file' }
        : { to: 'no file', path, why };
    },
  },
} as const satisfies Surface;
