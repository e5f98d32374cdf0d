import type { Located, Place } from '../document/document.ts';
import type { Exemption } from '../model/agent.ts';
import type { Card } from '../model/card.ts';
import type { ForbiddenRule, Policy, ToolPattern } from '../model/policy.ts';
import { compareFunctions } from '../pattern/language.ts';
import { compilePattern } from '../pattern/match.ts';

type Parts = { readonly card?: Card; readonly policy?: Policy };

/**
 * A floor as it holds for an agent with exemptions, and the exemptions that take anything from it.
 * Boundaries stay, whatever is exempt.
 */
export function exempted(
  floor: Parts,
  exemptions: readonly Exemption[],
): { readonly floor: Parts; readonly used: readonly Exemption[] } {
  // One that meets something is honoured for that; what else it names is told where exemptions are
  // judged.
  const used = exemptions.filter(
    (exemption) => unmet(floor, exemption).length < Math.max(1, exemption.patterns.length),
  );
  return { floor: used.reduce(without, floor), used };
}

/**
 * What of an exemption meets no rule of a floor: its patterns, or the whole of it by the place of
 * the section (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
export function unmet(
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

/** Whether some name is both of a pattern and of a rule. */
function meets(pattern: string, { pattern: { spellings } }: ForbiddenRule): boolean {
  return spellings.some(({ text }) => {
    const stage = (one: string) => ({
      mode: 'all' as const,
      entries: [{ pattern: one, label: 'in' }],
    });
    const nothing = { mode: 'all' as const, entries: [] };
    const { classes, decided } = compareFunctions(
      { stages: [stage(pattern), stage(text)] },
      { stages: [nothing, nothing] },
      ([one, other]) => (one?.length === 1 && other?.length === 1 ? 'both' : undefined),
    );
    return classes.size > 0 || !decided;
  });
}

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
 * What no exemption takes away: the boundaries of a conscience
 * (docs/reference/floors.md#exemptions).
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
