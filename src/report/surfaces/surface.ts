import type { Report } from '../report.ts';
import type { TextOptions } from '../writing/colour.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';

/** The place where a surface is available: the action or the command line. */
export type Door = 'action' | 'command line';

/**
 * A way to show a report. Each surface is one file that exports a `Surface`, and one entry in
 * `list.ts`. The action and `check --format` use that list.
 */
export interface Surface {
  readonly name: string;
  readonly doors: readonly Door[];
  /** Renders a report as text, or as data that the action publishes. */
  readonly render: (report: Report, options: never) => unknown;
  /** How the command line prints the surface. Absent if the command line does not support it. */
  readonly format?: {
    readonly flag: string;
    /** Returns the text to print, without a line break at the end. */
    readonly print: (report: Report, options: TextOptions) => string;
  };
  /**
   * How the action publishes the surface after the outputs and the log. Absent if the action does
   * not publish it.
   */
  readonly published?: {
    /** The name of the surface in a notice that it could not be written: `the job summary`. */
    readonly called: string;
    /** The permission that the token needs: `checks: write`. Empty if it needs none. */
    readonly permission: string;
    /** Returns what to publish. Returns undefined if the settings or the event require nothing. */
    readonly delivery: (report: Report, context: DeliveryContext) => Delivery | undefined;
  };
}
