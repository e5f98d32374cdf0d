import type { Document } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import type { OpaqueValue } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { permissionsIn } from '../workflow-agent/step-settings.ts';
import { given } from './agentic-workflow.ts';
import { DETECTION, lockMetadata, OUTPUTS } from './lock-text.ts';

/*
 * The search for threats in what an agent wrote, before its outputs are created: a job of a lock
 * file, or steps in the job of the agent (docs/reference/gh-aw.md#threat-detection).
 */

/** The step that runs the agent which looks for threats. */
const EXECUTION = 'detection_agentic_execution';

/** Returns the steps in which a lock file may run the agent that looks for threats. */
export function detectionSteps(lock: Document): readonly Reader[] {
  const jobs = Reader.of(lock).get('jobs');
  const steps = ['agent', DETECTION].flatMap((job) => jobs.get(job).get('steps').items());
  const named = steps.filter((step) => step.get('id').text() === EXECUTION);
  return named.length > 0 ? named : jobs.get(DETECTION).get('steps').items();
}

/** What a lock file says about the search for threats. */
interface Detection {
  readonly settings: readonly Setting[];
  readonly opaque: readonly OpaqueValue[];
}

/**
 * Reads the search for threats. `step` is the step that runs its agent. Absent if there is none.
 */
export function readDetection(lock: Document, step: Reader | undefined): Detection {
  const jobs = Reader.of(lock).get('jobs');
  const [job, outputs] = [jobs.get(DETECTION), jobs.get(OUTPUTS)];
  const isRun = step !== undefined && ![step, job].some((each) => isNever(each.get('if')));
  const isOn = !outputs.exists || (isRun && isGated(outputs.get('if').text() ?? ''));
  const permissions = (job.exists ? job : jobs.get('agent')).get('permissions');
  const variable = variableOf(jobs, 'GH_AW_DETECTION_CONTINUE_ON_ERROR');
  return {
    settings: [
      given('threat-detection', isOn, { place: step?.place ?? outputs.place }),
      given('threat-detection.continue-on-error', variable !== 'false', job),
      given(
        'threat-detection.permissions',
        permissions.exists ? permissionsIn(permissions) : [],
        permissions,
      ),
    ],
    opaque: job.exists ? [jobValue(lock, job, outputs)] : [],
  };
}

/** Returns a variable of a step, such as whether an error of the search stops the outputs. */
function variableOf(jobs: Reader, name: string): string | undefined {
  return ['agent', DETECTION]
    .flatMap((job) => jobs.get(job).get('steps').items())
    .map((step) => step.get('env').get(name))
    .find(({ exists }) => exists)
    ?.text();
}

/** Whether a condition is never met. */
function isNever(condition: Reader): boolean {
  return condition.boolean() === false || bareExpression(condition.text() ?? '') === 'false';
}

/** The conditions under which outputs are only created after the search found nothing. */
const GATE =
  /^needs\.(?:detection\.(?:result=='success'|outputs\.(?:detection_)?success=='true')|agent\.outputs\.detection_success=='true')$/;
/** A search that the compiler left out, because there is nothing to search. */
const SKIPPED = "needs.detection.result=='skipped'";

/** Whether a condition of outputs is only met if the search for threats succeeded. */
function isGated(condition: string): boolean {
  const expression = bareExpression(condition);
  const choices = partsOf(expression, '||');
  if (choices.length > 1)
    return (
      choices.some((choice) => isGated(choice)) &&
      choices.every((choice) => isGated(choice) || bareExpression(choice) === SKIPPED)
    );
  const parts = partsOf(expression, '&&');
  return parts.length > 1 ? parts.some((part) => isGated(part)) : GATE.test(expression);
}

/** Returns an expression without its blanks, its `${{ }}` and the brackets around it. */
function bareExpression(text: string): string {
  let bare = text.replace(/\s+/g, '').replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  while (bare.startsWith('(') && closingOf(bare) === bare.length - 1) bare = bare.slice(1, -1);
  return bare;
}

/** Returns the place of the bracket that closes the first one, or -1. */
function closingOf(text: string): number {
  let depth = 0;
  return [...text].findIndex((char) => {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    return depth === 0;
  });
}

/** Splits an expression at an operator outside of brackets. */
function partsOf(expression: string, operator: '||' | '&&'): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of expression.split(/(\|\||&&|[()])/)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === operator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

/** The variables of the job that say which workflow it belongs to, which model it uses, and limits. */
const QUIET_VARIABLES =
  /^(?:WORKFLOW_(?:NAME|DESCRIPTION)|GH_AW_(?:SETUP_WORKFLOW_NAME|CURRENT_WORKFLOW_REF|MODEL_\w+|MAX_\w+|INFO_\w+)|\w*_MODEL)$/;

/** Returns the job as a text. Compilers write it differently, so only texts of one are compared. */
function jobValue(lock: Document, job: Reader, outputs: Reader): OpaqueValue {
  const values = [job.value(), outputs.get('if').value(), outputs.get('needs').value()];
  const text = JSON.stringify(values, (key, value: unknown) =>
    QUIET_VARIABLES.test(key) ? undefined : value,
  ).replace(/_[0-9a-f]{16}_EOF/g, '_EOF');
  const { compiler } = lockMetadata(lock.text);
  return {
    key: 'detection job',
    subject: 'the threat detection job',
    text,
    place: job.place,
    ...(compiler !== undefined && { writtenBy: compiler }),
    why: 'Card Gate does not evaluate its steps',
  };
}
