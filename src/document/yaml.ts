import {
  type Alias,
  Composer,
  CST,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  Document as YamlDocument,
  type Node as YamlNode,
} from 'yaml';
import type { Entry, LoadProblem, Node, Parsed, ParseFault } from './document.ts';
import { MAX_ALIASES, MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import { depthProblem, duplicateKeyProblem, parseProblem } from './problems.ts';
import { unclosedBrackets } from './yaml-brackets.ts';
import { syntaxProblems } from './yaml-causes.ts';

/**
 * Parses one YAML 1.2 document with the core schema (docs/reference/files.md#how-text-is-read).
 * Dates remain strings. Merge keys, tags, additional documents, unresolved aliases and repeated
 * keys are errors, each with its position. Never throws.
 */
export function readYaml(text: string): Parsed {
  const control = strayControl(text);
  if (control) return { problems: [control] };
  const scanned = scan(text);
  if (scanned.kind === 'too-deep') return { problems: [depthProblem(scanned.offset)] };
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    prettyErrors: false,
    uniqueKeys: false,
  });
  // With `forceDoc`, the composer always returns a document.
  const [{ errors: found, warnings, contents } = new YamlDocument()] = withoutStacks(() => [
    ...composer.compose(scanned.tokens, true, text.length),
  ]);
  // Errors about tags and directives are omitted, because `scan` has already reported them at their
  // exact positions.
  const errors = [...found, ...warnings].filter(
    ({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_DIRECTIVE',
  );
  const brackets = unclosedBrackets(text, scanned.tokens, errors);
  const problems = [
    ...scanned.problems,
    ...brackets.problems,
    ...syntaxProblems(text, brackets.left, scanned.unclosed),
  ];
  const converter = new Converter(text, problems);
  const root = errors.length === 0 && converter.convert(contents as YamlNode | null, 0, 0);
  return root && problems.length === 0 ? { root } : { problems: problems.slice(0, MAX_PROBLEMS) };
}

/**
 * Runs a function during which errors do not record a stack trace. A malicious file can cause
 * hundreds of thousands of errors, and recording a stack trace takes longer than detecting an
 * error.
 */
function withoutStacks<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Returns a problem for the first forbidden control character, or undefined if there is none. Tabs,
 * line feeds, and carriage returns before a line feed are allowed. A lone carriage return is
 * forbidden, because YAML ends a line there, but the YAML library would continue a comment past it.
 */
function strayControl(text: string): LoadProblem | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code >= 0x20 ||
      code === 0x09 ||
      code === 0x0a ||
      (code === 0x0d && text.charCodeAt(at + 1) === 0x0a)
    )
      continue;
    const fault: ParseFault =
      code === 0x0d ? { kind: 'carriage-return' } : { kind: 'control-character', code };
    return parseProblem(fault, at, at + 1);
  }
  return undefined;
}

type Scanned =
  | { readonly kind: 'too-deep'; readonly offset: number }
  | {
      readonly kind: 'scanned';
      readonly tokens: readonly CST.Token[];
      readonly problems: readonly LoadProblem[];
      /** The offset of the last unclosed quote. */
      readonly unclosed: number | undefined;
    };

/**
 * Splits the first document in YAML text into tokens. Stops at the nesting limit, because recursive
 * functions must not receive deeper tokens. Also reports hidden line breaks, tags and directives,
 * because only the lexer provides their offsets.
 */
function scan(text: string): Scanned {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: LoadProblem[] = [];
  let documents = 0;
  let unclosed: number | undefined;
  let inScalar = false;
  const accept = (token: CST.Token): void => {
    if (token.type !== 'document') tokens.push(token);
    else if (documents++ === 0) tokens.push(token);
    else problems.push(secondDocument(token.offset));
  };
  for (const lexeme of new Lexer().lex(text)) {
    if (problems.length < MAX_PROBLEMS)
      for (const problem of refusedMarks(lexeme, parser.offset, inScalar)) problems.push(problem);
    if (!inScalar && isUnclosed(lexeme)) unclosed = parser.offset;
    inScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) accept(token);
    if (documents > 1) return { kind: 'scanned', tokens, problems, unclosed };
    const top = parser.stack.at(-1);
    if (parser.stack.length - 1 - (CST.isCollection(top) ? 0 : 1) > MAX_DEPTH)
      return { kind: 'too-deep', offset: top?.offset ?? parser.offset };
  }
  for (const token of parser.end()) accept(token);
  return { kind: 'scanned', tokens, problems, unclosed };
}

/** Whether a token begins with a quote but does not end with it. */
function isUnclosed(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}

/**
 * Returns problems for hidden line breaks, tags and directives in a token. Card Gate does not
 * accept them.
 */
function refusedMarks(lexeme: string, offset: number, inScalar: boolean): readonly LoadProblem[] {
  const problems = inScalar || !lexeme.startsWith('"') ? hiddenBreaks(lexeme, offset) : [];
  if (inScalar) return problems;
  if (lexeme.startsWith('!')) return [...problems, tagProblem(lexeme, offset)];
  if (lexeme.startsWith('%') && !/^%YAML[ \t]+1\.2$/.test(lexeme))
    return [...problems, directiveProblem(lexeme, offset)];
  return problems;
}

const HIDDEN_BREAK = /[\u0085\u2028\u2029\ufeff]/;

/**
 * Returns a problem for the first hidden line break in a token. YAML 1.1 parsers begin a new line
 * there, which may end a comment that continues in YAML 1.2. A byte-order mark is also reported,
 * because some parsers ignore it at the start of any line. Callers exclude double-quoted text,
 * which all parsers read alike.
 */
function hiddenBreaks(lexeme: string, offset: number): readonly LoadProblem[] {
  const at = lexeme.search(HIDDEN_BREAK);
  if (at === -1) return [];
  const fault: ParseFault = { kind: 'hidden-break', code: lexeme.charCodeAt(at) };
  return [parseProblem(fault, offset + at, offset + at + 1)];
}

function tagProblem(tag: string, start: number): LoadProblem {
  return parseProblem({ kind: 'tag', tag }, start, start + tag.length);
}

function directiveProblem(directive: string, start: number): LoadProblem {
  return parseProblem({ kind: 'directive', directive }, start, start + directive.length);
}

function secondDocument(start: number): LoadProblem {
  return parseProblem({ kind: 'second-document' }, start, start + 1);
}

/** The node to which an anchor refers. `node` is absent while it is being converted. */
interface Anchored {
  node?: Node;
  /** The number of aliases inside the node, including those inside aliased nodes. */
  aliases: number;
  /** The number of nested levels of maps and lists in the node. */
  height: number;
}

/**
 * Converts the YAML library's tree to nodes. An alias shares its anchor's node, but the limits
 * count the node again for each alias.
 */
class Converter {
  #aliases = 0;
  /** The greatest nesting depth of maps and lists so far. */
  #deepest = 0;
  readonly #anchors = new Map<string, Anchored>();
  readonly #text: string;
  readonly #problems: LoadProblem[];

  constructor(text: string, problems: LoadProblem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  /**
   * Converts a node inside `depth` nested maps and lists. `empty` is the offset for a node without
   * text.
   */
  convert(node: YamlNode | null | undefined, depth: number, empty: number): Node {
    if (!node) return { kind: 'scalar', start: empty, end: empty, value: null };
    if (isAlias(node)) return this.#alias(node, depth);
    const { anchor } = node as { anchor?: string };
    if (anchor === undefined) return this.#plain(node, depth);
    const named: Anchored = { aliases: 0, height: 0 };
    this.#anchors.set(anchor, named);
    const [aliases, deepest] = [this.#aliases, this.#deepest];
    this.#deepest = depth;
    named.node = this.#plain(node, depth);
    named.aliases = this.#aliases - aliases;
    named.height = this.#deepest - depth;
    this.#deepest = Math.max(deepest, this.#deepest);
    return named.node;
  }

  #plain(node: YamlNode, depth: number): Node {
    const [start, end] = spanOf(node);
    if (isScalar(node)) {
      // The library's range for a block scalar extends to the next line. Here, the range ends with
      // the last visible character.
      const last = node.type?.startsWith('BLOCK')
        ? start + this.#text.slice(start, end).trimEnd().length
        : end;
      return {
        kind: 'scalar',
        start,
        end: last,
        value: node.value as string | number | boolean | null,
      };
    }
    this.#deepest = Math.max(this.#deepest, depth + 1);
    // A pair in a bracketed list is a map without brackets of its own, so `scan` did not count it
    // as a nesting level.
    if (depth >= MAX_DEPTH) return this.#fail(depthProblem(start));
    if (isSeq(node))
      return {
        kind: 'list',
        start,
        end,
        items: node.items.map((item) => this.convert(item as YamlNode | null, depth + 1, start)),
      };
    if (!isMap(node)) return this.#fail(parseProblem({ kind: 'not-a-node' }, start, end));
    const keys = new Keys();
    for (const pair of node.items)
      if (isPair(pair))
        this.#pair(keys, pair.key as YamlNode, pair.value as YamlNode | null, depth);
    return { kind: 'map', start, end, entries: keys.entries };
  }

  #pair(keys: Keys, key: YamlNode, value: YamlNode | null, depth: number): void {
    const [keyStart, keyEnd] = spanOf(key);
    if (!isScalar(key)) {
      this.#fail(parseProblem({ kind: 'complex-key' }, keyStart, keyEnd));
      return;
    }
    if (key.value === '<<' && key.type === 'PLAIN') {
      this.#fail(parseProblem({ kind: 'merge-key' }, keyStart, keyEnd));
      return;
    }
    // A key may have an anchor to which later aliases refer.
    this.convert(key, depth + 1, keyStart);
    const node = this.convert(value, depth + 1, keyStart);
    // A key is stored as it is spelled in the text, such as 1.0 or yes.
    const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
    const first = keys.add(text, String(key.value ?? ''), { keyStart, keyEnd, node });
    if (first)
      this.#fail(
        duplicateKeyProblem(text, keyStart, keyEnd, { start: first.keyStart, end: first.keyEnd }),
      );
  }

  #alias(alias: Alias, depth: number): Node {
    const [start, end] = spanOf(alias);
    const named = this.#anchors.get(alias.source);
    const within = this.#aliases <= MAX_ALIASES;
    this.#aliases += 1 + (named?.aliases ?? 0);
    if (!named)
      return this.#fail(parseProblem({ kind: 'unknown-alias', name: alias.source }, start, end));
    if (!named.node)
      return this.#fail(parseProblem({ kind: 'alias-in-itself', name: alias.source }, start, end));
    if (!within) return named.node;
    if (this.#aliases > MAX_ALIASES)
      return this.#fail(parseProblem({ kind: 'too-many-aliases', most: MAX_ALIASES }, start, end));
    this.#deepest = Math.max(this.#deepest, depth + named.height);
    return depth + named.height > MAX_DEPTH ? this.#fail(depthProblem(start)) : named.node;
  }

  #fail(problem: LoadProblem): Node {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
    return { kind: 'scalar', start: problem.start, end: problem.end, value: null };
  }
}

/**
 * The keys of one map. Two keys are equal if they have the same spelling, or if another parser
 * would convert both to the same string.
 */
class Keys {
  readonly entries = new Map<string, Entry>();
  /**
   * Entries whose keys are not strings, such as `0x10`. Each is stored under the string to which
   * another parser would convert its key, such as `16`.
   */
  readonly #made = new Map<string, Entry>();

  /** Adds an entry. If the key already exists, adds nothing and returns the existing entry. */
  add(written: string, made: string, entry: Entry): Entry | undefined {
    const first =
      this.entries.get(written) ??
      this.entries.get(made) ??
      this.#made.get(made) ??
      this.#made.get(written);
    if (first) return first;
    this.entries.set(written, entry);
    if (made !== written) this.#made.set(made, entry);
    return undefined;
  }
}

function spanOf(node: YamlNode | null | undefined): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
