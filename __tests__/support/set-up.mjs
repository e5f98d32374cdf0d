// Runs once before all tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isStale } from '../../.github/scripts/sources.mjs';

/** A folder in memory on Linux. */
const MEMORY = '/dev/shm';
/** The number of bytes that must be free there. */
const ENOUGH_BYTES = 2 ** 31;

// biome-ignore lint/style/noDefaultExport: jest takes a set-up this way
export default function setUp({ rootDir }) {
  // Tests of the whole program run dist/. They would prove nothing about sources from which it was
  // not built.
  if (isStale(path.resolve(rootDir))) process.env.STALE_DIST = 'true';
  // The tests create and remove tens of thousands of small files. On a disk, this takes a quarter
  // of the whole run.
  if (process.env.TMPDIR === undefined && isUsable(MEMORY)) process.env.TMPDIR = MEMORY;
  // The workers inherit these arguments. Most objects of a test live as long as the test, which is
  // longer than a small nursery allows.
  process.execArgv.push('--max-semi-space-size=64');
}

/**
 * Whether a folder has enough space and can contain programs. If programs cannot run there, a test
 * that nothing was executed would prove nothing.
 */
function isUsable(folder) {
  let own;
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < ENOUGH_BYTES) return false;
    own = mkdtempSync(path.join(folder, 'card-gate-'));
    const program = path.join(own, 'program.sh');
    writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    return spawnSync(program).status === 0;
  } catch {
    return false;
  } finally {
    if (own !== undefined) rmSync(own, { recursive: true });
  }
}
