import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/**
 * Calls that wait for their result at a time; the oldest goes on without one, so that memory does
 * not grow with the file.
 */
const MOST_OPEN = 10_000;

/**
 * Rollouts of Codex, and what `codex exec --json` prints: items, or in older releases events under
 * `msg` (docs/traces.md#codex-gemini-cli).
 */
export const CODEX: TraceFormat = {
  id: 'codex',
  title: 'Codex session',
  agentIds: 'framework',
  marks: ['type', 'msg'],
  recognise: (record) => isRecord(record) && (isRollout(record) || isExec(record)),
  takes: (record) => isRecord(record) && (isRollout(record) || isExec(record) || isOther(record)),
  open(sink) {
    const calls = new CodexCalls(sink);
    return {
      read(record) {
        if (!isRecord(record)) return;
        const time = timeOf(record.timestamp);
        switch (record.type) {
          case 'session_meta':
            // Ids may begin anew in the next session of a file.
            calls.end();
            calls.session = idAt(record, 'payload', 'id') ?? calls.session;
            break;
          case 'thread.started':
            // A thread that is resumed numbers its items anew.
            calls.end();
            calls.session = idAt(record, 'thread_id') ?? calls.session;
            break;
          case 'response_item':
            if (isRecord(record.payload)) takeResponse(record.payload, time, calls);
            break;
          case 'event_msg':
            if (isRecord(record.payload)) takeEvent(record.payload, time, calls);
            break;
          case 'item.started':
          case 'item.updated':
          case 'item.completed':
            if (isRecord(record.item))
              takeItem(record.item, time, record.type === 'item.completed', calls);
            break;
          default:
            if (isRecord(record.msg)) takeEvent(record.msg, time, calls);
        }
      },
      end: () => calls.end(),
    };
  },
};

/**
 * What a record says of a call; `asked` is a digest of what was asked, under the kind of the
 * record, because each kind writes that in its own way.
 */
type Found = Pick<Call, 'tool' | 'server' | 'at' | 'status'> & {
  readonly asked?: { readonly kind: string; readonly content: number };
};

/** A call that waits, and what each kind of record says that was asked. */
interface Open {
  call: Call;
  readonly asked: Map<string, number>;
}

/**
 * The calls of one file until all is known of them: one call may stand in several records, under
 * the name that the model used and under its own.
 */
class CodexCalls {
  session: string | undefined;
  readonly #sink: TraceSink;
  readonly #open = new Map<string, Open>();

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  has(id: string): boolean {
    return this.#open.has(id);
  }

  /**
   * Takes what a record says; `id` pairs the records of a call, and `isLasting` tells that it does
   * not come again for another one.
   */
  put(id: string | undefined, { asked, ...found }: Found, isLasting = true): void {
    const call: Call = { ...found, ...(this.session !== undefined && { session: this.session }) };
    if (id === undefined) {
      this.#sink.call(call);
      return;
    }
    const before = this.#open.get(id);
    if (before !== undefined && isSame(before.call, found)) {
      const known = asked === undefined ? undefined : before.asked.get(asked.kind);
      if (known === undefined || known === asked?.content) {
        if (asked !== undefined) before.asked.set(asked.kind, asked.content);
        if (found.server !== undefined && before.call.server === undefined)
          before.call = { ...before.call, tool: found.tool, server: found.server };
        this.mark(id, found.status);
        return;
      }
      // The same kind of record with another content is another call, of a gateway that numbers its
      // calls anew in every answer.
      this.settle(id);
    }
    // Another tool under an id that is taken is another call: it must not be lost.
    const key = this.#open.has(id) ? `${id}/${found.tool}` : id;
    if (this.#open.has(key)) this.mark(key, found.status);
    else
      this.#open.set(key, {
        call: { ...call, ...(isLasting && lasting(key, asked)) },
        asked: new Map(asked && [[asked.kind, asked.content]]),
      });
    if (this.#open.size > MOST_OPEN) this.settle(this.#open.keys().next().value!);
  }

  /** What ran was no mere attempt, whatever else is said of it. */
  mark(id: string, status: CallStatus): void {
    const open = this.#open.get(id);
    if (open === undefined || status === 'unknown') return;
    const before = open.call.status;
    if (
      status === 'ok' ||
      (status === 'error' && before !== 'denied') ||
      (status === 'denied' && before !== 'ok')
    )
      open.call = { ...open.call, status };
  }

  settle(id: string): void {
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (open !== undefined) this.#sink.call(open.call);
  }

  end(): void {
    for (const id of [...this.#open.keys()]) this.settle(id);
  }
}

/**
 * Ids that the API makes are one of their kind everywhere, so that a forked session repeats them.
 */
function lasting(id: string, asked: Found['asked']): Pick<Call, 'id' | 'content' | 'copied'> {
  return {
    id,
    content: asked?.content ?? 0,
    ...(/^call_[A-Za-z0-9]{16,}$/.test(id) && { copied: true as const }),
  };
}

/**
 * Whether two records are of one call: of the same name, or of a name and the tool of a server that
 * it ends in.
 */
function isSame(before: Call, found: Found): boolean {
  if (before.tool === found.tool) return true;
  if (before.server === undefined && found.server !== undefined)
    return before.tool.endsWith(found.tool);
  return (
    before.server !== undefined && found.server === undefined && found.tool.endsWith(before.tool)
  );
}

function takeResponse(payload: JsonRecord, time: number | undefined, calls: CodexCalls): void {
  const type = textAt(payload, 'type') ?? '';
  const id = idAt(payload, 'call_id') ?? idAt(payload, 'id');
  const about = { ...(time !== undefined && { at: time }), status: 'unknown' as const };
  if (type === 'function_call' || type === 'custom_tool_call') {
    const [name, space] = [textAt(payload, 'name'), textAt(payload, 'namespace')];
    // Newer releases split a name of an MCP tool in two; it is put together as the older ones write
    // it.
    const tool =
      space?.startsWith('mcp__') && name !== undefined
        ? `${space}${space.endsWith('__') ? '' : '__'}${name}`
        : name;
    if (tool !== undefined)
      calls.put(id, { tool, ...about, ...askedIn('response', payload.arguments ?? payload.input) });
  } else if (BUILT_IN.test(type)) {
    calls.put(id, {
      tool: type.slice(0, -'_call'.length),
      ...about,
      ...askedIn('response', payload.action),
    });
  } else if (/^(?:function_call|custom_tool_call)_output$/.test(type) && id !== undefined) {
    const output = decoded(payload.output);
    calls.mark(id, exitStatus(at(output, 'metadata', 'exit_code') ?? at(output, 'success')));
  }
}

/** What a record of a kind says that was asked, where it says so. */
function askedIn(kind: string, value: unknown): Pick<Found, 'asked'> {
  return value === undefined ? {} : { asked: { kind, content: contentDigest(value) } };
}

/** Calls of tools that have no name but the type of their record. */
const BUILT_IN = /^(?:local_shell|web_search|image_generation|tool_search)_call$/;

function takeEvent(payload: JsonRecord, time: number | undefined, calls: CodexCalls): void {
  const type = textAt(payload, 'type') ?? '';
  const id = idAt(payload, 'call_id');
  const about = time === undefined ? {} : { at: time };
  if (type === 'session_configured') calls.session = idAt(payload, 'session_id') ?? calls.session;
  if (/^mcp_tool_call_(?:begin|end)$/.test(type)) {
    const [server, tool] = [
      textAt(payload, 'invocation', 'server'),
      textAt(payload, 'invocation', 'tool'),
    ];
    const status = type.endsWith('_end') ? mcpStatus(payload.result) : 'unknown';
    const asked = askedIn('event', at(payload, 'invocation', 'arguments'));
    if (tool !== undefined)
      calls.put(id, { tool, ...(server !== undefined && { server }), ...about, status, ...asked });
    else if (id !== undefined) calls.mark(id, status);
  } else if (/^(?:exec_command|patch_apply)_(?:begin|end)$/.test(type)) {
    const status =
      payload.status === 'declined' ? 'denied' : exitStatus(payload.exit_code ?? payload.success);
    // A command that a person ran is no call of the agent; one whose call has been met under its
    // own name is not another.
    if (id !== undefined && calls.has(id)) calls.mark(id, status);
    else if (payload.source !== 'user_shell')
      calls.put(id, { tool: type.replace(/_(?:begin|end)$/, ''), ...about, status });
  }
}

function takeItem(
  item: JsonRecord,
  time: number | undefined,
  isDone: boolean,
  calls: CodexCalls,
): void {
  const type = textAt(item, 'type') ?? textAt(item, 'item_type') ?? '';
  const isNamed = type === 'mcp_tool_call' || type === 'collab_tool_call';
  const tool = isNamed ? textAt(item, 'tool') : ITEMS.includes(type) ? type : undefined;
  const server = type === 'mcp_tool_call' ? textAt(item, 'server') : undefined;
  const id = idAt(item, 'id');
  if (tool === undefined) return;
  calls.put(
    id,
    {
      tool,
      ...(server !== undefined && { server }),
      ...(time !== undefined && { at: time }),
      status: itemStatus(item.status),
    },
    false,
  );
  if (isDone && id !== undefined) calls.settle(id);
}

const ITEMS: readonly string[] = ['command_execution', 'file_change', 'web_search'];

function itemStatus(word: unknown): CallStatus {
  if (word === 'declined') return 'denied';
  if (word === 'failed') return 'error';
  return word === 'completed' ? 'ok' : 'unknown';
}

function exitStatus(proof: unknown): CallStatus {
  if (typeof proof === 'number') return proof === 0 ? 'ok' : 'error';
  if (typeof proof === 'boolean') return proof ? 'ok' : 'error';
  return 'unknown';
}

function mcpStatus(result: unknown): CallStatus {
  if (!isRecord(result)) return 'unknown';
  if (Object.hasOwn(result, 'Err')) return 'error';
  if (!Object.hasOwn(result, 'Ok')) return 'unknown';
  return at(result, 'Ok', 'isError') === true || at(result, 'Ok', 'is_error') === true
    ? 'error'
    : 'ok';
}

const ROLLOUT_TYPES: readonly unknown[] = [
  'session_meta',
  'response_item',
  'event_msg',
  'turn_context',
];

function isRollout(record: JsonRecord): boolean {
  return ROLLOUT_TYPES.includes(record.type) && isRecord(record.payload);
}

/** A record of another kind, which holds no call. */
function isOther(record: JsonRecord): boolean {
  if (isRecord(record.msg)) return typeof record.msg.type === 'string';
  return (
    typeof record.type === 'string' &&
    (isRecord(record.payload) ||
      isRecord(record.item) ||
      /^(?:thread|turn|item|error)(?:\.|$)/.test(record.type)) &&
    !Object.hasOwn(record, 'tool')
  );
}

function isExec(record: JsonRecord): boolean {
  if (record.type === 'thread.started') return idAt(record, 'thread_id') !== undefined;
  if (/^item\.(?:started|updated|completed)$/.test(textAt(record, 'type') ?? ''))
    return (textAt(record, 'item', 'type') ?? textAt(record, 'item', 'item_type')) !== undefined;
  return /^(?:session_configured$|task_|turn_|mcp_tool_call_|exec_command_|patch_apply_|agent_)/.test(
    textAt(record, 'msg', 'type') ?? '',
  );
}
