import { wording } from '../finding/finding.ts';
import { counted, oneLine, quoted, showTime } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** A session in which a call reached a limit, for an example in the message. */
interface StoppedAt {
  /** The session's id, or the file path if the session does not have an id. */
  readonly session: string;
  /** The position of the call in the session, starting at 1. */
  readonly call: number;
  readonly tool: string;
  /** The time of the call, in milliseconds since 1970. Undefined if unknown. */
  readonly at: number | undefined;
  /**
   * A description of the count that the limit tracks, such as `101 calls`. Undefined for a time
   * window.
   */
  readonly count: string | undefined;
}

/** A limit that calls in traces reached. */
interface ReachedLimit {
  readonly entry: string;
  /** A description of the limit, such as `100 calls in 1h`. */
  readonly limit: string;
  readonly effect: 'deny' | 'audit';
  readonly reason: string | undefined;
  /** The number of sessions in which the limit took effect. */
  readonly sessions: number;
  /** The number of calls for which the limit took effect. */
  readonly calls: number;
  /** Some of the sessions in which the limit took effect. */
  readonly stopped: readonly StoppedAt[];
}

/** The maximum number of sessions to describe in a message. */
const MAX_DESCRIBED = 3;

const words = wording({
  reached: (limit: ReachedLimit) => {
    const { entry, sessions, calls, reason, stopped } = limit;
    const would =
      limit.effect === 'deny'
        ? `would have denied ${counted(calls, 'call')} in ${counted(sessions, 'session')}`
        : `would have audited ${counted(calls, 'call')} in ${counted(sessions, 'session')}`;
    const shown = stopped.slice(0, MAX_DESCRIBED).map(stoppedText).join('; ');
    const more = sessions > MAX_DESCRIBED ? '; …' : '';
    const why = reason === undefined ? '' : `: ${oneLine(reason)}`;
    return {
      message: `the limit in the entry ${quoted(entry)} (${limit.limit}) ${would}: ${shown}${more}${why}`,
      help:
        limit.effect === 'deny'
          ? 'find out why the agent reached the limit; change the limit only if such calls should be allowed'
          : undefined,
    };
  },
});

function stoppedText({ session, call, tool, at, count }: StoppedAt): string {
  const details = [quoted(tool), ...(at === undefined ? [] : [showTime(at)]), count ?? []].flat();
  return `${quoted(session)} at call ${call} (${details.join(', ')})`;
}

export const limitReached = {
  id: 'limit-reached',
  severity: 'error',
  summary: 'Traces exceed a limit in an access list.',
  violation: true,
  words,
} as const satisfies WordedRule;
