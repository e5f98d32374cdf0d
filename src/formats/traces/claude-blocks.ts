import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import type { TraceSink } from './trace-format.ts';

/** What is the same for every call of a message. */
export type About = Pick<Call, 'session' | 'at'>;

/** The calls in the messages of one file, each of which waits for its result. */
export interface ClaudeCalls {
  /**
   * Calls that a message of the assistant holds; `line` is what tells one message from another
   * where it has no id of its own.
   */
  uses(message: unknown, about: About, line: unknown): void;
  /**
   * Results that a message brings; `refused`: the record says that a failed one was not let happen.
   */
  results(message: unknown, session: string | undefined, refused: boolean): void;
  /** Attempts that a record lists as denied, whether their messages have been met or not. */
  denied(denials: readonly unknown[], session: string | undefined): void;
  end(): void;
}

/**
 * Ids that the API makes are one of their kind everywhere, so that a resumed or forked session
 * repeats them; any other may come again in every answer.
 */
const UNIQUE = /^(?:srv|mcp)?toolu_[A-Za-z0-9_]{16,}$/;

/** Pairs `tool_use` blocks with their results, which are the same in every format of Claude. */
export function claudeCalls(sink: TraceSink): ClaudeCalls {
  const open = new OpenCalls(sink);
  return {
    uses(message, about, line) {
      for (const block of blocksOf(message)) {
        const [tool, id, server] = [
          textAt(block, 'name'),
          idAt(block, 'id'),
          textAt(block, 'server_name'),
        ];
        if (tool === undefined || !USES.includes(textAt(block, 'type') ?? '')) continue;
        const asked = contentDigest(block.input);
        const call: Call = {
          tool,
          ...(server !== undefined && { server }),
          ...about,
          status: 'unknown',
          ...(id !== undefined && UNIQUE.test(id) && { id, content: asked, copied: true }),
          ...(id !== undefined &&
            !UNIQUE.test(id) && {
              id,
              content: contentDigest(idAt(message, 'id') ?? line ?? about.at, block.input),
            }),
        };
        open.hold(id === undefined ? undefined : keyOf(id, about.session), call, asked);
      }
    },
    results(message, session, refused) {
      for (const block of blocksOf(message)) {
        const id = idAt(block, 'tool_use_id');
        if (id !== undefined && /(?:^|_)tool_result$/.test(textAt(block, 'type') ?? ''))
          open.mark(keyOf(id, session), statusOf(block, refused));
      }
    },
    denied(denials, session) {
      const counts = new Map<string, number>();
      for (const denial of denials) {
        const [tool, id, input] = [
          textAt(denial, 'tool_name'),
          idAt(denial, 'tool_use_id'),
          at(denial, 'tool_input'),
        ];
        if (tool === undefined || id === undefined) continue;
        const key = keyOf(id, session);
        const asked = input === undefined ? undefined : contentDigest(input);
        const kind = JSON.stringify([key, tool, asked]);
        const nth = counts.get(kind) ?? 0;
        counts.set(kind, nth + 1);
        open.deny(
          key,
          {
            tool,
            ...(session !== undefined && { session }),
            status: 'denied',
            id,
            content: asked ?? 0,
          },
          asked,
          nth,
        );
      }
    },
    end: () => open.end(),
  };
}

const USES: readonly string[] = ['tool_use', 'server_tool_use', 'mcp_tool_use'];

/** Whether a message holds a call, told by a block that has all that one needs. */
export function holdsCall(message: unknown): boolean {
  return blocksOf(message).some(
    (block) =>
      USES.includes(textAt(block, 'type') ?? '') &&
      textAt(block, 'name') !== undefined &&
      idAt(block, 'id') !== undefined,
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
