import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import type { SettingOrder } from './setting.ts';

/**
 * The severities that a rule of a policy can have
 * (docs/reference/verdicts.md#severities-of-violations).
 */
export const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A tool pattern, both as written and compiled. */
export interface ToolPattern {
  readonly text: string;
  readonly place: Place;
  /**
   * The compiled spellings of the pattern, of which the text itself is the first. If the whole
   * policy writes tools as `mcp:server/tool`, `mcp__server__tool` is the second
   * (docs/reference/patterns.md#policies-written-mcpservertool).
   */
  readonly spellings: readonly Pattern[];
}

/** Returns the text of every spelling of a tool pattern. */
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

/** Whether any spelling of a tool pattern matches any of several names. */
export function matchesAny({ spellings }: ToolPattern, names: readonly string[]): boolean {
  for (const spelling of spellings) {
    for (const name of names) if (spelling.matches(name)) return true;
  }
  return false;
}

/** A rule of a policy that forbids tools. */
export interface ForbiddenRule {
  readonly pattern: ToolPattern;
  readonly reason: string;
  readonly severity: RuleSeverity;
  readonly place: Place;
  /**
   * Rules of inner scopes that have the same pattern and were merged into this rule. It has the
   * highest of their severities and all of their reasons
   * (docs/reference/floors.md#how-policies-combine).
   */
  readonly also?: readonly ForbiddenRule[];
  /**
   * The patterns of tools that an exemption excludes from the rule
   * (docs/reference/floors.md#exemptions).
   */
  readonly except?: readonly ToolPattern[];
}

/** An entry of a policy that maps tools to the bounded actions that they perform. */
export interface Capability {
  readonly name: string;
  readonly patterns: readonly ToolPattern[];
  readonly actions: readonly Located<string>[];
  /**
   * The source of the capability's actions.
   *
   * `declared`: it lists them. `inferred`: it lists none, but its own name is a bounded action.
   * `none`: it has no actions.
   */
  readonly binding: 'declared' | 'inferred' | 'none';
  /**
   * The hosts that the tools may contact. Absent if they may contact any host. Only unified cards
   * can state hosts.
   */
  readonly allowedDomains?: Located<readonly string[]>;
  readonly severityOnUnmapped?: Located<RuleSeverity>;
  readonly place: Place;
}

/** An escalation trigger, which says what to do at run time when a condition is true. */
export interface EscalationTrigger {
  /** The condition as written. */
  readonly text: string;
  /**
   * The condition after parsing. Absent if the text is not a valid condition. The trigger is then
   * reported as not evaluated, because it must never silently count as false.
   */
  readonly condition?: Condition;
  readonly action: 'escalate' | 'warn' | 'deny' | 'log';
  readonly reason: string;
  readonly place: Place;
}

/**
 * The defaults that a policy states, mostly for unmapped tools. `effectiveDefaults` adds those that
 * it omits.
 */
export interface PolicyDefaults {
  readonly unmappedAction?: Located<'allow' | 'warn' | 'deny'>;
  readonly unmappedSeverity?: Located<RuleSeverity>;
  readonly failOpen?: Located<boolean>;
  readonly mode?: Located<EnforcementMode>;
  readonly graceHours?: Located<number>;
}

/**
 * The enforcement modes of both generations, strictest first. Reports show the mode, but no verdict
 * depends on it (docs/reference/evaluation.md#enforcement-mode).
 */
export const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'] as const;
export type EnforcementMode = (typeof MODES_STRICTEST_FIRST)[number];

/**
 * Pairs of modes that have different names in the two generations, but the same effect at run time.
 * `warn` counts as equal to both `observe` and `nudge`.
 */
const MODES_ALIKE: readonly (readonly [EnforcementMode, EnforcementMode])[] = [
  ['warn', 'observe'],
  ['warn', 'nudge'],
];

/**
 * A policy says which tools an agent may call (docs/reference/README.md#words). Policies of every
 * format version are read into this shape.
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
   * otherwise list them.
   */
  readonly forbiddenActions?: readonly Located<string>[];
  /** The place of the policy, which is a separate file or the card that contains the policy. */
  readonly place: Place;
  /** Whether the policy is the sections `capabilities` and `enforcement` of a unified card. */
  readonly unified: boolean;
}

/**
 * Whether a policy says anything about which tools are allowed
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

/** The defaults of a policy, including strict values for those that no file states. */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /**
   * The place that states `unmappedAction`. Absent if no file does, so that the strict default
   * applies.
   */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

const GRACE_HOURS = 24;

/**
 * Returns the defaults of a policy. Those that it omits get strict values: `deny`, `high`, `warn`
 * and 24 hours. An omitted default thus never permits anything.
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

/** The rank of each severity, which is 0 for the worst. */
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

/** The order in which the values of each default are compared. */
export const DEFAULT_ORDERS: Readonly<Record<keyof PolicyDefaults, SettingOrder>> = {
  unmappedAction: { kind: 'ranked', strictestFirst: ['deny', 'warn', 'allow'] },
  unmappedSeverity: { kind: 'ranked', strictestFirst: RULE_SEVERITIES },
  failOpen: { kind: 'ranked', strictestFirst: [false, true] },
  mode: { kind: 'ranked', strictestFirst: MODES_STRICTEST_FIRST, alike: MODES_ALIKE },
  graceHours: { kind: 'amount' },
};
