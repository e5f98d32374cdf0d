import type { Call, CallStatus, Operation } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import type { ReaderSink } from './trace-format.ts';

/** The session, its folder and the time, which all tool calls in a message share. */
type CallContext = Pick<Call, 'session' | 'folder' | 'at'>;

/** Tracks the sessions in one file, and the folder in which each session started. */
export class ClaudeSession {
  #id: string | undefined;
  #folder: string | undefined;
  readonly #sink: ReaderSink;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /**
   * Returns the session for a record. A record without an id belongs to the previous record's
   * session. The session keeps its first folder, because commands may have changed the folder in
   * later records.
   */
  next(id: string | undefined, folder: string | undefined): Omit<CallContext, 'at'> {
    if (id !== undefined && id !== this.#id) this.#folder = undefined;
    this.#id = id ?? this.#id;
    this.#folder ??= folder;
    return {
      ...(this.#id !== undefined && { session: this.#id }),
      ...(this.#sink.wholeArguments && this.#folder !== undefined && { folder: this.#folder }),
    };
  }
}

/**
 * Collects the tool calls in one file's messages. Reports each call when the call's result is read.
 */
interface ClaudeCalls {
  /** Adds the tool calls in an assistant message. `line` identifies a message without an id. */
  uses(message: unknown, context: CallContext, line: unknown): void;
  /**
   * Adds the tool results in a message. `outcome` is the record's field that contains a call's
   * outcome outside the message.
   */
  results(message: unknown, session: string | undefined, outcome: unknown): void;
  /** Adds the tool calls that a record lists as denied. Messages may not contain these calls. */
  denied(denials: readonly unknown[], context: Omit<CallContext, 'at'>): void;
  end(): void;
}

/**
 * Matches tool call ids assigned by Anthropic's API, which are globally unique. If the same id
 * appears in a resumed or forked session, the call there is a copy. Other ids may be reused in
 * every response.
 */
const UNIQUE = /^(?:srv|mcp)?toolu_[A-Za-z0-9_]{16,}$/;

/**
 * Returns a collector that pairs `tool_use` blocks with their results. All Claude formats contain
 * such blocks.
 */
export function claudeCalls(sink: ReaderSink): ClaudeCalls {
  const open = new OpenCalls(sink);
  return {
    uses(message, context, line) {
      for (const block of blocksOf(message)) {
        const [tool, id, server] = [
          textAt(block, 'name'),
          idAt(block, 'id'),
          textAt(block, 'server_name'),
        ];
        if (tool === undefined || !USES.includes(textAt(block, 'type') ?? '')) continue;
        const inputDigest = contentDigest(block.input);
        const call: Call = {
          tool,
          ...(server !== undefined && { server }),
          ...context,
          status: 'unknown',
          ...operationOf(tool, block),
          ...argumentFacts(sink, { tool, server }, block.input),
          ...(id !== undefined && UNIQUE.test(id) && { id, content: inputDigest, copied: true }),
          ...(id !== undefined &&
            !UNIQUE.test(id) && {
              id,
              content: contentDigest(idAt(message, 'id') ?? line ?? context.at, block.input),
            }),
        };
        open.hold(id === undefined ? undefined : keyOf(id, context.session), call, inputDigest);
      }
    },
    results(message, session, outcome) {
      for (const block of blocksOf(message)) {
        const id = idAt(block, 'tool_use_id');
        if (id === undefined || !/(?:^|_)tool_result$/.test(textAt(block, 'type') ?? '')) continue;
        const key = keyOf(id, session);
        open.mark(key, statusOf(block, isRefusal(outcome, open.toolOf(key))));
      }
    },
    denied(denials, context) {
      const counts = new Map<string, number>();
      for (const denial of denials) {
        const [tool, id, input] = [
          textAt(denial, 'tool_name'),
          idAt(denial, 'tool_use_id'),
          at(denial, 'tool_input'),
        ];
        if (tool === undefined || id === undefined) continue;
        const key = keyOf(id, context.session);
        const inputDigest = input === undefined ? undefined : contentDigest(input);
        const kind = JSON.stringify([key, tool, inputDigest]);
        const nth = counts.get(kind) ?? 0;
        counts.set(kind, nth + 1);
        open.deny(
          key,
          {
            tool,
            ...context,
            status: 'denied',
            ...argumentFacts(sink, { tool }, input),
            id,
            content: inputDigest ?? 0,
          },
          inputDigest,
          nth,
        );
      }
    },
    end: () => open.end(),
  };
}

const USES: readonly string[] = ['tool_use', 'server_tool_use', 'mcp_tool_use'];

/** Whether a message contains a tool call with a type, a name and an id. */
export function holdsCall(message: unknown): boolean {
  return blocksOf(message).some(
    (block) =>
      USES.includes(textAt(block, 'type') ?? '') &&
      textAt(block, 'name') !== undefined &&
      idAt(block, 'id') !== undefined,
  );
}

/**
 * Returns the operation of a call to Claude's own tools `Task` and `memory`, or an empty object for
 * any other tool. `Task`, renamed `Agent` in 2.1.63, starts a sub-agent. `memory` reads or writes
 * files in `/memories`.
 */
function operationOf(tool: string, { input }: JsonRecord): { readonly operation?: Operation } {
  const target = textAt(input, 'subagent_type');
  if ((tool === 'Task' || tool === 'Agent') && target !== undefined)
    return { operation: { kind: 'delegate', target } };
  const file = textAt(input, 'path') ?? textAt(input, 'old_path') ?? '';
  if (tool !== 'memory' || !/^\/memories(?:\/|$)/.test(file)) return {};
  const command = textAt(input, 'command') ?? '';
  if (command === 'view') return { operation: { kind: 'memory search' } };
  return WRITES.includes(command) ? { operation: { kind: 'memory write' } } : {};
}

const WRITES: readonly string[] = ['create', 'str_replace', 'insert', 'delete', 'rename'];

function blocksOf(message: unknown): readonly JsonRecord[] {
  return listAt(message, 'content').filter(isRecord);
}

/**
 * Returns a tool call's status based on its result. The result's text never marks a call as denied,
 * because the tool wrote that text.
 */
function statusOf(block: JsonRecord, refused: boolean): CallStatus {
  if (block.is_error === true) return refused ? 'denied' : 'error';
  return /_tool_result_error$/.test(textAt(at(block, 'content'), 'type') ?? '') ? 'error' : 'ok';
}

/** Matches the outcomes that Claude Code writes for refused calls, in any release. */
const REFUSALS = [
  /^Error: Permission to use (\S{1,200}) has been (?:auto-)?denied/,
  /^Error: Permission for this action has been denied/,
  /^Error: The user doesn't want to (?:proceed with|take) this (?:tool use|action)/,
  /^Error: Claude requested permissions? to /,
] as const;

/**
 * Claude's own tools, whose error messages come from Claude Code itself. Other commands and servers
 * can write any text.
 */
const OWN_TOOLS: ReadonlySet<string> = new Set([
  'Read',
  'Write',
  'Edit',
  'MultiEdit',
  'NotebookEdit',
  'NotebookRead',
  'Glob',
  'Grep',
  'LS',
  'WebSearch',
  'WebFetch',
  'TodoWrite',
]);

/**
 * Whether an outcome shows that the call was refused. The outcomes of refused calls and of failed
 * tools can both begin with `Error:`. The text after it proves a refusal only if the tool itself
 * cannot have written it.
 */
function isRefusal(outcome: unknown, tool: string | undefined): boolean {
  if (outcome === true || outcome === 'User rejected tool use') return true;
  if (typeof outcome !== 'string' || tool === undefined || !OWN_TOOLS.has(tool)) return false;
  return REFUSALS.some((words) => {
    const match = words.exec(outcome);
    return match !== null && (match[1] ?? tool) === tool;
  });
}

/** Returns the key that connects a result with its call. */
function keyOf(id: string, session: string | undefined): string {
  return UNIQUE.test(id) ? id : JSON.stringify([session, id]);
}
