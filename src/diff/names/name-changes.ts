import type { Tool } from '../../model/tool.ts';
import { toolPatterns } from '../../pattern/condition.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import { likelyNames } from '../../pattern/likely-names.ts';
import type { Level } from '../change.ts';
import { type ChangeDraft, towards } from '../change-draft.ts';
import { type Decider, type Prohibition, rankOf } from './deciders.ts';
import type { Cause, Causes, Halves } from './edits.ts';
import { namesOf, oneName, type Standing } from './name-decision.ts';
import { becomes, reasonOf, subjectOf, whoIs } from './name-words.ts';
import { askOverNames } from './witnesses.ts';

/** What a change does to the power over names, and by which edits. */
export interface NameChanges {
  readonly changes: readonly ChangeDraft[];
  /** Edits that have a part in it; the others are without effect on any name. */
  readonly effective: ReadonlySet<string>;
  readonly decided: boolean;
}

/** Names that fare differently by one edit. */
interface Group {
  readonly cause: Cause;
  readonly base: Standing;
  readonly head: Standing;
  readonly tools: string[];
  example?: string;
}

/**
 * How power over names changes: for all names at once, and for each known tool by all its names
 * (spec 10).
 */
export function nameChanges(
  halves: Halves,
  causes: Causes,
  tools: readonly Tool[],
  options: QuestionLimits,
): NameChanges {
  const { base, head } = halves;
  const { names, decided } = askOverNames(
    base.deciders,
    head.deciders,
    { isEdited: causes.isEdited, causeOf: (mapping) => causes.causeOf(mapping).key },
    options,
  );
  const groups = new Groups(causes);
  for (const tool of tools) {
    const of = namesOf(tool);
    groups.add(base.standing(of), head.standing(of), tool.canonical, true);
  }
  // Past a bound a class may stand for several edits, so each is tried on names of its own.
  const further = [...base.deciders.prohibitions, ...head.deciders.prohibitions]
    .filter(causes.isEdited)
    .flatMap(namesLike);
  for (const name of [...names, ...further])
    groups.add(base.standing(oneName(name)), head.standing(oneName(name)), name, false);
  const changes = groups.all().map((group) => told(group, halves, causes, tools.length > 0));
  return {
    changes: decided ? changes : [...changes, undecided()],
    effective: groups.effective(),
    decided,
  };
}

/** Likely names of what a prohibition matches. */
function namesLike(one: Prohibition): readonly string[] {
  const patterns = one.kind === 'rule' ? one.rule.pattern.spellings : toolPatterns(one.condition);
  return likelyNames(patterns.map(({ text }) => text));
}

/** Puts names together that fare alike by the same edit. */
class Groups {
  readonly #causes: Causes;
  readonly #groups = new Map<string, Group>();
  readonly #lesser: Case[] = [];
  readonly #effective = new Set<string>();

  constructor(causes: Causes) {
    this.#causes = causes;
  }

  add(base: Standing, head: Standing, name: string, known: boolean): void {
    if (base.level === head.level) return;
    const { first, lesser } = this.#causes.between(base, head);
    for (const cause of first) this.#put({ cause, base, head, name, known });
    for (const cause of lesser) this.#lesser.push({ cause, base, head, name, known });
  }

  /**
   * All groups; an edit that did less than another to each of its names is told by them, and where
   * it did most to some, by those alone.
   */
  all(): readonly Group[] {
    const told = new Set(this.#effective);
    for (const one of this.#lesser) if (!told.has(one.cause.key)) this.#put(one);
    return [...this.#groups.values()];
  }

  effective(): ReadonlySet<string> {
    return this.#effective;
  }

  #put({ cause, base, head, name, known }: Case): void {
    this.#effective.add(cause.key);
    const key = JSON.stringify([base.level, head.level, cause.key]);
    const group: Group = this.#groups.get(key) ?? { cause, base, head, tools: [] };
    this.#groups.set(key, group);
    if (known) group.tools.push(name);
    else group.example ??= name;
  }
}

/** A name that fares differently, and one edit that has a part in it. */
interface Case {
  readonly cause: Cause;
  readonly base: Standing;
  readonly head: Standing;
  readonly name: string;
  readonly known: boolean;
}

function told(group: Group, halves: Halves, causes: Causes, listed: boolean): ChangeDraft {
  const { cause, base, head, example } = group;
  const tools = [...new Set(group.tools)].sort();
  const [before, after] = [base.level, head.level];
  const who = whoIs(cause, tools, example ?? '', listed);
  const [at, wasAt] = [placeOf(head, cause, 'head', causes), placeOf(base, cause, 'base', causes)];
  return {
    direction: towards(rankOf(base), rankOf(head)),
    kind: 'names',
    subject: subjectOf(cause),
    before,
    after,
    sentence: `${who} ${becomes(before, after)}: ${reasonOf(cause, halves, causes)}`,
    tools,
    ...(tools.length === 0 && example !== undefined && { example }),
    ...(at && { at }),
    ...(wasAt && { wasAt }),
  };
}

/**
 * The line that decides: that of the edit where it stands on this side, else what restrains the
 * name most; a default yields to a prohibition.
 */
function placeOf(
  standing: Standing,
  cause: Cause,
  of: 'base' | 'head',
  causes: Causes,
): ChangeDraft['at'] {
  const [worst] = standing.prohibitions;
  const deciding: Decider =
    worst && rankOf(worst) <= rankOf(standing.granter) ? worst : standing.granter;
  return (cause.side === of ? cause.decider : (causes.counterpart(cause) ?? deciding)).place;
}

function undecided(): ChangeDraft {
  const [least, most]: readonly Level[] = ['blocked', 'allowed'];
  return {
    direction: 'widens',
    kind: 'names',
    subject: 'tools of some names',
    before: least!,
    after: most!,
    sentence:
      'it could not be decided within the bound whether further tools are allowed now, so that it counts as a widening',
    undecided: true,
  };
}
