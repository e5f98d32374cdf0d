import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { decoded, isRecord, type JsonRecord } from './record.ts';
import { timeOf } from './time.ts';

/** The attributes of a span, a log record or a resource, in any format. */
export interface Attributes {
  get(key: string): unknown;
}

/** A span in any format. A log record is represented as a span without children. */
export interface Span {
  readonly name: string;
  readonly attributes: Attributes;
  /** The attributes of the resource, which is the process that wrote the span. */
  readonly resource: Attributes;
  readonly trace?: string;
  readonly id?: string;
  readonly parent?: string;
  readonly at?: number;
  /**
   * The span's status. Absent if the exporter did not set a status, which does not imply success.
   */
  readonly status?: 'ok' | 'error';
  /**
   * The original attributes or input in the trace. Spans with the same id but different `raw`
   * values are different spans.
   */
  readonly raw?: unknown;
}

/** An empty set of attributes. */
export const NO_ATTRIBUTES: Attributes = { get: () => undefined };

/** The maximum number of segments in a dotted key that is looked up in nested objects. */
const MAX_SEGMENTS = 12;

/**
 * Returns attributes from a plain map. A dotted key that is not in the map is looked up in nested
 * objects and lists.
 */
export function plainAttributes(map: unknown): Attributes {
  if (!isRecord(map)) return NO_ATTRIBUTES;
  return { get: (key) => (Object.hasOwn(map, key) ? map[key] : nested(map, key)) };
}

function nested(map: JsonRecord, key: string): unknown {
  const segments = key.split('.', MAX_SEGMENTS + 1);
  if (segments.length < 2 || segments.length > MAX_SEGMENTS) return undefined;
  let found: unknown = map;
  for (const segment of segments) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, segment))
      return undefined;
    found = (found as JsonRecord)[segment];
  }
  return found;
}

/** Returns the first non-empty string under one of the keys, or undefined if there is none. */
export function attributeText(
  attributes: Attributes,
  ...keys: readonly string[]
): string | undefined {
  for (const key of keys) {
    const value = attributes.get(key);
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/**
 * Returns the first id under one of the keys, or undefined if there is none. Converts a number to a
 * string.
 */
export function attributeId(
  attributes: Attributes,
  ...keys: readonly string[]
): string | undefined {
  for (const key of keys) {
    const value = attributes.get(key);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return undefined;
}

/**
 * Returns the list under a key, or an empty list if there is none. The list may be stored as JSON
 * text.
 */
export function attributeList(attributes: Attributes, key: string): readonly unknown[] {
  const value = decoded(attributes.get(key));
  return Array.isArray(value) ? value : [];
}

/**
 * Returns the session in a span's attributes or, if they have none, in its resource's attributes.
 */
export function sessionOf({ attributes, resource }: Span): string | undefined {
  return (
    attributeId(
      attributes,
      'gen_ai.conversation.id',
      'session.id',
      'conversation.id',
      'copilot_chat.session_id',
      'langfuse.session.id',
    ) ?? attributeId(resource, 'session.id')
  );
}

/** Returns a span's agent, or undefined if it has none. */
export function agentOf({ name, attributes }: Span): string | undefined {
  // Claude Code uses these attributes for sub-agents, which are part of one agent.
  if (name.startsWith('claude_code.')) return undefined;
  return attributeId(attributes, 'gen_ai.agent.id', 'gen_ai.agent.name', 'agent.name');
}

/**
 * Determines a call's status from its span: from the attributes for decision, status, error and
 * success, and from the span's own status.
 */
export function callStatusOf({ attributes, status }: Span): CallStatus {
  if (isRefusal(attributes)) return 'denied';
  const success = attributes.get('success');
  if (status === 'error' || success === false || success === 'false') return 'error';
  if (attributeText(attributes, 'error.type') !== undefined) return 'error';
  return status === 'ok' || success === true || success === 'true' ? 'ok' : 'unknown';
}

/** Whether the attributes contain a decision to refuse the call. */
export function isRefusal(attributes: Attributes): boolean {
  const decision = attributeText(attributes, 'decision', 'decision_type');
  return (
    decision !== undefined && /^(?:reject|rejected|deny|denied|abort|aborted)$/i.test(decision)
  );
}

/**
 * Reads a span's status in any exporter's format. The values 2, `ERROR` and `STATUS_CODE_ERROR`
 * mean `error`, and the values 1, `OK` and `STATUS_CODE_OK` mean `ok`. Returns undefined for any
 * other value, which means that the status is not set.
 */
export function spanStatus(value: unknown): 'ok' | 'error' | undefined {
  const word =
    typeof value === 'number' || typeof value === 'string' ? String(value).toUpperCase() : '';
  if (
    word === '2' ||
    word === 'ERROR' ||
    word === 'STATUS_CODE_ERROR' ||
    word === 'STATUSCODE.ERROR'
  )
    return 'error';
  return word === '1' || word === 'OK' || word === 'STATUS_CODE_OK' || word === 'STATUSCODE.OK'
    ? 'ok'
    : undefined;
}

/**
 * Converts nanoseconds since 1970 to milliseconds. Accepts a number or a string of digits. Digits
 * are shortened before conversion, because a double cannot represent nanoseconds exactly.
 */
export function nanoseconds(value: unknown): number | undefined {
  if (typeof value === 'string')
    return /^\d{16,20}$/.test(value) ? timeOf(Number(value.slice(0, -6))) : undefined;
  // A double of this size is inaccurate by about 100 ns, so it is rounded to microseconds before it
  // is truncated to milliseconds.
  return typeof value === 'number' && value > 1e15
    ? timeOf(Math.floor(Math.round(value / 1e3) / 1e3))
    : undefined;
}

/** Converts a pair of seconds and nanoseconds since 1970 to milliseconds. */
export function secondsAndNanoseconds(value: unknown): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const [seconds, rest] = value as readonly unknown[];
  return typeof seconds === 'number' && typeof rest === 'number'
    ? timeOf(seconds * 1000 + Math.floor(rest / 1e6))
    : undefined;
}

/**
 * Returns a trace or span id in lower case and without `0x`. Returns undefined if the id consists
 * only of zeros, which means that the id is not set.
 */
export function hexId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || /^(?:0x)?0+$/i.test(value)) return undefined;
  const id = /^0x[0-9a-f]+$/i.test(value) ? value.slice(2) : value;
  return /^[0-9a-f]+$/i.test(id) ? id.toLowerCase() : id;
}

/**
 * Returns a span's digest. The digest is the same if a span is sent twice, but differs for two
 * spans that share an id.
 */
export function contentOf({ id, name, at, raw }: Span): number {
  return contentDigest(id, name, at, raw);
}

/** A tool call with fields that may change before the call is passed to the sink. */
export type CallDraft = { -readonly [Key in keyof Call]: Call[Key] };
