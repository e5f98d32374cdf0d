const BRACE = 0x7b;
const BRACKET = 0x5b;

/** How far a document has been looked at. */
export interface Scan {
  start: number;
  at: number;
  depth: number;
  inText: boolean;
  escaped: boolean;
}

/** The scan of a document of which nothing has been looked at. */
export function fresh(): Scan {
  return { start: 0, at: 0, depth: 0, inText: false, escaped: false };
}

/**
 * The offset behind the JSON list or map that begins at the scan's start: `open` when it goes on
 * behind these bytes, `nothing` when only white space is left, `none` when something else stands
 * there.
 */
export function scanDocument(bytes: Uint8Array, scan: Scan): number | 'open' | 'nothing' | 'none' {
  if (scan.depth === 0) {
    while (scan.at < bytes.length && isSpace(bytes[scan.at]!)) scan.at += 1;
    scan.start = scan.at;
    if (scan.at === bytes.length) return 'nothing';
    if (bytes[scan.at] !== BRACE && bytes[scan.at] !== BRACKET) return 'none';
  }
  let { at, depth, inText, escaped } = scan;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (inText) {
      if (escaped) escaped = false;
      else if (byte === 0x5c) escaped = true;
      else if (byte === 0x22) inText = false;
    } else if (byte === 0x22) inText = true;
    else if (byte === BRACE || byte === BRACKET) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  Object.assign(scan, { at, depth, inText, escaped });
  return 'open';
}

/** White space of JSON, and the record separator of RFC 7464. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1e;
}
