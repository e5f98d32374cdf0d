import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { decoded, isRecord, type JsonRecord } from './record.ts';
import { timeOf } from './time.ts';

/**
 * The attributes of a span, of a log record or of a resource, however their format writes them
 * down.
 */
export interface Attributes {
  get(key: string): unknown;
}

/** A span, or a log record as one that has no children, in whatever format it was found. */
export interface Span {
  readonly name: string;
  readonly attributes: Attributes;
  /** What the process that wrote it says of itself. */
  readonly resource: Attributes;
  readonly trace?: string;
  readonly id?: string;
  readonly parent?: string;
  readonly at?: number;
  /** What its status field says; absent where that is unset, which proves nothing. */
  readonly status?: 'ok' | 'error';
  /**
   * Its attributes, or what was asked, as its format writes them: two spans of one id that differ
   * in it are two.
   */
  readonly raw?: unknown;
}

export const NO_ATTRIBUTES: Attributes = { get: () => undefined };

/** Segments of a dotted key that are looked up in nested objects. */
const MOST_SEGMENTS = 12;

/**
 * Attributes as a plain map from names to values; where a dotted key is missing it is looked up in
 * nested objects and lists too.
 */
export function plainAttributes(map: unknown): Attributes {
  if (!isRecord(map)) return NO_ATTRIBUTES;
  return { get: (key) => (Object.hasOwn(map, key) ? map[key] : nested(map, key)) };
}

function nested(map: JsonRecord, key: string): unknown {
  const segments = key.split('.', MOST_SEGMENTS + 1);
  if (segments.length < 2 || segments.length > MOST_SEGMENTS) return undefined;
  let found: unknown = map;
  for (const segment of segments) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, segment))
      return undefined;
    found = (found as JsonRecord)[segment];
  }
  return found;
}

/** A text among attributes; undefined where there is none, or an empty one. */
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

/** An id among attributes as a text, also where it is a number. */
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

/** A list among attributes, also one that is kept as a JSON text; empty where there is none. */
export function attributeList(attributes: Attributes, key: string): readonly unknown[] {
  const value = decoded(attributes.get(key));
  return Array.isArray(value) ? value : [];
}

/** The conversation a span belongs to, by what it says itself. */
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

/** The agent a span names itself. */
export function agentOf({ name, attributes }: Span): string | undefined {
  // What Claude Code names there are its sub-agents, and it is one agent with them.
  if (name.startsWith('claude_code.')) return undefined;
  return attributeId(attributes, 'gen_ai.agent.id', 'gen_ai.agent.name', 'agent.name');
}

/** How the call of a span ended, by its own status, error and success. */
export function callStatusOf({ attributes, status }: Span): CallStatus {
  if (isRefusal(attributes)) return 'denied';
  const success = attributes.get('success');
  if (status === 'error' || success === false || success === 'false') return 'error';
  if (attributeText(attributes, 'error.type') !== undefined) return 'error';
  return status === 'ok' || success === true || success === 'true' ? 'ok' : 'unknown';
}

/** Whether a decision among attributes says that the call was not let happen. */
export function isRefusal(attributes: Attributes): boolean {
  const decision = attributeText(attributes, 'decision', 'decision_type');
  return (
    decision !== undefined && /^(?:reject|rejected|deny|denied|abort|aborted)$/i.test(decision)
  );
}

/**
 * A status as exporters write it: 2, `STATUS_CODE_ERROR` or `ERROR`; 1, `STATUS_CODE_OK` or `OK`;
 * anything else is unset.
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
 * Milliseconds since 1970 of nanoseconds as digits or as a number, which is past what a double
 * holds exactly.
 */
export function nanoseconds(value: unknown): number | undefined {
  if (typeof value === 'string')
    return /^\d{16,20}$/.test(value) ? timeOf(Number(value.slice(0, -6))) : undefined;
  // A double of that size is some 100 ns off, so that it is rounded to microseconds before it is
  // cut.
  return typeof value === 'number' && value > 1e15
    ? timeOf(Math.floor(Math.round(value / 1e3) / 1e3))
    : undefined;
}

/** Milliseconds since 1970 of a pair of seconds and nanoseconds. */
export function secondsAndNanoseconds(value: unknown): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const [seconds, rest] = value as readonly unknown[];
  return typeof seconds === 'number' && typeof rest === 'number'
    ? timeOf(seconds * 1000 + Math.floor(rest / 1e6))
    : undefined;
}

/** An id of a trace or span in one spelling; the one of zeros stands for none. */
export function hexId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || /^(?:0x)?0+$/i.test(value)) return undefined;
  const id = /^0x[0-9a-f]+$/i.test(value) ? value.slice(2) : value;
  return /^[0-9a-f]+$/i.test(id) ? id.toLowerCase() : id;
}

/** A digest of what a span tells, by which one that is sent twice is known from two of one id. */
export function contentOf({ id, name, at, raw }: Span): number {
  return contentDigest(id, name, at, raw);
}

/** A call that is not given on yet. */
export type Draft = { -readonly [Key in keyof Call]: Call[Key] };
