import { scopeOf } from '../../document/document.ts';
import type { Finding } from '../../finding/finding.ts';
import type { EffectivePart, EffectiveSection, Giver } from '../../floors/part.ts';
import { type Agent, type Floor, ownParts } from '../../model/agent.ts';
import { someOf } from '../sections/groups.ts';
import { cut } from './escape.ts';

/** Words about what holds for an agent, the same on every surface. */

const TITLES: Readonly<Record<EffectiveSection, string>> = {
  forbidden: 'Forbidden tools',
  capabilities: 'Capabilities',
  triggers: 'Escalation triggers',
  defaults: 'Defaults',
  'forbidden actions': 'Forbidden actions',
  'bounded actions': 'Bounded actions',
  limits: 'Limits',
  values: 'Values',
  conscience: 'Conscience',
  audit: 'Audit',
  card: 'The card itself',
  exemptions: 'Exemptions in force',
};

/** The title of a section. */
export function sectionTitle(section: EffectiveSection): string {
  return TITLES[section];
}

/** Who gave a part: `org`, `agent`; an exemption is the configuration's. */
export function giverWords({
  section,
  scope,
}: Pick<EffectivePart, 'section'> & { readonly scope: Giver }): string {
  return section === 'exemptions' ? 'configuration' : scope === 'default' ? 'by default' : scope;
}

/** Parts by section, in the order of the sections. */
export function bySection(
  parts: readonly EffectivePart[],
): ReadonlyMap<EffectiveSection, readonly EffectivePart[]> {
  const sections = new Map<EffectiveSection, EffectivePart[]>();
  for (const part of parts) {
    const same = sections.get(part.section);
    if (same) same.push(part);
    else sections.set(part.section, [part]);
  }
  return sections;
}

/** Longest path, and most floors, that are named in one line. */
const PATH_LENGTH = 300;
const MOST_FLOORS = 10;

/** Whether a part is given from above the agent, so that no file of the agent can take it away. */
export function isOfFloor(part: Pick<EffectivePart, 'section' | 'scope'>): boolean {
  return (
    part.section !== 'exemptions' &&
    (part.scope === 'platform' || part.scope === 'org' || part.scope === 'team')
  );
}

/**
 * What an agent is made of: `card "card.yaml" and policy "policy.yaml", under the floor org
 * "org.yaml"`. Paths stand in double quotes.
 */
export function filesWords(agent: Agent): string {
  const { card, policy } = ownParts(agent);
  const shown = (file: string): string => JSON.stringify(cut(file, PATH_LENGTH));
  const [inCard, inPolicy] = [card?.place.document.file, policy?.place.document.file];
  const files = [
    ...(inCard === undefined ? [] : [`card ${shown(inCard)}`]),
    ...(inPolicy === undefined || inPolicy === inCard ? [] : [`policy ${shown(inPolicy)}`]),
  ];
  const floors = (agent.floors ?? []).map((floor) => {
    const { scope, repository } = floorOrigin(floor);
    return `${scope} ${shown(repository === undefined ? floor.file : `${repository}:${floor.file}`)}`;
  });
  const above =
    floors.length === 0
      ? 'no floor'
      : `the ${floors.length === 1 ? 'floor' : 'floors'} ${someOf(floors, MOST_FLOORS)}`;
  return `${files.join(' and ') || 'no file of its own'}, under ${above}`;
}

/** Whose a floor is, and which repository it comes from when that is another one. */
export function floorOrigin({ card, policy }: Floor): {
  readonly scope: string;
  readonly repository?: string;
} {
  const place = (card ?? policy)?.place;
  const repository = place?.document.origin?.repository;
  return { scope: place ? scopeOf(place) : 'org', ...(repository !== undefined && { repository }) };
}

/** What an agent's own files ask for and do not get from its floors (spec 7). */
export function notGiven(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === 'weakens-org' || rule === 'forbidden-by-org');
}
