import { quotedPattern } from '../../finding/words.ts';
import type {
  AccessEntry,
  AccessList,
  AccessLists,
  AccessRequest,
  Effect,
} from '../../model/access.ts';
import { type Request, type Rule, rankOf } from '../../model/decision.ts';
import type { RuleSeverity } from '../../model/policy.ts';
import { compileViews } from '../decision/decide.ts';
import { type AccessPolicy, accessPolicy, type ListedEntry } from './access-policy.ts';
import { requestText } from './request-text.ts';

/** The decision of one stage: of one floor, or of the agent's own lists. */
interface StageDecision {
  readonly effect: Effect;
  /** The entry that decides. Absent if the list's default decides. */
  readonly decidedBy?: ListedEntry;
  /** The rule made from the deciding entry or from the default. */
  readonly rule: Rule;
  /** The matching entries that come after the deciding entry. */
  readonly beaten: readonly ListedEntry[];
  /** The matching entries that were skipped because their limit is not reached. */
  readonly skipped: readonly ListedEntry[];
}

/**
 * The combined decision of all access lists on one request
 * (docs/reference/access-lists.md#deciding).
 */
export interface AccessDecision extends StageDecision {
  /** Whether a floor decided, rather than the agent's own lists. */
  readonly byFloor: boolean;
  /** `matched` if an entry decided, `default` if a list's default did. */
  readonly mode: 'matched' | 'default';
}

/** Whether the limit of an entry is reached for the request. */
type IsReached = (entry: AccessEntry) => boolean;

/**
 * Returns the decision on a request. A `Request` contains one text for each name of the tool. A
 * string is a request with a single text.
 */
type DecideAccess = (request: Request | string, isReached: IsReached) => AccessDecision;

/** The access-list entries that match a request, in the order in which they are tried. */
export interface MatchedEntries {
  /**
   * For each stage, the matching entries with a limit, up to the first matching entry without one.
   */
  readonly limited: readonly (readonly ListedEntry[])[];
  /**
   * For each stage, the first matching entry without a limit. Undefined if no such entry matches.
   */
  readonly unlimited: readonly (ListedEntry | undefined)[];
  readonly decide: (isReached: IsReached) => AccessDecision;
  /** The matching rules, as indexes into the rules of all stages. */
  readonly numbers: readonly number[];
}

/** Access lists, compiled to decide many requests. */
export interface CompiledAccess {
  readonly decide: DecideAccess;
  /** Returns the decision on a request whose fields are given separately. */
  readonly decideRequest: (request: AccessRequest, isReached: IsReached) => AccessDecision;
  readonly access: AccessPolicy;
  /**
   * Returns the entries with a limit that can decide a request, in the order in which they are
   * tried. Requests that match the same entries get the same array.
   */
  readonly limitsOf: (request: Request | string) => readonly ListedEntry[];
  /**
   * Returns the entries that match a request. Requests that match the same entries get the same
   * object.
   */
  readonly matchedBy: (request: Request | string) => MatchedEntries;
  /** Returns the matching entries of a request, given the `numbers` of its rules. */
  readonly matchedByNumbers: (numbers: readonly number[]) => MatchedEntries;
}

/** The entries that match a request. `limits` contains those with a limit, from all stages. */
interface Candidates extends MatchedEntries {
  readonly limits: readonly ListedEntry[];
}

/** Returns the effect that a rule has, which follows from its level. */
function effectOf({ level }: Rule): Effect {
  return level === 'denied' ? 'deny' : level === 'warned' ? 'audit' : 'allow';
}

/**
 * Compiles access lists to decide many requests. Patterns are matched once for each request. Only
 * the limits of the matching entries are checked each time.
 */
export function compileAccess(lists: AccessLists): CompiledAccess {
  const access = accessPolicy(lists, () => true);
  const { policy, entryOf, sqlPatterns } = access;
  const allRules = policy.stages.flatMap(({ rules }) => rules);
  const candidatesOf = (matching: readonly Rule[]): Candidates => {
    const matched = new Set(matching);
    const stages = policy.stages.map(({ role, rules }) => {
      const hits = rules.filter((rule) => matched.has(rule));
      return role === 'limits' ? hits : [...hits, policy.otherwise];
    });
    const limited = stages.map((rules) => limitedIn(rules, entryOf));
    const limits = limited.flat();
    const fixed = limits.length === 0 ? decisionOf(stages, entryOf, () => false) : undefined;
    return {
      limited,
      limits,
      unlimited: stages.map((rules) => unlimitedIn(rules, entryOf)),
      decide: (isReached) => fixed ?? decisionOf(stages, entryOf, isReached),
      numbers: allRules.flatMap((rule, index) => (matched.has(rule) ? [index] : [])),
    };
  };
  const candidatesFor = compileViews(policy, ({ matching }) => candidatesOf(matching));
  const decide: DecideAccess = (request, isReached) => candidatesFor(request).decide(isReached);
  return {
    decide,
    decideRequest: (request, isReached) => decide(requestText(request, sqlPatterns), isReached),
    access,
    limitsOf: (request) => candidatesFor(request).limits,
    matchedBy: candidatesFor,
    matchedByNumbers: (numbers) => candidatesOf(numbers.flatMap((each) => allRules[each] ?? [])),
  };
}

/** Returns the matching entries with a limit, up to the first matching entry without one. */
function limitedIn(
  rules: readonly Rule[],
  entryOf: AccessPolicy['entryOf'],
): readonly ListedEntry[] {
  const limited: ListedEntry[] = [];
  for (const rule of rules) {
    const listed = entryOf(rule);
    if (!listed?.entry.limit) break;
    limited.push(listed);
  }
  return limited;
}

/** Returns the first matching entry without a limit, or undefined if no such entry matches. */
function unlimitedIn(
  rules: readonly Rule[],
  entryOf: AccessPolicy['entryOf'],
): ListedEntry | undefined {
  const rule = rules.find((candidate) => !entryOf(candidate)?.entry.limit);
  return rule && entryOf(rule);
}

function decisionOf(
  stages: readonly (readonly Rule[])[],
  entryOf: AccessPolicy['entryOf'],
  isReached: IsReached,
): AccessDecision {
  let worst: AccessDecision | undefined;
  for (const [index, rules] of stages.entries()) {
    const stage = stageDecision(rules, entryOf, isReached);
    if (worst !== undefined && rankOf(stage.rule) >= rankOf(worst.rule)) {
      const isSaying = worst.mode === 'default' && stage.decidedBy !== undefined;
      if (rankOf(stage.rule) > rankOf(worst.rule) || !isSaying) continue;
    }
    worst = {
      ...stage,
      byFloor: index < stages.length - 1,
      mode: stage.decidedBy ? 'matched' : 'default',
    };
  }
  if (worst === undefined) throw new Error('access lists without a stage decide');
  return worst;
}

function stageDecision(
  rules: readonly Rule[],
  entryOf: AccessPolicy['entryOf'],
  isReached: IsReached,
): StageDecision {
  const skipped: ListedEntry[] = [];
  for (const [index, rule] of rules.entries()) {
    const listed = entryOf(rule);
    if (listed?.entry.limit && !isReached(listed.entry)) {
      skipped.push(listed);
      continue;
    }
    const beaten = rules.slice(index + 1).flatMap((other) => entryOf(other) ?? []);
    return { effect: effectOf(rule), rule, ...(listed && { decidedBy: listed }), beaten, skipped };
  }
  throw new Error('a stage of access lists has no default');
}

/**
 * Returns the reason for a decision: the message of the deciding entry, or a generated sentence if
 * there is none.
 */
export function reasonOf({ decidedBy, rule, effect }: StageDecision): string {
  const message = decidedBy?.entry.message;
  if (message !== undefined) return message;
  if (decidedBy === undefined)
    return rule.place || effect === 'deny'
      ? `no entry matches, and the default is ${effect}`
      : `no entry matches, and without a default the list allows the request`;
  return `the entry ${JSON.stringify(decidedBy.entry.name)} matches: ${patternsText(decidedBy.entry)}`;
}

/** Formats the patterns of an entry, such as `action "call", resource "shell_*"`. */
export function patternsText({ patterns, sql }: Pick<AccessEntry, 'patterns' | 'sql'>): string {
  const parts = Object.entries(patterns).map(
    ([field, { text }]) => `${field} ${JSON.stringify(text)}`,
  );
  if (sql) parts.push(`sql ${quotedPattern(sql.text)}`);
  return parts.length === 0 ? 'any request' : parts.join(', ');
}

/** Returns the list that contains the deciding entry, or undefined if a default decides. */
export function listOf({ decidedBy }: StageDecision): AccessList | undefined {
  return decidedBy?.list;
}

/** The severity of a request that the default of an access list denies. */
const DEFAULT_SEVERITY: RuleSeverity = 'high';

/**
 * Returns the severity of a denied request: that of the deciding entry, or `high` for a default.
 */
export function severityOfDenial({ decidedBy }: StageDecision): RuleSeverity {
  return decidedBy?.entry.severity ?? DEFAULT_SEVERITY;
}
