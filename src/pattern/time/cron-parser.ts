import type { Cron } from './cron.ts';
import type { CronEntryProblem, CronFault } from './cron-fault.ts';
import { CRON_FIELDS, type CronField, shortNameOf } from './cron-field.ts';
import { ascendingRanges, patternOfNickname, rangeForStep } from './cron-instead.ts';

/** A part of a cron pattern, with its offset in UTF-16 code units. */
interface Part {
  readonly text: string;
  readonly offset: number;
}

/** An entry in a cron field, which selects every `step`th value from `first` to `last`. */
interface Entry {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

/**
 * The maximum step. It is greater than every range, so a greater step would select the same values.
 */
const MAX_STEP = 60;

/** Thrown to stop parsing an invalid cron pattern. */
class Stop extends Error {
  readonly fault: CronFault;

  constructor(fault: CronFault) {
    super(fault.problem);
    this.fault = fault;
  }
}

/**
 * Parses a cron pattern with five fields, as defined in OCPS 1.0
 * (docs/reference/time-windows.md#cron-patterns). A date that never occurs, such as 31 February, is
 * valid but matches no time. Never throws.
 */
export function parseCron(text: string): Cron | CronFault {
  try {
    const fields = fieldsOf(text);
    const [minute = [], hour = [], day = [], month = [], weekday = []] = CRON_FIELDS.map(
      (field, index) => valuesOf(fields[index] ?? { text: '', offset: text.length }, field),
    );
    const isSunday = weekday[0] === true || weekday[7] === true;
    const isRestricted = (index: number): boolean => fields[index]?.text.startsWith('*') === false;
    return {
      kind: 'cron',
      text,
      minute,
      hour,
      day,
      month,
      weekday: [isSunday, ...weekday.slice(1, 7)],
      eitherDay: isRestricted(2) && isRestricted(4),
    };
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

/** Splits a cron pattern into its five fields at spaces and tabs. */
function fieldsOf(text: string): readonly Part[] {
  const fields = [...text.matchAll(/[^ \t]+/g)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
  const [first] = fields;
  if (first === undefined)
    throw new Stop({ kind: 'fault', problem: 'empty', found: '', offset: 0 });
  const last = fields.at(-1) ?? first;
  const whole = {
    kind: 'fault',
    found: text.slice(first.offset, last.offset + last.text.length),
    offset: first.offset,
  } as const;
  if (first.text.startsWith('@'))
    throw new Stop({ ...whole, problem: 'nickname', instead: patternOfNickname(whole.found) });
  if (fields.length !== CRON_FIELDS.length)
    throw new Stop({
      ...whole,
      problem: 'field-count',
      count: fields.length,
      instead: withoutSeconds(fields),
    });
  return fields;
}

/** Returns the last five of six fields if they form a valid cron pattern, otherwise undefined. */
function withoutSeconds([, ...fields]: readonly Part[]): string | undefined {
  if (fields.length !== CRON_FIELDS.length) return undefined;
  const text = fields.map((field) => field.text).join(' ');
  return parseCron(text).kind === 'cron' ? text : undefined;
}

/** Splits a part of a cron pattern at a separator such as a comma. */
function partsOf({ text, offset }: Part, sign: string): readonly Part[] {
  let next = offset;
  return text.split(sign).map((part) => {
    const start = next;
    next += part.length + sign.length;
    return { text: part, offset: start };
  });
}

/**
 * Returns, for each possible value of a field, whether `part` includes the value. The list is
 * indexed by value.
 */
function valuesOf(part: Part, field: CronField): readonly boolean[] {
  const values = Array.from({ length: field.high + 1 }, () => false);
  for (const entry of partsOf(part, ',')) {
    const { first, last, step } = entryOf(entry, field);
    for (let value = first; value <= last; value += step) values[value] = true;
  }
  return values;
}

function stop(
  problem: CronEntryProblem,
  { text: found, offset }: Part,
  field: CronField,
  instead?: string,
): Stop {
  return new Stop({ kind: 'fault', problem, field, found, offset, instead });
}

/** Parses an entry: `*`, a value or a range. `*` and ranges may be followed by a step. */
function entryOf(entry: Part, field: CronField): Entry {
  if (entry.text === '') throw stop('empty-entry', entry, field);
  const [base = entry, written, ...tooMany] = partsOf(entry, '/');
  if (tooMany.length > 0) throw stop('not-a-step', entry, field);
  const step = written === undefined ? 1 : stepOf(written, field, entry);
  if (base.text === '*') return { first: field.low, last: field.last, step };
  if (base.text === '') throw stop('step-without-range', entry, field, `*${entry.text}`);
  const bounds = partsOf(base, '-');
  if (bounds.length > 2 || bounds.some((bound) => bound.text === ''))
    throw stop('not-a-value', base, field);
  const [first = field.low, last = first] = bounds.map((bound) => numberOf(bound, field));
  if (first > last) {
    const range = { first, last, step, bounds: bounds.map((bound) => bound.text) };
    throw stop('descending', entry, field, ascendingRanges(range, field));
  }
  if (bounds.length === 1 && written !== undefined)
    throw stop(
      'step-without-range',
      entry,
      field,
      rangeForStep(base.text, first, written.text, field),
    );
  return { first, last, step };
}

/**
 * Parses a step.
 * @throws Stop if the step is not a positive whole number
 */
function stepOf(written: Part, field: CronField, entry: Part): number {
  const step = /^\d+$/.test(written.text) ? Number(written.text) : 0;
  if (step === 0) throw stop('not-a-step', written.text === '' ? entry : written, field);
  return Math.min(step, MAX_STEP);
}

/** Returns the number that a value represents. The value may be written as a name. */
function numberOf(part: Part, field: CronField): number {
  if (/^\d+$/.test(part.text)) {
    const value = Number(part.text);
    if (value < field.low || value > field.high) throw stop('out-of-range', part, field);
    return value;
  }
  const index = field.names.indexOf(part.text.toUpperCase());
  if (index < 0) throw stop('not-a-value', part, field, shortNameOf(part.text, field));
  return field.low + index;
}
