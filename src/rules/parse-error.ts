import type { ParseFault } from '../document/document.ts';
import { type Words, wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

type FaultWords = { readonly message: string; readonly help?: string };

/** The message for each kind of fault that a YAML or JSON parser reports. */
const OF_FAULTS: {
  readonly [Kind in ParseFault['kind']]: (fault: Extract<ParseFault, { kind: Kind }>) => FaultWords;
} = {
  'empty-json': () => ({
    message: 'the file is empty; a JSON file needs a value',
    help: 'write the value, or remove the file',
  }),
  'json-syntax': ({ name }) => ({
    message: `not valid JSON: ${JSON_SYNTAX[name] ?? name}`,
  }),
  'json-refused': ({ said }) => ({
    message: `not valid JSON: ${said}`,
  }),
  'toml-syntax': ({ said }) => ({
    message: `not valid TOML: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  }),
  'refused-by-host': ({ why, lost }) => ({
    message: `the file cannot be loaded: ${why}; ${lost}`,
  }),
  'yaml-syntax': ({ code, said }) => ({
    message: `not valid YAML: ${YAML_SYNTAX[code] ? `${YAML_SYNTAX[code]} (${said})` : said}`,
    help: YAML_HELP[code] ?? 'put the value in quotes if it is text',
  }),
  unquoted: ({ value, sign }) => ({
    message:
      sign === ': '
        ? 'not valid YAML: a value that contains a colon and a space needs quotes'
        : `not valid YAML: a value that begins with ${quoted(sign)} needs quotes`,
    help: `write ${quoted(value)}`,
  }),
  indentation: ({ spaces, wanted, line }) => ({
    message: `not valid YAML: the line is indented by ${counted(spaces, 'space')}, which matches no line above it`,
    help: `indent it by ${counted(wanted, 'space')}, like line ${line}`,
  }),
  'deeper-start': ({ spaces, wanted, line }) => ({
    message: `not valid YAML: the first line is indented by ${counted(spaces, 'space')}, deeper than line ${line}`,
    help: `${wanted === 0 ? 'remove its indentation' : `indent it by ${counted(wanted, 'space')}`}, like line ${line}`,
  }),
  'empty-before-entries': ({ entry, value }) => ({
    message: `not valid YAML: ${quoted(entry)} is already an empty ${value === '[]' ? 'list' : 'map'}, but entries follow it`,
    help: `remove "${value}"`,
  }),
  'items-on-one-line': () => ({
    message: 'not valid YAML: a list item does not begin on a line of its own',
    help: 'begin each "- " on a new line, or put the whole value in quotes if it is text',
  }),
  tabs: ({ lines }) => ({
    message: `not valid YAML: ${lines === 1 ? 'a line is' : `${counted(lines, 'line')} are`} indented with tabs`,
    help: 'replace the tabs with spaces',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: `not valid YAML: the quote ${quote} is never closed`,
    help: `add the closing ${quote} at the end of the value`,
  }),
  'toml-in-yaml': () => ({
    message: 'not valid YAML: the file looks like TOML',
    help: 'write it as YAML, such as "key: value", or specify a different file',
  }),
  bracket: ({ sign, line, expected, closer }) => ({
    message: `not valid YAML: the bracket "${sign}" opened at line ${line} is ${closer === undefined ? 'not closed' : `closed by ${quoted(closer)}`}`,
    help:
      closer === undefined ? `add the "${expected}" that closes it` : `close it with "${expected}"`,
  }),
  'carriage-return': () => ({
    message: 'not valid YAML: the file contains a carriage return without a line feed',
    help: 'remove the character; inside double quotes, write it as an escape sequence',
  }),
  'control-character': ({ code }) => ({
    message: `not valid YAML: the file contains the control character U+${code.toString(16).padStart(4, '0')}`,
    help:
      code === 0
        ? 'save the file as UTF-8 text'
        : 'remove the character; inside double quotes, write it as an escape sequence',
  }),
  'hidden-break': ({ code }) => ({
    message: `not valid YAML: the character U+${code.toString(16).toUpperCase().padStart(4, '0')} is ${code === 0xfeff ? 'a byte-order mark, which other YAML parsers ignore' : 'a line break for other YAML parsers'}`,
    help: 'remove the character; inside double quotes, write it as an escape sequence',
  }),
  tag: ({ tag }) => ({
    message: `the tag ${quoted(tag)} is not supported in cards and policies`,
    help: 'remove the tag; write the value in quotes if it is a string',
  }),
  directive: ({ directive }) => ({
    message: `the directive ${quoted(directive)} is not supported; files are read as YAML 1.2`,
    help: 'remove the line',
  }),
  'second-document': () => ({
    message: 'the file contains more than one document',
    help: 'put each document in its own file, or remove the line "---"',
  }),
  'not-a-node': () => ({
    message: 'expected a map, a list or a plain value',
  }),
  'complex-key': () => ({
    message: 'a key must be plain text',
    help: 'write the key as one word or in quotes',
  }),
  'merge-key': () => ({
    message: '"<<" is a merge key, which YAML 1.2 does not support, so nothing would be merged',
    help: 'copy the keys to this map',
  }),
  'unknown-alias': ({ name }) => ({
    message: `the alias ${quoted(`*${name}`)} has no anchor`,
    help: `write ${quoted(`*${name}`)} in quotes if it is a pattern; otherwise, define its anchor earlier in the file`,
  }),
  'alias-in-itself': ({ name }) => ({
    message: `the alias ${quoted(`*${name}`)} refers to a value that contains it`,
    help: 'replace the alias with the value',
  }),
  'too-many-aliases': ({ most }) => ({
    message: `aliases expand to more than ${counted(most, 'node')}`,
    help: 'write the repeated parts out in full instead of using YAML aliases',
  }),
  'too-deep': ({ most }) => ({
    message: `the file has more than ${counted(most, 'level')} of nesting`,
    help: 'look for a bracket that is never closed; cards and policies need only about six levels',
  }),
  'utf-16': () => ({
    message: 'the file is encoded as UTF-16; only UTF-8 is read',
    help: 'save the file as UTF-8',
  }),
  'not-utf-8': () => ({
    message: 'the file contains bytes that are not UTF-8',
    help: 'save the file as UTF-8',
  }),
  'too-many-documents': ({ most }) => ({
    message: `the file contains more than ${counted(most, 'JSON document')}`,
    help: 'put all tools in one list',
  }),
};

const YAML_SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not match the surrounding lines',
  MISSING_CHAR: 'a character is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping on one line; a line break or a quote may be missing',
  MULTILINE_IMPLICIT_KEY: 'a key that spans several lines; a colon may be missing',
  BAD_ALIAS: 'an alias that cannot be resolved',
};

const YAML_HELP: Readonly<Record<string, string>> = {
  BAD_INDENT: 'indent all entries in a list or map by the same amount',
  MISSING_CHAR: 'check the quotes, commas and colons in this line',
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes, or write the list or map on new lines',
  MULTILINE_IMPLICIT_KEY: 'add a colon after the key',
  BAD_DQ_ESCAPE: 'double the backslash, or use single quotes',
  UNEXPECTED_TOKEN: 'put the whole value in quotes',
};

const JSON_SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word; only true, false and null are written without quotes',
  SingleQuotes: 'single quotes are not allowed; write keys and strings in double quotes',
  InvalidNumberFormat: 'a malformed number',
  PropertyNameExpected:
    'expected a key in double quotes (a comma before the closing brace is not allowed)',
  ValueExpected: 'expected a value (a comma before the closing bracket is not allowed)',
  ColonExpected: 'expected a colon after the key',
  CommaExpected: 'expected a comma between two entries',
  CloseBraceExpected: 'expected a closing brace }',
  CloseBracketExpected: 'expected a closing bracket ]',
  EndOfFileExpected: 'unexpected content after the end of the document',
  InvalidCommentToken: 'JSON does not allow comments; rename the file to .yaml if it needs them',
  UnexpectedEndOfComment: 'an unclosed comment; JSON does not allow comments',
  UnexpectedEndOfString: 'an unclosed string; expected a closing double quote',
  UnexpectedEndOfNumber: 'an incomplete number',
  InvalidUnicode: 'a \\u escape sequence without four hexadecimal digits',
  InvalidEscapeCharacter: 'an unknown escape sequence',
  InvalidCharacter: 'a control character inside a string',
};

const words = wording({
  fault: (fault: ParseFault): FaultWords => OF_FAULTS[fault.kind](fault as never),
  /**
   * `reason` is a clause from the code that reads files, such as `a symbolic link leads nowhere`.
   */
  refused: (reason: string) => ({
    message: `the file cannot be read: ${reason}`,
    help: 'replace the link with the file itself',
  }),
}) satisfies Readonly<Record<string, (...given: never[]) => Words>>;

export const parseError = {
  id: 'parse-error',
  severity: 'error',
  summary: 'The file is not valid YAML or JSON.',
  blocking: true,
  words,
} as const satisfies WordedRule;
