import { nodeAt, type Place, placeAt } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { counted, quoted } from '../finding/words.ts';
import { type Cron, isNarrowMinute } from '../pattern/time/cron.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  narrow: (cron: string, minutes: number, whole: string) => ({
    message: `as a time window, ${quoted(cron)} covers only ${counted(minutes, 'minute')} of each hour`,
    help: `write ${quoted(whole)} to cover whole hours`,
  }),
});

/** Returns a cron pattern with `*` as its minute field, so that it covers whole hours. */
function wholeHours({ text }: Cron): string {
  return text.replace(/^([ \t]*)[^ \t]+/, '$1*');
}

/**
 * Returns the location of a cron pattern in a time window. Returns the location of the window if
 * the pattern does not appear in the file.
 */
function placeOf(window: Place, cron: Cron, index: number): Place {
  const { document } = window;
  const places = ['allow', 'deny'].flatMap((key) => [
    placeAt(window, key),
    placeAt(window, key, index),
  ]);
  const isCron = ({ path }: Place): boolean => {
    const node = nodeAt(document, path);
    return node?.kind === 'scalar' && node.value === cron.text;
  };
  return places.find(isCron) ?? window;
}

function fixOf(at: Place, cron: Cron): Fix | undefined {
  const node = nodeAt(at.document, at.path);
  if (node?.kind !== 'scalar' || node.value !== cron.text) return undefined;
  const whole = wholeHours(cron);
  return otherValue(at, whole, `write ${quoted(whole)}`);
}

/**
 * Reports a time window that covers only some minutes of each hour, which is rarely intended
 * (docs/reference/time-windows.md#whole-hours).
 */
export const narrowMinute = {
  id: 'narrow-minute',
  severity: 'warning',
  summary: 'A time window covers only some minutes of each hour.',
  parts: ['access'],
  words,
  *check({ access }) {
    for (const { limit } of access?.entries ?? []) {
      if (limit?.kind !== 'time_window') continue;
      for (const [index, cron] of limit.window.crons.entries()) {
        if (!isNarrowMinute(cron)) continue;
        const at = placeOf(limit.place, cron, index);
        const minutes = cron.minute.filter(Boolean).length;
        yield {
          at,
          ...words.narrow(cron.text, minutes, wholeHours(cron)),
          fix: fixOf(at, cron),
        };
      }
    }
  },
} as const satisfies FileRule;
