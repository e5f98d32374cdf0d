import { digits } from '../../../document/digits.ts';
import { DECISION_EFFECTS, type DecisionEffect } from '../../../model/decision-row.ts';
import { plain } from '../../writing/escape.ts';
import { counted, joined } from '../../writing/words.ts';

/** Totals for the listed decisions and for the whole log. */
export interface ListedDecisions {
  /** The number of rows in the log. */
  readonly rows: number;
  readonly counts: Readonly<Record<DecisionEffect, number>>;
  /**
   * The requested period, as entered by the user, and the newest row's timestamp. Absent if no
   * period was requested.
   */
  readonly last?: { readonly span: string; readonly newest: string | undefined };
  /** The number of rows without a timestamp. 0 if no period was requested. */
  readonly untimed: number;
}

const WORDS = { allow: 'allowed', deny: 'denied', audit: 'audited' } as const;

/** Returns the sentences to print after a list of decisions. */
export function decisionsSummary({
  rows,
  counts,
  last,
  untimed,
}: ListedDecisions): readonly string[] {
  const listed = DECISION_EFFECTS.reduce((sum, effect) => sum + counts[effect], 0);
  const parts = DECISION_EFFECTS.filter((effect) => counts[effect] > 0).map(
    (effect) => `${digits(counts[effect])} ${WORDS[effect]}`,
  );
  const of = listed === rows ? '' : ` of ${digits(rows)} in the log`;
  return [
    `${counted(listed, ['decision', 'decisions'])}${of}${listed === 0 ? '' : `: ${joined(parts)}`}`,
    ...(last ? [windowSentence(last)] : []),
    ...(untimed > 0
      ? [
          `${counted(untimed, ['row', 'rows'])} without a time ${untimed === 1 ? 'is' : 'are'} not listed`,
        ]
      : []),
  ];
}

function windowSentence({ span, newest }: NonNullable<ListedDecisions['last']>): string {
  return newest === undefined
    ? `the last ${span} cannot be listed, because no row of the log has a time`
    : `the last ${span} before ${plain(newest)}, the time of the newest row`;
}
