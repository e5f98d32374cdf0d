/*
 * From names that were used to the patterns that a file should have (docs/recommend.md#patterns).
 */

/** The number of distinct names that a pattern with a wildcard must cover. */
const MIN_COVERED = 3;

const SEPARATOR = /[_:/.]/g;

/** Words in the names of tools that only read. */
const READING = new Set(
  'get list read search find fetch query show view describe lookup look check count browse'.split(
    ' ',
  ),
);

/** Words in the names of tools that change something. */
const CHANGING = new Set(
  (
    'add append apply approve archive assign cancel charge clear close copy create delete ' +
    'deploy destroy disable drop edit enable exec execute export grant import insert invite ' +
    'kill modify move pay publish purge push put refund remove rename replace reset ' +
    'restart revoke run save send set shell start stop submit transfer trigger truncate update ' +
    'upload upsert write'
  ).split(' '),
);

/** Words that only say so at the start of a name. Elsewhere they are things: `get_issue`. */
const CHANGING_FIRST = new Set(['commit', 'issue', 'merge', 'post']);

/** A pattern to recommend, and the names from the traces that it covers. */
export interface ProposedPattern {
  readonly pattern: string;
  readonly covers: readonly string[];
}

/** What is known about the names that a pattern may match. */
export interface KnownNames {
  /** The names that no pattern with a wildcard may match: declared and unused, or denied. */
  readonly avoid: readonly string[];
  /** Whether all tools are known. Otherwise, no wildcard is recommended. */
  readonly isComplete: boolean;
}

/** Returns the words of a name in lower case, such as `get` and `ticket` of `getTicket`. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Returns the server and the tool in a name such as `mcp__server__tool`. */
export function partsOfName(name: string): { readonly server?: string; readonly tool: string } {
  const [, server, tool] =
    /^mcp__(.+?)__(.+)$/s.exec(name) ?? /^mcp:([^/]+)\/(.+)$/s.exec(name) ?? [];
  return server === undefined || tool === undefined ? { tool: name } : { server, tool };
}

/** Whether the name of a tool says that the tool changes something. */
export function isChanging(name: string): boolean {
  const words = wordsOfName(partsOfName(name).tool);
  return CHANGING_FIRST.has(words[0] ?? '') || words.some((word) => CHANGING.has(word));
}

/** Whether the name of a tool says that the tool reads, and nothing says that it changes. */
export function isReading(name: string): boolean {
  return !isChanging(name) && wordsOfName(partsOfName(name).tool).some((word) => READING.has(word));
}

/**
 * Returns patterns that match the names: the names themselves, and a prefix with `*` in place of at
 * least three names that begin with it. A prefix ends at a separator, is never empty or a whole
 * server, matches no name to avoid, and covers only tools that say they read.
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
    // All names count, also those that another pattern covers: the wildcard would match them too.
    if ([...avoid, ...names].some((name) => name.startsWith(prefix) && !isReading(name))) continue;
    if (avoid.some((name) => name.startsWith(prefix) && !left.has(name))) continue;
    patterns.push({ pattern: `${prefix}*`, covers: covers.sort() });
    for (const name of covers) left.delete(name);
  }
  for (const name of left) patterns.push({ pattern: name, covers: [name] });
  return patterns.sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** Returns the prefixes of names that a wildcard may follow, shortest first. */
function prefixesOf(names: readonly string[]): readonly string[] {
  const prefixes = new Map<string, number>();
  for (const name of names) {
    // A name with wildcards of its own would make a pattern that means something else.
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

/** The fewest rules that end denials (docs/recommend.md#denials), and the denials that remain with all of them. */
interface SmallestRules<Rule> {
  readonly rules: readonly Rule[];
  /** The calls that remain denied, whatever rule of the candidates is added. */
  readonly remaining: readonly string[];
}

/**
 * Returns a set of rules from which none can be removed: with them, the same calls are denied as
 * with all candidates, and without any of them, at least one denial comes back. `deniedWith` replays
 * the calls with some rules, and returns those that are denied.
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
