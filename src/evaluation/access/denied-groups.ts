import type { AccessDecision } from './decide-access.ts';

/** The requests for one resource that one entry, or one default, denied. */
export interface DeniedGroup {
  readonly decision: AccessDecision;
  readonly action: string;
  readonly resource: string;
  calls: number;
  readonly sessions: Set<string>;
  last: number | undefined;
}

/**
 * The maximum number of groups by entry and resource. Once the maximum is reached, all new
 * resources of an entry share one group.
 */
const MAX_GROUPS = 1000;

interface DeniedRequest extends Pick<DeniedGroup, 'decision' | 'action' | 'resource'> {
  /** The session id, or the trace file's path if the request has no session. */
  readonly session: string;
  /**
   * The time of the request in milliseconds since 1970. Absent if the trace does not record the
   * time.
   */
  readonly at?: number;
}

/** Groups denied requests by entry and resource, and counts them. */
export class DeniedGroups {
  readonly #groups = new Map<string, DeniedGroup>();

  add({ decision, action, resource, session, at }: DeniedRequest): void {
    const entry = decision.decidedBy?.entry;
    const place = [entry?.place.document.file, entry?.name];
    const own = JSON.stringify([...place, action, resource]);
    // Every denial must be counted, because a later denial can be worse than all earlier ones. Once
    // the maximum is reached, all new resources of an entry share one group, which is named after
    // the first of these resources.
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

  /** Returns the groups, in the order of their first requests. */
  list(): readonly DeniedGroup[] {
    return [...this.#groups.values()];
  }
}
