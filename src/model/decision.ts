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
 * A question to a policy, as strings. `joinFields` joins several fields into one string. A request
 * may have several strings, such as a tool's canonical name, raw name and aliases.
 */
export interface Request {
  /** Every string of the request. Rules that restrict match any of them. */
  readonly all: readonly string[];
  /** The strings that can be granted. Rules that grant match only these. */
  readonly granting: readonly string[];
}

/** The requests that a rule matches. */
export interface Match {
  /** At least one of these patterns has to match. Absent if the rule matches every request. */
  readonly patterns?: readonly Pattern[];
  /** Patterns of requests to exclude, for example because of exemptions. */
  readonly except: readonly Pattern[];
  /**
   * The strings that the patterns match. The exceptions have the opposite effect, so they match the
   * other strings.
   */
  readonly tries: keyof Request;
}

/** An action that a capability grants although the card does not. */
export interface ExceededAction {
  readonly action: Located<string>;
  /** The place that forbids the action. Absent if the action is only not bounded. */
  readonly forbiddenAt?: Place;
}

/**
 * The source of a rule. Only reports and answers of the policy API use it; decisions never do.
 * `entry` is a rule of a format that has no wording of its own, and `otherwise` is the default of
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

/** The rules of one kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/** Whether a rule is a default, which applies only if no deciding rule matches. */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** The parts of a rule that affect decisions. */
export interface Statement {
  /**
   * The same for all rules that give the same requests the same level, wherever they are written.
   */
  readonly key: string;
  /** The level of a request that the rule matches. */
  readonly level: Level;
  readonly match: Match;
  /**
   * A condition that also has to be true. It asks about the request and about facts from a trace or
   * tool list. `unreadable` is never true and is reported. An unknown result counts as not true.
   */
  readonly condition?: Condition | 'unreadable';
  /** Absent if no file states the rule. */
  readonly place?: Place;
  /** The rule's name in explanations: its pattern, condition or name. */
  readonly name: string;
  /**
   * The outcome that explanations show for a request that the rule decides: `forbidden`, `mapped`.
   */
  readonly outcome: string;
  /**
   * The rank in a stage whose rules all count, strictest first. Absent if the rules are ordered by
   * level.
   */
  readonly strictness?: number;
  /** Explanations show the rules of a group, such as a capability, as one. */
  readonly group?: { readonly name: string; readonly place: Place };
  /** The bounded actions that the rule lets an agent perform. Coverage uses them. */
  readonly actions?: readonly Located<string>[];
}

/** Which of the matching rules count: all, the first, the last, or those of the lowest level. */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/** A list of rules, and how they combine. */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * `limits`: the stage always counts and can only lower the level. `decides`: the stage counts if
   * no earlier deciding stage has a matching rule.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/** The rules about what an agent may do. */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /** The default, which applies if no rule of a deciding stage matches. Its `match` is not used. */
  readonly otherwise: Rule;
  /** The outcomes in the order in which explanations prefer them. */
  readonly outcomes: readonly string[];
  /** The settings other than rules: modes, limits, dates. */
  readonly settings: readonly Setting[];
  /** The number of fields in a request. Absent if there is one. */
  readonly fields?: number;
}

/** A policy's decision about one request. */
export interface Decision {
  /** The lowest level among the rules that count. */
  readonly level: Level;
  /** The rules that count and have that level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The other matching rules, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /**
   * All matching rules, in the order of the stages. In a stage whose rules all count, the strictest
   * comes first.
   */
  readonly matching: readonly Rule[];
  /** The rules that count in limiting stages, in the order in which they are written. */
  readonly limits: readonly Rule[];
  /**
   * The matching rules of the deciding stage, lowest level first. If no stage decided, the default.
   */
  readonly settled: readonly [Rule, ...Rule[]];
}
