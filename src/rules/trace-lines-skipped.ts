import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The number of skipped parts in a trace file, by reason. */
interface Skipped {
  readonly lastLineCutOff: boolean;
  readonly notJson: number;
  readonly tooLong: number;
  readonly unclosedRows: number;
}

const words = wording({
  skipped: (source: string, skipped: Skipped) => ({
    message: `part of ${source} was skipped: ${partsOf(skipped).join(', ')}`,
    help: 'write the file again, or remove these lines, whose content was not checked',
  }),
  undated: (calls: number) => ({
    message: `${counted(calls, 'call has no time and was', 'calls have no time and were')} left out, because a time window is set`,
  }),
});

function partsOf({ lastLineCutOff, notJson, tooLong, unclosedRows }: Skipped): readonly string[] {
  return [
    ...(lastLineCutOff ? ['its last line is cut off'] : []),
    ...(notJson > 0 ? [`${counted(notJson, 'line is', 'lines are')} not JSON`] : []),
    ...(tooLong > 0 ? [`${counted(tooLong, 'line is', 'lines are')} longer than 16 MiB`] : []),
    ...(unclosedRows > 0
      ? [`${counted(unclosedRows, 'row has', 'rows have')} a quotation mark that is never closed`]
      : []),
  ];
}

export const traceLinesSkipped = {
  id: 'trace-lines-skipped',
  severity: 'warning',
  summary: 'Part of a trace file could not be read.',
  words,
} as const satisfies WordedRule;
