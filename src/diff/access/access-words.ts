import {
  requestOfText,
  type SqlPatterns,
  sqlMatchesOf,
} from '../../evaluation/access/request-text.ts';
import { requestWords } from '../../evaluation/access/request-words.ts';
import { simplerRequests } from '../../evaluation/access/simpler-requests.ts';
import { quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Level, Rule } from '../../model/decision.ts';
import { type LevelWord, wordOf } from '../change.ts';
import type { Cause } from '../names/edits.ts';
import { type ChangePhrases, firstTool } from '../names/name-words.ts';
import { type AccessSide, entryOfRule } from './access-side.ts';

/** The forms of the verb for each level of an entry, such as "denies", "denying" and "denied". */
const VERBS: Readonly<Record<Level, readonly [string, string, string]>> = {
  denied: ['denies', 'denying', 'denied'],
  'needs approval': ['holds', 'holding', 'held'],
  warned: ['audits', 'auditing', 'audited'],
  allowed: ['allows', 'allowing', 'allowed'],
};

/** The configuration value for each level that an access list's default can have. */
const DEFAULTS: Readonly<Record<Level, string>> = {
  denied: 'deny',
  'needs approval': 'deny',
  warned: 'audit',
  allowed: 'allow',
};

/**
 * Returns the phrases that describe changes to access lists. `actors` contains the agent's names in
 * requests.
 */
export function accessPhrases(
  sides: BaseAndHead<AccessSide>,
  limits: 'reached' | 'open',
  about: {
    readonly actors: readonly string[];
    readonly tools: readonly string[];
    readonly sqlPatterns: SqlPatterns;
  },
): ChangePhrases {
  const { sqlPatterns } = about;
  return {
    kind: 'request',
    levelOf: (decision): LevelWord => (decision.level === 'warned' ? 'audited' : wordOf(decision)),
    whoIs: (cause, tools, example) => {
      const once = limits === 'reached' ? ', once a limit is reached,' : '';
      if (tools.length > 0) return `calls to ${firstTool(tools)}${once} are`;
      const text = textOf(example, sqlPatterns);
      return isOfDefault(cause, sides)
        ? `requests that no entry matches, such as ${text}${once === '' ? ',' : once} are`
        : `requests such as ${text}${once} are`;
    },
    subjectOf: ({ decider }) => {
      const listed = entryOfRule(sides, decider);
      return listed
        ? `requests that the entry ${quoted(listed.entry.name)} matches`
        : 'requests that no entry matches';
    },
    reasonOf: (cause) => reasonOf(cause, sides),
    textOf: (example) => textOf(example, sqlPatterns),
    simpler: (example) => simplerRequests(example, about),
  };
}

/**
 * Describes an example request. If the SQL text of the request is unknown, lists the SQL patterns
 * that the text matches.
 */
function textOf(example: string, patterns: SqlPatterns): string {
  const request = requestOfText(example);
  const isSql = request.resource.startsWith('sql:') && request.resource !== 'sql:';
  const matched = sqlMatchesOf(example, patterns).filter(({ matched }) => matched !== 'none');
  if (isSql || matched.length === 0) return requestWords(request);
  const texts = matched.map(({ regex }) => quoted(regex.source)).join(' and ');
  return `${requestWords(request)} with SQL that matches ${texts}`;
}

/** Whether an edited default of the access lists caused the change. */
function isOfDefault({ decider }: Cause, { base, head }: BaseAndHead<AccessSide>): boolean {
  return decider.kind === 'otherwise' && base.lists !== undefined && head.lists !== undefined;
}

/** Describes the edit that caused a change in access. */
function reasonOf({ decider, side, kind }: Cause, sides: BaseAndHead<AccessSide>): string {
  const { base, head } = sides;
  if (!base.isPresent) return 'the agent is new';
  if (head.lists === undefined) return 'the access list was removed';
  if (decider.kind === 'otherwise') {
    const now = `${DEFAULTS[head.side.policy.otherwise.level]} instead of ${DEFAULTS[base.side.policy.otherwise.level]}`;
    return base.lists === undefined
      ? 'the agent now has an access list'
      : `the default is now ${now}`;
  }
  const listed = entryOfRule(sides, decider);
  const entry = `the entry ${quoted(listed?.entry.name ?? '')}`;
  if (kind === 'order') {
    const isHigher = listed !== undefined && head.entryOf(decider) !== undefined;
    return `${entry} ${side === 'head' && isHigher ? 'now comes first' : 'no longer comes first'}`;
  }
  return entryReason(decider, side, entry, sides);
}

function entryReason(
  rule: Rule,
  side: 'base' | 'head',
  entry: string,
  sides: BaseAndHead<AccessSide>,
): string {
  const listed = sides[side].entryOf(rule);
  const other = sides[side === 'head' ? 'base' : 'head'];
  const counterpart = listed && sameEntry(other, listed.entry.name);
  const [verb, , past] = VERBS[rule.level];
  const once = listed?.entry.limit ? ' once its limit is reached' : '';
  if (counterpart === undefined)
    return side === 'head'
      ? `the new ${entry.slice('the '.length)} ${verb} them${once}`
      : `${entry}, which ${past} them${once}, was ${isDisabled(other, listed?.entry.name) ? 'disabled' : 'removed'}`;
  if (listed && LEVELS_OF[counterpart.effect] !== rule.level) {
    const [now, former] =
      side === 'head'
        ? [rule.level, LEVELS_OF[counterpart.effect]]
        : [LEVELS_OF[counterpart.effect], rule.level];
    return `${entry} now ${VERBS[now][0]} them instead of ${VERBS[former][1]} them`;
  }
  if (listed?.entry.limit === undefined && counterpart.limit)
    return side === 'head'
      ? `${entry} no longer waits for its limit to be reached`
      : `${entry} now ${verb} them only once its limit is reached`;
  return side === 'head' ? `${entry} now matches them` : `${entry} no longer matches them`;
}

const LEVELS_OF = { deny: 'denied', audit: 'warned', allow: 'allowed' } as const;

function sameEntry({ lists }: AccessSide, name: string | undefined) {
  return [...(lists?.own ?? []), ...(lists?.floors ?? [])]
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.enabled && entry.name === name);
}

function isDisabled({ lists }: AccessSide, name: string | undefined): boolean {
  return [...(lists?.own ?? []), ...(lists?.floors ?? [])].some(({ entries }) =>
    entries.some((entry) => !entry.enabled && entry.name === name),
  );
}
