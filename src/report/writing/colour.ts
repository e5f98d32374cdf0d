import type { Direction } from '../../diff/change.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import type { Finding, Location } from '../../finding/finding.ts';

/** Options for rendering text on a terminal: colour and source lines. */
export interface TextOptions {
  readonly colour: boolean;
  /** The source lines to show below findings. If absent, code frames are not shown. */
  readonly frames?: Frames;
}

/** The source lines for code frames, and the output width in columns. */
export interface Frames {
  readonly width: number;
  /**
   * Returns the line on which a location starts. Returns undefined if the line must not be shown.
   */
  readonly lineOf: (location: Location) => SourceLine | undefined;
}

/** A line in a file, without its line break. */
export interface SourceLine {
  readonly text: string;
  /** The ranges of credentials, as offsets in `text`. Frames must not show them. */
  readonly secrets: readonly (readonly [start: number, end: number])[];
}

/** Functions that colour text for a terminal. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly verdict: (verdict: Verdict, text: string) => string;
  readonly severity: (severity: Finding['severity'], text: string) => string;
  readonly direction: (direction: Direction, text: string) => string;
}

const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const BLUE = 34;

/**
 * Returns functions that colour text for a terminal. Without colour, they return the text
 * unchanged.
 */
export function paintOf({ colour }: TextOptions): Paint {
  const style = (on: number, off: number, text: string): string =>
    colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  const tint = (number: number, text: string): string => style(number, 39, text);
  return {
    bold: (text) => style(1, 22, text),
    dim: (text) => style(2, 22, text),
    verdict: (verdict, text) =>
      tint({ pass: GREEN, warn: YELLOW, fail: RED, error: RED }[verdict], text),
    severity: (severity, text) => tint({ error: RED, warning: YELLOW, note: BLUE }[severity], text),
    direction: (direction, text) =>
      direction === 'neutral' ? text : tint({ widens: YELLOW, narrows: GREEN }[direction], text),
  };
}

/**
 * Aligns rows in columns and returns one line per row. Widths are measured in code points. The last
 * column is not padded.
 */
export function columns(rows: readonly (readonly string[])[], gap = 2): readonly string[] {
  const widths: number[] = [];
  for (const cells of rows) {
    for (const [index, cell] of cells.entries())
      widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
  }
  return rows.map((cells) =>
    cells
      .map((cell, index) =>
        index === cells.length - 1
          ? cell
          : cell + ' '.repeat((widths[index] ?? 0) - [...cell].length + gap),
      )
      .join('')
      .trimEnd(),
  );
}
