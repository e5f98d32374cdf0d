import type { Runner } from '../adapters/process/runner.ts';
import type { Clock } from '../run/request.ts';
import { type Settings, settle } from '../settings/settings.ts';
import { actionAdapters } from './action-adapters.ts';
import { actionRequest } from './action-request.ts';
import { presetOutputs, publish } from './publish.ts';
import { publishCards } from './publish-cards.ts';
import { reportFrom } from './report-from.ts';
import { publishShard, runMerging } from './shards.ts';

/** Runs the gate as an action and returns the exit code. Reports a verdict even after an error. */
export async function runAction(runner: Runner, clock: Clock): Promise<0 | 1> {
  presetOutputs(runner);
  // A received report is not a verdict, so the outputs keep the preset failure.
  if (runner.input('report-from').trim() !== '') return reportFrom(runner, clock.version);
  const { request, access } = await actionRequest(runner, clock);
  let settings: Settings = settle({}, undefined, request.source.defaultId);
  const adapters = actionAdapters(runner, request, access, (inForce) => {
    settings = inForce;
  });
  const checked = await runMerging(runner, request, adapters, access);
  if (checked.shard) return publishShard(runner, checked.shard, { settings, root: access.root });
  const { publishKey: key, github, workspace } = access;
  const publishing = { runner, request, settings, key, github, git: workspace?.git };
  const report = await publishCards(checked, publishing);
  const { conclusion } = await publish({
    runner,
    report,
    settings,
    plan: request.plan,
    root: access.root,
    now: clock.now,
    ...(access.github && { github: access.github }),
  });
  return conclusion === 'success' ? 0 : 1;
}
