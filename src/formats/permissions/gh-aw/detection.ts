import type { Document } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import type { OpaqueValue } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { permissionsIn } from '../workflow-agent/step-settings.ts';
import { given } from './agentic-workflow.ts';
import { DETECTION, lockMetadata, OUTPUTS } from './lock-text.ts';

/*
 * Threat detection, which checks an agent's outputs before they are created. Threat detection is
 * either a job in the lock file or a series of steps in the agent's job
 * (docs/reference/gh-aw.md#threat-detection).
 */

/** The id of the step that runs the threat detection agent. */
const EXECUTION = 'detection_agentic_execution';

/** Returns the steps in which a lock file may run the threat detection agent. */
export function detectionSteps(lock: Document): readonly Reader[] {
  const jobs = Reader.of(lock).get('jobs');
  const steps = ['agent', DETECTION].flatMap((job) => jobs.get(job).get('steps').items());
  const named = steps.filter((step) => step.get('id').text() === EXECUTION);
  return named.length > 0 ? named : jobs.get(DETECTION).get('steps').items();
}

/** A lock file's threat detection settings. */
interface Detection {
  readonly settings: readonly Setting[];
  readonly opaque: readonly OpaqueValue[];
}

/**
 * Reads the threat detection settings. `step` is the step that runs the threat detection agent, or
 * undefined if there is none.
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

/**
 * Returns the value of an environment variable in the first step of the agent or detection job that
 * sets it. Returns undefined if no step sets it.
 */
function variableOf(jobs: Reader, name: string): string | undefined {
  return ['agent', DETECTION]
    .flatMap((job) => jobs.get(job).get('steps').items())
    .map((step) => step.get('env').get(name))
    .find(({ exists }) => exists)
    ?.text();
}

/** Whether a condition is always false. */
function isNever(condition: Reader): boolean {
  return condition.boolean() === false || bareExpression(condition.text() ?? '') === 'false';
}

/** Matches conditions under which outputs are created only after successful threat detection. */
const GATE =
  /^needs\.(?:detection\.(?:result=='success'|outputs\.(?:detection_)?success=='true')|agent\.outputs\.detection_success=='true')$/;
/**
 * The condition that applies if the compiler omitted threat detection because there are no outputs
 * to check.
 */
const SKIPPED = "needs.detection.result=='skipped'";

/** Whether a condition for outputs requires successful threat detection. */
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

/** Removes white space, `${{ }}` and enclosing brackets from an expression. */
function bareExpression(text: string): string {
  let bare = text.replace(/\s+/g, '').replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  while (bare.startsWith('(') && closingOf(bare) === bare.length - 1) bare = bare.slice(1, -1);
  return bare;
}

/** Returns the index of the bracket that closes the first bracket, or -1 if there is none. */
function closingOf(text: string): number {
  let depth = 0;
  return [...text].findIndex((char) => {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    return depth === 0;
  });
}

/** Splits an expression at each occurrence of an operator outside brackets. */
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

/** Matches job variables that identify the workflow, select the model, or set limits. */
const QUIET_VARIABLES =
  /^(?:WORKFLOW_(?:NAME|DESCRIPTION)|GH_AW_(?:SETUP_WORKFLOW_NAME|CURRENT_WORKFLOW_REF|MODEL_\w+|MAX_\w+|INFO_\w+)|\w*_MODEL)$/;

/**
 * Returns the threat detection job as a value that is compared as text. Each compiler version
 * writes the job differently, so only jobs from the same version are compared.
 */
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
