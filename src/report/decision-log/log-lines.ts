/** The maximum size of a row, in bytes or characters: 16 MiB (docs/decision-log.md#limits). */
export const MAX_ROW_SIZE = 16 * 1024 * 1024;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

type Decoder = InstanceType<typeof TextDecoder>;

/** A line without its line break. `text` is absent if the line could not be read. */
export type FileLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly text?: undefined; readonly problem: string };

/**
 * Splits bytes into lines, numbered from 1. Only one line is kept in memory. Accepts CRLF line
 * breaks and removes a byte-order mark from the start.
 */
export async function* fileLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  const take = (rest: Uint8Array): FileLine => {
    line += 1;
    const total = size + rest.length;
    const bytes = held.length === 0 ? rest : Buffer.concat([...held, rest]);
    held = [];
    size = 0;
    if (total > MAX_ROW_SIZE) return { line, problem: 'is longer than 16 MiB' };
    return decoded(decoder, bytes, line);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (
      let end = chunk.indexOf(NEWLINE);
      end !== -1;
      start = end + 1, end = chunk.indexOf(NEWLINE, start)
    )
      yield take(chunk.subarray(start, end));
    const rest = chunk.subarray(start);
    size += rest.length;
    // Copy the bytes, because the next chunk may reuse this buffer.
    if (size <= MAX_ROW_SIZE) held.push(Uint8Array.from(rest));
    else held = [];
  }
  if (size > 0) yield take(new Uint8Array(0));
}

function decoded(decoder: Decoder, bytes: Uint8Array, line: number): FileLine {
  const isMarked = line === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  const start = isMarked ? BYTE_ORDER_MARK.length : 0;
  const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  try {
    return { line, text: decoder.decode(bytes.subarray(start, end)) };
  } catch {
    return { line, problem: 'is not UTF-8' };
  }
}
