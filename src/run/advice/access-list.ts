import { type Document, nodeAt, type Path, plainValueOf } from '../../document/document.ts';
import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { loadDocument } from '../../document/load.ts';
import { refusalOf } from '../../evaluation/advice/mappings.ts';
import {
  type ProposedPattern,
  partsOfName,
  proposePatterns,
  smallestRules,
} from '../../evaluation/advice/patterns.ts';
import {
  addition,
  edited,
  type NewEntry,
  removals,
  replacement,
  substitution,
} from '../../finding/edits.ts';
import { unifiedPatch } from '../../finding/patch.ts';
import { yamlEntry } from '../../finding/yaml.ts';
import type { AccessEntry, AccessList } from '../../model/access.ts';
import type { Tool } from '../../model/tool.ts';
import {
  evidenceText,
  lineToJson,
  type RecommendedLine,
} from '../../report/surfaces/answers/recommend.ts';
import {
  deniedWith,
  evidenceOf,
  type FileReplayer,
  isDenied,
  lineOf,
  namesToAvoid,
  type ObservedAgent,
  type Replayer,
  toolsNamed,
  unrecommended,
} from './observed.ts';
import { denialProof, patchOf, type Recommended, unusedProof } from './policy.ts';

/* Recommends changes to an access list (docs/recommend.md#access-lists). */

/** An entry that can be narrowed to the calls for which it was used, with its new patterns. */
interface Narrowed {
  readonly entry: AccessEntry;
  readonly patterns: readonly ProposedPattern[];
}

/** Recommends the entries that the calls in the traces need, with `deny` as the default. */
export async function recommendAccessList(
  observed: ObservedAgent,
  list: AccessList,
  replayer: FileReplayer,
): Promise<Recommended> {
  const { usage, decide, agent } = observed;
  const tools = toolsNamed(observed, usage.usedNames());
  const refused = tools.flatMap((tool) => {
    const why = refusalOf(decide(tool));
    return why === undefined ? [] : [{ name: tool.canonical, why }];
  });
  const allowed = tools.filter(({ canonical }) => !refused.some(({ name }) => name === canonical));
  const propose = (names: readonly string[], others: readonly string[]) =>
    proposePatterns(names, {
      avoid: [...namesToAvoid(observed), ...refused.map(({ name }) => name), ...others],
      isComplete: agent.tools?.complete === true,
    });
  const byEntry = (wanted: AccessEntry | undefined): readonly string[] =>
    allowed.flatMap((tool) =>
      decide(tool).access?.decidedBy?.entry === wanted ? [tool.canonical] : [],
    );
  const othersThan = (names: readonly string[]): readonly string[] =>
    allowed.flatMap(({ canonical }) => (names.includes(canonical) ? [] : [canonical]));
  const narrowed = list.entries.filter(isNarrowable).map((entry): Narrowed => {
    const names = byEntry(entry);
    return { entry, patterns: propose(names, othersThan(names)) };
  });
  const fresh = byEntry(undefined);
  const added = propose(fresh, othersThan(fresh));
  const names = new Names(list);
  const replaced = narrowed.map((each) => ({ ...each, lines: linesOf(observed, each, names) }));
  const newLines = added.map((pattern) =>
    lineOf(observed, names.free(`allow-${shortName(pattern.pattern)}`), pattern),
  );
  const text = await changedList(observed, list, replaced, newLines);
  const file = list.document.file;
  const lines = [...replaced.flatMap((each) => each.lines), ...newLines];
  return {
    recommendation: {
      of: 'permissions',
      file,
      text,
      language: list.document.syntax,
      hasComments: list.document.syntax === 'yaml',
      ...evidenceOf(observed),
      holdOut: usage.holdOut(
        (older) => (name) => older.includes(name),
        (name) => allowed.some(({ canonical }) => canonical === name),
      ),
      lines,
      refused: unrecommended(observed, refused),
      proof: [await replayer.replayText({ file, text })],
    },
    json: {
      recommendation: {
        policies: lines.map((line) => ({ name: line.group, ...lineToJson(line) })),
      },
    },
  };
}

/** Whether an entry allows tool calls by name, so that it can be narrowed to fewer tools. */
function isNarrowable(entry: AccessEntry): boolean {
  const { effect, patterns, sql, limit, hasBrokenLimit, enabled } = entry;
  if (effect === 'deny' || sql || limit || hasBrokenLimit || !enabled) return false;
  if (patterns.argument || patterns.channel) return false;
  const action = patterns.action?.text ?? '*';
  // An entry for other actions, such as memory operations, is not changed.
  if (!/^(?:call|\*+)$/i.test(action)) return false;
  return (
    patterns.resource === undefined || /[*?]/.test(patterns.resource.text) || action === 'call'
  );
}

/** Generates names for recommended entries. Each name occurs only once in the list. */
class Names {
  readonly #taken: Set<string>;

  constructor(list: AccessList) {
    this.#taken = new Set(list.entries.map(({ name }) => name));
  }

  free(base: string): string {
    let name = base;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}-${number}`;
    this.#taken.add(name);
    return name;
  }
}

function shortName(pattern: string): string {
  const { tool } = partsOfName(pattern);
  return tool.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'tool';
}

function linesOf(
  observed: ObservedAgent,
  { entry, patterns }: Narrowed,
  names: Names,
): readonly RecommendedLine[] {
  return patterns.map((pattern) =>
    lineOf(
      observed,
      patterns.length === 1
        ? entry.name
        : names.free(`${entry.name}-${shortName(pattern.pattern)}`),
      pattern,
    ),
  );
}

/** Returns the text of a list with narrower and new entries, and with `deny` as the default. */
async function changedList(
  observed: ObservedAgent,
  list: AccessList,
  replaced: readonly (Narrowed & { readonly lines: readonly RecommendedLine[] })[],
  added: readonly RecommendedLine[],
): Promise<string> {
  const { document } = list;
  const path = pathOf(list);
  const gone: number[] = [];
  const edits = replaced.flatMap(({ entry, lines }) => {
    const index = Number(entry.place.path.at(-1));
    if (lines.length === 0) {
      gone.push(index);
      return [];
    }
    const node = nodeAt(document, entry.place.path);
    const value = (node && plainValueOf(node)) as Readonly<Record<string, unknown>>;
    const entries = lines.map((line) => entryOf(observed, line, value));
    return substitution(document, path, index, entries) ?? [];
  });
  const removed = removals(document, path, gone) ?? [];
  const narrowed = edited(document, [...edits, ...removed]);
  const more = added.map((line) => entryOf(observed, line, NEW_ENTRY));
  const isOpen = list.otherwise === 'allow' && path.length > 0;
  // Each edit requires the positions in the text that the previous edit produced.
  const first = isOpen ? await reread(document, narrowed) : undefined;
  const closed = first
    ? edited(first, [replacement(first, [...path.slice(0, -1), 'default'], 'deny')])
    : narrowed;
  if (more.length === 0) return closed;
  const second = await reread(document, closed);
  return edited(second, [addition(second, path, more)]);
}

async function reread({ file, syntax }: Document, text: string): Promise<Document> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), MAX_CARD_BYTES, syntax);
  if (loaded.kind === 'document') return loaded.document;
  throw new Error(`the recommended text of ${file} cannot be read`);
}

const NEW_ENTRY = { effect: 'allow', action: 'call' } as const;

/**
 * The keys of an entry's examples. They are omitted from a narrower entry, which may no longer
 * match them.
 */
const EXAMPLES = ['match', 'not_match'];
const RESOURCE = ['resource', 'resource_pattern'];

/** Returns an entry for a pattern. All other properties are copied from an existing entry. */
function entryOf(
  { usage }: Pick<ObservedAgent, 'usage'>,
  { group, pattern, evidence, notes }: RecommendedLine,
  like: Readonly<Record<string, unknown>>,
): NewEntry {
  const isSame = RESOURCE.some((key) => like[key] === pattern);
  const kept = Object.entries(like).filter(([key]) => isSame || !EXAMPLES.includes(key));
  const nameKey = 'id' in like && !('name' in like) ? 'id' : 'name';
  const resourceKey = RESOURCE.find((key) => key in like) ?? 'resource';
  const value = {
    [nameKey]: group,
    ...Object.fromEntries(kept),
    [resourceKey]: pattern,
  };
  value[nameKey] = group;
  const lines = [
    `# ${evidenceText(evidence, usage.sessions)}`,
    ...(notes.length === 0 ? [] : [`# review: ${notes.join(', ')}`]),
    ...Object.entries(value)
      .map(([key, part]) => yamlEntry(key, part))
      .join('\n')
      .split('\n')
      .map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
  ];
  return { value, lines: lines.join('\n') };
}

function pathOf({ entries }: AccessList): Path {
  return entries[0]?.place.path.slice(0, -1) ?? ['policies'];
}

/** Recommends the smallest number of entries that end the denials in the traces. */
export async function endDenialsInAccessList(
  observed: ObservedAgent,
  list: AccessList,
  replayer: Replayer,
): Promise<Recommended> {
  const { decide, tools, agent } = observed;
  const all = [...tools.values()];
  const denied = all.filter((tool) => isDenied(decide(tool)));
  const refused = denied.flatMap((tool) => {
    const why = refusalOf(decide(tool));
    return why === undefined ? [] : [{ name: tool.canonical, why }];
  });
  const known = new Set(refused.map(({ name }) => name));
  const names = denied.flatMap(({ canonical }) => (known.has(canonical) ? [] : [canonical]));
  const others = all.flatMap(({ canonical }) => (names.includes(canonical) ? [] : [canonical]));
  const candidates = proposePatterns(names, {
    avoid: [...others, ...namesToAvoid(observed).filter((name) => !names.includes(name))],
    isComplete: agent.tools?.complete === true,
  });
  const { file, text: before } = list.document;
  const linesFor = (patterns: readonly ProposedPattern[]): readonly RecommendedLine[] => {
    const taken = new Names(list);
    return patterns.map((pattern) =>
      lineOf(observed, taken.free(`allow-${shortName(pattern.pattern)}`), pattern),
    );
  };
  const textWith = (patterns: readonly ProposedPattern[]): string => {
    const entries = linesFor(patterns).map((line) => entryOf(observed, line, NEW_ENTRY));
    return entries.length === 0
      ? before
      : edited(list.document, [addition(list.document, pathOf(list), entries)]);
  };
  const { rules, remaining } = await smallestRules(candidates, (some) =>
    deniedWith(replayer, { file, text: textWith(some) }, all),
  );
  const still = remaining
    .filter((name) => !known.has(name))
    .map((name) => ({ name, why: 'another rule or file still denies it' }));
  const lines = linesFor(rules);
  const changed = textWith(rules);
  return {
    recommendation: {
      ...patchOf(observed, 'denials', file, unifiedPatch(file, before, changed)),
      lines,
      refused: unrecommended(observed, [...refused, ...still]),
      proof: [denialProof(denied.length, remaining.length, rules.length)],
      holdOut: undefined,
    },
    json: { denials: lines.map((line) => ({ name: line.group, ...lineToJson(line) })) },
    changed,
  };
}

/** Recommends a patch that removes the entries that no call in the traces needs. */
export async function removeUnusedInAccessList(
  observed: ObservedAgent,
  list: AccessList,
  replayer: Replayer,
): Promise<Recommended> {
  const { usage, decide, tools } = observed;
  const used = [...toolsNamed(observed, usage.usedNames()), ...(observed.kept ?? [])];
  const entryOfTool = (tool: Tool): AccessEntry | undefined =>
    decide(tool).access?.decidedBy?.entry;
  const needed = new Set(used.map(entryOfTool));
  const unused = list.entries.filter((entry) => isNarrowable(entry) && !needed.has(entry));
  const { document } = list;
  const edits = removals(
    document,
    pathOf(list),
    unused.map(({ place }) => place.path.at(-1) ?? ''),
  );
  const text = edits && unused.length > 0 ? edited(document, edits) : document.text;
  const after =
    text === document.text ? decide : await replayer.decideWith({ file: document.file, text });
  if (used.some((tool) => after(tool).access?.effect !== decide(tool).access?.effect))
    throw new Error(`the patch for ${document.file} would change a decision about a call`);
  return {
    recommendation: {
      ...patchOf(
        observed,
        'unused',
        document.file,
        unifiedPatch(document.file, document.text, text),
      ),
      lines: unused.map(({ name, patterns }) => ({
        ...lineOf(observed, name, { pattern: patterns.resource?.text ?? '*', covers: [] }),
        notes: [],
      })),
      refused: [],
      proof: [unusedProof(unused.length, tools.size, edits !== undefined)],
      holdOut: undefined,
    },
    json: { unused: unused.map(({ name }) => ({ name })) },
    changed: text,
  };
}
