import type { Call, CallInput } from '../../model/call.ts';
import { digestOf, mix } from '../../model/digest.ts';
import { canonicalName } from '../../model/tool.ts';
import { decoded, isRecord } from './record.ts';
import { isSqlText } from './sql-text.ts';
import type { TraceSink } from './trace-format.ts';

/** The digest and the content of a call's arguments. Each is absent unless the sink requests it. */
type ArgumentFacts = Pick<Call, 'inputDigest' | 'input'>;

const NONE: ArgumentFacts = {};

/**
 * Returns the digest and the content of a call's arguments, each only if the sink requests it.
 * `value` contains the arguments or their JSON text. If the trace does not contain the arguments,
 * `value` is undefined or null.
 */
export function argumentFacts(
  sink: TraceSink,
  { tool, server }: { readonly tool: string; readonly server?: string | undefined },
  value: unknown,
): ArgumentFacts {
  if (!needsArguments(sink)) return NONE;
  const { compareArguments, inspectArguments, wholeArguments } = sink;
  const plain = decoded(value);
  if (plain === undefined || plain === null) return NONE;
  const input = (inspectArguments || wholeArguments) && inputOf(plain, wholeArguments === true);
  return {
    ...(compareArguments && { inputDigest: inputDigest(canonicalName(tool, server), plain) }),
    ...(input && { input }),
  };
}

/** Whether a sink requests the digest or the content of call arguments. */
export function needsArguments(sink: TraceSink): boolean {
  return Boolean(sink.compareArguments || sink.inspectArguments || sink.wholeArguments);
}

/** Returns a digest of a tool and its arguments, or NaN if the arguments are nested too deeply. */
function inputDigest(tool: string, value: unknown): number {
  try {
    return mix(digestOf(tool), valueDigest(value));
  } catch {
    return Number.NaN;
  }
}

/** Returns a digest of a JSON value. The order of keys does not affect the digest. */
function valueDigest(value: unknown): number {
  if (typeof value === 'string') return digestOf(value, 1);
  if (Array.isArray(value)) {
    let digest = 2;
    for (const entry of value) digest = mix(digest, valueDigest(entry)) + 1;
    return mix(digest, value.length);
  }
  if (!isRecord(value)) return digestOf(String(value), 3);
  const keys = Object.keys(value);
  let sum = keys.length;
  for (const key of keys) {
    const member = mix(digestOf(key, 4), valueDigest(value[key]));
    sum = (sum + mix(member ^ (member >>> 15), 5)) | 0;
  }
  return mix(sum, 6);
}

function inputOf(value: unknown, isWhole: boolean): CallInput | undefined {
  try {
    return { text: textOf(value), sql: sqlIn(value), ...(isWhole && { value }) };
  } catch {
    // A value that is nested too deeply cannot be converted to text.
    return undefined;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isRecord(value)) {
    const values = Object.values(value);
    const [only] = values;
    if (values.length === 1 && typeof only === 'string') return only;
  }
  return JSON.stringify(value);
}

/**
 * Matches the names of arguments that may contain SQL. The names must be in lower case without
 * separators.
 */
const SQL_KEYS =
  /^(?:q|stmts?|statements?|commands?|cmds?|code|scripts?|text|expression|quer(?:y|ies)|(?:raw|db)?sql\w{0,32}|\w{0,32}(?:sql|query))$/;

/** The maximum length of an argument name to match against `SQL_KEYS`. */
const MAX_KEY = 64;

function isSqlKey(key: string): boolean {
  return key.length <= MAX_KEY && SQL_KEYS.test(key.toLowerCase().replace(/[_.-]/g, ''));
}

/**
 * Returns the SQL text in a call's arguments: all strings under names that match `SQL_KEYS`. If the
 * arguments are a single string, checks that string as well.
 */
function sqlIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const collect = (part: unknown, mayBeSql: boolean): void => {
    if (typeof part === 'string') {
      if (mayBeSql && isSqlText(part)) found.push(part);
    } else if (Array.isArray(part)) for (const entry of part) collect(entry, mayBeSql);
    else if (isRecord(part))
      for (const [key, entry] of Object.entries(part)) collect(entry, mayBeSql || isSqlKey(key));
  };
  collect(value, typeof value === 'string');
  return found;
}
