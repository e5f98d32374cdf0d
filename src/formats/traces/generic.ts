import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest, mix } from '../../model/digest.ts';
import { argumentFacts, needsArguments } from './arguments.ts';
import { FlatLine } from './flat-line.ts';
import {
  ALL_KEYS,
  FIELDS,
  fieldOf,
  first,
  INPUT_KEYS,
  isLogLine,
  KEYS,
  textOf,
  type Values,
} from './generic-fields.ts';
import { isRecord } from './record.ts';
import { timeOf } from './time.ts';
import { writtenCounts } from './tokens.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * Records that each describe one tool call in named fields. Systems without their own format can
 * use this format (docs/traces.md#anything-else).
 */
export const GENERIC: TraceFormat = {
  id: 'records',
  title: 'records of calls',
  agentIds: 'card',
  marks: ['tool', 'tool_name', 'toolName', 'name'],
  recognise: (record) =>
    isNamed(record) ||
    (isRecord(record) &&
      !isLogLine(record) &&
      nameOf(KEYS.map((key) => fieldOf(record, key))) !== undefined),
  takes: isNamed,
  // Other systems' records may also contain names and times, but always have other keys that a tool
  // call does not have.
  recogniseAmongOthers: (record) =>
    isNamed(record) ||
    (GENERIC.recognise(record) && Object.keys(record as object).every((key) => ALL_KEYS.has(key))),
  open(sink) {
    const flat = new FlatLine(KEYS, INPUT_KEYS);
    return {
      read(record) {
        if (!isRecord(record) || (isLogLine(record) && !isNamed(record))) return;
        const inputDigests = INPUT_KEYS.map((key) =>
          Object.hasOwn(record, key) ? contentDigest(record[key]) : undefined,
        );
        emit(sink, [...KEYS.map((key) => fieldOf(record, key)), ...inputDigests], () =>
          INPUT_KEYS.map((key) => fieldOf(record, key)).find(isPresent),
        );
      },
      readLine(text, start, end) {
        const values = flat.read(text, start, end);
        // A line without a tool may belong to another format.
        if (values === undefined || typeof first(values, 'tool') !== 'string') return false;
        emit(sink, values, () => flat.digested(text).map(parsed).find(isPresent));
        return true;
      },
      end() {},
    };
  },
};

/** Whether a record explicitly names a tool. The key `name` alone is not sufficient. */
function isNamed(record: unknown): boolean {
  return (
    isRecord(record) &&
    FIELDS.tool.some((key) => typeof fieldOf(record, key) === 'string' && record[key] !== '')
  );
}

/**
 * Returns the tool's name. The key `name` can contain any name, so it is used only if another field
 * of the record describes a tool call.
 */
function nameOf(values: Values): string | undefined {
  const tool = first(values, 'tool');
  if (typeof tool === 'string') return tool;
  const isCall = (['session', 'agent', 'time', 'status'] as const).some(
    (field) => first(values, field) !== undefined,
  );
  const name = first(values, 'name');
  return isCall && typeof name === 'string' ? name : undefined;
}

/** Reports a record's tokens, and then its tool call. */
function emit(sink: ReaderSink, values: Values, inputOf: () => unknown): void {
  if (sink.usage) emitTokens(sink, values);
  const tool = nameOf(values);
  if (tool !== undefined) emitCall(sink, tool, values, inputOf);
}

function emitTokens(sink: ReaderSink, values: Values): void {
  const counts = writtenCounts({
    input: first(values, 'input'),
    cacheRead: first(values, 'cacheRead'),
    cacheWrite: first(values, 'cacheWrite'),
    output: first(values, 'output'),
  });
  if (counts === undefined) return;
  const [session, trace, agent, id] = [
    textOf(values, 'session'),
    textOf(values, 'trace'),
    textOf(values, 'agent'),
    textOf(values, 'id'),
  ];
  const at = timeOf(first(values, 'time'));
  sink.usage?.({
    order: sink.position?.() ?? 0,
    ...counts,
    ...(at !== undefined && { at }),
    ...(session !== undefined && { session }),
    ...(trace !== undefined && { trace }),
    ...(agent !== undefined && { agent }),
    ...(id !== undefined && { id, content: contentOf(values, at) }),
  });
}

function emitCall(sink: ReaderSink, tool: string, values: Values, inputOf: () => unknown): void {
  const [server, session, trace] = [
    textOf(values, 'server'),
    textOf(values, 'session'),
    textOf(values, 'trace'),
  ];
  const [agent, id, at] = [
    textOf(values, 'agent'),
    textOf(values, 'id'),
    timeOf(first(values, 'time')),
  ];
  // A file may contain millions of records, and setting fields one by one is far cheaper than
  // spreading objects.
  const call: { -readonly [K in keyof Call]: Call[K] } = { tool, status: statusOf(values) };
  if (server !== undefined) call.server = server;
  if (at !== undefined) call.at = at;
  if (session !== undefined) call.session = session;
  if (trace !== undefined) call.trace = trace;
  if (agent !== undefined) call.agent = agent;
  if (id !== undefined) {
    call.id = id;
    call.content = contentOf(values, at);
  }
  if (needsArguments(sink)) Object.assign(call, argumentFacts(sink, call, inputOf()));
  sink.call(call);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/**
 * Parses the JSON text of an input. Returns undefined if there is no text or the text is not valid
 * JSON.
 */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns a digest of a call's time and inputs. The input digests follow the plain fields in
 * `values`.
 */
function contentOf(values: Values, at: number | undefined): number {
  let content = at === undefined ? 0 : mix(1, at % 2 ** 32);
  for (let place = KEYS.length; place < values.length; place += 1) {
    const digest = values[place] as number | undefined;
    if (digest === undefined) continue;
    // NaN means that an input has no digest. The result must then also be NaN, so that the call
    // never matches another.
    if (Number.isNaN(digest)) return Number.NaN;
    content = mix(content + place, digest);
  }
  return content;
}

const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;

function statusOf(values: Values): CallStatus {
  const word = first(values, 'status');
  if (word === 'ok') return 'ok';
  if (typeof word === 'string') {
    if (DENIED.test(word)) return 'denied';
    if (FAILED.test(word)) return 'error';
    if (DONE.test(word)) return 'ok';
  }
  const success = first(values, 'success');
  if (success === true || success === 'true') return 'ok';
  if (success === false || success === 'false') return 'error';
  return 'unknown';
}
