import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import type { SettingOrder } from './setting.ts';

/** The severities that a rule may have (docs/reference/verdicts.md#severities-of-violations). */
export const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A tool pattern, both as written and compiled. */
export interface ToolPattern {
  readonly text: string;
  readonly place: Place;
  /**
   * The patterns to match. The first is the text itself. If the whole policy uses
   * `mcp:server/tool`, the second is `mcp__server__tool`
   * (docs/reference/patterns.md#policies-written-mcpservertool).
   */
  readonly spellings: readonly Pattern[];
}

/** Returns the text of every spelling of a pattern. */
export function spellingTexts({ spellings }: ToolPattern): readonly string[] {
  return spellings.map(({ text }) => text);
}

/**
 * Returns a key for the names that a pattern matches. Patterns with the same spellings have the
 * same key.
 */
export function patternKey(pattern: ToolPattern): string {
  return JSON.stringify(spellingTexts(pattern));
}

/** Whether any spelling of a pattern matches any of the names. */
export function matchesAny({ spellings }: ToolPattern, names: readonly string[]): boolean {
  for (const spelling of spellings) {
    for (const name of names) if (spelling.matches(name)) return true;
  }
  return false;
}

/** A rule that forbids tools. */
export interface ForbiddenRule {
  readonly pattern: ToolPattern;
  readonly reason: string;
  readonly severity: RuleSeverity;
  readonly place: Place;
  /**
   * Rules of inner scopes with the same pattern, which this rule replaces. This rule has the
   * highest severity among them and all their reasons
   * (docs/reference/floors.md#how-policies-combine).
   */
  readonly also?: readonly ForbiddenRule[];
  /** Tools that an exemption excludes from the rule (docs/reference/floors.md#exemptions). */
  readonly except?: readonly ToolPattern[];
}

/** A named mapping of tool patterns to bounded actions. */
export interface Capability {
  readonly name: string;
  readonly patterns: readonly ToolPattern[];
  readonly actions: readonly Located<string>[];
  /**
   * Where the actions come from. `declared`: the capability lists them. `inferred`: it has no list,
   * and its own name is a bounded action. `none`: it has no actions.
   */
  readonly binding: 'declared' | 'inferred' | 'none';
  /**
   * The hosts that the tools may reach. Absent if any host is allowed. Present only in unified
   * cards.
   */
  readonly allowedDomains?: Located<readonly string[]>;
  readonly severityOnUnmapped?: Located<RuleSeverity>;
  readonly place: Place;
}

/** A trigger: the action to take at run time when a condition is true. */
export interface EscalationTrigger {
  /** The condition as written. */
  readonly text: string;
  /**
   * The parsed condition. Absent if the text does not follow the grammar; the trigger is then
   * reported as not evaluated, and never silently counts as false.
   */
  readonly condition?: Condition;
  readonly action: 'escalate' | 'warn' | 'deny' | 'log';
  readonly reason: string;
  readonly place: Place;
}

/**
 * The defaults that the file of a policy states; `effectiveDefaults` fills in the rest. They apply
 * to tools that no capability maps.
 */
export interface PolicyDefaults {
  readonly unmappedAction?: Located<'allow' | 'warn' | 'deny'>;
  readonly unmappedSeverity?: Located<RuleSeverity>;
  readonly failOpen?: Located<boolean>;
  readonly mode?: Located<EnforcementMode>;
  readonly graceHours?: Located<number>;
}

/**
 * The modes of both generations, strictest first. Reports show the mode, but it never changes a
 * verdict (docs/reference/evaluation.md#enforcement-mode).
 */
export const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'] as const;
export type EnforcementMode = (typeof MODES_STRICTEST_FIRST)[number];

/**
 * Modes of the two generations that have the same effect at run time. `warn` in one generation
 * counts as equal to `observe` and to `nudge` in the other.
 */
const MODES_ALIKE: readonly (readonly [EnforcementMode, EnforcementMode])[] = [
  ['warn', 'observe'],
  ['warn', 'nudge'],
];

/**
 * A policy: the concrete tools that an agent may call. All generations share this shape
 * (docs/reference/README.md#words).
 */
export interface Policy {
  readonly name?: string;
  readonly scope: 'org' | 'agent';
  readonly forbidden: readonly ForbiddenRule[];
  readonly triggers: readonly EscalationTrigger[];
  readonly capabilities: readonly Capability[];
  readonly defaults: PolicyDefaults;
  /**
   * Actions that the floor forbids. Present only if the agent has no card, because otherwise the
   * card lists them.
   */
  readonly forbiddenActions?: readonly Located<string>[];
  /** The place of the whole policy, either in its own file or in the card that contains it. */
  readonly place: Place;
  /**
   * Whether the policy consists of the sections `capabilities` and `enforcement` of a unified card.
   */
  readonly unified: boolean;
}

/**
 * Whether a policy states anything about tools
 * (docs/reference/evaluation.md#what-is-governed).
 */
export function governs(policy: Policy): boolean {
  return (
    policy.unified ||
    policy.capabilities.length > 0 ||
    policy.forbidden.length > 0 ||
    Object.values(policy.defaults).some((part) => part !== undefined)
  );
}

/** The defaults of a policy, with missing ones filled in. */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /**
   * The place that states `unmappedAction`. Absent if no file states it, so that the strict default
   * applies.
   */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

const GRACE_HOURS = 24;

/**
 * Fills in the missing defaults of a policy: deny, high, warn and 24 hours. An omitted default
 * therefore never permits anything.
 */
export function effectiveDefaults({ defaults }: Pick<Policy, 'defaults'>): EffectiveDefaults {
  return {
    unmappedAction: defaults.unmappedAction?.value ?? 'deny',
    ...(defaults.unmappedAction && { unmappedAt: defaults.unmappedAction.place }),
    unmappedSeverity: defaults.unmappedSeverity?.value ?? 'high',
    mode: defaults.mode?.value ?? 'warn',
    graceHours: defaults.graceHours?.value ?? GRACE_HOURS,
  };
}

/** The rank of each severity, worst first. */
export const SEVERITY_RANK: Readonly<Record<RuleSeverity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Whether a severity is at least as severe as another. */
export function atLeast(severity: RuleSeverity, than: RuleSeverity): boolean {
  return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}

/** How to compare the values of each default. */
export const DEFAULT_ORDERS: Readonly<Record<keyof PolicyDefaults, SettingOrder>> = {
  unmappedAction: { kind: 'ranked', strictestFirst: ['deny', 'warn', 'allow'] },
  unmappedSeverity: { kind: 'ranked', strictestFirst: RULE_SEVERITIES },
  failOpen: { kind: 'ranked', strictestFirst: [false, true] },
  mode: { kind: 'ranked', strictestFirst: MODES_STRICTEST_FIRST, alike: MODES_ALIKE },
  graceHours: { kind: 'amount' },
};
