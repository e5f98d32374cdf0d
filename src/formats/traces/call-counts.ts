import type { Call } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import { digestOf } from '../../model/digest.ts';

/** The maximum number of distinct tool names to count. Real agents have far fewer tools. */
const MAX_NAMES = 100_000;

/** A tool name in a trace source: its digest, and whether it has been counted. */
interface KnownName {
  readonly digest: number;
  isCounted: boolean;
}

/** Counts a trace source's calls, and the distinct names of the tools called. */
export class CallCounts {
  calls = 0;
  denied = 0;
  redacted = 0;
  repeated = 0;
  empty = 0;
  tools = 0;
  readonly #names = new Map<string, KnownName>();

  /** Adds a call that has not been read before. */
  add(call: Call, name = this.nameOf(call)): void {
    this.calls += 1;
    if (!name.isCounted) {
      name.isCounted = true;
      this.tools += 1;
    }
    if (call.status === 'denied') this.denied += 1;
    if (call.named === 'redacted') this.redacted += 1;
  }

  /**
   * Returns the stored data for the name of a call's tool. A new name is added, up to the limit.
   */
  nameOf({ tool, server }: Call): KnownName {
    const name = server === undefined ? tool : `${server}\n${tool}`;
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const isKept = this.#names.size < MAX_NAMES;
    const added = { digest: digestOf(name), isCounted: !isKept };
    if (isKept) this.#names.set(copyString(name), added);
    return added;
  }

  /** The counts that the result of reading a trace source contains. */
  get totals(): Pick<CallCounts, 'calls' | 'denied' | 'redacted' | 'repeated' | 'empty' | 'tools'> {
    const { calls, denied, redacted, repeated, empty, tools } = this;
    return { calls, denied, redacted, repeated, empty, tools };
  }
}
