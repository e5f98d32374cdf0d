import type { Report } from '../report.ts';
import type { TextOptions } from '../writing/colour.ts';

/** Where a surface is shown: by the action, or by the command line. */
export type Door = 'action' | 'command line';

/**
 * A way in which a report is shown. A surface is one file that exports one of these, and one line
 * of `list.ts`.
 */
export interface Surface {
  readonly name: string;
  readonly doors: readonly Door[];
  /** Renders a report: text, or data that an adapter sends. */
  readonly render: (report: Report, options: never) => unknown;
  /** How the command line prints it, under which value of `--format`. */
  readonly format?: {
    readonly flag: string;
    /** The text to print, without a line break at its end. */
    readonly print: (report: Report, options: TextOptions) => string;
  };
  /** How the action publishes it, after outputs and log. */
  readonly published?: {
    /** What a notice calls it where it could not be written: `the job summary`. */
    readonly called: string;
    /** The token permission that it needs: `checks: write`; empty where it needs none. */
    readonly permission: string;
  };
}
