import { MAX_CARD_BYTES } from '../../src/document/limits.js';
import { loadDocument } from '../../src/document/load.js';
import { findingsOfBroken } from '../../src/finding/finding.js';
import { readGoverned } from '../../src/formats/cards/read.js';
import { recognise } from '../../src/formats/cards/recognise.js';
import { checkFile } from '../../src/rules/check-file.js';
import { STANDARD_VALUES } from '../../src/settings/settings.js';
/** The moment at which tests, golden files and the examples of the manual are judged. */
export const NOW = new Date('2026-11-21T12:00:00Z');
/** Reads a text as a governed file and checks it, as the gate does. A text of no kind is a mistake of the test. */
export async function findingsOf(file, text, circumstances = {}) {
    const bytes = new TextEncoder().encode(text);
    const loaded = await loadDocument(file, bytes, MAX_CARD_BYTES);
    if (loaded.kind === 'broken')
        return findingsOfBroken(file, loaded.text, loaded.problems);
    const recognised = recognise(loaded.document);
    if (recognised === undefined)
        throw new Error(`${file} is of no kind`);
    return checkFile({
        ...readGoverned(loaded.document, recognised.kind),
        mixed: recognised.mixed,
        bytes: circumstances.bytes ?? bytes.length,
        now: circumstances.now ?? NOW,
        standardValues: circumstances.standardValues ?? STANDARD_VALUES,
    });
}
/** `line:column-line:column` of a finding. */
export function spanOf({ location }) {
    const { range } = location;
    return range === undefined ? '-' : `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}
