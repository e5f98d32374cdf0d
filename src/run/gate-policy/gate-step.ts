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
  /** The findings to report, of agents and of the run. */
  readonly reported: readonly Finding[];
  /** The number of ignored findings, by the entries of the configuration. */
  readonly ignored: readonly IgnoredFindings[];
}

/** The change, for the steps that depend on it. */
export interface GateChange {
  readonly comparison: ChangeComparison;
  /** The settings by the configuration of each side. */
  readonly own: BaseAndHead<Settings>;
  readonly affected: readonly ChangedFile[];
  /** The answer to a widening, by the settings and the label. */
  readonly answer: WideningAnswer;
}

/** The context of the steps of the gate policy. */
export interface GateContext {
  /** The settings in force. */
  readonly settings: Settings;
  /**
   * The settings after the merge. Problems of an entry that the change removes are not reported.
   */
  readonly settingsAfterMerge: Settings;
  readonly now: Date;
  /** Whether every agent was evaluated, so that an entry without findings is unused. */
  readonly isWhole: boolean;
  readonly agents: readonly AgentReport[];
  /** Absent where nothing is compared. */
  readonly change?: GateChange;
  /** The baseline file in force, where the settings name one. */
  readonly baseline?: ReadBaseline;
}

/** One step of the gate policy, from findings to findings. */
export type GateStep = (findings: Findings, context: GateContext) => Findings;

/** The findings with more findings to report. */
export function withMore(findings: Findings, more: readonly Finding[]): Findings {
  return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}
