import { Reader } from '../document/reader.ts';
import { otherValue } from '../finding/lines.ts';
import type { FileRule } from './rule.ts';

/** A boundary that may be crossed is none (spec 4). */
export const advisoryBoundary: FileRule = {
  id: 'advisory-boundary',
  kinds: ['unified-card'],
  *check({ document }) {
    for (const conviction of Reader.of(document).get('conscience').get('values').items()) {
      const severity = conviction.get('severity');
      if (conviction.get('type').text() !== 'BOUNDARY' || severity.text() !== 'advisory') continue;
      const fix = otherValue(severity.place, 'mandatory', 'write "mandatory"');
      yield {
        at: severity.place,
        message: 'a BOUNDARY cannot be "advisory"; expected is "mandatory"',
        help: 'write "mandatory", or another type if the conviction only advises',
        ...(fix && { fix }),
      };
    }
  },
};
