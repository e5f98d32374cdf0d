import type { ForeignKind, TraceFault } from '../../rules/trace-source.ts';

/** Types of files that cannot be read as text, and the bytes at the start of each. */
const FOREIGN: readonly { readonly bytes: readonly number[]; readonly kind: ForeignKind }[] = [
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: 'zstd' },
  { bytes: [0x50, 0x41, 0x52, 0x31], kind: 'parquet' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], kind: 'sqlite' },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0xff, 0xfe], kind: 'utf-16' },
  { bytes: [0xfe, 0xff], kind: 'utf-16' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
];

/** Returns the fault for a file that cannot be read as text, or undefined for any other file. */
export function foreignKind(bytes: Uint8Array): TraceFault | undefined {
  const found = FOREIGN.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
  return found && { kind: found.kind };
}
