import { nearest } from '../finding/nearest.ts';
import { SettingsError } from '../settings/settings.ts';
import type { Terminal } from '../world/terminal.ts';
import { UsageError } from './arguments.ts';
import { checkCommand } from './check.ts';
import type { Command, ExitCode } from './command.ts';
import { evaluateCommand } from './evaluate.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { validateCommand } from './validate.ts';

/** The commands, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [checkCommand, validateCommand, evaluateCommand, explainCommand, initCommand];

/** Runs the command line: finds the command, and turns what went wrong into one sentence and an exit code (spec 14). */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.out(terminal.version);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      COMMANDS.map((one) => one.name),
    );
    terminal.err(`error: unknown command ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}\n\n${help()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`card-gate ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) terminal.err(`error: ${error.message}\n  usage: card-gate ${command.usage}`);
    else if (error instanceof SettingsError) terminal.err(`error: ${error.message}${error.help ? `\n  ${error.help}` : ''}`);
    else {
      terminal.err(
        `error: a bug in Card Gate: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n  please report it with the files that it happened on`,
      );
      if (process.env.CARD_GATE_DEBUG && error instanceof Error) terminal.err(error.stack ?? '');
    }
    return 2;
  }
}

function help(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  return [
    'card-gate: judges AI agents by their alignment cards, policies and tools',
    '',
    ...COMMANDS.map((command) => `  card-gate ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'card-gate <command> --help shows what a command takes.',
    'Exit codes: 0 passed or warned, 1 failed, 2 could not be judged.',
  ].join('\n');
}
