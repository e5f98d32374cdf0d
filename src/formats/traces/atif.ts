import { contentDigest } from '../../model/digest.ts';
import { at, idAt, isRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/** Trajectories in the interchange format ATIF (Harbor), with one document per session. */
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

/** The maximum number of nested trajectories to follow. No real session has more. */
const MAX_TRAJECTORIES = 100_000;

/** Returns a trajectory and the trajectories of its sub-agents, which it contains. */
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
 * Reads the calls of a trajectory. Sub-agents belong to the session and agent that started them.
 */
function take(
  trajectory: unknown,
  root: { readonly session: string | undefined; readonly agent: string | undefined },
  sink: TraceSink,
): void {
  const own = idAt(trajectory, 'session_id');
  const session = root.session ?? own;
  const agent = root.agent ?? textAt(trajectory, 'agent', 'name');
  for (const definition of listAt(trajectory, 'agent', 'tool_definitions')) {
    const name = textAt(definition, 'name') ?? textAt(definition, 'function', 'name');
    if (name !== undefined) sink.declare({ name });
  }
  for (const step of listAt(trajectory, 'steps')) {
    const time = timeOf(at(step, 'timestamp'));
    for (const call of listAt(step, 'tool_calls')) {
      const tool = textAt(call, 'function_name');
      const id = idAt(call, 'tool_call_id');
      if (tool === undefined) continue;
      sink.call({
        tool,
        ...(session !== undefined && { session }),
        ...(agent !== undefined && { agent }),
        ...(time !== undefined && { at: time }),
        ...(id !== undefined && {
          id,
          content: contentDigest(own, idAt(step, 'step_id') ?? time, at(call, 'arguments')),
        }),
        status: 'unknown',
      });
    }
  }
}
