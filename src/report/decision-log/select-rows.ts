import {
  DECISION_COLUMNS,
  type DecisionEffect,
  type DecisionRow,
} from '../../model/decision-row.ts';
import { compilePattern, type Pattern } from '../../pattern/match.ts';
import { millisecondsOf } from './timestamp.ts';

/**
 * Conditions that a row must meet to be listed. A row must meet every condition that is present.
 */
export interface RowConditions {
  readonly effect?: DecisionEffect;
  /** A pattern that matches the actor. */
  readonly actor?: string;
  /** A pattern that matches the resource. */
  readonly resource?: string;
  /** A string to find in at least one column. Case is ignored. */
  readonly search?: string;
  /**
   * The exclusive start time, in milliseconds since 1970. Decisions at or before this time are not
   * listed.
   */
  readonly after?: number;
  /**
   * The inclusive start time, in milliseconds since 1970. Decisions before this time are not
   * listed.
   */
  readonly since?: number;
  /**
   * The exclusive end time, in milliseconds since 1970. Decisions at or after this time are not
   * listed.
   */
  readonly until?: number;
}

/**
 * Returns a function that tests whether a row meets all conditions. A row without a timestamp never
 * meets a time condition. Patterns are tried both with and without the prefix `agent:` or `tool:`.
 */
export function rowSelector(conditions: RowConditions): (row: DecisionRow) => boolean {
  const { effect, search, after, since, until } = conditions;
  const actor = conditions.actor === undefined ? undefined : compilePattern(conditions.actor);
  const resource =
    conditions.resource === undefined ? undefined : compilePattern(conditions.resource);
  const needle = search?.toLowerCase();
  const isTimed = after !== undefined || since !== undefined || until !== undefined;
  return (row) => {
    if (effect !== undefined && row.effect !== effect) return false;
    if (actor && !matches(actor, row.actor, 'agent:')) return false;
    if (resource && !matches(resource, row.resource, 'tool:')) return false;
    if (isTimed && !isWithin(row, conditions)) return false;
    return needle === undefined || contains(row, needle);
  };
}

/** Whether a pattern matches a name, with or without the prefix. */
function matches(pattern: Pattern, name: string, prefix: string): boolean {
  if (pattern.matches(name)) return true;
  if (name.startsWith(prefix)) return pattern.matches(name.slice(prefix.length));
  return !name.includes(':') && pattern.matches(prefix + name);
}

function isWithin({ timestamp }: DecisionRow, { after, since, until }: RowConditions): boolean {
  if (timestamp === null) return false;
  const time = millisecondsOf(timestamp);
  return (
    (after === undefined || time > after) &&
    (since === undefined || time >= since) &&
    (until === undefined || time < until)
  );
}

function contains(row: DecisionRow, needle: string): boolean {
  return DECISION_COLUMNS.some((column) => {
    const value = row[column];
    return value !== null && String(value).toLowerCase().includes(needle);
  });
}
