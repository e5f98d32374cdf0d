import type { Place } from '../document/document.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';
import type { Policy, PolicyDefaults } from '../model/policy.ts';
import { twoPolicies } from '../rules/two-policies.ts';
import { stricterDefaults } from './strictness.ts';

/**
 * The policy that results from an agent's own files and environment, with findings about conflicts
 * between these sources.
 */
interface OwnPolicy {
  readonly policy?: Policy;
  readonly findings: readonly Finding[];
}

/**
 * Combines the policy in an agent's card, the agent's policy file and the environment's defaults,
 * which override the defaults of both files (docs/reference/files.md#cards-that-carry-a-policy). If
 * the card and the policy file have the same section, both apply, and `two-policies` reports the
 * conflict. If both set a default, the stricter one applies.
 */
export function ownPolicy(
  card: Governed | undefined,
  file: Governed | undefined,
  environment: PolicyDefaults,
): OwnPolicy {
  const carried = card?.policy;
  const own = file?.policy;
  const findings = carried && own ? conflicts(carried, own) : [];
  const together = carried && own ? unite(carried, own) : (own ?? carried);
  const setting = Object.values(environment).find((part) => part !== undefined);
  if (setting === undefined) return { ...(together && { policy: together }), findings };
  const place = together?.place ?? card?.card?.place ?? setting.place;
  const base: Policy = together ?? {
    scope: 'agent',
    capabilities: [],
    forbidden: [],
    triggers: [],
    defaults: {},
    place,
    unified: false,
  };
  return { policy: { ...base, defaults: { ...base.defaults, ...environment } }, findings };
}

type Section = Parameters<typeof twoPolicies.words.twoFiles>[0];

function conflicts(carried: Policy, own: Policy): readonly Finding[] {
  const sections: readonly (readonly [Section, Place | undefined, Place | undefined])[] = [
    ['capabilities', carried.capabilities[0]?.place, own.capabilities[0]?.place],
    ['forbidden rules', carried.forbidden[0]?.place, own.forbidden[0]?.place],
    ['defaults', firstPlace(carried.defaults, ['mode']), firstPlace(own.defaults, ['mode'])],
  ];
  return sections.flatMap(([section, inCard, inFile]) =>
    inCard && inFile
      ? [
          findingAt(twoPolicies, {
            at: inFile,
            on: 'key',
            ...twoPolicies.words.twoFiles(section, inCard.document.file),
            related: [{ at: inCard, on: 'key', message: twoPolicies.words.sameSection() }],
          }),
        ]
      : [],
  );
}

/**
 * Returns the place of the first default whose key is not in `except`. Callers exclude `mode`,
 * because a unified card's mode belongs to the card itself.
 */
function firstPlace(defaults: PolicyDefaults, except: readonly string[]): Place | undefined {
  return Object.entries(defaults).find(([key, part]) => part && !except.includes(key))?.[1].place;
}

function unite(carried: Policy, own: Policy): Policy {
  return {
    ...own,
    capabilities: [...own.capabilities, ...carried.capabilities],
    forbidden: [...own.forbidden, ...carried.forbidden],
    triggers: [...own.triggers, ...carried.triggers],
    defaults: stricterDefaults(own.defaults, carried.defaults),
    unified: carried.unified,
  };
}
