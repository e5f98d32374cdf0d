import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { callPattern, either } from '../patterns.ts';

/*
 * Commands, which Codex compares token by token (docs/reference/codex.md#commands). The text of a
 * command is its tokens, joined by single blanks. A token with blanks, quotes or signs of the shell
 * is written in single quotes, and `'\''` is a quote within it.
 */

/** The characters of tokens that are written without quotes. */
const BARE = `[^\\s'"\\\\;|&<>()$\`${FIELD_BREAK}]`;
const IS_BARE = /^[^\s'"\\;|&<>()$`]+$/;
/** A part of a token in quotes. */
const QUOTED_PART = `(?:[^'${FIELD_BREAK}]|'\\\\'')`;
const TOKEN = `(?:${BARE}+|'${QUOTED_PART}*')`;

/** Where reports assume the home folder of the user. */
const HOME = '/home/you';

/** Writes a token. */
export function tokenText(token: string): string {
  return IS_BARE.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}

/** Writes a command. */
export function commandText(tokens: readonly string[]): string {
  return tokens.map(tokenText).join(' ');
}

/** A blank, a text in quotes, an escaped character, or a run of other characters. */
const WORD_PARTS = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|([\s\S])/g;

/** Splits a text into words as a shell does. Returns undefined if a quote is not closed. */
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

/** A pattern of a rule: for each token, the texts that it may have. */
export type TokenPattern = readonly (readonly string[])[];

/** Whether a command begins with the tokens of a pattern. */
export function beginsWith(tokens: readonly string[], pattern: TokenPattern): boolean {
  return (
    tokens.length >= pattern.length &&
    pattern.every((texts, index) => texts.includes(tokens[index] ?? ''))
  );
}

/** Returns the name of a program without its folders, if it has an absolute path. */
export function baseName(program: string): string | undefined {
  return program.startsWith('/') ? program.slice(program.lastIndexOf('/') + 1) : undefined;
}

/** Returns the pattern for commands that begin with tokens. */
export function prefixPattern(pattern: TokenPattern): string {
  return shellPattern(pattern.map((texts) => either(texts.map(tokenExpression))));
}

/**
 * Returns the pattern for commands that begin with tokens, or with an absolute path whose last part
 * is the first token. `paths` are the only paths of programs, by their names. Every path counts for
 * a program without.
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

/** Whether a program is written without its folder. */
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

/** Returns a path as Codex resolves it. */
export function absolutePath(path: string): string {
  return path.replace(/^~(?=\/)/, HOME);
}

function tokenExpression(token: string): string {
  return literally(tokenText(token));
}

function shellPattern(tokens: readonly string[]): string {
  return callPattern(['shell'], `${tokens.join(' ')}(?: ${ANY_TEXT})?`, '');
}

/** Programs that only read, whatever their arguments are. */
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
/** Arguments with which some of these programs do more than read. */
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

/** Patterns for commands that only read, and for those among them that do more. */
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

/** Patterns for the requests that stand for commands, and for those that do not. */
export const COMMAND_REQUESTS = {
  possible: [callPattern(['shell'], `${TOKEN}(?: ${TOKEN})*`, '')],
  impossible: [
    // Tokens that need no quotes have none.
    callPattern(['shell'], `(?:${ANY_TEXT} )?'${BARE}+'(?: ${ANY_TEXT})?`, ''),
    // Plain scripts are split into their commands.
    callPattern(['shell'], `(?:bash|sh|zsh) -l?c (?:[\\w./:,@%+-]+|'[\\w ./:,@%+-]+')`, ''),
  ],
};
