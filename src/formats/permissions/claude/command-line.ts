/*
 * Splits shell command lines into commands (docs/reference/claude-code.md#shell-commands). Parses
 * only the syntax that affects permissions: operators, quotes, redirections and nested commands.
 */

/** A redirection to or from a file. */
interface Redirection {
  /** The file name as written, including quotes. */
  readonly target: string;
  readonly isRead: boolean;
  readonly isWritten: boolean;
}

/** A command in a command line. */
export interface Command {
  /** The command as written, including redirections. */
  readonly text: string;
  /** The command as written, without trailing redirections. */
  readonly bare: string;
  /**
   * The keyword directly before the command, such as `for`, if it begins or continues a compound
   * command.
   */
  readonly keyword?: string;
  /** The words as written, including quotes. */
  readonly words: readonly string[];
  /** The command's words and redirections, in their original order. */
  readonly written: readonly string[];
  readonly redirections: readonly Redirection[];
  /** Whether the command is nested in another command through `$(…)`, backticks or `<(…)`. */
  readonly isNested: boolean;
}

/** The commands in a command line, and whether the parser understood the whole line. */
interface CommandLine {
  readonly commands: readonly Command[];
  /**
   * Whether the parser understood the whole line. The parser does not understand loops, conditions,
   * groups and functions, but lists the commands that they contain.
   */
  readonly isUnderstood: boolean;
  /** Whether every quote and bracket is closed. */
  readonly isClosed: boolean;
}

/** Words that begin or continue a compound command. */
const KEYWORDS = new Set(
  'if then elif else fi for while until do done case esac function select coproc in { } [[ ]] !'.split(
    ' ',
  ),
);

/** Splits a command line into commands. */
export function readCommandLine(text: string): CommandLine {
  const reader = new LineReader(text);
  reader.readAll();
  const { commands, isUnderstood, isClosed } = reader;
  return { commands, isUnderstood, isClosed };
}

/** A command that is still being parsed. */
interface OpenCommand {
  readonly words: string[];
  readonly written: string[];
  readonly redirections: Redirection[];
  keyword?: string;
  /** The offsets of the command's start, the end of its last word, and the end of its last part. */
  start: number;
  wordsEnd: number;
  end: number;
}

class LineReader {
  readonly commands: Command[] = [];
  isUnderstood = true;
  isClosed = true;
  readonly #text: string;
  #at = 0;
  /** Delimiters of the here-documents that begin on the next line. */
  #documents: { readonly end: string; readonly isIndented: boolean }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): void {
    this.#readCommands('', false);
  }

  get #current(): string {
    return this.#text[this.#at] ?? '';
  }

  #sees(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  /** Reads commands up to a closing character or the end of the text. */
  #readCommands(close: '' | ')', isNested: boolean): void {
    let open = newCommand();
    /** The number of open groups. */
    let groups = 0;
    while (this.#current !== '') {
      const isClosed = close !== '' && groups === 0 && this.#current === close;
      if (!isClosed && !this.#isSeparator()) {
        this.#readInCommand(open);
        continue;
      }
      this.#finish(open, isNested);
      open = newCommand();
      if (this.#current === '(') groups += 1;
      if (this.#current === ')') groups = Math.max(0, groups - 1);
      this.#readSeparator(isClosed);
      if (isClosed) return;
    }
    if (close !== '') this.#unclosed();
    this.#finish(open, isNested);
  }

  #finish({ start, wordsEnd, end, ...command }: OpenCommand, isNested: boolean): void {
    if (command.written.length === 0) return;
    const [text, bare] = [this.#text.slice(start, end), this.#text.slice(start, wordsEnd)];
    this.commands.push({ ...command, text, bare, isNested });
  }

  /** Whether the current character ends a command. */
  #isSeparator(): boolean {
    return /[;&|()\n]/.test(this.#current) && !this.#isRedirection();
  }

  #readSeparator(isClosed: boolean): void {
    const char = this.#current;
    // The character belongs to a group, a function or a `case` pattern.
    if (!isClosed && (char === '(' || char === ')' || this.#sees(';;'))) this.isUnderstood = false;
    this.#at += 1;
    if (char === '\n') this.#skipDocuments();
  }

  /** Reads a word, a redirection, a comment or white space in a command. */
  #readInCommand(open: OpenCommand): void {
    if (/[ \t\r]/.test(this.#current)) this.#at += 1;
    else if (this.#sees('\\\n')) this.#at += 2;
    else if (this.#current === '#') this.#skipComment();
    else if (this.#isRedirection()) this.#readRedirection(open);
    else this.#readCommandWord(open);
  }

  #readCommandWord(open: OpenCommand): void {
    const start = this.#at;
    const word = this.#readWord();
    if (open.words.length === 0 && KEYWORDS.has(word)) {
      open.keyword = word;
      if (word !== '!') this.isUnderstood = false;
      return;
    }
    open.words.push(word);
    open.written.push(word);
    this.#extend(open, start);
    open.wordsEnd = open.end;
  }

  /** Extends a command to include the text from `start` to the current offset. */
  #extend(open: OpenCommand, start: number): void {
    open.start = Math.min(open.start, start);
    open.end = this.#at;
  }

  #skipComment(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  /** Whether a redirection begins at the current offset. `<(` and `>(` begin commands instead. */
  #isRedirection(): boolean {
    const match = /^(?:\d*[<>]|&>)/.exec(this.#text.slice(this.#at, this.#at + 12));
    return match !== null && !/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2));
  }

  #readRedirection(open: OpenCommand): void {
    const start = this.#at;
    const operator =
      /^\d*(?:<<<|<<-|<<|<&|<>|<|>>|>\||>&|>)|^&>>?/.exec(this.#text.slice(this.#at))?.[0] ?? '';
    this.#at += operator.length;
    while (this.#current === ' ' || this.#current === '\t') this.#at += 1;
    const target = this.#current === '' ? '' : this.#readWord();
    open.written.push(this.#text.slice(start, this.#at));
    this.#extend(open, start);
    const sign = operator.replace(/^\d+/, '');
    if (target === '') this.isUnderstood = false;
    else if (sign === '<<' || sign === '<<-')
      this.#documents.push({ end: unquoted(target), isIndented: sign === '<<-' });
    else if (sign === '<<<' || /^(?:\d+-?|-)$/.test(target)) return;
    else
      open.redirections.push({
        target,
        isRead: sign.startsWith('<'),
        isWritten: sign.includes('>'),
      });
  }

  /** Skips the text of here-documents, but reads any commands that the text contains. */
  #skipDocuments(): void {
    for (const { end, isIndented } of this.#documents) {
      let isClosed = false;
      while (this.#at < this.#text.length && !isClosed) {
        const lineEnd = this.#text.indexOf('\n', this.#at);
        const next = lineEnd === -1 ? this.#text.length : lineEnd;
        const line = this.#text.slice(this.#at, next);
        isClosed = (isIndented ? line.replace(/^\t+/, '') : line) === end;
        if (!isClosed && /\$\(|`/.test(line)) this.#readInside(line);
        this.#at = next + 1;
      }
      if (!isClosed) this.isUnderstood = false;
    }
    this.#documents = [];
  }

  /** Reads the commands inside text that is not itself a command. */
  #readInside(text: string): void {
    const reader = new LineReader(`"${text.replace(/"/g, '\\"')}"`);
    reader.readAll();
    for (const command of reader.commands) if (command.isNested) this.commands.push(command);
    this.#join(reader);
  }

  /** Reads a word, including its quotes and nested commands. */
  #readWord(): string {
    const start = this.#at;
    this.#readPieces();
    // `<(…)` and `>(…)` are words, or parts of words.
    while (/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2))) {
      this.#at += 2;
      this.#readCommands(')', true);
      this.#readPieces();
    }
    if (this.#at === start) this.#at += this.#current.length;
    return this.#text.slice(start, this.#at).replaceAll('\\\n', '');
  }

  #readPieces(): void {
    while (this.#current !== '' && !/[\s;&|()<>]/.test(this.#current)) this.#readPiece();
  }

  /** Reads one part of a word: a character, or everything between two quotes or brackets. */
  #readPiece(): void {
    const char = this.#current;
    if (char === '\\') this.#at += 2;
    else if (this.#sees("$'")) this.#readAnsiQuoted();
    else if (char === "'") this.#readQuoted();
    else if (char === '"') this.#readDoubleQuoted();
    else this.#readExpansion();
  }

  #readQuoted(): void {
    const end = this.#text.indexOf("'", this.#at + 1);
    this.#at = end === -1 ? this.#unclosed() : end + 1;
  }

  #readAnsiQuoted(): void {
    this.#at += 2;
    while (this.#current !== '' && this.#current !== "'")
      this.#at += this.#current === '\\' ? 2 : 1;
    this.#at = this.#current === '' ? this.#unclosed() : this.#at + 1;
  }

  #readDoubleQuoted(): void {
    this.#at += 1;
    while (this.#current !== '' && this.#current !== '"') {
      if (this.#current === '\\') this.#at += 2;
      else this.#readExpansion();
    }
    this.#at = this.#current === '' ? this.#unclosed() : this.#at + 1;
  }

  /** Reads `$(…)`, backticks, `${…}` or a single character. */
  #readExpansion(): void {
    if (this.#sees('$((')) this.#readArithmetic();
    else if (this.#sees('$(')) {
      this.#at += 2;
      this.#readCommands(')', true);
    } else if (this.#current === '`') this.#readBackticks();
    else if (this.#sees('${')) this.#readParameter();
    else this.#at += 1;
  }

  #readArithmetic(): void {
    const end = this.#text.indexOf('))', this.#at);
    const inner = this.#text.slice(this.#at + 3, end === -1 ? undefined : end);
    if (/[`$]\(?/.test(inner)) this.isUnderstood = false;
    if (/\$\(|`/.test(inner)) this.#readInside(inner);
    this.#at = end === -1 ? this.#unclosed() : end + 2;
  }

  #readBackticks(): void {
    let inner = '';
    this.#at += 1;
    while (this.#current !== '' && this.#current !== '`') {
      if (this.#current === '\\') this.#at += 1;
      inner += this.#current;
      this.#at += 1;
    }
    this.#at = this.#current === '' ? this.#unclosed() : this.#at + 1;
    const reader = new LineReader(inner);
    reader.readAll();
    for (const command of reader.commands) this.commands.push({ ...command, isNested: true });
    this.#join(reader);
  }

  #readParameter(): void {
    this.#at += 2;
    while (this.#current !== '' && this.#current !== '}') this.#readPiece();
    this.#at = this.#current === '' ? this.#unclosed() : this.#at + 1;
  }

  /** If a nested line was not fully understood or not closed, marks this line in the same way. */
  #join({ isUnderstood, isClosed }: LineReader): void {
    if (!isUnderstood) this.isUnderstood = false;
    if (!isClosed) this.isClosed = false;
  }

  #unclosed(): number {
    this.isUnderstood = false;
    this.isClosed = false;
    return this.#text.length;
  }
}

function newCommand(): OpenCommand {
  const start = Number.POSITIVE_INFINITY;
  return { words: [], written: [], redirections: [], start, wordsEnd: 0, end: 0 };
}

/** Returns a word without quotes. */
export function unquoted(word: string): string {
  let result = '';
  let quote = '';
  for (let at = 0; at < word.length; at += 1) {
    const char = word[at] ?? '';
    if (quote === "'" ? char === "'" : quote === '"' ? char === '"' : false) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    else if (char === '\\' && quote !== "'") {
      at += 1;
      result += word[at] ?? '';
    } else result += char;
  }
  return result;
}

/** Whether the shell would expand part of a word. If so, the word's value is unknown. */
export function isExpanded(word: string): boolean {
  return /[$`*?[]|[<>]\(|^~/.test(word.replace(/'[^']*'|\\[\s\S]/g, ''));
}
