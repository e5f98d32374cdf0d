import { compileAccess } from '../../../../src/evaluation/access/decide-access.ts';
import { CallLog, type EventPlace } from '../../../../src/evaluation/access/limits/call-log.ts';
import type { LimitReplay } from '../../../../src/evaluation/access/limits/limit-replay.ts';
import { replayLimits } from '../../../../src/evaluation/access/limits/replay-limits.ts';
import type { UnknownField } from '../../../../src/evaluation/access/limits/subject-views.ts';
import { requestText } from '../../../../src/evaluation/access/request-text.ts';
import type { AccessLists } from '../../../../src/model/access.ts';
import type { CallStatus } from '../../../../src/model/call.ts';
import { ownList } from '../../../support/access-lists.ts';

/** The time of the tests, which is Sunday 1 November 2026, and the units of their times. */
export const START = Date.parse('2026-11-01T12:00:00Z');
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** An event of a log. Without `tokens` and `turn`, it is a call. */
export interface TestEvent extends Partial<EventPlace> {
  readonly tool?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly argument?: string;
  readonly status?: CallStatus;
  readonly digest?: number;
  readonly unknown?: readonly UnknownField[];
  /** The counts `input`, `cacheRead`, `cacheWrite` and `output`. */
  readonly tokens?: readonly [number, number, number, number];
  readonly partial?: true;
  readonly turn?: true;
}

/** A replay, with the calls in the order in which they were given. */
export interface Replayed {
  readonly result: LimitReplay;
  /** One character for each call: `x` for a deny, `a` for an audit and `-` for an allow. */
  readonly marks: string;
  /** The count of the deciding limit, for each call that a limit decides. */
  readonly counts: readonly (number | undefined)[];
  /** The indexes of the calls in replay order. */
  readonly order: readonly number[];
}

const MARKS = { deny: 'x', audit: 'a', allow: '-' } as const;

/** Returns an event with the required fields. By default, its position is its index. */
const placed = (event: TestEvent, index: number): TestEvent & EventPlace => ({
  source: 'a.jsonl',
  order: index,
  ...event,
});

/** Replays events against entries. `added` is the order in which they are added to the log. */
export async function replayed(
  entries: unknown,
  events: readonly TestEvent[],
  added: readonly number[] = [...events.keys()],
): Promise<Replayed> {
  return replayedBy(await ownList(entries), events, added);
}

/** Replays events against access lists. */
export function replayedBy(
  lists: AccessLists,
  events: readonly TestEvent[],
  added: readonly number[] = [...events.keys()],
  maxStopped?: number,
): Replayed {
  const compiled = compileAccess(lists);
  const log = new CallLog(compiled);
  const all = events.map(placed);
  for (const index of added) add(log, all[index]!, compiled.access.sqlPatterns);
  const calls = all.filter(({ tokens, turn }) => tokens === undefined && turn === undefined);
  const keyOf = (source: string, order: number, action: string): string =>
    JSON.stringify([source, order, action]);
  const indexes = new Map(
    calls.map(({ source, order, action = 'call' }, index) => [keyOf(source, order, action), index]),
  );
  const marks: string[] = [];
  const counts: (number | undefined)[] = [];
  const order: number[] = [];
  const result = replayLimits(compiled, log, {
    ...(maxStopped !== undefined && { maxStopped }),
    onDecision: (call, decision, count) => {
      const { action } = log.subjects[call.subject]!;
      const index = indexes.get(keyOf(log.sources.name(call.source), call.order, action))!;
      marks[index] = MARKS[decision.effect];
      counts[index] = count;
      order.push(index);
    },
  });
  return { result, marks: marks.join(''), counts, order };
}

function add(
  log: CallLog,
  event: TestEvent & EventPlace,
  patterns: Parameters<typeof requestText>[1],
): void {
  if (event.turn) {
    log.addTurn(event);
  } else if (event.tokens) {
    const [input, cacheRead, cacheWrite, output] = event.tokens;
    log.addUsage({ ...event, input, cacheRead, cacheWrite, output });
  } else {
    const { tool = 'get', actor = 'main', action = 'call', resource = tool, argument } = event;
    const request = requestText(
      { actor, action, resource, ...(argument !== undefined && { argument }) },
      patterns,
    );
    const { unknown = [], status = 'ok' } = event;
    const subject = log.subject({ actor, action, resource, tool, request, unknown });
    log.addCall({ ...event, subject, status });
  }
}

/** Returns an entry with a limit that matches all calls. */
export const limited = (limit: unknown, more: object = {}): object => ({
  name: 'limit',
  effect: 'deny',
  action: 'call',
  limit,
  ...more,
});

/** Returns the reasons why calls were not evaluated, with counts: `time 3, usage 1`. */
export function reasonsOf({ result }: Replayed): string {
  return result.notEvaluated.map(({ reason, calls }) => `${reason} ${calls}`).join(', ');
}
