import type { Call } from '../../model/call.ts';
import type { Repetitions } from './repetitions.ts';
import type { ReaderSink, TraceSink } from './trace-format.ts';

/**
 * Assigns a position to a call that has none, and returns the call. Modifies the call itself,
 * because copying every call in a large file would be slow.
 */
export function placed(call: Call, position: ReaderSink['position']): Call {
  if (call.order === undefined && position !== undefined)
    (call as { order?: number }).order = position();
  return call;
}

/**
 * Returns the optional members that a sink has. Readers do extra work only for members that exist.
 * Tokens and turns that have already been read are not passed on.
 */
export function askedMembers(
  sink: TraceSink,
  repetitions: Repetitions,
): Omit<ReaderSink, 'call' | 'trace' | 'declare'> {
  const { compareArguments, inspectArguments, wholeArguments } = sink;
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
    ...(wholeArguments && { wholeArguments }),
  };
}
