import { requestOfTool } from '../../evaluation/decision/decide.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type Decision, type Rule, rankOf } from '../../model/decision.ts';
import type { Tool } from '../../model/tool.ts';
import { toolPatterns } from '../../pattern/condition.ts';
import type { QuestionLimits } from '../../pattern/language.ts';
import { likelyNames } from '../../pattern/likely-names.ts';
import { LEVEL_WORDS, wordOf } from '../change.ts';
import { type ChangeDraft, towards } from '../change-draft.ts';
import type { Cause, Causes } from './edits.ts';
import { becomes, reasonOf, subjectOf, whoIs } from './name-words.ts';
import type { PolicySide } from './policy-side.ts';
import { askOverRequests } from './witnesses.ts';

/** What a change does to permissions for tools, and by which edits. */
interface NameChanges {
  readonly changes: readonly ChangeDraft[];
  /** Edits that have a part in it; the others are without effect on any name. */
  readonly effective: ReadonlySet<string>;
  readonly decided: boolean;
}

/** Names that one edit treats differently. */
interface Group {
  readonly cause: Cause;
  readonly base: Decision;
  readonly head: Decision;
  readonly tools: string[];
  example?: string;
}

/**
 * How permissions for tools change: for all names at once, and for each known tool by all its
 * names.
 */
export function nameChanges(
  sides: BaseAndHead<PolicySide>,
  causes: Causes,
  tools: readonly Tool[],
  limits: QuestionLimits,
): NameChanges {
  const { base, head } = sides;
  const { names, decided } = askOverRequests(
    sides,
    { isEdited: causes.isEdited, causeOf: (rule) => causes.causeOf(rule).key },
    limits,
  );
  const groups = new Groups(causes);
  for (const tool of tools) {
    const request = requestOfTool(tool);
    groups.add(base.decide(request), head.decide(request), tool.canonical, true);
  }
  // Past a bound a class may stand for several edits, so each is tried on names of its own.
  const further = [...base.limits, ...head.limits].filter(causes.isEdited).flatMap(namesLike);
  for (const name of [...names, ...further])
    groups.add(base.decide(name), head.decide(name), name, false);
  const changes = groups.all().map((group) => draftOf(group, sides, causes, tools.length > 0));
  return {
    changes: decided ? changes : [...changes, undecided()],
    effective: groups.effective(),
    decided,
  };
}

/** Likely texts of what a rule matches. */
function namesLike({ match: { patterns = [] }, condition }: Rule): readonly string[] {
  const asked =
    condition === undefined || condition === 'unreadable' ? [] : toolPatterns(condition);
  return likelyNames([...patterns, ...asked].map(({ text }) => text));
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

  add(base: Decision, head: Decision, name: string, known: boolean): void {
    if (base.level === head.level) return;
    const { first, lesser } = this.#causes.between(base, head);
    for (const cause of first) this.#put({ cause, base, head, name, known });
    for (const cause of lesser) this.#lesser.push({ cause, base, head, name, known });
  }

  /**
   * All groups; an edit that did less than another to each of its names is reported by them, and
   * where it did most to some, by those alone.
   */
  all(): readonly Group[] {
    const said = new Set(this.#effective);
    for (const lesser of this.#lesser) if (!said.has(lesser.cause.key)) this.#put(lesser);
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
  readonly base: Decision;
  readonly head: Decision;
  readonly name: string;
  readonly known: boolean;
}

function draftOf(
  group: Group,
  sides: BaseAndHead<PolicySide>,
  causes: Causes,
  listed: boolean,
): ChangeDraft {
  const { cause, base, head, example } = group;
  const tools = [...new Set(group.tools)].sort();
  const [before, after] = [wordOf(base), wordOf(head)];
  const who = whoIs(cause, tools, example ?? '', listed);
  const [at, wasAt] = [placeOf(head, cause, 'head', causes), placeOf(base, cause, 'base', causes)];
  return {
    direction: towards(rankOf(base), rankOf(head)),
    kind: 'names',
    subject: subjectOf(cause),
    before,
    after,
    sentence: `${who} ${becomes(before, after)}: ${reasonOf(cause, sides, causes)}`,
    tools,
    ...(tools.length === 0 && example !== undefined && { example }),
    ...(at && { at }),
    ...(wasAt && { wasAt }),
  };
}

/**
 * The line that decides: that of the edit where it is on this side, otherwise what restrains the
 * name most; a default yields to a limit.
 */
function placeOf(
  decision: Decision,
  cause: Cause,
  of: 'base' | 'head',
  causes: Causes,
): ChangeDraft['at'] {
  const [settled] = decision.settled;
  const worst = decision.limits.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  const deciding = worst && rankOf(worst) <= rankOf(settled) ? worst : settled;
  return (cause.side === of ? cause.decider : (causes.counterpart(cause) ?? deciding)).place;
}

function undecided(): ChangeDraft {
  return {
    direction: 'widens',
    kind: 'names',
    subject: 'tools of some names',
    before: LEVEL_WORDS[0],
    after: 'allowed',
    sentence:
      'whether further tools are now allowed could not be decided, so this counts as a widening',
    undecided: true,
  };
}
