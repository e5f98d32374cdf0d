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
 * The common types to which policies of all formats are converted. `alignment.ts` converts a card
 * with its policy, and `access-policy.ts` converts access lists. Decisions, explanations, coverage
 * and the comparison of all possible requests use only these types, as does `underFloor`, which
 * combines access lists with their floors. The floors of cards and policies are combined earlier,
 * field by field, in `src/floors`. Fields and limits are compared separately, in `src/diff`.
 */

/** The levels that a policy can assign to a request, strictest first. */
export const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'] as const;
export type Level = (typeof LEVELS)[number];

/** Returns the rank of a level: 0 for `denied`, and a higher number for each less strict level. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/**
 * A request that a policy allows or denies, such as a tool call. Several strings can represent one
 * request, because a tool has a canonical name, raw names and aliases. If a request has several
 * fields, `joinFields` joins them into one string.
 */
export interface Request {
  /**
   * All strings that represent the request. A restricting rule applies if it matches any of these
   * strings.
   */
  readonly all: readonly string[];
  /**
   * The strings through which the request can be granted. A granting rule applies only if it
   * matches one of these strings.
   */
  readonly granting: readonly string[];
}

/** The patterns that determine which requests a rule matches. */
export interface Match {
  /**
   * The rule's patterns. A request matches if at least one pattern matches. Absent if the rule
   * matches every request.
   */
  readonly patterns?: readonly Pattern[];
  /**
   * The patterns for requests that the rule does not match, for example because of an exemption.
   */
  readonly except: readonly Pattern[];
  /**
   * The list in `Request` that is matched against `patterns`. `except` is matched against the other
   * list, because an exception to a restriction grants, and an exception to a grant restricts.
   */
  readonly tries: keyof Request;
}

/** An action that a capability grants but the card does not permit. */
export interface ExceededAction {
  readonly action: Located<string>;
  /**
   * The place that forbids the action. Absent if the action is not forbidden, but the card does not
   * list it as bounded.
   */
  readonly forbiddenAt?: Place;
}

/**
 * The part of a policy from which a rule was created. Only reports and explanations depend on this
 * information. For `entry` (a rule) and `otherwise` (a default), reports have no specific wording.
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
  | {
      readonly kind: 'entry';
      /**
       * A key that identifies the rule in both versions of a policy. Present if the rule's patterns
       * also depend on other rules.
       */
      readonly identity?: string;
    }
  | { readonly kind: 'otherwise' };

/** A rule of a policy, with the part of the policy from which the rule was created. */
export type Rule = Statement & RuleSource;

/** A rule that was created from one kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/**
 * Returns whether a rule is a default, which applies only if no other rule determines the decision.
 */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** The content of a rule, independent of the part of the policy from which the rule was created. */
export interface Statement {
  /**
   * A key for the rule's effect. Two rules have the same key if they assign the same level to the
   * same requests, regardless of where they are written.
   */
  readonly key: string;
  /** The level that the rule assigns to a matching request. */
  readonly level: Level;
  readonly match: Match;
  /**
   * A condition that must also be true. It can test the request, as well as facts from a trace or
   * tool list. If the result is unknown, or the condition is `unreadable`, the rule does not apply.
   */
  readonly condition?: Condition | 'unreadable';
  /** The place that contains the rule. Absent if no file contains it. */
  readonly place?: Place;
  /**
   * The name that explanations use for the rule: the rule's pattern, its condition or its name in
   * the file.
   */
  readonly name: string;
  /**
   * The outcome that an explanation shows if this rule determines the decision, such as `forbidden`
   * or `mapped`.
   */
  readonly outcome: string;
  /**
   * The rule's position among the matching rules in an `all` stage. Stricter rules have a lower
   * number and come first. Absent if only the level determines the order.
   */
  readonly strictness?: number;
  /**
   * The group to which the rule belongs, such as its capability. An explanation shows only one rule
   * from each group.
   */
  readonly group?: { readonly name: string; readonly place: Place };
  /** Example requests that the rule matches, simplest first. */
  readonly examples?: readonly string[];
  /** The bounded actions that the rule allows an agent to perform. They count towards coverage. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Determines which of a stage's matching rules take effect: all, the first, the last, or those with
 * the strictest level.
 */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/**
 * A list of rules, with the combinator that selects the effective rules and the role of these rules
 * in a decision.
 */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * How the stage's rules affect a decision.
   *
   * Rules in a `limits` stage can only make the level stricter. Rules in a `decides` stage set the
   * level, unless a rule in an earlier `decides` stage matches.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/** The rules that define what an agent may do, independent of the file format. */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /**
   * The default, which applies if no rule in a `decides` stage matches. The `match` of the default
   * has no effect.
   */
  readonly otherwise: Rule;
  /** The outcomes that an explanation can show, highest precedence first. */
  readonly outcomes: readonly string[];
  /** The policy's settings that are not rules, such as modes, amounts and dates. */
  readonly settings: readonly Setting[];
  /** The number of fields in each request. Absent if there is only one field. */
  readonly fields?: number;
  /**
   * The strings that represent possible requests. Comparisons ignore all other strings. Absent if
   * every string with the required number of fields represents a possible request.
   */
  readonly requests?: PossibleRequests;
}

/**
 * A set of possible requests: the strings that match a pattern in `possible` but no pattern in
 * `impossible`.
 */
export interface PossibleRequests {
  readonly possible: readonly string[];
  readonly impossible: readonly string[];
}

/** A policy's decision for one request, and the rules that led to it. */
export interface Decision {
  /** The strictest level among the rules that take effect. */
  readonly level: Level;
  /** The effective rules at this level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The matching rules that do not determine the level, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /**
   * All matching rules, in the order of the stages. In an `all` stage, the strictest rules come
   * first.
   */
  readonly matching: readonly Rule[];
  /** The rules in `limits` stages that take effect, in file order. */
  readonly limits: readonly Rule[];
  /**
   * The effective rules in the first `decides` stage with a matching rule, strictest first. If
   * there is no such stage, this is only the default.
   */
  readonly settled: readonly [Rule, ...Rule[]];
}
