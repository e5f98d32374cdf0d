import { type AST, parseTOML } from 'toml-eslint-parser';
import type { Entry, Node, Parsed } from './document.ts';
import { MAX_DEPTH } from './limits.ts';
import { depthProblem, parseProblem } from './problems.ts';

/**
 * Parses TOML 1.0. Tables become maps, and arrays of tables become lists. Dates remain strings.
 * Repeated keys are errors. Never throws.
 */
export function readToml(text: string): Parsed {
  try {
    const program = parseTOML(text.replace(/^\ufeff/, ' '), { tomlVersion: '1.0' });
    const root: Table = { start: 0, end: text.length, entries: new Map() };
    for (const part of program.body[0].body) addPart(root, part);
    return { root: nodeOf(root, 0) };
  } catch (error) {
    if (error instanceof TooDeep) return { problems: [depthProblem(error.offset)] };
    if (error instanceof RangeError) return { problems: [depthProblem(0)] };
    const { index, message } = error as Error & { readonly index?: number };
    if (index === undefined) throw error;
    const at = Math.min(index, Math.max(0, text.length - 1));
    return { problems: [parseProblem({ kind: 'toml-syntax', said: message }, at, at + 1)] };
  }
}

class TooDeep extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('the nesting is too deep');
    this.offset = offset;
  }
}

/** A table under construction, to which several sections of a file can add keys. */
interface Table {
  readonly start: number;
  end: number;
  readonly entries: Map<string, Slot>;
}

interface Slot {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Table | { readonly list: Table[]; readonly start: number } | AST.TOMLContentNode;
}

function addPart(root: Table, part: AST.TOMLKeyValue | AST.TOMLTable): void {
  if (part.type === 'TOMLKeyValue') {
    addPair(root, part);
    return;
  }
  const table = tableAt(root, part.key.keys, part.kind === 'array', part.range);
  for (const pair of part.body) addPair(table, pair);
}

function addPair(table: Table, { key, value, range }: AST.TOMLKeyValue): void {
  const [last] = key.keys.slice(-1);
  if (last === undefined) return;
  const inner = tableAt(table, key.keys.slice(0, -1), false, range);
  const [keyStart, keyEnd] = last.range;
  inner.entries.set(nameOf(last), { keyStart, keyEnd, value });
}

/**
 * Returns the table at a dotted key. With `isItem`, adds an item to the list of tables at that key
 * and returns the new item.
 */
function tableAt(
  from: Table,
  keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[],
  isItem: boolean,
  [start, end]: readonly [number, number],
): Table {
  let table = from;
  for (const [index, key] of keys.entries()) {
    table.end = Math.max(table.end, end);
    const name = nameOf(key);
    const [keyStart, keyEnd] = key.range;
    const known = table.entries.get(name)?.value;
    const isLast = index === keys.length - 1;
    const created: Table = { start, end, entries: new Map() };
    if (known === undefined) {
      const value = isLast && isItem ? { list: [created], start } : created;
      table.entries.set(name, { keyStart, keyEnd, value });
      table = created;
    } else if ('list' in known) {
      if (isLast && isItem) known.list.push(created);
      table = known.list.at(-1) ?? created;
    } else if ('entries' in known) table = known;
    else throw new Error('a key with a value cannot also be a table');
  }
  table.end = Math.max(table.end, end);
  return table;
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function nodeOf(value: Slot['value'], depth: number): Node {
  if ('type' in value) return contentOf(value, depth);
  if (depth > MAX_DEPTH) throw new TooDeep(value.start);
  if ('list' in value) {
    const items = value.list.map((table) => nodeOf(table, depth + 1));
    return { kind: 'list', start: value.start, end: items.at(-1)?.end ?? value.start, items };
  }
  const entries = new Map<string, Entry>();
  for (const [name, { keyStart, keyEnd, value: inner }] of value.entries)
    entries.set(name, { keyStart, keyEnd, node: nodeOf(inner, depth + 1) });
  return { kind: 'map', start: value.start, end: value.end, entries };
}

function contentOf(content: AST.TOMLContentNode, depth: number): Node {
  const [start, end] = content.range;
  if (depth > MAX_DEPTH) throw new TooDeep(start);
  switch (content.type) {
    case 'TOMLArray':
      return {
        kind: 'list',
        start,
        end,
        items: content.elements.map((item) => contentOf(item, depth + 1)),
      };
    case 'TOMLInlineTable': {
      const table: Table = { start, end, entries: new Map() };
      for (const pair of content.body) addPair(table, pair);
      return nodeOf(table, depth);
    }
    default:
      return { kind: 'scalar', start, end, value: scalarOf(content) };
  }
}

function scalarOf(content: AST.TOMLValue): string | number | boolean {
  switch (content.kind) {
    case 'string':
    case 'boolean':
      return content.value;
    case 'integer':
    case 'float':
      return Number(content.value);
    default:
      return content.datetime;
  }
}
