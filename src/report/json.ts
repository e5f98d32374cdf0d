import type { Finding, Location, Severity } from '../finding/finding.ts';
import type { Verdict } from '../judge/evaluate.ts';
import type { HistoricalResponse } from '../judge/history-response.ts';
import type { EvaluationResponse } from '../judge/response.ts';
import { changesToJson, type JsonChanges } from './changes-json.ts';
import type { ChangedFile, Report, ReportSettings } from './report.ts';

/** What `schema` says in every JSON report; it changes when a reader of the former would go wrong. */
export const REPORT_SCHEMA = 'card-gate-report/2';

/** A place in JSON: lines and columns from 1, null where unknown. */
interface JsonPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A finding in JSON (spec 14): the end is exclusive, the pointer a JSON Pointer (RFC 6901). */
export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly end_line: number | null;
  readonly end_column: number | null;
  readonly pointer: string | null;
  readonly agent: string | null;
  readonly tool: string | null;
  /** Whether the base does without it; null where nothing was compared. */
  readonly new: boolean | null;
  /** Whether the baseline file names it, so that it decides nothing. */
  readonly in_baseline: boolean;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  readonly fix?: { readonly title: string; readonly lines: string; readonly language: 'yaml' | 'json' | 'text' };
}

/** An exemption in JSON, under the keys of the configuration. */
export interface JsonExemption {
  readonly section: string;
  readonly patterns: readonly string[];
  readonly reason: string;
  readonly granted_by: string;
  readonly granted_at: string;
  readonly expires_at: string;
}

/** An agent in JSON: paths of its files, the answer of its evaluation, and that of its history. */
export interface JsonAgent {
  readonly name: string;
  readonly card: string | null;
  readonly policy: string | null;
  readonly verdict: Verdict;
  /** Exemptions from its floors that are in force. */
  readonly exemptions: readonly JsonExemption[];
  readonly evaluation: EvaluationResponse | null;
  readonly history: HistoricalResponse | null;
}

/** The report in JSON (spec 14); `report.schema.json` describes it. */
export interface JsonReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly verdict: Verdict;
  readonly conclusion: 'success' | 'failure';
  readonly agents: readonly JsonAgent[];
  readonly findings: readonly JsonFinding[];
  /** What the change does to the power of agents; null where nothing was compared. */
  readonly power: JsonChanges['power'] | null;
  readonly changes: JsonChanges['changes'];
  readonly coverage: JsonChanges['coverage'];
  readonly let_through: string | null;
  /** How many findings the configuration ignores, by its entries. */
  readonly ignored: readonly { readonly rule: string; readonly path: string | null; readonly reason: string; readonly count: number }[];
  readonly changed_files: readonly ChangedFile[];
  readonly notices: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly duration_ms: number;
}

/** The whole report as plain data. Why nothing blocks, or why nothing was judged, stands first among the notices. */
export function toJson(report: Report): JsonReport {
  return {
    schema: REPORT_SCHEMA,
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: report.agents.map(({ agent, verdict, response, history }) => ({
      name: agent.name,
      card: agent.card?.place.document.file ?? null,
      policy: agent.policy?.place.document.file ?? null,
      verdict,
      exemptions: (agent.exemptions ?? []).map(({ section, patterns, reason, grantedBy, grantedAt, expiresAt }) => ({
        section,
        patterns: patterns.map(({ value }) => value),
        reason,
        granted_by: grantedBy,
        granted_at: grantedAt,
        expires_at: expiresAt,
      })),
      evaluation: response ?? null,
      history: history?.response ?? null,
    })),
    findings: report.findings.map(findingToJson),
    ...changesOf(report),
    ignored: (report.ignored ?? []).map(({ rule, path, reason, count }) => ({ rule, path: path ?? null, reason, count })),
    changed_files: report.changes.map(({ file, status, previous }) => ({ file, status, ...(previous !== undefined && { previous }) })),
    notices: [
      ...(report.nothingToCheck ? ['nothing to check: no card, policy, tool list or configuration changed'] : []),
      ...(report.relaxed === undefined ? [] : [report.relaxed]),
      ...report.notices,
    ],
    settings: settingsToJson(report.settings),
    duration_ms: report.durationMs,
  };
}

function changesOf({ comparison }: Report): Pick<JsonReport, 'power' | 'changes' | 'coverage' | 'let_through'> {
  return comparison ? changesToJson(comparison) : { power: null, changes: [], coverage: [], let_through: null };
}

/** One finding as plain data, with every key that is known to be there. */
export function findingToJson(finding: Finding): JsonFinding {
  const { file, range, pointer } = finding.location;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    help: finding.help ?? null,
    ...placeToJson(finding.location),
    end_line: range?.end.line ?? null,
    end_column: range?.end.column ?? null,
    pointer: file === '' ? null : pointer,
    agent: finding.agent ?? null,
    tool: finding.tool ?? null,
    new: finding.isNew ?? null,
    in_baseline: finding.inBaseline ?? false,
    related: finding.related.map(({ location, message }) => ({ ...placeToJson(location), message })),
    ...(finding.fix && { fix: { title: finding.fix.title, lines: finding.fix.lines, language: finding.fix.language } }),
  };
}

function placeToJson({ file, range }: Location): JsonPlace {
  return { file: file === '' ? null : file, line: range?.start.line ?? null, column: range?.start.column ?? null };
}

/** The settings under the names of the inputs. */
function settingsToJson(settings: ReportSettings): Readonly<Record<string, unknown>> {
  return {
    id: settings.id,
    event: settings.event,
    scope: settings.scope,
    'fail-on': settings.failOn,
    'on-error': settings.onError,
    'on-no-cards': settings.onNoCards,
    'only-new': settings.onlyNew ?? false,
    'min-coverage': settings.minCoverage ?? null,
    environment: settings.environment ?? null,
    config: settings.config ?? null,
    now: settings.now ?? null,
  };
}
