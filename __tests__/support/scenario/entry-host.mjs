// A process that loads the entry of a bundle once and runs it for each message, with the
// environment, folder and arguments of that run alone. Loading takes longer than most runs. The
// arguments are the script that represents the program, its entry, and the path of git.
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import './light-git.mjs';

const [, , script, entry] = process.argv;

process.on('message', async ({ env, folder, args, options, mark }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(folder);
  process.argv = [process.execPath, script, ...args];
  let exitCode;
  try {
    const { main } = await import(pathToFileURL(entry).href);
    exitCode = await main({ ...options, began: performance.now() });
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
