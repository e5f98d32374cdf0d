import { OtlpLogs } from './otlp-logs.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import type { Span } from './span.ts';
import { SpanCalls } from './span-calls.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** OTLP/JSON, traces and logs: what a collector's file exporter writes, and what programs post, with or without the wrapper around resources. */
export const OTLP: TraceFormat = {
  id: 'otlp',
  title: 'OpenTelemetry (OTLP/JSON)',
  agentIds: 'framework',
  recognise: (record) =>
    resources(record, 'resourceSpans', 'scopeSpans').length + resources(record, 'resourceLogs', 'scopeLogs').length > 0,
  open(sink) {
    const spans = new SpanCalls(sink);
    const logs = new OtlpLogs(sink);
    return {
      read(record) {
        const found = resources(record, 'resourceSpans', 'scopeSpans').flatMap((resource) =>
          scopesOf(resource, 'scopeSpans').flatMap((scope) => listAt(scope, 'spans').flatMap(toSpan)),
        );
        if (found.length > 0) spans.take(found);
        for (const resource of resources(record, 'resourceLogs', 'scopeLogs'))
          for (const scope of scopesOf(resource, 'scopeLogs'))
            for (const log of listAt(scope, 'logRecords')) if (isRecord(log)) logs.take(log, attributesOf(log.attributes));
      },
      end: () => spans.end(),
    };
  },
};

/** The resources of a document; some loggers write each resource by itself. */
function resources(record: unknown, list: string, scopes: string): readonly JsonRecord[] {
  const wrapped = listAt(record, list).filter(isRecord);
  if (wrapped.length > 0) return wrapped;
  return isRecord(record) && Array.isArray(record[scopes]) ? [record] : [];
}

function scopesOf(resource: JsonRecord, key: string): readonly unknown[] {
  // The name that scopes had until 2022.
  return [...listAt(resource, key), ...listAt(resource, key.replace('scope', 'instrumentationLibrary'))];
}

function toSpan(span: unknown): readonly Span[] {
  if (!isRecord(span)) return [];
  const { kind } = span;
  const [traceId, spanId, parentId] = [idAt(span, 'traceId')?.toLowerCase(), idAt(span, 'spanId'), idAt(span, 'parentSpanId')];
  const start = timeOf(span.startTimeUnixNano);
  const code = at(span, 'status', 'code');
  return [
    {
      name: textAt(span, 'name') ?? '',
      side: kind === 2 || kind === '2' || kind === 'SPAN_KIND_SERVER' ? 'server' : 'other',
      ...(traceId !== undefined && { traceId }),
      ...(spanId !== undefined && { spanId }),
      ...(parentId !== undefined && { parentId }),
      ...(start !== undefined && { start }),
      failed: code === 2 || code === '2' || code === 'STATUS_CODE_ERROR',
      attributes: attributesOf(span.attributes),
    },
  ];
}

/** Attributes as a flat map; the last of two with one key counts. Values are those of JSON, integers as they stand, texts or numbers. */
export function attributesOf(attributes: unknown): JsonRecord {
  const map: Record<string, unknown> = Object.create(null);
  for (const attribute of Array.isArray(attributes) ? attributes : []) {
    const key = textAt(attribute, 'key');
    if (key !== undefined) map[key] = plainValue(at(attribute, 'value'), 0);
  }
  return { ...map };
}

const DEEPEST = 8;

function plainValue(value: unknown, depth: number): unknown {
  if (!isRecord(value) || depth > DEEPEST) return undefined;
  for (const key of ['stringValue', 'boolValue', 'intValue', 'doubleValue']) if (Object.hasOwn(value, key)) return value[key];
  if (isRecord(value.arrayValue)) return listAt(value, 'arrayValue', 'values').map((one) => plainValue(one, depth + 1));
  if (isRecord(value.kvlistValue)) {
    const entries = listAt(value, 'kvlistValue', 'values').flatMap((one) => {
      const key = textAt(one, 'key');
      return key === undefined ? [] : [[key, plainValue(at(one, 'value'), depth + 1)] as const];
    });
    return Object.fromEntries(entries);
  }
  return undefined;
}
