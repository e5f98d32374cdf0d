import { type Document, type Located, type Place, scopeOf } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import type { Pattern } from '../pattern/match.ts';
import { MARKS } from './marks.ts';
import type { SettingOrder } from './setting.ts';

/**
 * The possible severities of a rule in a policy
 * (docs/reference/verdicts.md#severities-of-violations).
 */
export const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A compiled tool pattern, with its source text. */
export interface ToolPattern {
  readonly text: string;
  readonly place: Place;
  /**
   * The pattern, compiled in each of its spellings. The first spelling is the text itself. The
   * second spelling is `mcp__server__tool`, and exists only if the whole policy writes tools as
   * `mcp:server/tool` (docs/reference/patterns.md#policies-written-mcpservertool).
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

/** Returns whether any spelling of a tool pattern matches at least one of the names. */
export function matchesAny({ spellings }: ToolPattern, names: readonly string[]): boolean {
  for (const spelling of spellings) {
    for (const name of names) if (spelling.matches(name)) return true;
  }
  return false;
}

/** A rule that forbids the tools whose names match its pattern. */
export interface ForbiddenRule {
  readonly pattern: ToolPattern;
  readonly reason: string;
  readonly severity: RuleSeverity;
  readonly place: Place;
  /**
   * The rules of inner scopes that have the same pattern and were merged into this rule. The merged
   * rule has the highest severity and all the reasons of the original rules
   * (docs/reference/floors.md#how-policies-combine).
   */
  readonly also?: readonly ForbiddenRule[];
  /**
   * Patterns for tools to which the rule does not apply because of an exemption
   * (docs/reference/floors.md#exemptions).
   */
  readonly except?: readonly ToolPattern[];
}

/** A policy entry that maps tools to the bounded actions that the tools perform. */
export interface Capability {
  readonly name: string;
  readonly patterns: readonly ToolPattern[];
  readonly actions: readonly Located<string>[];
  /**
   * The source of the capability's actions.
   *
   * With `declared`, the capability lists its actions. With `inferred`, it lists no actions, but
   * its name is a bounded action. With `none`, it has no actions.
   */
  readonly binding: 'declared' | 'inferred' | 'none';
  /**
   * The hosts that the tools may contact. Absent if any host is allowed. Only unified cards can
   * specify hosts.
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
   * The parsed condition. Absent if the text is not a valid condition. In that case, the trigger is
   * reported as not evaluated, because an invalid condition must not silently be treated as false.
   */
  readonly condition?: Condition;
  readonly action: 'escalate' | 'warn' | 'deny' | 'log';
  readonly reason: string;
  readonly place: Place;
}

/**
 * The defaults stated in a policy, mostly for unmapped tools. `effectiveDefaults` fills in missing
 * defaults.
 */
export interface PolicyDefaults {
  readonly unmappedAction?: Located<'allow' | 'warn' | 'deny'>;
  readonly unmappedSeverity?: Located<RuleSeverity>;
  readonly failOpen?: Located<boolean>;
  readonly mode?: Located<EnforcementMode>;
  readonly graceHours?: Located<number>;
}

/**
 * The enforcement modes of both generations of the card format, strictest first. Reports show the
 * mode, but it does not affect verdicts (docs/reference/evaluation.md#enforcement-mode).
 */
export const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'] as const;
export type EnforcementMode = (typeof MODES_STRICTEST_FIRST)[number];

/**
 * Pairs of modes that have the same effect at run time but different names in the two generations
 * of the card format. `warn` is equivalent to both `observe` and `nudge`.
 */
const MODES_ALIKE: readonly (readonly [EnforcementMode, EnforcementMode])[] = [
  ['warn', 'observe'],
  ['warn', 'nudge'],
];

/**
 * A policy, which defines the tools that an agent may call (docs/reference/README.md#words).
 * Policies in every format version are converted to this type.
 */
export interface Policy {
  readonly name?: string;
  readonly scope: 'org' | 'agent';
  readonly forbidden: readonly ForbiddenRule[];
  readonly triggers: readonly EscalationTrigger[];
  readonly capabilities: readonly Capability[];
  readonly defaults: PolicyDefaults;
  /**
   * The actions that the floor forbids. Present only if the agent has no card. If there is a card,
   * the card contains these actions.
   */
  readonly forbiddenActions?: readonly Located<string>[];
  /** The place of the policy, either in its own file or in the card that contains it. */
  readonly place: Place;
  /**
   * Whether the policy comes from the sections `capabilities` and `enforcement` of a unified card.
   */
  readonly unified: boolean;
}

/**
 * Returns whether a policy governs tools, which is the case if it is part of a unified card or
 * contains capabilities, forbidden rules or defaults
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

/** The file to which a mapping is added, and the names of the section and of the actions in it. */
interface MappingTarget {
  readonly document: Document;
  readonly section: 'capabilities' | 'capability_mappings';
  readonly actionsKey: 'required_actions' | 'card_actions';
}

/**
 * Returns the file in which a policy's capabilities are defined, with the names that its format
 * uses. If there are no capabilities yet, returns the policy's own file. The names depend on that
 * file, because a unified card can have a separate policy file.
 */
export function mappingTarget({ capabilities, place, unified }: Policy): MappingTarget {
  const own = capabilities.find((capability) => scopeOf(capability.place) === 'agent')?.place;
  const { document } = own ?? place;
  const isNewForm = own
    ? own.path.at(-2) === 'capabilities'
    : unified && isCard(document) && !hasKey(document, 'capability_mappings');
  return isNewForm
    ? { document, section: 'capabilities', actionsKey: 'required_actions' }
    : { document, section: 'capability_mappings', actionsKey: 'card_actions' };
}

/** Whether a document has a key that only cards have, so that it is not a policy file. */
function isCard(document: Document): boolean {
  return Object.values(MARKS).some((marks) => marks.some((mark) => hasKey(document, mark)));
}

function hasKey({ root }: Document, key: string): boolean {
  return root.kind === 'map' && root.entries.has(key);
}

/** A policy's defaults, with strict values for defaults that no file states. */
export interface EffectiveDefaults {
  readonly unmappedAction: 'allow' | 'warn' | 'deny';
  /**
   * The place that sets `unmappedAction`. Absent if no file sets it and the strict default applies.
   */
  readonly unmappedAt?: Place;
  readonly unmappedSeverity: RuleSeverity;
  readonly mode: EnforcementMode;
  readonly graceHours: number;
}

const GRACE_HOURS = 24;

/**
 * Returns a policy's defaults. Missing defaults have strict values (`deny`, `high`, `warn` and 24
 * hours), so an omission never permits more.
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

/** The rank of each severity. The worst severity has rank 0. */
export const SEVERITY_RANK: Readonly<Record<RuleSeverity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

/** Returns whether a severity is at least as severe as `than`. */
export function atLeast(severity: RuleSeverity, than: RuleSeverity): boolean {
  return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}

/** Defines how the values of each default are compared. */
export const DEFAULT_ORDERS: Readonly<Record<keyof PolicyDefaults, SettingOrder>> = {
  unmappedAction: { kind: 'ranked', strictestFirst: ['deny', 'warn', 'allow'] },
  unmappedSeverity: { kind: 'ranked', strictestFirst: RULE_SEVERITIES },
  failOpen: { kind: 'ranked', strictestFirst: [false, true] },
  mode: { kind: 'ranked', strictestFirst: MODES_STRICTEST_FIRST, alike: MODES_ALIKE },
  graceHours: { kind: 'amount' },
};
