import { idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { type Attributes, hexId, nanoseconds, type Span, spanStatus } from './span.ts';

/** The maximum depth of lists and maps in an attribute. Deeper values are omitted. */
const MAX_NESTED = 32;

/**
 * Returns the attributes in an OTLP list of keys and values. Each value is converted only when
 * needed.
 */
export function attributeMap(list: unknown): Attributes {
  const map = new Map<string, unknown>();
  for (const entry of Array.isArray(list) ? list : []) {
    if (isRecord(entry) && typeof entry.key === 'string' && !map.has(entry.key))
      map.set(entry.key, entry.value);
  }
  return { get: (key) => plainValue(map.get(key)) };
}

/**
 * Converts an OTLP value to a plain value. A 64-bit integer that is written as a string remains a
 * string.
 */
export function plainValue(value: unknown, depth = 0): unknown {
  if (!isRecord(value) || depth > MAX_NESTED) return undefined;
  const [key] = Object.keys(value);
  const inner = key === undefined ? undefined : value[key];
  switch (key) {
    case 'stringValue':
    case 'string_value':
    case 'boolValue':
    case 'bool_value':
    case 'intValue':
    case 'int_value':
    case 'doubleValue':
    case 'double_value':
      return inner;
    case 'arrayValue':
    case 'array_value':
      return isRecord(inner) && Array.isArray(inner.values)
        ? inner.values.map((item) => plainValue(item, depth + 1))
        : [];
    case 'kvlistValue':
    case 'kvlist_value':
      return isRecord(inner) && Array.isArray(inner.values)
        ? Object.fromEntries(
            inner.values
              .filter(isRecord)
              .map((entry) => [String(entry.key), plainValue(entry.value, depth + 1)]),
          )
        : {};
    default:
      return undefined;
  }
}

/** Reads an OTLP span, whose keys may be in camel case or snake case. */
export function spanOf(raw: JsonRecord, resource: Attributes): Span {
  const at = nanoseconds(raw.startTimeUnixNano) ?? nanoseconds(raw.start_time_unix_nano);
  const status = isRecord(raw.status) ? spanStatus(raw.status.code) : undefined;
  return {
    name: textAt(raw, 'name') ?? '',
    attributes: attributeMap(raw.attributes),
    resource,
    raw: raw.attributes,
    ...ids(
      idAt(raw, 'traceId') ?? idAt(raw, 'trace_id'),
      idAt(raw, 'spanId') ?? idAt(raw, 'span_id'),
    ),
    ...parent(idAt(raw, 'parentSpanId') ?? idAt(raw, 'parent_span_id')),
    ...(at !== undefined && { at }),
    ...(status !== undefined && { status }),
  };
}

/** Returns a span's id and trace id. Omits missing ids. */
export function ids(trace: unknown, id: unknown): Pick<Span, 'trace' | 'id'> {
  const [inTrace, own] = [hexId(trace), hexId(id)];
  return {
    ...(inTrace !== undefined && { trace: inTrace }),
    ...(own !== undefined && { id: own }),
  };
}

/** Returns the parent span's id, or an empty object if the id is missing. */
export function parent(id: unknown): Pick<Span, 'parent'> {
  const above = hexId(id);
  return above === undefined ? {} : { parent: above };
}
