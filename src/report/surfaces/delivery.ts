import type { Settings } from '../../settings/settings.ts';
import type { RunNumber } from '../writing/marker.ts';

/** Facts that decide how a surface is published, in addition to the report. */
export interface DeliveryContext {
  readonly settings: Settings;
  readonly run: RunNumber;
  /** The start time of the run, or the time to which the clock was set. */
  readonly now: Date;
  /** The commit for the check run. Absent if the run has no commit. */
  readonly commit?: string;
  /** The number of the pull request. Absent outside pull requests. */
  readonly pull?: number;
  /**
   * Where the checked files came from: the checkout, or another commit that was read as data.
   * `nowhere` if the event needed no check.
   */
  readonly checked: 'checkout' | 'another commit' | 'nowhere';
}

/**
 * The content to publish for a surface, as data for `src/action/deliver.ts`. There is one kind for
 * each channel. `output` is the name of the action output that receives the address or the path.
 */
export type Delivery =
  /** Lines for the job log, including workflow commands. */
  | { readonly to: 'log'; readonly lines: readonly string[] }
  /** The job summary. `bytesBefore` is the size of what the step has already written to it. */
  | { readonly to: 'summary'; readonly render: (bytesBefore: number) => string }
  | ({
      readonly to: 'file';
      readonly path: string;
      /** The text, or a function that writes it piece by piece. */
      readonly text: string | ((append: (text: string) => void) => void);
      /** If set, an existing file is replaced only if it begins with this text. */
      readonly begins?: string;
    } & WithOutput)
  /** A file that must not exist. A sentence in the log says why. */
  | { readonly to: 'no file'; readonly path: string; readonly why: string }
  | ({ readonly to: 'check run'; readonly check: CheckRunDelivery } & WithOutput & {
        /** A line about annotations that the check run omits. */
        readonly note?: string;
        /** The fallback if the check run cannot be written. */
        readonly otherwise: Delivery;
      })
  | ({ readonly to: 'comment'; readonly comment: CommentDelivery } & WithOutput)
  | { readonly to: 'review'; readonly review: ReviewDelivery }
  | ({ readonly to: 'issue'; readonly issue: IssueDelivery } & WithOutput);

interface WithOutput {
  readonly output: string;
}

/** An annotation in the format of the Checks API. */
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
  /** Whether to create a comment if there is none to update. */
  readonly create: boolean;
}

/** A suggestion that replaces one line of a file. */
export interface Suggestion {
  readonly path: string;
  readonly line: number;
  /** The whole text, beginning with the marker. */
  readonly body: string;
}

/** The suggestions of a run, which replace those of earlier runs. */
export interface ReviewDelivery {
  readonly number: number;
  readonly id: string;
  readonly run: RunNumber;
  readonly commit: string;
  readonly suggestions: readonly Suggestion[];
}

/**
 * The state that the tracking issue should have. `open` creates, updates or reopens it. `closed`
 * closes an existing issue. `kept` changes and creates nothing.
 */
export type IssueState = 'open' | 'closed' | 'kept';

/** The tracking issue to publish. */
export interface IssueDelivery {
  readonly id: string;
  readonly run: RunNumber;
  /** The title of a new issue. Users may change it later. */
  readonly title: string;
  /** The whole text, beginning with the marker. */
  readonly body: string;
  readonly state: IssueState;
}
