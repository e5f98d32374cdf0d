import { enumeration } from '../../finding/words.ts';
import type { Capability } from '../../model/policy.ts';
import {
  compareFunctions,
  type NameFunction,
  type QuestionLimits,
} from '../../pattern/language.ts';
import type { ChangeKind } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { type Setting, settingChange } from '../fields/lists.ts';
import { severitySetting } from '../fields/policy-fields.ts';
import type { Granter } from './deciders.ts';
import type { Half, Halves } from './edits.ts';
import { oneName } from './name-decision.ts';
import { someOf } from './name-words.ts';

/**
 * What capabilities of unified cards say of their tools beside actions: hosts, and a severity (spec
 * 7, 10). They are compared name by name over all names, so that another name of a capability, or
 * another split of its patterns, neither hides nor makes a change.
 */
export function limitChanges(halves: Halves, options: QuestionLimits): readonly ChangeDraft[] {
  const { base, head } = halves;
  const governed = ({ deciders: { rest } }: Half): boolean => rest.kind === 'default';
  if (!governed(base) || !governed(head)) return [];
  return [...compared(halves, DOMAINS, options), ...compared(halves, SEVERITY, options)];
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
    const setting = (one: Capability | undefined): Setting =>
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

function compared(
  { base, head }: Halves,
  limit: Limit,
  options: QuestionLimits,
): readonly ChangeDraft[] {
  const [a, b] = [functionOf(base, limit), functionOf(head, limit)];
  const said = [base, head].some(({ deciders }) =>
    deciders.mappings.some(({ capability }) => limit.textOf(capability) !== undefined),
  );
  if (!said || JSON.stringify(a) === JSON.stringify(b)) return [];
  const { classes, decided } = compareFunctions(
    a,
    b,
    ([[left = CLOSED] = []], [[right = CLOSED] = []]) => {
      if (left === CLOSED || right === CLOSED || saidIn(left) === saidIn(right)) return undefined;
      return JSON.stringify([left, right]);
    },
    options,
  );
  const told = new Map<string, ChangeDraft>();
  for (const name of classes.values()) {
    const [was, is] = [base, head].map(({ standing }) =>
      capabilityOf(standing(oneName(name)).granter),
    );
    for (const change of limit.changes(was, is))
      if (change && !told.has(change.sentence)) told.set(change.sentence, change);
  }
  return decided ? [...told.values()] : [...told.values(), undecided(limit.kind)];
}

/** Labels are a capability's name and what it says; names of which nothing is said share one. */
function functionOf(
  { deciders: { mappings, rest } }: Half,
  { textOf, ofUnmapped }: Limit,
): NameFunction {
  const nothing = JSON.stringify(['', null]);
  const entries = mappings.flatMap(({ capability, pattern }) => {
    const text = textOf(capability);
    const label = text === undefined ? nothing : JSON.stringify([capability.name, text]);
    return pattern.spellings.map((spelling) => ({ pattern: spelling.text, label }));
  });
  const others = ofUnmapped && rest.level !== 'blocked' ? nothing : CLOSED;
  return { stages: [{ mode: 'first', entries: [...entries, { pattern: '*', label: others }] }] };
}

function saidIn(label: string): unknown {
  return (JSON.parse(label) as readonly unknown[])[1];
}

function capabilityOf(granter: Granter): Capability | undefined {
  return granter.kind === 'mapping' ? granter.capability : undefined;
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
        sentence: `tools ${of} may now reach any domain, no longer ${told.before} alone`,
      },
    ];
  if (before === undefined)
    return [
      {
        ...told,
        direction: 'narrows',
        sentence: `tools ${of} may now reach ${told.after} alone, no longer any domain`,
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
            sentence: `tools ${of} may now reach ${gained} too`,
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
    sentence: `it could not be decided within the bound whether ${subject} ask for less now, so that it counts as a widening`,
    undecided: true,
  };
}
