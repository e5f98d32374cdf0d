/*
 * Derives patterns for a file from the names used in traces (docs/recommend.md#patterns).
 */

/** The minimum number of distinct names that a wildcard pattern must cover. */
const MIN_COVERED = 3;

const SEPARATOR = /[_:/.]/g;

/** Words that indicate a tool that only reads. */
const READING = new Set(
  'get list read search find fetch query show view describe lookup look check count browse'.split(
    ' ',
  ),
);

/** Words that indicate that a tool makes changes. */
const CHANGING = new Set(
  (
    'add append apply approve archive assign cancel charge clear close copy create delete ' +
    'deploy destroy disable drop edit enable exec execute export grant import insert invite ' +
    'kill modify move pay publish purge push put refund remove rename replace reset ' +
    'restart revoke run save send set shell start stop submit transfer trigger truncate update ' +
    'upload upsert write'
  ).split(' '),
);

/**
 * Words that indicate a change only at the start of a name. Elsewhere, they are nouns, as in
 * `get_issue`.
 */
const CHANGING_FIRST = new Set(['commit', 'issue', 'merge', 'post']);

/** A recommended pattern, with the names in traces that it covers. */
export interface ProposedPattern {
  readonly pattern: string;
  readonly covers: readonly string[];
}

/** The information that limits which wildcard patterns can be recommended. */
export interface KnownNames {
  /** The names of unused or denied tools, which wildcard patterns must not match. */
  readonly avoid: readonly string[];
  /** Whether the names of all tools are known. If not, no wildcard patterns are recommended. */
  readonly isComplete: boolean;
}

/** Splits a name into lower-case words, such as `get` and `ticket` for `getTicket`. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Splits a name such as `mcp__server__tool` into server and tool. The server is absent if the name
 * does not contain one.
 */
export function partsOfName(name: string): { readonly server?: string; readonly tool: string } {
  const [, server, tool] =
    /^mcp__(.+?)__(.+)$/s.exec(name) ?? /^mcp:([^/]+)\/(.+)$/s.exec(name) ?? [];
  return server === undefined || tool === undefined ? { tool: name } : { server, tool };
}

/** Returns whether a tool's name indicates that the tool makes changes. */
export function isChanging(name: string): boolean {
  const words = wordsOfName(partsOfName(name).tool);
  return CHANGING_FIRST.has(words[0] ?? '') || words.some((word) => CHANGING.has(word));
}

/** Returns whether a tool's name indicates that the tool only reads. */
export function isReading(name: string): boolean {
  return !isChanging(name) && wordsOfName(partsOfName(name).tool).some((word) => READING.has(word));
}

/**
 * Returns patterns that match the given names. If at least three names share a suitable prefix, the
 * pattern for them is the prefix followed by `*`. Every other name becomes a pattern. A suitable
 * prefix ends at a separator and is neither empty nor a whole server name. No other name in `avoid`
 * begins with it, and all names that begin with it indicate tools that only read.
 */
export function proposePatterns(
  names: readonly string[],
  { avoid, isComplete }: KnownNames,
): readonly ProposedPattern[] {
  const left = new Set(names);
  const patterns: ProposedPattern[] = [];
  for (const prefix of isComplete ? prefixesOf(names) : []) {
    const covers = [...left].filter((name) => name.startsWith(prefix));
    if (covers.length < MIN_COVERED || !covers.every(isReading)) continue;
    // Names that another pattern already covers are also checked, because the wildcard would match
    // them too.
    if ([...avoid, ...names].some((name) => name.startsWith(prefix) && !isReading(name))) continue;
    if (avoid.some((name) => name.startsWith(prefix) && !left.has(name))) continue;
    patterns.push({ pattern: `${prefix}*`, covers: covers.sort() });
    for (const name of covers) left.delete(name);
  }
  for (const name of left) patterns.push({ pattern: name, covers: [name] });
  return patterns.sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** Returns the possible prefixes of wildcard patterns, shortest first. */
function prefixesOf(names: readonly string[]): readonly string[] {
  const prefixes = new Map<string, number>();
  for (const name of names) {
    // A name that contains wildcards would become a pattern with a different meaning.
    if (/[*?]/.test(name)) continue;
    const { server, tool } = partsOfName(name);
    const start = server === undefined ? 0 : name.length - tool.length;
    for (const { index } of tool.matchAll(SEPARATOR)) {
      const prefix = name.slice(0, start + index + 1);
      if (/[\p{L}\p{N}]/u.test(prefix.slice(start)))
        prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
    }
  }
  return [...prefixes]
    .flatMap(([prefix, count]) => (count >= MIN_COVERED ? [prefix] : []))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/**
 * A minimal set of rules that prevents denials (docs/recommend.md#denials), and the denials that
 * the rules cannot prevent.
 */
interface SmallestRules<Rule> {
  readonly rules: readonly Rule[];
  /** The calls that are denied even with all candidate rules. */
  readonly remaining: readonly string[];
}

/**
 * Returns a minimal subset of the candidates that prevents the same denials as all candidates
 * together. Without any one of its rules, the subset would prevent fewer denials. `deniedWith`
 * replays the calls with the given rules and returns the denied calls.
 */
export async function smallestRules<Rule>(
  candidates: readonly Rule[],
  deniedWith: (rules: readonly Rule[]) => Promise<ReadonlySet<string>>,
): Promise<SmallestRules<Rule>> {
  const least = await deniedWith(candidates);
  let rules = candidates;
  for (const rule of candidates) {
    const others = rules.filter((each) => each !== rule);
    const denied = await deniedWith(others);
    if (isWithin(denied, least)) rules = others;
  }
  return { rules, remaining: [...least].sort() };
}

function isWithin(denied: ReadonlySet<string>, least: ReadonlySet<string>): boolean {
  for (const call of denied) if (!least.has(call)) return false;
  return true;
}
