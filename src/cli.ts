import { guardProcess } from './adapters/process/faults.ts';
import { terminalOf } from './adapters/process/terminal.ts';
import { runCommandLine } from './cli/command-line.ts';

/**
 * Runs the command line once with the arguments, streams and folder of this process. Returns the
 * exit code.
 */
export async function main(): Promise<number> {
  guardProcess(process, 2);
  return runCommandLine(process.argv.slice(2), terminalOf(process));
}
