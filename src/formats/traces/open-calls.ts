import type { Call, CallStatus } from '../../model/call.ts';
import { placed } from './recorded.ts';
import type { ReaderSink } from './trace-format.ts';

/**
 * The maximum number of calls that can wait for results at once. Beyond this limit, the oldest call
 * is reported without a result, so memory use does not grow with the file.
 */
const MAX_OPEN = 10_000;

/**
 * The maximum number of calls that can wait under one key. Some gateways use the same id in every
 * response.
 */
const MAX_UNDER_KEY = 16;

/**
 * The maximum total length, in characters, of the arguments of all waiting calls. Arguments are
 * stored only if the sink requests them.
 */
export const MAX_INPUT_LENGTH = 64 * 1024 * 1024;

/**
 * A call that is waiting for its result. `inputDigest` is a digest of the call's input, for formats
 * in which a denial may repeat the input.
 */
interface HeldCall {
  call: Call;
  readonly inputDigest: number | undefined;
}

/**
 * Holds tool calls until their results are read. Each call is passed to the sink once, with its
 * final status. Two calls under one key are the same call if their tools and contents are equal.
 * Otherwise, both calls are reported, and results are assigned to the calls in order.
 */
export class OpenCalls {
  readonly #sink: ReaderSink;
  readonly #open = new Map<string, HeldCall[]>();
  #count = 0;
  #inputLength = 0;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /**
   * Holds a call until a result with the same key is read. A call without a key is passed to the
   * sink immediately.
   */
  hold(key: string | undefined, call: Call, inputDigest?: number): void {
    if (key === undefined) {
      this.#sink.call(call);
      return;
    }
    const under = this.#open.get(key);
    if (under?.some((held) => isSameCall(held.call, call))) return;
    this.#push(key, { call: placed(call, this.#sink.position), inputDigest });
  }

  /** Whether a call with this key is waiting for its result. */
  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** Returns the tool of the call that `mark` would change, or undefined if no call is waiting. */
  toolOf(key: string): string | undefined {
    const under = this.#open.get(key);
    return (under?.find(({ call }) => call.status === 'unknown') ?? under?.at(-1))?.call.tool;
  }

  /**
   * Sets a call's status. The call is still held, because a later record may complete the call. If
   * a denied call later succeeds, the call was repeated, and the success is added as a second call
   * (docs/traces.md#calls-that-are-recorded-twice).
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
   * Records a denied call. Marks the matching waiting call as denied, or adds a new call if none
   * matches. `nth` is the number of earlier denials of the same kind in the record.
   */
  deny(key: string, call: Call, inputDigest: number | undefined, nth: number): void {
    const ofTool = (this.#open.get(key) ?? []).filter((held) => held.call.tool === call.tool);
    // A hook may have changed the input. If the tool has only one waiting call, the denial applies
    // to it even if the inputs differ.
    const under =
      ofTool.length === 1 || inputDigest === undefined
        ? ofTool
        : ofTool.filter((held) => held.inputDigest === inputDigest);
    if (under.filter((held) => held.call.status === 'denied').length > nth) return;
    const open = under.find(({ call: { status } }) => status === 'unknown' || status === 'error');
    if (open) open.call = { ...open.call, status: 'denied' };
    else
      this.#push(key, {
        call: placed({ ...call, status: 'denied' }, this.#sink.position),
        inputDigest,
      });
  }

  /**
   * Passes the first waiting call under a key to the sink. `status`, if given, replaces the call's
   * status unless the call was denied.
   */
  settle(key: string, status?: CallStatus): void {
    const under = this.#open.get(key);
    const open = under?.find(({ call }) => call.status === 'unknown') ?? under?.[0];
    if (under === undefined || open === undefined) return;
    this.#remove(key, under, open);
    this.#sink.call(
      status === undefined || open.call.status === 'denied' ? open.call : { ...open.call, status },
    );
  }

  /** Passes all waiting calls to the sink. */
  end(): void {
    for (const under of this.#open.values()) for (const { call } of under) this.#sink.call(call);
    this.#open.clear();
    this.#count = 0;
    this.#inputLength = 0;
  }

  #push(key: string, open: HeldCall): void {
    const under = this.#open.get(key);
    if (under === undefined) this.#open.set(key, [open]);
    else under.push(open);
    this.#count += 1;
    this.#inputLength += inputLength(open.call);
    if (under !== undefined && under.length > MAX_UNDER_KEY) this.#release(key, under);
    else if (this.#count > MAX_OPEN) this.#releaseOldest();
    while (this.#inputLength > MAX_INPUT_LENGTH && this.#count > 1) this.#releaseOldest();
  }

  #releaseOldest(): void {
    const [oldest] = this.#open;
    if (oldest !== undefined) this.#release(oldest[0], oldest[1]);
  }

  /** Passes the oldest waiting call under a key to the sink. */
  #release(key: string, under: HeldCall[]): void {
    const [oldest] = under;
    if (oldest === undefined) return;
    this.#remove(key, under, oldest);
    this.#sink.call(oldest.call);
  }

  #remove(key: string, under: HeldCall[], open: HeldCall): void {
    under.splice(under.indexOf(open), 1);
    this.#count -= 1;
    this.#inputLength -= inputLength(open.call);
    if (under.length === 0) this.#open.delete(key);
  }
}

/** Returns the length of a call's arguments in characters. */
export function inputLength({ input }: Call): number {
  return input === undefined ? 0 : input.text.length;
}

/**
 * Whether two calls under one key are the same call. One of the calls may already have a result.
 * Digests that are NaN never match.
 */
function isSameCall(held: Call, call: Call): boolean {
  return (
    held.tool === call.tool &&
    held.server === call.server &&
    held.agent === call.agent &&
    (held.content ?? 0) === (call.content ?? 0)
  );
}
