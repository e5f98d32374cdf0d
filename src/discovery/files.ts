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
import { ALIGNMENT, governedPart } from '../formats/cards/embedded.ts';
import { readGoverned } from '../formats/cards/read.ts';
import { governingKey, TELLING_KEYS } from '../formats/cards/recognise.ts';
import type { Governed } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import { findingsOfBroken } from '../rules/broken-file.ts';
import { parseError } from '../rules/parse-error.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import { isNamedAsCard } from './patterns.ts';

/** A file that was looked at because it may be governed. */
export type CardFile =
  | {
      readonly kind: 'governed';
      readonly file: string;
      readonly governed: Governed;
      readonly mixed: boolean;
      readonly bytes: number;
    }
  /** It cannot be judged, and has to be. */
  | { readonly kind: 'broken'; readonly file: string; readonly findings: readonly Finding[] }
  /** Somebody else's file that happens to bear the name. */
  | { readonly kind: 'foreign'; readonly file: string; readonly reason: string }
  | { readonly kind: 'absent'; readonly file: string };

/**
 * What makes a file count as meant, beside its name and its keys
 * (docs/reference/files.md#files-of-other-tools).
 */
export interface Meant {
  /** Named by configuration, input or command line. */
  readonly named: boolean;
  /**
   * Whether the file was of a kind at the base commit; asked only when the file itself does not
   * tell.
   */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
}

/**
 * Reads a file that may be a card or a policy, and decides what an unreadable one means
 * (docs/reference/files.md#files-of-other-tools).
 */
export async function readCardFile(tree: Tree, file: string, meant: Meant): Promise<CardFile> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind === 'absent') return { kind: 'absent', file };
  // What cannot be looked at cannot be told from a card, so it is never taken for somebody else's
  // file.
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
    if (text !== undefined && !(await isMeant(file, undefined, text, meant)))
      return {
        kind: 'foreign',
        file,
        reason: 'it does not load, and nothing says that it is a card or a policy',
      };
    return { kind: 'broken', file, findings: findingsOfBroken(file, loaded.text, loaded.problems) };
  }
  const { document } = loaded;
  const part = governedPart(document);
  if (part?.isTwofold) return { kind: 'broken', file, findings: [twofold(document)] };
  if (part && part.kind !== 'access-list') {
    const bytes = read.kind === 'bytes' ? read.bytes.length : 0;
    return {
      kind: 'governed',
      file,
      governed: readGoverned(part.document, part.kind),
      mixed: part.mixed,
      bytes,
    };
  }
  if (!(await isMeant(file, document, document.text, meant)))
    return { kind: 'foreign', file, reason: 'it is neither a card nor a policy' };
  return {
    kind: 'broken',
    file,
    findings: [findingIn(unknownKind, file, whyUnknown(document, part !== undefined))],
  };
}

/**
 * The text of a file that is too large to be judged, to see what its lines begin with; undefined
 * when even that is too much.
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

/** Why a file that was meant to be governed is of no kind that is read. */
function whyUnknown(document: Document, isAccessList: boolean): Words {
  const { words } = unknownKind;
  if (isAccessList) return words.accessList();
  const near = misspelt(document);
  if (near) return words.misspelt(near.written, near.key);
  const inner = hiddenKey(document);
  return inner ? words.hidden(String(inner.at(-1)), pointerOf(inner)) : words.neither();
}

async function isMeant(
  file: string,
  document: Document | undefined,
  text: string,
  meant: Meant,
): Promise<boolean> {
  if (meant.named || isNamedAsCard(file)) return true;
  if (document ? documentTells(document) : textTells(text, file)) return true;
  return (await meant.wasGoverned?.(file)) ?? false;
}

/**
 * A key at the top, or at the top of an embedded card, within two edits of one that tells a kind.
 */
function misspelt(document: Document): { written: string; key: string } | undefined {
  for (const written of [...topKeys(document), ...topKeys(partOf(document, ALIGNMENT))]) {
    const key = telling(written);
    if (key) return { written, key };
  }
  return undefined;
}

function topKeys(document: Document | undefined): Iterable<string> {
  return document?.root.kind === 'map' ? document.root.entries.keys() : [];
}

function telling(written: string): string | undefined {
  // Capitals count as edits, since `apiVersion` in small letters would be two edits away from
  // `aap_version`; all of them are no other word.
  return TELLING_KEYS.find(
    (key) => distance(written, key) <= MAX_EDITS || written.toLowerCase() === key,
  );
}

/**
 * The path of the key by which somebody may take the file for a card or a policy, where it is
 * deeper inside or written in another way.
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
 * Whether a document that loads as neither a card nor a policy was meant to be one. Its text is
 * searched too, because another reader may find keys in it that this reader takes for a part of
 * something else.
 */
function documentTells(document: Document): boolean {
  return (
    misspelt(document) !== undefined ||
    hiddenKey(document) !== undefined ||
    governingKey(looseKeys(document.text, document.syntax)) !== undefined
  );
}

/**
 * Whether a text that does not load here is a card or a policy to another reader, or was meant to
 * be one.
 */
function textTells(text: string, file: string): boolean {
  return lineStartsTell(text, file) || governingKey(looseKeys(text, syntaxOf(file))) !== undefined;
}

/**
 * The keys of a file that does not load are looked for where top-level keys stand: at the start of
 * a line, in JSON also after a brace or comma, in YAML also after the brace of a map in flow style.
 */
function lineStartsTell(text: string, file: string): boolean {
  const starts = /\.json$/i.test(file)
    ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm
    : /^(?:\{[ \t]*|\?[ \t]+)?["']?([\w-]{1,40})["']?[ \t]*:/gm;
  for (const match of text.matchAll(starts)) if (telling(match[1]!)) return true;
  return false;
}
