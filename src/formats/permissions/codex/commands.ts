import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { callPattern, either } from '../patterns.ts';

/*
 * Commands, which Codex compares token by token (docs/reference/codex.md#commands). A command's
 * text consists of the command's tokens, separated by single spaces. A token with spaces, quotes or
 * shell metacharacters is written in single quotes, in which `'\''` represents a quote.
 */

/** An expression for one character of an unquoted token. */
const BARE = `[^\\s'"\\\\;|&<>()$\`${FIELD_BREAK}]`;
/** Matches a token that needs no quotes. */
const IS_BARE = /^[^\s'"\\;|&<>()$`]+$/;
/** An expression for part of a quoted token. */
const QUOTED_PART = `(?:[^'${FIELD_BREAK}]|'\\\\'')`;
const TOKEN = `(?:${BARE}+|'${QUOTED_PART}*')`;

/** The path that reports use for the user's home folder. */
const HOME = '/home/you';

/** Quotes a token if necessary. */
export function tokenText(token: string): string {
  return IS_BARE.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}

/** Joins a command's tokens with spaces, quoting each where necessary. */
export function commandText(tokens: readonly string[]): string {
  return tokens.map(tokenText).join(' ');
}

/** Matches white space, a quoted string, an escaped character, or a run of other characters. */
const WORD_PARTS = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|([\s\S])/g;

/**
 * Splits a command line into words in the same way as a shell. Returns undefined if a quote is not
 * closed.
 */
export function shellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (const [, blank, single, double, escaped, plain, other] of text.matchAll(WORD_PARTS)) {
    if (other !== undefined) return undefined;
    if (blank === undefined) {
      const inner = double?.replace(/\\(["\\$`])/g, '$1');
      word = (word ?? '') + (single ?? inner ?? escaped ?? plain ?? '');
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** A rule's pattern: the possible values of each token. */
export type TokenPattern = readonly (readonly string[])[];

/** Whether a command's first tokens match a pattern. */
export function beginsWith(tokens: readonly string[], pattern: TokenPattern): boolean {
  return (
    tokens.length >= pattern.length &&
    pattern.every((texts, index) => texts.includes(tokens[index] ?? ''))
  );
}

/**
 * Returns a program's file name if the program is specified by an absolute path. Otherwise, returns
 * undefined.
 */
export function baseName(program: string): string | undefined {
  return program.startsWith('/') ? program.slice(program.lastIndexOf('/') + 1) : undefined;
}

/** Returns a request pattern for commands whose first tokens match a token pattern. */
export function prefixPattern(pattern: TokenPattern): string {
  return shellPattern(pattern.map((texts) => either(texts.map(tokenExpression))));
}

/**
 * Returns a request pattern for commands whose first tokens match a token pattern. The first token
 * may also be an absolute path. `paths` lists the permitted paths of programs, keyed by name. A
 * program that is not listed can have any path.
 */
export function commandPattern(
  [programs = [], ...rest]: TokenPattern,
  paths: ReadonlyMap<string, readonly string[]>,
): string {
  const first = programs.flatMap((program) => [
    tokenExpression(program),
    ...(isName(program) ? pathExpressions(program, paths.get(program)) : []),
  ]);
  return shellPattern([either(first), ...rest.map((texts) => either(texts.map(tokenExpression)))]);
}

/** Whether a program is specified by name rather than by path. */
export function isName(program: string): boolean {
  return program !== '' && !program.includes('/');
}

function pathExpressions(name: string, paths: readonly string[] | undefined): readonly string[] {
  if (paths !== undefined) return paths.map(tokenExpression);
  const text = tokenText(name);
  const inner = literally(text.startsWith("'") ? text.slice(1, -1) : text);
  const quoted = `'/(?:${QUOTED_PART}*/)?${inner}'`;
  return IS_BARE.test(name) ? [`/(?:${BARE}*/)?${inner}`, quoted] : [quoted];
}

/** Resolves the home folder in a path in the same way as Codex. */
export function absolutePath(path: string): string {
  return path.replace(/^~(?=\/)/, HOME);
}

function tokenExpression(token: string): string {
  return literally(tokenText(token));
}

function shellPattern(tokens: readonly string[]): string {
  return callPattern(['shell'], `${tokens.join(' ')}(?: ${ANY_TEXT})?`, '');
}

/** Programs that are read-only regardless of their arguments. `DOING_MORE` lists the exceptions. */
const READING = [
  'cat',
  'cd',
  'cut',
  'echo',
  'expr',
  'false',
  'grep',
  'head',
  'id',
  'ls',
  'nl',
  'paste',
  'pwd',
  'rev',
  'seq',
  'stat',
  'tail',
  'tr',
  'true',
  'uname',
  'uniq',
  'wc',
  'which',
  'whoami',
  'base64',
  'find',
  'rg',
];
/** The arguments that make a program in `READING` more than read-only, keyed by program. */
const DOING_MORE: Readonly<Record<string, readonly string[]>> = {
  base64: ['-o', '--output'],
  find: [
    '-exec',
    '-execdir',
    '-ok',
    '-okdir',
    '-delete',
    '-fls',
    '-fprint',
    '-fprint0',
    '-fprintf',
  ],
  rg: ['--pre', '--hostname-bin', '--search-zip', '-z'],
};

/** Patterns for read-only commands, and for the exceptions to those patterns. */
export const READ_ONLY = {
  patterns: [
    callPattern(['shell'], `${either(READING.map(literally))}(?: ${ANY_TEXT})?`, ''),
    callPattern(['shell'], `sed -n [0-9]+(?:,[0-9]+)?p(?: ${BARE}+)?`, ''),
  ],
  except: Object.entries(DOING_MORE).map(([program, options]) =>
    callPattern(
      ['shell'],
      `${literally(program)}(?: ${ANY_TEXT})? ${either(options.map(literally))}(?:[= ]${ANY_TEXT})?`,
      '',
    ),
  ),
};

/** Patterns that define the set of possible requests for commands. */
export const COMMAND_REQUESTS = {
  possible: [callPattern(['shell'], `${TOKEN}(?: ${TOKEN})*`, '')],
  impossible: [
    // Tokens are quoted only if necessary.
    callPattern(['shell'], `(?:${ANY_TEXT} )?'${BARE}+'(?: ${ANY_TEXT})?`, ''),
    // Plain scripts are split into commands.
    callPattern(['shell'], `(?:bash|sh|zsh) -l?c (?:[\\w./:,@%+-]+|'[\\w ./:,@%+-]+')`, ''),
  ],
};
