import {
  ALL_OPTIONS,
  dependsOnRun,
  flagOf,
  INPUT_NAMES,
  isOnlyFlag,
  optionOf,
  REPORTED_NAMES,
} from './derived.ts';
import { COMMAND_NAMES, type Option } from './option.ts';
import type { Schema } from './value-types.ts';

/** A file in this repository that is partly generated from the table of options. */
interface DerivedFile {
  /** The path from the root of this repository. */
  readonly file: string;
  /**
   * Returns the file's text with the generated part updated.
   * @throws Error if the text has no place for the generated part
   */
  renew(text: string): string;
}

/**
 * All files that are partly generated from the table of options. The build writes them, and a test
 * checks that they are up to date.
 */
export const DERIVED_FILES: readonly DerivedFile[] = [
  { file: 'action.yml', renew: (text) => between(text, '\ninputs:\n', '\noutputs:\n', inputs()) },
  { file: 'src/settings/config.schema.json', renew: asJson(configSchema) },
  { file: 'src/report/surfaces/report.schema.json', renew: asJson(reportSchema) },
  { file: 'docs/inputs-and-outputs.md', renew: (text) => marked(text, 'inputs', inputTable()) },
  { file: 'docs/options.md', renew: (text) => marked(text, 'options', optionTable()) },
];

/** Describes an option's effect and allowed values in sentences. */
function describe(option: Option): string {
  return sentences(option.help, allowedIn(option), option.details);
}

function allowedIn({ type, default: preset }: Option): string {
  return type.allowed(dependsOnRun(preset) ? preset.depends : preset);
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function inputs(): string {
  return INPUT_NAMES.map((name) => {
    const option = optionOf(name);
    const preset = option.actionDefault;
    return [
      `  ${name}:`,
      `    description: ${yamlScalar(describe(option))}`,
      '    required: false',
      ...(preset === undefined ? [] : [`    default: ${preset}`]),
      '',
    ].join('\n');
  }).join('');
}

/**
 * Formats a sentence as a YAML scalar, in single quotes if the sentence is not valid as plain YAML.
 */
function yamlScalar(text: string): string {
  return /^[A-Za-z](?:(?!: | #).)*[^:\s]$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function inputTable(): string {
  const rows = INPUT_NAMES.map((name) => [`\`${name}\``, describe(optionOf(name))]);
  return table(['input', 'what it does'], rows);
}

function optionTable(): string {
  const rows = ALL_OPTIONS.map(([name, option]) => [
    `\`${isOnlyFlag(name) ? flagText(`--${flagOf(name)}`, option) : name}\``,
    option.input ? 'yes' : '',
    option.key === undefined ? '' : option.key === 'top' ? 'at the top level' : 'yes',
    option.flags === undefined ? '' : commands(option.flags),
    isOnlyFlag(name) ? option.help : describe(option),
  ]);
  return table(['option', 'input', 'key', 'flag of', 'what it does'], rows);
}

/** Returns a flag with a placeholder for its value: `--format text|json|markdown`. */
function flagText(name: string, { type }: Option): string {
  return type.placeholder === '' ? name : `${name} ${type.placeholder}`;
}

function commands(names: readonly string[]): string {
  return names.length === COMMAND_NAMES.length
    ? 'every command'
    : names.map((name) => `\`${name}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escaped = rows.map((cells) => line(cells.map((cell) => cell.replaceAll('|', '\\|'))));
  return [line(head), `|${head.map(() => '---|').join('')}`, ...escaped].join('\n');
}

/** Replaces the text between the Markdown comments `<!-- name -->` and `<!-- /name -->`. */
function marked(text: string, name: string, part: string): string {
  return between(text, `<!-- ${name} -->\n`, `\n<!-- /${name} -->`, part);
}

function between(text: string, open: string, close: string, part: string): string {
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf(close, start - 1);
  if (start < open.length || end === -1)
    throw new Error(`there is no place between ${open.trim()} and ${close.trim()}`);
  return `${text.slice(0, start)}${part}${text.slice(end)}`;
}

type Shape = Readonly<Record<string, Schema>>;
type ObjectSchema = Schema & { readonly properties: Shape };

/**
 * Creates the configuration's schema. Options come from the table. Other maps and lists keep their
 * schema from the existing file, but their descriptions come from the table.
 */
function configSchema(schema: ObjectSchema & { readonly definitions: Shape }): Schema {
  const environments = schema.properties.environments as Schema & {
    readonly additionalProperties: ObjectSchema;
  };
  const everywhere = ALL_OPTIONS.filter(([, { key }]) => key === 'everywhere');
  const references = everywhere.map(([name]) => [name, { $ref: `#/definitions/${name}` }] as const);
  const properties = ALL_OPTIONS.flatMap(([name, option]) => {
    if (option.key === undefined) return [];
    if (option.key === 'everywhere') return [[name, { $ref: `#/definitions/${name}` }] as const];
    return [[name, keySchema(option, schema.properties[name])] as const];
  });
  const { defaults } = environments.additionalProperties.properties;
  const inEnvironment = {
    ...environments.additionalProperties,
    properties: { defaults, ...Object.fromEntries(references) },
  };
  return {
    ...schema,
    properties: {
      ...Object.fromEntries(properties),
      environments: {
        ...keySchema(optionOf('environments'), environments),
        additionalProperties: inEnvironment,
      },
    },
    definitions: {
      floor: schema.definitions.floor,
      ...Object.fromEntries(everywhere.map(([name, option]) => [name, keySchema(option)])),
    },
  };
}

/** Creates the schema for a key. `shape` is the existing schema of a map or list. */
function keySchema(option: Option, shape: Schema = {}): Schema {
  const { type, help, details, default: preset } = option;
  const isPlain = typeof preset === 'number' && type.schema?.type !== 'string';
  return {
    ...(type.schema ?? shape),
    ...(preset !== undefined &&
      !dependsOnRun(preset) && {
        default: isPlain || typeof preset === 'boolean' ? preset : type.show(preset),
      }),
    // Only enums need a sentence about the allowed values, because other schemas state them in
    // keywords.
    description: sentences(help, type.schema?.enum ? allowedIn(option) : '', details),
  };
}

/** Creates the JSON report's schema. It contains the settings listed in `REPORTED_NAMES`. */
function reportSchema(schema: { readonly definitions: Shape }): Schema {
  const reported = REPORTED_NAMES.map((name) => [name, reportedSchema(optionOf(name))] as const);
  const properties = {
    id: {},
    event: { description: 'Name of the event; "local" on the command line.', type: 'string' },
    ...Object.fromEntries(reported),
    // A report never contains `auto`, because the event has already determined the scope.
    scope: { description: optionOf('scope').help, enum: ['changed', 'all'] },
    now: reportedSchema(optionOf('--now')),
  };
  const settings = {
    ...schema.definitions.settings,
    required: Object.keys(properties),
    properties,
  };
  return { ...schema, definitions: { ...schema.definitions, settings } };
}

/**
 * Creates a setting's schema in the report. The value is null if the setting has neither a value
 * nor a default.
 */
function reportedSchema({ type, help, default: preset }: Option): Schema {
  const { enum: values, type: name } = type.schema ?? {};
  const none = preset === undefined ? [null] : [];
  if (Array.isArray(values)) return { description: help, enum: [...values, ...none] };
  return { description: help, type: preset === undefined ? [name, 'null'] : name };
}

/** Converts a function that transforms parsed JSON into a function that transforms JSON text. */
function asJson<T>(renew: (schema: T) => unknown): (text: string) => string {
  return (text) => `${jsonText(renew(JSON.parse(text) as T), 0)}\n`;
}

const JSON_WIDTH = 100;

/** Formats a value as JSON in the formatter's style, with short maps and lists on one line. */
function jsonText(value: unknown, indent: number, before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const flat = flatText(value);
  if (indent + before + flat.length < JSON_WIDTH) return flat;
  const inner = ' '.repeat(indent + 2);
  const entries = Object.entries(value).map(([key, item]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    return `${inner}${name}${jsonText(item, indent + 2, name.length)}`;
  });
  return `${open}\n${entries.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${flatText(item)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
