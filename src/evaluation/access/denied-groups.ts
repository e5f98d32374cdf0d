import type { AccessDecision } from './decide-access.ts';

/** Denied requests with the same entry and resource. */
export interface DeniedGroup {
  readonly decision: AccessDecision;
  readonly action: string;
  readonly resource: string;
  calls: number;
  readonly sessions: Set<string>;
  last: number | undefined;
}

/**
 * The maximum number of groups of denied requests by entry and resource. Beyond it, there is one
 * group for each entry.
 */
const MAX_GROUPS = 1000;

/** A denied request to count. */
interface DeniedRequest extends Pick<DeniedGroup, 'decision' | 'action' | 'resource'> {
  /** The session, or otherwise the file. */
  readonly session: string;
  /** In milliseconds since 1970, if known. */
  readonly at?: number;
}

/** Groups denied requests by entry and resource. No request is left out. */
export class DeniedGroups {
  readonly #groups = new Map<string, DeniedGroup>();

  add({ decision, action, resource, session, at }: DeniedRequest): void {
    const entry = decision.decidedBy?.entry;
    const place = [entry?.place.document.file, entry?.name];
    const own = JSON.stringify([...place, action, resource]);
    // A denial must never be lost, because a later one may be worse than all before it. Beyond the
    // maximum, an entry gets one more group, which has its first resource that was left out.
    const hasRoom = this.#groups.size < MAX_GROUPS || this.#groups.has(own);
    const key = hasRoom ? own : JSON.stringify(place);
    const group = this.#groups.get(key) ?? {
      decision,
      action,
      resource,
      calls: 0,
      sessions: new Set<string>(),
      last: undefined,
    };
    this.#groups.set(key, group);
    group.calls += 1;
    group.sessions.add(session);
    if (at !== undefined) group.last = Math.max(group.last ?? at, at);
  }

  /** Returns the groups in the order of their first requests. */
  list(): readonly DeniedGroup[] {
    return [...this.#groups.values()];
  }
}
