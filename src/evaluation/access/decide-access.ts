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

/** The decision of one stage, which is either a floor or the agent's own lists. */
interface StageDecision {
  readonly effect: Effect;
  /** The entry that determines the decision. Absent if the list's default determines it. */
  readonly decidedBy?: ListedEntry;
  /** The rule that was created from `decidedBy` or, if that is absent, from the list's default. */
  readonly rule: Rule;
  /** The matching entries that come after the entry that applies. */
  readonly beaten: readonly ListedEntry[];
  /** The matching entries that were skipped because their limits were not reached. */
  readonly skipped: readonly ListedEntry[];
}

/**
 * The combined decision of all access lists for one request
 * (docs/reference/access-lists.md#deciding).
 */
export interface AccessDecision extends StageDecision {
  /** Whether the decision came from a floor rather than from the agent's own lists. */
  readonly byFloor: boolean;
  /** The source of the decision: `matched` for an entry, or `default` for a list's default. */
  readonly mode: 'matched' | 'default';
}

/** Returns whether a request reaches an entry's limit. */
type IsReached = (entry: AccessEntry) => boolean;

/**
 * Returns the decision for a request. A `Request` contains one string for each name of the tool. A
 * plain string represents a request for a tool with one name.
 */
type DecideAccess = (request: Request | string, isReached: IsReached) => AccessDecision;

/** The access-list entries that match a request, in evaluation order. */
export interface MatchedEntries {
  /**
   * For each stage, the matching entries with a limit, up to the first matching entry without one.
   */
  readonly limited: readonly (readonly ListedEntry[])[];
  /**
   * For each stage, the first matching entry without a limit. Undefined if there is no such entry.
   */
  readonly unlimited: readonly (ListedEntry | undefined)[];
  readonly decide: (isReached: IsReached) => AccessDecision;
  /** The indexes of the matching rules among the rules of all stages. */
  readonly numbers: readonly number[];
}

/** Access lists that are compiled to evaluate many requests. */
export interface CompiledAccess {
  readonly decide: DecideAccess;
  /** Returns the decision for a request whose fields are passed separately. */
  readonly decideRequest: (request: AccessRequest, isReached: IsReached) => AccessDecision;
  readonly access: AccessPolicy;
  /**
   * Returns the matching entries whose limits can affect the decision, in evaluation order.
   * Requests that match the same entries receive the same array.
   */
  readonly limitsOf: (request: Request | string) => readonly ListedEntry[];
  /**
   * Returns the entries that match a request. Requests that match the same entries receive the same
   * object.
   */
  readonly matchedBy: (request: Request | string) => MatchedEntries;
  /**
   * Returns the entries that match a request. `numbers` comes from an earlier `MatchedEntries` for
   * the request.
   */
  readonly matchedByNumbers: (numbers: readonly number[]) => MatchedEntries;
}

/** The entries that match a request. `limits` contains the entries with a limit from all stages. */
interface Candidates extends MatchedEntries {
  readonly limits: readonly ListedEntry[];
}

function effectOf({ level }: Rule): Effect {
  return level === 'denied' ? 'deny' : level === 'warned' ? 'audit' : 'allow';
}

/**
 * Compiles access lists for evaluating many requests. Patterns are matched only once for each
 * request. After that, each evaluation only checks the limits of the matching entries.
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

/** Returns the first matching entry without a limit, or undefined if there is no such entry. */
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
  if (worst === undefined) throw new Error('the access lists have no stage');
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
 * Returns the reason for a decision: the message of the entry that applies or, if there is none, a
 * generated sentence.
 */
export function reasonOf({ decidedBy, rule, effect }: StageDecision): string {
  const message = decidedBy?.entry.message;
  if (message !== undefined) return message;
  if (decidedBy === undefined)
    return rule.place || effect === 'deny'
      ? `no entry matches, and the default is ${effect}`
      : `no entry matches, and the list sets no default, so the request is allowed`;
  return `the entry ${JSON.stringify(decidedBy.entry.name)} matches: ${patternsText(decidedBy.entry)}`;
}

/** Formats an entry's patterns, such as `action "call", resource "shell_*"`. */
export function patternsText({ patterns, sql }: Pick<AccessEntry, 'patterns' | 'sql'>): string {
  const parts = Object.entries(patterns).map(
    ([field, { text }]) => `${field} ${JSON.stringify(text)}`,
  );
  if (sql) parts.push(`sql ${quotedPattern(sql.text)}`);
  return parts.length === 0 ? 'any request' : parts.join(', ');
}

/**
 * Returns the list whose entry determined the decision, or undefined if the decision comes from a
 * default.
 */
export function listOf({ decidedBy }: StageDecision): AccessList | undefined {
  return decidedBy?.list;
}

/** The severity of a request that an access list denies by default. */
const DEFAULT_SEVERITY: RuleSeverity = 'high';

/**
 * Returns the severity of a denied request: the severity of the entry that denies the request, or
 * `high` if a default denies it.
 */
export function severityOfDenial({ decidedBy }: StageDecision): RuleSeverity {
  return decidedBy?.entry.severity ?? DEFAULT_SEVERITY;
}
