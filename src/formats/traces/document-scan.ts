const BRACE = 0x7b;
const BRACKET = 0x5b;
const CLOSING_BRACE = 0x7d;
const CLOSING_BRACKET = 0x5d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The state of a scan for the end of a document. The state is preserved if the document arrives in
 * several pieces.
 */
export interface DocumentScan {
  start: number;
  at: number;
  depth: number;
  inText: boolean;
  escaped: boolean;
}

/** Returns the initial state of a scan. */
export function newScan(): DocumentScan {
  return { start: 0, at: 0, depth: 0, inText: false, escaped: false };
}

/**
 * Returns the offset after the JSON list or map that starts at `scan.at`. Returns `open` if the
 * value continues after these bytes, `nothing` if only white space remains, and `none` if anything
 * else starts there.
 */
export function scanDocument(
  bytes: Uint8Array,
  scan: DocumentScan,
): number | 'open' | 'nothing' | 'none' {
  if (scan.depth === 0) {
    scan.at = skipSpace(bytes, scan.at);
    scan.start = scan.at;
    if (scan.at === bytes.length) return 'nothing';
    if (bytes[scan.at] !== BRACE && bytes[scan.at] !== BRACKET) return 'none';
  }
  return endOfDocument(bytes, scan);
}

/** Returns the offset of the first byte at or after `from` that is not white space. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && isSpace(byte); byte = bytes[at]) at += 1;
  return at;
}

/**
 * Returns the offset after the document that is being scanned. If the document continues after
 * these bytes, saves the state in `scan` and returns `open`.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: split loop takes 1.4 × the time
function endOfDocument(bytes: Uint8Array, scan: DocumentScan): number | 'open' {
  let { at, depth, inText, escaped } = scan;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inText) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === BRACE || byte === BRACKET) depth += 1;
    else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  Object.assign(scan, { at, depth, inText, escaped });
  return 'open';
}

/** Whether a byte is JSON white space or the record separator in RFC 7464. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1e;
}
