// A process that loads the entry of a bundle once and runs it for every message, each time with an
// environment, a folder and arguments of that run alone. Loading costs more than most runs. Called
// with the script that stands for the program, its entry, and the path of git.
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
    // As node ends a process that nobody catches an error of.
    process.stderr.write(`${inspect(error)}\n`);
    exitCode = 1;
  }
  // Streams and messages arrive in any order, so each stream says itself where the run's part of it
  // ends.
  process.stdout.write(mark);
  process.stderr.write(mark);
  process.send({ exitCode });
});

// Whoever asked is gone.
process.on('disconnect', () => process.exit());
