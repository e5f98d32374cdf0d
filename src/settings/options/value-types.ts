import type { Reader } from '../../document/reader.ts';
import type { Finding } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import { repositoryPath } from '../paths.ts';
import { outside } from '../problems.ts';
import { SettingsError } from '../settings-error.ts';

/**
 * The type of an option's value. It parses values from inputs, flags and configuration keys, and
 * describes the allowed values.
 */
export interface ValueType<T> {
  /** The number of values that a flag of this type accepts: one, several or none. */
  readonly flag: 'text' | 'list' | 'switch';
  /**
   * The placeholder for the value in help output, such as `fail|warn|never`. Empty for a switch.
   */
  readonly placeholder: string;
  /**
   * The JSON Schema for the configuration key. Absent if the schema is written by hand in
   * `config.schema.json`.
   */
  readonly schema?: Schema;
  /** Returns a sentence that describes the allowed values and the default, if there is one. */
  allowed(preset: T | undefined): string;
  /**
   * Parses an option's text, which must not be empty. Returns undefined if the text is an empty
   * list. Error messages refer to the option as `name`, such as `fail-on` or `--fail-on`.
   * @throws SettingsError that names the option and describes the allowed values
   */
  read(name: string, text: string): T | undefined;
  /**
   * Parses a flag's text. Absent if flags are parsed in the same way as inputs.
   * @throws SettingsError that names the flag and describes the allowed values
   */
  readFlag?(name: string, text: string): T | undefined;
  /** Returns the value of a key that has passed validation, or undefined if the key is missing. */
  at(key: Reader): T | undefined;
  /** Returns findings about problems that the schema cannot detect. */
  findings?(key: Reader): readonly Finding[];
  /** Formats a value as a user would write it. */
  show(value: T): string;
}

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a string that is not blank. */
export const TEXT_SCHEMA: Schema = { type: 'string', pattern: '\\S' };

/** Returns a type that accepts any string. Help output shows `placeholder` for the value. */
export function text(placeholder: string): ValueType<string> {
  return {
    flag: 'text',
    placeholder,
    schema: TEXT_SCHEMA,
    allowed: (preset) => (preset === undefined ? '' : `The default is ${preset}.`),
    read: (_, written) => written,
    at: (key) => key.text(),
    show: (value) => value,
  };
}

/** A string that must never appear in a file or log. */
export const secret: ValueType<string> & { readonly isSecret: true } = {
  ...text('secret'),
  isSecret: true,
};

/** Returns a type that accepts one of the given values. */
export function choice<const T extends string>(
  ...values: readonly T[]
): ValueType<T> & { readonly values: readonly T[] } {
  return {
    values,
    flag: 'text',
    placeholder: values.join('|'),
    schema: { enum: values },
    allowed: (preset) => `${alternatives(values, preset)}.`,
    read: (name, written) => oneOf(name, written, values),
    at: (key) => values.find((value) => value === key.text()),
    show: (value) => value,
  };
}

/**
 * Returns a type that accepts one of the keys in `effects`. It maps each value to a clause that
 * describes the value's effect, such as `reports without blocking`.
 */
export function explainedChoice<const T extends string>(
  effects: Readonly<Record<T, string>>,
): ReturnType<typeof choice<T>> {
  const values = Object.keys(effects) as T[];
  return {
    ...choice(...values),
    allowed: (preset) => {
      const clauses = values.map((value) => `${shown(value, preset)} ${effects[value]}`);
      return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}.`;
    },
  };
}

/** Lists the allowed values: `"fail" (the default), "warn" or "never"`. */
function alternatives(values: readonly string[], preset: string | undefined): string {
  const all = values.map((value) => shown(value, preset));
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

function shown(value: string, preset: string | undefined): string {
  return `${JSON.stringify(value)}${value === preset ? ' (the default)' : ''}`;
}

/** True or false. On the command line, a switch that can only be turned on. */
export const boolean: ValueType<boolean> = {
  flag: 'switch',
  placeholder: '',
  schema: { type: 'boolean' },
  allowed: (preset) => `${alternatives(['true', 'false'], preset?.toString())}.`,
  read: (name, written) => {
    if (written === 'true' || written === 'false') return written === 'true';
    throw notAllowed(
      name,
      written,
      '"true" or "false"',
      `write one of these values, ${OR_DEFAULT}`,
    );
  },
  at: (key) => key.boolean(),
  show: String,
};

/**
 * Returns a type for a number from 0 to 100, with an optional percent sign. Error messages show
 * `example`.
 */
export function percent(example: number): ValueType<number> {
  return {
    flag: 'text',
    placeholder: 'n',
    schema: { type: 'number', minimum: 0, maximum: 100 },
    allowed: () => 'A number from 0 to 100.',
    read: (name, written) => {
      const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(written)?.[1];
      const number = Number(digits);
      if (digits !== undefined && number <= 100) return number;
      const help = `write a number such as ${example}, ${OR_DEFAULT}`;
      throw notAllowed(name, written, 'a number from 0 to 100', help);
    },
    at: (key) => key.number(),
    show: String,
  };
}

/** A whole number of at least 1. */
export const whole: ValueType<number> = {
  flag: 'text',
  placeholder: 'n',
  schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
  allowed: (preset) =>
    `A whole number of 1 or more${preset === undefined ? '' : `; the default is ${preset}`}.`,
  read: (name, written) => {
    const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
    if (number > 0) return number;
    const help = `write a number such as 100, ${OR_DEFAULT}`;
    throw notAllowed(name, written, 'a whole number of 1 or more', help);
  },
  at: (key) => key.number(),
  show: String,
};

/** The number of a shard, and the total number of shards, such as `3/16`. */
export const shard: ValueType<string> = {
  ...text('3/16'),
  schema: { type: 'string', pattern: '^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$' },
  allowed: () =>
    'The number of this shard and the total number of shards (at most 256), such as "3/16".',
  read: (name, written) => {
    const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written) ?? [];
    if (Number(of) <= MAX_SHARDS && Number(number) <= Number(of)) return written;
    const expected = `a shard number and the total number of shards (at most ${MAX_SHARDS}), such as "3/16"`;
    throw notAllowed(name, written, expected, `write both numbers, ${OR_DEFAULT}`);
  },
};

/**
 * The maximum number of shards. It equals the maximum number of jobs in a GitHub Actions matrix.
 */
const MAX_SHARDS = 256;

/** Units of time and their lengths in seconds, longest first. */
const UNIT_SECONDS: ReadonlyMap<string, number> = new Map([
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
  ['s', 1],
  ['', 1],
]);

/** A duration in seconds, written as `7d`, `24h`, `90m`, or as a number of seconds. */
export const duration: ValueType<number> = {
  flag: 'text',
  placeholder: '7d',
  schema: { type: 'string', pattern: '^0*[1-9][0-9]{0,8}\\s*[smhd]?$' },
  allowed: (preset) =>
    `A number and a unit, such as "24h" or "7d"${preset === undefined ? '' : `; the default is "${duration.show(preset)}"`}.`,
  read: (name, written) => {
    const [, count = '0', unit = ''] = /^(\d{1,9})\s*([smhd]?)$/.exec(written) ?? [];
    const seconds = Number(count) * (UNIT_SECONDS.get(unit) ?? 0);
    if (seconds > 0) return seconds;
    const expected = 'a duration such as "7d", "24h" or "90m"';
    throw notAllowed(name, written, expected, `write a number and a unit, ${OR_DEFAULT}`);
  },
  at: (key) => {
    const written = key.text();
    return written === undefined ? undefined : duration.read('', written);
  },
  show: (value) => {
    const [unit, seconds] = [...UNIT_SECONDS].find(([, length]) => value % length === 0) ?? [
      's',
      1,
    ];
    return `${value / seconds}${unit}`;
  },
};

/** A length of time in seconds, written as a duration or in weeks: `2w`. */
export const timeSpan: ValueType<number> = {
  ...duration,
  read: (name, written) => {
    const weeks = /^0*([1-9]\d{0,5})\s*w$/.exec(written)?.[1];
    return weeks === undefined ? duration.read(name, written) : Number(weeks) * 7 * 86_400;
  },
};

/** A point in time in milliseconds since 1970, written as an RFC 3339 time or date. */
export const pointInTime: ValueType<number> = {
  flag: 'text',
  placeholder: 'time',
  allowed: () => 'An RFC 3339 time or date.',
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T.+)?$' },
  read: (name, written) => {
    const isTime =
      /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i.test(
        written,
      );
    const time = isTime ? Date.parse(written) : Number.NaN;
    if (!Number.isNaN(time)) return time;
    const expected = 'a time such as "2026-11-21T12:00:00Z" or a date such as "2026-11-21"';
    throw notAllowed(name, written, expected, `write a time in one of these forms, ${OR_DEFAULT}`);
  },
  at: () => undefined,
  show: (value) => new Date(value).toISOString(),
};

/**
 * The address of an API to which the key may be sent. It must use https or refer to this machine.
 */
export const address: ValueType<string> = {
  ...text('address'),
  schema: {
    type: 'string',
    pattern: '^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)',
  },
  read: (name, written) => {
    const parsed = URL.canParse(written) ? new URL(written) : undefined;
    const isLocal =
      parsed !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
    if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal)) return written;
    const help = `write the address of the API, ${OR_DEFAULT}`;
    throw notAllowed(name, written, 'an address that begins with https://', help);
  },
};

/**
 * The path of a file in the repository, relative to its root. In a flag, the path may refer to any
 * file.
 */
export const repositoryFile: ValueType<string> = {
  ...text('file'),
  read: (name, written) => {
    const file = repositoryPath(written);
    if (file !== undefined) return file;
    throw new SettingsError(
      `${JSON.stringify(name)} is ${JSON.stringify(written)}, which points outside the repository`,
      'write a path relative to the repository root',
    );
  },
  readFlag: (_, written) => written,
  at: (key) => repositoryPath(key.text() ?? ''),
  findings: outside,
};

/**
 * A map or list that is valid only in the configuration. Its schema is in `config.schema.json`, and
 * the value is read by other code.
 */
export const structure: ValueType<never> & { readonly isStructure: true } = {
  isStructure: true,
  flag: 'text',
  placeholder: '',
  allowed: () => '',
  read: () => undefined,
  at: () => undefined,
  show: String,
};

/**
 * Returns the value if it is allowed.
 * @throws SettingsError if the value is not allowed
 */
function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const match = allowed.find((word) => word === value);
  if (match !== undefined) return match;
  const near = nearest(value, allowed);
  const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
  const expected = `one of ${allowed.map((word) => JSON.stringify(word)).join(', ')}${hint}`;
  throw notAllowed(name, value, expected, `write one of these values, ${OR_DEFAULT}`);
}

/** The last part of the help text for a value that is not allowed. */
const OR_DEFAULT = 'or remove the setting to use the default';

/**
 * Creates the error for a value that is not allowed. The option's name is in quotes, because the
 * message may become a sentence that begins with the name.
 */
function notAllowed(name: string, value: string, expected: string, help: string): SettingsError {
  return new SettingsError(
    `${JSON.stringify(name)} is ${JSON.stringify(value)}; expected ${expected}`,
    help,
  );
}
