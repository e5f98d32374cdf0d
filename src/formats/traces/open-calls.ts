import type { Call, CallStatus } from '../../model/call.ts';
import type { TraceSink } from './trace-format.ts';

/**
 * Calls that wait for their result at a time; the oldest goes on without one, so that memory does
 * not grow with the file.
 */
const MAX_OPEN = 10_000;

/**
 * Calls that wait under one key: some gateways give the same id in every answer, so that many may.
 */
const MAX_UNDER_ONE = 16;

/** A call that waits, and a digest of what was asked, where a denial may name that. */
interface Open {
  call: Call;
  readonly asked: number | undefined;
}

/**
 * Calls whose result stands in a later record: each goes to the sink once, with the status that is
 * known by then. Two calls under one key are one where they are of the same tool and content;
 * otherwise both count, and results go to them in their order.
 */
export class OpenCalls {
  readonly #sink: TraceSink;
  readonly #open = new Map<string, Open[]>();
  #count = 0;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /**
   * Holds a call until its result comes under a key. Without a key it cannot be met again and goes
   * on.
   */
  hold(key: string | undefined, call: Call, asked?: number): void {
    if (key === undefined) {
      this.#sink.call(call);
      return;
    }
    const under = this.#open.get(key);
    if (under?.some((one) => isSame(one.call, call))) return;
    this.#push(key, { call, asked });
  }

  /**
   * Notes what became of a call and holds it on, because a later record may say more. What ran was
   * no mere attempt, whatever else is said of it.
   */
  mark(key: string, status: CallStatus): void {
    const under = this.#open.get(key);
    const open = under?.find(({ call }) => call.status === 'unknown') ?? under?.at(-1);
    if (open === undefined) return;
    const before = open.call.status;
    if (before === 'denied') {
      if (status === 'ok') this.#push(key, { ...open, call: { ...open.call, status } });
    } else if (status !== 'denied' || before !== 'ok') open.call = { ...open.call, status };
  }

  /**
   * Notes an attempt that a record lists as denied, the `nth` of its kind there: one of those that
   * wait, or one of its own where each of them ran.
   */
  deny(key: string, call: Call, asked: number | undefined, nth: number): void {
    const ofTool = (this.#open.get(key) ?? []).filter((one) => one.call.tool === call.tool);
    // Where only one can be meant, it is meant, also with other words: a hook may have changed what
    // was asked.
    const under =
      ofTool.length === 1 || asked === undefined
        ? ofTool
        : ofTool.filter((one) => one.asked === asked);
    if (under.filter((one) => one.call.status === 'denied').length > nth) return;
    const open = under.find((one) => one.call.status === 'unknown' || one.call.status === 'error');
    if (open) open.call = { ...open.call, status: 'denied' };
    else this.#push(key, { call: { ...call, status: 'denied' }, asked });
  }

  /** Lets the first call go that waits for a result, with its status when one is given. */
  settle(key: string, status?: CallStatus): void {
    const under = this.#open.get(key);
    const open = under?.find(({ call }) => call.status === 'unknown') ?? under?.[0];
    if (under === undefined || open === undefined) return;
    this.#remove(key, under, open);
    this.#sink.call(
      status === undefined || open.call.status === 'denied' ? open.call : { ...open.call, status },
    );
  }

  /** Lets all go that still wait. */
  end(): void {
    for (const under of this.#open.values()) for (const { call } of under) this.#sink.call(call);
    this.#open.clear();
    this.#count = 0;
  }

  #push(key: string, open: Open): void {
    const under = this.#open.get(key);
    if (under === undefined) this.#open.set(key, [open]);
    else under.push(open);
    this.#count += 1;
    if (under !== undefined && under.length > MAX_UNDER_ONE) this.#release(key, under);
    else if (this.#count > MAX_OPEN) {
      const [oldest, first] = this.#open.entries().next().value!;
      this.#release(oldest, first);
    }
  }

  /** Gives the oldest call under a key, with what is known of it. */
  #release(key: string, under: Open[]): void {
    const [oldest] = under;
    this.#remove(key, under, oldest!);
    this.#sink.call(oldest!.call);
  }

  #remove(key: string, under: Open[], open: Open): void {
    under.splice(under.indexOf(open), 1);
    this.#count -= 1;
    if (under.length === 0) this.#open.delete(key);
  }
}

/**
 * Whether two records under one key tell the same call; the one may know of its result already. NaN
 * is like nothing.
 */
function isSame(one: Call, other: Call): boolean {
  return (
    one.tool === other.tool &&
    one.server === other.server &&
    one.agent === other.agent &&
    (one.content ?? 0) === (other.content ?? 0)
  );
}
