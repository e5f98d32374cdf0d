import { eventOf } from './otlp-events.ts';
import { attributeMap, spanOf } from './otlp-values.ts';
import { isRecord, type JsonRecord, listAt } from './record.ts';
import { DeclaredTools, requestedBy } from './span-lists.ts';
import { SpanWindow } from './span-window.ts';
import type { TraceFormat } from './trace-format.ts';

/** The lists that a document, or a bare entry of its outer list, is told by. */
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
 * OTLP as JSON, spans and log records, as the file exporter of the collector and many SDKs write
 * it: a document with all of it, or one a line.
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
    const readSpans = (resources: readonly unknown[]): void => {
      for (const resource of resources) {
        if (!isRecord(resource)) continue;
        const about = attributeMap(
          isRecord(resource.resource) ? resource.resource.attributes : undefined,
        );
        for (const scope of scopesOf(
          resource,
          'scopeSpans',
          'instrumentationLibrarySpans',
          'scope_spans',
        )) {
          for (const raw of listAt(scope, 'spans')) {
            if (!isRecord(raw)) continue;
            const span = spanOf(raw, about);
            declared.take(span);
            window.add(span, { lesser: window.wantsRequests(span) ? requestedBy(span) : [] });
          }
        }
      }
    };
    const readLogs = (resources: readonly unknown[]): void => {
      for (const resource of resources) {
        if (!isRecord(resource)) continue;
        const about = attributeMap(
          isRecord(resource.resource) ? resource.resource.attributes : undefined,
        );
        for (const scope of scopesOf(
          resource,
          'scopeLogs',
          'instrumentationLibraryLogs',
          'scope_logs',
        )) {
          for (const raw of listAt(scope, 'logRecords').concat(listAt(scope, 'log_records'))) {
            if (!isRecord(raw)) continue;
            const { span, beside } = eventOf(raw, about);
            declared.take(span);
            if (beside !== undefined) window.add(span, beside);
          }
        }
      }
    };
    return {
      read(record) {
        if (!isRecord(record)) return;
        readSpans(
          listAt(record, 'resourceSpans').concat(listAt(record, 'resource_spans'), [record]),
        );
        readLogs(listAt(record, 'resourceLogs').concat(listAt(record, 'resource_logs'), [record]));
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

function scopesOf(resource: JsonRecord, ...keys: readonly string[]): readonly unknown[] {
  return keys.flatMap((key) => listAt(resource, key));
}
