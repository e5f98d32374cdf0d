import type { Call, Trace } from '../../model/call.ts';
import { digestOf, mix } from '../../model/digest.ts';
import type { SeenIds } from '../../model/id-table.ts';
import type { RecordedTurn, RecordedUsage } from './trace-format.ts';

/**
 * A value that distinguishes the digest of a denied call from the digest of an equal call that was
 * not denied.
 */
const DENIED = 0x51ed270b;

/** Values that distinguish the digests of token counts and turns from the digests of calls. */
const KINDS = { usage: 0x3c6ef372, turn: 0x1f83d9ab } as const;

/**
 * Finds repeated calls, which result from overlapping exports and from batches that were sent
 * twice. Two records represent the same call only if their trace, session, agent, tool, id and
 * content are equal, and either both or neither were denied. Without a trace or session, the
 * records must also be in the same file (docs/reference/traces.md#calls-that-are-recorded-twice).
 */
export class Repetitions {
  readonly #seen: SeenIds;
  readonly #file: string;
  #agent: string | undefined;
  #agentDigest = 0;

  /**
   * Creates a detector for one file. `seen` contains all calls that have been read so far, from any
   * file. `file` distinguishes calls without a trace or session.
   */
  constructor(seen: SeenIds, file: string) {
    this.#seen = seen;
    this.#file = `\nfile\n${file}`;
  }

  /**
   * Records a call and returns whether it had already been read. `name` is a digest of the tool's
   * name.
   */
  has(call: Call, name: number): boolean {
    const { id, content = 0, at } = call;
    if (id === undefined || Number.isNaN(content)) return false;
    if (call.agent !== this.#agent) {
      this.#agent = call.agent;
      this.#agentDigest = call.agent === undefined ? 0 : digestOf(call.agent, 1);
    }
    const digest = mix(
      mix(call.status === 'denied' ? name ^ DENIED : name, this.#agentDigest),
      content,
    );
    const isKnown = !this.#seen.add(id, this.#scopeOf(call), digest);
    if (call.copied !== true || at === undefined) return isKnown;
    return !this.#seen.add(id, '\ncopied', mix(digest, at % 2 ** 32)) || isKnown;
  }

  /** Records a trace and returns whether it had already been read. */
  hasTrace({ id, agent, content }: Trace): boolean {
    return (
      !Number.isNaN(content) &&
      !this.#seen.add(id, '\ntrace', mix(agent === undefined ? 0 : digestOf(agent, 1), content))
    );
  }

  /**
   * Records an event, which is a user's turn or a model response's tokens, and returns whether the
   * event had already been read. Token counts are not compared, because an incomplete copy of a
   * response has lower counts.
   */
  hasEvent(kind: 'usage' | 'turn', event: RecordedUsage | RecordedTurn): boolean {
    const { id, content = 0 } = event;
    if (id === undefined || Number.isNaN(content)) return false;
    const scope = event.copied ? '\ncopied' : this.#scopeOf(event);
    return !this.#seen.add(id, scope, mix(KINDS[kind], content));
  }

  #scopeOf({ scope, trace, session }: Pick<Call, 'scope' | 'trace' | 'session'>): string {
    if (scope !== undefined) return scope;
    if (trace === undefined) return session ?? this.#file;
    return session === undefined ? trace : `${trace}\n${session}`;
  }
}
