import { eventOf } from './otlp-events.ts';
import { attributeMap, spanOf } from './otlp-values.ts';
import { isRecord, type JsonRecord, listAt } from './record.ts';
import type { Attributes } from './span.ts';
import { DeclaredTools, requestedBy } from './span-lists.ts';
import { SpanWindow } from './span-window.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Keys in an OTLP document. An entry from the document's outermost list may also be a separate
 * record with one of these keys.
 */
const LISTS = [
  'resourceSpans',
  'resourceLogs',
  'scopeSpans',
  'scopeLogs',
  'instrumentationLibrarySpans',
  'instrumentationLibraryLogs',
  'resource_spans',
  'resource_logs',
];

/**
 * OTLP in JSON format: spans and log records, as written by the collector's file exporter and by
 * many SDKs. A file contains one document, or one document per line.
 */
export const OTLP: TraceFormat = {
  id: 'otlp',
  title: 'OpenTelemetry (OTLP/JSON)',
  agentIds: 'framework',
  marks: LISTS,
  recognise: (record) =>
    isRecord(record) &&
    LISTS.some((key) => Object.hasOwn(record, key) && Array.isArray(record[key])),
  open(sink) {
    const window = new SpanWindow(sink);
    const declared = new DeclaredTools((tool) => sink.declare(tool));
    return {
      read(record) {
        if (!isRecord(record)) return;
        for (const [resource, raw] of spansIn(record)) {
          const span = spanOf(raw, resource);
          declared.take(span);
          window.add(span, { unproven: window.wantsRequests(span) ? requestedBy(span, sink) : [] });
        }
        for (const [resource, raw] of logRecordsIn(record)) {
          const { span, details } = eventOf(raw, resource, sink);
          declared.take(span);
          window.addEvent(span, details);
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

/** A span or log record, and its resource's attributes. */
type ScopeEntry = readonly [resource: Attributes, entry: JsonRecord];

function* spansIn(record: JsonRecord): Generator<ScopeEntry> {
  const resources = listAt(record, 'resourceSpans').concat(listAt(record, 'resource_spans'), [
    record,
  ]);
  for (const resource of resources) {
    if (!isRecord(resource)) continue;
    const scopes = scopesOf(resource, 'scopeSpans', 'instrumentationLibrarySpans', 'scope_spans');
    yield* entriesOf(resource, scopes, 'spans');
  }
}

function* logRecordsIn(record: JsonRecord): Generator<ScopeEntry> {
  const resources = listAt(record, 'resourceLogs').concat(listAt(record, 'resource_logs'), [
    record,
  ]);
  for (const resource of resources) {
    if (!isRecord(resource)) continue;
    const scopes = scopesOf(resource, 'scopeLogs', 'instrumentationLibraryLogs', 'scope_logs');
    yield* entriesOf(resource, scopes, 'logRecords', 'log_records');
  }
}

function* entriesOf(
  { resource }: JsonRecord,
  scopes: readonly unknown[],
  ...keys: readonly string[]
): Generator<ScopeEntry> {
  const attributes = attributeMap(isRecord(resource) ? resource.attributes : undefined);
  for (const scope of scopes)
    for (const key of keys)
      for (const entry of listAt(scope, key)) if (isRecord(entry)) yield [attributes, entry];
}

function scopesOf(resource: JsonRecord, ...keys: readonly string[]): readonly unknown[] {
  return keys.flatMap((key) => listAt(resource, key));
}
