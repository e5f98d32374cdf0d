import type { Call } from '../../model/call.ts';
import type { Repetitions } from './repetitions.ts';
import type { ReaderSink, TraceSink } from './trace-format.ts';

/**
 * Gives a call a position unless it already has one, and returns the call. The call is changed in
 * place, because copying every call of a large file takes time.
 */
export function placed(call: Call, position: ReaderSink['position']): Call {
  if (call.order === undefined && position !== undefined)
    (call as { order?: number }).order = position();
  return call;
}

/**
 * Returns the optional members of a sink, so that readers do only the work that the sink asks for.
 * Tokens and turns that have already been read are dropped.
 */
export function askedMembers(
  sink: TraceSink,
  repetitions: Repetitions,
): Omit<ReaderSink, 'call' | 'trace' | 'declare'> {
  const { compareArguments, inspectArguments } = sink;
  return {
    ...(sink.usage && {
      usage: (usage) => {
        if (!repetitions.hasEvent('usage', usage)) sink.usage?.(usage);
      },
    }),
    ...(sink.turn && {
      turn: (turn) => {
        if (!repetitions.hasEvent('turn', turn)) sink.turn?.(turn);
      },
    }),
    ...(sink.operation && { operation: (operation) => sink.operation?.(operation) }),
    ...(compareArguments && { compareArguments }),
    ...(inspectArguments && { inspectArguments }),
  };
}
