import type { Finding } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { AgentReport, IgnoredFindings } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { ReadBaseline } from './baseline.ts';
import type { WideningAnswer } from './widening.ts';

/** The findings that one step of the gate policy passes to the next. */
export interface Findings {
  /** The findings to report, about agents and about the whole run. */
  readonly reported: readonly Finding[];
  /** The number of findings that each `ignore` entry in the configuration suppresses. */
  readonly ignored: readonly IgnoredFindings[];
}

/** Facts about the change that some steps need. */
export interface GateChange {
  readonly comparison: ChangeComparison;
  /** The settings in the base and in the head. */
  readonly own: BaseAndHead<Settings>;
  readonly affected: readonly ChangedFile[];
  /** How the run treats widenings, according to the settings and the labels. */
  readonly answer: WideningAnswer;
}

/** The inputs shared by all steps of the gate policy. */
export interface GateContext {
  /** The settings in force. */
  readonly settings: Settings;
  /**
   * The settings that will be in force after the merge. Only the entries in these settings are
   * checked, so an entry that the change removes is not reported.
   */
  readonly settingsAfterMerge: Settings;
  readonly now: Date;
  /**
   * Whether every agent was evaluated. If not, an entry that does not match a finding may still be
   * in use.
   */
  readonly isWhole: boolean;
  readonly agents: readonly AgentReport[];
  /** The change. Absent if nothing is compared. */
  readonly change?: GateChange;
  /** The baseline in force. Absent if the settings do not specify a baseline. */
  readonly baseline?: ReadBaseline;
}

/** A step of the gate policy. It is a pure function that adds, removes or changes findings. */
export type GateStep = (findings: Findings, context: GateContext) => Findings;

/** Adds findings to the reported findings. */
export function withMore(findings: Findings, more: readonly Finding[]): Findings {
  return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}
