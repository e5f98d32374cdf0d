import type { Finding } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { AgentReport, IgnoredFindings } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { ReadBaseline } from './baseline.ts';
import type { WideningAnswer } from './widening.ts';

/** The findings of a run, between two steps of the gate policy. */
export interface Findings {
  /** The findings to report, about agents and about the run. */
  readonly reported: readonly Finding[];
  /** How many findings each entry of the configuration ignores. */
  readonly ignored: readonly IgnoredFindings[];
}

/** What some steps need to know about the change. */
export interface GateChange {
  readonly comparison: ChangeComparison;
  /** The settings of the base and of the head. */
  readonly own: BaseAndHead<Settings>;
  readonly affected: readonly ChangedFile[];
  /** What a widening means for the check, according to the settings and the labels. */
  readonly answer: WideningAnswer;
}

/** What the steps of the gate policy need in addition to findings. */
export interface GateContext {
  /** The settings in force. */
  readonly settings: Settings;
  /**
   * The settings that will be in force after the merge. An entry that the change removes is thus
   * not reported.
   */
  readonly settingsAfterMerge: Settings;
  readonly now: Date;
  /**
   * Whether every agent was evaluated. Only then can an entry that matches no finding be reported
   * as unused.
   */
  readonly isWhole: boolean;
  readonly agents: readonly AgentReport[];
  /** Absent if nothing is compared. */
  readonly change?: GateChange;
  /** The baseline in force. Absent if the settings do not list one. */
  readonly baseline?: ReadBaseline;
}

/**
 * A step of the gate policy: a pure function from the findings before the step to those after it.
 */
export type GateStep = (findings: Findings, context: GateContext) => Findings;

/** Adds findings to those to report. */
export function withMore(findings: Findings, more: readonly Finding[]): Findings {
  return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}
