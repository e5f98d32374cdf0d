import type { Labels } from '../../adapters/github/labels.ts';
import type { PermissionChanges } from '../../diff/change.ts';
import { codeOwnersOf } from '../../discovery/code-owners.ts';
import { groupBy } from '../../document/group-by.ts';
import { gating, verdictOfFinding, worst } from '../../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../../finding/finding.ts';
import type { Tree } from '../../model/tree.ts';
import type { AgentReport, IgnoredFindings } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { TreeResult } from '../evaluate-tree.ts';
import { acceptBaseline } from './accept-baseline.ts';
import { addWidening } from './add-widening.ts';
import { readBaseline } from './baseline.ts';
import { addCoverageDrops, markLowCoverage } from './coverage.ts';
import { addDuplicateIds } from './duplicate-ids.ts';
import { addExemptionFindings } from './exemptions.ts';
import type { Findings, GateChange, GateContext, GateStep } from './gate-step.ts';
import { ignoreFindingsOfEntries } from './ignores.ts';
import { markNewFindings } from './new-findings.ts';
import { withoutRepeatedNoTools } from './removed-tools.ts';
import { answerTo } from './widening.ts';

const STEPS: readonly GateStep[] = [
  addCoverageDrops,
  addDuplicateIds,
  addExemptionFindings,
  addWidening,
  ignoreFindingsOfEntries,
  markNewFindings,
  acceptBaseline,
  withoutRepeatedNoTools,
  markLowCoverage,
];

interface GateInput {
  readonly evaluated: Pick<TreeResult, 'agents' | 'runFindings'>;
  /** The settings in force. */
  readonly settings: Settings;
  readonly now: Date;
  /** The tree that contains the baseline in force. */
  readonly tree: Tree;
  /** Whether every agent was evaluated. */
  readonly isWhole: boolean;
  /** Absent if nothing is compared. */
  readonly change?: Omit<GateChange, 'answer'> & {
    /** The base, which contains the list of code owners. */
    readonly base: Tree;
  };
  /** Reads the pull request's labels. Absent if the run does not have a pull request. */
  readonly labels?: () => Promise<Labels>;
}

/** The result of the gate policy, with the findings that determine the verdict. */
export interface GateResult {
  readonly agents: readonly AgentReport[];
  readonly runFindings: readonly Finding[];
  readonly comparison?: PermissionChanges;
  readonly ignored?: readonly IgnoredFindings[];
  readonly notices: readonly string[];
}

/**
 * Applies the gate policy to an evaluation. Adds the findings from the comparison, removes ignored
 * findings, and marks findings that are new or in the baseline.
 */
export async function applyGatePolicy(input: GateInput): Promise<GateResult> {
  const { evaluated, settings, tree, change } = input;
  const answer =
    change &&
    (await answerTo(change.comparison.permissions, settings, {
      ...input,
      ownersOf: (files) => codeOwnersOf(change.base, files),
    }));
  const agents = evaluated.agents.map((report): AgentReport => {
    const comparison = change?.comparison.byIdentity.get(report.agent.identity);
    return comparison ? { ...report, comparison } : report;
  });
  const context: GateContext = {
    settings,
    settingsAfterMerge: change?.own.head ?? settings,
    now: input.now,
    isWhole: input.isWhole,
    agents,
    ...(change && answer && { change: { ...change, answer } }),
    ...(settings.baselineFile !== undefined && {
      baseline: await readBaseline(tree, settings.baselineFile),
    }),
  };
  const found = [...agents.flatMap(({ findings }) => findings), ...evaluated.runFindings];
  const { reported, ignored } = STEPS.reduce<Findings>(
    (findings, step) => step(findings, context),
    { reported: found, ignored: [] },
  );
  return {
    ...byAgent(agents, reported, settings.onlyNew),
    ...(change && {
      comparison: {
        ...change.comparison.permissions,
        ...(answer?.letThrough !== undefined && { letThrough: answer.letThrough }),
      },
    }),
    ...(ignored.length > 0 && { ignored }),
    notices: answer?.notice === undefined ? [] : [answer.notice],
  };
}

/** Assigns findings to their agents and determines each agent's verdict. */
function byAgent(
  agents: readonly AgentReport[],
  findings: readonly Finding[],
  onlyNew: boolean,
): Pick<GateResult, 'agents' | 'runFindings'> {
  const names = new Set(agents.map(({ agent }) => agent.name));
  const byName = groupBy(findings, ({ agent }) => agent);
  return {
    agents: agents.map((report): AgentReport => {
      const { name } = report.agent;
      const own = [...(byName.get(name) ?? [])].sort(compareFindings);
      return { ...report, findings: own, verdict: verdictOf(report, own, onlyNew) };
    }),
    runFindings: findings
      .filter(({ agent }) => agent === undefined || !names.has(agent))
      .sort(compareFindings),
  };
}

/**
 * Returns an agent's verdict. It can be more severe than the findings, because the configuration
 * can disable findings. If some findings do not affect the verdict
 * (docs/reference/verdicts.md#only-new-findings), the other findings alone determine it.
 */
function verdictOf(
  { evaluation, history }: AgentReport,
  findings: readonly Finding[],
  onlyNew: boolean,
): AgentReport['verdict'] {
  const counting = gating(findings, onlyNew);
  const ofFindings = counting.map(verdictOfFinding);
  if (counting.length < findings.length) return worst(ofFindings);
  return worst([
    evaluation?.verdict ?? 'pass',
    ...(history ? [history.history.verdict] : []),
    ...ofFindings,
  ]);
}
