import { systemProblem } from './system-error.ts';

/** A process may run an entry several times, and is guarded once. */
const guarded = new WeakSet<NodeJS.Process>();

/**
 * Ends the process with one sentence and a failing exit code on what happens outside of every call:
 * standard output that takes nothing any longer, and errors that nobody caught. A reader that closes the pipe has read enough; then the exit code stays what it is.
 */
export function guardProcess(process: NodeJS.Process, failure: 1 | 2): void {
  if (guarded.has(process)) return;
  guarded.add(process);
  let failed = false;
  const fail = (sentence: string): void => {
    if (!failed) process.stderr.write(`error: ${sentence}\n`);
    failed = true;
  };
  // An answer that nobody can read is a failure, whatever was set before.
  process.on('exit', () => {
    if (failed) process.exitCode = failure;
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    fail(`standard output cannot be written: ${systemProblem(error) ?? error.message}`);
  });
  process.stderr.on('error', () => {});
  const broken = (error: unknown): void => {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    fail(
      systemProblem(error) ??
        `internal error: ${said.replace(/\s+/g, ' ').slice(0, 500)}; report it with what the run shows`,
    );
    process.exit(failure);
  };
  process.on('uncaughtException', broken);
  process.on('unhandledRejection', broken);
}
