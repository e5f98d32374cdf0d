import type { Place } from '../../document/document.ts';
import { triggersOf } from '../../evaluation/decision/alignment.ts';
import type { Agent } from '../../model/agent.ts';
import type { EscalationTrigger } from '../../model/policy.ts';
import {
  conditionKey,
  type Decider,
  type Deciders,
  decidersOf,
  type Granter,
  type Mapping,
  patternKey,
  rankOf,
} from './deciders.ts';
import { compileStanding, type Names, type Standing } from './name-decision.ts';

/** One side of a comparison, made ready. */
export interface Half {
  readonly agent?: Pick<Agent, 'card' | 'policy'>;
  readonly deciders: Deciders;
  readonly standing: (names: Names) => Standing;
}

/** Both sides of a comparison. */
export interface Halves {
  readonly base: Half;
  readonly head: Half;
}

/**
 * The same edit seen on either side: deciders that one change of a file brought, took or altered
 * share a key.
 */
export interface Cause {
  readonly key: string;
  readonly kind:
    | 'rule'
    | 'trigger'
    | 'pattern'
    | 'capability'
    | 'actions'
    | 'default'
    | 'ungoverned'
    | 'order';
  readonly decider: Decider;
  readonly side: 'base' | 'head';
  /** For `actions`: those that go beyond the card on one side alone. */
  readonly actions?: readonly string[];
}

/** Makes both sides ready; undefined is an agent that is not there. */
export function halvesOf(base: Half['agent'], head: Half['agent']): Halves {
  const half = (agent: Half['agent']): Half => {
    const deciders = decidersOf(agent);
    return { ...(agent && { agent }), deciders, standing: compileStanding(deciders) };
  };
  return { base: half(base), head: half(head) };
}

/** All deciders of a side. */
export function allDeciders({ prohibitions, mappings, rest }: Deciders): readonly Decider[] {
  return [...prohibitions, ...mappings, rest];
}

/** Tells what was edited and why: by what both sides have. */
export class Causes {
  readonly #halves: Halves;
  readonly #keys: Readonly<Record<'base' | 'head', ReadonlySet<string>>>;
  readonly #patterns: Readonly<Record<'base' | 'head', ReadonlyMap<string, readonly Mapping[]>>>;
  readonly #capabilities: Readonly<Record<'base' | 'head', ReadonlySet<string>>>;

  constructor(halves: Halves) {
    this.#halves = halves;
    const both = <T>(of: (deciders: Deciders) => T): Readonly<Record<'base' | 'head', T>> => ({
      base: of(halves.base.deciders),
      head: of(halves.head.deciders),
    });
    this.#keys = both((deciders) => new Set(allDeciders(deciders).map(({ key }) => key)));
    this.#patterns = both(({ mappings }) =>
      groupBy(mappings, ({ pattern }) => patternKey(pattern)),
    );
    this.#capabilities = both(
      ({ mappings }) => new Set(mappings.map(({ capability }) => capability.name)),
    );
  }

  /**
   * Whether only one side has a decider that says what this one says; an agent that is not there
   * says nothing by itself.
   */
  isEdited = ({ key, kind }: Decider): boolean =>
    kind !== 'absent' && !(this.#keys.base.has(key) && this.#keys.head.has(key));

  /** Mappings of a pattern on a side. */
  patternsLike(mapping: Mapping, side: 'base' | 'head'): readonly Mapping[] {
    return this.#patterns[side].get(patternKey(mapping.pattern)) ?? [];
  }

  /** The edit behind a decider that only one side has. */
  causeOf(decider: Decider): Cause {
    const side = this.#keys.head.has(decider.key) ? 'head' : 'base';
    const cause = (kind: Cause['kind'], of: readonly string[]): Cause => ({
      key: JSON.stringify([kind, ...of]),
      kind,
      decider,
      side,
    });
    switch (decider.kind) {
      case 'rule':
        return cause('rule', [patternKey(decider.rule.pattern)]);
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
      case 'default':
      case 'absent':
        return cause('default', []);
      case 'ungoverned':
        return cause('ungoverned', []);
      default:
        return decider satisfies never;
    }
  }

  /**
   * What became of an edited rule, trigger or default on the other side, if it stands there in
   * another way.
   */
  counterpart({ decider, side, kind }: Cause): { readonly place?: Place } | undefined {
    const { deciders, agent } = this.#halves[side === 'base' ? 'head' : 'base'];
    switch (kind) {
      case 'rule':
      case 'trigger': {
        const { key } = this.causeOf(decider);
        const altered = deciders.prohibitions.find(
          (one) => one.key !== decider.key && this.isEdited(one) && this.causeOf(one).key === key,
        );
        // A trigger that only logs restrains nothing, and is there all the same.
        return (
          altered ??
          (decider.kind === 'trigger' && agent ? likeTrigger(decider.trigger, agent) : undefined)
        );
      }
      case 'default':
        return deciders.rest;
      default:
        return undefined;
    }
  }

  /**
   * Why a tool has another level, when it has: the edited deciders that restrained it most where it
   * has less, or else what grants it where it has more, and perhaps only the order. `lesser` ones
   * restrained it too, though others did more.
   */
  between(
    base: Standing,
    head: Standing,
  ): { readonly first: readonly Cause[]; readonly lesser: readonly Cause[] } {
    const [less, more] = rankOf(base) < rankOf(head) ? [base, head] : [head, base];
    if (more.granter.kind === 'ungoverned')
      return { first: [this.causeOf(more.granter)], lesser: [] };
    const edited = less.prohibitions.filter(
      (one) => rankOf(one) < rankOf(more) && this.isEdited(one),
    );
    const granting =
      rankOf(less.granter) < rankOf(more)
        ? this.#ofGranters(less.granter, more.granter, less === base ? 'head' : 'base')
        : [];
    const all = [...edited.map((one) => this.causeOf(one)), ...granting];
    const worst = [
      ...edited.filter((one) => rankOf(one) === rankOf(less)).map((one) => this.causeOf(one)),
      ...(rankOf(less.granter) === rankOf(less) ? granting.slice(0, 1) : []),
    ];
    const first = worst.length > 0 ? worst : all.slice(0, 1);
    return { first, lesser: all.filter(({ key }) => !first.some((one) => one.key === key)) };
  }

  /** Why what grants a name on one side says less than what grants it on the other. */
  #ofGranters(less: Granter, more: Granter, side: 'base' | 'head'): readonly Cause[] {
    if (less.kind !== 'mapping' && more.kind === 'mapping') {
      // The name is mapped on one side alone. Where the default of that side says as much, the
      // other default is what makes the difference.
      const rest = this.#halves[side].deciders.rest;
      if (rankOf(rest) >= rankOf(more)) return [this.causeOf(less.kind === 'absent' ? rest : less)];
      return [
        this.causeOf(more),
        ...(this.isEdited(less) && rankOf(less) < rankOf(rest) ? [this.causeOf(less)] : []),
      ];
    }
    if (this.isEdited(less)) return [this.causeOf(less)];
    if (this.isEdited(more)) return [this.causeOf(more)];
    // Both sides have both, and another one comes first.
    return [{ key: JSON.stringify(['order', more.key]), kind: 'order', decider: more, side }];
  }
}

function likeTrigger(
  trigger: EscalationTrigger,
  agent: NonNullable<Half['agent']>,
): EscalationTrigger | undefined {
  return triggersOf(agent).find((one) => conditionKey(one) === conditionKey(trigger));
}

function groupBy<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
