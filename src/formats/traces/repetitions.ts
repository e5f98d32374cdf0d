import type { Call, Trace } from '../../model/call.ts';
import { digestOf, mix } from '../../model/digest.ts';
import type { IdTable } from '../../model/id-table.ts';

/**
 * What is mixed into the digest of a denied attempt, which is never the same as a call that was
 * made.
 */
const DENIED = 0x51ed270b;

/**
 * Finds calls that are told again, by exports that overlap and batches that are sent twice. A call
 * is the same only where trace and session, agent, tool, id, content and being denied all agree;
 * without trace and session it is so within its file alone (`docs/traces.md`, "Calls that are
 * recorded twice").
 */
export class Repetitions {
  readonly #seen: IdTable;
  readonly #file: string;
  #agent: string | undefined;
  #agentDigest = 0;

  /**
   * `file` keeps calls apart that belong to no trace and no session; what has been met before is in
   * `seen`, from whatever file.
   */
  constructor(seen: IdTable, file: string) {
    this.#seen = seen;
    this.#file = `\nfile\n${file}`;
  }

  /** Whether a call has been met before; `name` is a digest of its tool. */
  has(call: Call, name: number): boolean {
    const { id, content = 0, at } = call;
    if (id === undefined || Number.isNaN(content)) return false;
    if (call.agent !== this.#agent) {
      this.#agent = call.agent;
      this.#agentDigest = call.agent === undefined ? 0 : digestOf(call.agent, 1);
    }
    const asked = mix(
      mix(call.status === 'denied' ? name ^ DENIED : name, this.#agentDigest),
      content,
    );
    const isKnown = !this.#seen.add(id, this.#scopeOf(call), asked);
    if (call.copied !== true || at === undefined) return isKnown;
    return !this.#seen.add(id, '\ncopied', mix(asked, at % 2 ** 32)) || isKnown;
  }

  /** Whether a record that is a trace has been met before. */
  hasTrace({ id, agent, content }: Trace): boolean {
    return (
      !Number.isNaN(content) &&
      !this.#seen.add(id, '\ntrace', mix(agent === undefined ? 0 : digestOf(agent, 1), content))
    );
  }

  #scopeOf({ scope, trace, session }: Call): string {
    if (scope !== undefined) return scope;
    if (trace === undefined) return session ?? this.#file;
    return session === undefined ? trace : `${trace}\n${session}`;
  }
}
