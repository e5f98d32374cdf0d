import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { decoded, isRecord, type JsonRecord } from './record.ts';
import { timeOf } from './time.ts';

/**
 * The attributes of a span, a log record or a resource, in whatever form the format writes them.
 */
export interface Attributes {
  get(key: string): unknown;
}

/** A span of any format, or a log record as a span without children. */
export interface Span {
  readonly name: string;
  readonly attributes: Attributes;
  /** What the process that wrote it says about itself. */
  readonly resource: Attributes;
  readonly trace?: string;
  readonly id?: string;
  readonly parent?: string;
  readonly at?: number;
  /** The value of its status field; absent where that is unset, which proves nothing. */
  readonly status?: 'ok' | 'error';
  /**
   * Its attributes or its input, as the format writes them: spans that share an id and differ in
   * this are two spans.
   */
  readonly raw?: unknown;
}

/** The attributes of something that has none. */
export const NO_ATTRIBUTES: Attributes = { get: () => undefined };

/** Segments of a dotted key that is looked up in nested objects. */
const MAX_SEGMENTS = 12;

/**
 * Attributes from a plain map of names to values. A dotted key that the map lacks is looked up in
 * nested objects and lists.
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

/** The first text that is not empty under one of these keys; undefined where there is none. */
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

/** The first id under one of these keys; numbers become text. */
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

/** The list under a key, also one that is kept as JSON text; empty where there is none. */
export function attributeList(attributes: Attributes, key: string): readonly unknown[] {
  const value = decoded(attributes.get(key));
  return Array.isArray(value) ? value : [];
}

/** The conversation that a span names. */
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

/** The agent that a span names. */
export function agentOf({ name, attributes }: Span): string | undefined {
  // Claude Code names its sub-agents there, and they are part of one agent.
  if (name.startsWith('claude_code.')) return undefined;
  return attributeId(attributes, 'gen_ai.agent.id', 'gen_ai.agent.name', 'agent.name');
}

/** How the call of a span ended, by its status, error and success. */
export function callStatusOf({ attributes, status }: Span): CallStatus {
  if (isRefusal(attributes)) return 'denied';
  const success = attributes.get('success');
  if (status === 'error' || success === false || success === 'false') return 'error';
  if (attributeText(attributes, 'error.type') !== undefined) return 'error';
  return status === 'ok' || success === true || success === 'true' ? 'ok' : 'unknown';
}

/** Whether a decision among attributes refuses the call. */
export function isRefusal(attributes: Attributes): boolean {
  const decision = attributeText(attributes, 'decision', 'decision_type');
  return (
    decision !== undefined && /^(?:reject|rejected|deny|denied|abort|aborted)$/i.test(decision)
  );
}

/**
 * Reads a status as exporters write it: 2, `STATUS_CODE_ERROR` or `ERROR`; 1, `STATUS_CODE_OK` or
 * `OK`. Undefined for any other value, which means unset.
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
 * Milliseconds since 1970 from nanoseconds, written as digits or as a number. A double cannot hold
 * such a number exactly.
 */
export function nanoseconds(value: unknown): number | undefined {
  if (typeof value === 'string')
    return /^\d{16,20}$/.test(value) ? timeOf(Number(value.slice(0, -6))) : undefined;
  // A double of that size is about 100 ns off, so it is rounded to microseconds before it is cut.
  return typeof value === 'number' && value > 1e15
    ? timeOf(Math.floor(Math.round(value / 1e3) / 1e3))
    : undefined;
}

/** Milliseconds since 1970 from a pair of seconds and nanoseconds. */
export function secondsAndNanoseconds(value: unknown): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const [seconds, rest] = value as readonly unknown[];
  return typeof seconds === 'number' && typeof rest === 'number'
    ? timeOf(seconds * 1000 + Math.floor(rest / 1e6))
    : undefined;
}

/** The id of a trace or span in one spelling; undefined for an id of zeros, which means none. */
export function hexId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || /^(?:0x)?0+$/i.test(value)) return undefined;
  const id = /^0x[0-9a-f]+$/i.test(value) ? value.slice(2) : value;
  return /^[0-9a-f]+$/i.test(id) ? id.toLowerCase() : id;
}

/** A digest of a span, which separates a span sent twice from two spans that share an id. */
export function contentOf({ id, name, at, raw }: Span): number {
  return contentDigest(id, name, at, raw);
}

/** A call whose fields may still change before it goes to the sink. */
export type CallDraft = { -readonly [Key in keyof Call]: Call[Key] };
