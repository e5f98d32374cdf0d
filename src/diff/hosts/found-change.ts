import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangeDraft } from '../change-draft.ts';
import type { Cause } from '../names/edits.ts';
import type { PolicySide } from '../names/policy-side.ts';

/** A change of the decision about calls, and the edit that causes it. */
export interface FoundChange {
  readonly draft: ChangeDraft;
  readonly cause?: Cause;
  /** Whether the example is a command that the host may consider read-only. */
  readonly isReadOnly: boolean;
  readonly sides: BaseAndHead<PolicySide>;
  /** The situation in which the decision changes, in words. Absent for the usual one. */
  readonly words?: string;
}
