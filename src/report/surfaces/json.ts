import type { Direction } from '../../diff/change.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import type { HistoricalResponse } from '../../evaluation/history/response.ts';
import type { EvaluationResponse } from '../../evaluation/response.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import { defaultOf, REPORTED_NAMES, settingKey } from '../../settings/options/derived.ts';
import { type ChangedFile, isCompared, type Report, type ReportSettings } from '../report.ts';
import {
  changesToJson,
  comparedNames,
  type JsonChange,
  type JsonComparison,
  type JsonPlace,
  placeToJson,
} from './changes-json.ts';
import {
  effectiveToJson,
  exemptionToJson,
  type JsonEffectivePart,
  type JsonExemption,
} from './effective-json.ts';

/**
 * What `schema` says in every JSON report; it changes when a reader of the former would go wrong.
 */
export const REPORT_SCHEMA = 'card-gate-report/2';

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
  /** False when the base has it too, or a baseline names it; null where nothing was compared. */
  readonly new: boolean | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  readonly fix?: {
    readonly title: string;
    readonly lines: string;
    readonly language: 'yaml' | 'json' | 'text';
  };
}

/** An agent in JSON: paths of its files, the answer of its evaluation, and that of its history. */
export interface JsonAgent {
  readonly name: string;
  readonly card: string | null;
  readonly policy: string | null;
  readonly verdict: Verdict;
  readonly evaluation: EvaluationResponse | null;
  readonly history: HistoricalResponse | null;
  /** In percent at base, not rounded; null where unknown or not compared. */
  readonly coverage_before: number | null;
  /**
   * Names of the agents of the base that it is compared with; more than one where its id and its
   * place say different things.
   */
  readonly compared_with: readonly string[];
  /** Everything that holds for it, and who says so. */
  readonly effective: readonly JsonEffectivePart[];
  readonly exemptions: readonly JsonExemption[];
}

/** The report in JSON (spec 14); `report.schema.json` describes it. */
export interface JsonReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly verdict: Verdict;
  readonly conclusion: 'success' | 'failure';
  readonly agents: readonly JsonAgent[];
  readonly findings: readonly JsonFinding[];
  /**
   * What the change does to the power of all agents; null, and no changes, where nothing was
   * compared.
   */
  readonly power: Direction | null;
  readonly changes: readonly JsonChange[];
  readonly coverage: JsonComparison['coverage'] | null;
  /** The label that lets a widening through. */
  readonly let_through: string | null;
  readonly changed_files: readonly ChangedFile[];
  /**
   * What the change makes weaker in the configuration, and what the verdict will be under its first
   * one; null where it does neither.
   */
  readonly configuration_change: {
    readonly weakens: readonly string[];
    readonly verdict_then: Verdict | null;
  } | null;
  /** What the configuration ignores, by its entries. */
  readonly ignored: readonly {
    readonly rule: string;
    readonly path: string | null;
    readonly reason: string;
    readonly count: number;
  }[];
  readonly notices: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly duration_ms: number;
}

/**
 * The whole report as plain data. Why nothing blocks, or why nothing was judged, stands first among
 * the notices.
 */
export function toJson(report: Report): JsonReport {
  const compared = report.comparison && changesToJson(report.comparison);
  return {
    schema: REPORT_SCHEMA,
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: report.agents.map(({ agent, verdict, response, history, comparison }) => ({
      name: agent.name,
      card: agent.card?.place.document.file ?? null,
      policy: agent.policy?.place.document.file ?? null,
      verdict,
      evaluation: response ?? null,
      history: history?.response ?? null,
      coverage_before: comparison?.coverage.before ?? null,
      compared_with: comparison ? comparedNames(comparison) : [],
      effective: effectiveToJson(agent),
      exemptions: (agent.exemptions ?? []).map(exemptionToJson),
    })),
    findings: report.findings.map(findingToJson),
    power: isCompared(report) ? (compared?.power ?? null) : null,
    changes: compared?.changes ?? [],
    coverage: compared?.coverage ?? null,
    let_through: compared?.let_through ?? null,
    changed_files: report.changes.map(({ file, status, previous }) => ({
      file,
      status,
      ...(previous !== undefined && { previous }),
    })),
    configuration_change: report.configurationChange
      ? {
          weakens: report.configurationChange.weakens,
          verdict_then: report.configurationChange.verdictThen ?? null,
        }
      : null,
    ignored: (report.ignored ?? []).map(({ rule, path, reason, count }) => ({
      rule,
      path: path ?? null,
      reason,
      count,
    })),
    notices: [
      ...(report.nothingToCheck
        ? ['nothing to check: no card, policy, tool list or configuration changed']
        : []),
      ...(report.relaxed === undefined ? [] : [report.relaxed]),
      ...report.notices,
    ],
    settings: settingsToJson(report.settings),
    duration_ms: report.durationMs,
  };
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
    related: finding.related.map(({ location, message }) => ({
      ...placeToJson(location),
      message,
    })),
    ...(finding.fix && {
      fix: { title: finding.fix.title, lines: finding.fix.lines, language: finding.fix.language },
    }),
  };
}

/** The settings under the names of the inputs; null where nothing is set and nothing is the default. */
function settingsToJson(settings: ReportSettings): Readonly<Record<string, unknown>> {
  const options = REPORTED_NAMES.map(
    (name) => [name, settings[settingKey(name)] ?? defaultOf(name) ?? null] as const,
  );
  return {
    id: settings.id,
    event: settings.event,
    ...Object.fromEntries(options),
    now: settings.now ?? null,
  };
}
