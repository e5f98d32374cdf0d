import type { Reader } from '../../document/reader.ts';
import type { Finding } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import { repositoryPath } from '../paths.ts';
import { outside } from '../problems.ts';
import { SettingsError } from '../settings-error.ts';

/**
 * A kind of value of an option: how it is read from text (an input of the action or a flag of the
 * command line) and from a key of the configuration, and how it is described.
 */
export interface ValueType<T> {
  /** How a flag of this type is given: once with a value, several times, or without a value. */
  readonly flag: 'text' | 'list' | 'switch';
  /** What stands for the value in help, such as `fail|warn|never`; empty for a switch. */
  readonly placeholder: string;
  /** The JSON Schema of the key; absent where `config.schema.json` itself holds the shape. */
  readonly schema?: Schema;
  /** A sentence about the values that are allowed, around the default if there is one. */
  allowed(preset: T | undefined): string;
  /**
   * Reads a text that is not empty; undefined for a list without entries. `name` is the option as
   * the user wrote it, `fail-on` or `--fail-on`.
   * @throws SettingsError naming the option and what is allowed.
   */
  read(name: string, text: string): T | undefined;
  /** Reads a flag, where that is done otherwise than for an input. @throws SettingsError */
  readFlag?(name: string, text: string): T | undefined;
  /** The value of a key that the schema has accepted; undefined where there is none. */
  at(key: Reader): T | undefined;
  /** What is wrong with the value of a key beyond its schema. */
  findings?(key: Reader): readonly Finding[];
  /** The value as a user writes it. */
  show(value: T): string;
}

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a text that is not blank. */
export const TEXT_SCHEMA: Schema = { type: 'string', pattern: '\\S' };

/** A text of any form; `placeholder` says in one word what it is. */
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

/** A text that is never written to a file or a log. */
export const secret: ValueType<string> & { readonly isSecret: true } = {
  ...text('secret'),
  isSecret: true,
};

/** One of several words. */
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
 * One of several words, each with what it does: a clause that follows the word, such as `reports
 * without blocking`.
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

/** `"fail" (the default), "warn" or "never"`. */
function alternatives(values: readonly string[], preset: string | undefined): string {
  const all = values.map((value) => shown(value, preset));
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

function shown(value: string, preset: string | undefined): string {
  return `${JSON.stringify(value)}${value === preset ? ' (the default)' : ''}`;
}

/** True or false; a switch on the command line, where it is only ever turned on. */
export const boolean: ValueType<boolean> = {
  flag: 'switch',
  placeholder: '',
  schema: { type: 'boolean' },
  allowed: (preset) => `${alternatives(['true', 'false'], preset?.toString())}.`,
  read: (name, written) => {
    if (written === 'true' || written === 'false') return written === 'true';
    throw notAllowed(name, written, '"true" or "false"', `set it to one of these, ${OR_DEFAULT}`);
  },
  at: (key) => key.boolean(),
  show: String,
};

/** A number from 0 to 100, with or without a percent sign in text; `example` is one to show. */
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
      const help = `set it to a number such as ${example}, ${OR_DEFAULT}`;
      throw notAllowed(name, written, 'a number from 0 to 100', help);
    },
    at: (key) => key.number(),
    show: String,
  };
}

/** A whole number from 1. */
export const whole: ValueType<number> = {
  flag: 'text',
  placeholder: 'n',
  schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
  allowed: (preset) =>
    `A whole number from 1${preset === undefined ? '' : `; the default is ${preset}`}.`,
  read: (name, written) => {
    const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
    if (number > 0) return number;
    const help = `set it to a number such as 100, ${OR_DEFAULT}`;
    throw notAllowed(name, written, 'a whole number from 1', help);
  },
  at: (key) => key.number(),
  show: String,
};

const UNIT_SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** A span of time in seconds, written as `7d`, `24h`, `90m` or, without a unit, in seconds. */
export const duration: ValueType<number> = {
  flag: 'text',
  placeholder: '7d',
  schema: { type: 'string', pattern: '^0*[1-9][0-9]{0,8}\\s*[smhd]?$' },
  allowed: (preset) =>
    `A number and a unit, such as "24h" or "7d"${preset === undefined ? '' : `; the default is "${duration.show(preset)}"`}.`,
  read: (name, written) => {
    const match = /^(\d{1,9})\s*([smhd]?)$/.exec(written);
    const seconds = match ? Number(match[1]) * UNIT_SECONDS[match[2]!]! : 0;
    if (seconds > 0) return seconds;
    const expected = 'a duration such as "7d", "24h" or "90m"';
    throw notAllowed(name, written, expected, `set it to a number and a unit, ${OR_DEFAULT}`);
  },
  at: (key) => {
    const written = key.text();
    return written === undefined ? undefined : duration.read('', written);
  },
  show: (value) => {
    const unit = (['d', 'h', 'm'] as const).find((one) => value % UNIT_SECONDS[one]! === 0) ?? 's';
    return `${value / UNIT_SECONDS[unit]!}${unit}`;
  },
};

/** An address to which a key may be sent: https, or this machine. */
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
    const help = `set it to the address of the API, ${OR_DEFAULT}`;
    throw notAllowed(name, written, 'an address that begins with https://', help);
  },
};

/** The path of a file of the repository, from its root; on the command line of any file. */
export const repositoryFile: ValueType<string> = {
  ...text('file'),
  read: (name, written) => {
    const file = repositoryPath(written);
    if (file !== undefined) return file;
    throw new SettingsError(
      `${JSON.stringify(name)} is ${JSON.stringify(written)}, which leads out of the repository`,
      'paths are taken from the root of the repository',
    );
  },
  readFlag: (_, written) => written,
  at: (key) => repositoryPath(key.text() ?? ''),
  findings: outside,
};

/**
 * A map or a list that only the configuration holds, and a file of its own reads. Its shape is
 * written in `config.schema.json`.
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

/** @throws SettingsError unless the value is one of those allowed. */
function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
  const expected = `one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}${hint}`;
  throw notAllowed(name, value, expected, `set it to one of these, ${OR_DEFAULT}`);
}

/** The second half of the advice about a value that is not allowed. */
const OR_DEFAULT = 'or leave it out for the default';

/** The name stands in quotes, so that it keeps its spelling at the beginning of a sentence. */
function notAllowed(name: string, value: string, expected: string, help: string): SettingsError {
  return new SettingsError(
    `${JSON.stringify(name)} is ${JSON.stringify(value)}; expected ${expected}`,
    help,
  );
}
