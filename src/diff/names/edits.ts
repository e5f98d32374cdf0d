import type { Place } from '../../document/document.ts';
import { groupBy } from '../../document/group-by.ts';
import { conditionKey, triggersOf } from '../../evaluation/decision/alignment.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import {
  type Decision,
  isOtherwise,
  type Rule,
  type RuleOf,
  rankOf,
} from '../../model/decision.ts';
import { matchKey } from '../../model/entry-rule.ts';
import { type EscalationTrigger, patternKey } from '../../model/policy.ts';
import { allRules, ofKind, type PolicySide } from './policy-side.ts';

/**
 * An edit that changed the level of some requests. All rules that one edit adds, removes or changes
 * have a cause with the same key.
 */
export interface Cause {
  readonly key: string;
  readonly kind:
    | 'forbidden'
    | 'trigger'
    | 'pattern'
    | 'capability'
    | 'actions'
    | 'default'
    | 'ungoverned'
    | 'entry'
    | 'order';
  readonly decider: Rule;
  readonly side: 'base' | 'head';
  /**
   * For the kind `actions`, the actions that the card does not permit, either only before or only
   * after the change.
   */
  readonly actions?: readonly string[];
}

/** Finds the edits between base and head, and the edits that caused a level to change. */
export class Causes {
  readonly #sides: BaseAndHead<PolicySide>;
  readonly #causes = new WeakMap<Rule, Cause>();
  readonly #edited = new Map<PolicySide, ReadonlyMap<string, readonly Rule[]>>();
  readonly #keys: BaseAndHead<ReadonlySet<string>>;
  readonly #patterns: BaseAndHead<ReadonlyMap<string, readonly RuleOf<'mapping'>[]>>;
  readonly #capabilities: BaseAndHead<ReadonlySet<string>>;

  constructor(sides: BaseAndHead<PolicySide>) {
    this.#sides = sides;
    const both = <T>(partOf: (side: PolicySide) => T): BaseAndHead<T> => ({
      base: partOf(sides.base),
      head: partOf(sides.head),
    });
    this.#keys = both((side) => new Set(allRules(side).map(({ key }) => key)));
    const mappings = both(({ deciding }) => ofKind(deciding, 'mapping'));
    const byPattern = (rules: readonly RuleOf<'mapping'>[]) =>
      groupBy(rules, ({ pattern }) => patternKey(pattern));
    this.#patterns = { base: byPattern(mappings.base), head: byPattern(mappings.head) };
    const names = (rules: readonly RuleOf<'mapping'>[]) =>
      new Set(rules.map(({ capability }) => capability.name));
    this.#capabilities = { base: names(mappings.base), head: names(mappings.head) };
  }

  /**
   * Whether a rule exists only at the base or only at the head. False for the default that
   * represents an absent agent.
   */
  isEdited = ({ key, kind }: Rule): boolean =>
    kind !== 'absent' && !(this.#keys.base.has(key) && this.#keys.head.has(key));

  /** Returns the mappings at the base or head that have the same pattern as the given mapping. */
  patternsLike(mapping: RuleOf<'mapping'>, side: 'base' | 'head'): readonly RuleOf<'mapping'>[] {
    return this.#patterns[side].get(patternKey(mapping.pattern)) ?? [];
  }

  /** Returns the edit that affects a rule. */
  causeOf(decider: Rule): Cause {
    const known = this.#causes.get(decider);
    if (known) return known;
    const cause = this.#findCause(decider);
    this.#causes.set(decider, cause);
    return cause;
  }

  #findCause(decider: Rule): Cause {
    const side = this.#keys.head.has(decider.key) ? 'head' : 'base';
    const cause = (kind: Cause['kind'], parts: readonly string[]): Cause => ({
      key: JSON.stringify([kind, ...parts]),
      kind,
      decider,
      side,
    });
    switch (decider.kind) {
      case 'forbidden':
        return cause('forbidden', [patternKey(decider.forbidden.pattern)]);
      case 'trigger':
        return cause('trigger', [conditionKey(decider.trigger)]);
      case 'mapping': {
        const other = side === 'head' ? 'base' : 'head';
        const [like] = this.patternsLike(decider, other);
        if (like) {
          const actions = [
            ...new Set(
              [decider, like].flatMap(({ exceeded }) => exceeded.map(({ action }) => action.value)),
            ),
          ].sort();
          return { ...cause('actions', actions), actions };
        }
        const { name } = decider.capability;
        return this.#capabilities[other].has(name)
          ? cause('pattern', [patternKey(decider.pattern)])
          : cause('capability', [name]);
      }
      case 'entry':
        return cause('entry', [decider.identity ?? requestsKey(decider)]);
      case 'default':
      case 'absent':
      case 'otherwise':
        return cause('default', []);
      case 'ungoverned':
        return cause('ungoverned', []);
      default:
        return decider satisfies never;
    }
  }

  /**
   * Returns the version of an edited rule, trigger or default on the other side of the change.
   * Returns undefined if there is none.
   */
  counterpart({ decider, side, kind }: Cause): { readonly place?: Place } | undefined {
    const other = this.#sides[side === 'base' ? 'head' : 'base'];
    const { agent } = other;
    switch (kind) {
      case 'forbidden':
      case 'trigger':
      case 'entry': {
        const { key } = this.causeOf(decider);
        const altered = this.#editedRules(other)
          .get(key)
          ?.find((rule) => rule.key !== decider.key);
        // A trigger that only logs is not among the limits, so it is looked up in the agent.
        return (
          altered ??
          (decider.kind === 'trigger' && agent ? sameTrigger(decider.trigger, agent) : undefined)
        );
      }
      case 'default':
        return other.policy.otherwise;
      default:
        return undefined;
    }
  }

  /** Groups a side's edited rules by the key of the edit. */
  #editedRules(side: PolicySide): ReadonlyMap<string, readonly Rule[]> {
    const known =
      this.#edited.get(side) ??
      groupBy(
        [...side.limits, ...side.deciding].filter(this.isEdited),
        (rule) => this.causeOf(rule).key,
      );
    this.#edited.set(side, known);
    return known;
  }

  /**
   * Returns the edits that caused a level to change. `first` contains the main causes, which are
   * edits to the rules that determine the lower level. If there are none, `first` contains one
   * other contributing edit or, if no rule was edited, a change in the order of rules. `lesser`
   * contains all other contributing edits.
   */
  between(
    base: Decision,
    head: Decision,
  ): { readonly first: readonly Cause[]; readonly lesser: readonly Cause[] } {
    const [less, more] = rankOf(base) < rankOf(head) ? [base, head] : [head, base];
    const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
    if (moreSettled.kind === 'ungoverned')
      return { first: [this.causeOf(moreSettled)], lesser: [] };
    const restraining = less.limits.filter((limit) => rankOf(limit) < rankOf(more));
    const edited = restraining.filter(this.isEdited);
    const granting =
      rankOf(lessSettled) < rankOf(more)
        ? this.#ofSettled(lessSettled, moreSettled, less === base ? 'head' : 'base')
        : [];
    const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
    const worst = [
      ...edited
        .filter((limit) => rankOf(limit) === rankOf(less))
        .map((limit) => this.causeOf(limit)),
      ...(rankOf(lessSettled) === rankOf(less) ? granting.slice(0, 1) : []),
    ];
    const known = worst.length > 0 ? worst : all.slice(0, 1);
    // If no rule was edited, a limit applies on only one side because the order of stages changed.
    const first =
      known.length > 0
        ? known
        : restraining
            .slice(0, 1)
            .map((limit) => orderCause(limit, less === base ? 'base' : 'head'));
    return { first, lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key)) };
  }

  /** Returns the edits that caused a different rule to apply to a request. */
  #ofSettled(less: Rule, more: Rule, side: 'base' | 'head'): readonly Cause[] {
    if (isOtherwise(less) && !isOtherwise(more)) {
      // A rule applies to the request on only one side. If the default on that side permits as much
      // as this rule, the other side's default is the cause of the change.
      const { otherwise } = this.#sides[side].policy;
      if (rankOf(otherwise) >= rankOf(more))
        return [this.causeOf(less.kind === 'absent' ? otherwise : less)];
      return [
        this.causeOf(more),
        ...(this.isEdited(less) && rankOf(less) < rankOf(otherwise) ? [this.causeOf(less)] : []),
      ];
    }
    if (this.isEdited(less)) return [this.causeOf(less)];
    if (this.isEdited(more)) return [this.causeOf(more)];
    // Both sides contain both rules, so the order of rules must have changed.
    return [orderCause(more, side)];
  }
}

/**
 * Returns the cause for a change that is due only to the order of rules: `decider` exists before
 * and after the change, but determines the decision only before or only after it.
 */
function orderCause(decider: Rule, side: 'base' | 'head'): Cause {
  return { key: JSON.stringify(['order', decider.key]), kind: 'order', decider, side };
}

/**
 * Returns a key for the requests that a rule matches. The key excludes `tries`, so it does not
 * change when an edit turns a rule that allows into one that denies.
 */
function requestsKey({ match, condition }: Rule): string {
  return matchKey({ match: { ...match, tries: 'all' }, ...(condition && { condition }) });
}

function sameTrigger(
  trigger: EscalationTrigger,
  agent: Pick<Agent, 'card' | 'policy'>,
): EscalationTrigger | undefined {
  return triggersOf(agent).find((candidate) => conditionKey(candidate) === conditionKey(trigger));
}
