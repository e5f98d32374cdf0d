import type { GateStep } from './gate-step.ts';

/** That an agent has no tool list is said once, and worse, where the change took the list away. */
export const withoutRepeatedNoTools: GateStep = (findings, { agents, change }) => {
  if (change === undefined) return findings;
  const { byIdentity } = change.comparison;
  const names = new Set(
    agents.flatMap(({ agent }) => {
      const changes = byIdentity.get(agent.identity)?.changes ?? [];
      return changes.some(({ kind }) => kind === 'tools-removed') ? [agent.name] : [];
    }),
  );
  const isRepeated = (rule: string, agent: string | undefined): boolean =>
    rule === 'no-tools' && agent !== undefined && names.has(agent);
  return {
    ...findings,
    reported: findings.reported.filter(({ rule, agent }) => !isRepeated(rule, agent)),
  };
};
