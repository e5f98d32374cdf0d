import { blobId } from '../../adapters/github/api-tree.ts';
import type { Finding } from '../../finding/finding.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';

/** The maximum size of a file for which a blob id is computed, in bytes. */
const MAX_STALE_BYTES = 64 * 1024 * 1024;

/**
 * Returns the files with findings whose checked content differs from the head commit. A link to a
 * line in such a file could show the wrong text.
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
