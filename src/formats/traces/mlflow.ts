import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { type CallDraft, plainAttributes, type Span } from './span.ts';
import { requestedInOutput } from './span-lists.ts';
import { definedName, draftCall } from './span-tool.ts';
import { SpanWindow } from './span-window.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/** MLflow traces, with one trace per document or line. Attributes contain JSON text. */
export const MLFLOW: TraceFormat = {
  id: 'mlflow',
  title: 'MLflow trace',
  agentIds: 'framework',
  marks: ['data', 'spans', 'trace'],
  recognise: (record) => spansIn(record).some(isSpan),
  open(sink) {
    const window = new SpanWindow(sink);
    return {
      read(record) {
        const info = at(record, 'info') ?? at(record, 'trace', 'info');
        const session =
          idAt(info, 'trace_metadata', 'mlflow.trace.session') ??
          idAt(info, 'request_metadata', 'mlflow.trace.session');
        const spans = spansIn(record).filter(isSpan);
        const declared = declaredBy(spans, sink);
        for (const written of spans) {
          const span = spanOf(written, info);
          const type = attribute(written, 'mlflow.spanType');
          const isModel = type === 'CHAT_MODEL' || type === 'LLM';
          const output = attribute(written, 'mlflow.spanOutputs');
          window.add(span, {
            call: type === 'TOOL' ? callOf(written, span, declared) : null,
            unproven: isModel ? requestedInOutput(span, output, sink) : [],
            input: attribute(written, 'mlflow.spanInputs'),
            session,
          });
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

function spansIn(record: unknown): readonly JsonRecord[] {
  const data = decoded(at(record, 'data') ?? at(record, 'trace', 'data'));
  const list = [...listAt(data, 'spans'), ...listAt(record, 'spans')];
  return list.map(decoded).filter(isRecord);
}

function isSpan(span: JsonRecord): boolean {
  return isRecord(span.attributes) && Object.hasOwn(span.attributes, 'mlflow.spanType');
}

function attribute(span: JsonRecord, key: string): unknown {
  return decoded(at(span, 'attributes', key));
}

/** Declares the tools that a trace's models could call, and returns their names. */
function declaredBy(spans: readonly JsonRecord[], sink: TraceSink): ReadonlySet<string> {
  const names = new Set<string>();
  for (const span of spans) {
    const tools = attribute(span, 'mlflow.chat.tools');
    for (const tool of Array.isArray(tools) ? (tools as unknown[]) : []) {
      const name = definedName(tool);
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      sink.declare({ name });
    }
  }
  return names;
}

/**
 * Returns the call in a tool's span. If the trace also contains the tool's name without a number,
 * removes the number that MLflow appends to repeated span names.
 */
function callOf(written: JsonRecord, span: Span, declared: ReadonlySet<string>): CallDraft | null {
  if (span.name === '') return null;
  const base = /^(.{1,200})_\d{1,6}$/.exec(span.name)?.[1];
  const isNumbered =
    base !== undefined &&
    !declared.has(span.name) &&
    (declared.has(base) || attribute(written, 'mlflow.spanFunctionName') === base);
  return draftCall(span, { tool: isNumbered ? base : span.name }, undefined);
}

function spanOf(span: JsonRecord, info: unknown): Span {
  const trace =
    idAt(info, 'trace_id') ?? idAt(info, 'request_id') ?? idAt(span, 'context', 'trace_id');
  const id = idAt(span, 'span_id') ?? idAt(span, 'context', 'span_id');
  const parent = idAt(span, 'parent_span_id') ?? idAt(span, 'parent_id');
  const time = timeOf(span.start_time_unix_nano ?? span.start_time_ns ?? span.start_time);
  const code = textAt(span, 'status', 'code') ?? textAt(span, 'status_code') ?? '';
  const status = /ERROR$/.test(code) ? 'error' : /OK$/.test(code) ? 'ok' : undefined;
  return {
    name: textAt(span, 'name') ?? '',
    attributes: plainAttributes(undefined),
    resource: plainAttributes(undefined),
    raw: attribute(span, 'mlflow.spanInputs'),
    ...(trace !== undefined && { trace }),
    ...(id !== undefined && { id }),
    ...(parent !== undefined && { parent }),
    ...(time !== undefined && { at: time }),
    ...(status !== undefined && { status }),
  };
}
