import { runCommandLine } from './commands/command-line.ts';
import { terminalOf } from './world/terminal.ts';

/** Runs the command line once with the arguments, streams and folder of this process, and answers its exit code. */
export async function main(): Promise<number> {
  return runCommandLine(process.argv.slice(2), terminalOf(process));
}
