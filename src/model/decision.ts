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
 * All policies share one shape. Every format has a reader that turns its files into a
 * `DecisionPolicy`. Evaluation, explanation, coverage, floors and comparison use only that shape
 * and depend on no format.
 */

/** The levels that a policy can give a request, most restrictive first. */
export const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'] as const;
export type Level = (typeof LEVELS)[number];

/** The rank of a level, from 0 for `denied`; a higher rank permits more. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/**
 * A request that a policy decides about, such as a call of a tool. A request may have several
 * strings: for a tool, its canonical name, raw name and aliases. `joinFields` joins a request of
 * several fields into one string.
 */
export interface Request {
  /** Every string of the request. A rule that restricts applies if it matches any of these. */
  readonly all: readonly string[];
  /**
   * The strings through which a rule may grant the request. A rule that grants applies only if it
   * matches one of these.
   */
  readonly granting: readonly string[];
}

/** The requests that a rule matches. */
export interface Match {
  /**
   * At least one of these patterns has to match the request. Absent if the rule matches every
   * request.
   */
  readonly patterns?: readonly Pattern[];
  /** Patterns of requests that the rule does not match, for example because of exemptions. */
  readonly except: readonly Pattern[];
  /**
   * The list of the request's strings that `patterns` are compared with. `except` is compared with
   * the other list, because an exception to a restriction grants, and an exception to a grant
   * restricts.
   */
  readonly tries: keyof Request;
}

/** An action that a capability grants although the card does not permit it. */
export interface ExceededAction {
  readonly action: Located<string>;
  /**
   * The place that forbids the action. Absent if nothing forbids the action, and the card merely
   * does not list it as bounded.
   */
  readonly forbiddenAt?: Place;
}

/**
 * What a rule was made from. Only reports and explanations use the source; decisions never do.
 * `entry` is a rule for which reports have no special wording, and `otherwise` is the default in
 * such a format.
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

/** The rules that come from one kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/** Whether a rule is a default, which applies only if no deciding rule matches. */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** The parts of a rule that affect decisions. */
export interface Statement {
  /**
   * Identifies the effect of the rule. Rules that give the same requests the same level have the
   * same key, wherever they are written.
   */
  readonly key: string;
  /** The level of a request that the rule matches. */
  readonly level: Level;
  readonly match: Match;
  /**
   * A condition that must also be true for the rule to apply. It may ask about the request and
   * about facts from a trace or tool list. `unreadable` is never true and is reported. If the
   * result is unknown, the rule does not apply.
   */
  readonly condition?: Condition | 'unreadable';
  /** The place where the rule is written. Absent for a rule that no file states. */
  readonly place?: Place;
  /** The rule's name in explanations: its pattern, condition or name. */
  readonly name: string;
  /**
   * The outcome that explanations show for a request that this rule decides, such as `forbidden` or
   * `mapped`.
   */
  readonly outcome: string;
  /**
   * Orders the rule among the matching rules of an `all` stage: a lower number is stricter and
   * comes first. Absent if the level alone determines the order.
   */
  readonly strictness?: number;
  /** The group of the rule, such as a capability. Explanations show the rules of a group as one. */
  readonly group?: { readonly name: string; readonly place: Place };
  /** The bounded actions that an agent can perform because of this rule. Coverage uses them. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Which of the matching rules of a stage count: all, the first, the last, or those with the lowest
 * level.
 */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/** A list of rules, and how they combine. */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * `limits`: the rules always count and can only lower the level. `decides`: the rules count only
   * if no earlier deciding stage has a matching rule.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/** The rules that say what an agent may do, in the shape that all formats share. */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /** The default, which applies if no rule of a deciding stage matches. Its `match` is not used. */
  readonly otherwise: Rule;
  /** The outcomes that explanations may show, most preferred first. */
  readonly outcomes: readonly string[];
  /** Everything in the policy that is not a rule, such as modes, limits and dates. */
  readonly settings: readonly Setting[];
  /** The number of fields in a request. Absent if a request has only one field. */
  readonly fields?: number;
  /**
   * Which strings are requests. Absent if every string with enough fields is one. Questions about
   * all requests leave out all other strings.
   */
  readonly requests?: PossibleRequests;
}

/** The strings that are requests: they match some pattern of the first list, and none of the second. */
export interface PossibleRequests {
  readonly possible: readonly string[];
  readonly impossible: readonly string[];
}

/** A policy's decision about one request. */
export interface Decision {
  /** The lowest level among the rules that count. */
  readonly level: Level;
  /** The rules that count and have that level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The other rules that match, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /**
   * All rules that match, in the order of the stages. Within an `all` stage, the strictest comes
   * first.
   */
  readonly matching: readonly Rule[];
  /** The rules that count in the limiting stages, in the order of the file. */
  readonly limits: readonly Rule[];
  /**
   * The matching rules of the stage that decided, lowest level first. If no stage decided, this is
   * only the default.
   */
  readonly settled: readonly [Rule, ...Rule[]];
}
