import type { Document, Path } from '../../src/document/document.ts';
import { MAX_CARD_BYTES } from '../../src/document/limits.ts';
import { type Loaded, loadDocument } from '../../src/document/load.ts';
import { worded } from '../support/findings.ts';

/** Loads a text like a card. It is YAML unless the file name says otherwise. */
export function load(text: string | Uint8Array, file = 'card.yaml'): Promise<Loaded> {
  return loadDocument(
    file,
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    MAX_CARD_BYTES,
  );
}

/** Returns the document of a text that must load. */
export async function documentOf(text: string | Uint8Array, file?: string): Promise<Document> {
  const loaded = await load(text, file);
  if (loaded.kind === 'broken')
    throw new Error(
      `does not load: ${loaded.problems.map((problem) => worded(problem).message).join('; ')}`,
    );
  return loaded.document;
}

/** Returns the problems of a text that must not load. */
export async function problemsOf(
  text: string | Uint8Array,
  file?: string,
): Promise<readonly ReturnType<typeof worded>[]> {
  const loaded = await load(text, file);
  if (loaded.kind === 'document')
    throw new Error(`loads: ${JSON.stringify(loaded.document.value)?.slice(0, 200)}`);
  return loaded.problems.map(worded);
}

/**
 * Returns one line for each problem of a text that must not load: the rule, the marked text and the
 * message.
 */
export async function complaintsOf(text: string, file?: string): Promise<readonly string[]> {
  return (await problemsOf(text, file)).map(
    (problem) => `${problem.rule} at ${JSON.stringify(pointed(text, problem))}: ${problem.message}`,
  );
}

function pointed(text: string, { start, end }: { start: number; end: number }): string {
  return text.replace(/^\uFEFF/, '').slice(start, end);
}

/**
 * Returns the plain value of a text. It is converted through JSON, so that maps without a prototype
 * can be compared.
 */
export async function plainValue(text: string | Uint8Array, file?: string): Promise<unknown> {
  return JSON.parse(JSON.stringify((await documentOf(text, file)).value));
}

/** Returns the place at a path. */
export function at(document: Document, ...path: Path): { document: Document; path: Path } {
  return { document, path };
}
