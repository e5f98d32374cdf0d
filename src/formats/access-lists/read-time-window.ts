import type { Reader } from '../../document/reader.ts';
import type { ReadLimit, Refuse } from '../../model/limit-fault.ts';
import type { Cron } from '../../pattern/time/cron.ts';
import { parseCron } from '../../pattern/time/cron-parser.ts';
import { timeZoneOf } from '../../pattern/time/time-zone.ts';

/**
 * Reads a time window. The limit applies to calls outside an `allow` window, or inside a `deny`
 * window (docs/reference/limits.md#time_window).
 */
export function readTimeWindow(reader: Reader, refuse: Refuse): ReadLimit {
  if (reader.has('allow') && reader.has('deny'))
    return refuse(reader, { kind: 'both-windows', keys: ['allow', 'deny'] });
  if (!reader.has('allow') && !reader.has('deny'))
    return refuse(reader, { kind: 'no-window', keys: ['allow', 'deny'] });
  const name = reader.get('timezone').text() ?? 'UTC';
  const zone = timeZoneOf(name);
  if (zone === undefined) return refuse(reader.get('timezone'), { kind: 'time-zone', name });
  const list = reader.get(reader.has('allow') ? 'allow' : 'deny');
  const crons = cronsOf(list, refuse);
  if (crons === 'broken') return crons;
  return {
    kind: 'time_window',
    place: reader.place,
    reached: reader.has('allow') ? 'outside' : 'inside',
    window: { crons, zone },
    text: crons.map(({ text }) => text).join(', '),
  };
}

/**
 * Reads a cron pattern or a list of cron patterns. Returns `broken` if the list is empty or any
 * pattern is unreadable.
 */
function cronsOf(list: Reader, refuse: Refuse): readonly Cron[] | 'broken' {
  const items = list.text() === undefined ? list.items() : [list];
  const crons: Cron[] = [];
  let isBroken = items.length === 0;
  for (const item of items) {
    const text = item.text();
    const cron = text === undefined ? undefined : parseCron(text);
    if (cron?.kind === 'cron') crons.push(cron);
    else {
      isBroken = true;
      if (text !== undefined && cron) refuse(item, { kind: 'cron', text, fault: cron });
    }
  }
  return isBroken ? 'broken' : crons;
}
