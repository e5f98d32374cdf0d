// Runs once before all tests: those of the whole program run dist/, and would say nothing about
// sources that it was not built from.
import path from 'node:path';
import { isStale } from '../../../.github/scripts/sources.mjs';

// biome-ignore lint/style/noDefaultExport: jest takes a set-up this way
export default function setUp({ rootDir }) {
  if (isStale(path.resolve(rootDir))) process.env.STALE_DIST = 'true';
}
