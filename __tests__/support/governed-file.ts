import { MAX_CARD_BYTES } from '../../src/document/limits.ts';
import { loadDocument } from '../../src/document/load.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import { findingsOfBroken } from '../../src/rules/broken-file.ts';
import { STANDARD_VALUES } from '../../src/rules/undefined-value.ts';
import { findingsOfFile } from '../../src/run/findings-of-file.ts';

/** The time for tests, golden files and the examples in the manual. */
export const NOW = new Date('2026-11-21T12:00:00Z');

/** Options of a test that are not in the file itself. */
export interface EvaluationOptions {
  readonly now?: Date;
  /** The file size to assume, in bytes. */
  readonly bytes?: number;
  readonly standardValues?: readonly string[];
}

/**
 * Reads a text as a governed file and checks it, as the gate does. A text of unknown kind is a
 * mistake in the test.
 */
export async function findingsOf(
  file: string,
  text: string,
  circumstances: EvaluationOptions = {},
): Promise<readonly Finding[]> {
  const bytes = new TextEncoder().encode(text);
  const loaded = await loadDocument(file, bytes, MAX_CARD_BYTES);
  if (loaded.kind === 'broken') return findingsOfBroken(file, loaded.text, loaded.problems);
  const recognised = recognise(loaded.document);
  if (recognised === undefined) throw new Error(`${file} is of no kind`);
  return findingsOfFile(
    {
      governed: readGoverned(loaded.document, recognised.kind),
      mixed: recognised.mixed,
      bytes: circumstances.bytes ?? bytes.length,
    },
    { standardValues: circumstances.standardValues ?? STANDARD_VALUES },
    circumstances.now ?? NOW,
  );
}

/** Returns the range of a finding: `line:column-line:column`. */
export function spanOf({ location }: Finding): string {
  const { range } = location;
  return range === undefined
    ? '-'
    : `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}
