// Runs the entry of a bundle once, like the action's script, but with the given time as its clock:
// `own-process.mjs <entry> <time>`.
import { pathToFileURL } from 'node:url';

const [, , entry, now] = process.argv;
const { main } = await import(pathToFileURL(entry).href);
process.exitCode = await main({ now });
