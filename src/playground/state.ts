/**
 * The contents of a link to the page: the file name, the text of both files, and the tool or call
 * to explain.
 */
export interface PageState {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly ask: string;
}

/** The maximum length of a link's fragment, in characters. */
export const MAX_FRAGMENT = 100_000;
/** The maximum size of the page's state before and after compression, in bytes. */
const MAX_TEXT = 2_000_000;
const VERSION = 'v1.';
const KEYS = ['name', 'before', 'after', 'ask'] as const;

/** Encodes the page's state as a link fragment, without `#`. */
export async function toFragment(state: PageState): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(KEYS.map((key) => state[key])));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), MAX_TEXT);
  const binary = Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join('');
  const text = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${VERSION}${text}`;
}

/** Decodes the page's state from a fragment. Returns undefined if the fragment is invalid. */
export async function fromFragment(fragment: string): Promise<PageState | undefined> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(VERSION) || text.length > MAX_FRAGMENT) return undefined;
  try {
    const binary = atob(text.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), MAX_TEXT);
    if (bytes === undefined) return undefined;
    const values: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(values) || values.length !== KEYS.length) return undefined;
    if (!values.every((value) => typeof value === 'string')) return undefined;
    return Object.fromEntries(
      KEYS.map((key, index) => [key, values[index]]),
    ) as unknown as PageState;
  } catch {
    return undefined;
  }
}

/** Passes bytes through a stream. Returns undefined if the output exceeds `most` bytes. */
async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = stream.writable.getWriter();
  // A stream error also ends the loop below.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Returns a name for an unnamed file. The extension matches the text's syntax. */
export function nameFor(text: string): string {
  const start = text.trimStart();
  if (/^(?:\{|\[\s*[{"\]]|\/[/*])/.test(start)) return 'file.json';
  if (/^---\r?\n[\s\S]*?\n---[ \t]*\r?(?:\n|$)/.test(start)) return 'file.md';
  const lines = start.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  const isToml = /^\s*(?:\[\[?[\w."' -]+\]\]?\s*(?:#.*)?$|[\w."'-]+\s*=)/.test(lines[0] ?? '');
  return isToml ? 'file.toml' : 'file.yaml';
}
