import type { Location } from '../../finding/finding.ts';
import { documentationOf } from '../../rules/catalogue.ts';
import type { Report, RunLinks } from '../report.ts';
import { code, cut, plain, urlPath } from './escape.ts';

/** The parts of a report that links need. */
export type Linked = Pick<Report, 'links' | 'staleFiles'> & Partial<Pick<Report, 'governed'>>;

/** Lines and columns for a surface of GitHub: they count from 1, and the last line is whole. */
export interface Lines {
  readonly start: number;
  readonly end: number;
  /** Only where both ends are on one line; the end is exclusive. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/** Longest path that is shown, in characters. */
const MAX_PATH_LENGTH = 300;

/**
 * The lines of a location in the commit that people see; undefined without a range, and when the
 * file in that commit differs from the checked one.
 */
export function linesOf(report: Pick<Report, 'staleFiles'>, location: Location): Lines | undefined {
  if (location.repository === undefined && report.staleFiles.has(location.file)) return undefined;
  return linesIn(location);
}

function linesIn({ range }: Location): Lines | undefined {
  if (range === undefined) return undefined;
  const start = range.start.line;
  // A range that ends at the start of a line ends with the previous line.
  const halfLine = range.end.line > range.start.line && range.end.column === 1;
  const end = Math.max(start, halfLine ? range.end.line - 1 : range.end.line);
  if (start !== range.end.line) return { start, end };
  return { start, end, columns: { start: range.start.column, end: range.end.column } };
}

/** A place for a log: `file:line:column` or only the file; empty for a finding about the run. */
export function placeText(location: Location): string {
  const file = pathText(location);
  const at = location.range?.start;
  return at === undefined || file === '' ? file : `${file}:${at.line}:${at.column}`;
}

/** A line of a file for a log: `file:line`. */
export function lineText(line: Line): string {
  return `${pathText(line)}:${line.line}`;
}

/** The path of a file; one in another repository is `owner/repo@ref:path`. */
function pathText({ file, repository }: Pick<Location, 'file' | 'repository'>): string {
  return plain(cut(wholePath({ file, repository }), MAX_PATH_LENGTH));
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
 * A place as Markdown: `file:line` as code, linked where links are known. A file that the change
 * removes is linked at the base commit.
 */
export function placeLink(report: Linked, location: Location): string {
  if (isGone(report, location)) return basePlaceLink(report, location);
  const lines = linesOf(report, location);
  return linked(shownPlace(location, lines), addressOf(report, location, lines));
}

/**
 * Whether the change removes a file. A place with a range belongs to the head, so its file exists.
 */
function isGone({ governed = [] }: Linked, { file, range, repository }: Location): boolean {
  if (range !== undefined || repository !== undefined || file === '') return false;
  return governed.some(
    (change) => (change.status === 'removed' ? change.file : change.previous) === file,
  );
}

/**
 * A place in the base commit as Markdown. It is linked only where that commit is known, because its
 * lines differ from those of the head.
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
  return code(cut(wholePath(location), MAX_PATH_LENGTH) + (lines ? `:${lines.start}` : ''));
}

/** A place that has only a line, without columns. */
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

/** A link to a file with a given text: `[card](…)`; only the text where links are unknown. */
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
 * `owner/repo@ref`. The owner and the repository have no other characters, so that they can only
 * become a path.
 */
const REPOSITORY = /^([\w.-]+\/[\w.-]+)@(.+)$/su;

function blobAddress(
  links: RunLinks,
  { file, repository }: File,
  sha: string,
  lines: Lines | undefined,
): string | undefined {
  // GitHub can link to lines of a rendered file only in its plain form.
  const rendered = /\.(md|markdown|mdx)$/i.test(file) ? '?plain=1' : '';
  const anchor =
    lines === undefined ? '' : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
  const within = `${urlPath(file)}${lines ? rendered : ''}${anchor}`;
  if (repository === undefined) return `${links.repository}/blob/${sha}/${within}`;
  const [, name, ref] = REPOSITORY.exec(repository) ?? [];
  // The address of the server is the address of this repository without owner and name.
  const server = links.repository.split('/').slice(0, -2).join('/');
  return name === undefined || ref === undefined
    ? undefined
    : `${server}/${name}/blob/${urlPath(ref)}/${within}`;
}
