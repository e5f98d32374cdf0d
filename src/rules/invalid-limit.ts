import { nodeAt, type Place, placeAt } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { otherKey, otherValue } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import type { LimitFault } from '../model/limit-fault.ts';
import { parseCron } from '../pattern/time/cron-parser.ts';
import { limitWords } from './limit-words.ts';
import { partFix } from './replaced-part.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  invalid: (fault: LimitFault) => limitWords(fault),
});

/**
 * Returns the location of the faulty key in `rule_config`. Returns undefined if the fault does not
 * concern a key, or if the key is missing.
 */
function keyOfConfig(at: Place, fault: LimitFault): Place | undefined {
  if (!('key' in fault)) return undefined;
  const place = placeAt(at, fault.key);
  return nodeAt(place.document, place.path) && place;
}

function fixOf(at: Place, fault: LimitFault): Fix | undefined {
  switch (fault.kind) {
    case 'cron':
      return partFix(at, fault.text, fault.fault, (text) => parseCron(text).kind === 'cron');
    case 'unknown-type':
      return fault.meant === undefined
        ? undefined
        : otherValue(at, fault.meant, `write ${quoted(fault.meant)}`);
    case 'config-unknown': {
      const meant = nearest(fault.key, fault.known);
      const place = placeAt(at, fault.key);
      return meant === undefined
        ? undefined
        : otherKey(place, meant, `write the key as ${quoted(meant)}`);
    }
    default:
      return undefined;
  }
}

/**
 * Reports a behavioural limit that cannot be read. Card Gate does not substitute a default limit.
 * Until the limit is fixed, its entry is treated as a deny entry without a limit.
 */
export const invalidLimit = {
  id: 'invalid-limit',
  severity: 'error',
  summary: 'A behavioural limit cannot be read.',
  parts: ['access'],
  words,
  *check({ access }) {
    for (const found of access?.faults ?? []) {
      if (found.kind !== 'limit') continue;
      const { at, fault } = found;
      const key = keyOfConfig(at, fault);
      yield {
        at: key ?? at,
        ...(key && fault.kind === 'config-unknown' && { on: 'key' as const }),
        ...words.invalid(fault),
        fix: fixOf(at, fault),
      };
    }
  },
} as const satisfies FileRule;
