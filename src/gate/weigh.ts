import type { ChangeOfPower } from '../comparison/change.ts';
import { exemptionFindings } from '../composition/about-exemptions.ts';
import type { Finding } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { AgentReport, IgnoredFindings } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { Labels } from '../world/labels.ts';
import { select } from './judge-agent.ts';
import { type Judgement, withTheirFindings } from './judge-tree.ts';
import { compareSides, type Sides } from './sides.ts';
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

/**
 * Says of a judgement what the change does, what is new, and what is left to decide the verdict (spec 10, 12): the comparison adds findings,
 * ignores take some out, and of the rest those that were there already may not count.
 */
export async function weigh(weighing: Weighing): Promise<Weighed> {
  const { judgement, settings, now, sides, judgedEverything } = weighing;
  const compared = sides && (await compareSides(sides));
  const answer = compared && (await answerTo(compared.power, settings, weighing.labels));
  const after = sides?.after ?? settings;
  const present = compared?.present ?? judgement.agents.map(({ agent }) => agent);
  const added = select(
    [
      ...(compared && answer ? wideningFindings(compared.power, answer, settings) : []),
      ...exemptionFindings(after.exemptions, present, now, judgedEverything),
    ],
    settings,
  );
  const withComparison = judgement.agents.map((one): AgentReport => {
    const comparison = compared?.byIdentity.get(one.agent.identity);
    return comparison ? { ...one, comparison } : one;
  });
  const { agents, loose } = withTheirFindings(withComparison, [...judgement.loose, ...added]);
  return {
    agents,
    loose,
    ...(compared && { comparison: { ...compared.power, ...(answer?.letThrough !== undefined && { letThrough: answer.letThrough }) } }),
    notices: answer?.notice === undefined ? [] : [answer.notice],
  };
}
