import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The skipped parts of a trace file, counted separately for each reason. */
interface Skipped {
  readonly lastLineCutOff: boolean;
  readonly notJson: number;
  readonly tooLong: number;
  readonly unclosedRows: number;
}

const words = wording({
  skipped: (source: string, skipped: Skipped) => ({
    message: `part of ${source} was skipped: ${partsOf(skipped).join(', ')}`,
    help: 'export the traces again, or remove these lines; their content was not checked',
  }),
  undated: (calls: number) => ({
    message: `${counted(calls, 'call has no timestamp and was', 'calls have no timestamp and were')} skipped, because a time window is set`,
  }),
});

function partsOf({ lastLineCutOff, notJson, tooLong, unclosedRows }: Skipped): readonly string[] {
  return [
    ...(lastLineCutOff ? ['its last line is cut off'] : []),
    ...(notJson > 0 ? [`${counted(notJson, 'line is', 'lines are')} not JSON`] : []),
    ...(tooLong > 0 ? [`${counted(tooLong, 'line is', 'lines are')} longer than 16 MiB`] : []),
    ...(unclosedRows > 0
      ? [`${counted(unclosedRows, 'row has', 'rows have')} an unclosed quotation mark`]
      : []),
  ];
}

export const traceLinesSkipped = {
  id: 'trace-lines-skipped',
  severity: 'warning',
  summary: 'Part of a trace file could not be read.',
  words,
} as const satisfies WordedRule;
