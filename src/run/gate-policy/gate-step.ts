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
  /** The number of findings that each `ignore` entry of the configuration suppresses. */
  readonly ignored: readonly IgnoredFindings[];
}

/** Facts about the change that some steps need. */
export interface GateChange {
  readonly comparison: ChangeComparison;
  /** The settings of the base and of the head. */
  readonly own: BaseAndHead<Settings>;
  readonly affected: readonly ChangedFile[];
  /** The treatment of widenings in the run, according to the settings and the labels. */
  readonly answer: WideningAnswer;
}

/** The inputs that the steps of the gate policy share. */
export interface GateContext {
  /** The settings in force. */
  readonly settings: Settings;
  /**
   * The settings that will be in force after the merge. Only their entries are checked, so an entry
   * that the change removes is not reported.
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
  /** The baseline in force. Absent if the settings list no baseline. */
  readonly baseline?: ReadBaseline;
}

/** A step of the gate policy: a pure function that adds, removes or changes findings. */
export type GateStep = (findings: Findings, context: GateContext) => Findings;

/** Adds findings to the reported findings. */
export function withMore(findings: Findings, more: readonly Finding[]): Findings {
  return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}
