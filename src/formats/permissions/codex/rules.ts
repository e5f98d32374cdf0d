import type { Document, Entry, Node, Place } from '../../../document/document.ts';
import { quoted } from '../../../finding/words.ts';
import type { OpaqueValue, PermissionFile, Remark } from '../../../model/host-permissions.ts';
import { withoutSecrets } from '../secrets.ts';
import {
  absolutePath,
  baseName,
  beginsWith,
  shellWords,
  type TokenPattern,
  tokenText,
} from './commands.ts';
import { type Literal, readStarlark, StarlarkFault, type Statement } from './starlark.ts';

/*
 * Codex's rules, from the files `.codex/rules/*.rules` (docs/reference/codex.md#files-of-rules).
 */

/** The possible decisions of a rule, strictest first. */
export type RuleDecision = 'forbidden' | 'prompt' | 'allow';

/** A rule for commands that begin with a sequence of tokens (`prefix_rule`). */
export interface PrefixRule {
  readonly pattern: TokenPattern;
  readonly decision: RuleDecision;
  /** The pattern, as shown in reports. */
  readonly name: string;
  readonly place: Place;
}

/** A rule for connections to a host (`network_rule`). */
export interface NetworkRule {
  readonly host: string;
  readonly protocol: NetworkProtocol;
  readonly decision: RuleDecision;
  readonly name: string;
  readonly place: Place;
}

/** The connection protocols, spelt as in addresses. */
export const PROTOCOLS = ['http://', 'https://', 'socks5-tcp://', 'socks5-udp://'] as const;
type NetworkProtocol = (typeof PROTOCOLS)[number];

/** All rules in one folder's rule files. */
export interface CodexRules {
  readonly prefixes: readonly PrefixRule[];
  readonly networks: readonly NetworkRule[];
  /**
   * The permitted paths of programs, keyed by program name. A program that is not listed can have
   * any path.
   */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly opaque: readonly OpaqueValue[];
  readonly remarks: readonly Remark[];
}

const NO_RULES: Omit<CodexRules, 'remarks'> = {
  prefixes: [],
  networks: [],
  paths: new Map(),
  opaque: [],
};

/** An error in a rule file, which prevents Codex from loading any rules. */
class RuleFault extends Error {
  readonly index: number;
  constructor(message: string, index: number) {
    super(message);
    this.index = index;
  }
}

/** Reads the rule files. If any file contains an error, Codex ignores all the files. */
export function readRules(files: readonly PermissionFile[]): CodexRules {
  const read = files.map(({ document }) => readFile(document));
  const remarks = read.flatMap((file) => file.remarks);
  if (remarks.some(({ kind }) => kind === 'not-loaded')) return { ...NO_RULES, remarks };
  return {
    prefixes: read.flatMap(({ prefixes }) => prefixes),
    networks: read.flatMap(({ networks }) => networks),
    paths: new Map(read.flatMap(({ paths }) => [...paths])),
    opaque: read.flatMap(({ opaque }) => opaque),
    remarks,
  };
}

function readFile(document: Document): CodexRules {
  let statements: readonly Statement[] = [];
  try {
    statements = readStarlark(document.text);
    return rulesOf(statements, withStatements(document, statements));
  } catch (error) {
    if (error instanceof StarlarkFault) {
      const { offset: start } = error;
      const end = Math.min(document.text.length, start + 1);
      return notLoaded(
        error.message,
        placeIn(withNodes(document, [scalar(document, start, end)]), 0),
      );
    }
    if (error instanceof RuleFault)
      return notLoaded(error.message, placeIn(withStatements(document, statements), error.index));
    throw error;
  }
}

function notLoaded(why: string, place: Place): CodexRules {
  const lost = 'Codex then ignores the rules in all files';
  return { ...NO_RULES, remarks: [{ kind: 'not-loaded', why, lost, place }] };
}

/**
 * Adds a node for each statement to a document, so that findings can refer to the statement's line.
 */
function withStatements(document: Document, statements: readonly Statement[]): Document {
  return withNodes(
    document,
    statements.map((statement): Node => {
      if (statement.kind === 'program') return scalar(document, statement.start, statement.end);
      const { start, end, args } = statement;
      const entries = [...args].map(([key, value]): [string, Entry] => [
        key,
        { keyStart: value.start, keyEnd: value.end, node: nodeOf(value) },
      ]);
      return { kind: 'map', start, end, entries: new Map(entries) };
    }),
  );
}

function withNodes(document: Document, items: readonly Node[]): Document {
  return { ...document, root: { kind: 'list', start: 0, end: document.text.length, items } };
}

function scalar({ text }: Document, start: number, end: number): Node {
  return { kind: 'scalar', start, end, value: text.slice(start, end) };
}

function nodeOf(literal: Literal): Node {
  const { start, end } = literal;
  return literal.kind === 'list'
    ? { kind: 'list', start, end, items: literal.items.map(nodeOf) }
    : { kind: 'scalar', start, end, value: literal.value };
}

function placeIn(document: Document, index: number): Place {
  return { document, path: [index] };
}

function rulesOf(statements: readonly Statement[], document: Document): CodexRules {
  const prefixes: PrefixRule[] = [];
  const networks: NetworkRule[] = [];
  const paths = new Map<string, readonly string[]>();
  const opaque: OpaqueValue[] = [];
  for (const [index, statement] of statements.entries()) {
    const place = placeIn(document, index);
    const known = statement.kind === 'call' ? READERS[statement.name] : undefined;
    const args = statement.kind === 'call' ? namedArguments(statement) : undefined;
    if (known === undefined || args === undefined) {
      if (statement.kind === 'call' && known === undefined && opaque.length === 0)
        throw new RuleFault(`unknown function ${quoted(statement.name)}`, index);
      opaque.push(opaqueStatement(statement, place));
      continue;
    }
    known({ args, index, place, prefixes, networks, paths });
  }
  return { prefixes, networks, paths, opaque, remarks: [] };
}

function opaqueStatement({ start, end }: Statement, place: Place): OpaqueValue {
  const text = place.document.text.slice(start, end);
  const [line = ''] = text.split('\n');
  return {
    key: JSON.stringify([place.document.file, text]),
    subject: `the statement ${quoted(withoutSecrets(line.trim()))}`,
    text,
    place,
    why: 'Card Gate reads only rules with literal values and does not execute programs',
  };
}

/**
 * Returns the arguments, keyed by name. Only the first argument may be unnamed. Returns undefined
 * if any other argument is unnamed.
 */
function namedArguments({
  name,
  args,
}: Extract<Statement, { kind: 'call' }>): ReadonlyMap<string, Literal> | undefined {
  const first = FIRST[name] ?? '0';
  const named = new Map([...args].map(([key, value]) => [key === '0' ? first : key, value]));
  return [...named.keys()].some((key) => /^\d/.test(key)) ? undefined : named;
}

const FIRST: Readonly<Record<string, string>> = {
  prefix_rule: 'pattern',
  network_rule: 'host',
  host_executable: 'name',
};

interface Call {
  readonly args: ReadonlyMap<string, Literal>;
  readonly index: number;
  readonly place: Place;
  readonly prefixes: PrefixRule[];
  readonly networks: NetworkRule[];
  readonly paths: Map<string, readonly string[]>;
}

const READERS: Readonly<Record<string, (call: Call) => undefined>> = {
  prefix_rule: readPrefixRule,
  network_rule: readNetworkRule,
  host_executable: readExecutable,
};

const PREFIX_KEYS = ['pattern', 'decision', 'justification', 'match', 'not_match', 'reviewer'];

function readPrefixRule({ args, index, place, prefixes }: Call): undefined {
  const fail = failing(index);
  onlyKeys(args, PREFIX_KEYS, fail);
  const written = args.get('pattern');
  if (written?.kind !== 'list') return fail('"pattern" is not a list');
  if (written.items.length === 0) return fail('"pattern" is empty');
  const pattern = written.items.map((item): readonly string[] => {
    if (item.kind === 'text') return [item.value];
    if (item.kind !== 'list') return fail('"pattern" contains a value that is not a string');
    if (item.items.length === 0) return fail('"pattern" contains an empty list');
    return textsOf(item, 'pattern', fail);
  });
  checkJustification(args, fail);
  const decision = decisionOf(args, fail);
  const name = `${pattern.map((texts) => texts.map(tokenText).join('|')).join(' ')} …`;
  for (const [key, isWanted] of [
    ['match', true],
    ['not_match', false],
  ] as const)
    for (const example of examplesOf(args.get(key), key, fail))
      if (isMatched(example, pattern) !== isWanted)
        return fail(
          `the rule ${quoted(name)} ${isWanted ? 'does not match' : 'matches'} the example ${quoted(example.join(' '))} in ${quoted(key)}`,
        );
  prefixes.push({ pattern, decision, name: withoutSecrets(name), place });
}

function isMatched(tokens: readonly string[], pattern: TokenPattern): boolean {
  const [program = '', ...rest] = tokens;
  const base = baseName(program);
  return (
    beginsWith(tokens, pattern) || (base !== undefined && beginsWith([base, ...rest], pattern))
  );
}

function examplesOf(
  list: Literal | undefined,
  key: string,
  fail: (why: string) => never,
): readonly (readonly string[])[] {
  if (list === undefined || (list.kind === 'other' && list.value === null)) return [];
  if (list.kind !== 'list') return fail(`${quoted(key)} is not a list`);
  return list.items.map((item) => {
    if (item.kind === 'list') return textsOf(item, key, fail);
    if (item.kind !== 'text') return fail(`${quoted(key)} contains a value that is not a string`);
    return (
      shellWords(item.value) ?? fail(`the example ${quoted(item.value)} has an unclosed quote`)
    );
  });
}

const DECISIONS: Readonly<Record<string, RuleDecision>> = {
  allow: 'allow',
  prompt: 'prompt',
  forbidden: 'forbidden',
};

function decisionOf(
  args: ReadonlyMap<string, Literal>,
  fail: (why: string) => never,
  known = DECISIONS,
): RuleDecision {
  const written = args.get('decision');
  if (written === undefined || (written.kind === 'other' && written.value === null)) return 'allow';
  const text = written.kind === 'text' ? written.value : '';
  const decision = Object.hasOwn(known, text) ? known[text] : undefined;
  return decision ?? fail(`unknown decision ${quoted(text)}`);
}

function checkJustification(
  args: ReadonlyMap<string, Literal>,
  fail: (why: string) => never,
): void {
  const written = args.get('justification');
  if (written?.kind === 'text' && written.value.trim() === '') fail('"justification" is empty');
}

const HOST_PROTOCOLS: Readonly<Record<string, NetworkProtocol>> = {
  http: 'http://',
  https: 'https://',
  https_connect: 'https://',
  'http-connect': 'https://',
  socks5_tcp: 'socks5-tcp://',
  socks5_udp: 'socks5-udp://',
};

function readNetworkRule({ args, index, place, networks }: Call): undefined {
  const fail = failing(index);
  onlyKeys(args, ['host', 'protocol', 'decision', 'justification'], fail);
  const [written, over] = [args.get('host'), args.get('protocol')];
  if (written?.kind !== 'text' || written.value.trim() === '')
    return fail('"host" is missing, empty or not a string');
  if (/\*|:\/\/|\/|\s/.test(written.value))
    return fail(`the host ${quoted(written.value)} contains a "*", a scheme, a path or a space`);
  const protocol = over?.kind === 'text' ? HOST_PROTOCOLS[over.value] : undefined;
  if (protocol === undefined) return fail('"protocol" is missing, or is not a known protocol');
  checkJustification(args, fail);
  const host = written.value.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase();
  const decision = decisionOf(args, fail, { ...DECISIONS, deny: 'forbidden' });
  networks.push({ host, protocol, decision, name: `${protocol}${host}`, place });
}

function readExecutable({ args, index, paths }: Call): undefined {
  const fail = failing(index);
  onlyKeys(args, ['name', 'paths'], fail);
  const [name, list] = [args.get('name'), args.get('paths')];
  if (name?.kind !== 'text' || name.value === '' || name.value.includes('/'))
    return fail('"name" is not a program name');
  if (list?.kind !== 'list') return fail('"paths" is not a list');
  const texts = textsOf(list, 'paths', fail).map(absolutePath);
  const wrong = texts.find((path) => baseName(path) !== name.value);
  if (wrong !== undefined)
    return fail(`the path ${quoted(wrong)} is not an absolute path to ${quoted(name.value)}`);
  paths.set(name.value, texts);
}

function textsOf(
  { items }: Extract<Literal, { kind: 'list' }>,
  key: string,
  fail: (why: string) => never,
): readonly string[] {
  return items.map((item) =>
    item.kind === 'text'
      ? item.value
      : fail(`${quoted(key)} contains a value that is not a string`),
  );
}

function onlyKeys(
  args: ReadonlyMap<string, Literal>,
  known: readonly string[],
  fail: (why: string) => never,
): void {
  const other = [...args.keys()].find((key) => !known.includes(key));
  if (other !== undefined) fail(`unknown argument ${quoted(other)}`);
}

function failing(index: number): (why: string) => never {
  return (why) => {
    throw new RuleFault(why, index);
  };
}
