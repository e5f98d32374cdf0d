import { compareReadings } from '../../evaluation/decision/compare-requests.ts';
import type { Detail } from '../../evaluation/decision/encoding.ts';
import { enumeration } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { DecisionPolicy, Rule } from '../../model/decision.ts';
import type { Capability } from '../../model/policy.ts';
import type { SearchLimits } from '../../pattern/language.ts';
import type { ChangeKind } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { type RankedValue, settingChange } from '../fields/lists.ts';
import { severitySetting } from '../fields/policy-fields.ts';
import { someOf } from './name-words.ts';
import { ofKind, type PolicySide } from './policy-side.ts';

/**
 * Returns the changes to the limits that unified cards set for a capability's tools: domains and a
 * severity (docs/reference/comparison.md#fields-of-cards-and-policies). Limits are compared for all
 * tool names, so renaming a capability or splitting its patterns does not affect the result.
 */
export function limitChanges(
  sides: BaseAndHead<PolicySide>,
  limits: SearchLimits,
): readonly ChangeDraft[] {
  const isGoverned = ({ policy }: PolicySide): boolean => policy.otherwise.kind === 'default';
  if (!isGoverned(sides.base) || !isGoverned(sides.head)) return [];
  return [...changesOf(sides, DOMAINS, limits), ...changesOf(sides, SEVERITY, limits)];
}

/** A limit that a capability may set for its tools. */
interface Limit {
  readonly kind: ChangeKind;
  /**
   * Returns the limit as a string, or undefined if the capability sets no limit. Equal limits have
   * equal strings.
   */
  readonly textOf: (capability: Capability) => string | undefined;
  /**
   * Whether to include unmapped tools. If so, an unmapped tool that is allowed counts as unlimited.
   */
  readonly includesUnmapped: boolean;
  readonly changes: (
    base: Capability | undefined,
    head: Capability | undefined,
  ) => readonly (ChangeDraft | undefined)[];
}

const DOMAINS: Limit = {
  kind: 'allowed-domains',
  textOf: ({ allowedDomains }) =>
    allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
  includesUnmapped: true,
  changes: domainChanges,
};

const SEVERITY: Limit = {
  kind: 'severity',
  textOf: ({ severityOnUnmapped }) => severityOnUnmapped?.value,
  includesUnmapped: false,
  changes: (base, head) => {
    const setting = (capability: Capability | undefined): RankedValue =>
      capability?.severityOnUnmapped
        ? severitySetting(capability.severityOnUnmapped.value, capability.severityOnUnmapped.place)
        : { rank: Number.POSITIVE_INFINITY, words: null };
    return [
      settingChange(
        'severity',
        `"severity_on_unmapped" in ${namesOf(base, head)}`,
        setting(base),
        setting(head),
        head?.place,
      ),
    ];
  },
};

/** The key for names whose limits are not compared, such as tools that must not be called. */
const CLOSED = 'closed';

function changesOf(
  { base, head }: BaseAndHead<PolicySide>,
  limit: Limit,
  limits: SearchLimits,
): readonly ChangeDraft[] {
  const isSet = [base, head].some(({ deciding }) =>
    ofKind(deciding, 'mapping').some(({ capability }) => limit.textOf(capability) !== undefined),
  );
  if (!isSet) return [];
  const { classes, decided } = compareReadings(
    decidingOf(base),
    decidingOf(head),
    [detailOf(base, limit), detailOf(head, limit)],
    ({ settled: { key: left = CLOSED } }, { settled: { key: right = CLOSED } }) => {
      if (left === CLOSED || right === CLOSED || limitIn(left) === limitIn(right)) return undefined;
      return JSON.stringify([left, right]);
    },
    limits,
  );
  const drafts = new Map<string, ChangeDraft>();
  for (const name of classes.values()) {
    const [former, present] = [base, head].map(({ decide }) =>
      capabilityOf(decide(name).settled[0]),
    );
    for (const draft of limit.changes(former, present))
      if (draft && !drafts.has(draft.sentence)) drafts.set(draft.sentence, draft);
  }
  return decided ? [...drafts.values()] : [...drafts.values(), undecided(limit.kind)];
}

/**
 * Returns a policy's deciding stages, with the level of all rules made equal, because levels are
 * compared separately.
 */
function decidingOf({ policy }: PolicySide): DecisionPolicy {
  const isOpen = <R extends Rule>(rule: R): R => ({ ...rule, level: 'allowed' });
  return {
    ...policy,
    stages: policy.stages
      .filter(({ role }) => role === 'decides')
      .map((stage) => ({ ...stage, rules: stage.rules.map(isOpen) })),
    otherwise: isOpen(policy.otherwise),
  };
}

/**
 * Returns a `Detail` that distinguishes capabilities by name and limit. All rules without a limit
 * share one key.
 */
function detailOf({ policy }: PolicySide, { textOf, includesUnmapped }: Limit): Detail {
  const nothing = JSON.stringify(['', null]);
  const isClosed = !includesUnmapped || policy.otherwise.level === 'denied';
  return {
    keyOf: (rule) => {
      if (rule.kind !== 'mapping') return isClosed ? CLOSED : nothing;
      const text = textOf(rule.capability);
      return text === undefined ? nothing : JSON.stringify([rule.capability.name, text]);
    },
    limits: 'strictest',
  };
}

/** Returns the limit from a key that `detailOf` created. */
function limitIn(key: string): unknown {
  return (JSON.parse(key) as readonly unknown[])[1];
}

function capabilityOf(rule: Rule): Capability | undefined {
  return rule.kind === 'mapping' ? rule.capability : undefined;
}

/** Describes a tool's capability, with both names if the name changed. */
function namesOf(base: Capability | undefined, head: Capability | undefined): string {
  const names = [...new Set([base, head].flatMap((side) => (side ? [side.name] : [])))].sort();
  return `the ${names.length > 1 ? 'capabilities' : 'capability'} ${enumeration(names)}`;
}

/**
 * Returns the changes to the domains that tools may access. Adding a domain or removing the whole
 * list widens permissions. Removing a domain or adding a list narrows them.
 */
function domainChanges(
  base: Capability | undefined,
  head: Capability | undefined,
): readonly ChangeDraft[] {
  const [before, after] = [base?.allowedDomains, head?.allowedDomains];
  const of = `in ${namesOf(base, head)}`;
  const [at, wasAt] = [after?.place ?? head?.place, before?.place ?? base?.place];
  const places = { ...(at && { at }), ...(wasAt && { wasAt }) };
  const list = (domains: readonly string[] | undefined): string =>
    domains === undefined ? 'any' : someOf([...new Set(domains)].sort(), 'domains') || 'none';
  const draft = {
    kind: 'allowed-domains' as const,
    subject: `the domains ${of}`,
    ...places,
    before: list(before?.value),
    after: list(after?.value),
  };
  if (after === undefined)
    return [
      {
        ...draft,
        direction: 'widens',
        sentence: `tools ${of} may now reach any domain instead of only ${draft.before}`,
      },
    ];
  if (before === undefined)
    return [
      {
        ...draft,
        direction: 'narrows',
        sentence: `tools ${of} may now reach only ${draft.after} instead of any domain`,
      },
    ];
  const only = (domains: readonly string[], others: readonly string[]): string =>
    someOf([...new Set(domains)].filter((domain) => !others.includes(domain)).sort(), 'domains');
  const [gained, lost] = [only(after.value, before.value), only(before.value, after.value)];
  return [
    ...(gained
      ? [
          {
            ...draft,
            direction: 'widens' as const,
            sentence: `tools ${of} may now also reach ${gained}`,
          },
        ]
      : []),
    ...(lost
      ? [
          {
            ...draft,
            direction: 'narrows' as const,
            sentence: `tools ${of} may no longer reach ${lost}`,
          },
        ]
      : []),
  ];
}

function undecided(kind: ChangeKind): ChangeDraft {
  const subject =
    kind === 'severity' ? '"severity_on_unmapped" in capabilities' : 'the domains in capabilities';
  return {
    direction: 'widens',
    kind,
    subject,
    before: null,
    after: null,
    sentence: `Card Gate could not determine whether ${subject} became less strict, so this counts as a widening`,
    undecided: true,
  };
}
