import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { systemProblem } from '../process/system-error.ts';
import { filesBelow, kindOfPath } from './local-files.ts';

/** Matches the names of partial reports. Other files in the same folder are ignored. */
const ENDING = /\.ndjson$/i;

/** The number of bytes in each read. */
const PIECE_BYTES = 256 * 1024;

/**
 * Returns the partial reports at a path: the file itself, or all partial reports in a folder and
 * its subfolders. Returns an empty list if nothing exists at the path.
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
 * Opens a file for reading in pieces. Opens only regular files, because another program may have
 * replaced the file with a pipe or device. A piece is valid only until the next one is read.
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
