import { systemProblem } from './system-error.ts';

/** A process may run an entry several times, and is guarded once. */
const guarded = new WeakSet<NodeJS.Process>();

/**
 * Sees to it that what happens to a process outside of every call ends with one sentence and an
 * exit code that is no success: standard output that takes nothing any more, and errors that nobody
 * caught. A reader that closes the pipe has read enough; then the exit code stays what it is.
 */
export function guardProcess(process: NodeJS.Process, failure: 1 | 2): void {
  if (guarded.has(process)) return;
  guarded.add(process);
  let failed = false;
  const fail = (sentence: string): void => {
    if (!failed) process.stderr.write(`error: ${sentence}\n`);
    failed = true;
  };
  // Whatever is set until then, an answer that nobody can read is no success.
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
