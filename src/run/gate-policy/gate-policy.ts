import type { Labels } from '../../adapters/github/labels.ts';
import type { PermissionChanges } from '../../diff/change.ts';
import { gating, verdictOfFinding, worst } from '../../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../../finding/finding.ts';
import type { Renames } from '../../finding/fingerprint.ts';
import { exemptionFindings } from '../../floors/exemption-findings.ts';
import type { Agent } from '../../model/agent.ts';
import type { Tree } from '../../model/tree.ts';
import type { AgentReport, IgnoredFindings } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Compared, compareSides, type Sides } from '../comparison/compare-change.ts';
import { duplicateIds } from '../comparison/namesakes.ts';
import { select } from '../evaluate-agent.ts';
import { type TreeResult, withTheirFindings } from '../evaluate-tree.ts';
import { accept, readBaseline } from './baseline.ts';
import { coverageDrop, coverageGates } from './coverage.ts';
import { applyIgnores, ignoreFindings } from './ignores.ts';
import { markNew } from './new-findings.ts';
import {
  answerTo,
  toolRemovalFindings,
  type WideningAnswer,
  wideningFindings,
} from './widening.ts';

/** What was judged, and all that decides what it means. */
export interface GateInput {
  readonly judgement: TreeResult;
  /** In force. */
  readonly settings: Settings;
  readonly now: Date;
  /** Where the baseline file in force is read. */
  readonly tree: Tree;
  readonly judgedEverything: boolean;
  /** Both sides of the change; absent where nothing is compared. */
  readonly sides?: Sides;
  /** Asks for the labels of the pull request. */
  readonly labels?: () => Promise<Labels>;
}

/** A judgement after it was compared, ignored and weighed: what is left decides the verdict. */
export interface GateResult {
  readonly agents: readonly AgentReport[];
  readonly loose: readonly Finding[];
  readonly comparison?: PermissionChanges;
  readonly ignored?: readonly IgnoredFindings[];
  readonly notices: readonly string[];
}

/**
 * Says of a judgement what the change does, what is new, and what is left to decide the verdict
 * (spec 10, 12): the comparison adds findings, ignores take some out, and of the rest those that
 * were there already may not count.
 */
export async function weigh(weighing: GateInput): Promise<GateResult> {
  const { judgement, settings, now, sides, judgedEverything } = weighing;
  const compared = sides && (await compareSides(sides));
  const answer = compared && (await answerTo(compared.power, settings, weighing.labels));
  const after = sides?.after ?? settings;
  const present = compared?.present ?? judgement.agents.map(({ agent }) => agent);
  const added = [
    ...judgement.agents.flatMap(({ agent }) => dropOf(agent, compared, settings)),
    // Where nothing is compared only some paths may have been asked about, and nothing outside of
    // them is looked at.
    ...(compared?.duplicates ??
      duplicateIds({ agents: judgement.agents.map(({ agent }) => agent), changes: [] }, [])),
    // What the configuration says is told as it will be after the merge: an entry that the change
    // takes out is no fault any more.
    ...exemptionFindings(after.exemptions, present, now, judgedEverything),
  ];
  const withComparison = withoutRepeated(judgement.agents, compared).map((one): AgentReport => {
    const comparison = compared?.byIdentity.get(one.agent.identity);
    return comparison ? { ...one, comparison } : one;
  });
  const told = withTheirFindings(withComparison, [
    ...judgement.loose,
    ...select(added, settings),
    // The answer to a widening is made of the settings already, and a label may have softened it.
    ...(compared && answer ? wideningFindings(compared.power, answer) : []),
    ...(compared && answer ? removalsOf(compared, answer, settings) : []),
  ]);
  const all = [...told.agents.flatMap(({ findings }) => findings), ...told.loose];
  const { kept, ignored } = applyIgnores(all, settings.ignore, now);
  const aboutIgnores = select(ignoreFindings(all, after.ignore, now, judgedEverything), settings);
  const marked =
    sides && compared
      ? markNew(
          [...kept, ...aboutIgnores],
          [...compared.baseFindings, ...formerExcuses(sides, compared, now, judgedEverything)],
          renamesOf(sides, compared),
        )
      : [...kept, ...aboutIgnores];
  const accepted = await acceptBaseline(marked, weighing);
  const final = withoutOldCoverage(accepted, compared, settings);
  return {
    ...regroup(told.agents, final, settings.onlyNew),
    ...(compared && {
      comparison: {
        ...compared.power,
        ...(answer?.letThrough !== undefined && { letThrough: answer.letThrough }),
      },
    }),
    ...(ignored.length > 0 && { ignored }),
    notices: answer?.notice === undefined ? [] : [answer.notice],
  };
}

/** What a label lets through keeps the severity that it has then. */
function removalsOf(
  { power }: Compared,
  answer: WideningAnswer,
  settings: Settings,
): readonly Finding[] {
  const findings = toolRemovalFindings(power, answer);
  return answer.letThrough === undefined ? select(findings, settings) : findings;
}

/** That an agent has no tool list is said once, and worse, where the change took the list away. */
function withoutRepeated(
  agents: readonly AgentReport[],
  compared: Compared | undefined,
): readonly AgentReport[] {
  return agents.map((one): AgentReport => {
    const comparison = compared?.byIdentity.get(one.agent.identity);
    if (!comparison?.changes.some(({ kind }) => kind === 'tools-removed')) return one;
    return { ...one, findings: one.findings.filter(({ rule }) => rule !== 'no-tools') };
  });
}

function dropOf(
  agent: Agent,
  compared: Compared | undefined,
  { maxCoverageDrop }: Settings,
): readonly Finding[] {
  const comparison = compared?.byIdentity.get(agent.identity);
  return comparison && maxCoverageDrop !== undefined
    ? coverageDrop(agent, comparison, maxCoverageDrop)
    : [];
}

function renamesOf({ changes }: Sides, { renamed }: Compared): readonly Renames[] {
  const files = new Map(
    changes.flatMap(({ file, previous }) =>
      previous === undefined ? [] : [[previous, file] as const],
    ),
  );
  return renamed.map((agents) => ({ files, agents }));
}

async function acceptBaseline(
  findings: readonly Finding[],
  { settings, tree, now, judgedEverything }: GateInput,
): Promise<readonly Finding[]> {
  if (settings.baselineFile === undefined) return findings;
  const read = await readBaseline(tree, settings.baselineFile);
  if (!read.baseline) return [...findings, ...read.findings];
  const { findings: accepted, about } = accept(findings, read.baseline, now, judgedEverything);
  return [...accepted, ...select(about, settings)];
}

/**
 * Under `only-new` a minimum of coverage counts only where coverage fell or the agent is new (spec
 * 10).
 */
function withoutOldCoverage(
  findings: readonly Finding[],
  compared: Compared | undefined,
  { onlyNew }: Settings,
): readonly Finding[] {
  if (!compared || !onlyNew) return findings;
  const counts = new Map(compared.power.agents.map((one) => [one.agent, coverageGates(one)]));
  return findings.map((finding) =>
    finding.rule === 'low-coverage' && finding.agent !== undefined
      ? { ...finding, isNew: counts.get(finding.agent) ?? true }
      : finding,
  );
}

/** Gives agents their findings back, and each the verdict that those come to which count. */
function regroup(
  agents: readonly AgentReport[],
  findings: readonly Finding[],
  onlyNew: boolean,
): Pick<GateResult, 'agents' | 'loose'> {
  const names = new Set(agents.map(({ agent }) => agent.name));
  return {
    agents: agents.map((one): AgentReport => {
      const own = findings.filter(({ agent }) => agent === one.agent.name).sort(compareFindings);
      return { ...one, findings: own, verdict: verdictOf(one, own, onlyNew) };
    }),
    loose: findings
      .filter(({ agent }) => agent === undefined || !names.has(agent))
      .sort(compareFindings),
  };
}

/**
 * An evaluation may be worse than its findings, some of which configuration can turn off; but where
 * old ones do not count, only findings tell.
 */
function verdictOf(
  one: AgentReport,
  findings: readonly Finding[],
  onlyNew: boolean,
): AgentReport['verdict'] {
  const counting = gating(findings, onlyNew);
  const ofFindings = counting.map(verdictOfFinding);
  if (counting.length < findings.length) return worst(ofFindings);
  return worst([
    one.evaluation?.verdict ?? 'pass',
    ...(one.history ? [one.history.history.verdict] : []),
    ...ofFindings,
  ]);
}

/**
 * What was to be said of exemptions and ignores before the change, so that an old one is not new.
 */
function formerExcuses(
  { before, settings }: Sides,
  { former, baseFindings }: Compared,
  now: Date,
  judgedEverything: boolean,
): readonly Finding[] {
  return select(
    [
      ...exemptionFindings(before.exemptions, former, now, judgedEverything),
      ...ignoreFindings(baseFindings, before.ignore, now, judgedEverything),
    ],
    settings,
  );
}
