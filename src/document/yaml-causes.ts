import type { YAMLError } from 'yaml';
import type { LoadProblem, ParseFault } from './document.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { parseProblem } from './problems.ts';

/** The error codes that incorrect indentation can cause. */
const INDENTATION_CODES = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'];
/** The maximum number of preceding lines to search for the intended indentation. */
const MAX_LINES_ABOVE = 2_000;

/**
 * Converts YAML parser errors to problems that identify the cause. Returns at most one problem for
 * each line, and one for all tabs, because the other errors are consequences. `unclosed` is the
 * offset of an unclosed quote.
 */
export function syntaxProblems(
  text: string,
  errors: readonly YAMLError[],
  unclosed: number | undefined,
): readonly LoadProblem[] {
  if (errors.length === 0) return [];
  const toml = tomlAt(text);
  if (toml) return [parseProblem({ kind: 'toml-in-yaml' }, toml.start, toml.end)];
  const deeper = deeperStart(text, errors);
  if (deeper) return [deeper];
  const problems: LoadProblem[] = [];
  // The end of the last line with a problem. Storing it avoids searching for the start of the line
  // of each error, which would take quadratic time.
  let done = -1;
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT').length;
  let isSaid = false;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (problems.length === MAX_PROBLEMS) break;
    const at = Math.min(error.pos[0], text.length);
    if (at <= done) continue;
    done = endOfLine(text, at);
    const empty = INDENTATION_CODES.includes(error.code) ? emptyBeforeEntries(text, at) : undefined;
    if (empty) {
      problems.push(empty.problem);
      done = empty.end;
      continue;
    }
    const isTab = error.code === 'TAB_AS_INDENT';
    if (isTab && isSaid) continue;
    problems.push(isTab ? tabProblem(error, tabs) : problemOf(text, error, unclosed));
    isSaid ||= isTab;
  }
  return problems;
}

/** Matches a line that has a key with an empty list or map as its value. */
const EMPTY_VALUE =
  /^( *(?:- +)*)((?:"[^"]*"|'[^']*'|[\w.-]+) *: +)(\[ *\]|\{ *\})[ \t]*(?:#.*)?\r?$/;

/**
 * Returns the problem of a key with `[]` or `{}` as its value, if entries follow it at an offset.
 * `end` is the end of these entries, because all errors in them have the same cause.
 */
function emptyBeforeEntries(
  text: string,
  offset: number,
): { readonly problem: LoadProblem; readonly end: number } | undefined {
  const lines = text.slice(startOfLine(text, offset)).split('\n', MAX_LINES_ABOVE);
  const isContent = (line: string): boolean => /^[ \t]*[^\s#]/.test(line);
  const depthOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
  const next = lines.find(isContent);
  const above = text.slice(0, startOfLine(text, offset)).split('\n').slice(-MAX_LINES_ABOVE);
  const row = above.findLastIndex(isContent);
  const [, indent = '', key = '', value = ''] = EMPTY_VALUE.exec(above[row] ?? '') ?? [];
  const isEntry = (line: string): boolean =>
    depthOf(line) > indent.length || (depthOf(line) === indent.length && /^ *-(?: |$)/.test(line));
  const isList = value.startsWith('[');
  if (value === '' || next === undefined || !isEntry(next)) return undefined;
  // A key that is only one space too deep belongs next to the key above it.
  const isItem = /^ *-(?: |\r?$)/.test(next);
  if (isList ? !isItem : isItem || depthOf(next) < indent.length + 2) return undefined;
  const after = lines.findIndex((line) => isContent(line) && !isEntry(line));
  const block = after === -1 ? lines : lines.slice(0, after);
  const entry = `${key.trimEnd()} ${isList ? '[]' : '{}'}`;
  const below = above.slice(row).reduce((sum, line) => sum + line.length + 1, -1);
  const start = startOfLine(text, offset) - below + indent.length + key.length;
  return {
    problem: parseProblem(
      { kind: 'empty-before-entries', entry, value: isList ? '[]' : '{}' },
      start,
      start + value.length,
    ),
    end: startOfLine(text, offset) + block.join('\n').length,
  };
}

function tabProblem({ pos: [start, end] }: YAMLError, lines: number): LoadProblem {
  return parseProblem({ kind: 'tabs', lines }, start, Math.max(end, start + 1));
}

function problemOf(text: string, error: YAMLError, unclosed: number | undefined): LoadProblem {
  const start = Math.min(error.pos[0], text.length);
  const line = startOfLine(text, start);
  const rest = text.slice(start, endOfLine(text, start));
  if (unclosed !== undefined && error.message.startsWith('Missing closing'))
    return parseProblem(
      { kind: 'unclosed-quote', quote: text.charAt(unclosed) },
      unclosed,
      endOfLine(text, unclosed),
    );
  const isAtStart = text.slice(line, start).trim() === '';
  const indentation =
    isAtStart && INDENTATION_CODES.includes(error.code) ? indentationFault(text, line) : undefined;
  if (indentation) return parseProblem(indentation, line, line + Math.max(1, indentation.spaces));
  const value = rest.replace(/\s+#.*$/, '').trimEnd();
  const sign = value.charAt(0);
  if (error.code === 'BAD_SCALAR_START' || (error.code === 'BAD_ALIAS' && sign === '*'))
    return parseProblem({ kind: 'unquoted', value, sign }, start, start + value.length);
  if (isSecondItem(error, value))
    return parseProblem({ kind: 'items-on-one-line' }, start, start + value.length);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !isAtStart && /:\s/.test(value))
    return parseProblem({ kind: 'unquoted', value, sign: ': ' }, start, start + value.length);
  const said = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  const fault: ParseFault = { kind: 'yaml-syntax', code: error.code, said };
  return parseProblem(fault, start, Math.max(error.pos[1], error.pos[0] + 1));
}

/**
 * Whether an error comes from a list item that follows a key or another item on the same line, such
 * as `tools: - a` or `- a: 1 - b: 2`.
 */
function isSecondItem({ code, message }: YAMLError, value: string): boolean {
  if (code === 'UNEXPECTED_TOKEN')
    return /^Unexpected (?:block-seq-ind on same line|seq-item-ind at node end)/.test(message);
  return code === 'BLOCK_AS_IMPLICIT_KEY' && /\s-\s[^:]*:\s/.test(value);
}

/**
 * Returns the problem of a first line that is indented deeper than a later line at the same level.
 * The parser reports every word from that later line on. Returns undefined if the first error has
 * another cause.
 */
function deeperStart(text: string, errors: readonly YAMLError[]): LoadProblem | undefined {
  const first = errors.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a));
  const at = first.pos[0];
  const [, before = '', indent = ''] =
    /^((?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*)( *)/.exec(text) ?? [];
  const line = startOfLine(text, at);
  const wanted = at - line;
  if (
    !/ at node end$/.test(first.message) ||
    wanted >= indent.length ||
    text.slice(line, at).trim() !== ''
  )
    return undefined;
  const spaces = indent.length;
  const number = text.slice(0, line).split('\n').length;
  return parseProblem(
    { kind: 'deeper-start', spaces, wanted, line: number },
    before.length,
    before.length + spaces,
  );
}

/**
 * Returns the fault for a line whose indentation matches no line above it, with the nearest line
 * that it could be aligned with. Returns undefined if the indentation matches.
 */
function indentationFault(
  text: string,
  start: number,
): Extract<ParseFault, { kind: 'indentation' }> | undefined {
  const spaces = /^ */.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0;
  const above = text.slice(0, start).split('\n').slice(0, -1);
  let open = Number.POSITIVE_INFINITY;
  let nearest: { readonly wanted: number; readonly line: number } | undefined;
  for (let index = above.length - 1; index >= 0; index--) {
    if (above.length - index > MAX_LINES_ABOVE) break;
    const indents = indentsOf(above[index] ?? '');
    for (const wanted of indents.filter((indent) => indent < open)) {
      if (wanted === spaces) return undefined;
      if (!nearest || Math.abs(wanted - spaces) < Math.abs(nearest.wanted - spaces))
        nearest = { wanted, line: index + 1 };
    }
    for (const indent of indents) open = Math.min(open, indent);
    if (open === 0) break;
  }
  return nearest && { kind: 'indentation', spaces, ...nearest };
}

/**
 * Returns the columns at which entries begin on a line, deepest first. Returns an empty list for a
 * comment or a blank line.
 */
function indentsOf(line: string): readonly number[] {
  const match = /^( *)((?:- +)*)(?=[^\s#])/.exec(line);
  if (!match) return [];
  const [, indent = '', dashes = ''] = match;
  return [indent.length + dashes.length, indent.length];
}

/**
 * Returns the range of the first line that is neither blank nor a comment, if the text appears to
 * be TOML.
 */
function tomlAt(text: string): { readonly start: number; readonly end: number } | undefined {
  const match =
    /^(?:[ \t]*(?:#.*)?\r?\n)*(\[{1,2}[\w.-]+\]{1,2}[ \t]*\r?\n[\w.-]+ *=|[\w.-]+ *= *\S)/.exec(
      text,
    );
  if (!match) return undefined;
  const start = match[0].length - (match[1]?.length ?? 0);
  return { start, end: endOfLine(text, start) };
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.min(offset, text.length) - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
