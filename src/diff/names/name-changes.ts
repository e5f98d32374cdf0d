import { requestOfTool } from '../../evaluation/decision/decide.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type Decision, type Request, type Rule, rankOf } from '../../model/decision.ts';
import type { Tool } from '../../model/tool.ts';
import { toolPatterns } from '../../pattern/condition.ts';
import type { SearchLimits } from '../../pattern/language.ts';
import { likelyNames } from '../../pattern/likely-names.ts';
import { LEVEL_WORDS } from '../change.ts';
import { type ChangeDraft, towards } from '../change-draft.ts';
import type { Cause, Causes } from './edits.ts';
import { becomes, type ChangePhrases, NAME_PHRASES } from './name-words.ts';
import type { PolicySide } from './policy-side.ts';
import { askOverRequests } from './witnesses.ts';

/** The changes to the permissions of tools, and the edits that caused them. */
interface NameChanges {
  readonly changes: readonly ChangeDraft[];
  /** Maps each change to the edit that caused it. */
  readonly origins: ReadonlyMap<ChangeDraft, ChangeOrigin>;
  /** The keys of edits that change the level of at least one name. */
  readonly effective: ReadonlySet<string>;
  /**
   * The keys in `effective`, plus the keys of edits to rules that determine the decision for one of
   * these names before or after the change.
   */
  readonly contributing: ReadonlySet<string>;
  readonly decided: boolean;
}

/** The edit that caused a change, and a request whose level changed. */
interface ChangeOrigin {
  readonly cause: Cause;
  readonly example?: string;
}

/** A request to compare individually, and the name used to report it. */
export interface KnownRequest {
  readonly name: string;
  readonly request: Request;
}

/** Returns a request for each tool, with all the tool's names. */
export function toolRequests(tools: readonly Tool[]): readonly KnownRequest[] {
  return tools.map((tool) => ({ name: tool.canonical, request: requestOfTool(tool) }));
}

/** Names whose levels change in the same way because of the same edit. */
interface Group {
  readonly cause: Cause;
  readonly base: Decision;
  readonly head: Decision;
  readonly tools: string[];
  example?: string;
}

/**
 * Returns the changes to the permissions of tools. Compares the policies over all names, and
 * compares each known tool under all its names.
 */
export function nameChanges(
  sides: BaseAndHead<PolicySide>,
  causes: Causes,
  known: readonly KnownRequest[],
  limits: SearchLimits,
  phrases: ChangePhrases = NAME_PHRASES,
): NameChanges {
  const { base, head } = sides;
  const { names, decided } = askOverRequests(
    sides,
    { isEdited: causes.isEdited, causeOf: (rule) => causes.causeOf(rule).key },
    limits,
  );
  const groups = new Groups(causes);
  for (const { name, request } of known)
    groups.add(base.decide(request), head.decide(request), name, true);
  // If the comparison reaches its limit, one example may represent several edits, so likely names
  // for each edit are also compared.
  const further = [...base.limits, ...head.limits].filter(causes.isEdited).flatMap(namesLike);
  for (const name of [...names, ...further])
    groups.add(base.decide(name), head.decide(name), name, false);
  const shown = { listed: known.map(({ name }) => name), phrases };
  const found = new Map(
    groups.all().map((group) => [draftOf(group, sides, causes, shown), group] as const),
  );
  return {
    changes: decided ? [...found.keys()] : [...found.keys(), undecided(phrases)],
    origins: found,
    effective: groups.effective(),
    contributing: groups.contributing(),
    decided,
  };
}

/** Returns likely names of tools that a rule matches. */
function namesLike({ match: { patterns = [] }, condition }: Rule): readonly string[] {
  const conditionPatterns =
    condition === undefined || condition === 'unreadable' ? [] : toolPatterns(condition);
  return likelyNames([...patterns, ...conditionPatterns].map(({ text }) => text));
}

/** Groups names whose levels change in the same way because of the same edit. */
class Groups {
  readonly #causes: Causes;
  readonly #groups = new Map<string, Group>();
  readonly #lesser: Case[] = [];
  readonly #effective = new Set<string>();
  readonly #deciding = new Set<string>();

  constructor(causes: Causes) {
    this.#causes = causes;
  }

  /**
   * Adds a name with its decisions. `known` is true for a known tool and false for an example name.
   */
  add(base: Decision, head: Decision, name: string, known: boolean): void {
    if (base.level === head.level) return;
    for (const { settled } of [base, head])
      for (const rule of settled.filter(this.#causes.isEdited))
        this.#deciding.add(this.#causes.causeOf(rule).key);
    const { first, lesser } = this.#causes.between(base, head);
    for (const cause of first) this.#put({ cause, base, head, name, known });
    for (const cause of lesser) this.#lesser.push({ cause, base, head, name, known });
  }

  /**
   * Returns all groups. If an edit is the main cause for some names and a lesser cause for others,
   * its group contains only the names for which it is the main cause.
   */
  all(): readonly Group[] {
    const known = new Set(this.#effective);
    for (const lesser of this.#lesser) if (!known.has(lesser.cause.key)) this.#put(lesser);
    return [...this.#groups.values()];
  }

  /** Returns the keys of the edits that change the level of at least one name. */
  effective(): ReadonlySet<string> {
    return this.#effective;
  }

  /**
   * Returns the keys of the edits that change the level of at least one name, and of the edits to
   * rules that determine the decision for such a name.
   */
  contributing(): ReadonlySet<string> {
    return new Set([...this.#effective, ...this.#deciding]);
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

/** A name whose level changed, and an edit that contributes to the change. */
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
  { listed, phrases }: { readonly listed: readonly string[]; readonly phrases: ChangePhrases },
): ChangeDraft {
  const { cause, base, head } = group;
  const example = group.example === undefined ? undefined : simplest(group.example, sides, phrases);
  const tools = [...new Set(group.tools)].sort();
  const [before, after] = [phrases.levelOf(base), phrases.levelOf(head)];
  const who = phrases.whoIs(cause, tools, example ?? '', listed);
  const [at, wasAt] = [placeOf(head, cause, 'head', causes), placeOf(base, cause, 'base', causes)];
  return {
    direction: towards(rankOf(base), rankOf(head)),
    kind: phrases.kind,
    subject: phrases.subjectOf(cause),
    before,
    after,
    sentence: `${who} ${becomes(before, after)}: ${phrases.reasonOf(cause, sides, causes)}`,
    tools,
    ...(tools.length === 0 && example !== undefined && { example: phrases.textOf(example) }),
    ...(at && { at }),
    ...(wasAt && { wasAt }),
  };
}

/**
 * Returns the simplest request that has the same decisions as the example in both policies. Returns
 * the example itself if no simpler request does.
 */
function simplest(
  example: string,
  { base, head }: BaseAndHead<PolicySide>,
  { simpler }: ChangePhrases,
): string {
  let decisions: readonly [Decision, Decision] | undefined;
  for (const candidate of simpler(example)) {
    decisions ??= [base.decide(example), head.decide(example)];
    const [before, after] = decisions;
    if (base.decide(candidate) === before && head.decide(candidate) === after) return candidate;
  }
  return example;
}

/**
 * Returns the place shown for a change at the base or head. This is the edited rule if that side
 * contains it. Otherwise, it is the rule's counterpart, or the rule that determines the level.
 */
function placeOf(
  decision: Decision,
  cause: Cause,
  side: 'base' | 'head',
  causes: Causes,
): ChangeDraft['at'] {
  const [settled] = decision.settled;
  const worst = decision.limits.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  const deciding = worst && rankOf(worst) <= rankOf(settled) ? worst : settled;
  return (cause.side === side ? cause.decider : (causes.counterpart(cause) ?? deciding)).place;
}

function undecided({ kind }: ChangePhrases): ChangeDraft {
  const [subject, more] = UNDECIDED[kind] ?? ['tools of some names', 'tools are'];
  return {
    direction: 'widens',
    kind,
    subject,
    before: LEVEL_WORDS[0],
    after: 'allowed',
    sentence: `Card Gate could not determine whether more ${more} now allowed, so this counts as a widening`,
    undecided: true,
  };
}

/**
 * The subject and verb of the sentence for an undecided comparison, for each kind of change that
 * does not concern tools.
 */
const UNDECIDED: Partial<Record<ChangeDraft['kind'], readonly [string, string]>> = {
  request: ['some requests', 'requests are'],
  call: ['some calls', 'calls are'],
};
