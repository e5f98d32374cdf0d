import type { FileRead } from '../../model/tree.ts';

/** Bytes of the target of a symbolic link on Linux. */
const MAX_LINK_BYTES = 4096;

/** The fields that GraphQL gives of an object of a commit. */
export interface Blob {
  readonly __typename?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
  readonly byteSize?: number;
}

/** The content from a batch; undefined where it is not certain and has to be read by itself. */
export function readOf(blob: Blob | null | undefined): FileRead | undefined {
  if (blob === undefined) return undefined;
  if (blob === null || (blob.__typename !== undefined && blob.__typename !== 'Blob'))
    return { kind: 'absent' };
  if (typeof blob.text !== 'string' || blob.isTruncated !== false) return undefined;
  const bytes = new TextEncoder().encode(blob.text);
  // Bytes that are not UTF-8 were replaced on the way, which changes the length.
  return bytes.length !== blob.byteSize || mayBeLink(bytes) ? undefined : { kind: 'bytes', bytes };
}

/**
 * Whether content may be the target of a link, which the API does not separate from files: it is
 * one short line and not JSON.
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
