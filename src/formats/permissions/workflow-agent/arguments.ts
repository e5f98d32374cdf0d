/*
 * The arguments of agent commands and of the input `claude_args`
 * (docs/reference/workflow-agent.md#claude-arguments).
 */

/** An option in a command line. */
export interface GivenFlag {
  /** The option's name without leading dashes. */
  readonly name: string;
  readonly values: readonly string[];
}

/** The number of words that belong to an option: none, one, or all words up to the next option. */
type Arity = 'none' | 'one' | 'many';

/** A program's options, keyed by name without leading dashes. */
export type Arities = Readonly<Record<string, Arity>>;

/** The options and other words in a command line. */
export interface GivenArguments {
  readonly flags: readonly GivenFlag[];
  /** The words that do not belong to any option. */
  readonly rest: readonly string[];
}

/**
 * The first of the characters that replace GitHub expressions while a string is split into words.
 */
const FIRST_MARK = 0xe000;
const MAX_EXPRESSIONS = 6000;

/** Splits the input `claude_args` into words in the same way as `claude-code-action`. */
export function wordsOfClaudeArgs(text: string): readonly string[] {
  const expressions: string[] = [];
  const marked = text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join('\n')
    .replace(/\$\{\{[\s\S]*?\}\}/g, (expression) => {
      if (expressions.length >= MAX_EXPRESSIONS) return expression;
      expressions.push(expression);
      return String.fromCharCode(FIRST_MARK + expressions.length - 1);
    });
  return splitWords(marked).map((word) =>
    word.replace(
      /[\ue000-\uf8ff]/g,
      (mark) => expressions[mark.charCodeAt(0) - FIRST_MARK] ?? mark,
    ),
  );
}

/** Matches white space, a quoted string, an escaped character, a comment or a single character. */
const TOKEN = /\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|(?<![^\s])#[\s\S]*|[\s\S]/g;

/** Splits a string at unquoted white space. Shell operators have no special meaning. */
function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [whole, single, double, escaped] of text.matchAll(TOKEN)) {
    if (!/^(?:\s|#[\s\S])/.test(whole)) {
      const part = single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? whole;
      word = (word ?? '') + part;
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}

/**
 * Separates options from other words. The word after an unknown option is treated as the option's
 * value, unless the word is also an option.
 */
export function readFlags(words: readonly string[], arities: Arities): GivenArguments {
  const flags: GivenFlag[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name = '', value] = /^--?([A-Za-z][^=\s]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === '') {
      rest.push(word);
      continue;
    }
    const arity = Object.hasOwn(arities, name) ? arities[name] : 'one';
    const values: string[] = value === undefined ? [] : [value];
    const isOption = (next: string | undefined): boolean =>
      next === undefined ||
      (arity === 'one' && next !== '' ? next.startsWith('--') : /^-/.test(next));
    if (value === undefined && arity !== 'none')
      while (!isOption(words[at + 1]) && (arity === 'many' || values.length === 0)) {
        at += 1;
        values.push(words[at] ?? '');
      }
    flags.push({ name, values });
  }
  return { flags, rest };
}

/** Returns all values of the options in `names`. */
export function valuesOf(flags: readonly GivenFlag[], ...names: readonly string[]): string[] {
  return flags.filter(({ name }) => names.includes(name)).flatMap(({ values }) => [...values]);
}

/** Returns the last value of the options in `names`, or undefined if they have no value. */
export function lastValue(
  flags: readonly GivenFlag[],
  ...names: readonly string[]
): string | undefined {
  return flags
    .filter(({ name }) => names.includes(name))
    .flatMap(({ values }) => [...values])
    .at(-1);
}

/** Whether one of the options in `names` is present and its value is not `false`. */
export function isGiven(flags: readonly GivenFlag[], ...names: readonly string[]): boolean {
  return flags.some(({ name, values }) => names.includes(name) && values[0] !== 'false');
}

/**
 * Splits a list at commas and line breaks outside brackets and, with `atBlanks`, also at spaces.
 */
export function splitList(text: string, { atBlanks }: { readonly atBlanks: boolean }): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && (char === ',' || char === '\n' || (atBlanks && char === ' '))) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
}
