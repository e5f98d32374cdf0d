import type { Finding } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { AgentReport, ChangedFile, IgnoredFindings } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { ReadBaseline } from './baseline.ts';
import type { WideningAnswer } from './widening.ts';

/** The findings of a run on their way through the gate policy. */
export interface Findings {
  /** Those that are reported, of all agents and of none. */
  readonly reported: readonly Finding[];
  /** How many the configuration ignores, by its entries. */
  readonly ignored: readonly IgnoredFindings[];
}

/** What the change does, for the steps that look at it. */
export interface GateChange {
  readonly comparison: ChangeComparison;
  /** What the configuration of each side says. */
  readonly own: BaseAndHead<Settings>;
  readonly affected: readonly ChangedFile[];
  /** What is answered to a widening, as settings and the label have it. */
  readonly answer: WideningAnswer;
}

/** What the steps of the gate policy know besides the findings. */
export interface GateContext {
  /** In force. */
  readonly settings: Settings;
  /** In force after the merge; an entry that the change takes out is not reported as a fault. */
  readonly settingsAfterMerge: Settings;
  readonly now: Date;
  /** Whether every agent was evaluated, so that an entry which meets nothing is unused. */
  readonly isWhole: boolean;
  readonly agents: readonly AgentReport[];
  /** Absent where nothing is compared. */
  readonly change?: GateChange;
  /** The baseline file in force, where the settings name one. */
  readonly baseline?: ReadBaseline;
}

/** One step of the gate policy: findings in, findings out. */
export type GateStep = (findings: Findings, context: GateContext) => Findings;

/** Findings with more of them. */
export function withMore(findings: Findings, more: readonly Finding[]): Findings {
  return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}
