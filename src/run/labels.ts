import type { Labels } from '../adapters/github/labels.ts';
import type { Adapters } from './adapters.ts';
import type { Plan } from './plan.ts';

/** Asks for the labels of the pull request of a plan; undefined where it has none. */
export function labelsOfPlan(plan: Plan, adapters: Adapters): (() => Promise<Labels>) | undefined {
  const pull = plan.kind === 'changes' ? plan.labelled : undefined;
  return pull === undefined ? undefined : () => adapters.labels(pull);
}
