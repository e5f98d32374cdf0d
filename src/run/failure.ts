import { ApiError } from '../adapters/github/github.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { TreeError } from '../model/tree.ts';
import { NOTHING_TO_CHECK, type RunResult } from '../report/build.ts';
import { type Settings, SettingsError } from '../settings/settings.ts';
import type { Adapters } from './adapters.ts';
import { ComparisonError } from './base-and-head/commits.ts';
import { BrokenConfiguration } from './configuration/configuration.ts';
import { answerTo, wouldBlock } from './gate-policy/widening.ts';
import { labelsOfPlan } from './labels.ts';
import type { RunRequest } from './request.ts';

/** The result of a run that an error ended, by the settings that were known by then. */
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
 * A run that ends before anything is compared may hide a widening, so where one would block,
 * "on-error" does not let it through; a label does. Otherwise a change could end the run on
 * purpose, with a link that leads nowhere.
 */
async function nothingCompared(
  { plan }: RunRequest,
  adapters: Adapters,
  settings: Settings,
): Promise<readonly Finding[]> {
  if (settings.onError !== 'warn' || plan.kind !== 'changes' || !wouldBlock(settings)) return [];
  const labels = labelsOfPlan(plan, adapters);
  const { severity, help } = await answerTo({ power: 'widens', agents: [] }, settings, labels);
  return [
    findingIn('widening', '', 'nothing could be compared, which counts as a widening', {
      severity,
      help,
    }),
  ];
}

/**
 * The sentence for what went wrong: an input error says what to do, anything else is an internal
 * error.
 */
function findingsOfError(error: unknown): readonly Finding[] {
  if (error instanceof BrokenConfiguration) return error.findings;
  if (error instanceof SettingsError)
    return [
      findingIn('configuration', '', error.message, {
        ...(error.help !== undefined && { help: error.help }),
      }),
    ];
  if (error instanceof ComparisonError || error instanceof TreeError)
    return [findingIn('could-not-evaluate', '', error.message, { help: error.help })];
  if (error instanceof ApiError) {
    const help =
      error.help ??
      (error.kind === 'refused'
        ? 'give the job the permission "contents: read", or check out with "fetch-depth: 0"'
        : 'run the job again; nothing was judged');
    return [findingIn('could-not-evaluate', '', error.message, { help })];
  }
  const refused = systemProblem(error);
  if (refused !== undefined)
    return [
      findingIn('could-not-evaluate', '', refused, {
        help: 'see to it that the step can read and write there, and run the job again',
      }),
    ];
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [
    findingIn(
      'internal-error',
      '',
      `a bug in Card Gate: ${said.replace(/\s+/g, ' ').slice(0, 500)}`,
      {
        help: 'please report it with the files that it happened on; nothing was judged',
      },
    ),
  ];
}

/** Whether an error is one of ours, of which the stack says more than the sentence. */
export function isInternal(error: unknown): error is Error {
  return (
    error instanceof Error && findingsOfError(error).some(({ rule }) => rule === 'internal-error')
  );
}
