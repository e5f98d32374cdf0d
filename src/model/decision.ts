import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import type {
  Capability,
  EffectiveDefaults,
  EscalationTrigger,
  ForbiddenRule,
  ToolPattern,
} from './policy.ts';
import type { Setting } from './setting.ts';

/*
 * One shape for all policies. Each format has a reader that makes a `DecisionPolicy` of its files.
 * Evaluation, explanation, coverage, floors and comparison work on that shape and depend on no
 * format.
 */

/** The levels that a policy can give a request, the least permission first. */
export const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'] as const;
export type Level = (typeof LEVELS)[number];

/** The rank of a level, from 0 for `denied`; a higher rank permits more. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/**
 * A question to a policy as text; `joinFields` joins several fields. One request may have several
 * texts, such as the canonical name of a tool, its raw name and its aliases.
 */
export interface Request {
  /** Every text of the request; rules that restrict try all of them. */
  readonly all: readonly string[];
  /** The texts that may grant; rules that grant try only these. */
  readonly granting: readonly string[];
}

/** The requests that a rule matches. */
export interface Match {
  /** Patterns of which at least one has to match; absent for every request. */
  readonly patterns?: readonly Pattern[];
  /** Patterns of requests that are excluded, as by exemptions. */
  readonly except: readonly Pattern[];
  /** The texts that the patterns try; the exceptions, which do the opposite, try the others. */
  readonly tries: keyof Request;
}

/** An action that a capability grants beyond the card. */
export interface ExceededAction {
  readonly action: Located<string>;
  /** Where the action is forbidden; absent where it is only not a bounded one. */
  readonly forbiddenAt?: Place;
}

/**
 * The source of a rule. Texts and the answers of the policy API use it, and decisions never do.
 * `entry` is a rule of a format without texts of its own, and `otherwise` is the default of such a
 * format.
 */
type RuleSource =
  | { readonly kind: 'forbidden'; readonly forbidden: ForbiddenRule }
  | { readonly kind: 'trigger'; readonly trigger: EscalationTrigger }
  | {
      readonly kind: 'mapping';
      readonly capability: Capability;
      readonly pattern: ToolPattern;
      readonly exceeded: readonly ExceededAction[];
    }
  | { readonly kind: 'default'; readonly defaults: EffectiveDefaults }
  | { readonly kind: 'ungoverned' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'entry' }
  | { readonly kind: 'otherwise' };

/** One statement of a policy about requests, with its source. */
export type Rule = Statement & RuleSource;

/** The rules of one kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/** Whether a rule is a default: it counts where no deciding rule matches. */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** The parts of a rule that decide. */
export interface Statement {
  /**
   * Equal for rules that match the same requests with the same level, wherever they are written.
   */
  readonly key: string;
  /** The level of a request that the rule matches. */
  readonly level: Level;
  readonly match: Match;
  /**
   * A condition that also has to be true, about the request and about facts that only a trace or a
   * tool list gives. `unreadable` is never true and is reported. Unknown counts as not true.
   */
  readonly condition?: Condition | 'unreadable';
  /** Absent for a rule that no file states. */
  readonly place?: Place;
  /** Its name in explanations: its pattern, condition or name. */
  readonly name: string;
  /** The outcome of a request that the rule decides, for explanations: `forbidden`, `mapped`. */
  readonly outcome: string;
  /** The rank among rules that all count, the strictest first; absent to order by level. */
  readonly strictness?: number;
  /** The group that explanations show as one, such as a capability. */
  readonly group?: { readonly name: string; readonly place: Place };
  /** The bounded actions that the rule lets an agent perform, for coverage. */
  readonly actions?: readonly Located<string>[];
}

/** Which of the matching rules count: all, the first, the last, or those of the lowest level. */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/** A list of rules, and how they combine. */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * `limits`: it always counts, and can only lower the level. `decides`: it counts where no
   * deciding stage before it has a matching rule.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/** The rules of what an agent may do. */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /** The default, which counts where no rule of a deciding stage matches; its match is not used. */
  readonly otherwise: Rule;
  /** The outcomes in the order in which an explanation prefers them. */
  readonly outcomes: readonly string[];
  /** Settings apart from rules: modes, limits, dates. */
  readonly settings: readonly Setting[];
  /** The number of fields of a request; absent for one. */
  readonly fields?: number;
}

/** The decision of a policy about one request. */
export interface Decision {
  /** The lowest level of all rules that count. */
  readonly level: Level;
  /** The rules that count and give that level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The other matching rules, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /** All matching rules in the order of the stages; where all of a stage count, strictest first. */
  readonly matching: readonly Rule[];
  /** The rules of limiting stages that count, in their written order. */
  readonly limits: readonly Rule[];
  /** The rules of the stage that decided, the lowest level first, or the default. */
  readonly settled: readonly [Rule, ...Rule[]];
}
