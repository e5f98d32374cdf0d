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

/**
 * The one shape of everything that says what an agent may do. A format of policy is a reader that
 * makes a `DecisionPolicy` of its files; evaluation, explanation, coverage, floors and comparison
 * are written over that shape and know no format.
 */

/** What a policy leaves of a request, the least permission first. */
export const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'] as const;
export type Level = (typeof LEVELS)[number];

/** The rank of a level, from 0 for `denied`: more is more permission. */
export function rankOf({ level }: { readonly level: Level }): number {
  return LEVELS.indexOf(level);
}

/**
 * What is asked of a policy, as one text; several fields are joined by `joinFields`. One request
 * may be known by several texts, such as the canonical name of a tool, its raw name and aliases.
 */
export interface Request {
  /** Every text that it is known by: what restricts tries all of them. */
  readonly all: readonly string[];
  /** Those that may grant something: what grants tries these alone. */
  readonly granting: readonly string[];
}

/** Which requests a rule is about. */
export interface Match {
  /** Patterns of which one has to match; absent: every request. */
  readonly patterns?: readonly Pattern[];
  /** Patterns that take requests out again, as exemptions do. */
  readonly except: readonly Pattern[];
  /** The texts that the patterns try; the exceptions, which do the opposite, try the other ones. */
  readonly tries: keyof Request;
}

/** An action that a capability grants beyond the card. */
export interface ExceededAction {
  readonly action: Located<string>;
  /** Where the card forbids the action; absent when it is only not among the bounded ones. */
  readonly forbiddenAt?: Place;
}

/**
 * What a rule was made of. Only words and the answers of the policy API ask it; no decision does.
 * `entry` is a rule of any format that has no words of its own, and `otherwise` what such a format
 * says where no rule decides.
 */
type RuleSource =
  | { readonly kind: 'rule'; readonly rule: ForbiddenRule }
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

/** One statement of a policy about requests, with what it was made of. */
export type Rule = Statement & RuleSource;

/** The rules that were made of one kind of source. */
export type RuleOf<Kind extends RuleSource['kind']> = Statement &
  Extract<RuleSource, { readonly kind: Kind }>;

/** Whether a rule is what a policy says where no deciding rule matches. */
export function isOtherwise({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}

/** What decides, of a rule. */
export interface Statement {
  /**
   * Equal for two rules that match the same requests and give them the same level, wherever they
   * are written.
   */
  readonly key: string;
  /** What the rule makes of a request that it matches. */
  readonly level: Level;
  readonly match: Match;
  /**
   * What has to hold besides, over the request and over facts that are known only with a trace or
   * a list of tools; `unreadable` never holds and is reported. Unknown facts do not make it hold.
   */
  readonly condition?: Condition | 'unreadable';
  /** Absent where nothing is written that says it. */
  readonly place?: Place;
  /** What an explanation calls it: its pattern, condition or name. */
  readonly name: string;
  /** What an explanation says of a request that the rule decides: `forbidden`, `mapped`. */
  readonly outcome: string;
  /** Order among rules that all count, the strictest first; absent: by level. */
  readonly strictness?: number;
  /** What the rule is a part of where people see it as one thing, such as a capability. */
  readonly group?: { readonly name: string; readonly place: Place };
  /** Bounded actions that the rule lets an agent perform, for coverage. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Which of the rules that match count: all of them, the first, the last, or those of the lowest
 * level.
 */
export type Combinator = 'all' | 'first' | 'last' | 'strictest';

/** A list of rules, and how they combine. */
export interface Stage {
  readonly combinator: Combinator;
  /**
   * `limits`: it is always asked, and lowers the level at most. `decides`: it is asked where no
   * deciding stage before it had a rule that matches.
   */
  readonly role: 'limits' | 'decides';
  readonly rules: readonly Rule[];
}

/** What an agent may do. */
export interface DecisionPolicy {
  readonly stages: readonly Stage[];
  /** What holds where no deciding stage has a rule that matches; its match is not asked. */
  readonly otherwise: Rule;
  /** Outcomes in the order in which they explain a request that several rules match. */
  readonly outcomes: readonly string[];
  /** What is set beside the rules: modes, limits, dates. */
  readonly settings: readonly Setting[];
  /** How many fields a request has; absent: one. */
  readonly fields?: number;
}

/** What a policy says of one request. */
export interface Decision {
  /** The lowest level of all rules that count. */
  readonly level: Level;
  /** The rules that count and give that level, in the order of the stages. */
  readonly determining: readonly Rule[];
  /** The others that match, in the order of the stages. */
  readonly beaten: readonly Rule[];
  /**
   * All of these in the order of the stages; where all rules of a stage count, the strictest first.
   */
  readonly matching: readonly Rule[];
  /** The rules of limiting stages that count, as they are written. */
  readonly limits: readonly Rule[];
  /** The rules of the stage that decided, the lowest level first, or what holds otherwise. */
  readonly settled: readonly [Rule, ...Rule[]];
}
