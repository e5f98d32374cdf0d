import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  advisory: () => ({
    message: 'a conviction of type BOUNDARY must have the severity "mandatory", not "advisory"',
    help: 'write "mandatory", or change the type if the conviction is only advisory',
  }),
});

/**
 * Reports an advisory conscience value of type `BOUNDARY`. An agent may ignore advice, so the
 * boundary would not be enforced.
 */
export const advisoryBoundary = {
  id: 'advisory-boundary',
  severity: 'error',
  summary: 'A conviction of type BOUNDARY is only advisory.',
  words,
  kinds: ['unified-card'],
  *check({ document }) {
    for (const conviction of Reader.of(document).get('conscience').get('values').items()) {
      const severity = conviction.get('severity');
      if (conviction.get('type').text() !== 'BOUNDARY' || severity.text() !== 'advisory') continue;
      yield {
        at: severity.place,
        ...words.advisory(),
        fix: otherValue(severity.place, 'mandatory', 'write "mandatory"'),
      };
    }
  },
} as const satisfies FileRule;
