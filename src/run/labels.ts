import type { Labels } from '../adapters/github/labels.ts';
import type { Adapters } from './adapters.ts';
import type { Plan } from './plan.ts';

/**
 * Returns a function that reads the pull request's labels. Returns undefined if the run has no pull
 * request.
 */
export function labelsOfPlan(plan: Plan, adapters: Adapters): (() => Promise<Labels>) | undefined {
  const pull = plan.kind === 'changes' ? plan.labelled : undefined;
  return pull === undefined ? undefined : () => adapters.labels(pull);
}
