import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import type { SettingOrder } from './setting.ts';

/** The severities that rules may have (docs/reference/verdicts.md#severities-of-violations). */
export const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A tool pattern, as written and compiled. */
export interface ToolPattern {
  readonly text: string;
  readonly place: Place;
  /**
   * Every spelling that is tried: the text itself, and `mcp__server__tool` in a policy that is
   * written `mcp:server/tool` throughout
   * (docs/reference/patterns.md#policies-written-mcpservertool).
   */
  readonly spellings: readonly Pattern[];
}

/** The texts of every spelling of a pattern. */
export function spellingTexts({ spellings }: ToolPattern): readonly string[] {
  return spellings.map(({ text }) => text);
}

/** A key of the names that a pattern matches, equal for patterns of the same spellings. */
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
   * Rules of inner scopes with the same pattern, which this one replaces: it has the highest
   * severity and all reasons (docs/reference/floors.md#how-policies-combine).
   */
  readonly also?: readonly ForbiddenRule[];
  /**
   * Tools to which the rule does not apply because of an exemption; it applies to all others
   * (docs/reference/floors.md#exemptions).
   */
  readonly except?: readonly ToolPattern[];
}

/** A named mapping of tool patterns to bounded actions. */
export interface Capability {
  readonly name: string;
  readonly patterns: readonly ToolPattern[];
  readonly actions: readonly Located<string>[];
  /**
   * `inferred`: there is no list of actions, and the name is that of a bounded action; `none`: it
   * has no actions.
   */
  readonly binding: 'declared' | 'inferred' | 'none';
  /** The hosts that the tools may reach; absent for any. Only in unified cards. */
  readonly allowedDomains?: Located<readonly string[]>;
  readonly severityOnUnmapped?: Located<RuleSeverity>;
  readonly place: Place;
}

/** A trigger: the action at run time when a condition is true. */
export interface EscalationTrigger {
  /** The condition as written. */
  readonly text: string;
  /**
   * Absent for a text outside the grammar, which is never silently false but reported as not
   * evaluated.
   */
  readonly condition?: Condition;
  readonly action: 'escalate' | 'warn' | 'deny' | 'log';
  readonly reason: string;
  readonly place: Place;
}

/**
 * The defaults of a policy as the file states them; `effectiveDefaults` fills in the rest. They
 * decide about tools that no capability maps.
 */
export interface PolicyDefaults {
  readonly unmappedAction?: Located<'allow' | 'warn' | 'deny'>;
  readonly unmappedSeverity?: Located<RuleSeverity>;
  readonly failOpen?: Located<boolean>;
  readonly mode?: Located<EnforcementMode>;
  readonly graceHours?: Located<number>;
}

/**
 * The modes of both generations, the strictest first. A mode is reported and changes no verdict
 * (docs/reference/evaluation.md#enforcement-mode).
 */
export const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'] as const;
export type EnforcementMode = (typeof MODES_STRICTEST_FIRST)[number];

/**
 * Modes of the two generations with the same effect at run time: `warn` of one has that of
 * `observe` and `nudge` of the other.
 */
const MODES_ALIKE: readonly (readonly [EnforcementMode, EnforcementMode])[] = [
  ['warn', 'observe'],
  ['warn', 'nudge'],
];

/**
 * A policy: the concrete tools that an agent may call. It is one shape for all generations
 * (docs/reference/README.md#words).
 */
export interface Policy {
  readonly name?: string;
  readonly scope: 'org' | 'agent';
  readonly forbidden: readonly ForbiddenRule[];
  readonly triggers: readonly EscalationTrigger[];
  readonly capabilities: readonly Capability[];
  readonly defaults: PolicyDefaults;
  /** Actions that the floor forbids, for an agent without a card; otherwise the card has them. */
  readonly forbiddenActions?: readonly Located<string>[];
  /** The top of the policy: its file, or the card that contains it. */
  readonly place: Place;
  /** Whether it is the policy in `capabilities` and `enforcement` of a unified card. */
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

/** The defaults of a policy, filled in where it does not state them. */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /** Where the policy states the action; absent for the strict default. */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

const GRACE_HOURS = 24;

/**
 * The defaults of a policy, filled in with deny, high, warn and 24 hours. A missing default never
 * permits anything.
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

/** The rank of severities, the worst first. */
export const SEVERITY_RANK: Readonly<Record<RuleSeverity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Whether the first severity is the second or a worse one. */
export function atLeast(severity: RuleSeverity, than: RuleSeverity): boolean {
  return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}

/** The order of the values of each default. */
export const DEFAULT_ORDERS: Readonly<Record<keyof PolicyDefaults, SettingOrder>> = {
  unmappedAction: { kind: 'ranked', strictestFirst: ['deny', 'warn', 'allow'] },
  unmappedSeverity: { kind: 'ranked', strictestFirst: RULE_SEVERITIES },
  failOpen: { kind: 'ranked', strictestFirst: [false, true] },
  mode: { kind: 'ranked', strictestFirst: MODES_STRICTEST_FIRST, alike: MODES_ALIKE },
  graceHours: { kind: 'amount' },
};
