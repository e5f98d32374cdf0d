/** The number of milliseconds in a minute. */
export const MINUTE_MS = 60_000;

/** The number of milliseconds in an hour. */
export const HOUR_MS = 3_600_000;

/** The number of milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000;
