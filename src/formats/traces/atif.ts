import { at, idAt, isRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Trajectories in the interchange format ATIF (Harbor): one document a session. */
export const ATIF: TraceFormat = {
  id: 'atif',
  title: 'ATIF trajectory',
  agentIds: 'framework',
  recognise: (record) => /^ATIF-/.test(textAt(record, 'schema_version') ?? '') && isRecord(record) && Array.isArray(record.steps),
  open: (sink) => ({
    read(record) {
      const session = idAt(record, 'session_id');
      const agent = textAt(record, 'agent', 'name');
      for (const definition of listAt(record, 'agent', 'tool_definitions')) {
        const name = textAt(definition, 'name') ?? textAt(definition, 'function', 'name');
        if (name !== undefined) sink.declare({ name });
      }
      for (const step of listAt(record, 'steps')) {
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
            ...(id !== undefined && { id, scope: session ?? '' }),
            status: 'unknown',
          });
        }
      }
    },
    end() {},
  }),
};
