// Runs the entry of a bundle once, as the script of the action does, but on the clock that it is
// called with: `own-process.mjs <entry> <time>`.
import { pathToFileURL } from 'node:url';

const [, , entry, now] = process.argv;
const { main } = await import(pathToFileURL(entry).href);
process.exitCode = await main({ now });
