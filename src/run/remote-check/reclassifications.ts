import { quotedWhole } from '../../finding/words.ts';
import type { AgentReport, Reclassification } from '../../report/report.ts';

/** The maximum number of traces to name for a reclassification. */
const MAX_TRACES = 3;

/**
 * Drafts requests to reclassify violations that may be due to an incomplete card. There is one
 * request for each tool and violation type. Nothing is sent.
 */
export function reclassificationsOf({ history }: AgentReport): readonly Reclassification[] {
  const groups = new Map<string, { tool: string; why: string; ids: string[]; count: number }>();
  for (const { gap, tool, type, reason, trace_id: id } of history?.response.violations ?? []) {
    if (gap !== 'card') continue;
    const key = JSON.stringify([tool, type, reason]);
    const group = groups.get(key) ?? { tool, why: reason, ids: [], count: 0 };
    group.count += 1;
    if (group.ids.length < MAX_TRACES && !group.ids.includes(id)) group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ tool, why, ids: traceIds, count: violations }) => ({
    tool,
    violations,
    traceIds,
    reason: `The agent called ${quotedWhole(tool)} as intended, and its card is incomplete: ${why}.`,
  }));
}
