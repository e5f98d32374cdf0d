import type { AccessEntry, AccessList, AccessRequest, PatternField } from '../../model/access.ts';
import { commonName } from '../../pattern/common-name.ts';
import { compilePattern, type Pattern } from '../../pattern/match.ts';
import { samplesOf } from '../../pattern/regex/samples.ts';
import { suffixesBehind } from '../../pattern/suffixes.ts';
import { inOrderOfPriority } from './access-policy.ts';
import { entryPatterns, PREFIXED, requestText, sqlPatternsOf } from './request-text.ts';

/** The maximum number of pairs of entries to compare in one list. */
const MAX_PAIRS = 50_000;
/** The number of SQL samples to try for each SQL pattern. */
const MAX_SAMPLES = 3;

/** Two entries with equal priority and different effects that match the same request. */
export interface Overlap {
  readonly entry: AccessEntry;
  /** The entry that comes first in the file. */
  readonly earlier: AccessEntry;
  readonly request: AccessRequest;
}

/**
 * Finds overlapping entries in a list that uses priorities. For the requests that match both
 * entries, only the order in the file determines which entry applies. Each entry is returned once,
 * with the first entry that overlaps it. Entries with a limit are skipped, because they normally
 * come before an entry that matches the same requests.
 */
export function overlappingEntries(
  list: AccessList,
  hidden: ReadonlySet<AccessEntry>,
): readonly Overlap[] {
  if (!list.entries.some(({ enabled, hasPriority }) => enabled && hasPriority)) return [];
  const overlaps: Overlap[] = [];
  const earlier = new Map<number, AccessEntry[]>();
  let left = MAX_PAIRS;
  for (const { entry } of inOrderOfPriority([list])) {
    if (entry.limit || entry.hasBrokenLimit || hidden.has(entry)) continue;
    const others = earlier.get(entry.priority) ?? [];
    for (const other of others) {
      if (other.effect === entry.effect) continue;
      left -= 1;
      if (left < 0) return overlaps;
      const request = commonRequest(other, entry);
      if (request === undefined) continue;
      overlaps.push({ entry, earlier: other, request });
      break;
    }
    others.push(entry);
    earlier.set(entry.priority, others);
  }
  return overlaps;
}

/** Returns a request that both entries match, or undefined if none is found. */
function commonRequest(a: AccessEntry, b: AccessEntry): AccessRequest | undefined {
  const [action] = commonTexts(textOf(a, 'action'), textOf(b, 'action'), 'call');
  if (action === undefined) return undefined;
  const prefix = action === 'call' || action === 'delegate' ? PREFIXED[action] : undefined;
  const resources = namesOf(a, b, 'resource', prefix);
  if (resources.length === 0) return undefined;
  const optional = optionalFields(a, b);
  const matches = matcherOf(a, b);
  for (const sql of sqlTexts(a, b))
    for (const actor of namesOf(a, b, 'actor', PREFIXED.actor))
      for (const resource of sql === undefined ? resources : [`sql:${sql}`, ...resources]) {
        const request = { actor, action, resource, ...optional, ...(sql !== undefined && { sql }) };
        if (matches(request)) return request;
      }
  return undefined;
}

function textOf({ patterns }: AccessEntry, field: PatternField): string {
  return patterns[field]?.text ?? '*';
}

/**
 * Returns values for `argument` and `channel` that both entries match. Omits a field if neither
 * entry has a pattern for it, or if no common value is found.
 */
function optionalFields(
  a: AccessEntry,
  b: AccessEntry,
): Pick<AccessRequest, 'argument' | 'channel'> {
  const commonValue = (field: PatternField): string | undefined =>
    (a.patterns[field] ?? b.patterns[field]) === undefined
      ? undefined
      : commonTexts(textOf(a, field), textOf(b, field))[0];
  const [argument, channel] = [commonValue('argument'), commonValue('channel')];
  return {
    ...(argument !== undefined && { argument }),
    ...(channel !== undefined && { channel }),
  };
}

/**
 * Returns a list with one string that both patterns match, or an empty list if no such string is
 * found. Prefers `usual`, provided that it is defined and both patterns match every string.
 */
function commonTexts(a: string, b: string, usual?: string): readonly string[] {
  const isAny = (pattern: string): boolean => /^\*+$/.test(pattern);
  if (usual !== undefined && isAny(a) && isAny(b)) return [usual];
  const name = commonName(a, b);
  return name === undefined ? [] : [name];
}

/** Returns names that both entries match, with or without a prefix such as `agent:`. */
function namesOf(
  a: AccessEntry,
  b: AccessEntry,
  field: 'actor' | 'resource',
  prefix: string | undefined,
): readonly string[] {
  const spellings = (entry: AccessEntry): readonly string[] => {
    const text = textOf(entry, field);
    return prefix !== undefined && text.includes(':')
      ? [text, ...suffixesBehind(text, prefix)]
      : [text];
  };
  const usual = field === 'actor' ? 'main' : 'x';
  return spellings(a).flatMap((left) =>
    spellings(b).flatMap((right) => commonTexts(left, right, usual)),
  );
}

/** Returns SQL text to try with both entries. Undefined represents a request without SQL. */
function sqlTexts(a: AccessEntry, b: AccessEntry): readonly (string | undefined)[] {
  const samples = [a.sql?.regex, b.sql?.regex].flatMap((regex) =>
    regex ? [samplesOf(regex, MAX_SAMPLES)] : [],
  );
  const [first, second] = samples;
  if (first === undefined) return a.sql || b.sql ? [] : [undefined];
  if (second === undefined) return first;
  return [
    ...first,
    ...second,
    ...first.flatMap((left) => second.map((right) => `${left}; ${right}`)),
  ];
}

function matcherOf(a: AccessEntry, b: AccessEntry): (request: AccessRequest) => boolean {
  const sqlPatterns = sqlPatternsOf([a, b]);
  const compiled = [a, b].map((entry): readonly Pattern[] =>
    (entryPatterns(entry, sqlPatterns) ?? []).map(compilePattern),
  );
  return (request) => {
    const text = requestText(request, sqlPatterns);
    return compiled.every((patterns) => patterns.some((pattern) => pattern.matches(text)));
  };
}
