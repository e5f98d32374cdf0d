import { documentationOf, type RuleId } from '../finding/catalogue.ts';
import type { Location } from '../finding/finding.ts';
import { code, cut, plain, urlPath } from './escape.ts';
import type { Report } from './report.ts';

/** What links need to know of a report. */
export type Linked = Pick<Report, 'links' | 'staleFiles'>;

/** Lines and columns from 1 as a surface of GitHub can take them: no half line at the end. */
export interface Lines {
  readonly start: number;
  readonly end: number;
  /** Only where both ends are on one line; the end is exclusive. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/** Longest path that is written out. */
const PATH_LENGTH = 300;

/** The lines of a location in the commit that people see; undefined without a range, or when that file is not the one that was judged. */
export function linesOf(report: Pick<Report, 'staleFiles'>, location: Location): Lines | undefined {
  const { range, file } = location;
  if (range === undefined || report.staleFiles.has(file)) return undefined;
  const start = range.start.line;
  // A range that ends before the first character of a line ends with the line before.
  const halfLine = range.end.line > range.start.line && range.end.column === 1;
  const end = Math.max(start, halfLine ? range.end.line - 1 : range.end.line);
  if (start !== range.end.line) return { start, end };
  return { start, end, columns: { start: range.start.column, end: range.end.column } };
}

/** A place for a log: `file:line:column`, or the file alone; empty for what concerns the run. */
export function placeText(location: Location): string {
  const file = plain(cut(nameOf(location), PATH_LENGTH));
  const at = location.range?.start;
  return at === undefined || file === '' ? file : `${file}:${at.line}:${at.column}`;
}

/** A place as Markdown: `file:line` in code, linked where links are known. */
export function placeLink(report: Linked, location: Location): string {
  const lines = linesOf(report, location);
  return linked(code(cut(nameOf(location), PATH_LENGTH) + (lines ? `:${lines.start}` : '')), addressOf(report, location, lines));
}

/** A file by its path, with the repository and ref before it where it lies in another. */
function nameOf({ file, repository }: Location): string {
  return repository === undefined || file === '' ? file : `${repository}:${file}`;
}

/** A line of a file as Markdown, for places of which only the line is kept. */
export function lineLink(report: Linked, file: string, line: number): string {
  const at = { line, column: 1, offset: 0 };
  return placeLink(report, { file, pointer: '', range: { start: at, end: at } });
}

/** A file as Markdown under a word of ours: `[card](…)`, or the word alone. */
export function fileLink(report: Linked, file: string, word: string): string {
  return linked(word, addressOf(report, { file }, undefined));
}

/** The id of a rule in code, linked to its documentation where that is known. */
export function ruleLink(report: Linked, rule: RuleId): string {
  const base = report.links?.documentation;
  return linked(code(rule), base === undefined ? undefined : base + documentationOf(rule));
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](${address})`;
}

function addressOf(
  report: Linked,
  { file, repository }: Pick<Location, 'file' | 'repository'>,
  lines: Lines | undefined,
): string | undefined {
  const { links } = report;
  if (links === undefined || file === '') return undefined;
  // Files that GitHub renders have lines to link to only in their plain form.
  const rendered = /\.(md|markdown|mdx)$/i.test(file) ? '?plain=1' : '';
  const anchor = lines === undefined ? '' : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
  const rest = `${urlPath(file)}${lines ? rendered : ''}${anchor}`;
  if (repository === undefined) return `${links.repository}/blob/${links.sha}/${rest}`;
  const at = repository.indexOf('@');
  return `${new URL(links.repository).origin}/${urlPath(repository.slice(0, at))}/blob/${urlPath(repository.slice(at + 1))}/${rest}`;
}
