import type { Location } from '../../finding/finding.ts';
import { documentationOf } from '../../rules/catalogue.ts';
import type { Report, RunLinks } from '../report.ts';
import { code, cut, plain, urlPath } from './escape.ts';

/** What links need to know of a report. */
export type Linked = Pick<Report, 'links' | 'staleFiles'> & Partial<Pick<Report, 'changes'>>;

/** Lines and columns from 1 as a surface of GitHub can take them: no half line at the end. */
export interface Lines {
  readonly start: number;
  readonly end: number;
  /** Only where both ends are on one line; the end is exclusive. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/** Longest path that is written out. */
const PATH_LENGTH = 300;

/**
 * The lines of a location in the commit that people see; undefined without a range, or when that
 * file is not the one that was checked.
 */
export function linesOf(report: Pick<Report, 'staleFiles'>, location: Location): Lines | undefined {
  if (location.repository === undefined && report.staleFiles.has(location.file)) return undefined;
  return linesIn(location);
}

function linesIn({ range }: Location): Lines | undefined {
  if (range === undefined) return undefined;
  const start = range.start.line;
  // A range that ends before the first character of a line ends with the line before.
  const halfLine = range.end.line > range.start.line && range.end.column === 1;
  const end = Math.max(start, halfLine ? range.end.line - 1 : range.end.line);
  if (start !== range.end.line) return { start, end };
  return { start, end, columns: { start: range.start.column, end: range.end.column } };
}

/** A place for a log: `file:line:column`, or the file alone; empty for what is about the run. */
export function placeText(location: Location): string {
  const file = pathText(location);
  const at = location.range?.start;
  return at === undefined || file === '' ? file : `${file}:${at.line}:${at.column}`;
}

/** A place for a log of which only the line is known: `file:line`. */
export function lineText(line: Line): string {
  return `${pathText(line)}:${line.line}`;
}

/** The file, which one of another repository carries before it: `owner/repo@ref:path`. */
function pathText({ file, repository }: Pick<Location, 'file' | 'repository'>): string {
  return plain(cut(wholePath({ file, repository }), PATH_LENGTH));
}

function wholePath({
  file,
  repository,
}: {
  readonly file: string;
  readonly repository?: string | undefined;
}): string {
  return repository === undefined || file === '' ? file : `${repository}:${file}`;
}

/**
 * A place as Markdown: `file:line` in code, linked where links are known; for a file
 * that the change removes, at the base commit.
 */
export function placeLink(report: Linked, location: Location): string {
  if (isGone(report, location)) return basePlaceLink(report, location);
  const lines = linesOf(report, location);
  return linked(shownPlace(location, lines), addressOf(report, location, lines));
}

/**
 * Whether the change removes a file. A place with a range is one of the head, so its file exists.
 */
function isGone({ changes = [] }: Linked, { file, range, repository }: Location): boolean {
  if (range !== undefined || repository !== undefined || file === '') return false;
  return changes.some(
    (change) => (change.status === 'removed' ? change.file : change.previous) === file,
  );
}

/**
 * A place of the base commit as Markdown, linked only where that commit is known, since
 * its lines are not those of the head.
 */
export function basePlaceLink({ links }: Linked, location: Location): string {
  const lines = linesIn(location);
  const address =
    links && (location.repository !== undefined || links.base !== undefined)
      ? blobAddress(links, location, links.base ?? links.sha, lines)
      : undefined;
  return linked(shownPlace(location, lines), address);
}

function shownPlace(location: Location, lines: Lines | undefined): string {
  return code(cut(wholePath(location), PATH_LENGTH) + (lines ? `:${lines.start}` : ''));
}

/** A place of which only the line is known. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly repository?: string;
}

/** A line of a file as Markdown. */
export function lineLink(report: Linked, { file, line, repository }: Line): string {
  const at = { line, column: 1, offset: 0 };
  return placeLink(report, {
    file,
    pointer: '',
    range: { start: at, end: at },
    ...(repository !== undefined && { repository }),
  });
}

/** A file as Markdown under a given word: `[card](…)`, or the word alone. */
export function fileLink(report: Linked, file: File, word: string): string {
  return linked(word, addressOf(report, file, undefined));
}

/** The id of a rule in code, linked to its documentation where that is known. */
export function ruleLink(report: Linked, rule: string): string {
  const base = report.links?.documentation;
  return linked(code(rule), base === undefined ? undefined : base + documentationOf(rule));
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](${address})`;
}

/** A file without a place in it. */
type File = Pick<Location, 'file' | 'repository'>;

function addressOf(
  { links }: Linked,
  location: File,
  lines: Lines | undefined,
): string | undefined {
  return links === undefined || location.file === ''
    ? undefined
    : blobAddress(links, location, links.sha, lines);
}

/**
 * `owner/repo@ref`; owner and repository hold no other characters, so that nothing but a path can
 * come of them.
 */
const REPOSITORY = /^([\w.-]+\/[\w.-]+)@(.+)$/su;

function blobAddress(
  links: RunLinks,
  { file, repository }: File,
  sha: string,
  lines: Lines | undefined,
): string | undefined {
  // Files that GitHub renders have lines to link to only in their plain form.
  const rendered = /\.(md|markdown|mdx)$/i.test(file) ? '?plain=1' : '';
  const anchor =
    lines === undefined ? '' : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
  const within = `${urlPath(file)}${lines ? rendered : ''}${anchor}`;
  if (repository === undefined) return `${links.repository}/blob/${sha}/${within}`;
  const [, name, ref] = REPOSITORY.exec(repository) ?? [];
  // The address of the server is that of our own repository without owner and name.
  const server = links.repository.split('/').slice(0, -2).join('/');
  return name === undefined || ref === undefined
    ? undefined
    : `${server}/${name}/blob/${urlPath(ref)}/${within}`;
}
