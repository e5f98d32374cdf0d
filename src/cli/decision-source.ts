import { systemProblem } from '../adapters/process/system-error.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { quotedWhole } from '../finding/words.ts';
import { type LogEntry, readDecisionLog } from '../report/decision-log/read-log.ts';
import type { DecisionRecord } from '../report/report.ts';
import { UsageError } from './arguments.ts';

/**
 * A source of decisions that can be read several times, first to check it and then to print it.
 * Each call to `entries` starts from the beginning.
 */
export interface DecisionSource {
  /** The source's name in messages. */
  readonly name: string;
  entries(): AsyncIterable<LogEntry>;
}

/** Returns a source that reads decisions from a log file. */
export async function rowsOfLog(file: string, terminal: Terminal): Promise<DecisionSource> {
  const open = await logBytes(file, terminal);
  return {
    name: file === '-' ? 'standard input' : file,
    entries: async function* () {
      yield* readDecisionLog(await open());
    },
  };
}

/** The number of log characters to encode at a time. */
const PIECE = 1024 * 1024;

/** Returns a source that reads decisions from a log in memory. */
export function rowsOfRecord({ write }: DecisionRecord, name: string): DecisionSource {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let waiting = '';
  write((text) => {
    waiting += text;
    if (waiting.length < PIECE) return;
    pieces.push(encoder.encode(waiting));
    waiting = '';
  });
  pieces.push(encoder.encode(waiting));
  return { name, entries: () => readDecisionLog(piecesOf(pieces)) };
}

/**
 * Returns a function that opens a file at its beginning. Standard input can be read only once, so
 * its bytes are kept in memory.
 * @throws UsageError if the file cannot be read.
 */
export async function logBytes(
  file: string,
  { tree }: Terminal,
): Promise<() => Promise<AsyncIterable<Uint8Array>>> {
  const open = async (): Promise<AsyncIterable<Uint8Array>> => {
    if (tree.open === undefined) throw new UsageError('the log cannot be opened in this folder');
    const opened = await tree.open(file).catch((error: unknown) => {
      throw new UsageError(systemProblem(error) ?? String(error));
    });
    if (opened.kind === 'stream') return opened.chunks;
    const reason = opened.kind === 'absent' ? 'does not exist' : `cannot be read: ${opened.reason}`;
    throw new UsageError(`the log ${quotedWhole(file)} ${reason}`);
  };
  const first = await open();
  if (file !== '-') return open;
  const kept: Uint8Array[] = [];
  // Copy the bytes, because the next chunk may reuse this buffer.
  for await (const chunk of first) kept.push(Uint8Array.from(chunk));
  return async () => piecesOf(kept);
}

async function* piecesOf(kept: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* kept;
}
