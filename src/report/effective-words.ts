import type { EffectivePart, EffectiveSection, Giver } from '../composition/part.ts';

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
export function giverWords({ section, scope }: Pick<EffectivePart, 'section'> & { readonly scope: Giver }): string {
  return section === 'exemptions' ? 'configuration' : scope === 'default' ? 'by default' : scope;
}

/** Parts by section, in the order of the sections. */
export function bySection(parts: readonly EffectivePart[]): ReadonlyMap<EffectiveSection, readonly EffectivePart[]> {
  const sections = new Map<EffectiveSection, EffectivePart[]>();
  for (const part of parts) {
    const same = sections.get(part.section);
    if (same) same.push(part);
    else sections.set(part.section, [part]);
  }
  return sections;
}
