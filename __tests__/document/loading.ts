import type { Document, Path } from '../../src/document/document.ts';
import { MAX_CARD_BYTES } from '../../src/document/limits.ts';
import { type Loaded, loadDocument } from '../../src/document/load.ts';
import { worded } from '../support/findings.ts';

/** Loads a text as a card would be; YAML unless the file is named otherwise. */
export function load(text: string | Uint8Array, file = 'card.yaml'): Promise<Loaded> {
  return loadDocument(
    file,
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    MAX_CARD_BYTES,
  );
}

/** The document of a text that has to load. */
export async function documentOf(text: string | Uint8Array, file?: string): Promise<Document> {
  const loaded = await load(text, file);
  if (loaded.kind === 'broken')
    throw new Error(
      `does not load: ${loaded.problems.map((problem) => worded(problem).message).join('; ')}`,
    );
  return loaded.document;
}

/** The problems of a text that must not load. */
export async function problemsOf(
  text: string | Uint8Array,
  file?: string,
): Promise<readonly ReturnType<typeof worded>[]> {
  const loaded = await load(text, file);
  if (loaded.kind === 'document')
    throw new Error(`loads: ${JSON.stringify(loaded.document.value)?.slice(0, 200)}`);
  return loaded.problems.map(worded);
}

/** The problems of a text that must not load, one line each: rule, the text pointed at, message. */
export async function complaintsOf(text: string, file?: string): Promise<readonly string[]> {
  return (await problemsOf(text, file)).map(
    (problem) => `${problem.rule} at ${JSON.stringify(pointed(text, problem))}: ${problem.message}`,
  );
}

function pointed(text: string, { start, end }: { start: number; end: number }): string {
  return text.replace(/^\uFEFF/, '').slice(start, end);
}

/**
 * The plain value of a text, through JSON, so that maps without a prototype compare like any other.
 */
export async function plainValue(text: string | Uint8Array, file?: string): Promise<unknown> {
  return JSON.parse(JSON.stringify((await documentOf(text, file)).value));
}

/** A place by its path. */
export function at(document: Document, ...path: Path): { document: Document; path: Path } {
  return { document, path };
}
