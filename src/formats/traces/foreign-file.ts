/** Why a file has no records: it is not text, or one document that is too large. */
export interface Unreadable {
  readonly message: string;
  readonly help: string;
}

/** Kinds of files that are not text, by their first bytes. */
const FOREIGN: readonly {
  readonly bytes: readonly number[];
  readonly is: string;
  readonly help: string;
}[] = [
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    is: 'compressed with zstd',
    help: 'decompress it first: zstd -d traces.jsonl.zst',
  },
  {
    bytes: [0x50, 0x41, 0x52, 0x31],
    is: 'a Parquet file',
    help: "write it as JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\"",
  },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    is: 'an SQLite database',
    help: 'export the table as JSON: sqlite3 -json file.db "select …" > traces.json',
  },
  {
    bytes: [0x1f, 0x8b],
    is: 'compressed with gzip once more',
    help: 'decompress it first: gunzip traces.jsonl.gz',
  },
  { bytes: [0xff, 0xfe], is: 'UTF-16', help: 'write it as UTF-8: iconv -f UTF-16 -t UTF-8' },
  { bytes: [0xfe, 0xff], is: 'UTF-16', help: 'write it as UTF-8: iconv -f UTF-16 -t UTF-8' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive', help: 'unpack it first: unzip' },
];

/** The kind of a file that is not text, and how to convert it; undefined for any other file. */
export function foreignKind(bytes: Uint8Array): Unreadable | undefined {
  const kind = FOREIGN.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
  return kind && { message: `the file is ${kind.is}, and no text`, help: kind.help };
}
