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
 * The shape into which all policies are converted, regardless of their format. `alignment.ts`
 * converts a card with its policy, and `access-policy.ts` converts access lists. Only this shape is
 * used for decisions, explanations, coverage and the comparison of all possible requests.
 * `underFloor` also uses it, to combine access lists with their floors. The floors of cards and
 * policies are combined earlier, field by field, in `src/floors`. Fields and limits are compared
 * separately, in `src/diff`.
 */

/** The levels that a policy can give a request, strictest first. */
export const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'] as const;
export type Level = (typeof LEVELS)[number];

/** Returns the rank of a level: 0 for `denied`, and more for each level that permits more. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/**
 * A request that a policy allows or denies, such as a tool call. Several strings can stand for the
 * same request, because a tool has a canonical name, raw names and aliases. If a request has
 * several fields, `joinFields` joins them into one string.
 */
export interface Request {
  /**
   * All strings that represent the request. A restricting rule applies if it matches any of them.
   */
  readonly all: readonly string[];
  /**
   * The strings through which the request can be granted. A granting rule applies only if it
   * matches one of them.
   */
  readonly granting: readonly string[];
}

/** Says which requests a rule matches. */
export interface Match {
  /**
   * The patterns of the rule, at least one of which must match. Absent if the rule matches every
   * request.
   */
  readonly patterns?: readonly Pattern[];
  /** The patterns of requests that the rule does not match, for example because of an exemption. */
  readonly except: readonly Pattern[];
  /**
   * The strings of a request to compare with `patterns`. `except` is compared with the other list
   * of `Request`, because an exception to a restriction grants, and an exception to a grant
   * restricts.
   */
  readonly tries: keyof Request;
}

/** An action that a capability grants although the card does not permit it. */
export interface ExceededAction {
  readonly action: Located<string>;
  /**
   * The place that forbids the action. Absent if nothing forbids it, but the card does not list it
   * as bounded.
   */
  readonly forbiddenAt?: Place;
}

/**
 * The part of a policy from which a rule was made. Reports and explanations use it, but decisions
 * never depend on it. `entry` and `otherwise` are rules and defaults for which reports have no
 * specific wording.
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
      /** What the rule is about, where its patterns also depend on other rules. */
      readonly identity?: string;
    }
  | { readonly kind: 'otherwise' };

/** One rule of a policy, and the part of the policy from which it was made. */
export type Rule = Statement & RuleSource;

/** A rule that was made from one kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/** Whether a rule is a default, which applies only if no other rule decides. */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** The content of a rule, independent of the part of the policy from which the rule was made. */
export interface Statement {
  /**
   * Identifies what the rule does. Two rules have the same key if they give the same level to the
   * same requests, wherever they are written.
   */
  readonly key: string;
  /** The level that the rule gives to a matching request. */
  readonly level: Level;
  readonly match: Match;
  /**
   * A condition that must also be true. It can test the request, and facts from a trace or tool
   * list. The rule does not apply if the result is unknown, or if the condition is `unreadable`.
   */
  readonly condition?: Condition | 'unreadable';
  /** The place that states the rule. Absent if no file does. */
  readonly place?: Place;
  /** The name of the rule in explanations: its pattern, its condition or a given name. */
  readonly name: string;
  /** The outcome that explanations show when this rule decides, such as `forbidden` or `mapped`. */
  readonly outcome: string;
  /**
   * The position of the rule among the matching rules of an `all` stage. Rules with a lower number
   * are stricter and come first. Absent if only the level determines the order.
   */
  readonly strictness?: number;
  /**
   * The group of the rule, such as its capability. An explanation shows the rules of a group only
   * once.
   */
  readonly group?: { readonly name: string; readonly place: Place };
  /** Example requests that the rule matches, easiest to understand first. */
  readonly examples?: readonly string[];
  /** The bounded actions that the rule allows an agent to perform. They count towards coverage. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Says which of a stage's matching rules take effect: all, the first, the last, or those with the
 * strictest level.
 */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/** A list of rules, which of them take effect, and how they affect a decision. */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * The effect of the stage's rules on a decision.
   *
   * `limits`: they can only make the level stricter. `decides`: they set the level, unless a rule
   * of an earlier `decides` stage matches.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/**
 * The rules that say what an agent may do, in a shape that does not depend on the format of the
 * files.
 */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /**
   * The default, which applies if no rule of a `decides` stage matches. Its `match` has no effect.
   */
  readonly otherwise: Rule;
  /** The outcomes that an explanation can show, highest precedence first. */
  readonly outcomes: readonly string[];
  /** The settings of the policy that are not rules, such as modes, amounts and dates. */
  readonly settings: readonly Setting[];
  /** The number of fields in each request. Absent if it is one. */
  readonly fields?: number;
  /**
   * Says which strings are possible requests. A comparison ignores all others. Absent if every
   * string with enough fields is one.
   */
  readonly requests?: PossibleRequests;
}

/**
 * Says which strings are possible requests: those that match a pattern in `possible` and no pattern
 * in `impossible`.
 */
export interface PossibleRequests {
  readonly possible: readonly string[];
  readonly impossible: readonly string[];
}

/** A policy's decision on one request. */
export interface Decision {
  /** The strictest level among the rules that take effect. */
  readonly level: Level;
  /** The rules that take effect and have this level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The other matching rules, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /**
   * All matching rules, in the order of the stages. The rules of an `all` stage are sorted,
   * strictest first.
   */
  readonly matching: readonly Rule[];
  /** The rules of `limits` stages that take effect, in the order of the file. */
  readonly limits: readonly Rule[];
  /**
   * The rules that take effect in the `decides` stage that decided, strictest first. If no such
   * stage decided, the default alone.
   */
  readonly settled: readonly [Rule, ...Rule[]];
}
