import type { FileRead } from '../../model/tree.ts';

/** The maximum size of a symbolic link's target on Linux, in bytes. */
const MAX_LINK_BYTES = 4096;

/** An object in a commit, as described in a GraphQL response. */
export interface Blob {
  readonly __typename?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
  readonly byteSize?: number;
}

/**
 * Returns the content of an object in a batch response. Returns undefined if the content may not be
 * exact, so that the file must be read individually.
 */
export function readOf(blob: Blob | null | undefined): FileRead | undefined {
  if (blob === undefined) return undefined;
  if (blob === null || (blob.__typename !== undefined && blob.__typename !== 'Blob'))
    return { kind: 'absent' };
  if (typeof blob.text !== 'string' || blob.isTruncated !== false) return undefined;
  const bytes = new TextEncoder().encode(blob.text);
  // GitHub replaces bytes that are not UTF-8, which changes the length.
  return bytes.length !== blob.byteSize || mayBeLink(bytes) ? undefined : { kind: 'bytes', bytes };
}

/**
 * Whether a file's content may be the target of a link. The API does not identify links, so this is
 * true for any single short line that is not JSON.
 */
export function mayBeLink(bytes: Uint8Array): boolean {
  const first = bytes[0];
  return (
    first !== undefined &&
    bytes.length <= MAX_LINK_BYTES &&
    !bytes.includes(0x0a) &&
    first !== 0x7b &&
    first !== 0x5b
  );
}
