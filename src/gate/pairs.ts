import type { Agent } from '../model/agent.ts';
import type { ChangedFile } from '../report/report.ts';

/** An agent on both sides of a change; one side is absent for an agent that came or went. */
export type Pair = { readonly base: Agent; readonly head?: Agent } | { readonly base?: Agent; readonly head: Agent };

/**
 * Which agent was which (spec 10, "Renames, deletions, splits and moves"): by its identity, else by a file of its own, under the path that it had,
 * else by the id that its card states, else by its name; only where that is not in doubt.
 */
export function pairAgents(base: readonly Agent[], head: readonly Agent[], changes: readonly ChangedFile[]): readonly Pair[] {
  const partner = new Map<Agent, Agent>();
  const taken = new Set<Agent>();
  const pair = (one: Agent, other: Agent): void => {
    partner.set(one, other);
    taken.add(other);
  };
  const open = (): { readonly heads: readonly Agent[]; readonly bases: readonly Agent[] } => ({
    heads: head.filter((agent) => !partner.has(agent)),
    bases: base.filter((agent) => !taken.has(agent)),
  });
  const formerly = new Map(changes.flatMap(({ file, previous }) => (previous === undefined ? [] : [[file, previous] as const])));
  const keys: readonly ((agent: Agent, side: 'base' | 'head') => readonly string[])[] = [
    ({ identity }) => [identity],
    (agent, side) => ownFiles(agent).flatMap((file) => (side === 'base' ? file : (formerly.get(file) ?? file))),
    ({ card }) => [card?.agentId, card?.cardId].filter((id) => id !== undefined),
    ({ name }) => [name],
  ];
  for (const keysOf of keys) {
    const { heads, bases } = open();
    for (const one of heads) {
      const wanted = new Set(keysOf(one, 'head'));
      const found = bases.filter((other) => !taken.has(other) && keysOf(other, 'base').some((key) => wanted.has(key)));
      const rivals = heads.filter((other) => other !== one && keysOf(other, 'head').some((key) => wanted.has(key)));
      if (found.length === 1 && rivals.length === 0) pair(one, found[0]!);
    }
  }
  const { bases } = open();
  return [
    ...head.map((agent): Pair => {
      const other = partner.get(agent);
      return { head: agent, ...(other && { base: other }) };
    }),
    ...bases.map((agent): Pair => ({ base: agent })),
  ];
}

/** The files that say what an agent may do. */
function ownFiles({ own, card, policy }: Agent): readonly string[] {
  const parts = own ?? { card, policy };
  return [parts.card, parts.policy].flatMap((part) => (part ? [part.place.document.file] : []));
}
