import { systemProblem } from './system-error.ts';

/**
 * The processes already handled by `guardProcess`, which may be called several times per process.
 */
const guarded = new WeakSet<NodeJS.Process>();

/**
 * Handles uncaught errors and failed writes to standard output. Prints a sentence and ends the
 * process with the exit code `failure`. A pipe closed by its reader is not an error.
 */
export function guardProcess(process: NodeJS.Process, failure: 1 | 2): void {
  if (guarded.has(process)) return;
  guarded.add(process);
  let failed = false;
  const fail = (sentence: string): void => {
    if (!failed) process.stderr.write(`error: ${sentence}\n`);
    failed = true;
  };
  // A failed write causes the run to fail, regardless of any earlier exit code.
  process.on('exit', () => {
    if (failed) process.exitCode = failure;
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    fail(`standard output cannot be written: ${systemProblem(error) ?? error.message}`);
  });
  process.stderr.on('error', () => {});
  const handleUncaught = (error: unknown): void => {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    fail(
      systemProblem(error) ??
        `internal error: ${said.replace(/\s+/g, ' ').slice(0, 500)}; report this error with the output of this run`,
    );
    process.exit(failure);
  };
  process.on('uncaughtException', handleUncaught);
  process.on('unhandledRejection', handleUncaught);
}
