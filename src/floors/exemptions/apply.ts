import type { Located, Place } from '../../document/document.ts';
import type { Exemption } from '../../model/agent.ts';
import type { Card } from '../../model/card.ts';
import type { ForbiddenRule, Policy, ToolPattern } from '../../model/policy.ts';
import { compareFunctions } from '../../pattern/language.ts';
import { compilePattern } from '../../pattern/match.ts';

type Parts = { readonly card?: Card; readonly policy?: Policy };

/**
 * Returns a floor without the rules from which an agent is exempt. In the result, `used` contains
 * the exemptions that had an effect. Exemptions never remove a conscience boundary.
 */
export function applyExemptions(
  floor: Parts,
  exemptions: readonly Exemption[],
): { readonly floor: Parts; readonly used: readonly Exemption[] } {
  // An exemption applies if at least one of its patterns matches a rule. `exemptionFindings`
  // reports the patterns that match no rule.
  const used = exemptions.filter(
    (exemption) => unmetPlaces(floor, exemption).length < Math.max(1, exemption.patterns.length),
  );
  return { floor: used.reduce(without, floor), used };
}

/**
 * Returns the places of the exemption's patterns that match no rule in the floor. For a section
 * without patterns, returns the exemption's place if the floor has nothing to remove
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
export function unmetPlaces(
  { card, policy }: Parts,
  { section, patterns, place }: Exemption,
): readonly Place[] {
  switch (section) {
    case 'forbidden':
    case 'forbidden_tools':
      return patterns
        .filter(({ value }) => !(policy?.forbidden ?? []).some((rule) => meets(value, rule)))
        .map((pattern) => pattern.place);
    case 'forbidden_actions': {
      const forbidden = [...(card?.forbiddenActions ?? []), ...(policy?.forbiddenActions ?? [])];
      return patterns
        .filter(
          ({ value }) => !forbidden.some((action) => compilePattern(value).matches(action.value)),
        )
        .map((pattern) => pattern.place);
    }
    case 'max_autonomous_value':
      return card?.maxAutonomousValue ? [] : [place];
    case 'all':
      return card || policy ? [] : [place];
    default:
      return section satisfies never;
  }
}

/** Returns whether a pattern and a forbidden rule may match the same name. */
function meets(pattern: string, { pattern: { spellings } }: ForbiddenRule): boolean {
  return spellings.some(({ text }) => {
    const stage = (glob: string) => ({
      mode: 'all' as const,
      entries: [{ pattern: glob, label: 'in' }],
    });
    const silent = { mode: 'all' as const, entries: [] };
    const { classes, decided } = compareFunctions(
      { stages: [stage(pattern), stage(text)] },
      { stages: [silent, silent] },
      ([first, second]) => (first?.length === 1 && second?.length === 1 ? 'both' : undefined),
    );
    return classes.size > 0 || !decided;
  });
}

/** Returns a floor without the rules that one exemption removes. */
function without(floor: Parts, { section, patterns }: Exemption): Parts {
  const { card, policy } = floor;
  switch (section) {
    case 'forbidden':
    case 'forbidden_tools': {
      if (!policy) return floor;
      const except = patterns.map(
        ({ value, place }): ToolPattern => ({
          text: value,
          place,
          spellings: [compilePattern(value)],
        }),
      );
      const forbidden = policy.forbidden.map((rule): ForbiddenRule => {
        const met = except.filter(({ text }) => meets(text, rule));
        return met.length === 0 ? rule : { ...rule, except: [...(rule.except ?? []), ...met] };
      });
      return { ...floor, policy: { ...policy, forbidden } };
    }
    case 'forbidden_actions': {
      const kept = (list: readonly Located<string>[]) =>
        list.filter(
          (action) => !patterns.some(({ value }) => compilePattern(value).matches(action.value)),
        );
      return {
        ...(card && { card: { ...card, forbiddenActions: kept(card.forbiddenActions) } }),
        ...(policy && {
          policy: {
            ...policy,
            ...(policy.forbiddenActions && { forbiddenActions: kept(policy.forbiddenActions) }),
          },
        }),
      };
    }
    case 'max_autonomous_value': {
      if (!card) return floor;
      const { maxAutonomousValue: _, ...rest } = card;
      return { ...floor, card: rest };
    }
    case 'all':
      return card ? { card: boundariesOf(card) } : {};
    default:
      return section satisfies never;
  }
}

/**
 * Returns a card that contains only the conscience boundaries of a floor's card. Boundaries apply
 * even to an agent that is exempt from everything else (docs/reference/floors.md#exemptions).
 */
function boundariesOf(card: Card): Card {
  const {
    hierarchy: _h,
    conscienceMode: _c,
    maxAutonomousValue: _m,
    integrityMode: _i,
    ...rest
  } = card;
  return {
    ...rest,
    boundedActions: [],
    forbiddenActions: [],
    triggers: [],
    declaredValues: [],
    conflictsWith: [],
    definitions: new Map(),
    conscienceValues: card.conscienceValues.filter(({ type }) => type === 'BOUNDARY'),
    audit: {},
  };
}
