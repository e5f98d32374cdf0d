import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { argumentFacts } from './arguments.ts';
import { at, idAt, isRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import { countAt, inclusiveCounts } from './tokens.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/** Sessions in the ATIF interchange format (Harbor), with one document per session. */
export const ATIF: TraceFormat = {
  id: 'atif',
  title: 'ATIF trajectory',
  agentIds: 'framework',
  marks: ['schema_version'],
  recognise: (record) =>
    /^ATIF-/.test(textAt(record, 'schema_version') ?? '') &&
    isRecord(record) &&
    Array.isArray(record.steps),
  open: (sink) => ({
    read(record) {
      const root = { session: idAt(record, 'session_id'), agent: textAt(record, 'agent', 'name') };
      for (const trajectory of trajectoriesIn(record)) take(trajectory, root, sink);
    },
    end() {},
  }),
};

/** The maximum number of nested trajectories to follow. Real sessions have fewer. */
const MAX_TRAJECTORIES = 100_000;

/** Returns a trajectory, together with its sub-agents' trajectories at any depth. */
function trajectoriesIn(record: unknown): readonly unknown[] {
  const found: unknown[] = [record];
  for (let next = 0; next < found.length && found.length < MAX_TRAJECTORIES; next += 1) {
    const inner = at(found[next], 'subagent_trajectories');
    const trajectories = Array.isArray(inner)
      ? (inner as unknown[])
      : isRecord(inner)
        ? Object.values(inner)
        : [];
    for (const trajectory of trajectories) found.push(trajectory);
  }
  return found;
}

/**
 * Reads the calls in a trajectory. A sub-agent's calls belong to the session and agent of the
 * outermost trajectory.
 */
function take(
  trajectory: unknown,
  root: { readonly session: string | undefined; readonly agent: string | undefined },
  sink: ReaderSink,
): void {
  const own = idAt(trajectory, 'session_id');
  const session = root.session ?? own;
  const agent = root.agent ?? textAt(trajectory, 'agent', 'name');
  for (const definition of listAt(trajectory, 'agent', 'tool_definitions')) {
    const name = textAt(definition, 'name') ?? textAt(definition, 'function', 'name');
    if (name !== undefined) sink.declare({ name });
  }
  const isRoot = own === session;
  for (const step of listAt(trajectory, 'steps')) {
    const time = timeOf(at(step, 'timestamp'));
    const context = {
      ...(session !== undefined && { session }),
      ...(time !== undefined && { at: time }),
    };
    const stepId = idAt(step, 'step_id');
    const identity = stepId === undefined ? {} : { id: JSON.stringify([own, stepId]) };
    giveStep(step, { ...context, ...identity }, agent, isRoot, sink);
    const delegated = delegatedIn(step);
    for (const call of listAt(step, 'tool_calls')) {
      const tool = textAt(call, 'function_name');
      const id = idAt(call, 'tool_call_id');
      if (tool === undefined) continue;
      sink.call({
        tool,
        ...context,
        ...(agent !== undefined && { agent }),
        ...(id !== undefined && {
          id,
          content: contentDigest(own, stepId ?? time, at(call, 'arguments')),
        }),
        status: 'unknown',
        ...(id !== undefined && delegated.has(id) && { operation: { kind: 'delegate' } }),
        ...argumentFacts(sink, { tool }, at(call, 'arguments')),
      });
    }
  }
}

/** Reports a step's user message and tokens. The step's tool calls are reported later. */
function giveStep(
  step: unknown,
  context: Pick<Call, 'session' | 'at' | 'id'>,
  agent: string | undefined,
  isRoot: boolean,
  sink: ReaderSink,
): void {
  if (sink.turn && isRoot && at(step, 'source') === 'user')
    sink.turn({ ...context, order: sink.position?.() ?? 0 });
  const counts = sink.usage && countsOf(at(step, 'metrics'));
  if (counts !== undefined)
    sink.usage?.({
      ...context,
      ...(agent !== undefined && { agent }),
      order: sink.position?.() ?? 0,
      ...counts,
    });
}

/** Returns a step's token counts. In ATIF, prompt tokens include tokens read from the cache. */
function countsOf(metrics: unknown): TokenCounts | undefined {
  return inclusiveCounts({
    input: countAt(metrics, 'prompt_tokens'),
    cacheRead: countAt(metrics, 'cached_tokens'),
    cacheWrite: countAt(at(metrics, 'extra'), 'cache_creation_input_tokens'),
    output: countAt(metrics, 'completion_tokens'),
  });
}

/** Returns the ids of a step's tool calls that started sub-agents. */
function delegatedIn(step: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const result of listAt(step, 'observation', 'results')) {
    const id = idAt(result, 'source_call_id');
    const isDelegated = listAt(result, 'subagent_trajectory_ref').length > 0;
    if (id !== undefined && isDelegated) ids.add(id);
  }
  return ids;
}
