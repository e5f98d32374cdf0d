import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/**
 * The reason why new tools do not have a grace period. `hours` is the length that the period would
 * have.
 */
export type NoGraceReason =
  | { readonly kind: 'of-the-change' | 'no-times' }
  | { readonly kind: 'short-window' | 'all-new'; readonly hours: number };

const words = wording({
  without: (reason: NoGraceReason) => ({
    message: `there is no grace period: ${reasonText(reason)}`,
    help: 'map the tools, or provide older traces',
  }),
});

function reasonText(reason: NoGraceReason): string {
  switch (reason.kind) {
    case 'of-the-change':
      return 'every trace is part of the change, so none proves when a tool was first called';
    case 'no-times':
      return 'the traces have no times, so they cannot show which tools are new';
    case 'short-window':
      return `the time window of the traces is shorter than the grace period of ${counted(reason.hours, 'hour')}`;
    case 'all-new':
      return `no trace is older than the grace period of ${counted(reason.hours, 'hour')}, so every tool would look new`;
    default:
      return reason satisfies never;
  }
}

export const noGrace = {
  id: 'no-grace',
  severity: 'note',
  summary: 'There is no grace period, because the traces cannot show which tools are new.',
  words,
} as const satisfies WordedRule;
