import { systemProblem } from '../adapters/process/system-error.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { nearest } from '../finding/nearest.ts';
import { TreeError } from '../model/tree.ts';
import { visibleLines } from '../report/writing/escape.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import type { CommandName } from '../settings/options/option.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { UsageError } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { commandHelp } from './help.ts';

/**
 * The commands in the order of the help. A command is loaded only when it is called, so that the
 * program starts quickly.
 */
export const COMMANDS: readonly {
  readonly name: CommandName;
  /** One sentence that describes the command. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'check',
    summary: 'Check every agent in the folder, or the agents at the given paths.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'validate',
    summary: 'Check card and policy files on their own, without tools or traces.',
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  {
    name: 'evaluate',
    summary: 'Check one agent with the tools that it declares.',
    load: async () => (await import('./evaluate.ts')).evaluateCommand,
  },
  {
    name: 'test',
    summary:
      'Check one agent against its traces, or replay traces against the permission files of a host.',
    load: async () => (await import('./test.ts')).testCommand,
  },
  {
    name: 'diff',
    summary: 'Show the differences in permissions between two commits or two files.',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'tools',
    summary: 'List the tools that appear in traces.',
    load: async () => (await import('./tools.ts')).toolsCommand,
  },
  {
    name: 'recommend',
    summary: 'Recommend the permissions that the calls in traces need, and no others.',
    load: async () => (await import('./recommend.ts')).recommendCommand,
  },
  {
    name: 'explain',
    summary: 'Show which line of which file allows or denies a tool.',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'effective',
    summary:
      'Show the effective policy of an agent, or what permission files put in force, with sources.',
    load: async () => (await import('./effective.ts')).effectiveCommand,
  },
  {
    name: 'decisions',
    summary: 'List, search and export the decisions in a log, or verify the log.',
    load: async () => (await import('./decisions.ts')).decisionsCommand,
  },
  {
    name: 'init',
    summary: 'Write a first policy that maps each bounded action of the card.',
    load: async () => (await import('./init.ts')).initCommand,
  },
];

/** Runs a command and returns its exit code. Prints an error as one sentence. */
export async function runCommandLine(
  args: readonly string[],
  streams: Terminal,
): Promise<ExitCode> {
  const terminal: Terminal = { ...streams, err: (text) => streams.err(visibleLines(text)) };
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help(terminal.command));
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
  const command = await listed.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(terminal.command, command, listed.summary));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    for (const text of errorTexts(error, command, terminal)) terminal.err(text);
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
 * Returns the text for an error of a command. In debug mode, an internal error also has its stack.
 */
function errorTexts(error: unknown, command: Command, terminal: Terminal): readonly string[] {
  if (error instanceof UsageError)
    return [`error: ${pointing(error.message, `${terminal.command} ${command.name} --help`)}`];
  if (
    error instanceof SettingsError ||
    error instanceof TreeError ||
    error instanceof ComparisonError
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

/** Adds to a sentence the command that shows how it is done right. */
function pointing(sentence: string, command: string): string {
  return /[?.]$/.test(sentence) ? `${sentence} See ${command}` : `${sentence}; see ${command}`;
}

function help(program: string): string {
  const width = COMMANDS.reduce((most, { name }) => Math.max(most, name.length), 0);
  return [
    'Card Gate checks AI agents by their alignment cards, policies and tools.',
    '',
    ...COMMANDS.map((command) => `  ${program} ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    `${program} <command> --help shows the arguments and options of a command.`,
    'Exit codes: 0 nothing blocks, 1 something blocks, 2 something could not be checked.',
  ].join('\n');
}
