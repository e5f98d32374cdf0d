import type { Location, Severity } from '../../finding/finding.ts';
import type { Frames, Paint, SourceLine } from './colour.ts';
import { visible } from './escape.ts';

/** A location to mark in a code frame, with a label. */
interface Mark {
  readonly location: Location;
  readonly label: string;
  /** The severity of the finding at this location. Absent for related locations. */
  readonly severity?: Severity;
}

/** The maximum number of findings per output to show with a code frame. */
export const MAX_FRAMES = 20;
/** The width of a tab, in columns. */
const TAB_WIDTH = 4;
/** The minimum width of a source line, in columns. */
const MIN_WIDTH = 20;
/** The maximum width of a label, in columns. */
const MAX_LABEL = 70;
/** The maximum width of the gutter before a source line, in columns. */
const MAX_GUTTER = 12;
/** The fraction of the width to the left of a mark when a long line is cut. */
const LEFT_SHARE = 0.25;

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}\ufe0f/u;
const MARKS_ONLY = /^[\p{Mn}\p{Me}]+$/u;

/** A character as displayed on a terminal, with its offsets in the line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/**
 * Renders a code frame with the source line of each mark, and the labelled marks below it. Findings
 * are marked with `^`, and related locations with `-`. All marks must be in the same file. Returns
 * an empty list if the first mark's line must not be shown.
 */
export function codeFrame(marks: readonly Mark[], frames: Frames, paint: Paint): readonly string[] {
  const shown = marks.flatMap((mark) => {
    const source = frames.lineOf(mark.location);
    const { range } = mark.location;
    return source && range ? [{ ...mark, source, line: range.start.line }] : [];
  });
  if (shown[0]?.location !== marks[0]?.location) return [];
  shown.sort((a, b) => a.line - b.line);
  const gutter = shown.reduce((width, { line }) => Math.max(width, String(line).length), 0);
  const bar = (number = ''): string => paint.dim(`  ${number.padStart(gutter)} |`);
  const room = Math.max(MIN_WIDTH, frames.width - gutter - 5);
  return shown.flatMap((mark, index) => {
    const former = shown[index - 1];
    const cells = cellsOf(mark.source);
    const { text, from, length } = excerpt(cells, spanOf(mark.location, mark.source), room);
    const line =
      former?.line === mark.line && isWhole(cells, room)
        ? []
        : [
            ...(former && mark.line - former.line > 1 ? [paint.dim(`  ${'.'.repeat(3)}`)] : []),
            `${bar(String(mark.line))} ${text}`.trimEnd(),
          ];
    return [...line, ...marked(mark, { from, length, room }, { bar: bar(), paint })];
  });
}

/** Whether a string is short enough to be a mark's label. */
export function isLabel(text: string, { width }: Frames): boolean {
  return widthOf(visible(text)) <= Math.min(MAX_LABEL, width - MAX_GUTTER);
}

/** Returns the lines that show the mark. The label is next to the mark if it fits there. */
function marked(
  { label, severity }: Mark,
  { from, length, room }: { readonly from: number; readonly length: number; readonly room: number },
  { bar, paint }: { readonly bar: string; readonly paint: Paint },
): readonly string[] {
  const sign = (severity ? '^' : '-').repeat(length);
  const tint = (text: string): string => paint.severity(severity ?? 'note', text);
  const words = visible(label);
  if (words === '') return [`${bar} ${' '.repeat(from)}${tint(sign)}`];
  if (fits(words, { from, length, room }))
    return [`${bar} ${' '.repeat(from)}${tint(`${sign} ${words}`)}`];
  return [`${bar} ${' '.repeat(from)}${tint(sign)}`, `${bar} ${tint(words)}`];
}

function fits(
  words: string,
  { from, length, room }: { readonly from: number; readonly length: number; readonly room: number },
): boolean {
  return from + length + 1 + widthOf(words) <= room;
}

/** Returns the width of a string on a terminal, in columns. */
function widthOf(text: string): number {
  return cellsOf({ text, secrets: [] }).reduce((sum, { width }) => sum + width, 0);
}

function isWhole(cells: readonly Cell[], room: number): boolean {
  return cells.reduce((sum, { width }) => sum + width, 0) <= room;
}

/**
 * Returns the range of offsets that a location marks within the line. At least one character is
 * marked.
 */
function spanOf({ range }: Location, { text }: SourceLine): readonly [start: number, end: number] {
  if (range === undefined) return [0, 1];
  const start = Math.min(range.start.column - 1, text.length);
  const end = range.end.line === range.start.line ? range.end.column - 1 : text.trimEnd().length;
  return [start, Math.max(end, start + 1)];
}

/** An excerpt of a line that fits the available width, and the columns of a span within it. */
interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/** Cuts a line around a span of offsets to fit `room` columns. */
function excerpt(
  cells: readonly Cell[],
  [start, end]: readonly [start: number, end: number],
  room: number,
): Excerpt {
  const columns: number[] = [0];
  for (const { width } of cells) columns.push((columns.at(-1) ?? 0) + width);
  const columnOf = (index: number): number => columns[index] ?? 0;
  const total = columnOf(cells.length);
  const first = cells.findLastIndex((cell) => cell.start <= start && start < cell.end);
  const after = first < 0 ? -1 : cells.findIndex((cell) => cell.start >= end);
  const from = first < 0 ? total : columnOf(first);
  const to = first < 0 ? total + 1 : columnOf(after < 0 ? cells.length : after);
  if (total <= room)
    return {
      text: cells.map(({ text }) => text).join(''),
      from,
      length: Math.max(1, to - from),
    };
  const wanted = Math.min(from - Math.floor(room * LEFT_SHARE), total - room + 2);
  const left = wanted <= 0 ? 0 : columns.findIndex((column) => column >= wanted);
  const sign = left > 0 ? '…' : '';
  const space = room - sign.length;
  const isCut = total - columnOf(left) > space;
  const limit = columnOf(left) + space - (isCut ? 1 : 0);
  const right = columns.findLastIndex((column) => column <= limit);
  const shown = cells.slice(left, right).map(({ text }) => text);
  const offset = columnOf(left) - sign.length;
  return {
    text: `${sign}${shown.join('')}${isCut ? '…' : ''}`,
    from: from - offset,
    length: Math.max(1, Math.min(to, limit) - from),
  };
}

/**
 * Splits a line into cells. Tabs become spaces, invisible characters become escapes, and
 * credentials become `…`.
 */
function cellsOf({ text, secrets }: SourceLine): readonly Cell[] {
  const cells: Cell[] = [];
  let hiddenTo = 0;
  for (const { segment, index } of segmentsOf(text)) {
    if (index < hiddenTo) continue;
    const secret = secrets
      .filter(([start, end]) => start < index + segment.length && end > index)
      .reduce((furthest, [, end]) => Math.max(furthest, end), -1);
    if (secret > index) {
      hiddenTo = secret;
      cells.push({ start: index, end: secret, text: '…', width: 1 });
    } else cells.push(cellOf(segment, index, text));
  }
  return cells;
}

function segmentsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (/^[\x20-\x7e\t]*$/.test(text))
    return Array.from(text, (segment, index) => ({ segment, index }));
  return new Intl.Segmenter('en').segment(text);
}

function cellOf(segment: string, start: number, line: string): Cell {
  const end = start + segment.length;
  if (segment === '\t') return { start, end, text: ' '.repeat(TAB_WIDTH), width: TAB_WIDTH };
  // As in `plain`, prevents a runner from treating `##[…]` as a command.
  const text = segment === '[' && line.slice(0, start).endsWith('##') ? '\\x5b' : visible(segment);
  if (text !== segment) return { start, end, text, width: text.length };
  if (MARKS_ONLY.test(segment)) return { start, end, text, width: 0 };
  return { start, end, text, width: WIDE.test(segment) ? 2 : 1 };
}
