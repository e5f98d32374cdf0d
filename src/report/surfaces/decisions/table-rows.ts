import type { DecisionEffect, DecisionRow } from '../../../model/decision-row.ts';
import { type Paint, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';
import type { RowFormat } from './row-format.ts';

/**
 * The maximum length of a value in the table, in characters. A longer value is cut, and the number
 * of omitted characters is shown.
 */
const MAX_VALUE = 400;
/** The number of rows that determine the column widths. */
const SAMPLE = 200;
const GAP = 2;
/** The minimum width of a narrowed column, in characters. */
const MIN_WIDTH = 6;
/**
 * The minimum width of a table, in characters. On a narrower terminal, the table still has this
 * width.
 */
const MIN_TABLE = 60;

const HEADS = ['TIME', 'EFFECT', 'ACTOR', 'ACTION', 'RESOURCE', 'POLICY'] as const;
const EFFECT_COLUMN = 1;
/** The index of the first column that may be narrowed. */
const FIRST_FLEXIBLE = 2;

/** Maps each effect to the verdict whose colour it shares. */
const COLOURS = { allow: 'pass', deny: 'fail', audit: 'warn' } as const;

/** The texts that the table shows for one row of the log. */
interface TableRow {
  readonly effect: DecisionEffect;
  readonly cells: readonly string[];
  /** The text below the row, with the limit and the reason. */
  readonly note: string;
}

/**
 * Renders rows as a table of at most `width` characters, with the reason below each row. Long
 * values wrap onto the next line. The first 200 rows determine the column widths.
 */
export function tableRows(options: TextOptions & { readonly width: number }): RowFormat {
  const paint = paintOf(options);
  const width = Math.max(MIN_TABLE, options.width);
  let sample: TableRow[] = [];
  let widths: readonly number[] | undefined;
  let isCut = false;
  const shown = (value: string): string => {
    const text = cut(value, MAX_VALUE);
    isCut ||= text !== value;
    return plain(text);
  };
  const tableRow = (row: DecisionRow): TableRow => ({
    effect: row.effect,
    cells: [
      shown(row.timestamp ?? '-'),
      row.effect,
      shown(row.actor),
      shown(row.action),
      shown(row.resource),
      row.policy_id === null ? '(default)' : shown(row.policy_id),
    ],
    note: [row.limit, row.reason]
      .filter((text) => text !== null && text !== '')
      .map((text) => shown(text ?? ''))
      .join(' – '),
  });
  const flush = (): readonly string[] => {
    widths = fitted([HEADS, ...sample.map(({ cells }) => cells)], width);
    const head = linesOf(HEADS, widths).map((line) => paint.bold(line));
    const lines = sample.flatMap((row) => rowLines(row, widths ?? [], width, paint));
    sample = [];
    return [...head, ...lines];
  };
  return {
    start: () => [],
    row: (row) => {
      if (widths !== undefined) return rowLines(tableRow(row), widths, width, paint);
      sample.push(tableRow(row));
      return sample.length < SAMPLE ? [] : flush();
    },
    end: () => [
      ...(sample.length > 0 ? flush() : []),
      ...(isCut
        ? [
            '',
            'Values that end in "… (… more characters)" are cut. --format json shows them whole.',
          ]
        : []),
    ],
  };
}

/** Returns the column widths. The widest columns are narrowed until the table fits. */
function fitted(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = HEADS.map((_, index) =>
    rows.reduce((most, cells) => Math.max(most, [...(cells[index] ?? '')].length), 0),
  );
  const room = width - GAP * (widths.length - 1);
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const flexible = widths.slice(FIRST_FLEXIBLE);
    const widest = flexible.reduce((most, one) => Math.max(most, one), 0);
    if (widest <= MIN_WIDTH) break;
    widths[FIRST_FLEXIBLE + flexible.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function rowLines(
  row: TableRow,
  widths: readonly number[],
  width: number,
  paint: Paint,
): readonly string[] {
  const [first = '', ...more] = linesOf(row.cells, widths);
  const start = (widths[0] ?? 0) + GAP;
  const end = start + row.effect.length;
  const isWhole = row.effect.length <= (widths[EFFECT_COLUMN] ?? 0);
  const painted = isWhole
    ? first.slice(0, start) + paint.verdict(COLOURS[row.effect], row.effect) + first.slice(end)
    : first;
  const indent = ' '.repeat(GAP);
  const notes = row.note === '' ? [] : wrapped(row.note, width - GAP);
  return [painted, ...more, ...notes.map((line) => paint.dim(indent + line))];
}

/** Renders a table row. A cell can span several lines. */
function linesOf(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const parts = cells.map((cell, index) => wrapped(cell, widths[index] ?? 1));
  const height = parts.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, at) =>
    parts
      .map((lines, index) => {
        const line = lines[at] ?? '';
        return line + ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...line].length));
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Splits text into lines of at most `width` code points. */
function wrapped(text: string, width: number): readonly string[] {
  const points = [...text];
  const lines: string[] = [];
  for (let at = 0; at < points.length; at += width)
    lines.push(points.slice(at, at + width).join(''));
  return lines;
}
