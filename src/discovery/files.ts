import {
  type Document,
  keysOf,
  type Path,
  partOf,
  placeAt,
  pointerOf,
} from '../document/document.ts';
import { MAX_CARD_BYTES, MAX_TOOL_LIST_BYTES } from '../document/limits.ts';
import { type Loaded, loadDocument, syntaxOf, tooLarge } from '../document/load.ts';
import { foldedKey, looseKeys } from '../document/loose-keys.ts';
import { type Finding, findingAt, findingIn, topOf, type Words } from '../finding/finding.ts';
import { distance, MAX_EDITS } from '../finding/nearest.ts';
import { hasListWords } from '../formats/access-lists/access-list.ts';
import { ALIGNMENT, governedPart } from '../formats/cards/embedded.ts';
import { governingKey, readGoverned, TELLING_KEYS } from '../formats/kinds.ts';
import type { Governed } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import { findingsOfBroken } from '../rules/broken-file.ts';
import { parseError } from '../rules/parse-error.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import { isNamedAsAccessList, isNamedAsCard } from './patterns.ts';

/** The result of reading a file that may be a card, policy or access list. */
export type CardFile =
  | {
      readonly kind: 'governed';
      readonly file: string;
      readonly governed: Governed;
      readonly mixed: boolean;
      readonly bytes: number;
    }
  /** The file must be checked but cannot be. */
  | { readonly kind: 'broken'; readonly file: string; readonly findings: readonly Finding[] }
  /** The file belongs to another tool that uses the same file name. */
  | { readonly kind: 'foreign'; readonly file: string; readonly reason: string }
  | { readonly kind: 'absent'; readonly file: string };

/**
 * Indications that a file is meant to be a card, policy or access list, apart from the file's name
 * and keys (docs/reference/files.md#files-of-other-tools).
 */
export interface Intent {
  /** Whether the configuration, an input or the command line lists the file. */
  readonly named: boolean;
  /**
   * Returns whether the file was a card or policy at the base commit. Called only if there is no
   * other indication.
   */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
}

/**
 * Reads a file that may be a card, policy or access list. If the file is none of these, its name,
 * its keys and `intent` determine whether it is broken or belongs to another tool
 * (docs/reference/files.md#files-of-other-tools).
 */
export async function readCardFile(tree: Tree, file: string, intent: Intent): Promise<CardFile> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind === 'absent') return { kind: 'absent', file };
  if (/\.toml$/i.test(file)) {
    const words = unknownKind.words.toml();
    return { kind: 'broken', file, findings: [findingIn(unknownKind, file, words)] };
  }
  // A file whose content is unknown may be a card, so it is never treated as a file of another
  // tool.
  if (read.kind === 'refused') {
    const words = parseError.words.refused(read.reason);
    return { kind: 'broken', file, findings: [findingIn(parseError, file, words)] };
  }
  const loaded: Loaded =
    read.kind === 'too-large'
      ? tooLarge(file, read.bytes, MAX_CARD_BYTES)
      : await loadDocument(file, read.bytes, MAX_CARD_BYTES);
  if (loaded.kind === 'broken') {
    const text = read.kind === 'too-large' ? await textOfLarge(tree, file) : loaded.text;
    if (text !== undefined && !(await isMeant(file, undefined, text, intent)))
      return {
        kind: 'foreign',
        file,
        reason: 'it could not be loaded, and nothing indicates that it is a card or a policy',
      };
    return { kind: 'broken', file, findings: findingsOfBroken(file, loaded.text, loaded.problems) };
  }
  const { document } = loaded;
  const part = governedPart(document);
  if (part?.isTwofold) return { kind: 'broken', file, findings: [twofold(document)] };
  if (part) {
    const bytes = read.kind === 'bytes' ? read.bytes.length : 0;
    return {
      kind: 'governed',
      file,
      governed: readGoverned(part.document, part.kind),
      mixed: part.mixed,
      bytes,
    };
  }
  if (!(await isMeant(file, document, document.text, intent)))
    return { kind: 'foreign', file, reason: 'it is not a card, a policy or an access list' };
  return {
    kind: 'broken',
    file,
    findings: [findingIn(unknownKind, file, whyUnknown(document))],
  };
}

/**
 * Returns the text of a file that is too large to check but can still be searched for keys. Returns
 * undefined if the file is too large even for a search.
 */
async function textOfLarge(tree: Tree, file: string): Promise<string | undefined> {
  const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
  return read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : undefined;
}

function twofold(document: Document): Finding {
  return findingAt(unknownKind, {
    at: placeAt(topOf(document), ALIGNMENT),
    on: 'key',
    ...unknownKind.words.twofold(ALIGNMENT),
  });
}

/** Explains why a file that was probably meant to be a card or policy is not one. */
function whyUnknown(document: Document): Words {
  const { words } = unknownKind;
  if (document.value === null) return words.empty();
  // Only YAML and JSON files are expected to contain keys. A text file, such as a tool list, is
  // not.
  if (typeof document.value === 'string' && /\.(?:ya?ml|json)$/i.test(document.file))
    return words.onlyText(document.value);
  const misspelling = misspelt(document);
  if (misspelling) return words.misspelt(misspelling.written, misspelling.key);
  const inner = hiddenKey(document);
  return inner ? words.hidden(String(inner.at(-1)), pointerOf(inner)) : words.neither();
}

/**
 * Whether a file was probably meant to be a card, policy or access list. The raw text is also
 * searched for keys, because other parsers may find keys where Card Gate's parser finds only text.
 */
async function isMeant(
  file: string,
  document: Document | undefined,
  text: string,
  intent: Intent,
): Promise<boolean> {
  if (intent.named || isNamedAsCard(file)) return true;
  const keys = looseKeys(text, document?.syntax ?? syntaxOf(file));
  if (governingKey(keys) !== undefined || (isNamedAsAccessList(file) && hasListWords(keys)))
    return true;
  if (document ? isMeantByDocument(document) : isMeantByLineStarts(text, file)) return true;
  return (await intent.wasGoverned?.(file)) ?? false;
}

/**
 * Finds a misspelt card or policy key at the top level of a document or of a card embedded in the
 * document.
 */
function misspelt(document: Document): { written: string; key: string } | undefined {
  for (const written of [...topKeys(document), ...topKeys(partOf(document, ALIGNMENT))]) {
    const key = governingKeyNear(written);
    if (key) return { written, key };
  }
  return undefined;
}

function topKeys(document: Document | undefined): Iterable<string> {
  return document?.root.kind === 'map' ? document.root.entries.keys() : [];
}

/**
 * Returns the card or policy key that `written` probably misspells. The two differ by at most two
 * edits, or only in case.
 */
function governingKeyNear(written: string): string | undefined {
  // Here, a change of case counts as an edit, so that `apiVersion` is more than two edits away from
  // `aap_version`.
  return TELLING_KEYS.find(
    (key) => distance(written, key) <= MAX_EDITS || written.toLowerCase() === key,
  );
}

/**
 * Returns the path of a hidden card or policy key, or undefined if there is none. A hidden key is
 * nested, or is written with escapes, capitals or invisible characters.
 */
function hiddenKey(document: Document): Path | undefined {
  const paths = new Map<string, Path>();
  for (const { key, path } of keysOf(document.root)) {
    const folded = foldedKey(key);
    if (!paths.has(folded)) paths.set(folded, path);
  }
  const key = governingKey(new Set(paths.keys()));
  return key === undefined ? undefined : paths.get(key);
}

/**
 * Whether a document's keys suggest that it was meant to be a card or policy, although it is not
 * one.
 */
function isMeantByDocument(document: Document): boolean {
  return misspelt(document) !== undefined || hiddenKey(document) !== undefined;
}

/**
 * Whether a line in text that cannot be parsed begins with a card or policy key, possibly misspelt.
 * The key may follow a brace or comma in JSON, and an opening brace or `?` in YAML.
 */
function isMeantByLineStarts(text: string, file: string): boolean {
  const starts = /\.json$/i.test(file)
    ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm
    : /^(?:\{[ \t]*|\?[ \t]+)?["']?([\w-]{1,40})["']?[ \t]*:/gm;
  for (const [, key = ''] of text.matchAll(starts)) if (governingKeyNear(key)) return true;
  return false;
}
