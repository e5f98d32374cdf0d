import type { Call, CallStatus } from '../../model/call.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import type { TraceSink } from './trace-format.ts';

/** What is the same for every call of a message. */
export type About = Pick<Call, 'session' | 'at'>;

/** The calls in the messages of one file, each of which waits for its result. */
export interface ClaudeCalls {
  /** Calls that a message of the assistant holds. */
  uses(message: unknown, about: About): void;
  /** Results that a message brings; `refused`: the record says that a failed one was not let happen. */
  results(message: unknown, session: string | undefined, refused: boolean): void;
  /** An attempt that the record lists as denied, whether its message has been met or not. */
  denied(denial: unknown, session: string | undefined): void;
  end(): void;
}

/** Ids that the API makes are one of their kind everywhere, so that a resumed or forked session repeats them; any other is so in its session at most. */
const UNIQUE = /^(?:srv|mcp)?toolu_[A-Za-z0-9_]{16,}$/;

/** Pairs `tool_use` blocks with their results, which are the same in every format of Claude (spec 8). */
export function claudeCalls(sink: TraceSink): ClaudeCalls {
  const open = new OpenCalls(sink);
  return {
    uses(message, about) {
      for (const block of blocksOf(message)) {
        const [tool, id, server] = [textAt(block, 'name'), idAt(block, 'id'), textAt(block, 'server_name')];
        if (tool === undefined || !USES.includes(textAt(block, 'type') ?? '')) continue;
        open.hold(id === undefined ? undefined : keyOf(id, about.session), {
          tool,
          ...(server !== undefined && { server }),
          ...about,
          status: 'unknown',
          ...(id !== undefined && lasting(id, about.session)),
        });
      }
    },
    results(message, session, refused) {
      for (const block of blocksOf(message)) {
        const id = idAt(block, 'tool_use_id');
        if (id !== undefined && /(?:^|_)tool_result$/.test(textAt(block, 'type') ?? ''))
          open.mark(keyOf(id, session), statusOf(block, refused));
      }
    },
    denied(denial, session) {
      const [tool, id] = [textAt(denial, 'tool_name'), idAt(denial, 'tool_use_id')];
      if (tool === undefined || id === undefined) return;
      const key = keyOf(id, session);
      open.hold(key, { tool, ...(session !== undefined && { session }), status: 'denied', ...lasting(id, session) });
      open.mark(key, 'denied');
    },
    end: () => open.end(),
  };
}

const USES: readonly string[] = ['tool_use', 'server_tool_use', 'mcp_tool_use'];

/** Whether a message holds a call, told by a block that has all that one needs. */
export function holdsCall(message: unknown): boolean {
  return blocksOf(message).some(
    (block) => USES.includes(textAt(block, 'type') ?? '') && textAt(block, 'name') !== undefined && idAt(block, 'id') !== undefined,
  );
}

function blocksOf(message: unknown): readonly JsonRecord[] {
  return listAt(message, 'content').filter(isRecord);
}

/** The words of a result are the tool's own, so they never make a denied attempt of a call. */
function statusOf(block: JsonRecord, refused: boolean): CallStatus {
  if (block.is_error === true) return refused ? 'denied' : 'error';
  return /_tool_result_error$/.test(textAt(at(block, 'content'), 'type') ?? '') ? 'error' : 'ok';
}

/** Under what a result finds its call. */
function keyOf(id: string, session: string | undefined): string {
  return UNIQUE.test(id) ? id : JSON.stringify([session, id]);
}

/** The id by which two records of a call are known for one; without a session, a short one may be another call's in another file. */
function lasting(id: string, session: string | undefined): Pick<Call, 'id' | 'scope'> {
  if (UNIQUE.test(id)) return { id };
  return session === undefined ? {} : { id, scope: session };
}
