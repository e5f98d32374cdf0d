import { Readable } from 'node:stream';
import {
  type SinkOf,
  TraceFileReader,
  type TraceSource,
  traceFormat,
} from '../formats/traces/read-traces.ts';
import { MAX_DOCUMENT_BYTES } from '../formats/traces/records.ts';
import type { TraceFile } from '../model/agent.ts';
import type { SeenIds } from '../model/id-table.ts';
import type { Tree } from '../model/tree.ts';
import { InflationBudget, InflationError, inflated } from './inflate.ts';

/**
 * Reads one trace file in chunks, decompressing gzip within the budget. Never throws. If the file
 * cannot be read, the result states why.
 */
export async function readTraceFile(
  tree: Tree,
  file: Pick<TraceFile, 'file' | 'format'>,
  sinkOf: SinkOf,
  seen: SeenIds,
  inflation = new InflationBudget(),
): Promise<TraceSource> {
  const format = file.format === undefined ? undefined : traceFormat(file.format);
  const reader = new TraceFileReader(file.file, sinkOf, { seen, ...(format && { format }) });
  const opened = await openFile(tree, file.file);
  if ('reason' in opened)
    return {
      ...reader.end(),
      problem: { kind: 'refused', reason: opened.reason },
    };
  try {
    for await (const chunk of await inflated(opened.chunks, inflation))
      if (!reader.push(chunk)) break;
  } catch (error) {
    if (error instanceof InflationError)
      return {
        ...reader.end(),
        problem: { kind: 'inflation', reason: error.message, help: error.help },
      };
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      ...reader.end(),
      problem: code?.startsWith('Z_')
        ? { kind: 'damaged-gzip' }
        : { kind: 'interrupted', reason: code ?? message },
    };
  }
  return reader.end();
}

async function openFile(
  tree: Tree,
  file: string,
): Promise<{ readonly chunks: AsyncIterable<Uint8Array> } | { readonly reason: string }> {
  if (tree.open) {
    const opened = await tree.open(file);
    if (opened.kind === 'stream') return opened;
    return { reason: opened.kind === 'absent' ? 'it does not exist' : opened.reason };
  }
  const read = await tree.read(file, MAX_DOCUMENT_BYTES);
  switch (read.kind) {
    case 'bytes':
      return { chunks: Readable.from([read.bytes]) };
    case 'absent':
      return { reason: 'it does not exist' };
    case 'too-large':
      return {
        reason: `it is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, which is the limit for a file in a commit`,
      };
    case 'refused':
      return { reason: read.reason };
    default:
      return read satisfies never;
  }
}
