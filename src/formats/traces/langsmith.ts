import { contentDigest } from '../../model/digest.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Runs of LangSmith: the answer of its query, or one a line. Its `session_id` is the project; the
 * conversation is the thread.
 */
export const LANGSMITH: TraceFormat = {
  id: 'langsmith',
  title: 'LangSmith runs',
  agentIds: 'framework',
  marks: ['run_type', 'runs', 'child_runs'],
  recognise: (record) =>
    runsIn(record).some(
      (run) => typeof run.run_type === 'string' && Object.hasOwn(run, 'start_time'),
    ),
  takes: (record) => runsIn(record).some((run) => Object.hasOwn(run, 'run_type')),
  open: (sink) => ({
    read(record) {
      for (const run of runsIn(record)) {
        // A table holds it as a text.
        const extra = decoded(run.extra);
        for (const tool of listAt(extra, 'invocation_params', 'tools')) {
          const name = textAt(tool, 'name') ?? textAt(tool, 'function', 'name');
          if (name !== undefined) sink.declare({ name });
        }
        const tool = run.run_type === 'tool' ? textAt(run, 'name') : undefined;
        if (tool === undefined) continue;
        const [trace, session, id] = [
          idAt(run, 'trace_id'),
          idAt(extra, 'metadata', 'thread_id'),
          idAt(run, 'id'),
        ];
        const time = timeOf(run.start_time);
        const failed = run.status === 'error' || textAt(run, 'error') !== undefined;
        sink.call({
          tool,
          ...(time !== undefined && { at: time }),
          ...(trace !== undefined && { trace }),
          ...(session !== undefined && { session }),
          ...(id !== undefined && { id, content: contentDigest(time, at(run, 'inputs')) }),
          status: failed ? 'error' : run.status === 'success' ? 'ok' : 'unknown',
        });
      }
    },
    end() {},
  }),
};

/** Runs below one another that are followed; more is no trace of anybody's. */
const MOST_RUNS = 100_000;

/** The runs of a record, those below others too. */
function runsIn(record: unknown): readonly JsonRecord[] {
  const list = at(record, 'runs');
  const found = (Array.isArray(list) ? list : [record]).filter(isRecord);
  for (let next = 0; next < found.length && found.length < MOST_RUNS; next += 1)
    for (const run of listAt(found[next], 'child_runs')) if (isRecord(run)) found.push(run);
  return found;
}
