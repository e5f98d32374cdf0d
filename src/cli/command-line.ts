import { systemProblem } from '../adapters/process/system-error.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { nearest } from '../finding/nearest.ts';
import { TreeError } from '../model/tree.ts';
import { visibleLines } from '../report/writing/escape.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import { SettingsError } from '../settings/settings.ts';
import { UsageError } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';

/**
 * The commands in the order in which help lists them; each is loaded when it is called, so that
 * none pays for the others.
 */
export const COMMANDS: readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'check',
    summary: 'judge every agent of the folder, or those of the paths that are named',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'validate',
    summary: 'check card and policy files by themselves',
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  {
    name: 'evaluate',
    summary: 'judge one agent against the tools that it declares',
    load: async () => (await import('./evaluate.ts')).evaluateCommand,
  },
  {
    name: 'test',
    summary:
      'judge one agent against its history: how many traces would pass, warn and fail, and which',
    load: async () => (await import('./test.ts')).testCommand,
  },
  {
    name: 'diff',
    summary:
      'tell what a change gives to agents and what it takes, between two commits or two files',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'tools',
    summary: 'list the tools that traces show',
    load: async () => (await import('./tools.ts')).toolsCommand,
  },
  {
    name: 'explain',
    summary: 'tell which line decides about a tool',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'effective',
    summary: 'tell what holds for an agent with its floor, and which scope and line says so',
    load: async () => (await import('./effective.ts')).effectiveCommand,
  },
  {
    name: 'init',
    summary: 'write a policy to begin with, one mapping for each bounded action of the card',
    load: async () => (await import('./init.ts')).initCommand,
  },
];

/**
 * Runs the command line: finds the command, and turns what went wrong into one sentence and an exit
 * code (spec 14).
 */
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
  const listed = COMMANDS.find((one) => one.name === name);
  if (listed === undefined) {
    const near = nearest(
      name,
      COMMANDS.map((one) => one.name),
    );
    terminal.err(
      `error: unknown command ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}\n\n${help(terminal.command)}`,
    );
    return 2;
  }
  const command = await listed.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(
      [`${terminal.command} ${command.usage}`, '', listed.summary, ...(command.notes ?? [])].join(
        '\n',
      ),
    );
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError)
      terminal.err(`error: ${error.message}\n  usage: ${terminal.command} ${command.usage}`);
    else if (
      error instanceof SettingsError ||
      error instanceof TreeError ||
      error instanceof ComparisonError
    )
      terminal.err(`error: ${error.message}${error.help ? `\n  ${error.help}` : ''}`);
    else if (systemProblem(error) !== undefined) terminal.err(`error: ${systemProblem(error)}`);
    else {
      terminal.err(
        `error: a bug in Card Gate: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n  please report it with the files that it happened on`,
      );
      if (terminal.debug && error instanceof Error) terminal.err(error.stack ?? '');
    }
    return 2;
  }
}

function help(program: string): string {
  const width = COMMANDS.reduce((most, { name }) => Math.max(most, name.length), 0);
  return [
    'Card Gate: judges AI agents by their alignment cards, policies and tools',
    '',
    ...COMMANDS.map((command) => `  ${program} ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    `${program} <command> --help shows what a command takes.`,
    'Exit codes: 0 passed or warned, 1 failed, 2 could not be judged.',
  ].join('\n');
}
