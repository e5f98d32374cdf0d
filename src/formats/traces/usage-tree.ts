import { IdTable } from '../../model/id-table.ts';

/** The maximum number of spans whose parents are remembered at once. */
const MAX_PARENTS = 40_000;

/** The maximum number of enclosing spans to mark for one span with tokens. */
const MAX_ABOVE = 64;

/**
 * Tracks which spans enclose a span with tokens. Frameworks repeat a model response's tokens in the
 * enclosing spans, so only the innermost span is used. Spans may arrive in any order.
 */
export class UsageTree {
  readonly #parents = new Map<string, string>();
  readonly #outer = new IdTable('presence');

  /** Adds a span and its parent's key. `hasTokens` specifies whether the span itself has tokens. */
  add(key: string, parent: string | undefined, hasTokens: boolean): void {
    if (parent === undefined) return;
    this.#parents.set(key, parent);
    if (this.#parents.size > MAX_PARENTS) {
      const [oldest] = this.#parents.keys();
      if (oldest !== undefined) this.#parents.delete(oldest);
    }
    if (!hasTokens && !this.#outer.has(key)) return;
    let above: string | undefined = parent;
    for (let step = 0; above !== undefined && step < MAX_ABOVE; step += 1) {
      if (!this.#outer.add(above)) return;
      above = this.#parents.get(above);
    }
  }

  /** Whether a span encloses another span with tokens. */
  isOuter(key: string): boolean {
    return this.#outer.has(key);
  }
}
