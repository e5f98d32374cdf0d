import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import type { SettingOrder } from './setting.ts';

/** Severities that users write on rules (docs/reference/verdicts.md#severities-of-violations). */
export const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/**
 * A tool pattern as written, compiled once; `pattern` may differ from the text when a policy is
 * written `mcp:server/tool`.
 */
export interface ToolPattern {
  readonly text: string;
  readonly place: Place;
  /**
   * Every spelling that is tried: the text itself, and `mcp__server__tool` for a policy wholly
   * written `mcp:server/tool` (docs/reference/patterns.md#policies-written-mcpservertool).
   */
  readonly spellings: readonly Pattern[];
}

/** Tools that are always blocked. */
export interface ForbiddenRule {
  readonly pattern: ToolPattern;
  readonly reason: string;
  readonly severity: RuleSeverity;
  readonly place: Place;
  /**
   * Rules of inner scopes with the same pattern, which this one stands for: it has the highest
   * severity and all reasons (docs/reference/floors.md#how-policies-combine).
   */
  readonly also?: readonly ForbiddenRule[];
  /**
   * Tools that an exemption takes out of what the rule hits; the rule stays for the rest
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
   * `inferred`: no list of actions is given and the name is that of a bounded action; `none`: it
   * binds nothing.
   */
  readonly binding: 'declared' | 'inferred' | 'none';
  /** Hosts that the tools may reach; absent: any (unified cards). */
  readonly allowedDomains?: Located<readonly string[]>;
  readonly severityOnUnmapped?: Located<RuleSeverity>;
  readonly place: Place;
}

/** What happens at run time when the condition holds. */
export interface EscalationTrigger {
  /** The condition as written. */
  readonly text: string;
  /**
   * Absent when the text is outside the grammar; it is then never silently false but reported as
   * not evaluated.
   */
  readonly condition?: Condition;
  readonly action: 'escalate' | 'warn' | 'deny' | 'log';
  readonly reason: string;
  readonly place: Place;
}

/**
 * How tools without mapping are handled. Every field is what the file says; what it does not say is
 * filled in by `effectiveDefaults`.
 */
export interface PolicyDefaults {
  readonly unmappedAction?: Located<'allow' | 'warn' | 'deny'>;
  readonly unmappedSeverity?: Located<RuleSeverity>;
  readonly failOpen?: Located<boolean>;
  readonly mode?: Located<EnforcementMode>;
  readonly graceHours?: Located<number>;
}

/**
 * The modes of both generations; what each does at run time is only told, it changes no verdict
 * (docs/reference/evaluation.md#enforcement-mode).
 */
export const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'] as const;
export type EnforcementMode = (typeof MODES_STRICTEST_FIRST)[number];

/**
 * Modes of the two generations that do the same at run time: `warn` of the one does what `observe`
 * and `nudge` of the other do.
 */
const MODES_ALIKE: readonly (readonly [EnforcementMode, EnforcementMode])[] = [
  ['warn', 'observe'],
  ['warn', 'nudge'],
];

/**
 * Which concrete tools an agent may call: the one shape of all generations
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
   * Actions that the floor forbids, for an agent without a card of its own to hold them; with one
   * they are among the card's.
   */
  readonly forbiddenActions?: readonly Located<string>[];
  /** The top of the policy: its file, or the card that carries it. */
  readonly place: Place;
  /**
   * True for the policy in `capabilities` and `enforcement` of a card, whose missing defaults are
   * deny and high.
   */
  readonly unified: boolean;
}

/**
 * Whether a policy says anything that governs a tool
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

/** The defaults of a policy, with everything filled in that it does not say. */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /** Where the policy says so; absent when it does not and the strict default stands in. */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

const GRACE_HOURS = 24;

/**
 * Fills in what a policy's defaults do not say: deny, high, warn, 24 hours. A missing answer is
 * never read as permission.
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

/** Order of rule severities, the worst first. */
export const SEVERITY_RANK: Readonly<Record<RuleSeverity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Whether the first severity is the same as the second or worse. */
export function atLeast(severity: RuleSeverity, than: RuleSeverity): boolean {
  return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}

/** How the values of each part of a policy's defaults compare. */
export const DEFAULT_ORDERS: Readonly<Record<keyof PolicyDefaults, SettingOrder>> = {
  unmappedAction: { kind: 'ranked', strictestFirst: ['deny', 'warn', 'allow'] },
  unmappedSeverity: { kind: 'ranked', strictestFirst: RULE_SEVERITIES },
  failOpen: { kind: 'ranked', strictestFirst: [false, true] },
  mode: { kind: 'ranked', strictestFirst: MODES_STRICTEST_FIRST, alike: MODES_ALIKE },
  graceHours: { kind: 'amount' },
};
