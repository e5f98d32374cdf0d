import type { History } from '../../src/evaluation/history/history.ts';
import { type CallSource, Replay } from '../../src/evaluation/history/replay.ts';
import type { ReplaySetup } from '../../src/evaluation/history/replay-state.ts';
import type { Call, Trace } from '../../src/model/call.ts';
import { agentOf, NOW, type Texts } from '../support/evaluated.ts';

/** The input of a replay: calls, or traces that are complete in one record. */
export type Replayed = Call | Trace;

/** Options in addition to the agent's texts. */
export interface Options extends Partial<Pick<ReplaySetup, 'ids' | 'since' | 'limit'>> {
  readonly source?: Partial<CallSource>;
  readonly graceHours?: number;
  readonly windowStart?: number;
}

const SOURCE: CallSource = {
  name: 'traces/a.jsonl',
  agentIds: 'card',
  shared: false,
  evidence: true,
};

/**
 * Replays calls against an agent that is given as texts. There is no grace period unless one is
 * requested.
 */
export async function replayed(
  texts: Texts,
  calls: readonly Replayed[],
  options: Options = {},
): Promise<History> {
  const { source, graceHours = 0, windowStart, ids = new Set(), ...rest } = options;
  const replay = new Replay({
    agent: await agentOf(texts),
    ids,
    aliases: new Map(Object.entries(texts.aliases ?? {})),
    ...rest,
  });
  const sink = replay.from({ ...SOURCE, ...source });
  for (const one of calls) {
    if ('facts' in one) sink.trace(one);
    else sink.call(one);
  }
  return replay.finish({ now: NOW, graceHours, ...(windowStart !== undefined && { windowStart }) });
}

/** Returns a call that was made the given number of minutes before the time of the tests. */
export function call(
  tool: string,
  session: string,
  more: Partial<Call> & { readonly minutesAgo?: number } = {},
): Call {
  const { minutesAgo = 60, ...fields } = more;
  return { tool, session, status: 'ok', at: NOW.getTime() - minutesAgo * 60_000, ...fields };
}
