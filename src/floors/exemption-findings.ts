import { type Finding, findingAt } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { type Agent, type Exemption, ownParts, type WrittenExemption } from '../model/agent.ts';
import { unmet } from './apply-exemptions.ts';
import { wholeFloor } from './compose.ts';
import { readExemptions } from './exemptions.ts';

/** An agent as far as exemptions are held against it. */
export type ExemptAgent = Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'floors'>;

/**
 * Everything that is to be said of the exemptions of a configuration (spec 7): those that break a
 * rule, those that meet no rule of the agent's floors, and one from everything, which is told every
 * time. An agent that is not there is told only where all are known.
 */
export function exemptionFindings(
  written: readonly WrittenExemption[],
  agents: readonly ExemptAgent[],
  now: Date,
  knowsAll: boolean,
): readonly Finding[] {
  const { exemptions, findings } = readExemptions(written, now);
  return [
    ...findings,
    ...exemptions.flatMap((exemption) => aboutExemption(exemption, agents, knowsAll)),
  ];
}

function aboutExemption(
  exemption: Exemption,
  agents: readonly ExemptAgent[],
  knowsAll: boolean,
): readonly Finding[] {
  const named = agents.filter(({ name }) => name === exemption.agent);
  if (named.length === 0) {
    if (!knowsAll) return [];
    const message = `there is no agent ${quoted(exemption.agent)}, so its exemption from ${quoted(exemption.section)} meets nothing`;
    return [
      findingAt('exemption', {
        at: exemption.place,
        message,
        help: 'mend the name, or take the exemption out',
      }),
    ];
  }
  return named.flatMap((agent): readonly Finding[] => {
    const missed = unmet(wholeFloor(ownParts(agent), agent.floors ?? []), exemption);
    const findings = missed.map((at) =>
      findingAt(
        'exemption',
        {
          at,
          message: `the exemption of ${quoted(agent.name)} from ${quoted(exemption.section)} meets no rule of its floors here`,
          help: 'take it out: there is nothing to be exempt from',
        },
        agent.name,
      ),
    );
    if (exemption.section !== 'all' || missed.length > 0) return findings;
    const message = `${quoted(agent.name)} is exempt from its whole floor until ${quoted(exemption.expiresAt)}: ${exemption.reason.replace(/\s+/g, ' ')}`;
    return [
      findingAt(
        'exempt-all',
        {
          at: exemption.place,
          message,
          help: 'name the sections and patterns that it needs instead',
        },
        agent.name,
      ),
    ];
  });
}
