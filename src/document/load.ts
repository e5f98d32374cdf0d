import { type Document, type LoadProblem, plainValueOf, type Syntax } from './document.ts';
import { readJson } from './json.ts';
import { parseProblem } from './problems.ts';

/** The result of loading a file: its document, or the problems found in its text. */
export type Loaded =
  | { readonly kind: 'document'; readonly document: Document }
  | {
      readonly kind: 'broken';
      readonly file: string;
      readonly text: string;
      readonly problems: readonly LoadProblem[];
    };

/** Returns the syntax of a file: strict JSON if its name ends in `.json`, otherwise YAML. */
export function syntaxOf(file: string): Syntax {
  return /\.json$/i.test(file) ? 'json' : 'yaml';
}

/**
 * The documents that are still in use, by file. Most files are the same before and after a change,
 * and several steps of a run read the same file.
 */
const documents = new Map<string, WeakRef<Document>>();

/**
 * Parses a YAML or JSON file (docs/reference/files.md#how-text-is-read). The bytes must be UTF-8,
 * with or without a byte-order mark, and at most `maxBytes` long. Never throws. If the file cannot
 * be parsed, the result lists all syntax problems. The YAML parser is imported only for YAML files,
 * because loading it accounts for most of the start-up time.
 */
export async function loadDocument(
  file: string,
  bytes: Uint8Array,
  maxBytes: number,
  syntax: Syntax = syntaxOf(file),
): Promise<Loaded> {
  if (bytes.length > maxBytes) return tooLarge(file, bytes.length, maxBytes);
  const decoded = decode(bytes);
  if ('problem' in decoded)
    return { kind: 'broken', file, text: decoded.text, problems: [decoded.problem] };
  const { text } = decoded;
  const known = documents.get(file)?.deref();
  if (known?.text === text && known.syntax === syntax) return { kind: 'document', document: known };
  const parsed = syntax === 'json' ? readJson(text) : (await import('./yaml.ts')).readYaml(text);
  if ('problems' in parsed) return { kind: 'broken', file, text, problems: parsed.problems };
  const value = plainValueOf(parsed.root);
  const document: Document = { file, syntax, text, root: parsed.root, value };
  documents.set(file, new WeakRef(document));
  return { kind: 'document', document };
}

/** Returns the result for a file that exceeds its size limit. The file's content is not needed. */
export function tooLarge(
  file: string,
  bytes: number,
  maxBytes: number,
): Loaded & { readonly kind: 'broken' } {
  return {
    kind: 'broken',
    file,
    text: '',
    problems: [
      {
        rule: 'file-too-large',
        fault: { of: 'bytes', count: bytes, most: maxBytes },
        start: 0,
        end: 0,
      },
    ],
  };
}

function decode(bytes: Uint8Array): { text: string } | { text: string; problem: LoadProblem } {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    // The text is not evaluated. It is needed only to determine from its keys whether the file was
    // meant to be a card or a policy.
    const text = new TextDecoder(wide).decode(bytes);
    return {
      text,
      problem: parseProblem({ kind: 'utf-16' }, 0, 1),
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = offsetOfBadByte(bytes, text);
    return { text, problem: parseProblem({ kind: 'not-utf-8' }, at, at + 1) };
  }
}

/**
 * Detects UTF-16 by its byte-order mark, or by a zero in exactly one of the first two bytes.
 * Returns undefined for any other encoding.
 */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) ||
    (first === 0 && second !== 0 && second !== undefined)
    ? 'utf-16be'
    : undefined;
}

/** Returns the offset, in the decoded text, of the first byte that is not valid UTF-8. */
function offsetOfBadByte(bytes: Uint8Array, text: string): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const again = new TextEncoder().encode(text);
  let at = 0;
  while (at < again.length && again[at] === bytes[at + mark]) at += 1;
  return new TextDecoder('utf-8').decode(bytes.subarray(mark, at + mark), { stream: true }).length;
}
