import { buildReport, NOTHING_TO_CHECK, type RunResult } from '../report/build.ts';
import type { AgentReport, Report } from '../report/report.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { Adapters } from './adapters.ts';
import { withAdvice } from './advice/audit.ts';
import { requireGovernedFiles } from './changed-files/present-files.ts';
import { staleFiles } from './changed-files/stale-files.ts';
import { compareChange } from './comparison/compare-change.ts';
import { formerAgentsIn } from './comparison/former-agents.ts';
import { BrokenConfiguration, settingsOfInputs } from './configuration/configuration.ts';
import { configurationChangeOf } from './configuration/configuration-change.ts';
import {
  type EvaluationContext,
  evaluateTree,
  type TreeResult,
  withTheirFindings,
} from './evaluate-tree.ts';
import { failedResult, isInternal } from './failure.ts';
import { findingsAboutFiles } from './findings-about-files.ts';
import { applyGatePolicy } from './gate-policy/gate-policy.ts';
import { applySeverities } from './gate-policy/severities.ts';
import {
  comparisonWithHosts,
  hostsOfRun,
  withFindingsOfHosts,
  withPermissionFiles,
} from './hosts/hosts.ts';
import { labelsOfPlan } from './labels.ts';
import { noCards } from './no-cards.ts';
import { permissionsResult } from './permissions.ts';
import { type PreparedRun, prepareRun } from './prepare.ts';
import { withRecords } from './records.ts';
import { checkRemotely } from './remote-check/remote-check.ts';
import type { RunRequest } from './request.ts';
import { scopeOf } from './scope/scope.ts';
import { requireWholeRun, shardResult } from './shards/record-shard.ts';

/**
 * Runs Card Gate once, for the action or the command line. A run opens the base and head, reads
 * their settings and changed files (`prepare.ts`), and selects the agents to evaluate (`scope/`).
 * It then evaluates both trees, compares them (`comparison/`) and applies the gate policy
 * (`gate-policy/`).
 * @throws ComparisonError, SettingsError, TreeError, ApiError, NothingNamed if `onFailure` is
 * `throw`
 */
export async function run(request: RunRequest, adapters: Adapters): Promise<Report> {
  let settings = settingsOfInputs(request.source);
  const observed: Adapters = {
    ...adapters,
    settled: (inForce) => {
      settings = inForce;
      adapters.settled?.(inForce);
    },
  };
  observed.settled?.(settings);
  const result = await resultOf(request, observed).catch((error: unknown) => {
    if (request.onFailure === 'throw' && !(error instanceof BrokenConfiguration)) throw error;
    if (isInternal(error)) adapters.internalError?.(error);
    return failedResult(error, request, adapters, settings);
  });
  const { clock, event, links } = request;
  const report = buildReport(result, {
    settings,
    event,
    ...(clock.setTo !== undefined && { setTo: clock.setTo }),
    ...(links && { links }),
    durationMs: clock.elapsed(),
    version: clock.version,
  });
  return withRecords(report, request, settings);
}

async function resultOf(request: RunRequest, adapters: Adapters): Promise<RunResult> {
  const { plan, purpose } = request;
  if (request.failure !== undefined) throw request.failure;
  switch (plan.kind) {
    case 'nothing':
      // The settings from the inputs are sufficient here. The environment is not looked up, because
      // environments are defined only in a configuration.
      return { ...NOTHING_TO_CHECK, notices: [plan.because] };
    case 'refused':
      throw new SettingsError(plan.because, plan.help);
    case 'all':
    case 'changes': {
      const prepared = await prepareRun(request, plan, adapters);
      const { change, settings } = prepared;
      requireWholeRun(adapters, prepared);
      if (settings.inForce.head.shard !== undefined && purpose === 'check' && !adapters.recorded)
        return shardResult(request, adapters, prepared);
      return purpose === 'permissions' && change
        ? permissionsResult(request, adapters, { ...prepared, change })
        : advisedResult(request, adapters, prepared);
    }
    default:
      return plan satisfies never;
  }
}

/**
 * Checks the files. If the run is an audit that writes its tracking issue, also recommends rules.
 */
async function advisedResult(
  request: RunRequest,
  adapters: Adapters,
  prepared: PreparedRun,
): Promise<RunResult> {
  const result = await checkResult(request, adapters, prepared);
  const { clock, event } = request;
  const agents = await withAdvice(
    result.agents,
    { scope: result.scope, event },
    {
      tree: prepared.head,
      settings: prepared.settings.inForce.head,
      now: clock.now,
      internalError: adapters.internalError,
    },
  );
  return { ...result, agents };
}

async function checkResult(
  request: RunRequest,
  adapters: Adapters,
  prepared: PreparedRun,
): Promise<RunResult> {
  const { head, change, changed, settings } = prepared;
  const { affected = [], governed = [] } = changed ?? {};
  const inForce = settings.inForce.head;
  if (isNothingToCheck(request, prepared))
    return {
      ...NOTHING_TO_CHECK,
      runFindings: request.floors?.findings ?? [],
      notices: prepared.notices,
      ...comparedWords(prepared),
    };
  await requireGovernedFiles(head, governed);

  const context = await scopeOf(request, adapters, prepared);
  const isWhole = context.within === undefined;
  const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
  const ofHead = await withFindingsAboutFiles(
    request,
    prepared,
    await evaluateTree(head, inForce, context),
    hosts.units.length === 0 && (isWhole || change === undefined),
  );
  const ofAll = withFindingsOfHosts(ofHead, hosts, inForce);
  const evaluated = await withRemoteViews(ofAll, request, adapters, prepared, context);
  const ofAgents =
    change &&
    (await compareChange(
      { trees: change, affected, settings, context, configFiles: [request.source.configFile] },
      evaluated,
    ));
  const comparison = ofAgents && comparisonWithHosts(ofAgents, hosts);
  const labels = labelsOfPlan(request.plan, adapters);
  const gated = await applyGatePolicy({
    evaluated,
    settings: inForce,
    now: request.clock.now,
    tree: change?.inForce ?? head,
    isWhole,
    ...(comparison && { change: { comparison, own: settings.own, affected, base: change.base } }),
    ...(labels && { labels }),
  });

  const configurationChange =
    change && (await configurationChangeOf(request, adapters, change, settings.written));
  const findings = [...gated.agents.flatMap((agent) => agent.findings), ...gated.runFindings];
  return {
    ...withPermissionFiles(gated, hosts),
    runFindings: [...(request.floors?.findings ?? []), ...gated.runFindings],
    notices: [...prepared.notices, ...evaluated.notices, ...gated.notices],
    governed,
    nothingToCheck:
      !isWhole &&
      gated.agents.length === 0 &&
      gated.runFindings.length === 0 &&
      hosts.units.length === 0 &&
      (hosts.comparisons ?? []).length === 0 &&
      evaluated.governedCount === 0,
    staleFiles: change ? await staleFiles(change, findings) : new Set(),
    scope: scopeWord(request, prepared),
    ...(configurationChange && { configurationChange }),
    ...(change && { baseCommit: change.baseCommit }),
    ...comparedWords(prepared),
  };
}

/**
 * Whether a run can stop early, because there are no findings and the change affects none of the
 * files to check.
 */
function isNothingToCheck(
  { named }: RunRequest,
  { change, changed, settings, findings }: PreparedRun,
): boolean {
  return (
    change !== undefined &&
    settings.inForce.head.scope !== 'all' &&
    changed?.governed.length === 0 &&
    findings.length === 0 &&
    named?.files === undefined
  );
}

/**
 * Adds the findings about files to the head's evaluation. With `needsCards`, this includes the
 * finding that there are no cards. A repository that contains only permission files does not need
 * cards.
 */
async function withFindingsAboutFiles(
  request: RunRequest,
  prepared: PreparedRun,
  tree: TreeResult,
  needsCards: boolean,
): Promise<TreeResult> {
  const { agents, runFindings } = withTheirFindings(
    tree.agents,
    [
      ...tree.runFindings,
      ...(await findingsAboutFiles(request, prepared, tree.agents)),
      ...prepared.findings,
    ],
    prepared.settings.inForce.head,
  );
  const where = request.event === 'local' ? 'command line' : 'workflow';
  const missing = needsCards
    ? noCards({ agents, runFindings }, prepared.settings.inForce.head, where)
    : [];
  return { ...tree, agents, runFindings: [...runFindings, ...missing] };
}

/** Adds the API's results for published cards to the evaluation, if the settings request them. */
async function withRemoteViews(
  tree: TreeResult,
  { clock: { now } }: RunRequest,
  adapters: Adapters,
  { change, changed, settings }: PreparedRun,
  { histories: _, wasGoverned: __, progress: ___, ...context }: EvaluationContext,
): Promise<TreeResult> {
  const { head, base: baseSettings } = settings.inForce;
  if (!head.remoteCheck) return tree;
  const former =
    change &&
    formerAgentsIn({
      baseTree: change.base,
      settings: baseSettings,
      affected: changed?.affected ?? [],
      context,
    });
  const { views, findings, notices } = await checkRemotely(tree.agents, {
    settings: head,
    baseSettings,
    now,
    api: adapters.remoteApi(head),
    traces: adapters.traceApi(head),
    ...(former && { former }),
  });
  const agents = tree.agents.map((report): AgentReport => {
    const remote = views.get(report);
    return remote ? { ...report, remote } : report;
  });
  const more = withTheirFindings(agents, applySeverities(findings, head), head);
  return {
    ...tree,
    agents: more.agents,
    runFindings: [...tree.runFindings, ...more.runFindings],
    notices: [...tree.notices, ...notices],
  };
}

function scopeWord(
  { named }: RunRequest,
  { change, changed, settings }: PreparedRun,
): RunResult['scope'] {
  if (change === undefined) return named?.files ? 'changed' : 'all';
  return settings.inForce.head.scope === 'all' || changed === undefined ? 'all' : 'changed';
}

function comparedWords({ head, change }: PreparedRun): Pick<RunResult, 'compared'> {
  return change ? { compared: `${head.label} compared with ${change.baseCommit.slice(0, 7)}` } : {};
}
