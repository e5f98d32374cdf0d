import { blobId } from '../../adapters/github/api-tree.ts';
import type { Finding } from '../../finding/finding.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';

/** Bytes of a file whose id is worked out. */
const MAX_STALE_BYTES = 64 * 1024 * 1024;

/**
 * Files with findings whose checked content is not that of the head commit, so that their lines
 * would point at the wrong text.
 */
export async function staleFiles(
  { head, headBlobs }: OpenedChange,
  findings: readonly Finding[],
): Promise<ReadonlySet<string>> {
  const stale = new Set<string>();
  for (const file of new Set(findings.map((finding) => finding.location.file))) {
    const blob = headBlobs.get(file);
    if (blob === undefined) continue;
    const read = await head.read(file, MAX_STALE_BYTES);
    if (read.kind === 'bytes' && blobId(read.bytes, blob.length) !== blob) stale.add(file);
  }
  return stale;
}
