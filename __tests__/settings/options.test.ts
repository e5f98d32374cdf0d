import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Terminal } from '../../src/adapters/process/terminal.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, runCommandLine } from '../../src/cli/command-line.ts';
import { CONTEXTS } from '../../src/evaluation/response.ts';
import { toJson } from '../../src/report/surfaces/json.ts';
import {
  ALL_OPTIONS,
  defaultOf,
  flagOf,
  flagsOf,
  isOnlyFlag,
  SETTING_NAMES,
  settingKey,
} from '../../src/settings/options/derived.ts';
import { DERIVED_FILES } from '../../src/settings/options/documents.ts';
import { COMMAND_NAMES, type CommandName } from '../../src/settings/options/option.ts';
import { OPTIONS } from '../../src/settings/options/table.ts';
import { settle } from '../../src/settings/settings.ts';
import { reportOf } from '../support/sample-reports.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const names = (record: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(record);
/** Returns the names in the first column of the tables between two markers in a Markdown file. */
const rowsOf = (file: string, part: string): readonly string[] => {
  const table = read(file).split(`<!-- ${part} -->`)[1]!.split(`<!-- /${part} -->`)[0]!;
  return [...table.matchAll(/^\| `([^ `]+)/gm)].map((match) => match[1]!);
};

/** Returns the flags in the help of a command, and its usage line. */
async function helpOf(
  command: string,
): Promise<{ readonly listed: readonly string[]; readonly usage: string }> {
  const lines: string[] = [];
  const terminal = {
    out: (text: string) => lines.push(text),
    err: () => {},
    command: 'card-gate',
  } as unknown as Terminal;
  expect(await runCommandLine([command, '--help'], terminal)).toBe(0);
  const out = lines.join('\n');
  const [usage = ''] = out.split('\n');
  return {
    listed: [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map((match) => match[1]!),
    usage,
  };
}

const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { description: string }> };
const schema = JSON.parse(read('src/settings/config.schema.json'));
const report = JSON.parse(read('src/report/surfaces/report.schema.json'));

/** Returns the options of the table that meet a condition. */
function where(isThere: (option: (typeof ALL_OPTIONS)[number][1]) => boolean): readonly string[] {
  return ALL_OPTIONS.filter(([, option]) => isThere(option)).map(([name]) => name);
}

/**
 * Returns the settings that the report shows. Flags are written without dashes. The event is left
 * out, because it is not an option.
 */
function reported(): readonly string[] {
  return [
    ...where((option) => option.reported === true).map((name) => name.replace(/^--/, '')),
    'event',
  ];
}

/**
 * For each place, the names that occur there, and the names in the table. Names that are not
 * options are listed here.
 */
const PLACES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['inputs of action.yml', names(inputs), where(({ input }) => input === true)],
  [
    'the table of inputs in the documents',
    rowsOf('docs/inputs-and-outputs.md', 'inputs'),
    where(({ input }) => input === true),
  ],
  [
    'keys at the top of the configuration',
    names(schema.properties),
    where(({ key }) => key !== undefined),
  ],
  [
    'keys of an environment',
    names(schema.properties.environments.additionalProperties.properties),
    [...where(({ key }) => key === 'everywhere'), 'defaults'],
  ],
  ['settings of the JSON report', names(toJson(reportOf()).settings), reported()],
  [
    'settings in the schema of the JSON report',
    names(report.definitions.settings.properties),
    reported(),
  ],
  [
    'required settings in the schema of the JSON report',
    report.definitions.settings.required,
    reported(),
  ],
  [
    'docs/options.md',
    rowsOf('docs/options.md', 'options'),
    where(() => true).map((name) => (isOnlyFlag(name) ? `--${flagOf(name)}` : name)),
  ],
];

describe('every option is written where its entry allows it, and only there', () => {
  test.each(PLACES)('%s', (_, there, expected) => {
    expect([...there].sort()).toEqual([...expected].sort());
  });

  test.each(
    COMMAND_NAMES,
  )('flags of %s: what it accepts is what its help lists', async (command) => {
    const { listed, usage } = await helpOf(command);
    expect(listed).toEqual([...flagsOf(command).keys()]);
    expect(usage).toContain(`${command} [options]`);
    expect(usage.length).toBeLessThan(60);
  });

  test.each(
    COMMAND_NAMES,
  )('flags of %s are read, and those of other commands are not', (command) => {
    for (const [name, { type, flags }] of ALL_OPTIONS) {
      const flag = flagOf(name);
      // A configuration key may have the name of an unrelated flag, such as `org` and `--org`.
      if (flags === undefined) continue;
      const args = type.flag === 'switch' ? [`--${flag}`] : [`--${flag}`, 'x'];
      if (flags.includes(command)) expect(readArguments(args, command).has(flag)).toBe(true);
      else if (!flagsOf(command).has(flag))
        expect(() => readArguments(args, command)).toThrow(`unknown option "--${flag}"`);
    }
  });

  test.each(ALL_OPTIONS)('%s is written somewhere', (_, { input, key, flags }) => {
    expect(input === true || key !== undefined || flags !== undefined).toBe(true);
  });
});

describe('files that are made from the table', () => {
  test.each(DERIVED_FILES)('$file is what the table says; "npm run build" renews it', ({
    file,
    renew,
  }) => {
    expect(read(file)).toBe(renew(read(file)));
  });

  test('a file without a place for its part is an error, and not left as it is', () => {
    for (const { file, renew } of DERIVED_FILES.filter((one) => !one.file.endsWith('.json')))
      expect(() => renew(`# ${file}\n`)).toThrow('there is no place');
  });
});

describe('entries', () => {
  test.each(ALL_OPTIONS)('%s has one sentence of help, in the words of the house', (_, {
    help,
    details,
    type,
  }) => {
    expect(help).toMatch(/^[A-Z][^\n]{15,}\.$/);
    expect(help.replace(/\.github|policy\.yaml/g, '')).not.toMatch(/[.!?] [A-Z]/);
    const text = `${help} ${details ?? ''} ${type.allowed(undefined)}`;
    expect(text).not.toMatch(
      /\b(?:judge\w*|tells?|told|mend\w*|power|beside|beneath|anew|else)\b/i,
    );
  });

  test.each(
    ALL_OPTIONS.filter(([name]) => defaultOf(name) !== undefined),
  )('the default of %s is one of its values', (name, { type }) => {
    const preset = defaultOf(name);
    expect(type.read(name, type.show(preset))).toBe(preset);
  });

  test.each(
    ALL_OPTIONS.filter(([, { key, setting }]) => key !== undefined && setting !== false),
  )('%s says what a change to it weakens, a choice of all of its values', (_, { type, weaker }) => {
    expect(weaker).toBeDefined();
    if (typeof weaker === 'object')
      expect([...weaker.fromWeakest].sort()).toEqual(
        [...(type as unknown as { values: string[] }).values].sort(),
      );
  });

  test('a run that sets nothing has every default, and nothing else of the options', () => {
    const settings = settle({}, undefined, 'gate') as unknown as Record<string, unknown>;
    const known = SETTING_NAMES.filter((name) => settings[settingKey(name)] !== undefined);
    expect(known).toEqual(SETTING_NAMES.filter((name) => 'default' in OPTIONS[name]));
  });

  test('the contexts are those of the answer', () => {
    expect([...OPTIONS['--context'].type.values].sort()).toEqual([...CONTEXTS].sort());
  });

  test('the commands are those of the command line, each under its name', async () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([...COMMAND_NAMES]);
    for (const { name, load } of COMMANDS)
      expect((await load()).name satisfies CommandName).toBe(name);
  });
});
