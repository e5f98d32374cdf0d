import type { Direction, HostIdentity } from '../../diff/change.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import type { HistoricalResponse } from '../../evaluation/history/response.ts';
import type { EvaluationResponse } from '../../evaluation/response.ts';
import type { Agent } from '../../model/agent.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { Part } from '../../model/governed.ts';
import { defaultOf, REPORTED_NAMES, settingKey } from '../../settings/options/derived.ts';
import {
  countOf,
  isCompared,
  listedFindings,
  type PublishedAgent,
  type Report,
  type ReportSettings,
} from '../report.ts';
import {
  changesToJson,
  comparedNames,
  type JsonChange,
  type JsonComparison,
} from '../sections/changes-json.ts';
import {
  effectiveToJson,
  exemptionToJson,
  type JsonEffectivePart,
  type JsonExemption,
} from '../sections/effective-json.ts';
import { findingToJson, type JsonFinding } from '../sections/finding-json.ts';
import { type JsonRemote, remoteToJson } from '../sections/remote.ts';
import { jsonText } from '../writing/escape.ts';
import { changesOf } from '../writing/permission-words.ts';
import type { Surface } from './surface.ts';

/**
 * The name and version of the format, which every JSON report contains under `schema`. The version
 * changes whenever programs written for the old version would misread the new format.
 */
export const REPORT_SCHEMA = 'card-gate-report/3';

/** An agent as JSON, with its file paths and the results for its tools and traces. */
interface JsonAgent {
  readonly name: string;
  readonly card: string | null;
  readonly policy: string | null;
  /** The paths of the agent's access lists. */
  readonly access: readonly string[];
  readonly verdict: Verdict;
  readonly evaluation: EvaluationResponse | null;
  readonly history: HistoricalResponse | null;
  /**
   * The coverage in the base, in percent, not rounded. Null if it is unknown or was not compared.
   */
  readonly coverage_before: number | null;
  /**
   * The names of the base agents with which the agent is compared, starting with the agent's own
   * base name. There are several names if the agent's id and path match different agents.
   */
  readonly compared_with: readonly string[];
  /** The agent's effective policy, with the source of each part. */
  readonly effective: readonly JsonEffectivePart[];
  readonly exemptions: readonly JsonExemption[];
  /** The comparison of the published card with the API. Absent if the API was not asked. */
  readonly remote?: JsonRemote;
}

/** An agent host whose permission files were compared, and how the change affects it. */
interface JsonHost extends HostIdentity {
  readonly name: string;
  readonly direction: Direction;
  /** Whether a change that grants permissions also removes permissions. */
  readonly also_narrows: boolean;
}

interface JsonPublished extends Omit<PublishedAgent, 'agentId'> {
  readonly agent_id: string;
}

/** Converts a published card to plain data. */
export function publishedToJson({ agentId, ...published }: PublishedAgent): JsonPublished {
  return { ...published, agent_id: agentId };
}

/** The report as JSON, as described by `report.schema.json`. */
interface JsonReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly verdict: Verdict;
  readonly conclusion: 'success' | 'failure';
  readonly agents: readonly JsonAgent[];
  readonly findings: readonly JsonFinding[];
  /** The numbers from the first line of every report. */
  readonly counts: {
    readonly problems: number;
    readonly warnings: number;
    readonly permissions_added: number;
    readonly permissions_removed: number;
  };
  /**
   * The effect of the change on permissions: it grants new permissions, only removes permissions,
   * or leaves them unchanged. Null if the effect is unknown.
   */
  readonly direction: Direction | null;
  /** Whether a change that grants permissions also removes permissions. */
  readonly also_narrows: boolean;
  readonly changes: readonly JsonChange[];
  readonly coverage: JsonComparison['coverage'] | null;
  /** The agent hosts whose permission files were compared. */
  readonly hosts: readonly JsonHost[];
  /**
   * The label that approved the new permissions. Without the label, the new permissions would block
   * the change.
   */
  readonly approved_by_label: string | null;
  readonly changed_files: readonly {
    readonly file: string;
    readonly status: ChangedFile['status'];
    /** A renamed file's former path. */
    readonly previous_file: string | null;
  }[];
  /**
   * The ways in which the change weakens the configuration. `verdict_after` is set if the change
   * adds the first configuration. Null if neither applies.
   */
  readonly configuration_change: {
    readonly weakens: readonly string[];
    readonly verdict_after: Verdict | null;
  } | null;
  /** The number of findings that each `ignore` entry removed. */
  readonly ignored: readonly {
    readonly rule: string;
    readonly path: string | null;
    readonly reason: string;
    readonly count: number;
  }[];
  readonly notices: readonly string[];
  /** The decision log's totals. Null if no log was written. */
  readonly decision_log: {
    readonly rows: number;
    readonly counts: Readonly<Record<'allow' | 'deny' | 'audit', number>>;
    readonly final_hash: string;
  } | null;
  /** The cards that the run published. Absent if the run does not publish cards. */
  readonly published?: readonly JsonPublished[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly duration_ms: number;
}

/** Returns the paths of the files from which each part of an agent was read. */
function pathsOf(agent: Agent): Pick<JsonAgent, Part> {
  return {
    card: agent.card?.place.document.file ?? null,
    policy: agent.policy?.place.document.file ?? null,
    access: (agent.access?.own ?? []).map(({ document }) => document.file),
  };
}

/**
 * Converts a report to plain data. If nothing was checked or nothing blocks, the first notice
 * explains why.
 */
export function toJson(report: Report): JsonReport {
  const compared = report.comparison && changesToJson(report.comparison);
  return {
    schema: REPORT_SCHEMA,
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: report.agents.map(({ agent, verdict, response, history, comparison, remote }) => ({
      name: agent.name,
      ...pathsOf(agent),
      verdict,
      evaluation: response ?? null,
      history: history?.response ?? null,
      coverage_before: comparison?.coverage.before ?? null,
      compared_with: comparison ? comparedNames(comparison) : [],
      effective: effectiveToJson(agent),
      exemptions: (agent.exemptions ?? []).map(exemptionToJson),
      ...(remote && { remote: remoteToJson(remote) }),
    })),
    findings: report.findings.map(findingToJson),
    counts: {
      problems: countOf(listedFindings(report, report), 'error'),
      warnings: countOf(listedFindings(report, report), 'warning'),
      permissions_added: changesOf(report.comparison?.agents ?? [], 'widens'),
      permissions_removed: changesOf(report.comparison?.agents ?? [], 'narrows'),
    },
    direction: isCompared(report) ? (compared?.direction ?? null) : null,
    also_narrows: compared?.also_narrows ?? false,
    changes: compared?.changes ?? [],
    coverage: compared?.coverage ?? null,
    hosts: (compared?.agents ?? []).flatMap(({ name, direction, also_narrows, host }) =>
      host ? [{ name, ...host, direction, also_narrows }] : [],
    ),
    approved_by_label: compared?.approved_by_label ?? null,
    changed_files: report.governed.map(({ file, status, previous }) => ({
      file,
      status,
      previous_file: previous ?? null,
    })),
    configuration_change: report.configurationChange
      ? {
          weakens: report.configurationChange.weakens,
          verdict_after: report.configurationChange.verdictThen ?? null,
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
        ? ['nothing to check: no card, policy, permission file, tool list or configuration changed']
        : []),
      ...(report.relaxed === undefined ? [] : [report.relaxed]),
      ...report.notices,
    ],
    decision_log: report.decisionLog
      ? {
          rows: report.decisionLog.rows,
          counts: report.decisionLog.counts,
          final_hash: report.decisionLog.finalHash,
        }
      : null,
    ...(report.published && { published: report.published.map(publishedToJson) }),
    settings: settingsToJson(report.settings),
    duration_ms: report.durationMs,
  };
}

/** Maps input names to settings. A setting without a value or a default is null. */
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

/** The JSON report: the action's report file, and `--format json`. */
export const JSON_REPORT = {
  name: 'report-file',
  doors: ['action', 'command line'],
  render: toJson,
  format: { flag: 'json', print: (report) => jsonText(toJson(report)) },
  published: {
    called: 'the report file',
    permission: '',
    delivery: (report, { settings: { reportFile: path } }) =>
      path === undefined
        ? undefined
        : { to: 'file', path, text: `${jsonText(toJson(report))}\n`, output: 'report-file' },
  },
} as const satisfies Surface;
