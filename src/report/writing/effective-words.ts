import type { Finding } from '../../finding/finding.ts';
import type { EffectivePart, EffectiveSection, Giver } from '../../floors/part.ts';
import { type Agent, documentOfFloor, type Floor, ownParts } from '../../model/agent.ts';
import { PART_NAMES, PARTS, type Part } from '../../model/governed.ts';
import { isOf } from '../../rules/catalogue.ts';
import { cut } from './escape.ts';
import { someOf } from './words.ts';

const TITLES: Readonly<Record<EffectiveSection, string>> = {
  forbidden: 'Forbidden tools',
  capabilities: 'Capabilities',
  triggers: 'Escalation triggers',
  defaults: 'Defaults',
  access: 'Access lists',
  'forbidden actions': 'Forbidden actions',
  'bounded actions': 'Bounded actions',
  limits: 'Limits',
  values: 'Values',
  conscience: 'Conscience',
  audit: 'Audit',
  card: 'The card itself',
  exemptions: 'Exemptions in force',
};

/** Returns the title of a section of an effective policy. */
export function sectionTitle(section: EffectiveSection): string {
  return TITLES[section];
}

/**
 * Returns the scope that set a part of an effective policy, such as `org` or `agent`, or `by
 * default` for a default. For exemptions, returns `configuration`.
 */
export function setByWords({
  section,
  scope,
}: Pick<EffectivePart, 'section'> & { readonly scope: Giver }): string {
  return section === 'exemptions' ? 'configuration' : scope === 'default' ? 'by default' : scope;
}

/** Groups an effective policy's parts by section. Sections keep their order. */
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

/** The maximum length of a path, in characters. */
const MAX_PATH_LENGTH = 300;
/** The maximum number of floors on a line. */
const MAX_FLOORS = 10;

/**
 * Whether a part of the effective policy comes from a floor. The agent's own files cannot remove
 * such a part.
 */
export function isOfFloor(part: Pick<EffectivePart, 'section' | 'scope'>): boolean {
  return (
    part.section !== 'exemptions' &&
    (part.scope === 'platform' || part.scope === 'org' || part.scope === 'team')
  );
}

/**
 * Lists an agent's files, such as `card "card.yaml" and policy "policy.yaml", under the floor org
 * "org.yaml"`. Paths are in double quotes.
 */
export function filesWords(agent: Agent): string {
  const { card, policy } = ownParts(agent);
  const shown = (file: string): string => JSON.stringify(cut(file, MAX_PATH_LENGTH));
  const [inCard, inPolicy] = [card?.place.document.file, policy?.place.document.file];
  const filesByPart: Readonly<Record<Part, readonly string[]>> = {
    card: inCard === undefined ? [] : [inCard],
    policy: inPolicy === undefined || inPolicy === inCard ? [] : [inPolicy],
    access: (agent.access?.own ?? []).map(({ document }) => document.file),
  };
  const files = PART_NAMES.flatMap((part) =>
    filesByPart[part].map((file) => `${PARTS[part].name} ${shown(file)}`),
  );
  const floors = (agent.floors ?? []).map((floor) => {
    const { scope, repository } = floorOrigin(floor);
    return `${scope} ${shown(repository === undefined ? floor.file : `${repository}:${floor.file}`)}`;
  });
  const above =
    floors.length === 0
      ? 'without a floor'
      : `under the ${floors.length === 1 ? 'floor' : 'floors'} ${someOf(floors, MAX_FLOORS)}`;
  return `${files.join(' and ') || 'no file of its own'}, ${above}`;
}

/** Returns the scope of a floor and, if the floor is in another repository, that repository. */
export function floorOrigin(floor: Floor): {
  readonly scope: string;
  readonly repository?: string;
} {
  const origin = documentOfFloor(floor)?.origin;
  const repository = origin?.repository;
  return { scope: origin?.scope ?? 'org', ...(repository !== undefined && { repository }) };
}

/** Returns the findings about permissions that an agent requests but its floors do not grant. */
export function notGranted(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => isOf(finding, 'weakens-org', 'forbidden-by-org'));
}
