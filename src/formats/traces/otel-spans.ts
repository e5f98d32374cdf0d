import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import type { Span } from './span.ts';
import { SpanCalls } from './span-calls.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Spans as programs print them instead of OTLP: the objects of an SDK (VS Code), and the flat spans of Phoenix. */
export const OTEL_SPANS: TraceFormat = {
  id: 'otel-spans',
  title: 'OpenTelemetry spans',
  agentIds: 'framework',
  recognise: (record) => toSpan(record) !== undefined,
  open(sink) {
    const calls = new SpanCalls(sink);
    return {
      read(record) {
        const span = toSpan(record);
        if (span !== undefined) calls.take([span]);
      },
      end: () => calls.end(),
    };
  },
};

function toSpan(record: unknown): Span | undefined {
  if (!isRecord(record) || !isRecord(record.attributes)) return undefined;
  const context = [record._spanContext, record.spanContext, record.context].find(isRecord);
  const traceId = idAt(context, 'traceId') ?? idAt(context, 'trace_id');
  if (context === undefined || traceId === undefined) return undefined;
  const spanId = idAt(context, 'spanId') ?? idAt(context, 'span_id');
  const parentId = idAt(record, 'parentSpanId') ?? idAt(record, 'parent_id') ?? idAt(record, 'parentSpanContext', 'spanId');
  const start = timeOf(record.start_time) ?? highResolution(record.startTime);
  const code = at(record, 'status', 'code') ?? record.status_code;
  const kind = textAt(record, 'span_kind');
  return {
    name: textAt(record, 'name') ?? '',
    side: record.kind === 1 || record.kind === 'SERVER' ? 'server' : 'other',
    traceId: traceId.toLowerCase(),
    ...(spanId !== undefined && { spanId }),
    ...(parentId !== undefined && { parentId }),
    ...(start !== undefined && { start }),
    failed: code === 2 || code === 'ERROR',
    attributes: { ...flat(record.attributes), ...(kind !== undefined && { 'openinference.span.kind': kind }) },
  };
}

/** A time of an SDK: seconds, and nanoseconds of them. */
function highResolution(time: unknown): number | undefined {
  if (!Array.isArray(time)) return timeOf(time);
  const [seconds, nanoseconds] = time as unknown[];
  return typeof seconds === 'number' && typeof nanoseconds === 'number'
    ? timeOf(seconds * 1000 + Math.round(nanoseconds / 1e6))
    : undefined;
}

const DEEPEST = 6;

/** Attributes that are nested by the dots of their keys, as Phoenix exports them, made flat again. */
function flat(attributes: JsonRecord, prefix = '', depth = 0): JsonRecord {
  const entries = Object.entries(attributes).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    const whole = `${prefix}${key}`;
    return isRecord(value) && depth < DEEPEST ? [...Object.entries(flat(value, `${whole}.`, depth + 1)), [whole, value]] : [[whole, value]];
  });
  return Object.fromEntries(entries);
}
