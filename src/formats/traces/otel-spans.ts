import { eventDetails } from './otlp-events.ts';
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
 * OpenTelemetry spans in formats other than OTLP: an SDK's span objects, as written by VS Code, and
 * Phoenix's flat spans and tables.
 */
export const OTEL_SPANS: TraceFormat = {
  id: 'otel-spans',
  title: 'OpenTelemetry spans',
  agentIds: 'framework',
  marks: ['_spanContext', 'spanContext', 'context', 'context.trace_id', 'data'],
  recognise: (record) => spansIn(record).some((entry) => toSpan(entry) !== undefined),
  takes: (record) =>
    spansIn(record).some((entry) => toSpan(entry) !== undefined || toEvent(entry) !== undefined),
  open(sink) {
    const window = new SpanWindow(sink);
    const declared = new DeclaredTools((tool) => sink.declare(tool));
    return {
      read(record) {
        for (const entry of spansIn(record)) {
          const span = toSpan(entry);
          if (span !== undefined) {
            declared.take(span);
            window.add(span, {
              unproven: window.wantsRequests(span) ? requestedBy(span, sink) : [],
            });
            continue;
          }
          const event = toEvent(entry);
          if (event === undefined) continue;
          declared.take(event);
          window.addEvent(event, eventDetails(event, entry.body, sink));
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

/** Returns the spans in a record, which is a single span or a page from the API. */
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
  const raw = isRecord(record.attributes) ? record.attributes : columnsOf(record);
  return {
    name,
    attributes: attributesOf(record, raw),
    resource: resourceOf(record),
    raw,
    ...ids(trace, id),
    ...parent(above),
    ...(time !== undefined && { at: time }),
    ...(status !== undefined && { status }),
  };
}

/**
 * Returns a span's attributes, including the span kind, which Phoenix stores in a separate field.
 */
function attributesOf(record: JsonRecord, raw: JsonRecord): Attributes {
  const attributes = plainAttributes(raw);
  const kind = textAt(record, 'span_kind');
  if (kind === undefined) return attributes;
  return {
    get: (key) => attributes.get(key) ?? (key === 'openinference.span.kind' ? kind : undefined),
  };
}

/** Returns the attributes that a table stores in separate columns. */
function columnsOf(record: JsonRecord): JsonRecord {
  const columns = Object.entries(record).filter(([key]) => key.startsWith('attributes.'));
  return Object.fromEntries(
    columns.map(([key, value]) => [key.slice('attributes.'.length), value]),
  );
}

/**
 * Converts an SDK's log record to a span, because a file of spans may also contain log records.
 * Returns undefined for any other record.
 */
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
