import { besideOf } from './otlp-events.ts';
import { ids, parent } from './otlp-values.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import {
  type Attributes,
  attributeText,
  plainAttributes,
  type Span,
  secondsAndNanoseconds,
  spanStatus,
} from './span.ts';
import { DeclaredTools, requestedBy } from './span-lists.ts';
import { SpanWindow } from './span-window.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Spans as programs print them instead of OTLP: the objects of an SDK (VS Code), and the flat spans
 * and tables of Phoenix.
 */
export const OTEL_SPANS: TraceFormat = {
  id: 'otel-spans',
  title: 'OpenTelemetry spans',
  agentIds: 'framework',
  marks: ['_spanContext', 'spanContext', 'context', 'context.trace_id', 'data'],
  recognise: (record) => spansIn(record).some((one) => toSpan(one) !== undefined),
  takes: (record) =>
    spansIn(record).some((one) => toSpan(one) !== undefined || toEvent(one) !== undefined),
  open(sink) {
    const window = new SpanWindow(sink);
    const declared = new DeclaredTools((tool) => sink.declare(tool));
    return {
      read(record) {
        for (const one of spansIn(record)) {
          const span = toSpan(one);
          const event = span === undefined ? toEvent(one) : undefined;
          const about = span ?? event;
          if (about !== undefined) declared.take(about);
          if (span !== undefined)
            window.add(span, { lesser: window.wantsRequests(span) ? requestedBy(span) : [] });
          const beside = event && besideOf(event, one.body);
          if (event !== undefined && beside !== undefined) window.add(event, beside);
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

/** A record by itself, or the page of an API that holds a list of them. */
function spansIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  const page = listAt(record, 'data').filter(isRecord);
  return page.length > 0 ? page : [record];
}

function toSpan(record: JsonRecord): Span | undefined {
  const context = [record._spanContext, record.spanContext, record.context].find(isRecord);
  const trace =
    idAt(context, 'traceId') ?? idAt(context, 'trace_id') ?? idAt(record, 'context.trace_id');
  const name = textAt(record, 'name');
  if (trace === undefined || name === undefined) return undefined;
  const id = idAt(context, 'spanId') ?? idAt(context, 'span_id') ?? idAt(record, 'context.span_id');
  const above =
    idAt(record, 'parentSpanId') ??
    idAt(record, 'parent_id') ??
    idAt(record, 'parentSpanContext', 'spanId');
  const time =
    timeOf(record.start_time) ??
    secondsAndNanoseconds(record.startTime) ??
    timeOf(record.startTime);
  const status = spanStatus(
    at(record, 'status', 'code') ?? at(record, 'status', 'status_code') ?? record.status_code,
  );
  const kind = textAt(record, 'span_kind');
  const own = plainAttributes(isRecord(record.attributes) ? record.attributes : columnsOf(record));
  return {
    name,
    attributes:
      kind === undefined
        ? own
        : { get: (key) => own.get(key) ?? (key === 'openinference.span.kind' ? kind : undefined) },
    resource: resourceOf(record),
    raw: isRecord(record.attributes) ? record.attributes : columnsOf(record),
    ...ids(trace, id),
    ...parent(above),
    ...(time !== undefined && { at: time }),
    ...(status !== undefined && { status }),
  };
}

/** Attributes that a table keeps in columns of their own. */
function columnsOf(record: JsonRecord): JsonRecord {
  const columns = Object.entries(record).filter(([key]) => key.startsWith('attributes.'));
  return Object.fromEntries(
    columns.map(([key, value]) => [key.slice('attributes.'.length), value]),
  );
}

/** A log record of an SDK, which the same file may hold between the spans. */
function toEvent(record: JsonRecord): Span | undefined {
  if (!Array.isArray(record.hrTime) || !isRecord(record.attributes)) return undefined;
  const attributes = plainAttributes(record.attributes);
  const time = secondsAndNanoseconds(record.hrTime) ?? timeOf(attributes.get('event.timestamp'));
  const context = record.spanContext;
  return {
    name: attributeText(attributes, 'event.name') ?? textAt(record, 'body') ?? '',
    attributes,
    resource: resourceOf(record),
    raw: record.attributes,
    ...ids(idAt(context, 'traceId'), undefined),
    ...parent(idAt(context, 'spanId')),
    ...(time !== undefined && { at: time }),
  };
}

function resourceOf(record: JsonRecord): Attributes {
  return plainAttributes(
    at(record, 'resource', 'attributes') ?? at(record, 'resource', '_attributes'),
  );
}
