import { environmentOf } from '../../discovery/environment.ts';
import { type Agent, ownDocuments } from '../../model/agent.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import { idKey, idOfAgent } from '../../model/identity.ts';

/**
 * An agent before and after a change. `base` is absent for an added agent, and `head` for a removed
 * agent.
 */
export type AgentMatch =
  | {
      readonly base: Agent;
      readonly head?: Agent;
      /**
       * Other base agents with which the head agent is compared, because they have the same
       * location in the repository or the same id.
       */
      readonly others?: readonly Agent[];
    }
  | { readonly base?: Agent; readonly head: Agent; readonly others?: readonly Agent[] };

/**
 * Maps each head agent to the base agents that may be its former state. `byPlace` contains agents
 * with the same location (folder, file or name), and `byId` contains agents with a matching id.
 */
interface AgentRelations {
  readonly byPlace: ReadonlyMap<Agent, Agent>;
  readonly byId: ReadonlyMap<Agent, readonly Agent[]>;
}

/**
 * Matches each head agent with its former state in the base. Agents match by id, location, former
 * file paths, or name, if the match is unambiguous. If the id leads to one base agent and the
 * location to another, one of them becomes the partner and the other is added to `others`. A base
 * agent is the partner of at most one head agent.
 */
export function matchAgents(
  base: readonly Agent[],
  head: readonly Agent[],
  affected: readonly ChangedFile[],
): readonly AgentMatch[] {
  const relations = relateAgents(base, head, affected);
  const partner = partnersOf(head, relations);
  const taken = new Set(partner.values());
  return [
    ...head.map((agent): AgentMatch => {
      const own = partner.get(agent);
      // A new agent is compared with an agent without permissions, which is the strictest
      // comparison.
      if (own === undefined) return { head: agent };
      const others = relatedTo(agent, relations).filter((former) => former !== own);
      return { head: agent, base: own, ...(others.length > 0 && { others }) };
    }),
    ...base.filter((agent) => !taken.has(agent)).map((agent): AgentMatch => ({ base: agent })),
  ];
}

/**
 * Returns all base agents with the same location or a matching id, starting with the agent at the
 * same location in the repository.
 */
export function relatedTo(agent: Agent, { byPlace, byId }: AgentRelations): readonly Agent[] {
  const atPlace = byPlace.get(agent);
  const namesakes = byId.get(agent) ?? [];
  return [...(atPlace ? [atPlace] : []), ...namesakes.filter((namesake) => namesake !== atPlace)];
}

/**
 * Finds, for each head agent, the base agents with the same location in the repository and those
 * with a matching id.
 */
export function relateAgents(
  base: readonly Agent[],
  head: readonly Agent[],
  affected: readonly ChangedFile[],
): AgentRelations {
  const byPlace = relateByPlace(base, head, affected);
  return { byPlace, byId: relateById(base, head, byPlace) };
}

function relateByPlace(
  base: readonly Agent[],
  head: readonly Agent[],
  affected: readonly ChangedFile[],
): ReadonlyMap<Agent, Agent> {
  const partner = new Map<Agent, Agent>();
  const taken = new Set<Agent>();
  const formerly = new Map(
    affected.flatMap(({ file, previous }) =>
      previous === undefined ? [] : [[file, previous] as const],
    ),
  );
  const keys: readonly ((agent: Agent, side: 'base' | 'head') => readonly string[])[] = [
    ({ identity }) => [identity],
    (agent, side) =>
      ownFiles(agent).flatMap((file) => (side === 'base' ? file : (formerly.get(file) ?? file))),
    ({ name }) => [name],
  ];
  for (const keysOf of keys) {
    const heads = byKeys(
      head.filter((agent) => !partner.has(agent)),
      (agent) => keysOf(agent, 'head'),
    );
    const bases = byKeys(
      base.filter((agent) => !taken.has(agent)),
      (agent) => keysOf(agent, 'base'),
    );
    for (const agent of head) {
      if (partner.has(agent)) continue;
      const wanted = keysOf(agent, 'head');
      const candidates = new Set(
        wanted.flatMap((key) => bases.get(key) ?? []).filter((former) => !taken.has(former)),
      );
      const rivals = new Set(wanted.flatMap((key) => heads.get(key) ?? []));
      const [former] = candidates;
      if (former === undefined || candidates.size > 1 || rivals.size > 1) continue;
      partner.set(agent, former);
      taken.add(former);
    }
  }
  return partner;
}

/**
 * Finds, for each head agent, the base agents with the same id. If the agent at the same location
 * has this id, that agent is the only match. Otherwise, equal ids take precedence over similar ids,
 * and agents in the same environment over other agents.
 */
function relateById(
  base: readonly Agent[],
  head: readonly Agent[],
  byPlace: ReadonlyMap<Agent, Agent>,
): ReadonlyMap<Agent, readonly Agent[]> {
  const keysOf = (spelling: 'exact' | 'loose') => (agent: Agent) => {
    const id = idOfAgent(agent);
    return id ? [idKey(id, spelling)] : [];
  };
  const [exact, loose] = [byKeys(base, keysOf('exact')), byKeys(base, keysOf('loose'))];
  return new Map(
    head.flatMap((agent): (readonly [Agent, readonly Agent[]])[] => {
      const id = idOfAgent(agent);
      if (id === undefined) return [];
      const all = exact.get(idKey(id, 'exact')) ?? loose.get(idKey(id, 'loose')) ?? [];
      const atPlace = byPlace.get(agent);
      if (atPlace && all.includes(atPlace)) return [[agent, [atPlace]]];
      const environment = environmentOfAgent(agent);
      const near = all.filter((former) => environmentOfAgent(former) === environment);
      return [[agent, near.length > 0 ? near : all]];
    }),
  );
}

/**
 * Finds at most one partner for each head agent. Agents that are connected by location or id,
 * directly or through other agents, form a chain. Within a chain, all partners are found either by
 * id or by location, whichever yields more partners. If both yield the same number, ids are used.
 */
function partnersOf(
  head: readonly Agent[],
  { byPlace, byId }: AgentRelations,
): ReadonlyMap<Agent, Agent> {
  const heads = byKeys(head, (agent) => {
    const namesakes = byId.get(agent) ?? [];
    return namesakes.length === 1 ? namesakes : [];
  });
  const onlyById = (agent: Agent): Agent | undefined => {
    const [namesake, ...more] = byId.get(agent) ?? [];
    return namesake !== undefined && more.length === 0 && heads.get(namesake)?.length === 1
      ? namesake
      : undefined;
  };
  const headByPlace = new Map([...byPlace].map(([agent, former]) => [former, agent] as const));
  const headById = new Map(
    head.flatMap((agent) => {
      const namesake = onlyById(agent);
      return namesake ? [[namesake, agent] as const] : [];
    }),
  );
  const neighbours = (agent: Agent): readonly Agent[] =>
    [byPlace.get(agent), onlyById(agent)].flatMap((former) =>
      former === undefined
        ? []
        : [headByPlace.get(former), headById.get(former)].filter((next) => next !== undefined),
    );
  const partner = new Map<Agent, Agent>();
  const seen = new Set<Agent>();
  for (const start of head) {
    if (seen.has(start)) continue;
    const chain = chainFrom(start, neighbours, seen);
    const ids = matchesBy(chain, onlyById);
    const places = matchesBy(chain, (agent) => byPlace.get(agent));
    for (const [agent, former] of ids.length >= places.length ? ids : places)
      partner.set(agent, former);
  }
  return partner;
}

/**
 * Returns an agent and all agents connected to it, directly or indirectly. Adds each of them to
 * `seen`.
 */
function chainFrom(
  start: Agent,
  neighbours: (agent: Agent) => readonly Agent[],
  seen: Set<Agent>,
): readonly Agent[] {
  const chain = [start];
  seen.add(start);
  for (const agent of chain)
    for (const next of neighbours(agent)) {
      if (seen.has(next)) continue;
      seen.add(next);
      chain.push(next);
    }
  return chain;
}

function matchesBy(
  agents: readonly Agent[],
  partnerOf: (agent: Agent) => Agent | undefined,
): readonly (readonly [Agent, Agent])[] {
  return agents.flatMap((agent) => {
    const partner = partnerOf(agent);
    return partner ? [[agent, partner] as const] : [];
  });
}

function byKeys<K>(
  agents: readonly Agent[],
  keysOf: (agent: Agent) => readonly K[],
): ReadonlyMap<K, readonly Agent[]> {
  const found = new Map<K, Agent[]>();
  for (const agent of agents) {
    for (const key of new Set(keysOf(agent))) {
      const known = found.get(key);
      if (known) known.push(agent);
      else found.set(key, [agent]);
    }
  }
  return found;
}

function environmentOfAgent(agent: Agent): string {
  const [file = agent.identity] = ownFiles(agent);
  return environmentOf(file);
}

/** Returns the paths of an agent's own card, policy and access lists. */
function ownFiles(agent: Agent): readonly string[] {
  return ownDocuments(agent).map(({ file }) => file);
}
