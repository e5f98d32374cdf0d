/*
 * Commands in workflow shell scripts (docs/reference/workflow-agent.md#commands). Parses only the
 * syntax needed to find commands and their arguments: quotes, operators, redirections, comments,
 * here-documents and substitutions.
 */

/** A command's words without quotes. Substitutions and variables remain as written. */
export type ShellCommand = readonly string[];

/** The maximum nesting depth of substitutions. */
const MAX_NESTING = 16;

/** Returns all commands in a script in order, including commands in substitutions. */
export function commandsIn(script: string): readonly ShellCommand[] {
  const found: ShellCommand[] = [];
  new ScriptReader(script.replaceAll('\\\r\n', '').replaceAll('\\\n', ''), found, 0).read();
  return found;
}

class ScriptReader {
  readonly #text: string;
  readonly #found: ShellCommand[];
  readonly #depth: number;
  #at = 0;
  #words: string[] = [];
  /** The word that is currently being read, or undefined between words. */
  #word: string | undefined;
  /** Whether the next word is a redirection target. */
  #isTarget = false;
  /** Delimiters of the here-documents that begin on the next line. */
  #documents: string[] = [];

  constructor(text: string, found: ShellCommand[], depth: number) {
    this.#text = text;
    this.#found = found;
    this.#depth = depth;
  }

  read(): void {
    while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? '');
    this.#endCommand();
  }

  #step(char: string): void {
    switch (char) {
      case ' ':
      case '\t':
      case '\r':
        this.#endWord();
        break;
      case '\n':
        this.#endCommand();
        this.#at += 1;
        this.#skipDocuments();
        return;
      case ';':
      case '&':
      case '|':
      case '(':
      case ')':
        this.#endCommand();
        break;
      case '<':
      case '>':
        this.#redirection();
        return;
      case '#':
        if (this.#word !== undefined) this.#add(char);
        else this.#skipLine();
        return;
      case '\\':
        this.#add(this.#text[this.#at + 1] ?? '');
        this.#at += 1;
        return;
      case "'":
        this.#single();
        return;
      case '"':
        this.#double();
        return;
      case '`':
        this.#backquoted();
        return;
      case '$':
        this.#dollar();
        return;
      default:
        this.#add(char);
        return;
    }
    this.#at += 1;
  }

  #add(text: string): void {
    this.#word = (this.#word ?? '') + text;
    this.#at += 1;
  }

  #endWord(): void {
    if (this.#word === undefined) return;
    if (this.#isTarget) this.#isTarget = false;
    else this.#words.push(this.#word);
    this.#word = undefined;
  }

  #endCommand(): void {
    this.#endWord();
    this.#isTarget = false;
    if (this.#words.length > 0) this.#found.push(this.#words);
    this.#words = [];
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  #redirection(): void {
    if (/^\d+$/.test(this.#word ?? '')) this.#word = undefined;
    else this.#endWord();
    const rest = this.#text.slice(this.#at, this.#at + 400);
    const document = /^<<-?[ \t]*(?:(['"])([^\n]*?)\1|\\?([^\s;&|<>()'"]+))/.exec(rest);
    if (document && !rest.startsWith('<<<')) {
      this.#documents.push(document[2] ?? document[3] ?? '');
      this.#at += document[0].length;
      return;
    }
    if (rest[1] === '(') {
      this.#at += 1;
      this.#word = this.#substitution(1);
      this.#endWord();
      return;
    }
    this.#at += (/^[<>][<>&|]*/.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
    this.#isTarget = true;
  }

  #skipDocuments(): void {
    for (const end of this.#documents)
      while (this.#at < this.#text.length) {
        const from = this.#at;
        this.#skipLine();
        const line = this.#text.slice(from, this.#at).replace(/\r$/, '');
        this.#at += 1;
        if (line.trim() === end) break;
      }
    this.#documents = [];
  }

  #single(): void {
    const end = this.#text.indexOf("'", this.#at + 1);
    const to = end === -1 ? this.#text.length : end;
    this.#word = (this.#word ?? '') + this.#text.slice(this.#at + 1, to);
    this.#at = to + 1;
  }

  #double(): void {
    this.#word ??= '';
    this.#at += 1;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      const char = this.#text[this.#at] ?? '';
      if (char === '\\') {
        const next = this.#text[this.#at + 1] ?? '';
        this.#add('$`"\\'.includes(next) ? next : char + next);
        this.#at += 1;
      } else if (char === '`') this.#backquoted();
      else if (char === '$') this.#dollar();
      else this.#add(char);
    }
    this.#at += 1;
  }

  #backquoted(): void {
    const end = this.#text.indexOf('`', this.#at + 1);
    const to = end === -1 ? this.#text.length : end;
    this.#nested(this.#text.slice(this.#at + 1, to));
    this.#word = (this.#word ?? '') + this.#text.slice(this.#at, to + 1);
    this.#at = to + 1;
  }

  #dollar(): void {
    const next = this.#text[this.#at + 1];
    if (next === '(') this.#word = `${this.#word ?? ''}$${this.#substitution(1)}`;
    else if (next === '{') {
      const end = this.#text.indexOf('}', this.#at);
      const double = this.#text.startsWith('${{', this.#at);
      const close = double ? this.#text.indexOf('}}', this.#at) + 1 : end;
      const to = close <= 0 ? this.#text.length : close + 1;
      this.#word = (this.#word ?? '') + this.#text.slice(this.#at, to);
      this.#at = to;
    } else this.#add('$');
  }

  /** Reads a substitution and returns its text. The opening bracket is `skip` characters ahead. */
  #substitution(skip: number): string {
    const from = this.#at + skip;
    const to = closingBracket(this.#text, from);
    this.#nested(this.#text.slice(from + 1, to));
    this.#at = to + 1;
    return this.#text.slice(from, to + 1);
  }

  #nested(script: string): void {
    if (this.#depth < MAX_NESTING) new ScriptReader(script, this.#found, this.#depth + 1).read();
  }
}

/**
 * Matches brackets. Also matches quoted strings and escaped characters, so that brackets inside
 * them are ignored.
 */
const BRACKET = /[()]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;

/** Returns the offset of the bracket that closes the bracket at `from`. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  BRACKET.lastIndex = from;
  for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
    if (match[0] === '(') depth += 1;
    if (match[0] === ')') depth -= 1;
    if (depth === 0) return match.index;
  }
  return text.length;
}

/** Matches shells that can run a script passed as an argument. */
const SHELLS = /^(?:ba|z|da|k)?sh$/;
const SCRIPT_OPTION = /^-[a-z]*c$/;
/** The maximum nesting depth of scripts that are passed as arguments. */
const MAX_SCRIPTS = 4;

/**
 * Returns all commands in a script, including commands in scripts that are passed to a shell or to
 * `eval`. If a variable with a known value contains a program's name, replaces the variable with
 * its value.
 */
export function allCommandsIn(
  script: string,
  variables: ReadonlyMap<string, string>,
  depth = 0,
): readonly ShellCommand[] {
  const known = new Map(variables);
  return commandsIn(script).flatMap((words): readonly ShellCommand[] => {
    for (const word of words) {
      const [, name = '', value] = /^([A-Za-z_]\w*)=([\w./@-]*)$/.exec(word) ?? [];
      if (value !== undefined) known.set(name, value);
    }
    const named = words.map((word) => withVariables(word, known));
    const [program = '', ...rest] = bareCommand(named);
    const option = SHELLS.test(program) ? rest.findIndex((word) => SCRIPT_OPTION.test(word)) : -1;
    const inner = program === 'eval' ? rest.join(' ') : option === -1 ? '' : rest[option + 1];
    return inner && depth < MAX_SCRIPTS
      ? [named, ...allCommandsIn(inner, known, depth + 1)]
      : [named];
  });
}

/**
 * Returns a word with known variables replaced by their values. A substitution that only prints a
 * word is replaced by that word.
 */
function withVariables(word: string, variables: ReadonlyMap<string, string>): string {
  const printed = /^\$\((?:echo|printf)\s+(["']?)([\w./@-]+)\1\)$/.exec(word)?.[2];
  if (printed !== undefined) return printed;
  return word.replace(
    /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g,
    (text, braced?: string, bare?: string) => variables.get(braced ?? bare ?? '') ?? text,
  );
}

/** Words that may precede a command without affecting which program runs. */
const KEYWORDS = new Set(
  'if then elif else while until do ! { time command exec nohup builtin sudo env stdbuf'.split(' '),
);

/**
 * Returns a command without leading keywords, assignments and wrappers. Removes the folder and
 * version from the program's name. If a package runner starts a package, the package is treated as
 * the program.
 */
export function bareCommand(words: ShellCommand): ShellCommand {
  let at = 0;
  for (let next = wrapperAt(words, at); next > at; next = wrapperAt(words, at)) at = next;
  const [program = '', ...rest] = words.slice(at);
  return program === '' ? [] : [programOf(program), ...rest];
}

/** Returns the position after a keyword, assignment or wrapper. Returns `at` if there is none. */
function wrapperAt(words: ShellCommand, at: number): number {
  const word = words[at] ?? '';
  if (KEYWORDS.has(word) || /^[A-Za-z_]\w*\+?=/.test(word)) return at + 1;
  const isLong =
    /^(?:npm|pnpm|yarn|bun)$/.test(word) && /^(?:exec|dlx|x)$/.test(words[at + 1] ?? '');
  if (!isLong && !/^(?:npx|bunx|pnpx|uvx|xargs|timeout)$/.test(word)) return at;
  const option = word === 'timeout' ? /^(?:-|[\d.]+[smhd]?$)/ : /^-/;
  let next = at + (isLong ? 2 : 1);
  while (option.test(words[next] ?? '')) next += 1;
  return next;
}

/** Returns a program's name, based on its path or package. */
export function programOf(word: string): string {
  const bare = word.startsWith('@')
    ? word.replace(/(.)@[^/]*$/, '$1')
    : word.replace(/@[^/]*$/, '');
  return PACKAGES[bare] ?? bare.replace(/^.*\//, '');
}

/** Agent packages and the names of their programs. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@anthropic-ai/claude-code': 'claude',
  '@openai/codex': 'codex',
  '@google/gemini-cli': 'gemini',
  '@github/copilot': 'copilot',
};
