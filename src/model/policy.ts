import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import type { SettingOrder } from './setting.ts';

/**
 * The possible severities of a policy's rule (docs/reference/verdicts.md#severities-of-violations).
 */
export const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A compiled tool pattern, with its source text. */
export interface ToolPattern {
  readonly text: string;
  readonly place: Place;
  /**
   * The compiled spellings of the pattern. The first is the text itself. If the whole policy writes
   * tools as `mcp:server/tool`, the second is `mcp__server__tool`
   * (docs/reference/patterns.md#policies-written-mcpservertool).
   */
  readonly spellings: readonly Pattern[];
}

/** Returns the text of every spelling of a tool pattern. */
export function spellingTexts({ spellings }: ToolPattern): readonly string[] {
  return spellings.map(({ text }) => text);
}

/**
 * Returns a key for the names that a pattern matches. Patterns with the same spellings share a key.
 */
export function patternKey(pattern: ToolPattern): string {
  return JSON.stringify(spellingTexts(pattern));
}

/** Whether any spelling of a tool pattern matches any of several names. */
export function matchesAny({ spellings }: ToolPattern, names: readonly string[]): boolean {
  for (const spelling of spellings) {
    for (const name of names) if (spelling.matches(name)) return true;
  }
  return false;
}

/** A policy's rule that forbids tools. */
export interface ForbiddenRule {
  readonly pattern: ToolPattern;
  readonly reason: string;
  readonly severity: RuleSeverity;
  readonly place: Place;
  /**
   * Inner rules with the same pattern that were merged into this rule. The rule has the highest of
   * their severities and all their reasons (docs/reference/floors.md#how-policies-combine).
   */
  readonly also?: readonly ForbiddenRule[];
  /**
   * The patterns for tools that an exemption excludes from the rule
   * (docs/reference/floors.md#exemptions).
   */
  readonly except?: readonly ToolPattern[];
}

/** A policy entry that maps tools to the bounded actions that they perform. */
export interface Capability {
  readonly name: string;
  readonly patterns: readonly ToolPattern[];
  readonly actions: readonly Located<string>[];
  /**
   * The source of the capability's actions.
   *
   * With `declared`, the capability lists them. With `inferred`, it lists none, but its own name is
   * a bounded action. With `none`, it has no actions.
   */
  readonly binding: 'declared' | 'inferred' | 'none';
  /**
   * The hosts that the tools may contact. Absent if they may contact any host. Only unified cards
   * can specify hosts.
   */
  readonly allowedDomains?: Located<readonly string[]>;
  readonly severityOnUnmapped?: Located<RuleSeverity>;
  readonly place: Place;
}

/** An escalation trigger, which defines an action to take at run time if a condition is true. */
export interface EscalationTrigger {
  /** The condition as written. */
  readonly text: string;
  /**
   * The parsed condition. Absent if the text is not a valid condition. The trigger is then reported
   * as not evaluated, because its condition must never silently be treated as false.
   */
  readonly condition?: Condition;
  readonly action: 'escalate' | 'warn' | 'deny' | 'log';
  readonly reason: string;
  readonly place: Place;
}

/**
 * The defaults stated in a policy, mostly for unmapped tools. `effectiveDefaults` adds the missing
 * ones.
 */
export interface PolicyDefaults {
  readonly unmappedAction?: Located<'allow' | 'warn' | 'deny'>;
  readonly unmappedSeverity?: Located<RuleSeverity>;
  readonly failOpen?: Located<boolean>;
  readonly mode?: Located<EnforcementMode>;
  readonly graceHours?: Located<number>;
}

/**
 * The enforcement modes of both generations, strictest first. Reports show the mode, but it does
 * not affect verdicts (docs/reference/evaluation.md#enforcement-mode).
 */
export const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'] as const;
export type EnforcementMode = (typeof MODES_STRICTEST_FIRST)[number];

/**
 * Pairs of modes with different names in the two generations but the same effect at run time.
 * `warn` is equivalent to both `observe` and `nudge`.
 */
const MODES_ALIKE: readonly (readonly [EnforcementMode, EnforcementMode])[] = [
  ['warn', 'observe'],
  ['warn', 'nudge'],
];

/**
 * A policy, which defines the tools that an agent may call (docs/reference/README.md#words).
 * Policies of every format version are converted to this type.
 */
export interface Policy {
  readonly name?: string;
  readonly scope: 'org' | 'agent';
  readonly forbidden: readonly ForbiddenRule[];
  readonly triggers: readonly EscalationTrigger[];
  readonly capabilities: readonly Capability[];
  readonly defaults: PolicyDefaults;
  /**
   * The actions that the floor forbids. Present only if the agent has no card, which would
   * otherwise contain them.
   */
  readonly forbiddenActions?: readonly Located<string>[];
  /** The place of the policy, in a separate file or in the card that contains it. */
  readonly place: Place;
  /**
   * Whether the policy comes from the sections `capabilities` and `enforcement` of a unified card.
   */
  readonly unified: boolean;
}

/**
 * Whether a policy governs tools: it is part of a unified card, or contains capabilities, forbidden
 * rules or defaults (docs/reference/evaluation.md#what-is-governed).
 */
export function governs(policy: Policy): boolean {
  return (
    policy.unified ||
    policy.capabilities.length > 0 ||
    policy.forbidden.length > 0 ||
    Object.values(policy.defaults).some((part) => part !== undefined)
  );
}

/** A policy's defaults, with strict values for those that no file states. */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /**
   * The place that sets `unmappedAction`. Absent if no file does, in which case the strict default
   * applies.
   */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

const GRACE_HOURS = 24;

/**
 * Returns a policy's defaults. Missing defaults have strict values: `deny`, `high`, `warn` and 24
 * hours. An omission therefore never permits anything.
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

/** The rank of each severity. 0 for the worst. */
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
