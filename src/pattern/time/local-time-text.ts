import { type LocalTime, MONTHS, WEEKDAYS } from './local-time.ts';
import type { TimeZone } from './time-zone.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Formats a local time without the year: `Saturday 2 January, 09:00 Europe/Berlin`. */
export function localTimeText(time: LocalTime, zone: TimeZone): string {
  const { weekday, day, month, hour, minute } = time;
  const date = `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]}`;
  return `${date}, ${twoDigits(hour)}:${twoDigits(minute)} ${zone.name}`;
}
