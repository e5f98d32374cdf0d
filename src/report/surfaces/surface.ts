import type { Report } from '../report.ts';
import type { TextOptions } from '../writing/colour.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';

/** Where a surface is available: in the action or on the command line. */
export type Door = 'action' | 'command line';

/**
 * A way of presenting a report. Each surface is a file that exports a `Surface`, and an entry in
 * `list.ts`. The action and `check --format` use that list.
 */
export interface Surface {
  readonly name: string;
  readonly doors: readonly Door[];
  /** Renders a report as text, or as data that the action publishes. */
  readonly render: (report: Report, options: never) => unknown;
  /**
   * How the command line prints the surface. Absent if the command line does not support the
   * surface.
   */
  readonly format?: {
    readonly flag: string;
    /** Returns the text to print, without a trailing line break. */
    readonly print: (report: Report, options: TextOptions) => string;
  };
  /**
   * How the action publishes the surface after the outputs and the log. Absent if the action does
   * not publish the surface.
   */
  readonly published?: {
    /** The surface's name, such as `the job summary`, for a notice that it could not be written. */
    readonly called: string;
    /**
     * The permission that the token requires, such as `checks: write`. Empty if no permission is
     * required.
     */
    readonly permission: string;
    /**
     * Returns the content to publish. Returns undefined if the settings or the event do not require
     * it.
     */
    readonly delivery: (report: Report, context: DeliveryContext) => Delivery | undefined;
  };
}
