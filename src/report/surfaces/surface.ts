import type { Report } from '../report.ts';
import type { TextOptions } from '../writing/colour.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';

/** Where a surface is shown: by the action, or by the command line. */
export type Door = 'action' | 'command line';

/**
 * A way to show a report. Each surface is one file that exports a `Surface`, and one line in
 * `list.ts`; the action and `check --format` read that list.
 */
export interface Surface {
  readonly name: string;
  readonly doors: readonly Door[];
  /** Renders a report: text, or data that an adapter sends. */
  readonly render: (report: Report, options: never) => unknown;
  /** The value of `--format` with which the command line prints it, and how. */
  readonly format?: {
    readonly flag: string;
    /** The text to print, without a line break at its end. */
    readonly print: (report: Report, options: TextOptions) => string;
  };
  /** How the action publishes it, after outputs and log. */
  readonly published?: {
    /** Its name in the notice about a failure to write it: `the job summary`. */
    readonly called: string;
    /** The token permission that it needs: `checks: write`; empty where it needs none. */
    readonly permission: string;
    /** What the action writes; undefined where the settings or the event ask for nothing. */
    readonly delivery: (report: Report, context: DeliveryContext) => Delivery | undefined;
  };
}
