import type { Settings } from '../../settings/settings.ts';
import type { RunNumber } from '../writing/marker.ts';

/** Facts beyond the report that determine how a surface is published. */
export interface DeliveryContext {
  readonly settings: Settings;
  readonly run: RunNumber;
  /** The time of the run, according to its clock. */
  readonly now: Date;
  /** The commit for the check run. Absent if the run has no commit. */
  readonly commit?: string;
  /** The pull request's number. Absent outside pull requests. */
  readonly pull?: number;
  /**
   * Where the checked files come from: the checkout, or another commit whose files were read as
   * data. `nowhere` if the event did not require a check.
   */
  readonly checked: 'checkout' | 'another commit' | 'nowhere';
}

/**
 * The content that a surface publishes, as data for `src/action/deliver.ts`. Each channel has its
 * own type of delivery. `output` is the name of the action output that receives the address or
 * path.
 */
export type Delivery =
  /** Lines for the job log, including workflow commands. */
  | { readonly to: 'log'; readonly lines: readonly string[] }
  /**
   * The job summary. `bytesBefore` is the size of the summary that the step has already written.
   */
  | { readonly to: 'summary'; readonly render: (bytesBefore: number) => string }
  | ({
      readonly to: 'file';
      readonly path: string;
      /** The text, or a function that writes it in pieces. */
      readonly text: string | ((append: (text: string) => void) => void);
      /** If set, an existing file is replaced only if it begins with this text. */
      readonly begins?: string;
    } & WithOutput)
  /** A file that must not exist. `why` is a sentence for the log. */
  | { readonly to: 'no file'; readonly path: string; readonly why: string }
  | ({ readonly to: 'check run'; readonly check: CheckRunDelivery } & WithOutput & {
        /** A line about annotations missing from the check run. */
        readonly note?: string;
        /** The fallback for a check run that cannot be written. */
        readonly otherwise: Delivery;
      })
  | ({ readonly to: 'comment'; readonly comment: CommentDelivery } & WithOutput)
  | { readonly to: 'review'; readonly review: ReviewDelivery }
  | ({ readonly to: 'issue'; readonly issue: IssueDelivery } & WithOutput);

interface WithOutput {
  readonly output: string;
}

/** An annotation in the Checks API format. */
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

/** The check run to publish, with its annotations. */
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

/** The comment to write to a pull request. */
export interface CommentDelivery {
  readonly number: number;
  readonly id: string;
  readonly run: RunNumber;
  /** The whole comment, beginning with the marker. */
  readonly body: string;
  /** Whether to create a comment if none exists. */
  readonly create: boolean;
}

/** A review comment that suggests a replacement for one line of a file. */
export interface Suggestion {
  readonly path: string;
  readonly line: number;
  /** The whole comment, beginning with the marker. */
  readonly body: string;
}

/** The suggestions from a run, which replace the suggestions from earlier runs. */
export interface ReviewDelivery {
  readonly number: number;
  readonly id: string;
  readonly run: RunNumber;
  readonly commit: string;
  readonly suggestions: readonly Suggestion[];
}

/**
 * The desired state of the tracking issue. `open` creates, updates or reopens the issue. `closed`
 * closes an existing issue. `kept` makes no changes.
 */
export type IssueState = 'open' | 'closed' | 'kept';

/** The tracking issue to create, update, close or keep. */
export interface IssueDelivery {
  readonly id: string;
  readonly run: RunNumber;
  /** The title for a new issue. Users may rename the issue later. */
  readonly title: string;
  /** The whole text, beginning with the marker. */
  readonly body: string;
  readonly state: IssueState;
}
