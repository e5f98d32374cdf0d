import type { TokenCounts } from '../../model/session-event.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { type CallDraft, plainAttributes, type Span } from './span.ts';
import { DeclaredTools, requested, requestedBy, requestedInOutput } from './span-lists.ts';
import { callOfSpan, draftCall, phaseOf, toolCallId } from './span-tool.ts';
import { SpanWindow } from './span-window.ts';
import { timeOf } from './time.ts';
import { countAt, inclusiveCounts, tokenCounts } from './tokens.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/**
 * Observations from Langfuse: an exported trace, a page from the API, or one observation per line.
 * Fields may contain JSON text.
 */
export const LANGFUSE: TraceFormat = {
  id: 'langfuse',
  title: 'Langfuse',
  agentIds: 'framework',
  marks: ['traceId', 'trace_id', 'observations', 'data'],
  recognise: (record) => observationsIn(record).some(isObservation),
  open(sink) {
    const window = new SpanWindow(sink);
    const declared = new DeclaredTools((tool) => sink.declare(tool));
    return {
      read(record) {
        const session = idAt(record, 'trace', 'sessionId') ?? idAt(record, 'sessionId');
        for (const observation of observationsIn(record)) {
          if (!isObservation(observation)) continue;
          const span = spanOf(observation);
          declareTools(observation, span, declared);
          window.add(span, {
            call: callOf(observation, span) ?? null,
            unproven: window.wantsRequests(span) ? requestsOf(observation, span, sink) : [],
            input: observation.input,
            tokens: sink.usage && langfuseTokens(observation),
            session: idAt(observation, 'sessionId') ?? idAt(observation, 'session_id') ?? session,
          });
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

function observationsIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  const list = [...listAt(record, 'observations'), ...listAt(record, 'data')].filter(isRecord);
  return list.length > 0 ? list : [record];
}

const TYPES = [
  'SPAN',
  'GENERATION',
  'EVENT',
  'TOOL',
  'AGENT',
  'CHAIN',
  'RETRIEVER',
  'EVALUATOR',
  'EMBEDDING',
  'GUARDRAIL',
];

function isObservation(observation: JsonRecord): boolean {
  return (
    TYPES.includes(textAt(observation, 'type') ?? '') &&
    (idAt(observation, 'traceId') ?? idAt(observation, 'trace_id')) !== undefined &&
    field(observation, 'startTime') !== undefined
  );
}

function declareTools(observation: JsonRecord, span: Span, declared: DeclaredTools): void {
  declared.take(span);
  const definitions = decoded(field(observation, 'toolDefinitions'));
  if (!isRecord(definitions)) return;
  for (const name of Object.keys(definitions)) if (name !== '') declared.name(name);
}

/**
 * Returns a field of an observation. The key may be spelt as in the API or as in exported tables.
 */
function field(observation: JsonRecord, key: string): unknown {
  return (
    at(observation, key) ??
    at(
      observation,
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    )
  );
}

/**
 * Returns an observation's tokens, or undefined if only the observation's attributes may contain
 * tokens. Langfuse usually counts cached input separately, but counts that it copies from some
 * sources include the cache in the input. The total shows which case applies.
 */
function langfuseTokens(observation: JsonRecord): TokenCounts | undefined {
  const details = decoded(field(observation, 'usageDetails'));
  const usage = isRecord(details) ? details : at(observation, 'usage');
  const counts = {
    input: countAt(usage, 'input', 'input_tokens', 'promptTokens'),
    cacheRead: countAt(usage, ...CACHE_READ),
    cacheWrite: countAt(usage, ...CACHE_WRITE),
    output: countAt(usage, 'output', 'output_tokens', 'completionTokens'),
  };
  const total = countAt(usage, 'total', 'totalTokens');
  const isInclusive =
    total === undefined
      ? at(usage, 'prompt_details.cache_read') !== undefined
      : (counts.input ?? 0) + (counts.output ?? 0) >= total;
  return isInclusive ? inclusiveCounts(counts) : tokenCounts(counts);
}

const CACHE_READ = [
  'cache_read_input_tokens',
  'input_cached_tokens',
  'input_cache_read',
  'cached_tokens',
  'prompt_details.cache_read',
] as const;
const CACHE_WRITE = [
  'cache_creation_input_tokens',
  'input_cache_creation',
  'prompt_details.cache_write',
] as const;

/**
 * Returns an observation's tool call. The attributes that an instrumentation library sets provide
 * the best name. An observation of type `TOOL` is a tool call even without these attributes.
 */
function callOf(observation: JsonRecord, span: Span): CallDraft | undefined {
  const call = callOfSpan(span);
  if (call !== undefined || observation.type !== 'TOOL' || span.name === '') return call;
  const named = phaseOf(span);
  return named && draftCall(span, named, toolCallId(span.attributes));
}

function requestsOf(observation: JsonRecord, span: Span, sink: TraceSink): readonly CallDraft[] {
  const requests = requestedBy(span, sink);
  if (requests.length > 0) return requests;
  // LangGraph's own exports have no attributes. Only the model's response shows the calls.
  const answered =
    observation.type === 'GENERATION' ? requestedInOutput(span, observation.output, sink) : [];
  if (answered.length > 0) return answered;
  const names = decoded(field(observation, 'toolCallNames'));
  return (Array.isArray(names) ? (names as unknown[]) : []).flatMap((name, index) =>
    typeof name === 'string' && name !== '' ? [requested(span, name, undefined, index)] : [],
  );
}

function spanOf(observation: JsonRecord): Span {
  const metadata = decoded(observation.metadata);
  const time = timeOf(field(observation, 'startTime'));
  const [trace, id, above] = [
    field(observation, 'traceId'),
    idAt(observation, 'id'),
    field(observation, 'parentObservationId'),
  ];
  return {
    name: textAt(observation, 'name') ?? '',
    attributes: plainAttributes(decoded(at(metadata, 'attributes'))),
    resource: plainAttributes(decoded(at(metadata, 'resourceAttributes'))),
    // The output of an observation may change between two exports, but the input does not.
    raw: observation.input,
    ...(typeof trace === 'string' && trace !== '' && { trace }),
    ...(id !== undefined && { id }),
    ...(typeof above === 'string' && above !== '' && { parent: above }),
    ...(time !== undefined && { at: time }),
    ...(observation.level === 'ERROR' && { status: 'error' as const }),
  };
}
