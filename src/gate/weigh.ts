import { pathMatcher } from '../agents/patterns.ts';
import type { ChangeOfPower } from '../comparison/change.ts';
import { exemptionFindings } from '../composition/about-exemptions.ts';
import { MAX_TOOL_LIST_BYTES } from '../document/limits.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { verdictOfFinding, worst } from '../judge/verdict.ts';
import type { Tree } from '../model/tree.ts';
import type { AgentReport, IgnoredFindings } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { Labels } from '../world/labels.ts';
import { select } from './judge-agent.ts';
import { type Judgement, withTheirFindings } from './judge-tree.ts';
import { type Compared, compareSides, type Sides } from './sides.ts';
import { answerTo, wideningFindings } from './widening.ts';

/** What was judged, and all that decides what it means. */
export interface Weighing {
  readonly judgement: Judgement;
  /** In force. */
  readonly settings: Settings;
  readonly now: Date;
  /** Where the baseline file is read: where the settings in force were. */
  readonly tree: Tree;
  readonly judgedEverything: boolean;
  /** Both sides of the change; absent where nothing is compared. */
  readonly sides?: Sides;
  /** Asks for the labels of the pull request. */
  readonly labels?: () => Promise<Labels>;
}

/** A judgement after it was compared, ignored and weighed: what is left decides the verdict. */
export interface Weighed {
  readonly agents: readonly AgentReport[];
  readonly loose: readonly Finding[];
  readonly comparison?: ChangeOfPower;
  readonly ignored?: readonly IgnoredFindings[];
  readonly notices: readonly string[];
}
