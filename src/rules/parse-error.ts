import type { ParseFault } from '../document/document.ts';
import { type Words, wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

type Said = { readonly message: string; readonly help?: string };

/** What is wrong with a text by each fault that a reader of YAML or JSON finds. */
const OF_FAULTS: {
  readonly [Kind in ParseFault['kind']]: (fault: Extract<ParseFault, { kind: Kind }>) => Said;
} = {
  'empty-json': () => ({
    message: 'the file is empty; JSON needs a value',
    help: 'write the value, or remove the file',
  }),
  'json-syntax': ({ name }) => ({
    message: `not valid JSON: ${JSON_SYNTAX[name] ?? name}`,
  }),
  'json-refused': ({ said }) => ({
    message: `not valid JSON: ${said}`,
  }),
  'yaml-syntax': ({ code, said }) => ({
    message: `not valid YAML: ${YAML_SYNTAX[code] ? `${YAML_SYNTAX[code]} (${said})` : said}`,
  }),
  bracket: ({ sign, line, expected, closer }) => ({
    message: `not valid YAML: the bracket "${sign}" opened at line ${line} is ${closer === undefined ? 'not closed' : `closed by ${quoted(closer)}`}`,
    help:
      closer === undefined ? `add the "${expected}" that closes it` : `close it with "${expected}"`,
  }),
  'carriage-return': () => ({
    message: 'not valid YAML: a carriage return without a line feed',
    help: 'remove it; inside double quotes it can be written as an escape',
  }),
  'control-character': ({ code }) => ({
    message: `not valid YAML: the control character U+${code.toString(16).padStart(4, '0')}`,
    help:
      code === 0
        ? 'save the file as UTF-8 text'
        : 'remove it; inside double quotes it can be written as an escape',
  }),
  'hidden-break': ({ code }) => ({
    message: `not valid YAML: the character U+${code.toString(16).toUpperCase().padStart(4, '0')} is ${code === 0xfeff ? 'a byte-order mark, which other readers of YAML leave out' : 'a line break to other readers of YAML'}`,
    help: 'remove it; inside double quotes it can be written as an escape',
  }),
  tag: ({ tag }) => ({
    message: `the tag ${quoted(tag)} is not read in cards and policies`,
    help: 'write the plain value, in quotes if it is a string',
  }),
  directive: ({ directive }) => ({
    message: `the directive ${quoted(directive)} is not read; the files are YAML 1.2`,
    help: 'remove the line',
  }),
  'second-document': () => ({
    message: 'the file holds more than one document',
    help: 'put each in a file of its own, or remove the line ---',
  }),
  'not-a-node': () => ({
    message: 'neither a map, a list nor a plain value',
  }),
  'complex-key': () => ({
    message: 'a key that is not plain text',
    help: 'write the key as one word or in quotes',
  }),
  'merge-key': () => ({
    message: 'a merge key "<<"; YAML 1.2 has none, so nothing would be merged',
    help: 'write the keys out',
  }),
  'unknown-alias': ({ name }) => ({
    message: `the alias ${quoted(`*${name}`)} names no anchor`,
    help: 'add the anchor before it, or write the value out',
  }),
  'alias-in-itself': ({ name }) => ({
    message: `the alias ${quoted(`*${name}`)} is inside what it names`,
    help: 'write the value out',
  }),
  'too-many-aliases': ({ most }) => ({
    message: `aliases stand for more than ${counted(most, 'node')}`,
    help: 'write the repeated parts out',
  }),
  'too-deep': ({ most }) => ({
    message: `nested more than ${counted(most, 'level')} deep`,
    help: 'check for a bracket that is never closed; cards and policies need about six levels',
  }),
  'utf-16': () => ({
    message: 'the file is encoded as UTF-16; only UTF-8 is read',
    help: 'save the file as UTF-8',
  }),
  'not-utf-8': () => ({
    message: 'the file has a byte sequence that is not UTF-8',
    help: 'save the file as UTF-8',
  }),
  'too-many-documents': ({ most }) => ({
    message: `the file holds more than ${counted(most, 'JSON document')} one after another`,
    help: 'put the tools into one list',
  }),
};

const YAML_SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab as indentation; YAML wants spaces',
  BAD_INDENT: 'the indentation does not fit the lines around it',
  MISSING_CHAR: 'a character is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping in one line; is a line break or a quote missing',
  MULTILINE_IMPLICIT_KEY: 'a key that goes over several lines; is a colon missing',
  BAD_ALIAS: 'an alias that cannot be resolved',
};

const JSON_SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not know; only true, false and null have no quotes',
  InvalidNumberFormat: 'a number that JSON cannot read',
  PropertyNameExpected:
    'a key in double quotes was expected (a comma before the closing brace is not allowed)',
  ValueExpected: 'a value was expected (a comma before the closing bracket is not allowed)',
  ColonExpected: 'a colon was expected after the key',
  CommaExpected: 'a comma was expected between two entries',
  CloseBraceExpected: 'a closing brace } was expected',
  CloseBracketExpected: 'a closing bracket ] was expected',
  EndOfFileExpected: 'nothing was expected after the end of the document',
  InvalidCommentToken: 'comments are not part of JSON; name the file .yaml if it needs them',
  UnexpectedEndOfComment: 'a comment that never ends; comments are not part of JSON',
  UnexpectedEndOfString: 'a string that never ends; a closing double quote was expected',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a \\u escape without four hexadecimal digits',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidCharacter: 'a control character inside a string',
};

const words = wording({
  fault: (fault: ParseFault): Said => OF_FAULTS[fault.kind](fault as never),
  /** `reason` says why a file cannot be looked at, as whoever reads files says it. */
  refused: (reason: string) => ({
    message: `the file cannot be read: ${reason}`,
    help: 'put the file itself where the link is',
  }),
}) satisfies Readonly<Record<string, (...given: never[]) => Words>>;

export const parseError = {
  id: 'parse-error',
  severity: 'error',
  summary: 'The file is not valid YAML or JSON.',
  blocking: true,
  words,
} as const satisfies WordedRule;
