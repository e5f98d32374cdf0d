import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { RunUsage } from './langsmith-usage.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat, TraceSink } from './trace-format.ts';

/**
 * Runs from LangSmith: a query response, or one run per line. A run's thread is used as its
 * session, because LangSmith's `session_id` identifies a project.
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
  open(sink) {
    const usage = new RunUsage(sink);
    return {
      read(record) {
        for (const run of runsIn(record)) {
          // In an exported table, this field is a string.
          const extra = decoded(run.extra);
          declareTools(extra, sink);
          usage.add(run, extra, contextOf(run, extra));
          if (run.run_type === 'tool') takeToolRun(run, extra, sink);
        }
      },
      end: () => usage.end(),
    };
  },
};

function contextOf(run: JsonRecord, extra: unknown): Pick<Call, 'at' | 'trace' | 'session'> {
  const [trace, session] = [idAt(run, 'trace_id'), idAt(extra, 'metadata', 'thread_id')];
  const time = timeOf(run.start_time);
  return {
    ...(time !== undefined && { at: time }),
    ...(trace !== undefined && { trace }),
    ...(session !== undefined && { session }),
  };
}

function declareTools(extra: unknown, sink: TraceSink): void {
  for (const tool of listAt(extra, 'invocation_params', 'tools')) {
    const name = textAt(tool, 'name') ?? textAt(tool, 'function', 'name');
    if (name !== undefined) sink.declare({ name });
  }
}

function takeToolRun(run: JsonRecord, extra: unknown, sink: ReaderSink): void {
  const tool = textAt(run, 'name');
  if (tool === undefined) return;
  const id = idAt(run, 'id');
  const context = contextOf(run, extra);
  const inputs = at(run, 'inputs');
  const isFailed = run.status === 'error' || textAt(run, 'error') !== undefined;
  sink.call({
    tool,
    ...context,
    ...argumentFacts(sink, { tool }, inputs),
    ...(id !== undefined && { id, content: contentDigest(context.at, inputs) }),
    status: isFailed ? 'error' : run.status === 'success' ? 'ok' : 'unknown',
  });
}

/** The maximum number of nested runs to follow. Real traces have fewer. */
const MAX_RUNS = 100_000;

/** Returns the runs in a record, including nested runs. */
function runsIn(record: unknown): readonly JsonRecord[] {
  const list = at(record, 'runs');
  const found = (Array.isArray(list) ? list : [record]).filter(isRecord);
  for (let next = 0; next < found.length && found.length < MAX_RUNS; next += 1)
    for (const run of listAt(found[next], 'child_runs')) if (isRecord(run)) found.push(run);
  return found;
}
