import type { Call, CallStatus, Operation } from '../../model/call.ts';
import type {
  RecordedFired,
  RecordedResult,
  RecordedSubject,
} from '../../model/recorded-result.ts';
import type { EventContent, TraceEvent } from './partial.ts';
import {
  booleanOf,
  countOf,
  type Json,
  listOf,
  objectOf,
  optional,
  PartialFault,
  RowValues,
  textOf,
} from './row-values.ts';

/** The kinds of events. Each row begins with the index of its kind in this list. */
const KINDS = ['call', 'trace', 'declare', 'usage', 'turn', 'operation'] as const;
/** The statuses of calls, in the order of their indices in rows. */
const STATUSES = ['ok', 'error', 'denied', 'unknown'] as const satisfies readonly CallStatus[];
/** The values of a call's `named`, in the order of their indices in rows. */
const NAMED = ['tool', 'action', 'redacted'] as const;
/** The kinds of operations, in the order of their indices in rows. */
const OPERATIONS = [
  'delegate',
  'memory search',
  'memory write',
] as const satisfies readonly Operation['kind'][];
/** Stands for NaN, a digest that equals no other digest. JSON has no number for NaN. */
const NO_DIGEST = 'NaN';

/** Writes events as rows of numbers. Strings go into a table, because most of them are repeated. */
export class EventWriter {
  readonly #numbers = new Map<string, number>();
  #added: string[] = [];

  /** Returns the strings added to the table since the last call to this method. */
  takeTexts(): readonly string[] {
    const added = this.#added;
    this.#added = [];
    return added;
  }

  /** Converts an event to a row. */
  row(event: TraceEvent): readonly Json[] {
    const { number, format, keys, results } = event;
    return [
      KINDS.indexOf(event.kind),
      number,
      this.#text(format),
      keys,
      results.map((result) => this.#result(result)),
      this.#content(event),
    ];
  }

  #text(text: string | undefined): number | null {
    if (text === undefined) return null;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.#added.push(text);
    return number;
  }

  /**
   * Converts a result to numbers. Each access list request becomes a single string in the table,
   * because most requests are repeated.
   */
  #result({ owner, fired, subjects }: RecordedResult): readonly Json[] {
    const ofCall = (call: readonly RecordedSubject[] | undefined): Json =>
      call?.map((subject) => this.#text(JSON.stringify(subject))) ?? null;
    return [
      owner,
      fired ? [fired.perList, fired.perTool, fired.undecided] : null,
      subjects?.map(ofCall) ?? null,
    ];
  }

  #content(event: EventContent): readonly Json[] {
    switch (event.kind) {
      case 'call':
        return this.#call(event.call);
      case 'trace': {
        const { id, at = null, agent, values, calls } = event.trace;
        return [
          this.#text(id),
          at,
          this.#text(agent),
          values.map((value) => this.#text(value)),
          calls.map((call) => this.#call(call)),
        ];
      }
      case 'declare':
        return [this.#text(event.tool.name), this.#text(event.tool.server)];
      case 'usage': {
        const { input, cacheRead, cacheWrite, output, partial, agent } = event.usage;
        return [
          ...this.#place(event.usage),
          this.#text(agent),
          input,
          cacheRead,
          cacheWrite,
          output,
          partial ? 1 : 0,
        ];
      }
      case 'turn':
        return this.#place(event.turn);
      case 'operation':
        return [
          ...this.#place(event.operation),
          this.#text(event.operation.agent),
          ...this.#operation(event.operation),
        ];
      default:
        return event satisfies never;
    }
  }

  #place(place: Pick<Call, 'order' | 'at' | 'session' | 'trace'>): readonly Json[] {
    const { order = null, at = null, session, trace } = place;
    return [order, at, this.#text(session), this.#text(trace)];
  }

  #call(call: Call): readonly Json[] {
    const { tool, raw, server, agent, status, named, inputDigest, operation } = call;
    const digest = inputDigest ?? null;
    return withoutNulls([
      this.#text(tool),
      ...this.#place(call),
      this.#text(agent),
      STATUSES.indexOf(status),
      this.#text(server),
      this.#text(raw),
      NAMED.indexOf(named ?? 'tool') || null,
      Number.isNaN(digest) ? NO_DIGEST : digest,
      ...(operation ? this.#operation(operation) : []),
    ]);
  }

  #operation({ kind, target }: Operation): readonly Json[] {
    return [OPERATIONS.indexOf(kind), this.#text(target)];
  }
}

function withoutNulls(row: readonly Json[]): readonly Json[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

/** Reads the rows of one source. Rows are untrusted, so every unexpected value is an error. */
export class EventReader {
  readonly #texts: string[] = [];
  /**
   * The access list requests that were decoded from strings, keyed by the string's number in the
   * table.
   */
  readonly #subjects = new Map<number, RecordedSubject>();

  /** Adds strings to the table. */
  addTexts(texts: Json): void {
    for (const text of listOf(texts)) this.#texts.push(textOf(text));
  }

  /**
   * Converts a row to an event.
   * @throws PartialFault if the row is not an event.
   */
  event(row: Json): TraceEvent {
    const values = this.#values(row);
    const kind = values.word(KINDS);
    const number = values.count();
    const format = values.text();
    const keys = values.list().map(textOf);
    const results = values.list().map((row) => this.#result(row));
    const content = this.#content(kind, this.#values(values.next()));
    values.end();
    return { number, format, keys, results, ...content };
  }

  #result(row: Json): RecordedResult {
    const values = this.#values(row);
    const owner = values.count();
    const fired = values.next();
    const subjects = values.next();
    values.end();
    return {
      owner,
      ...(fired !== undefined && { fired: firedOf(fired) }),
      ...(subjects !== undefined && {
        subjects: listOf(subjects).map((call) =>
          optional(call, (list) => listOf(list).map((number) => this.#subject(countOf(number)))),
        ),
      }),
    };
  }

  #subject(number: number): RecordedSubject {
    const known = this.#subjects.get(number);
    if (known !== undefined) return known;
    const subject = subjectOf(this.#texts[number]);
    this.#subjects.set(number, subject);
    return subject;
  }

  #values(row: Json): RowValues {
    return new RowValues(row, this.#texts);
  }

  #content(kind: EventContent['kind'], values: RowValues): EventContent {
    const content = this.#contentOf(kind, values);
    values.end();
    return content;
  }

  #contentOf(kind: EventContent['kind'], values: RowValues): EventContent {
    switch (kind) {
      case 'call':
        return { kind, call: callOf(values) };
      case 'trace':
        return { kind, trace: this.#trace(values) };
      case 'declare':
        return { kind, tool: { name: values.text(), ...set('server', values.optionalText()) } };
      case 'usage':
        return { kind, usage: usageOf(values) };
      case 'turn':
        return { kind, turn: placeOf(values) };
      case 'operation': {
        const place = placeOf(values);
        const agent = set('agent', values.optionalText());
        const operation = operationOf(values.word(OPERATIONS), values.optionalText());
        return { kind, operation: { ...place, ...agent, ...operation } };
      }
      default:
        return kind satisfies never;
    }
  }

  #trace(values: RowValues): Extract<EventContent, { kind: 'trace' }>['trace'] {
    const id = values.text();
    const at = set('at', values.time());
    const agent = set('agent', values.optionalText());
    const applied = values.texts();
    const calls = values.list().map((row) => {
      const inner = this.#values(row);
      const call = callOf(inner);
      inner.end();
      return call;
    });
    // A trace's content serves only to identify the trace, and the event's keys already do so.
    return { id, content: Number.NaN, ...at, ...agent, calls, facts: [], values: applied };
  }
}

function callOf(values: RowValues): Call {
  const tool = values.text();
  const { order, ...place } = optionalPlaceOf(values);
  const agent = set('agent', values.optionalText());
  const status = values.word(STATUSES);
  const server = set('server', values.optionalText());
  const raw = set('raw', values.optionalText());
  const named = NAMED[values.optionalCount() ?? 0];
  if (named === undefined) throw new PartialFault('has an index that is out of range');
  const inputDigest = set('inputDigest', digestOf(values.next()));
  const kind = values.optionalCount();
  const operation =
    kind === undefined ? {} : { operation: operationOf(OPERATIONS[kind], values.optionalText()) };
  return {
    tool,
    ...set('order', order),
    ...place,
    ...agent,
    status,
    ...server,
    ...raw,
    ...(named !== 'tool' && { named }),
    ...inputDigest,
    ...operation,
  };
}

function operationOf(kind: Operation['kind'] | undefined, target: string | undefined): Operation {
  if (kind === undefined) throw new PartialFault('has an index that is out of range');
  return { kind, ...set('target', target) };
}

function digestOf(value: Json): number | undefined {
  if (value === undefined) return undefined;
  if (value === NO_DIGEST) return Number.NaN;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new PartialFault('has an invalid value; expected a digest');
}

function optionalPlaceOf(values: RowValues): Pick<Call, 'order' | 'at' | 'session' | 'trace'> {
  return {
    ...set('order', values.optionalCount()),
    ...set('at', values.time()),
    ...set('session', values.optionalText()),
    ...set('trace', values.optionalText()),
  };
}

function placeOf(
  values: RowValues,
): Pick<Call, 'at' | 'session' | 'trace'> & { readonly order: number } {
  const { order, ...place } = optionalPlaceOf(values);
  if (order === undefined) throw new PartialFault('has an event without a position');
  return { order, ...place };
}

function usageOf(values: RowValues): Extract<EventContent, { kind: 'usage' }>['usage'] {
  const place = placeOf(values);
  const agent = set('agent', values.optionalText());
  const [input, cacheRead] = [values.amount(), values.amount()];
  const [cacheWrite, output] = [values.amount(), values.amount()];
  const partial = values.count(1) === 1;
  return {
    ...place,
    ...agent,
    input,
    cacheRead,
    cacheWrite,
    output,
    ...(partial && { partial }),
  };
}

function subjectOf(text: string | undefined): RecordedSubject {
  let value: Json;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    throw new PartialFault('has an invalid value; expected an access list request in JSON');
  }
  const { action, resource, tool, matched, unknown, isDeniedByName } = objectOf(value);
  return {
    action: textOf(action),
    resource: textOf(resource),
    tool: textOf(tool),
    matched: countsOf(matched),
    unknown: listOf(unknown).map((pair) => {
      const [entry, field] = listOf(pair);
      return [countOf(entry), countOf(field)] as const;
    }),
    isDeniedByName: booleanOf(isDeniedByName),
  };
}

function firedOf(row: Json): RecordedFired {
  const [perList, perTool, undecided, ...others] = listOf(row);
  if (others.length > 0) throw new PartialFault('has a row with too many values');
  return {
    perList: countsOf(perList),
    perTool: listOf(perTool).map((pair) => {
      const [tool, triggers] = listOf(pair);
      return [countOf(tool), countsOf(triggers)] as const;
    }),
    undecided: countsOf(undecided),
  };
}

function countsOf(list: Json): readonly number[] {
  return listOf(list).map((value) => countOf(value));
}

/** Returns an object with a single key, or an empty object if the value is undefined. */
function set<Key extends string, T>(key: Key, value: T | undefined): { readonly [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T };
}
