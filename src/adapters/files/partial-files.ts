import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { systemProblem } from '../process/system-error.ts';
import { filesBelow, kindOfPath } from './local-files.ts';

/** The ending of the partial reports in a folder. Other files there are left alone. */
const ENDING = /\.ndjson$/i;

/** The number of bytes to read at once. */
const PIECE_BYTES = 256 * 1024;

/**
 * Returns the partial reports at a path: the file itself, or all in a folder and the folders below
 * it. Returns none if nothing is there.
 */
export async function partialFilesIn(folder: string, name: string): Promise<readonly string[]> {
  switch (kindOfPath(folder, name)) {
    case 'file':
      return [name];
    case 'folder':
      return (await filesBelow(folder, name)).filter((file) => ENDING.test(file));
    default:
      return [];
  }
}

/**
 * Opens a file to read it piece by piece. Only a regular file is opened, because others may have
 * put something else at the path. A piece is valid until the next one is read.
 */
export function openBytes(
  folder: string,
  name: string,
): { readonly chunks: AsyncIterable<Uint8Array> } | { readonly problem: string } {
  const { O_RDONLY, O_NONBLOCK = 0 } = constants;
  try {
    const file = openSync(path.resolve(folder, name), O_RDONLY | O_NONBLOCK);
    if (fstatSync(file).isFile()) return { chunks: piecesOf(file) };
    closeSync(file);
    return { problem: 'it is not a file' };
  } catch (error) {
    const problem = systemProblem(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

async function* piecesOf(file: number): AsyncIterable<Uint8Array> {
  const room = Buffer.allocUnsafe(PIECE_BYTES);
  try {
    for (let bytes = readSync(file, room); bytes > 0; bytes = readSync(file, room))
      yield room.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}
