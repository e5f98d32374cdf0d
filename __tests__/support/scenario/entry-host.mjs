// A process that loads the bundle once and runs one of its entries for each message, with the
// environment, folder and arguments of that run alone. Loading takes longer than most runs. The
// arguments are the path of the bundle and the path of git.
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import './light-git.mjs';

const [, , bundle] = process.argv;

process.on('message', async ({ script, entry, env, folder, args, options, mark }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(folder);
  process.argv = [process.execPath, script, ...args];
  let exitCode;
  try {
    const entries = await import(pathToFileURL(bundle).href);
    exitCode = await entries[entry]({ ...options, began: performance.now() });
  } catch (error) {
    // Node ends a process in the same way after an uncaught error.
    process.stderr.write(`${inspect(error)}\n`);
    exitCode = 1;
  }
  // Streams and messages arrive in any order, so each stream marks the end of the run's output.
  process.stdout.write(mark);
  process.stderr.write(mark);
  process.send({ exitCode });
});

// The process that requested the run has ended.
process.on('disconnect', () => process.exit());
