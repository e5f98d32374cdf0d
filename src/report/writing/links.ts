import type { Location } from '../../finding/finding.ts';
import { documentationOf } from '../../rules/catalogue.ts';
import type { Report, RunLinks } from '../report.ts';
import { code, cut, plain, urlPath } from './escape.ts';

/** The parts of a report from which links are built. */
export type Linked = Pick<Report, 'links' | 'staleFiles'> & Partial<Pick<Report, 'governed'>>;

/**
 * The lines and columns of a range on GitHub. Numbers start at 1, and the range includes the last
 * line.
 */
export interface Lines {
  readonly start: number;
  readonly end: number;
  /** The columns, with an exclusive end. Present only if the range is on a single line. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/** The maximum length of a path, in characters. */
const MAX_PATH_LENGTH = 300;

/**
 * Returns a location's lines in the commit that readers see. Returns undefined if the location has
 * no range, or if its file differs between that commit and the checked-out tree.
 */
export function linesOf(report: Pick<Report, 'staleFiles'>, location: Location): Lines | undefined {
  if (location.repository === undefined && report.staleFiles.has(location.file)) return undefined;
  return linesIn(location);
}

function linesIn({ range }: Location): Lines | undefined {
  if (range === undefined) return undefined;
  const start = range.start.line;
  // A range that ends at the start of a line does not include that line.
  const halfLine = range.end.line > range.start.line && range.end.column === 1;
  const end = Math.max(start, halfLine ? range.end.line - 1 : range.end.line);
  if (start !== range.end.line) return { start, end };
  return { start, end, columns: { start: range.start.column, end: range.end.column } };
}

/**
 * Renders a location as text for a log: `file:line:column`, or only the file. Returns an empty
 * string for a finding about the whole run.
 */
export function placeText(location: Location): string {
  const file = pathText(location);
  const at = location.range?.start;
  return at === undefined || file === '' ? file : `${file}:${at.line}:${at.column}`;
}

/** Renders a line's location as text for a log: `file:line`. */
export function lineText(line: Line): string {
  return `${pathText(line)}:${line.line}`;
}

/** Returns a file's path. For a file in another repository, returns `owner/repo@ref:path`. */
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
 * Renders a location as Markdown: `file:line` as code, with a link if the URL is known. If the
 * change removes the file, the link leads to the base commit.
 */
export function placeLink(report: Linked, location: Location): string {
  if (isGone(report, location)) return basePlaceLink(report, location);
  const lines = linesOf(report, location);
  return linked(shownPlace(location, lines), addressOf(report, location, lines));
}

/**
 * Whether the change removes a location's file. A location with a range is always in the head,
 * where the file exists.
 */
function isGone({ governed = [] }: Linked, { file, range, repository }: Location): boolean {
  if (range !== undefined || repository !== undefined || file === '') return false;
  return governed.some(
    (change) => (change.status === 'removed' ? change.file : change.previous) === file,
  );
}

/**
 * Renders a location in the base commit as Markdown. Lines in the head can differ, so the location
 * is linked only if the base commit is known.
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

/** The location of a whole line in a file. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly repository?: string;
}

/** Renders a line's location as Markdown. */
export function lineLink(report: Linked, { file, line, repository }: Line): string {
  const at = { line, column: 1, offset: 0 };
  return placeLink(report, {
    file,
    pointer: '',
    range: { start: at, end: at },
    ...(repository !== undefined && { repository }),
  });
}

/** Renders a link to a file, such as `[card](…)`. Returns only the text if the URL is unknown. */
export function fileLink(report: Linked, file: File, word: string): string {
  return linked(word, addressOf(report, file, undefined));
}

/** Renders a rule's id as code. Links to the rule's documentation if its URL is known. */
export function ruleLink(report: Linked, rule: string): string {
  const base = report.links?.documentation;
  return linked(code(rule), base === undefined ? undefined : base + documentationOf(rule));
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](${address})`;
}

/** A whole file, in this or another repository. */
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
 * Matches `owner/repo@ref`. The owner and repository may contain only characters that are safe in a
 * URL path.
 */
const REPOSITORY = /^([\w.-]+\/[\w.-]+)@(.+)$/su;

function blobAddress(
  links: RunLinks,
  { file, repository }: File,
  sha: string,
  lines: Lines | undefined,
): string | undefined {
  // If GitHub renders a file, its lines can be linked only in the plain view.
  const rendered = /\.(md|markdown|mdx)$/i.test(file) ? '?plain=1' : '';
  const anchor =
    lines === undefined ? '' : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
  const within = `${urlPath(file)}${lines ? rendered : ''}${anchor}`;
  if (repository === undefined) return `${links.repository}/blob/${sha}/${within}`;
  const [, name, ref] = REPOSITORY.exec(repository) ?? [];
  // The server's URL is the repository's URL without the owner and the name.
  const server = links.repository.split('/').slice(0, -2).join('/');
  return name === undefined || ref === undefined
    ? undefined
    : `${server}/${name}/blob/${urlPath(ref)}/${within}`;
}
