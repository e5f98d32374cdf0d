import { InflationBudget } from '../../discovery/inflate.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Adapters } from '../adapters.ts';
import type { EvaluationContext } from '../evaluate-tree.ts';
import type { FindFormer } from './agent-history.ts';
import type { IsEvidence } from './evidence.ts';
import { historiesOf } from './history.ts';

/** Returns a function that evaluates agents' traces under the given settings. */
export function historiesOfRun(
  { traceApi, traceRead, recorded }: Adapters,
  now: Date,
  settings: Settings,
  isEvidence: IsEvidence,
  former?: FindFormer,
): NonNullable<EvaluationContext['histories']> {
  const inflation = new InflationBudget();
  return (agents, tree) =>
    historiesOf(agents, {
      tree,
      settings,
      now,
      isEvidence,
      ...(former && { former }),
      ...(traceRead && { progress: traceRead }),
      ...(recorded && { recorded }),
      inflation,
      api: traceApi(settings),
    });
}
