import { systemProblem } from '../adapters/process/system-error.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { nearest } from '../finding/nearest.ts';
import { TreeError } from '../model/tree.ts';
import { visibleLines } from '../report/writing/escape.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import { ShardsError } from '../run/shards/shards-error.ts';
import type { CommandName } from '../settings/options/option.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { readArguments, UsageError } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { commandHelp, entryLines, helpWidth } from './help.ts';
import { SUMMARIES } from './summaries.ts';

/**
 * The commands, in the order shown in the help. A command is loaded only when it is called, which
 * lets the program start quickly.
 */
export const COMMANDS: readonly {
  readonly name: CommandName;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'check',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'merge',
    load: async () => (await import('./merge.ts')).mergeCommand,
  },
  {
    name: 'validate',
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  {
    name: 'evaluate',
    load: async () => (await import('./evaluate.ts')).evaluateCommand,
  },
  {
    name: 'test',
    load: async () => (await import('./test.ts')).testCommand,
  },
  {
    name: 'diff',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'tools',
    load: async () => (await import('./tools.ts')).toolsCommand,
  },
  {
    name: 'recommend',
    load: async () => (await import('./recommend.ts')).recommendCommand,
  },
  {
    name: 'explain',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'effective',
    load: async () => (await import('./effective.ts')).effectiveCommand,
  },
  {
    name: 'decisions',
    load: async () => (await import('./decisions.ts')).decisionsCommand,
  },
  {
    name: 'show',
    load: async () => (await import('./show.ts')).showCommand,
  },
  {
    name: 'publish',
    load: async () => (await import('./publish.ts')).publishCommand,
  },
  {
    name: 'fleet',
    load: async () => (await import('./fleet.ts')).fleetCommand,
  },
  {
    name: 'init',
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'completion',
    load: async () => (await import('./completion.ts')).completionCommand,
  },
];

/** Runs a command and returns its exit code. Prints errors as single sentences. */
export async function runCommandLine(
  args: readonly string[],
  streams: Terminal,
): Promise<ExitCode> {
  const terminal: Terminal = { ...streams, err: (text) => streams.err(visibleLines(text)) };
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help(terminal));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.out(terminal.version);
    return 0;
  }
  const listed = COMMANDS.find((command) => command.name === name);
  if (listed === undefined) {
    terminal.err(unknownCommand(name, terminal.command));
    return 2;
  }
  const isHelp = rest.includes('--help') || rest.includes('-h');
  try {
    // Reports an unknown flag before the command is loaded, because loading takes longer.
    if (!isHelp) readArguments(rest, listed.name);
    const command = await listed.load();
    if (!isHelp) return await command.run(rest, terminal);
    terminal.out(commandHelp(terminal.command, command, SUMMARIES[listed.name], terminal.columns));
    return 0;
  } catch (error) {
    for (const text of errorTexts(error, listed.name, terminal)) terminal.err(text);
    return 2;
  }
}

function unknownCommand(name: string, program: string): string {
  const names = COMMANDS.map((command) => command.name);
  const near = nearest(name, names);
  const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
  return `error: ${pointing(`unknown command ${JSON.stringify(name)}${hint}`, `${program} --help`)}`;
}

/**
 * Returns the messages for an error from a command. In debug mode, an internal error includes its
 * stack trace.
 */
function errorTexts(error: unknown, name: CommandName, terminal: Terminal): readonly string[] {
  if (error instanceof UsageError)
    return [`error: ${pointing(error.message, `${terminal.command} ${name} --help`)}`];
  if (
    error instanceof SettingsError ||
    error instanceof TreeError ||
    error instanceof ComparisonError ||
    error instanceof ShardsError
  )
    return [`error: ${error.message}${error.help ? `\n  ${error.help}` : ''}`];
  const problem = systemProblem(error);
  if (problem !== undefined) return [`error: ${problem}`];
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [
    `internal error: ${message}\n  report this error with the files that caused it`,
    ...(terminal.debug && error instanceof Error ? [error.stack ?? ''] : []),
  ];
}

/** Adds a reference to the command for help at the end of a sentence. */
function pointing(sentence: string, command: string): string {
  return /[?.]$/.test(sentence) ? `${sentence} See ${command}` : `${sentence}; see ${command}`;
}

function help({ command: program, columns }: Terminal): string {
  const names = COMMANDS.map(({ name }) => `${program} ${name}`);
  const width = names.reduce((most, name) => Math.max(most, name.length), 0);
  const most = helpWidth(columns);
  return [
    "Card Gate checks AI agents' permission files, alignment cards, policies and tools.",
    '',
    ...COMMANDS.flatMap(({ name }) =>
      entryLines(`${program} ${name}`, SUMMARIES[name], { width, most }),
    ),
    '',
    `${program} <command> --help shows the arguments and options of a command.`,
    'Exit codes: 0 if nothing blocks, 1 if something blocks, 2 if something could not be checked.',
  ].join('\n');
}
