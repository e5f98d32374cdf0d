import type { GateStep } from './gate-step.ts';

/** Drops `no-tools` for an agent whose tool list the change removes, which has a worse finding. */
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
