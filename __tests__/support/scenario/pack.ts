import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** The numbers of object types in a pack. */
const TYPES: Readonly<Record<string, number>> = { commit: 1, tree: 2, blob: 3 };

/**
 * Writes objects into a repository as a single pack, by id. Writing them as separate files would
 * take most of the time for setting up a repository.
 */
export function writePack(gitDir: string, objects: ReadonlyMap<string, Buffer>): void {
  if (objects.size === 0) return;
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(objects.size, 8);
  const parts: Uint8Array[] = [head];
  const places = new Map<string, number>();
  let length = head.length;
  for (const [id, object] of objects) {
    const packed = packedObject(object);
    places.set(id, length);
    parts.push(packed);
    length += packed.length;
  }
  const pack = Buffer.concat(parts);
  const name = createHash('sha1').update(pack).digest();
  const folder = join(gitDir, 'objects', 'pack');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `pack-${name.toString('hex')}.pack`), Buffer.concat([pack, name]));
  writeFileSync(join(folder, `pack-${name.toString('hex')}.idx`), packIndex(places, name));
}

// Returns the type and the length in groups of 4, 7, 7… bits, lowest first, followed by the
// content.
function packedObject(object: Buffer): Buffer {
  const end = object.indexOf(0);
  const [type = '', size = ''] = object.toString('latin1', 0, end).split(' ');
  const bytes: number[] = [];
  let rest = Number(size);
  let byte = (TYPES[type]! << 4) | (rest & 0x0f);
  rest >>= 4;
  for (; rest > 0; rest >>= 7) {
    bytes.push(byte | 0x80);
    byte = rest & 0x7f;
  }
  return Buffer.concat([
    Buffer.from([...bytes, byte]),
    deflateSync(object.subarray(end + 1), { level: 1 }),
  ]);
}

// Returns an index of version 1: the number of ids up to each first byte, the positions and ids in
// order, the pack's name, and a checksum of all that.
function packIndex(places: ReadonlyMap<string, number>, pack: Buffer): Buffer {
  const ids = [...places.keys()].sort();
  const counts = Buffer.alloc(256 * 4);
  let count = 0;
  for (let byte = 0; byte < 256; byte += 1) {
    while (count < ids.length && Number.parseInt(ids[count]!.slice(0, 2), 16) === byte) count += 1;
    counts.writeUInt32BE(count, byte * 4);
  }
  const entries = ids.map((id) => {
    const entry = Buffer.alloc(24);
    entry.writeUInt32BE(places.get(id)!);
    entry.write(id, 4, 'hex');
    return entry;
  });
  const index = Buffer.concat([counts, ...entries, pack]);
  return Buffer.concat([index, createHash('sha1').update(index).digest()]);
}
