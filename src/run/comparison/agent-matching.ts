import { environmentOf } from '../../discovery/environment.ts';
import type { Agent } from '../../model/agent.ts';
import { idKey, idOfAgent } from '../../model/identity.ts';
import type { ChangedFile } from '../../report/report.ts';

/** An agent on both sides of a change; one side is absent for an agent that came or went. */
export type AgentMatch =
  | {
      readonly base: Agent;
      readonly head?: Agent;
      /**
       * Further agents of the base that the same agent of the head takes the place of, or takes the
       * id of: it is compared with each.
       */
      readonly others?: readonly Agent[];
    }
  | { readonly base?: Agent; readonly head: Agent; readonly others?: readonly Agent[] };

/**
 * The agents of the base that an agent of the head is one with: by where it is, and by the id that
 * its card states.
 */
interface AgentRelations {
  readonly byPlace: ReadonlyMap<Agent, Agent>;
  readonly byId: ReadonlyMap<Agent, readonly Agent[]>;
}

/**
 * Which agent was which. Its id says so, and so do its place, a file of its own under the path that
 * it had, and its name, each only where it is not in doubt. Where id and place say different
 * things, an agent of the head has one partner, so that no agent of the base is lost, and is
 * compared with the `others` too.
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
      // A new agent is compared with one that may do nothing, which no former agent makes wider.
      if (own === undefined) return { head: agent };
      const others = relatedTo(agent, relations).filter((other) => other !== own);
      return { head: agent, base: own, ...(others.length > 0 && { others }) };
    }),
    ...base.filter((agent) => !taken.has(agent)).map((agent): AgentMatch => ({ base: agent })),
  ];
}

/**
 * All agents of the base that an agent of the head is one with, by its place first; none for a new
 * one.
 */
export function relatedTo(agent: Agent, { byPlace, byId }: AgentRelations): readonly Agent[] {
  const there = byPlace.get(agent);
  const namesakes = byId.get(agent) ?? [];
  return [...(there ? [there] : []), ...namesakes.filter((other) => other !== there)];
}

/** Relates the agents of two sides by place and by id. */
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
    for (const one of head) {
      if (partner.has(one)) continue;
      const wanted = keysOf(one, 'head');
      const found = new Set(
        wanted.flatMap((key) => bases.get(key) ?? []).filter((other) => !taken.has(other)),
      );
      const rivals = new Set(wanted.flatMap((key) => heads.get(key) ?? []));
      const [other] = found;
      if (other === undefined || found.size > 1 || rivals.size > 1) continue;
      partner.set(one, other);
      taken.add(other);
    }
  }
  return partner;
}

/**
 * The agents of the base whose id an agent of the head states: with the same spelling, else with
 * one that reads the same; in the same environment, else in any. None besides the agent of its own
 * place where that one has the id.
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
      const there = byPlace.get(agent);
      if (there && all.includes(there)) return [[agent, [there]]];
      const here = all.filter((other) => environmentOfAgent(other) === environmentOfAgent(agent));
      return [[agent, here.length > 0 ? here : all]];
    }),
  );
}

/**
 * One partner for each agent: where the chain of those that place and id relate to one another can
 * be paired whole by either, the id decides, since it says who an agent is; else the one that pairs
 * more of them.
 */
function partnersOf(
  head: readonly Agent[],
  { byPlace, byId }: AgentRelations,
): ReadonlyMap<Agent, Agent> {
  const heads = byKeys(head, (agent) => (byId.get(agent)?.length === 1 ? byId.get(agent)! : []));
  const onlyId = (agent: Agent): Agent | undefined => {
    const [other, ...more] = byId.get(agent) ?? [];
    return other !== undefined && more.length === 0 && heads.get(other)?.length === 1
      ? other
      : undefined;
  };
  const placedAt = new Map([...byPlace].map(([one, other]) => [other, one] as const));
  const idAt = new Map(
    head.flatMap((agent) => {
      const other = onlyId(agent);
      return other ? [[other, agent] as const] : [];
    }),
  );
  const neighbours = (agent: Agent): readonly Agent[] =>
    [byPlace.get(agent), onlyId(agent)].flatMap((other) =>
      other === undefined
        ? []
        : [placedAt.get(other), idAt.get(other)].filter((next) => next !== undefined),
    );
  const partner = new Map<Agent, Agent>();
  const seen = new Set<Agent>();
  for (const start of head) {
    if (seen.has(start)) continue;
    const chain = chainFrom(start, neighbours, seen);
    const ids = matchesBy(chain, onlyId);
    const places = matchesBy(chain, (agent) => byPlace.get(agent));
    for (const [one, other] of ids.length >= places.length ? ids : places) partner.set(one, other);
  }
  return partner;
}

/** All agents that lead to one another from one of them; each becomes one that was seen. */
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
    const other = partnerOf(agent);
    return other ? [[agent, other] as const] : [];
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

/** The files that say what an agent may do. */
function ownFiles({ own, card, policy }: Agent): readonly string[] {
  const parts = own ?? { card, policy };
  return [parts.card, parts.policy].flatMap((part) => (part ? [part.place.document.file] : []));
}
