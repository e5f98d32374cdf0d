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
 * The shape that all policies share, whatever their format. A card with its policy becomes a
 * `DecisionPolicy` in `alignment.ts`, and access lists become one in `access-policy.ts`. Decisions,
 * explanations, coverage and the comparison of all possible requests use only this shape. So does
 * `underFloor`, which puts access lists under their floors. The floors of cards and policies are
 * combined earlier, field by field, in `src/floors`. Fields and limits are also compared on their
 * own, in `src/diff`.
 */

/** The levels that a policy can give a request, most restrictive first. */
export const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'] as const;
export type Level = (typeof LEVELS)[number];

/** Returns the rank of a level: 0 for `denied`, and more for a level that permits more. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/**
 * A request that a policy decides about, such as a tool call. Several strings can identify one
 * request: a tool has a canonical name, raw names and aliases. `joinFields` joins the fields of a
 * request into one string.
 */
export interface Request {
  /**
   * Every string that identifies the request. A restricting rule applies if it matches any of them.
   */
  readonly all: readonly string[];
  /**
   * The strings that can grant the request. A granting rule applies only if it matches one of them.
   */
  readonly granting: readonly string[];
}

/** Defines which requests a rule matches. */
export interface Match {
  /**
   * The rule's patterns, at least one of which must match. Absent if the rule matches every
   * request.
   */
  readonly patterns?: readonly Pattern[];
  /** Patterns of requests that the rule does not match, for example because of exemptions. */
  readonly except: readonly Pattern[];
  /**
   * Selects the strings of a request to compare with `patterns`. `except` is compared with the
   * other list in `Request`, because an exception to a restriction grants, and an exception to a
   * grant restricts.
   */
  readonly tries: keyof Request;
}

/** An action that a capability grants although the card does not permit it. */
export interface ExceededAction {
  readonly action: Located<string>;
  /**
   * The place that forbids the action. Absent if the action is not forbidden, but only missing from
   * the card's bounded actions.
   */
  readonly forbiddenAt?: Place;
}

/**
 * The part of a policy that a rule was made from. Only reports and explanations use it; decisions
 * never do. `entry` and `otherwise` are rules and defaults for which reports have no special
 * wording.
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

/** One rule of a policy, with the part of the policy that it was made from. */
export type Rule = Statement & RuleSource;

/** A rule that was made from the given kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/** Whether a rule is a default, which applies only if no other rule decides. */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** The parts of a rule that affect decisions. */
export interface Statement {
  /**
   * Identifies what the rule does. Rules that give the same level to the same requests have the
   * same key, wherever they are written.
   */
  readonly key: string;
  /** The level that the rule gives to the requests that it matches. */
  readonly level: Level;
  readonly match: Match;
  /**
   * A condition that must also be true for the rule to apply. It may test the request and facts
   * from a trace or tool list. If the result is unknown, or the condition is `unreadable`, the rule
   * does not apply.
   */
  readonly condition?: Condition | 'unreadable';
  /** The place where the rule is written. Absent if no file states the rule. */
  readonly place?: Place;
  /** The rule's name in explanations: its pattern, its condition or a given name. */
  readonly name: string;
  /** The outcome that explanations show when this rule decides, such as `forbidden` or `mapped`. */
  readonly outcome: string;
  /**
   * How strict the rule is among the matching rules of an `all` stage. A lower number is stricter
   * and comes first. Absent if the level alone determines the order.
   */
  readonly strictness?: number;
  /** The group of the rule, such as a capability. Explanations show all rules of a group as one. */
  readonly group?: { readonly name: string; readonly place: Place };
  /** Requests that the rule matches, the easiest to understand first. */
  readonly examples?: readonly string[];
  /** The bounded actions that the rule lets an agent perform. They count towards coverage. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Which matching rules of a stage count: all, the first, the last, or those with the lowest level.
 */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/** A list of rules, and how their results combine. */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * How the stage affects a decision.
   *
   * `limits`: its rules always count and can only lower the level. `decides`: its rules count only
   * if no rule of an earlier `decides` stage matches.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/** The rules that say what an agent may do, in the shape that all formats share. */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /**
   * The default rule, which applies if no rule of a `decides` stage matches. Its `match` is not
   * used.
   */
  readonly otherwise: Rule;
  /** The outcomes that explanations may show, most preferred first. */
  readonly outcomes: readonly string[];
  /** The settings of the policy that are not rules, such as modes, limits and dates. */
  readonly settings: readonly Setting[];
  /** The number of fields in a request. Absent if a request has only one field. */
  readonly fields?: number;
  /**
   * Defines which strings are valid requests. Comparisons skip all other strings. Absent if every
   * string with enough fields is a valid request.
   */
  readonly requests?: PossibleRequests;
}

/**
 * Patterns that define which strings are valid requests. A valid request matches a pattern of the
 * first list and no pattern of the second.
 */
export interface PossibleRequests {
  readonly possible: readonly string[];
  readonly impossible: readonly string[];
}

/** A policy's decision about one request. */
export interface Decision {
  /** The lowest level that a rule gives the request, among the rules that count. */
  readonly level: Level;
  /** The rules that count and give this level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The matching rules that do not determine the level, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /**
   * All matching rules, in the order of the stages. Within an `all` stage, the strictest rule comes
   * first.
   */
  readonly matching: readonly Rule[];
  /** The rules of `limits` stages that count, in the order of the file. */
  readonly limits: readonly Rule[];
  /**
   * The matching rules of the `decides` stage that decided, lowest level first. If no such stage
   * decided, this contains only the default rule.
   */
  readonly settled: readonly [Rule, ...Rule[]];
}
