import type { FileRead } from '../../model/tree.ts';

/** Bytes that the target of a symbolic link has at most, on Linux. */
const LONGEST_LINK = 4096;

/** What GraphQL says of an object of a commit. */
export interface Blob {
  readonly __typename?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
  readonly byteSize?: number;
}

/** The content that a batch gives for certain; undefined where it has to be asked for by itself. */
export function readOf(blob: Blob | null | undefined): FileRead | undefined {
  if (blob === undefined) return undefined;
  if (blob === null || (blob.__typename !== undefined && blob.__typename !== 'Blob'))
    return { kind: 'absent' };
  if (typeof blob.text !== 'string' || blob.isTruncated !== false) return undefined;
  const bytes = new TextEncoder().encode(blob.text);
  // What is not UTF-8 was repaired on the way, and shows in its length.
  return bytes.length !== blob.byteSize || mayBeLink(bytes) ? undefined : { kind: 'bytes', bytes };
}

/**
 * Whether a text may be the target of a link: one short line that is not JSON. Neither way of reading
 * says whether a path is a link or a file.
 */
export function mayBeLink(bytes: Uint8Array): boolean {
  const first = bytes[0];
  return (
    first !== undefined &&
    bytes.length <= LONGEST_LINK &&
    !bytes.includes(0x0a) &&
    first !== 0x7b &&
    first !== 0x5b
  );
}
