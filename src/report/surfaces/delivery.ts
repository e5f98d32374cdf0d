import type { Settings } from '../../settings/settings.ts';
import type { RunNumber } from '../writing/marker.ts';

/** The facts that a surface needs in addition to the report to choose where it is published. */
export interface DeliveryContext {
  readonly settings: Settings;
  readonly run: RunNumber;
  /** When the run began, or the time that the clock was set to. */
  readonly now: Date;
  /** The commit that a check run is about; absent where the run is about none. */
  readonly commit?: string;
  /** The number of the pull request; absent without one. */
  readonly pull?: number;
}

/**
 * What the action writes to show a surface, as data: one kind for each channel. `src/action/deliver.ts`
 * writes it. `output` is the output of the action that gets the address or the path.
 */
export type Delivery =
  /** Lines of the job log, commands for the runner included. */
  | { readonly to: 'log'; readonly lines: readonly string[] }
  /** The job summary, within the room that the step has left. */
  | { readonly to: 'summary'; readonly render: (bytesBefore: number) => string }
  | ({ readonly to: 'file'; readonly path: string; readonly text: string } & WithOutput)
  | ({ readonly to: 'check run'; readonly check: CheckRunDelivery } & WithOutput & {
        /** A line about what the check run does not show. */
        readonly note?: string;
        /** What is written where the check run cannot be. */
        readonly otherwise: Delivery;
      })
  | ({ readonly to: 'comment'; readonly comment: CommentDelivery } & WithOutput)
  | ({ readonly to: 'issue'; readonly issue: IssueDelivery } & WithOutput);

interface WithOutput {
  readonly output: string;
}

/** An annotation in the form of the Checks API. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** The check run to publish. */
export interface CheckRunDelivery {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** The comment to publish. */
export interface CommentDelivery {
  readonly number: number;
  readonly id: string;
  readonly run: RunNumber;
  /** The whole text, beginning with the marker. */
  readonly body: string;
  /** False when an earlier comment is to be updated but no new one made. */
  readonly create: boolean;
}

/**
 * What happens to the issue: `open` creates, updates or reopens it; `closed` closes an existing
 * issue; `kept` leaves an existing issue as it is and creates none.
 */
export type IssueState = 'open' | 'closed' | 'kept';

/** The tracking issue to publish. */
export interface IssueDelivery {
  readonly id: string;
  readonly run: RunNumber;
  /** The title of a new issue; people may change it later. */
  readonly title: string;
  /** The whole text, beginning with the marker. */
  readonly body: string;
  readonly state: IssueState;
}
