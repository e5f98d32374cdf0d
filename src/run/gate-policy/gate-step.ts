import type { Finding } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { AgentReport, IgnoredFindings } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { ReadBaseline } from './baseline.ts';
import type { WideningAnswer } from './widening.ts';

/** The findings of a run between two steps of the gate policy. */
export interface Findings {
  /** The findings to report, both of agents and of the run. */
  readonly reported: readonly Finding[];
  /** The number of findings that each entry of the configuration ignores. */
  readonly ignored: readonly IgnoredFindings[];
}

/** The change, for steps that depend on a comparison. */
export interface GateChange {
  readonly comparison: ChangeComparison;
  /** The settings of each side's configuration. */
  readonly own: BaseAndHead<Settings>;
  readonly affected: readonly ChangedFile[];
  /** The answer to a widening, from the settings and the label. */
  readonly answer: WideningAnswer;
}

/** The context of the steps of the gate policy. */
export interface GateContext {
  /** The settings in force. */
  readonly settings: Settings;
  /**
   * The settings after the merge. If the change removes an entry, its problems are not reported.
   */
  readonly settingsAfterMerge: Settings;
  readonly now: Date;
  /**
   * Whether every agent was evaluated. Only then can an entry without findings be reported as
   * unused.
   */
  readonly isWhole: boolean;
  readonly agents: readonly AgentReport[];
  /** Absent if nothing is compared. */
  readonly change?: GateChange;
  /** The baseline file in force, if the settings name one. */
  readonly baseline?: ReadBaseline;
}

/** One step of the gate policy. It takes findings and returns them changed. */
export type GateStep = (findings: Findings, context: GateContext) => Findings;

/** Returns the findings with `more` added to those to report. */
export function withMore(findings: Findings, more: readonly Finding[]): Findings {
  return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}
