/*
 * Reads Codex rule files, which are Starlark programs (docs/reference/codex.md#files-of-rules).
 * Parses only calls with literal arguments. Returns any other statement as text.
 */

/** A literal value and its offsets. */
export type Literal = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'other'; readonly value: number | boolean | null }
);

/** A statement in a rule file. */
export type Statement = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'call';
      readonly name: string;
      /**
       * The arguments, keyed by name. The key of an unnamed argument is its position, such as `0`.
       */
      readonly args: ReadonlyMap<string, Literal>;
    }
  /** A statement that cannot be evaluated without executing it. */
  | { readonly kind: 'program' }
);

/** An error that makes the file invalid Starlark. */
export class StarlarkFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'line' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the next line is indented. Set only for a line break outside brackets. */
  readonly isIndented?: boolean;
}

/**
 * Reads a file's statements.
 * @throws StarlarkFault if a string or a bracket is not closed.
 */
export function readStarlark(text: string): readonly Statement[] {
  const tokens = tokensOf(text);
  const statements: Statement[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'end') break;
    if (token.kind === 'line' || token.text === ';') {
      at += 1;
      continue;
    }
    const reader = new CallReader(tokens, at);
    const call = reader.statement();
    if (call === undefined) {
      const last = endOfProgram(tokens, at);
      statements.push({ kind: 'program', start: token.start, end: tokens[last]?.end ?? token.end });
      at = last + 1;
      continue;
    }
    if (call !== 'nothing') statements.push(call);
    at = reader.at;
  }
  return statements;
}

/**
 * Returns the index of a statement's last token. The statement includes the indented lines below
 * it.
 */
function endOfProgram(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'end') break;
    if (token.kind === 'line' && token.isIndented !== true) break;
    if (token.kind !== 'line') last = at;
  }
  return last;
}

/** Parses a statement that is either a call with literal arguments or a single string. */
class CallReader {
  at: number;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[], at: number) {
    this.#tokens = tokens;
    this.at = at;
  }

  /** Returns the call, `nothing` for a single string, or undefined for any other statement. */
  statement(): Statement | 'nothing' | undefined {
    const { kind, text: name, start } = this.#next();
    // A string that is a whole statement serves as a comment.
    if (kind === 'text') return this.#isEnd() ? 'nothing' : undefined;
    if (kind !== 'name' || this.#next().text !== '(') return undefined;
    const args = new Map<string, Literal>();
    while (!this.#takes(')')) {
      const [first, second] = [this.#tokens[this.at], this.#tokens[this.at + 1]];
      const isNamed = first?.kind === 'name' && second?.text === '=';
      if (isNamed) this.at += 2;
      const value = this.#literal();
      const key = isNamed ? first.text : String(args.size);
      if (value === undefined || args.has(key)) return undefined;
      args.set(key, value);
      if (!this.#takes(',') && this.#peek()?.text !== ')') return undefined;
    }
    const end = this.#tokens[this.at - 1]?.end ?? start;
    return this.#isEnd() ? { kind: 'call', name, args, start, end } : undefined;
  }

  #literal(): Literal | undefined {
    const { kind, text, start, end } = this.#next();
    if (kind === 'text') return { kind: 'text', value: text, start, end };
    if (kind === 'number') return { kind: 'other', value: Number(text), start, end };
    if (kind === 'name') {
      const value = NAMED.get(text);
      return value === undefined ? undefined : { kind: 'other', value, start, end };
    }
    if (text !== '[' && text !== '(') return undefined;
    const closer = text === '[' ? ']' : ')';
    const items: Literal[] = [];
    let hasComma = text === '[';
    while (!this.#takes(closer)) {
      const item = this.#literal();
      if (item === undefined) return undefined;
      items.push(item);
      if (this.#takes(',')) hasComma = true;
      else if (this.#peek()?.text !== closer) return undefined;
    }
    const [only] = items;
    // A value in brackets without a comma is not a tuple.
    if (!hasComma && only !== undefined) return only;
    return { kind: 'list', items, start, end: this.#tokens[this.at - 1]?.end ?? end };
  }

  #peek(): Token | undefined {
    return this.#tokens[this.at];
  }

  #next(): Token {
    const token = this.#tokens[this.at];
    this.at += 1;
    return token ?? { kind: 'end', text: '', start: 0, end: 0 };
  }

  #takes(sign: string): boolean {
    const token = this.#peek();
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  #isEnd(): boolean {
    const token = this.#peek();
    return (
      token === undefined || token.kind === 'end' || token.kind === 'line' || token.text === ';'
    );
  }
}

const NAMED: ReadonlyMap<string, boolean | null> = new Map([
  ['True', true],
  ['False', false],
  ['None', null],
]);

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const STRING_START = /^(?:[rbf]|rb)?("""|'''|"|')/;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const open: OpenBracket[] = [];
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) {
    const skipped = blanksAt(text, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const token = tokenAt(text, at);
    at = token.end;
    if (token.kind === 'sign') follow(token, open);
    if (token.kind !== 'line' || open.length === 0) tokens.push(token);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new StarlarkFault('a bracket is never closed', unclosed.at);
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

interface OpenBracket {
  readonly closer: string;
  readonly at: number;
}

/** Records an opening bracket, or checks a closing bracket against the last opening bracket. */
function follow({ text, start }: Token, open: OpenBracket[]): void {
  const closer = CLOSERS[text];
  if (closer !== undefined) open.push({ closer, at: start });
  else if (/^[)\]}]$/.test(text) && open.pop()?.closer !== text)
    throw new StarlarkFault(`the bracket "${text}" was never opened`, start);
}

/** Returns the length of the white space or comment at an offset. */
function blanksAt(text: string, at: number): number {
  if (text[at] === '#') return lengthOfLine(text, at);
  return /^(?:[ \t\r]+|\\\r?\n)/.exec(text.slice(at, at + 400))?.[0].length ?? 0;
}

function lengthOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return (end === -1 ? text.length : end) - at;
}

function tokenAt(text: string, at: number): Token {
  const rest = text.slice(at, at + 400);
  if (rest.startsWith('\n')) {
    const isIndented = /^\n[ \t]+[^\s#]/.test(rest);
    return { kind: 'line', text: '\n', start: at, end: at + 1, isIndented };
  }
  const quote = STRING_START.exec(rest);
  if (quote !== null) return stringAt(text, at, quote[0], quote[1] ?? '"');
  const word = /^[A-Za-z_]\w*/.exec(rest)?.[0];
  if (word !== undefined) return { kind: 'name', text: word, start: at, end: at + word.length };
  const number = /^\d[\w.]*/.exec(rest)?.[0];
  if (number !== undefined)
    return { kind: 'number', text: number, start: at, end: at + number.length };
  return { kind: 'sign', text: rest.charAt(0), start: at, end: at + 1 };
}

function stringAt(text: string, start: number, opening: string, quote: string): Token {
  const prefix = opening.slice(0, -quote.length);
  let value = '';
  for (let at = start + opening.length; at < text.length; ) {
    if (text.startsWith(quote, at)) {
      const end = at + quote.length;
      // Byte strings and strings with expressions are not literals.
      const isProgram = prefix.includes('b') || prefix === 'f';
      return { kind: isProgram ? 'sign' : 'text', text: isProgram ? prefix : value, start, end };
    }
    const char = text.charAt(at);
    if (char === '\n' && quote.length === 1) break;
    if (char !== '\\') {
      value += char;
      at += 1;
      continue;
    }
    const [written, meant] = escapeAt(text, at);
    value += prefix.includes('r') ? written : meant;
    at += written.length;
  }
  throw new StarlarkFault('a string is never closed', start);
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\n': '',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Returns an escape sequence as written, and the character that it represents. */
function escapeAt(text: string, at: number): readonly [string, string] {
  const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3}))/.exec(
    text.slice(at, at + 10),
  );
  if (code !== null) {
    const [written, byte, short, long, octal] = code;
    const point =
      octal === undefined
        ? Number.parseInt(byte ?? short ?? long ?? '', 16)
        : Number.parseInt(octal, 8);
    return [written, point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'];
  }
  const char = text.charAt(at + 1);
  return [text.slice(at, at + 2), ESCAPES[char] ?? char];
}
