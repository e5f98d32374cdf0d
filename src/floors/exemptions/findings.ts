import { type Finding, findingAt } from '../../finding/finding.ts';
import { type Agent, type Exemption, ownParts, type WrittenExemption } from '../../model/agent.ts';
import { exemptAll } from '../../rules/exempt-all.ts';
import { exemption } from '../../rules/exemption.ts';
import { wholeFloor } from '../compose.ts';
import { unmetPlaces } from './apply.ts';
import { readExemptions } from './in-force.ts';

const { words } = exemption;

/** The parts of an agent that are needed to check its exemptions. */
type ExemptAgent = Pick<Agent, 'name' | 'card' | 'policy' | 'own' | 'floors'>;

/**
 * Reports the exemptions in a configuration that are invalid, that remove nothing from the agent's
 * floors, or that cover everything. Unknown agents are reported only if `knowsAll` is set, which
 * indicates that `agents` contains every agent.
 */
export function exemptionFindings(
  written: readonly WrittenExemption[],
  agents: readonly ExemptAgent[],
  now: Date,
  knowsAll: boolean,
): readonly Finding[] {
  const { exemptions, findings } = readExemptions(written, now);
  return [...findings, ...exemptions.flatMap((exempt) => aboutExemption(exempt, agents, knowsAll))];
}

function aboutExemption(
  exempt: Exemption,
  agents: readonly ExemptAgent[],
  knowsAll: boolean,
): readonly Finding[] {
  const named = agents.filter((agent) => agent.name === exempt.agent);
  const { agent: name, section, place } = exempt;
  if (named.length === 0)
    return knowsAll ? [findingAt(exemption, { at: place, ...words.noAgent(name, section) })] : [];
  return named.flatMap((agent): readonly Finding[] => {
    const missed = unmetPlaces(wholeFloor(ownParts(agent), agent.floors ?? []), exempt);
    const findings = missed.map((at) =>
      findingAt(exemption, { at, ...words.meetsNothing(name, section) }, name),
    );
    if (section !== 'all' || missed.length > 0) return findings;
    const all = exemptAll.words.all(name, exempt.expiresAt, exempt.reason);
    return [findingAt(exemptAll, { at: place, ...all }, name)];
  });
}
