import { gating, verdictOfFinding, worst } from '../../evaluation/verdict.ts';
import { compareFindings } from '../../finding/finding.ts';
import type { ConfigurationChange } from '../../report/report.ts';
import { weakenedSettings } from '../../settings/weakened-settings.ts';
import type { Adapters } from '../adapters.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import { evaluateTree } from '../evaluate-tree.ts';
import { applyGatePolicy } from '../gate-policy/gate-policy.ts';
import { ALL_EVIDENCE } from '../history/evidence.ts';
import { historiesOfRun } from '../history/histories-of-run.ts';
import type { RunRequest } from '../request.ts';
import { onlyNamedIn } from '../scope/floors-in-force.ts';
import type { WrittenSettings } from './configuration.ts';

/**
 * Returns the effect of a configuration change on later runs, which is not part of this run's
 * verdict. For a first configuration, this is the verdict under it. For any other configuration,
 * this is the list of weakened settings. Returns undefined if the change does not weaken any
 * setting of an existing configuration.
 */
export async function configurationChangeOf(
  { clock, source: { later } }: RunRequest,
  adapters: Adapters,
  { head }: OpenedChange,
  { inForce, base: before, head: after, isFirst }: WrittenSettings,
): Promise<ConfigurationChange | undefined> {
  if (!isFirst) {
    const weakens = weakenedSettings(before, after);
    return weakens.length === 0 ? undefined : { weakens, later };
  }
  const { readElsewhere } = adapters;
  const evaluated = await evaluateTree(head, after, {
    now: clock.now,
    context: 'cicd',
    elapsed: clock.elapsed,
    histories: historiesOfRun(adapters, clock.now, after, ALL_EVIDENCE),
    ...(readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }),
  });
  const { agents, runFindings } = await applyGatePolicy({
    evaluated,
    settings: after,
    now: clock.now,
    tree: head,
    isWhole: true,
  });
  const counting = gating(
    [...agents.flatMap(({ findings }) => findings), ...runFindings],
    after.onlyNew,
  );
  const verdictThen = worst([
    ...agents.map(({ verdict }) => verdict),
    ...counting.map(verdictOfFinding),
  ]);
  const reason = counting
    .filter((finding) => verdictOfFinding(finding) === verdictThen)
    .sort(compareFindings)[0];
  const isBlocking = verdictThen === 'fail' || verdictThen === 'error';
  return { weakens: [], later, verdictThen, ...(isBlocking && reason && { reasonThen: reason }) };
}
