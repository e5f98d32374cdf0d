import { ApiError } from '../adapters/github/github.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { TreeError } from '../model/tree.ts';
import { NOTHING_TO_CHECK, type RunResult } from '../report/build.ts';
import { isOf } from '../rules/catalogue.ts';
import { configuration } from '../rules/configuration.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { incompleteShards } from '../rules/incomplete-shards.ts';
import { internalError } from '../rules/internal-error.ts';
import { widening } from '../rules/widening.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { Adapters } from './adapters.ts';
import { ComparisonError } from './base-and-head/commits.ts';
import { BrokenConfiguration } from './configuration/configuration.ts';
import { answerTo, wouldBlock } from './gate-policy/widening.ts';
import { labelsOfPlan } from './labels.ts';
import type { RunRequest } from './request.ts';
import { ShardsError } from './shards/shards-error.ts';

/** Returns the result of a run that ended with an error. `settings` are the last known settings. */
export async function failedResult(
  error: unknown,
  request: RunRequest,
  adapters: Adapters,
  settings: Settings,
): Promise<RunResult> {
  return {
    ...NOTHING_TO_CHECK,
    nothingToCheck: false,
    runFindings: [
      ...(request.floors?.findings ?? []),
      ...findingsOfError(error),
      ...(await nothingCompared(request, adapters, settings)),
    ],
    scope: request.plan.kind === 'all' ? 'all' : 'changed',
  };
}

/**
 * Reports that nothing was compared, if new permissions would have failed the check. `on-error`
 * does not apply to this finding, so that a change cannot hide a widening by causing an error, for
 * example with a broken link. The label that approves widenings also applies here.
 */
async function nothingCompared(
  { plan }: RunRequest,
  adapters: Adapters,
  settings: Settings,
): Promise<readonly Finding[]> {
  if (settings.onError !== 'warn' || plan.kind !== 'changes' || !wouldBlock(settings)) return [];
  const labels = labelsOfPlan(plan, adapters);
  const { severity, help } = await answerTo({ direction: 'widens', agents: [] }, settings, {
    ...(labels && { labels }),
  });
  return [findingIn(widening, '', widening.words.nothingCompared(help), { severity })];
}

/**
 * Converts an error to findings. For errors in the input or the environment, the finding explains
 * how to fix the problem. Any other error is treated as an internal error.
 */
function findingsOfError(error: unknown): readonly Finding[] {
  const { words } = couldNotEvaluate;
  if (error instanceof ShardsError) {
    const sentence = incompleteShards.words.because(error.message, error.help);
    return [findingIn(incompleteShards, '', sentence)];
  }
  if (error instanceof BrokenConfiguration) return error.findings;
  if (error instanceof SettingsError)
    return [findingIn(configuration, '', configuration.words.because(error.message, error.help))];
  if (error instanceof ComparisonError || error instanceof TreeError)
    return [findingIn(couldNotEvaluate, '', words.because(error.message, error.help))];
  if (error instanceof ApiError) {
    const sentence =
      error.help === undefined
        ? words.ofApi(error.message, error.kind === 'refused')
        : words.because(error.message, error.help);
    return [findingIn(couldNotEvaluate, '', sentence)];
  }
  const problem = systemProblem(error);
  if (problem !== undefined) return [findingIn(couldNotEvaluate, '', words.ofSystem(problem))];
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [findingIn(internalError, '', internalError.words.error(message))];
}

/** Whether an error is a bug in Card Gate rather than a problem of the input or the environment. */
export function isInternal(error: unknown): error is Error {
  return (
    error instanceof Error &&
    findingsOfError(error).some((finding) => isOf(finding, 'internal-error'))
  );
}
