import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { declaredBySpan, requestedBySpan, type Span, toolOfSpan } from './span.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Observations of Langfuse: of one exported trace, a page of the API, or one a line. Fields may be encoded twice. */
export const LANGFUSE: TraceFormat = {
  id: 'langfuse',
  title: 'Langfuse',
  agentIds: 'framework',
  recognise: (record) => observationsIn(record).some(isObservation),
  open(sink) {
    let found = false;
    const requested: Parameters<typeof sink.call>[0][] = [];
    return {
      read(record) {
        const session = idAt(record, 'trace', 'sessionId') ?? idAt(record, 'sessionId');
        for (const observation of observationsIn(record)) {
          if (!isObservation(observation)) continue;
          const span = toSpan(observation);
          for (const tool of declaredBySpan(span.attributes)) sink.declare(tool);
          const own = idAt(observation, 'sessionId') ?? session;
          const about = {
            ...(span.start !== undefined && { at: span.start }),
            ...(span.traceId !== undefined && { trace: span.traceId }),
            ...(own !== undefined && { session: own }),
          };
          const isTool = textAt(observation, 'type')?.toUpperCase() === 'TOOL';
          const tool =
            toolOfSpan(span) ??
            (isTool && span.name !== '' ? { tool: span.name.replace(/^(?:execute_tool|running tool:)\s+/, '') } : undefined);
          const id = idAt(span.attributes, 'gen_ai.tool.call.id') ?? idAt(observation, 'id');
          if (tool !== undefined) {
            found = true;
            sink.call({
              ...tool,
              ...about,
              ...(id !== undefined && { id, scope: span.traceId ?? '' }),
              status: span.failed ? 'error' : 'ok',
            });
          } else if (!found && requested.length < MOST_REQUESTED) {
            const names = [
              ...requestedBySpan(span.attributes).map((one) => one.tool),
              ...listAt(observation, 'toolCallNames').filter((name) => typeof name === 'string'),
            ];
            for (const name of names) if (name !== '') requested.push({ tool: name, ...about, status: 'unknown' });
          }
        }
      },
      end() {
        if (!found) for (const call of requested) sink.call(call);
      },
    };
  },
};

/** Requested calls that are kept in case no observation is a call itself. */
const MOST_REQUESTED = 10_000;

function observationsIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  const list = [...listAt(record, 'observations'), ...listAt(record, 'data')].filter(isRecord);
  return list.length > 0 ? list : [record];
}

const TYPES = ['SPAN', 'GENERATION', 'EVENT', 'TOOL', 'AGENT', 'CHAIN', 'RETRIEVER', 'EVALUATOR', 'EMBEDDING', 'GUARDRAIL'];

function isObservation(observation: JsonRecord): boolean {
  return (
    TYPES.includes(textAt(observation, 'type') ?? '') &&
    idAt(observation, 'traceId') !== undefined &&
    Object.hasOwn(observation, 'startTime')
  );
}

function toSpan(observation: JsonRecord): Span {
  const attributes = decoded(at(decoded(observation.metadata), 'attributes'));
  const [traceId, parentId] = [idAt(observation, 'traceId'), idAt(observation, 'parentObservationId')];
  const start = timeOf(observation.startTime);
  return {
    name: textAt(observation, 'name') ?? '',
    side: 'other',
    ...(traceId !== undefined && { traceId }),
    ...(parentId !== undefined && { parentId }),
    ...(start !== undefined && { start }),
    failed: observation.level === 'ERROR',
    attributes: isRecord(attributes) ? attributes : {},
  };
}
