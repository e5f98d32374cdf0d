import type { Comparison, Condition, Literal } from './condition.ts';
import { compilePattern } from './match.ts';

/** A parsed condition, or the reason why the condition is invalid. */
type ParsedCondition =
  | { readonly kind: 'ok'; readonly condition: Condition }
  | {
      readonly kind: 'error';
      /** The reason, as a sentence. */
      readonly message: string;
      /** The offset at which parsing stopped, in UTF-16 code units. */
      readonly offset: number;
    };

/** The maximum length of a condition, in UTF-16 code units. Real conditions are far shorter. */
const MAX_LENGTH = 4096;
/** The maximum nesting depth of a condition. */
const MAX_NESTING = 64;

interface Token {
  readonly kind: 'word' | 'number' | 'text' | 'symbol' | 'end';
  readonly text: string;
  readonly value: Literal;
  readonly offset: number;
}

/**
 * Matches one token in a condition. Each kind of token has its own alternative. Text that matches
 * none of the alternatives is a syntax error.
 */
const TOKEN =
  /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|(>=|<=|==|!=|[><(),]))/y;

const COMPARISONS: readonly Comparison[] = ['>', '<', '>=', '<=', '==', '!='];

/** Words that cannot be field names. */
const RESERVED = new Set([
  'and',
  'or',
  'not',
  'contains',
  'matches',
  'tool_matches',
  'true',
  'false',
  'null',
]);
const WORD_LITERALS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Thrown to stop parsing at a syntax error. */
class Stop extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Parses a condition by recursive descent (docs/reference/conditions.md#grammar). `or` has the
 * lowest precedence, followed by `and` and then `not`. These words and the names of functions must
 * be in lower case. Never throws.
 */
export function parseCondition(text: string): ParsedCondition {
  try {
    if (text.trim() === '')
      throw new Stop(
        'the condition is empty; expected a field, a comparison, or a function such as tool_matches',
        0,
      );
    if (text.length > MAX_LENGTH)
      throw new Stop(`the condition is longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
    const parser = new Parser(tokens(text));
    return { kind: 'ok', condition: parser.whole() };
  } catch (error) {
    if (error instanceof Stop)
      return { kind: 'error', message: error.message, offset: error.offset };
    throw error;
  }
}

function tokens(text: string): readonly Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    if (text.slice(at).trim() === '') break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) {
      const offset = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
      throw new Stop(
        `${JSON.stringify([...text.slice(offset)][0] ?? '')} is not allowed here`,
        offset,
      );
    }
    const [whole, word, number, double, single, symbol] = match;
    const offset = at + (whole.length - whole.trimStart().length);
    if (word !== undefined)
      list.push({ kind: 'word', text: word, value: WORD_LITERALS.get(word) ?? null, offset });
    else if (number !== undefined)
      list.push({ kind: 'number', text: number, value: Number(number), offset });
    else if (symbol !== undefined) list.push({ kind: 'symbol', text: symbol, value: null, offset });
    else list.push({ kind: 'text', text: whole.trim(), value: double ?? single ?? '', offset });
  }
  list.push({ kind: 'end', text: 'the end', value: null, offset: text.length });
  return list;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(list: readonly Token[]) {
    this.#tokens = list;
  }

  whole(): Condition {
    const condition = this.#or();
    const rest = this.#peek();
    if (rest.kind !== 'end')
      throw new Stop(
        `expected "and", "or" or the end of the condition, but found ${shown(rest)}`,
        rest.offset,
      );
    return condition;
  }

  #or(): Condition {
    let left = this.#and();
    while (this.#takes('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Condition {
    let left = this.#not();
    while (this.#takes('and')) left = { kind: 'and', left, right: this.#not() };
    return left;
  }

  #not(): Condition {
    const start = this.#peek();
    this.#depth += 1;
    if (this.#depth > MAX_NESTING)
      throw new Stop(`the condition is nested more than ${MAX_NESTING} levels deep`, start.offset);
    const condition: Condition = this.#takes('not')
      ? { kind: 'not', of: this.#not() }
      : this.#primary();
    this.#depth -= 1;
    return condition;
  }

  #primary(): Condition {
    const token = this.#next();
    if (token.text === '(' && token.kind === 'symbol') {
      const inside = this.#or();
      this.#expect(')');
      return inside;
    }
    if (token.kind !== 'word')
      throw new Stop(`expected a field or a function, but found ${shown(token)}`, token.offset);
    if (token.text === 'tool_matches') {
      this.#expect('(');
      const pattern = compilePattern(this.#pattern());
      this.#expect(')');
      return { kind: 'tool-matches', pattern };
    }
    if (token.text === 'contains' || token.text === 'matches') {
      this.#expect('(');
      const field = this.#field();
      this.#expect(',');
      const condition = this.#about(field, token.text);
      this.#expect(')');
      return condition;
    }
    if (RESERVED.has(token.text))
      throw new Stop(`expected a field or a function, but found ${shown(token)}`, token.offset);
    if (this.#peek().text === '(' && this.#peek().kind === 'symbol') {
      throw new Stop(
        `there is no function ${JSON.stringify(token.text)}; the functions are tool_matches, contains and matches`,
        token.offset,
      );
    }
    if (this.#takes('contains')) return this.#about(token.text, 'contains');
    if (this.#takes('matches')) return this.#about(token.text, 'matches');
    const op = COMPARISONS.find(
      (comparison) => this.#peek().kind === 'symbol' && comparison === this.#peek().text,
    );
    if (op === undefined) return { kind: 'field', field: token.text };
    this.#next();
    return { kind: 'compare', field: token.text, op, value: this.#literal() };
  }

  #about(field: string, kind: 'contains' | 'matches'): Condition {
    return kind === 'contains'
      ? { kind, field, value: this.#literal() }
      : { kind, field, pattern: compilePattern(this.#pattern()) };
  }

  #field(): string {
    const token = this.#next();
    if (token.kind === 'word' && !RESERVED.has(token.text)) return token.text;
    throw new Stop(`expected a field, but found ${shown(token)}`, token.offset);
  }

  #literal(): Literal {
    const token = this.#next();
    if (
      token.kind === 'number' ||
      token.kind === 'text' ||
      (token.kind === 'word' && WORD_LITERALS.has(token.text))
    )
      return token.value;
    const hint = token.kind === 'word' ? '; strings must be in quotes' : '';
    throw new Stop(
      `expected a number, a quoted string, true, false or null, but found ${shown(token)}${hint}`,
      token.offset,
    );
  }

  #pattern(): string {
    const token = this.#next();
    if (token.kind !== 'text')
      throw new Stop(`expected a pattern in quotes, but found ${shown(token)}`, token.offset);
    if (token.value === '')
      throw new Stop('the pattern is empty, so it would match nothing', token.offset);
    return String(token.value);
  }

  #expect(symbol: string): void {
    const token = this.#next();
    if (token.kind !== 'symbol' || token.text !== symbol)
      throw new Stop(`expected ${JSON.stringify(symbol)}, but found ${shown(token)}`, token.offset);
  }

  #takes(word: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'word' || token.text !== word) return false;
    this.#at += 1;
    return true;
  }

  #peek(): Token {
    // biome-ignore lint/style/noNonNullAssertion: the parser never reads past the end token.
    return this.#tokens[this.#at]!;
  }

  #next(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#at += 1;
    return token;
  }
}

function shown(token: Token): string {
  return token.kind === 'end' ? token.text : JSON.stringify(token.text);
}
