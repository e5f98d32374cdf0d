import { MAX_CARD_BYTES } from '../../src/document/limits.js';
import { loadDocument } from '../../src/document/load.js';
/** Loads a text as a card would be; YAML unless the file is named otherwise. */
export function load(text, file = 'card.yaml') {
    return loadDocument(file, typeof text === 'string' ? new TextEncoder().encode(text) : text, MAX_CARD_BYTES);
}
/** The document of a text that has to load. */
export async function documentOf(text, file) {
    const loaded = await load(text, file);
    if (loaded.kind === 'broken')
        throw new Error(`does not load: ${loaded.problems.map((problem) => problem.message).join('; ')}`);
    return loaded.document;
}
/** The problems of a text that must not load. */
export async function problemsOf(text, file) {
    const loaded = await load(text, file);
    if (loaded.kind === 'document')
        throw new Error(`loads: ${JSON.stringify(loaded.document.value)?.slice(0, 200)}`);
    return loaded.problems;
}
/** What a text that must not load is told, a line each: rule, the text pointed at, message. */
export async function complaintsOf(text, file) {
    return (await problemsOf(text, file)).map((problem) => `${problem.rule} at ${JSON.stringify(pointed(text, problem))}: ${problem.message}`);
}
function pointed(text, { start, end }) {
    return text.replace(/^\uFEFF/, '').slice(start, end);
}
/** The plain value of a text, through JSON, so that maps without a prototype compare like any other. */
export async function plainValue(text, file) {
    return JSON.parse(JSON.stringify((await documentOf(text, file)).value));
}
/** A place by its path. */
export function at(document, ...path) {
    return { document, path };
}
