import { type CallLog, EVENT, type EventColumns } from './call-log.ts';
import { byteAt, floatAt, integerAt } from './columns.ts';
import { sortRuns } from './run-sort.ts';

/** The replay order of a call log's events. */
export interface Timeline {
  /** The event indices, in replay order. */
  readonly events: Int32Array;
  /**
   * For each session, 1 if the order of the session's events is unknown, otherwise 0. The order is
   * unknown if the events come from several files, at least one of which lacks times.
   */
  readonly isUnordered: Uint8Array;
}

/** A call log's events, grouped by session and file. */
interface Groups {
  /** For each event, the number of its group. */
  readonly of: Int32Array;
  readonly count: number;
  /** For each group, whether at least one call has a time. */
  readonly hasTimed: Uint8Array;
  /** For each group, whether at least one call lacks a time. */
  readonly hasUntimed: Uint8Array;
  /** For each group, whether its calls are in chronological order. */
  readonly isAscending: Uint8Array;
  /** For each group, whether a usage event or user message lacks a time. */
  readonly hasUntimedEvent: Uint8Array;
}

/**
 * Sorts a log's events by time, then by file and position
 * (docs/reference/limits.md#order-of-calls). An event without a time receives the time of an
 * adjacent call in the same session and file. If the calls in a session and file are in
 * chronological order, usage events and user messages stay between the same two calls.
 */
export function timelineOf(log: CallLog): Timeline {
  const columns = log.columns();
  const inFiles = sortByFile(columns, log);
  const groups = groupsOf(columns, inFiles, log.sessionCount);
  const times = placeInTime(columns, inFiles, groups);
  const events = sortRuns(inFiles, (a, b) => floatAt(times, a) <= floatAt(times, b));
  return { events, isUnordered: unorderedSessions(columns, groups, log.sessionCount) };
}

/** Sorts events by file name, then by position. */
function sortByFile({ source, order, kind }: EventColumns, log: CallLog): Int32Array {
  const names = Array.from({ length: log.sources.size }, (_, index) => log.sources.name(index));
  const ranks = new Int32Array(names.length);
  const sorted = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  for (const [rank, number] of sorted.entries()) ranks[number] = rank;
  const indexes = new Int32Array(kind.length).map((_, index) => index);
  return sortRuns(indexes, (a, b) => {
    const files = integerAt(ranks, integerAt(source, a)) - integerAt(ranks, integerAt(source, b));
    if (files !== 0) return files < 0;
    const places = floatAt(order, a) - floatAt(order, b);
    return places === 0 ? byteAt(kind, a) <= byteAt(kind, b) : places < 0;
  });
}

function groupsOf(columns: EventColumns, inFiles: Int32Array, sessions: number): Groups {
  const { source, session, kind, at } = columns;
  const of = new Int32Array(inFiles.length);
  const room = inFiles.length;
  const [hasTimed, hasUntimed, isAscending, hasUntimedEvent] = [
    new Uint8Array(room),
    new Uint8Array(room),
    new Uint8Array(room).fill(1),
    new Uint8Array(room),
  ];
  const latest = new Float64Array(room).fill(Number.NEGATIVE_INFINITY);
  // Files are visited one after another, so each session has only one current group at a time.
  const current = new Int32Array(sessions);
  const currentSource = new Int32Array(sessions).fill(-1);
  let count = 0;
  for (const event of inFiles) {
    const owner = integerAt(session, event);
    if (integerAt(currentSource, owner) !== integerAt(source, event)) {
      currentSource[owner] = integerAt(source, event);
      current[owner] = count;
      count += 1;
    }
    const group = integerAt(current, owner);
    of[event] = group;
    const time = floatAt(at, event);
    if (byteAt(kind, event) !== EVENT.call) {
      if (Number.isNaN(time)) hasUntimedEvent[group] = 1;
    } else if (Number.isNaN(time)) hasUntimed[group] = 1;
    else {
      hasTimed[group] = 1;
      if (time < floatAt(latest, group)) isAscending[group] = 0;
      latest[group] = time;
    }
  }
  return { of, count, hasTimed, hasUntimed, isAscending, hasUntimedEvent };
}

/**
 * Returns the time by which to sort each event. For events that come first, the time is -Infinity.
 */
function placeInTime(columns: EventColumns, inFiles: Int32Array, groups: Groups): Float64Array {
  const times = new Float64Array(inFiles.length);
  placeAfterCalls(times, columns, inFiles, groups);
  placeBeforeCalls(times, columns, inFiles, groups);
  return times;
}

/**
 * Assigns each event its own time or, if it has none, the time of the preceding call. If a group's
 * calls are in chronological order, usage events and user messages are not moved before the
 * preceding call.
 */
function placeAfterCalls(
  times: Float64Array,
  { at, kind }: EventColumns,
  inFiles: Int32Array,
  { of, count, hasTimed, hasUntimed, isAscending }: Groups,
): void {
  const previous = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (const event of inFiles) {
    const group = integerAt(of, event);
    const time = floatAt(at, event);
    const before = floatAt(previous, group);
    // If no call in the group has a time, usage events and user messages must keep their position
    // in the file, even if they have a time.
    const isWithoutTimes = byteAt(hasTimed, group) === 0 && byteAt(hasUntimed, group) === 1;
    if (Number.isNaN(time) || isWithoutTimes) times[event] = before;
    else if (byteAt(kind, event) === EVENT.call) {
      times[event] = time;
      previous[group] = time;
    } else times[event] = byteAt(isAscending, group) === 1 ? Math.max(time, before) : time;
  }
}

/**
 * In a group whose calls are in chronological order, limits each event's time to that of the next
 * call. An event with neither a time nor a preceding call receives the time of the next call.
 */
function placeBeforeCalls(
  times: Float64Array,
  { at, kind }: EventColumns,
  inFiles: Int32Array,
  { of, count, isAscending }: Groups,
): void {
  const next = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let place = inFiles.length - 1; place >= 0; place -= 1) {
    const event = integerAt(inFiles, place);
    const group = integerAt(of, event);
    const after = floatAt(next, group);
    const isTimedCall = byteAt(kind, event) === EVENT.call && !Number.isNaN(floatAt(at, event));
    if (isTimedCall) next[group] = floatAt(at, event);
    else if (after !== Number.POSITIVE_INFINITY) {
      const time = floatAt(times, event);
      const isLate = byteAt(isAscending, group) === 1 && time > after;
      if (time === Number.NEGATIVE_INFINITY || isLate) times[event] = after;
    }
  }
}

function unorderedSessions(
  { session }: EventColumns,
  groups: Groups,
  sessions: number,
): Uint8Array {
  const isUnordered = new Uint8Array(sessions);
  const firstGroup = new Int32Array(sessions).fill(-1);
  const isSplit = new Uint8Array(sessions);
  const lacksTimes = new Uint8Array(sessions);
  for (let event = 0; event < session.length; event += 1) {
    const owner = integerAt(session, event);
    const group = integerAt(groups.of, event);
    if (integerAt(firstGroup, owner) === -1) firstGroup[owner] = group;
    else if (integerAt(firstGroup, owner) !== group) isSplit[owner] = 1;
    if (groupLacksTimes(groups, group)) lacksTimes[owner] = 1;
  }
  for (let owner = 0; owner < sessions; owner += 1)
    if (byteAt(isSplit, owner) === 1 && byteAt(lacksTimes, owner) === 1) isUnordered[owner] = 1;
  return isUnordered;
}

function groupLacksTimes(
  { hasTimed, hasUntimed, hasUntimedEvent }: Groups,
  group: number,
): boolean {
  if (byteAt(hasUntimed, group) === 1) return true;
  return byteAt(hasTimed, group) === 0 && byteAt(hasUntimedEvent, group) === 1;
}
