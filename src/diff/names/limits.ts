import type { Detail } from '../../evaluation/decision/encoding.ts';
import { compareReadings } from '../../evaluation/decision/questions.ts';
import { enumeration } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { DecisionPolicy, Rule } from '../../model/decision.ts';
import type { Capability } from '../../model/policy.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import type { ChangeKind } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { type RankedValue, settingChange } from '../fields/lists.ts';
import { severitySetting } from '../fields/policy-fields.ts';
import { someOf } from './name-words.ts';
import { ofKind, type PolicySide } from './policy-side.ts';

/**
 * What capabilities of unified cards say of their tools beside actions: hosts, and a severity
 * (docs/reference/comparison.md#fields-of-cards-and-policies). They are compared name by name over
 * all names, so that another name of a capability, or another split of its patterns, neither hides
 * nor makes a change.
 */
export function limitChanges(
  sides: BaseAndHead<PolicySide>,
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const isGoverned = ({ policy }: PolicySide): boolean => policy.otherwise.kind === 'default';
  if (!isGoverned(sides.base) || !isGoverned(sides.head)) return [];
  return [...changesOf(sides, DOMAINS, limits), ...changesOf(sides, SEVERITY, limits)];
}

/** One such thing that a capability may say. */
interface Limit {
  readonly kind: ChangeKind;
  /** As text, equal where the same is said; undefined where nothing is. */
  readonly textOf: (capability: Capability) => string | undefined;
  /**
   * Whether names that no capability maps, and that may be called, compare as those of which
   * nothing is said.
   */
  readonly ofUnmapped: boolean;
  readonly changes: (
    base: Capability | undefined,
    head: Capability | undefined,
  ) => readonly (ChangeDraft | undefined)[];
}

const DOMAINS: Limit = {
  kind: 'allowed-domains',
  textOf: ({ allowedDomains }) =>
    allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
  ofUnmapped: true,
  changes: domainChanges,
};

const SEVERITY: Limit = {
  kind: 'severity',
  textOf: ({ severityOnUnmapped }) => severityOnUnmapped?.value,
  ofUnmapped: false,
  changes: (base, head) => {
    const setting = (one: Capability | undefined): RankedValue =>
      one?.severityOnUnmapped
        ? severitySetting(one.severityOnUnmapped.value, one.severityOnUnmapped.place)
        : { rank: Number.POSITIVE_INFINITY, words: null };
    return [
      settingChange(
        'severity',
        `"severity_on_unmapped" of ${called(base, head)}`,
        setting(base),
        setting(head),
        head?.place,
      ),
    ];
  },
};

/** Stands for names of which nothing can be compared: nothing may call them. */
const CLOSED = 'closed';

function changesOf(
  { base, head }: BaseAndHead<PolicySide>,
  limit: Limit,
  limits: QuestionLimits,
): readonly ChangeDraft[] {
  const isSaid = [base, head].some(({ deciding }) =>
    ofKind(deciding, 'mapping').some(({ capability }) => limit.textOf(capability) !== undefined),
  );
  if (!isSaid) return [];
  const { classes, decided } = compareReadings(
    decidingOf(base),
    decidingOf(head),
    [detailOf(base, limit), detailOf(head, limit)],
    ({ settled: { key: left = CLOSED } }, { settled: { key: right = CLOSED } }) => {
      if (left === CLOSED || right === CLOSED || saidIn(left) === saidIn(right)) return undefined;
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

/** What decides about names, without its levels, which are compared elsewhere. */
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
 * Rules are told by a capability's name and what it says; all of which nothing is said are alike.
 */
function detailOf({ policy }: PolicySide, { textOf, ofUnmapped }: Limit): Detail {
  const nothing = JSON.stringify(['', null]);
  const isClosed = !ofUnmapped || policy.otherwise.level === 'denied';
  return {
    keyOf: (rule) => {
      if (rule.kind !== 'mapping') return isClosed ? CLOSED : nothing;
      const text = textOf(rule.capability);
      return text === undefined ? nothing : JSON.stringify([rule.capability.name, text]);
    },
    limits: 'strictest',
  };
}

function saidIn(label: string): unknown {
  return (JSON.parse(label) as readonly unknown[])[1];
}

function capabilityOf(rule: Rule): Capability | undefined {
  return rule.kind === 'mapping' ? rule.capability : undefined;
}

/** What the capability of a tool is called, the same seen from either side. */
function called(base: Capability | undefined, head: Capability | undefined): string {
  const names = [...new Set([base, head].flatMap((one) => (one ? [one.name] : [])))].sort();
  return `the ${names.length > 1 ? 'capabilities' : 'capability'} ${enumeration(names)}`;
}

/**
 * A host more, or no list any more, widens; a host less, or a list where there was none, narrows;
 * both may be.
 */
function domainChanges(
  was: Capability | undefined,
  is: Capability | undefined,
): readonly ChangeDraft[] {
  const [before, after] = [was?.allowedDomains, is?.allowedDomains];
  const of = `of ${called(was, is)}`;
  const [at, wasAt] = [after?.place ?? is?.place, before?.place ?? was?.place];
  const places = { ...(at && { at }), ...(wasAt && { wasAt }) };
  const some = { kind: 'allowed-domains' as const, subject: `the domains ${of}`, ...places };
  const list = (domains: readonly string[] | undefined): string =>
    domains === undefined ? 'any' : someOf([...new Set(domains)].sort(), 'domains') || 'none';
  const told = { ...some, before: list(before?.value), after: list(after?.value) };
  if (after === undefined)
    return [
      {
        ...told,
        direction: 'widens',
        sentence: `tools ${of} may now reach any domain instead of only ${told.before}`,
      },
    ];
  if (before === undefined)
    return [
      {
        ...told,
        direction: 'narrows',
        sentence: `tools ${of} may now reach only ${told.after} instead of any domain`,
      },
    ];
  const only = (one: readonly string[], other: readonly string[]): string =>
    someOf([...new Set(one)].filter((domain) => !other.includes(domain)).sort(), 'domains');
  const [gained, lost] = [only(after.value, before.value), only(before.value, after.value)];
  return [
    ...(gained
      ? [
          {
            ...told,
            direction: 'widens' as const,
            sentence: `tools ${of} may now also reach ${gained}`,
          },
        ]
      : []),
    ...(lost
      ? [
          {
            ...told,
            direction: 'narrows' as const,
            sentence: `tools ${of} may no longer reach ${lost}`,
          },
        ]
      : []),
  ];
}

function undecided(kind: ChangeKind): ChangeDraft {
  const subject =
    kind === 'severity' ? '"severity_on_unmapped" of capabilities' : 'the domains of capabilities';
  return {
    direction: 'widens',
    kind,
    subject,
    before: null,
    after: null,
    sentence: `whether ${subject} are now less strict could not be decided, so this counts as a widening`,
    undecided: true,
  };
}
