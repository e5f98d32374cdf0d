// Runs the action of a bundle once, like the action's script, but with the given time as its clock:
// `own-process.mjs <bundle> <time>`.
import { pathToFileURL } from 'node:url';

const [, , bundle, now] = process.argv;
const { action } = await import(pathToFileURL(bundle).href);
process.exitCode = await action({ now });
